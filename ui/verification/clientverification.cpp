#include "ui/verification/clientverification.h"

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
    Q_EMIT started();
    run();
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
        access->scopes = client.scopes;
    co_return access;
}

} // namespace clientsmith::ui
