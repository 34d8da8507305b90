#include "tests/endtoend/desktopprocess.h"

#include "tests/endtoend/process.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace clientsmith::test {

DesktopProcess::DesktopProcess(const QUrl &origin, const QString &certificate, const QString &dataFolder)
{
    dieWithUs(m_process);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLIENTSMITH_DATA_DIR"), dataFolder);
    environment.insert(QStringLiteral("CLIENTSMITH_TEST_CERTIFICATE"), certificate);
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(CLIENTSMITH_TEST_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("hand"));
    // File dialogs that are in the process, whatever the desktop around us has.
    environment.insert(QStringLiteral("QT_QPA_PLATFORMTHEME"), QStringLiteral("generic"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CLIENTSMITH_GUI), {QStringLiteral("--api-url"), origin.toString()});
    if (!m_process.waitForStarted())
        qFatal("The desktop program does not start: %s", qUtf8Printable(m_process.errorString()));
}

DesktopProcess::~DesktopProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

bool DesktopProcess::click(const QString &name)
{
    return command(QStringLiteral("click ") + name) == QLatin1String("yes");
}

bool DesktopProcess::type(const QString &name, const QString &text)
{
    return std::all_of(text.begin(), text.end(), [&](QChar letter) {
        return command(QStringLiteral("key %1 %2").arg(name, letter)) == QLatin1String("yes");
    });
}

bool DesktopProcess::fill(const QString &text)
{
    return command(QStringLiteral("fill ") + text) == QLatin1String("yes");
}

bool DesktopProcess::sees(const QString &name)
{
    return command(QStringLiteral("sees ") + name) == QLatin1String("yes");
}

bool DesktopProcess::misses(const QString &name)
{
    return command(QStringLiteral("misses ") + name) == QLatin1String("yes");
}

bool DesktopProcess::reads(const QString &text)
{
    return command(QStringLiteral("reads ") + text) == QLatin1String("yes");
}

QString DesktopProcess::text(const QString &name)
{
    return command(QStringLiteral("text ") + name);
}

QString DesktopProcess::command(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    const QDeadlineTimer deadline(25'000);
    while (!m_process.canReadLine() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(100);
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

} // namespace clientsmith::test
