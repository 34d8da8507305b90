#include "core/sandbox/api.h"

#include "core/sandbox/operation.h"

#include <utility>

namespace clientsmith::sandbox {

namespace {

Reply handle(Operation operation, const Context &context, const Call &call)
{
    switch (operation) {
    case Operation::GetToken:
        return getToken(context, call);
    case Operation::ExchangeToken:
        return exchangeToken(context, call);
    case Operation::ListClients:
        return listClients(context, call);
    case Operation::CreateClient:
        return createClient(context, call);
    case Operation::GetClient:
        return getClient(context, call);
    case Operation::DeleteClient:
        return deleteClient(context, call);
    case Operation::RotateClientSecret:
        return rotateClientSecret(context, call);
    case Operation::ListGrants:
        return listGrants(context, call);
    case Operation::CreateGrant:
        return createGrant(context, call);
    case Operation::DeleteGrant:
        return deleteGrant(context, call);
    case Operation::ListMerchants:
        return listMerchants(context, call);
    case Operation::GetAccountSettings:
        return getAccountSettings(context, call);
    }
    Q_UNREACHABLE();
}

} // namespace

Api::Api(Provider provider, const Policy &policy, const Time &time)
    : m_provider(std::move(provider))
    , m_policy(policy)
    , m_time(time)
{
}

Reply Api::reply(const QByteArray &method, const QByteArray &target, Call call)
{
    const Route route = findRoute(method, target);
    if (route.methods.isEmpty())
        return refusal(404, QStringLiteral("No such route"));
    if (!route.operation) {
        Reply reply = refusal(405, QStringLiteral("The route does not take this method"));
        reply.headers.emplace_back("Allow", route.methods.join(QStringLiteral(", ")).toLatin1());
        return reply;
    }
    if (!isAccountId(route.accountId))
        return refusal(400, QStringLiteral("The path does not hold an account id"));
    call.accountId = route.accountId;
    call.resourceId = route.resourceId;
    const std::lock_guard lock(m_mutex);
    return handle(*route.operation, {m_provider, m_tokens, m_policy, m_time.now()}, call);
}

} // namespace clientsmith::sandbox
