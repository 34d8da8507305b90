#include "tests/faults/faultworld.h"

#include "tests/support/caller.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clientsmith::test {

FaultWorld::FaultWorld(const sandbox::Options &options, const Certificates *certificates)
{
    if (!sandbox.start(options) || !folder.isValid())
        qFatal("The sandbox does not start");
    proxy = std::make_unique<FaultyProxy>(sandbox.url(), certificates);
    origin = *ApiOrigin::parse(proxy->origin().toString());
    std::vector<sandbox::Account> accounts = sandbox.accounts();
    const sandbox::Account first = std::move(accounts.front());
    account = Account{*dintero::AccountId::parse(first.accountId), QString(), first.clientId};
}

QByteArray FaultWorld::signInSecret() const
{
    return sandbox.accounts().front().clientSecret.view().toByteArray();
}

QJsonArray FaultWorld::list(const QString &path) const
{
    const Caller caller(sandbox.url());
    const QByteArray token = caller.token(account->id.text(), account->clientId, signInSecret())
                                 .text(QStringLiteral("access_token"))
                                 .toLatin1();
    const Answer answer = caller.get(account->id.text() + path, token);
    if (answer.status != 200)
        qFatal("The sandbox does not answer the test");
    return answer.array();
}

QStringList FaultWorld::shops() const
{
    QStringList ids;
    for (const auto &client : list(QStringLiteral("/auth/clients"))) {
        if (client[QStringLiteral("name")].toString() == QLatin1String("Shop"))
            ids.append(client[QStringLiteral("id")].toString());
    }
    return ids;
}

QString FaultWorld::clientIdOf(const QString &id) const
{
    for (const auto &client : list(QStringLiteral("/auth/clients"))) {
        if (client[QStringLiteral("id")].toString() == id)
            return client[QStringLiteral("client_id")].toString();
    }
    return QString();
}

int FaultWorld::grantsOf(const QString &id) const
{
    return static_cast<int>(list(QStringLiteral("/auth/client-grants?client_id=") + id).size());
}

int FaultWorld::storedTokenStatus(const QString &clientId)
{
    const QString key = keychainKey(*origin, account->id, clientId);
    const Result<Secret> secret = QCoro::waitFor(secrets.read(key, nullptr));
    if (!secret)
        return 0;
    return Caller(sandbox.url()).token(account->id.text(), clientId, secret->view().toByteArray()).status;
}

FaultProcess::FaultProcess(FaultWorld &world)
    : m_world(world)
    , m_database(world.folder.filePath(QStringLiteral("clientsmith.sqlite")))
    , m_announcing(m_network, *world.proxy)
    , m_transport(m_announcing, world.clock, [] { return 0.0; })
    , journal(m_database, *world.origin, world.clock, world.folder.filePath(QStringLiteral("owners")))
    , index(m_database, *world.origin)
    , events(m_database, *world.origin, world.clock)
    , m_session(*world.origin, *world.account, m_transport, world.clock,
          signInSecretInMemory(Secret(world.signInSecret())))
{
}

} // namespace clientsmith::test
