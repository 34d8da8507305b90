#include "tests/endtoend/commandline.h"

#include <QDir>

namespace clientsmith::test {

CommandLine::CommandLine(const QUrl &origin, const QString &folder)
    : m_origin(origin)
    , m_folder(folder)
{
    QDir().mkpath(temporaryFolder());
}

Program CommandLine::program(const QStringList &arguments, const QByteArray &input)
{
    // First, so that no option in front of it takes it for its value.
    Program program{
        QStringLiteral(CLIENTSMITH_CLI), QStringList{QStringLiteral("--json")} + arguments, input};
    program.environment.insert(QStringLiteral("CLIENTSMITH_API_URL"), m_origin.toString());
    program.environment.insert(QStringLiteral("CLIENTSMITH_DATA_DIR"), dataFolder());
    program.environment.insert(QStringLiteral("TMPDIR"), temporaryFolder());
    program.environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("clientsmith.*=true"));
    program.sightings = &m_sightings;
    return program;
}

Ended CommandLine::run(const Program &program)
{
    const std::optional<Ended> ended = test::run(program);
    if (!ended)
        qFatal("It crashes or hangs: %s", qUtf8Printable(program.arguments.join(u' ')));
    m_log += ended->log;
    return *ended;
}

Ended CommandLine::signIn(const Credentials &credentials)
{
    return run({QStringLiteral("account"), QStringLiteral("add"), credentials.accountId,
                   QStringLiteral("--client-id"), credentials.clientId},
        credentials.secret + '\n');
}

QStringList createArguments(const QString &name)
{
    return {QStringLiteral("clients"), QStringLiteral("create"), QStringLiteral("--type"),
        QStringLiteral("checkout"), QStringLiteral("--url"), QStringLiteral("shop.example.com"),
        QStringLiteral("--name"), name};
}

QStringList keys(const QJsonObject &object)
{
    return object.keys();
}

QString keychainEntry(const QUrl &origin, const QString &clientId, const QString &accountId)
{
    return QStringLiteral("dintero/%1/test/%2/%3").arg(origin.toString(), accountId, clientId);
}

} // namespace clientsmith::test
