#include "tests/unit/sandbox/sandboxtest.h"

#include <QJsonArray>

#include <utility>

namespace clientsmith {

const QString SandboxTest::merchant = QStringLiteral("T12345678");
const QString SandboxTest::partner = QStringLiteral("T11200000");

void SandboxTest::init()
{
    StrictTest::init();
    m_server = std::make_unique<sandbox::Server>();
    restart({});
}

void SandboxTest::cleanup()
{
    m_server.reset();
    StrictTest::cleanup();
}

void SandboxTest::restart(const sandbox::Options &options)
{
    const auto started = m_server->start(options);
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

sandbox::Account SandboxTest::account(const QString &accountId) const
{
    for (auto &account : m_server->accounts()) {
        if (account.accountId == accountId)
            return std::move(account);
    }
    return {};
}

QByteArray SandboxTest::signIn(const QString &accountId) const
{
    const auto credentials = account(accountId);
    const auto answer =
        caller().token(accountId, credentials.clientId, credentials.clientSecret.view().toByteArray());
    return answer.text(QStringLiteral("access_token")).toLatin1();
}

QByteArray SandboxTest::tokenWithScopes(const QStringList &scopes) const
{
    const QJsonObject client = createClient();
    createGrant(client.value(QStringLiteral("id")).toString(), scopes);
    const auto answer = caller().token(merchant, client.value(QStringLiteral("client_id")).toString(),
        client.value(QStringLiteral("client_secret")).toString().toLatin1());
    return answer.text(QStringLiteral("access_token")).toLatin1();
}

QJsonObject SandboxTest::createClient(const QJsonObject &body) const
{
    return caller().post(clientsPath(), signIn(), body).object();
}

Answer SandboxTest::createGrant(const QString &client, const QStringList &scopes, const QString &type) const
{
    QJsonObject body{
        {QStringLiteral("client_id"), client},
        {QStringLiteral("audience"), audience(merchant)},
        {QStringLiteral("scope"), QJsonArray::fromStringList(scopes)},
    };
    if (!type.isEmpty())
        body.insert(QStringLiteral("type"), type);
    return caller().post(grantsPath(), signIn(), body);
}

QString SandboxTest::clientsPath(const QString &rest)
{
    return merchant + QStringLiteral("/auth/clients") + rest;
}

QString SandboxTest::grantsPath(const QString &rest)
{
    return merchant + QStringLiteral("/auth/client-grants") + rest;
}

} // namespace clientsmith
