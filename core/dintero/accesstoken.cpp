#include "core/dintero/accesstoken.h"

#include "core/dintero/bearertoken.h"

#include <algorithm>

namespace clientsmith::dintero {

Result<AccessToken> parseAccessToken(const json::Value &object)
{
    const QByteArrayView token = json::optionalBytes(object, "access_token");
    if (!isHeaderSafe(token))
        return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks a usable \"access_token\""));
    const Result<QString> type = json::requiredString(object, "token_type");
    if (!type)
        return Failure(type.error());
    if (type->compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::Malformed, QStringLiteral("The token is of an unknown type"));
    const json::Value *expiresIn = json::find(object, "expires_in");
    constexpr std::uint64_t year = 366ULL * 24 * 60 * 60;
    if (!expiresIn || !expiresIn->is_number_unsigned())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks \"expires_in\""));

    AccessToken result;
    result.token = Secret(token);
    result.expiresIn = std::chrono::seconds(std::min(expiresIn->get<std::uint64_t>(), year));
    result.scopes = json::optionalString(object, "scope").split(u' ', Qt::SkipEmptyParts);
    if (result.scopes.isEmpty())
        result.scopes = claimsOf(token).scopes;
    return result;
}

} // namespace clientsmith::dintero
