#include "core/dintero/tokenapi.h"

#include "core/dintero/bearertoken.h"
#include "core/dintero/tokenhosts.h"
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

/// Whether the host, or the way there, is at fault. A computer that is offline reaches no other either.
bool isUnreachable(const Result<HttpResponse> &answer)
{
    if (answer)
        return answer->status >= 500;
    const Error &error = answer.error();
    return (error.kind == ErrorKind::Network && !error.offline) || error.kind == ErrorKind::Timeout;
}

/// Whether the status is one that the contract has for the token call, and says more than that somebody is
/// there.
bool isTelling(int status)
{
    return status == 200 || status == 400 || status == 401 || status == 403 || status == 429;
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
    Secret authorization = basic(clientId, clientSecret);
    const QString audience = audienceOf(m_account);
    co_return co_await ask(std::move(authorization), audience, std::move(clientSecret), cancellation);
}

QCoro::Task<Result<AccessToken>> TokenApi::requestWithBearer(
    Secret exchangeToken, QString audience, Cancellation *cancellation)
{
    Secret authorization = bearerAuthorization(exchangeToken);
    co_return co_await ask(std::move(authorization), audience, std::move(exchangeToken), cancellation);
}

HttpRequest TokenApi::tokenRequest(
    const ApiOrigin &host, const Secret &authorization, const QString &audience) const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.repeatable = true;
    request.url = host.resolve(QStringLiteral("/v1/accounts/%1/auth/token").arg(m_account.text()));
    request.authorization = authorization.clone();
    request.body =
        QJsonDocument(QJsonObject{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                          {QStringLiteral("audience"), audience}})
            .toJson(QJsonDocument::Compact);
    return request;
}

QCoro::Task<Result<AccessToken>> TokenApi::ask(
    Secret authorization, QString audience, Secret unspoken, Cancellation *cancellation)
{
    Result<HttpResponse> response = co_await send(std::move(authorization), audience, cancellation);
    if (!response)
        co_return Failure(response.error());
    const Result<HttpResponse> success = requireSuccess(std::move(*response));
    if (!success) {
        Error error = success.error();
        for (QString *words : {&error.code, &error.message})
            *words = withoutSecret(*words, unspoken);
        co_return Failure(error);
    }
    const Result<json::Value> body = json::parse(success->body.view());
    if (!body)
        co_return Failure(body.error());
    co_return parseAccessToken(*body);
}

QCoro::Task<Result<HttpResponse>> TokenApi::send(
    Secret authorization, QString audience, Cancellation *cancellation)
{
    const std::vector<ApiOrigin> hosts = tokenHosts(m_origin);
    HttpRequest request = tokenRequest(hosts.front(), authorization, audience);
    Result<HttpResponse> answer = co_await m_transport.send(std::move(request), cancellation);
    if (hosts.size() == 1 || !isUnreachable(answer))
        co_return answer;
    HttpRequest elsewhere = tokenRequest(hosts.back(), authorization, audience);
    elsewhere.repeatable = false;
    Result<HttpResponse> other = co_await m_transport.send(std::move(elsewhere), cancellation);
    const bool decides = other ? isTelling(other->status) : other.error().kind == ErrorKind::Cancelled;
    if (decides)
        co_return other;
    co_return answer;
}

} // namespace clientsmith::dintero
