#include "core/dintero/bearertoken.h"

#include "core/json/json.h"
#include "core/secrets/wipingallocator.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace clientsmith::dintero {

namespace {

constexpr qint64 hour = 60LL * 60;
constexpr qint64 year = 366LL * 24 * hour;
/// The end of the year 9999, the last that dates are written with.
constexpr double endOfTime = 253402300799.0;

/// The middle of three parts; what signs it stays out of every copy.
json::Value payloadOf(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0 || token.indexOf('.', second + 1) >= 0)
        return {};
    const auto payload =
        QByteArray::fromBase64Encoding(token.sliced(first + 1, second - first - 1).toByteArray(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return {};
    Result<json::Value> claims = json::parse(*payload);
    return claims ? std::move(*claims) : json::Value();
}

QByteArrayView withoutScheme(QByteArrayView token)
{
    constexpr QByteArrayView scheme("Bearer");
    if (token.first(std::min(token.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) != 0)
        return token;
    const QByteArrayView rest = token.sliced(scheme.size());
    return rest.isEmpty() || rest.front() == ' ' || rest.front() == '\t' ? rest.trimmed() : token;
}

} // namespace

bool isHeaderSafe(QByteArrayView token)
{
    return !token.isEmpty() &&
        std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Secret bearerAuthorization(const Secret &token)
{
    WipedString value("Bearer ");
    value.append(token.view().data(), token.size());
    return Secret(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
}

TokenClaims claimsOf(QByteArrayView token)
{
    const json::Value payload = payloadOf(token);
    TokenClaims claims;
    claims.scopes = json::optionalString(payload, "scope").split(u' ', Qt::SkipEmptyParts);
    // RFC 7519, section 4.1.3: one, or several.
    QStringList audiences = json::optionalStrings(payload, "aud");
    audiences += json::optionalString(payload, "aud");
    static const QRegularExpression account(
        QStringLiteral("(?:/accounts/|^https://)([PT][0-9]{3}(?:[0-9]{5})?)(?:@[^/]*)?/?$"));
    for (const QString &audience : std::as_const(audiences)) {
        if (const QRegularExpressionMatch match = account.match(audience); match.hasMatch())
            claims.accounts += match.captured(1);
    }
    // RFC 7519, section 2: a NumericDate may have a fraction.
    const json::Value *expires = json::find(payload, "exp");
    if (expires && expires->is_number()) {
        const double seconds = std::clamp(expires->get<double>(), 0.0, endOfTime);
        claims.expiresAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
    }
    return claims;
}

PastedToken PastedToken::clone() const
{
    return {token.clone(), expiresAt, saysWhenItExpires, scopes, accounts};
}

Result<PastedToken> readPastedToken(const Secret &pasted, const QDateTime &now)
{
    const QByteArrayView token = withoutScheme(pasted.view().trimmed());
    if (!isHeaderSafe(token)) {
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("An access token is printable ASCII without spaces"));
    }
    TokenClaims claims = claimsOf(token);
    const QDateTime expiresAt = std::min(claims.expiresAt.value_or(now.addSecs(hour)), now.addSecs(year));
    return PastedToken{Secret(token), expiresAt, claims.expiresAt.has_value(), std::move(claims.scopes),
        std::move(claims.accounts)};
}

} // namespace clientsmith::dintero
