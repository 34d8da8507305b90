#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace clientsmith::test {

/// What a process has in its memory, by gcore: as much as a core file of it would hold.
class MemoryImage final
{
public:
    /// The process goes on when it returns. Null bytes if the system forbids to look, with why(); anything
    /// else that fails ends the test program.
    explicit MemoryImage(qint64 pid);

    QByteArrayView bytes() const { return m_bytes; }
    const QString &why() const { return m_why; }

private:
    QTemporaryDir m_folder;
    QFile m_file;
    QByteArrayView m_bytes;
    QString m_why;
};

} // namespace clientsmith::test
