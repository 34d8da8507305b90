#include "tests/endtoend/process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace clientsmith::test {

namespace {

constexpr int lookAgain = 10;

} // namespace

void dieWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void ProcessSightings::look(qint64 pid)
{
    for (const char *what : {"cmdline", "environ"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(what)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray seen = file.readAll();
        if (seen.isEmpty())
            continue;
        ++m_count;
        if (!m_bytes.contains(seen))
            m_bytes += seen + '\n';
    }
}

QJsonObject Ended::document() const
{
    if (!output.endsWith('\n') || output.count('\n') != 1)
        return {};
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(output, &error);
    return error.error == QJsonParseError::NoError ? parsed.object() : QJsonObject();
}

QString Ended::errorKind() const
{
    return document().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString();
}

std::optional<Ended> run(const Program &program)
{
    QProcess process;
    dieWithUs(process);
    process.setProcessEnvironment(program.environment);
    if (!program.outputFile.isEmpty())
        process.setStandardOutputFile(program.outputFile);
    process.start(program.program, program.arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    process.write(program.input);
    if (!program.keepInputOpen)
        process.closeWriteChannel();
    Ended ended;
    QDeadlineTimer deadline(program.patience);
    while (!process.waitForFinished(lookAgain)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (program.sightings)
            program.sightings->look(process.processId());
        ended.log += process.readAllStandardError();
        if (program.meanwhile)
            program.meanwhile(process, ended.log);
        if (deadline.hasExpired()) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    ended.code = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.log += process.readAllStandardError();
    return ended;
}

Ended runTool(const QString &tool, const QStringList &arguments, const QByteArray &input)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        qFatal("The tests need %s; install it", qUtf8Printable(tool));
    const std::optional<Ended> ended = run({tool, arguments, input});
    if (!ended)
        qFatal("%s does not end", qUtf8Printable(tool));
    return *ended;
}

} // namespace clientsmith::test
