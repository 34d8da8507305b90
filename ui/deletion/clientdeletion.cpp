#include "ui/deletion/clientdeletion.h"

namespace clientsmith::ui {

ClientDeletion::ClientDeletion(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
}

void ClientDeletion::start(const dintero::ApiClient &client)
{
    Q_ASSERT(!isRunning());
    m_error.reset();
    m_deleted = false;
    m_unknown = false;
    m_cancellation = std::make_unique<Cancellation>();
    m_flow = std::make_unique<DeleteClientFlow>(flowParts(m_services, m_session));
    run(client);
}

void ClientDeletion::cancel()
{
    if (m_flow && m_flow->isDeleted())
        m_cancellation->request();
}

QCoro::Task<> ClientDeletion::run(dintero::ApiClient client)
{
    const Result<void> result = co_await m_flow->run(client, m_cancellation.get());
    if (!result)
        m_error = result.error();
    m_deleted = m_flow->isDeleted();
    m_unknown = !m_deleted && m_flow->isOpen();
    m_flow.reset();
    Q_EMIT ended();
}

} // namespace clientsmith::ui
