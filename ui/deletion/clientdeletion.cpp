#include "ui/deletion/clientdeletion.h"

namespace clientsmith::ui {

namespace {

/// Whether the rest would fare no better, so that it is left alone. A keychain that didn't open for one would
/// ask for each of them.
bool endsTheRun(const Error &error, bool deleted)
{
    if (isKeychainError(error.kind))
        return true;
    if (deleted)
        return false;
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Forbidden:
    case ErrorKind::Unauthorized:
    case ErrorKind::NotSignedIn:
    case ErrorKind::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

ClientDeletion::ClientDeletion(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
}

void ClientDeletion::start(const std::vector<dintero::ApiClient> &clients)
{
    Q_ASSERT(!isRunning());
    m_clients = clients;
    m_results.clear();
    m_cancelled = false;
    m_running = true;
    run();
}

void ClientDeletion::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    // In between, the provider is asked, and what came of it has to be known.
    if (m_flow && (m_flow->isDeleted() || !m_flow->isOpen()))
        m_cancellation->request();
}

QCoro::Task<> ClientDeletion::run()
{
    for (const dintero::ApiClient &client : m_clients) {
        m_cancellation = std::make_unique<Cancellation>();
        m_flow = std::make_unique<DeleteClientFlow>(flowParts(m_services, m_session));
        const Result<void> removed = co_await m_flow->run(client, m_cancellation.get());
        DeletionResult result{client, {}};
        if (!removed)
            result.error = removed.error();
        result.deleted = m_flow->isDeleted();
        result.unknown = !result.deleted && m_flow->isOpen();
        m_flow.reset();
        m_results.push_back(result);
        Q_EMIT progressed();
        if (m_cancelled || (!removed && endsTheRun(removed.error(), result.deleted)))
            break;
    }
    m_running = false;
    Q_EMIT ended();
}

} // namespace clientsmith::ui
