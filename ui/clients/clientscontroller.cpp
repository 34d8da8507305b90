#include "ui/clients/clientscontroller.h"

#include "core/provisioning/deleteclientflow.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

ClientsController::ClientsController(AccountSession &session, const CredentialIndex &index, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_index(index)
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
    const bool loaded = std::any_of(m_clients.begin(), m_clients.end(),
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
        Result<void> fetched = co_await fetch();
        m_error = fetched ? std::nullopt : std::optional<Error>(fetched.error());
        m_hasLoaded = m_hasLoaded || fetched.has_value();
    } while (m_again);
    m_loading = false;
    Q_EMIT finished();
}

QCoro::Task<Result<void>> ClientsController::fetch()
{
    auto listed = co_await m_session.clients().list(m_cancellation.get());
    if (!listed)
        co_return Failure(listed.error());
    auto grants = co_await m_session.grants().list(m_cancellation.get());
    if (!grants && grants.error().kind != ErrorKind::Forbidden)
        co_return Failure(grants.error());
    const auto rows = m_index.list(m_session.account().id.text());
    if (!rows)
        co_return Failure(rows.error());

    m_accessKnown = grants.has_value();
    m_clients.clear();
    for (dintero::ApiClient &client : *listed) {
        ListedClient entry;
        entry.client = std::move(client);
        if (grants) {
            for (const dintero::Grant &grant : *grants) {
                if (grant.clientUuid != entry.client.id)
                    continue;
                entry.grants.push_back(grant);
                entry.scopes += grant.scopes;
            }
        }
        entry.scopes.removeDuplicates();
        for (const CredentialRow &row : *rows) {
            if (row.clientId == entry.client.clientId) {
                entry.stored = row.stored;
                entry.verifiedAt = row.verifiedAt;
            }
        }
        m_clients.push_back(std::move(entry));
    }
    for (ListedClient &entry : m_clients) {
        entry.isSignIn = isOwnSignIn(m_session, entry.client.clientId);
        const QString &creator = entry.client.createdBy;
        const auto named =
            std::find_if(m_clients.begin(), m_clients.end(), [&creator](const ListedClient &other) {
                return !creator.isEmpty() && other.client.clientId == creator;
            });
        entry.createdBy =
            named == m_clients.end() || named->client.name.isEmpty() ? creator : named->client.name;
    }
    co_return Result<void>();
}

} // namespace clientsmith::ui
