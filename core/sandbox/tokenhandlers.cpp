#include "core/sandbox/authorization.h"
#include "core/sandbox/requestbody.h"

#include <QJsonObject>

#include <algorithm>

// The token calls: who may have an access token, for which account and with which scopes.

namespace clientsmith::sandbox {

namespace {

// An exchange token is spent in the next call; how long it lives is not documented.
constexpr std::chrono::seconds exchangeLifetime{300};

Reply tokenAnswer(const Context &context, Claims claims, std::chrono::seconds lifetime)
{
    claims.expiresAt = context.now.addSecs(lifetime.count());
    return answer(QJsonObject{
        {QStringLiteral("access_token"), QString::fromLatin1(context.tokens.issue(claims, context.now))},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), static_cast<qint64>(lifetime.count())},
    });
}

/// The audience that the body asks for.
Checked<QString> requestedAudience(const Call &call)
{
    const auto body = jsonBody(call);
    if (!body)
        return tl::unexpected<Reply>(body.error());
    const auto grantType = optionalText(*body, QStringLiteral("grant_type"));
    if (!grantType)
        return tl::unexpected<Reply>(grantType.error());
    if (grantType->value_or(QStringLiteral("client_credentials")) != QLatin1String("client_credentials"))
        return refused(400, QStringLiteral("grant_type must be client_credentials"));
    return requiredText(*body, QStringLiteral("audience"));
}

const Client *signedInClient(const Context &context, const Call &call, const BasicCredentials &credentials)
{
    const AccountBook *book = context.provider.book(call.accountId);
    if (!book)
        return nullptr;
    const auto candidates = book->clientsWithClientId(credentials.clientId);
    const auto match = std::find_if(candidates.begin(), candidates.end(),
        [&](const Client *client) { return client->secret.matches(credentials.clientSecret); });
    return match == candidates.end() ? nullptr : *match;
}

/// The scopes that the client's grants give it at its own account.
QStringList grantedScopes(const AccountBook &book, const Client &client, const QString &account)
{
    QStringList scopes;
    for (const Grant *grant : book.grantsOf(client.id)) {
        const bool usable =
            grant->type == QLatin1String("any") || grant->type == QLatin1String("client_credentials");
        if (usable && accountOfAudience(grant->audience) == account)
            scopes.append(grant->scopes);
    }
    scopes.removeDuplicates();
    return scopes;
}

Reply tokenForCredentials(const Context &context, const Call &call, const BasicCredentials &credentials)
{
    const Client *client = signedInClient(context, call, credentials);
    // An unknown account, an unknown client_id and a wrong secret look alike, so that none can be probed for.
    if (!client)
        return unauthorized(QStringLiteral("Wrong client_id or client secret"), "Basic realm=\"accounts\"");
    const auto audience = requestedAudience(call);
    if (!audience)
        return audience.error();
    const QStringList scopes = grantedScopes(*context.provider.book(call.accountId), *client, call.accountId);
    if (accountOfAudience(*audience) != call.accountId || scopes.isEmpty())
        return refusal(403, QStringLiteral("The client has no grant for the audience"));
    return tokenAnswer(
        context, {client->clientId, audienceOf(call.accountId), scopes, {}}, context.policy.tokenLifetime);
}

Reply tokenForExchangeToken(const Context &context, const Call &call)
{
    const auto claims = context.tokens.read(bearerToken(call.authorization), context.now);
    if (!claims)
        return unauthorized(QStringLiteral("The exchange token is invalid or has expired"));
    const auto audience = requestedAudience(call);
    if (!audience)
        return audience.error();
    if (claims->exchangeAccount != call.accountId)
        return refusal(403, QStringLiteral("The token can not be exchanged at this account"));
    const QString expected = context.policy.exchangeAudience == ExchangeAudience::Partner
        ? accountOfAudience(claims->audience)
        : call.accountId;
    if (accountOfAudience(*audience) != expected)
        return refusal(403, QStringLiteral("The token can not be exchanged for this audience"));
    return tokenAnswer(context, {claims->clientId, audienceOf(call.accountId), claims->scopes, {}},
        context.policy.tokenLifetime);
}

} // namespace

Reply getToken(const Context &context, const Call &call)
{
    if (const auto credentials = basicCredentials(call.authorization))
        return tokenForCredentials(context, call, *credentials);
    if (!bearerToken(call.authorization).isEmpty())
        return tokenForExchangeToken(context, call);
    return unauthorized(
        QStringLiteral("Client credentials or an exchange token are required"), "Basic realm=\"accounts\"");
}

Reply exchangeToken(const Context &context, const Call &call)
{
    const auto claims = caller(context, call);
    if (!claims)
        return claims.error();
    const auto body = jsonBody(call);
    if (!body)
        return body.error();
    const auto merchant = requiredText(*body, QStringLiteral("account_id"));
    if (!merchant)
        return merchant.error();
    if (!isAccountId(*merchant))
        return refusal(400, QStringLiteral("account_id is not an account id"));
    const Profile *profile = context.provider.profile(*merchant);
    // Only accounts under a partner have a partner, so this refuses every caller who is none.
    if (!profile || profile->partnerAccount != call.accountId)
        return refusal(403, QStringLiteral("The account is not a merchant under this partner account"));
    return tokenAnswer(context, {claims->clientId, claims->audience, claims->scopes, *merchant},
        std::min(exchangeLifetime, context.policy.tokenLifetime));
}

} // namespace clientsmith::sandbox
