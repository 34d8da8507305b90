#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace clientsmith::dintero {

/// RFC 6750, section 2.1: what may stand in an Authorization header. Anything else could break out of the
/// header.
bool isHeaderSafe(QByteArrayView token);

/// The Authorization header's value for a token that is header-safe (RFC 6750, section 2.1).
Secret bearerAuthorization(const Secret &token);

/// What a JSON Web Token says of itself (RFC 9068, section 2.2), unverified: it is shown, and saves a
/// question whose answer is known. What a token may do is the provider's to decide.
struct TokenClaims
{
    QStringList scopes;
    /// Empty when it doesn't say.
    std::optional<QDateTime> expiresAt;
    /// The accounts that its audiences name. A partner's token for a merchant names the partner.
    QStringList accounts = {};
};

/// Empty for a token that is no JSON Web Token.
TokenClaims claimsOf(QByteArrayView token);

/// An access token that a person got elsewhere. It can't be renewed.
struct PastedToken
{
    Secret token;
    /// From its own claim; otherwise an hour after it was pasted.
    QDateTime expiresAt;
    bool saysWhenItExpires = false;
    QStringList scopes;
    /// As in TokenClaims.
    QStringList accounts = {};

    PastedToken clone() const;
};

/// Drops surrounding white space and a leading "Bearer ". InvalidInput when what is left can't be sent in a
/// header. A token that has expired is read all the same.
Result<PastedToken> readPastedToken(const Secret &pasted, const QDateTime &now);

} // namespace clientsmith::dintero
