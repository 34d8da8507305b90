#include "tests/flows/flowworld.h"

#include "tests/support/caller.h"

#include <QJsonDocument>

namespace clientsmith::test {

QCoro::Task<Result<HttpResponse>> RenamingTransport::send(HttpRequest request, Cancellation *cancellation)
{
    const bool creation =
        request.method == HttpMethod::Post && request.url.path().endsWith(QStringLiteral("/auth/clients"));
    Result<HttpResponse> response = co_await m_transport.send(std::move(request), cancellation);
    if (response && creation && !renamesTo.isEmpty()) {
        QJsonObject body = QJsonDocument::fromJson(response->body.view().toByteArray()).object();
        body.insert(QStringLiteral("client_id"), renamesTo);
        response->body = Secret(QJsonDocument(body).toJson());
    }
    co_return response;
}

FlowWorld::FlowWorld(const sandbox::Options &options)
{
    if (!server.start(options))
        qFatal("The sandbox does not start");
    origin = *ApiOrigin::parse(server.url().toString());
    database = std::make_unique<Database>(folder.filePath(QStringLiteral("clientsmith.sqlite")));
    m_journal =
        std::make_unique<SqliteJournal>(*database, *origin, clock, folder.filePath(QStringLiteral("owners")));
    m_recording = std::make_unique<RecordingJournal>(*m_journal);
    index = std::make_unique<CredentialIndex>(*database, *origin);
    events = std::make_unique<EventLog>(*database, *origin, clock);
    std::vector<sandbox::Account> accounts = server.accounts();
    account =
        Account{*dintero::AccountId::parse(accounts.front().accountId), QString(), accounts.front().clientId};
    signInSecret = accounts.front().clientSecret.view().toByteArray();
    session = std::make_unique<AccountSession>(
        *origin, *account, transport, clock, signInSecretInMemory(std::move(accounts.front().clientSecret)));
}

void FlowWorld::fault(const char *text)
{
    server.addFault(*sandbox::parseFault(QString::fromLatin1(text)));
}

ProvisionedClient FlowWorld::createShop()
{
    CreateClientFlow flow(parts());
    const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(shopDraft(), Keeping::Keychain));
    if (!created || !created->verified)
        qFatal("The client could not be created");
    flow.release();
    journal().events.clear();
    return *created;
}

QByteArray FlowWorld::accessToken() const
{
    return Caller(server.url())
        .token(account->id.text(), account->clientId, signInSecret)
        .text(QStringLiteral("access_token"))
        .toLatin1();
}

int FlowWorld::shops() const
{
    int count = 0;
    const QJsonArray clients =
        Caller(server.url()).get(account->id.text() + QStringLiteral("/auth/clients"), accessToken()).array();
    for (const auto &client : clients)
        count += client[QStringLiteral("name")].toString() == QLatin1String("Shop") ? 1 : 0;
    return count;
}

int FlowWorld::grantsOf(const QString &id) const
{
    return static_cast<int>(Caller(server.url())
            .get(account->id.text() + QStringLiteral("/auth/client-grants?client_id=") + id, accessToken())
            .array()
            .size());
}

int FlowWorld::tokenStatus(const QString &clientId, const QByteArray &secret) const
{
    return Caller(server.url()).token(account->id.text(), clientId, secret).status;
}

QByteArray FlowWorld::storedSecret(const QString &clientId)
{
    const Result<Secret> secret = QCoro::waitFor(secrets.read(key(clientId), nullptr));
    return secret ? secret->view().toByteArray() : QByteArray();
}

int FlowWorld::storedTokenStatus(const QString &clientId)
{
    const QByteArray secret = storedSecret(clientId);
    return secret.isEmpty() ? 0 : tokenStatus(clientId, secret);
}

CredentialRow FlowWorld::row() const
{
    const auto rows = index->list(account->id.text());
    return rows && rows->size() == 1 ? rows->front() : CredentialRow();
}

ClientDraft shopDraft()
{
    ClientDraft draft;
    draft.website = *dintero::parseWebsiteUrl(QStringLiteral("shop.example.com"));
    draft.name = QStringLiteral("Shop");
    return draft;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

} // namespace clientsmith::test
