#include "core/dintero/tokenapi.h"

#include "core/dintero/bearertoken.h"
#include "core/http/answer.h"
#include "core/json/json.h"
#include "core/secrets/wipingallocator.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clientsmith::dintero {

namespace {

/// RFC 7617: base64 of "user-id:password", both UTF-8. The user id can't hold a colon, the password can.
Secret basic(const QString &clientId, const Secret &clientSecret)
{
    WipedString pair(clientId.toStdString());
    pair.push_back(':');
    pair.append(clientSecret.view().data(), clientSecret.size());
    QByteArray encoded = QByteArrayView(pair.data(), static_cast<qsizetype>(pair.size())).toByteArray();
    QByteArray value = QByteArrayLiteral("Basic ") + encoded.toBase64();
    Secret result{QByteArrayView(value)};
    wipe(encoded.data(), static_cast<std::size_t>(encoded.size()));
    wipe(value.data(), static_cast<std::size_t>(value.size()));
    return result;
}

/// A provider's words without the secret, of which the end of a text that was cut off may hold a part.
QString withoutSecret(QString words, const Secret &secret)
{
    constexpr qsizetype telling = 6;
    const QString mark = QStringLiteral("[redacted]");
    const QString needle = QString::fromUtf8(secret.view());
    words.replace(needle, mark);
    for (qsizetype length = needle.size() - 1; length >= telling; --length) {
        const QString cut = needle.left(length) + u'…';
        if (words.endsWith(cut)) {
            words.chop(cut.size());
            words += mark;
        }
    }
    return words;
}

Result<AccessToken> parseAccessToken(const HttpResponse &response)
{
    Result<json::Value> body = json::parse(response.body.view());
    if (!body)
        return Failure(body.error());
    const QByteArrayView token = json::optionalBytes(*body, "access_token");
    if (!isHeaderSafe(token))
        return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks a usable \"access_token\""));
    const Result<QString> type = json::requiredString(*body, "token_type");
    if (!type)
        return Failure(type.error());
    if (type->compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::Malformed, QStringLiteral("The token is of an unknown type"));
    const json::Value *expiresIn = json::find(*body, "expires_in");
    constexpr std::uint64_t year = 366ULL * 24 * 60 * 60;
    if (!expiresIn || !expiresIn->is_number_unsigned())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks \"expires_in\""));

    AccessToken result;
    result.token = Secret(token);
    result.expiresIn = std::chrono::seconds(std::min(expiresIn->get<std::uint64_t>(), year));
    result.scopes = json::optionalString(*body, "scope").split(u' ', Qt::SkipEmptyParts);
    if (result.scopes.isEmpty())
        result.scopes = claimsOf(token).scopes;
    return result;
}

} // namespace

TokenApi::TokenApi(const ApiOrigin &origin, const AccountId &account, HttpTransport &transport)
    : m_origin(origin)
    , m_account(account)
    , m_transport(transport)
{
}

QCoro::Task<Result<AccessToken>> TokenApi::request(
    QString clientId, Secret clientSecret, Cancellation *cancellation)
{
    if (clientId.isEmpty() || clientId.contains(u':'))
        co_return failure(
            ErrorKind::InvalidInput, QStringLiteral("A client id can't be empty or hold a colon"));
    if (clientSecret.isEmpty())
        co_return failure(ErrorKind::InvalidInput, QStringLiteral("The client secret is empty"));
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.repeatable = true;
    request.url = m_origin.resolve(QStringLiteral("/v1/accounts/%1/auth/token").arg(m_account.text()));
    request.authorization = basic(clientId, clientSecret);
    request.body =
        QJsonDocument(QJsonObject{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                          {QStringLiteral("audience"), audienceOf(m_account)}})
            .toJson(QJsonDocument::Compact);
    Result<HttpResponse> response = co_await m_transport.send(std::move(request), cancellation);
    if (!response)
        co_return Failure(response.error());
    Result<HttpResponse> success = requireSuccess(std::move(*response));
    if (!success) {
        Error error = success.error();
        for (QString *words : {&error.code, &error.message})
            *words = withoutSecret(*words, clientSecret);
        co_return Failure(error);
    }
    co_return parseAccessToken(*success);
}

} // namespace clientsmith::dintero
