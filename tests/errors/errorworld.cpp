#include "tests/errors/errorworld.h"

#include "tests/support/caller.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace clientsmith::test {

namespace {

class LentWorld final : public ui::World
{
public:
    explicit LentWorld(ErrorWorld &parts)
        : m_parts(parts)
    {
    }

    ui::WorldKind kind() const override { return ui::WorldKind::Real; }
    Services services() override { return m_parts.services(); }
    QString dataFolder() const override { return m_parts.dataFolder(); }
    std::optional<ui::ReadySignIn> readySignIn() const override
    {
        if (!m_parts.signedIn)
            return std::nullopt;
        return ui::ReadySignIn{*m_parts.signedIn, m_parts.signedInSecret.clone()};
    }
    QCoro::Task<> leave() override { co_return; }

private:
    ErrorWorld &m_parts;
};

} // namespace

ErrorWorld::ErrorWorld(const Certificates &certificates)
    : m_origin(ApiOrigin::dintero())
{
    if (!sandbox.start() || !folder.isValid())
        qFatal("The sandbox does not start");
    m_proxy = std::make_unique<FaultyProxy>(sandbox.url(), &certificates);
    m_transport.emplace(m_network, *m_proxy);
    m_origin = *ApiOrigin::parse(m_proxy->origin().toString());
    m_database.emplace(dataFile());
    m_journal.emplace(*m_database, m_origin, m_clock, dataFolder() + QStringLiteral("/owners"));
    m_accounts.emplace(*m_database, m_origin);
    m_index.emplace(*m_database, m_origin);
    m_replacements.emplace(*m_database, m_origin, m_clock, dataFolder() + QStringLiteral("/owners"));
    m_events.emplace(*m_database, m_origin, m_clock);
    std::vector<sandbox::Account> accounts = sandbox.accounts();
    sandbox::Account &first = accounts.front();
    account = Account{*dintero::AccountId::parse(first.accountId), first.businessName, first.clientId};
    secret = std::move(first.clientSecret);
    m_elsewhere.emplace(m_origin, *account, *m_transport, m_clock, signInSecretInMemory(secret.clone()));
    signedIn = account;
    signedInSecret = secret.clone();
}

Services ErrorWorld::services()
{
    SecretStore &store = usesKeychain ? static_cast<SecretStore &>(keychain) : scripted;
    return {m_origin, *m_transport, store, m_clock, *m_journal, *m_accounts, *m_index, *m_replacements,
        *m_events};
}

std::unique_ptr<ui::World> ErrorWorld::lend()
{
    return std::make_unique<LentWorld>(*this);
}

void ErrorWorld::fail(sandbox::Operation operation, const Fault &fault)
{
    m_proxy->breakAt(operation, 1, fault, Spell::Always);
}

void ErrorWorld::refuse(const QString &operation, int status)
{
    sandbox.addFault({operation, sandbox::FaultKind::Status, status});
}

std::pair<dintero::ApiClient, Secret> ErrorWorld::create(const QString &name, const QStringList &scopes)
{
    ClientDraft draft;
    draft.type = dintero::ClientType::Custom;
    draft.website = *dintero::parseWebsiteUrl(QStringLiteral("shop.example.com"));
    draft.name = name;
    draft.additionalScopes = scopes;
    CreateClientFlow flow(flowParts(services(), *m_elsewhere));
    const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(draft, Keeping::Keychain));
    if (!created)
        qFatal("The client could not be created");
    flow.release();
    const QString key = keychainKey(m_origin, account->id, created->client.clientId);
    Result<Secret> kept = QCoro::waitFor(services().secrets.read(key, nullptr));
    if (!kept)
        qFatal("The client's secret was not kept");
    return {created->client, std::move(*kept)};
}

bool ErrorWorld::grant(const dintero::ApiClient &client, const QString &type, const QStringList &scopes)
{
    const Caller caller(sandbox.url());
    const QString id = account->id.text();
    const QByteArray token = caller.token(id, account->clientId, secret.view().toByteArray())
                                 .text(QStringLiteral("access_token"))
                                 .toLatin1();
    const QJsonObject body{{QStringLiteral("client_id"), client.id},
        {QStringLiteral("audience"), audience(id)}, {QStringLiteral("type"), type},
        {QStringLiteral("scope"), QJsonArray::fromStringList(scopes)}};
    return caller.post(id + QStringLiteral("/auth/client-grants"), token, body).status == 200;
}

bool ErrorWorld::workElsewhereOn(const dintero::ApiClient &client)
{
    m_othersDatabase.emplace(dataFile());
    m_othersJournal.emplace(*m_othersDatabase, m_origin, m_clock, dataFolder() + QStringLiteral("/owners"));
    Intent intent{FlowKind::Rotate, account->id};
    intent.clientId = client.clientId;
    intent.id = client.id;
    intent.name = client.name;
    return m_othersJournal->open(intent).has_value();
}

} // namespace clientsmith::test
