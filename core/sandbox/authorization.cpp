#include "core/sandbox/authorization.h"

#include "core/sandbox/scopes.h"

#include <QStringDecoder>

namespace clientsmith::sandbox {

namespace {

/// What follows the scheme, whose name is case-insensitive; empty for another scheme.
QByteArray credentialsOf(const QByteArray &authorization, const QByteArray &scheme)
{
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.left(space).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.mid(space + 1).trimmed();
}

void wipe(QByteArray &bytes)
{
    clientsmith::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

std::optional<BasicCredentials> basicCredentials(const QByteArray &authorization)
{
    auto decoded = QByteArray::fromBase64Encoding(credentialsOf(authorization, "Basic"),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (!decoded || colon < 1)
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString clientId = utf8.decode(QByteArrayView(decoded.decoded).first(colon));
    if (utf8.hasError())
        return std::nullopt;
    BasicCredentials credentials{clientId, Secret(QByteArrayView(decoded.decoded).sliced(colon + 1))};
    wipe(decoded.decoded);
    return credentials;
}

QByteArray bearerToken(const QByteArray &authorization)
{
    return credentialsOf(authorization, "Bearer");
}

Reply unauthorized(const QString &message, const QByteArray &challenge)
{
    Reply reply = refusal(401, message);
    reply.headers.emplace_back("WWW-Authenticate", challenge);
    return reply;
}

Checked<Claims> caller(const Context &context, const Call &call)
{
    const QByteArray token = bearerToken(call.authorization);
    if (token.isEmpty())
        return tl::unexpected<Reply>(unauthorized(QStringLiteral("A Bearer token is required")));
    const auto claims = context.tokens.read(token, context.now);
    if (!claims || !claims->exchangeAccount.isEmpty())
        return tl::unexpected<Reply>(
            unauthorized(QStringLiteral("The access token is invalid or has expired")));
    if (accountOfAudience(claims->audience) != call.accountId)
        return refused(403, QStringLiteral("The access token is for another account"));
    return *claims;
}

Checked<Claims> reader(const Context &context, const Call &call)
{
    auto claims = caller(context, call);
    if (claims && !mayRead(claims->scopes))
        return refused(403, QStringLiteral("Needs one of the scopes admin:accounts, read:accounts"));
    return claims;
}

Checked<Claims> writer(const Context &context, const Call &call)
{
    auto claims = caller(context, call);
    if (claims && !mayWrite(claims->scopes))
        return refused(403, QStringLiteral("Needs one of the scopes admin:accounts, write:accounts"));
    return claims;
}

} // namespace clientsmith::sandbox
