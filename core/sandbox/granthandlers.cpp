#include "core/sandbox/authorization.h"
#include "core/sandbox/requestbody.h"
#include "core/sandbox/scopes.h"
#include "core/sandbox/uuid.h"

#include <algorithm>

namespace clientsmith::sandbox {

namespace {

Checked<QString> readType(const QJsonObject &body)
{
    static const QStringList known = {QStringLiteral("any"), QStringLiteral("client_credentials"),
        QStringLiteral("authorization_code"), QStringLiteral("password")};
    const auto type = optionalText(body, QStringLiteral("type"));
    if (!type)
        return tl::unexpected<Reply>(type.error());
    QString value = type->value_or(known.first());
    if (!known.contains(value))
        return refused(400, QStringLiteral("type must be one of %1").arg(known.join(QStringLiteral(", "))));
    return value;
}

Checked<QStringList> readScopes(const QJsonObject &body)
{
    const auto scopes = optionalTexts(body, QStringLiteral("scope"));
    if (!scopes)
        return tl::unexpected<Reply>(scopes.error());
    QStringList wanted = scopes->value_or(QStringList());
    if (wanted.isEmpty())
        return refused(400, QStringLiteral("scope must hold at least one scope"));
    const auto unknown = std::find_if_not(wanted.cbegin(), wanted.cend(), isKnownScope);
    if (unknown != wanted.cend())
        return refused(400, QStringLiteral("Unknown scope: %1").arg(*unknown));
    return wanted;
}

/// The body as a grant without id and history. A grant is only ever for the account that holds it.
Checked<Grant> readNewGrant(const Call &call)
{
    const auto body = jsonBody(call);
    if (!body)
        return tl::unexpected<Reply>(body.error());
    const auto client = requiredText(*body, QStringLiteral("client_id"));
    const auto audience = requiredText(*body, QStringLiteral("audience"));
    const auto type = readType(*body);
    for (const auto *text : {&client, &audience, &type}) {
        if (!*text)
            return tl::unexpected<Reply>(text->error());
    }
    const auto scopes = readScopes(*body);
    if (!scopes)
        return tl::unexpected<Reply>(scopes.error());
    const QString account = accountOfAudience(*audience);
    if (account.isEmpty())
        return refused(400, QStringLiteral("audience does not name an account"));
    if (account != call.accountId)
        return refused(403, QStringLiteral("audience is another account's"));
    return Grant{{}, *client, *audience, *scopes, *type, {}, {}};
}

} // namespace

Reply listGrants(const Context &context, const Call &call)
{
    const auto claims = reader(context, call);
    if (!claims)
        return claims.error();
    return answer(context.provider.book(call.accountId)
            ->listGrants(
                call.query.value(QStringLiteral("audience")), call.query.value(QStringLiteral("client_id"))));
}

Reply createGrant(const Context &context, const Call &call)
{
    const auto claims = writer(context, call);
    if (!claims)
        return claims.error();
    auto grant = readNewGrant(call);
    if (!grant)
        return grant.error();
    AccountBook *book = context.provider.book(call.accountId);
    if (!book->client(grant->client))
        return refusal(404, QStringLiteral("API client not found: client_id takes the client's id"));
    if (context.policy.repeatedGrants == RepeatedGrant::Merge) {
        for (const Grant *other : book->grantsOf(grant->client)) {
            if (other->audience == grant->audience && other->type == grant->type)
                return answer(toJson(*book->addScopes(other->id, grant->scopes)));
        }
    }
    grant->id = newUuid();
    grant->createdAt = context.now;
    grant->createdBy = claims->clientId;
    book->add(*grant);
    return answer(toJson(*grant));
}

Reply deleteGrant(const Context &context, const Call &call)
{
    const auto claims = writer(context, call);
    if (!claims)
        return claims.error();
    const auto grant = context.provider.book(call.accountId)->removeGrant(call.resourceId);
    if (!grant)
        return refusal(404, QStringLiteral("Grant not found"));
    QJsonObject object = toJson(*grant);
    object.insert(QStringLiteral("deleted_at"), timestamp(context.now));
    object.insert(QStringLiteral("deleted_by"), claims->clientId);
    return answer(object);
}

} // namespace clientsmith::sandbox
