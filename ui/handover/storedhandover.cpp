#include "ui/handover/storedhandover.h"

#include <utility>

namespace clientsmith::ui {

StoredHandover::StoredHandover(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
}

void StoredHandover::start(const std::vector<ListedClient> &clients)
{
    Q_ASSERT(!isRunning());
    m_cancellation = std::make_unique<Cancellation>();
    m_running = true;
    run(clients);
}

void StoredHandover::cancel()
{
    if (m_running)
        m_cancellation->request();
}

Result<void> StoredHandover::note(const Handover &where)
{
    for (const CredentialRow &row : m_rows) {
        Result<void> noted = noteHandover(m_services, m_session.account().id, row, where);
        if (!noted)
            return noted;
    }
    return {};
}

QCoro::Task<> StoredHandover::run(std::vector<ListedClient> clients)
{
    const dintero::AccountId account = m_session.account().id;
    m_rows.clear();
    std::optional<Error> error;
    for (const ListedClient &client : clients) {
        const Result<CredentialRow> row = keptRow(m_services, account, client.client);
        if (!row) {
            error = row.error();
        } else {
            Result<Secret> secret = co_await readStored(m_services, account, *row, m_cancellation.get());
            if (secret) {
                m_rows.push_back(*row);
                m_credentials.push_back(issuedFrom(m_services, account, *row, std::move(*secret)));
            } else {
                error = secret.error();
            }
        }
        if (error) {
            m_credentials.clear();
            m_running = false;
            Q_EMIT failed(*error, client.client.name);
            co_return;
        }
    }
    Q_EMIT ready();
    m_credentials.clear();
    m_running = false;
    Q_EMIT ended();
}

} // namespace clientsmith::ui
