#include "core/sandbox/tokens.h"

#include "core/sandbox/credential.h"
#include "core/sandbox/uuid.h"

#include <cstdint>
#include <exception>
#include <jwt/jwt.hpp>
#include <system_error>

namespace clientsmith::sandbox {

namespace {

// Ours alone: how the provider marks an exchange token is not documented.
constexpr const char *exchangeClaim = "exchange_account";

QString textClaim(const jwt::jwt_payload &payload, const char *name)
{
    return payload.has_claim(name) ? QString::fromStdString(payload.get_claim_value<std::string>(name))
                                   : QString();
}

} // namespace

Tokens::Tokens()
    : m_key(newClientSecret().view().toByteArray().toStdString())
{
}

QByteArray Tokens::issue(const Claims &claims, const QDateTime &now) const
{
    using namespace jwt::params;
    jwt::jwt_object token{algorithm("HS256"), secret(m_key)};
    token.add_claim("iss", "https://api.dintero.com")
        .add_claim("sub", claims.clientId.toStdString())
        .add_claim("aud", claims.audience.toStdString())
        .add_claim("scope", claims.scopes.join(u' ').toStdString())
        .add_claim("iat", static_cast<std::uint64_t>(now.toSecsSinceEpoch()))
        .add_claim("exp", static_cast<std::uint64_t>(claims.expiresAt.toSecsSinceEpoch()))
        .add_claim("jti", newUuid().toStdString());
    if (!claims.exchangeAccount.isEmpty())
        token.add_claim(exchangeClaim, claims.exchangeAccount.toStdString());
    return QByteArray::fromStdString(token.signature());
}

std::optional<Claims> Tokens::read(const QByteArray &token, const QDateTime &now) const
{
    using namespace jwt::params;
    try {
        std::error_code error;
        const std::string text = token.toStdString();
        // The library compares exp with the system's clock; the sandbox's own is never behind it, so the
        // check below is the stricter one and the one that tests can move.
        const auto decoded = jwt::decode(text, algorithms({"HS256"}), error, secret(m_key), verify(true));
        if (error)
            return std::nullopt;
        const jwt::jwt_payload &payload = decoded.payload();
        Claims claims;
        claims.clientId = textClaim(payload, "sub");
        claims.audience = textClaim(payload, "aud");
        claims.scopes = textClaim(payload, "scope").split(u' ', Qt::SkipEmptyParts);
        claims.exchangeAccount = textClaim(payload, exchangeClaim);
        claims.expiresAt = QDateTime::fromSecsSinceEpoch(
            static_cast<qint64>(payload.get_claim_value<std::uint64_t>("exp")), Qt::UTC);
        if (claims.expiresAt <= now)
            return std::nullopt;
        return claims;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace clientsmith::sandbox
