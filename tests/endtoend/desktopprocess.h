#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>

namespace clientsmith::test {

/// The desktop program as people get it, in a process of its own, and a hand in it that uses the controls by
/// what they are called. Killed with this.
class DesktopProcess final
{
public:
    /// \p certificate is a file with one more that it trusts. A program that does not start ends the test
    /// program.
    DesktopProcess(const QUrl &origin, const QString &certificate, const QString &dataFolder);
    ~DesktopProcess();
    Q_DISABLE_COPY_MOVE(DesktopProcess)

    qint64 pid() const { return m_process.processId(); }

    // Each waits up to 20 seconds until it can be done, and says whether it was.
    bool click(const QString &name);
    /// Letter by letter, so that the whole of a secret is in no command that the hand is given.
    bool type(const QString &name, const QString &text);
    /// Into the field that has the focus.
    bool fill(const QString &text);
    /// A usable control is called this.
    bool sees(const QString &name);
    /// No usable control is called this.
    bool misses(const QString &name);
    /// Something visible says this.
    bool reads(const QString &text);
    /// What the label that is called this says.
    QString text(const QString &name);

private:
    QString command(const QString &line);

    QProcess m_process;
};

} // namespace clientsmith::test
