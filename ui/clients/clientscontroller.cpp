#include "ui/clients/clientscontroller.h"

#include "core/base/onthread.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

ClientsController::ClientsController(AccountSession &session, const CredentialIndex &index,
    const AccountStore &accounts, Stored storedAs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_index(index)
    , m_accounts(accounts)
    , m_storedAs(storedAs)
{
}

void ClientsController::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    load();
}

void ClientsController::reloadFor(const QString &clientId)
{
    m_created = clientId;
    reload();
}

QString ClientsController::takeCreated()
{
    const bool loaded = std::any_of(m_clients->begin(), m_clients->end(),
        [this](const ListedClient &entry) { return entry.client.clientId == m_created; });
    return loaded ? std::exchange(m_created, QString()) : QString();
}

void ClientsController::cancel()
{
    m_again = false;
    if (m_cancellation)
        m_cancellation->request();
}

QCoro::Task<> ClientsController::load()
{
    do {
        m_again = false;
        m_cancellation = std::make_unique<Cancellation>();
        Q_EMIT started();
        const QDateTime before = m_loadedAt;
        Result<void> fetched = co_await fetch();
        m_error = fetched ? std::nullopt : std::optional<Error>(fetched.error());
        m_outdated = m_error && hasLoaded() && m_loadedAt == before;
    } while (m_again);
    m_loading = false;
    Q_EMIT finished();
}

void ClientsController::show(ClientList clients, AccessState access)
{
    m_clients = std::move(clients);
    m_access = access;
    m_loadedAt = QDateTime::currentDateTimeUtc();
}

/// The client that the session signs in with. A session on a token, or a partner's, has none of its own:
/// there it is the one that this computer signs in to the account with otherwise.
Result<CredentialRow> ClientsController::signIn() const
{
    const Result<std::optional<Account>> kept = m_accounts.find(m_session.account().id);
    if (!kept)
        return Failure(kept.error());
    QString clientId = m_session.actingPartner() ? QString() : m_session.account().clientId;
    if (clientId.isEmpty() && *kept)
        clientId = (*kept)->clientId;
    const bool isKept = *kept && (*kept)->clientId == clientId;
    return CredentialRow{
        m_session.account().id.text(), clientId, {}, {}, isKept ? m_storedAs : Stored::Nowhere, {}};
}

QCoro::Task<Result<void>> ClientsController::fetch()
{
    auto listed = co_await m_session.clients().list(m_cancellation.get());
    if (!listed)
        co_return Failure(listed.error());
    auto rows = m_index.list(m_session.account().id.text());
    if (!rows)
        co_return Failure(rows.error());
    const Result<CredentialRow> own = signIn();
    if (!own)
        co_return Failure(own.error());
    const bool isListed = std::any_of(rows->begin(), rows->end(), [&own](const CredentialRow &row) {
        return row.clientId == own->clientId && row.stored != Stored::Nowhere;
    });
    if (!own->clientId.isEmpty() && !isListed)
        rows->push_back(*own);
    auto join = [clients = std::move(*listed), kept = std::move(*rows), id = own->clientId]() mutable {
        return joinClients(std::move(clients), kept, id);
    };
    const ClientList joined = co_await onThread(std::move(join));
    // What is shown already has its grants; it stays until the whole of the next list is there.
    if (!hasLoaded()) {
        show(joined, AccessState::Loading);
        Q_EMIT this->listed();
    }

    auto grants = co_await m_session.grants().list(m_cancellation.get());
    if (!grants) {
        const bool forbidden = grants.error().kind == ErrorKind::Forbidden;
        if (forbidden)
            show(joined, AccessState::Unknown);
        else if (m_access == AccessState::Loading)
            m_access = AccessState::Unknown;
        if (forbidden)
            co_return Result<void>();
        co_return Failure(grants.error());
    }
    auto add = [joined, all = std::move(*grants)]() mutable { return withGrants(joined, std::move(all)); };
    ClientList complete = co_await onThread(std::move(add));
    show(std::move(complete), AccessState::Known);
    co_return Result<void>();
}

} // namespace clientsmith::ui
