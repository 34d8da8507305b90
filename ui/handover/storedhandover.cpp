#include "ui/handover/storedhandover.h"

#include <utility>

namespace clientsmith::ui {

StoredHandover::StoredHandover(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
}

void StoredHandover::start(const std::vector<ListedClient> &clients, const Handover &where)
{
    Q_ASSERT(!isRunning());
    m_cancellation = std::make_unique<Cancellation>();
    m_running = true;
    run(clients, where);
}

void StoredHandover::cancel()
{
    if (m_running)
        m_cancellation->request();
}

QCoro::Task<> StoredHandover::run(std::vector<ListedClient> clients, Handover where)
{
    const dintero::AccountId account = m_session.account().id;
    std::optional<Error> error;
    for (const ListedClient &client : clients) {
        const Result<CredentialRow> row = keptRow(m_services, account, client.client);
        if (!row) {
            error = row.error();
        } else {
            Result<std::unique_ptr<IssuedCredentials>> one =
                co_await releaseStored(m_services, account, *row, where, m_cancellation.get());
            if (one)
                m_credentials.push_back(std::move(*one));
            else
                error = one.error();
        }
        if (error) {
            m_credentials.clear();
            m_running = false;
            Q_EMIT failed(*error, client.client.name);
            co_return;
        }
    }
    Q_EMIT released();
    m_credentials.clear();
    m_running = false;
    Q_EMIT ended();
}

} // namespace clientsmith::ui
