#include "tests/endtoend/commandlinetest.h"

#include "tests/endtoend/keyring.h"

namespace clientsmith::test {

void CommandLineTest::init()
{
    StrictTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void CommandLineTest::cleanup()
{
    if (keyring::isLocked())
        keyring::unlock();
    m_cli.reset();
    m_sandbox.reset();
    m_folder.reset();
    StrictTest::cleanup();
}

void CommandLineTest::start(const QStringList &options)
{
    m_sandbox = std::make_unique<SandboxProcess>(options);
    m_cli = std::make_unique<CommandLine>(m_sandbox->url(), m_folder->path());
}

QStringList CommandLineTest::faults(const QStringList &faults)
{
    QStringList options;
    for (const QString &fault : faults)
        options += {QStringLiteral("--fault"), fault};
    return options;
}

QStringList CommandLineTest::slowBy(int milliseconds)
{
    return {QStringLiteral("--latency-ms"), QString::number(milliseconds)};
}

Program CommandLineTest::revealing()
{
    const Credentials merchant = m_sandbox->merchant();
    return m_cli->program(createArguments(name) +
            QStringList{QStringLiteral("--reveal"), QStringLiteral("--account"), merchant.accountId,
                QStringLiteral("--sign-in-as"), merchant.clientId},
        merchant.secret + '\n');
}

std::optional<QByteArray> CommandLineTest::kept(const QJsonObject &client) const
{
    return keyring::lookUp(
        keychainEntry(m_sandbox->url(), client.value(QStringLiteral("client_id")).toString()));
}

int CommandLineTest::tokenStatus(const QJsonObject &client, const QByteArray &secret) const
{
    return tokenByCurl(m_sandbox->url(),
        {client.value(QStringLiteral("account_id")).toString(),
            client.value(QStringLiteral("client_id")).toString(), secret})
        .status;
}

QByteArray CommandLineTest::revealedSecret(const QJsonObject &client)
{
    return client.value(QStringLiteral("client_secret")).toString().toUtf8();
}

std::function<void(QProcess &, const QByteArray &)> CommandLineTest::when(
    const QByteArray &line, const std::function<void(QProcess &)> &act)
{
    return [line, act, done = false](QProcess &process, const QByteArray &log) mutable {
        if (done || !log.contains(line))
            return;
        done = true;
        act(process);
    };
}

} // namespace clientsmith::test
