#include "ui/scopes/accesschange.h"

#include "core/dintero/audience.h"

namespace clientsmith::ui {

AccessByAudience accessOf(const std::vector<dintero::Grant> &grants)
{
    AccessByAudience access;
    for (const dintero::Grant &grant : grants) {
        QStringList &scopes = access[dintero::normalAudience(grant.audience)];
        scopes += grant.scopes;
        scopes.removeDuplicates();
    }
    return access;
}

AccessChange::AccessChange(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_flow(flowParts(services, session))
{
}

void AccessChange::add(const dintero::ApiClient &client, const QStringList &scopes)
{
    begin(client);
    runAdd(client, scopes);
}

void AccessChange::remove(const dintero::ApiClient &client, const AccessByAudience &scopes)
{
    begin(client);
    runRemove(client, scopes);
}

void AccessChange::cancel()
{
    if (m_running)
        m_cancellation->request();
}

void AccessChange::begin(const dintero::ApiClient &client)
{
    Q_ASSERT(!m_running);
    m_clientId = client.clientId;
    m_running = true;
    m_removedSome = false;
    m_error.reset();
    m_cancellation = std::make_unique<Cancellation>();
}

void AccessChange::end(const Result<void> &result)
{
    if (!result)
        m_error = result.error();
    m_running = false;
    Q_EMIT ended();
}

QCoro::Task<> AccessChange::runAdd(dintero::ApiClient client, QStringList scopes)
{
    const Result<void> added = co_await m_flow.add(client, scopes, m_cancellation.get());
    end(added);
}

QCoro::Task<> AccessChange::runRemove(dintero::ApiClient client, AccessByAudience scopes)
{
    Result<void> removed;
    for (const auto &[audience, taken] : scopes) {
        removed = co_await m_flow.remove(client, audience, taken, m_cancellation.get());
        if (!removed)
            break;
        m_removedSome = true;
    }
    end(removed);
}

} // namespace clientsmith::ui
