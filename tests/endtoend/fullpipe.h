#pragma once

#include <QByteArray>
#include <QString>
#include <QtCore/qglobal.h>

namespace clientsmith::test {

/// A pipe for a program's standard output that is full, so that the program stops at the first thing it says.
class FullPipe final
{
public:
    /// Makes the pipe at \p path; if it can't, the test program ends.
    explicit FullPipe(const QString &path);
    ~FullPipe();
    Q_DISABLE_COPY_MOVE(FullPipe)

    const QString &path() const { return m_path; }
    /// The process waits for room to write to its standard output.
    static bool holds(qint64 pid);
    /// Makes room, and gives what was in it.
    QByteArray drain();

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace clientsmith::test
