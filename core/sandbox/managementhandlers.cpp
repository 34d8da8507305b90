#include "core/sandbox/authorization.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clientsmith::sandbox {

namespace {

constexpr int defaultLimit = 10;
constexpr int largestLimit = 100;

Checked<int> readLimit(const Call &call)
{
    const auto text = call.query.constFind(QStringLiteral("limit"));
    if (text == call.query.cend())
        return defaultLimit;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > largestLimit)
        return refused(400, QStringLiteral("limit must be a whole number from 1 to %1").arg(largestLimit));
    return limit;
}

} // namespace

Reply listMerchants(const Context &context, const Call &call)
{
    const auto claims = caller(context, call);
    if (!claims)
        return claims.error();
    if (!context.provider.profile(call.accountId)->isPartner)
        return refusal(403, QStringLiteral("Only partner accounts have merchant accounts"));
    const auto limit = readLimit(call);
    if (!limit)
        return limit.error();
    QJsonArray page;
    for (const Profile *profile :
        context.provider.merchants(call.accountId, call.query.value(QStringLiteral("search")),
            call.query.value(QStringLiteral("starting_after")), *limit)) {
        page.append(Provider::toJson(*profile));
    }
    return answer(QJsonDocument(page).toJson(QJsonDocument::Compact));
}

Reply getAccountSettings(const Context &context, const Call &call)
{
    const auto claims = caller(context, call);
    if (!claims)
        return claims.error();
    return answer(Provider::toJson(*context.provider.profile(call.accountId)));
}

} // namespace clientsmith::sandbox
