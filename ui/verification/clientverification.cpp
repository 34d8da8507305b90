#include "ui/verification/clientverification.h"

#include "core/dintero/audience.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

ClientVerification::ClientVerification(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
}

void ClientVerification::start(const std::vector<ListedClient> &clients)
{
    Q_ASSERT(!isRunning());
    m_clients = clients;
    m_results.clear();
    m_cancellation = std::make_unique<Cancellation>();
    m_running = true;
    m_outdated = false;
    Q_EMIT started();
    run();
}

void ClientVerification::forget(const QString &clientId)
{
    if (std::none_of(m_clients.begin(), m_clients.end(),
            [&clientId](const ListedClient &client) { return client.client.clientId == clientId; }))
        return;
    m_outdated = true;
    if (m_running) {
        cancel();
        return;
    }
    m_results.clear();
    Q_EMIT forgotten();
}

void ClientVerification::cancel()
{
    if (m_running)
        m_cancellation->request();
}

QCoro::Task<> ClientVerification::run()
{
    for (const ListedClient &client : m_clients) {
        const Result<VerifiedAccess> access = co_await verify(client);
        if (!access && m_cancellation->isRequested())
            break;
        VerificationResult result{client, {}, {}, m_services.clock.now()};
        if (access)
            result.access = *access;
        else
            result.error = access.error();
        m_results.push_back(std::move(result));
        Q_EMIT progressed();
        if (m_cancellation->isRequested())
            break;
    }
    m_running = false;
    if (m_outdated)
        m_results.clear();
    Q_EMIT ended();
}

QCoro::Task<Result<VerifiedAccess>> ClientVerification::verify(ListedClient client)
{
    const dintero::AccountId account = m_session.account().id;
    const Result<CredentialRow> row = keptRow(m_services, account, client.client);
    if (!row)
        co_return Failure(row.error());
    Result<VerifiedAccess> access = co_await verifyStored(m_services, account, *row, m_cancellation.get());
    // A token that says nothing of its scopes has those that were granted.
    if (access && access->scopes.isEmpty())
        access->scopes = dintero::ownScopes({client.grants.begin(), client.grants.end()}, account);
    co_return access;
}

} // namespace clientsmith::ui
