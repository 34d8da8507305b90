#include "core/dintero/grantsapi.h"

#include "core/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientsmith::dintero {

namespace {

constexpr qint64 longestList = 128LL * 1024 * 1024;

Result<Grant> parseGrant(const json::Value &object)
{
    const Result<QString> clientUuid = json::requiredString(object, "client_id");
    if (!clientUuid)
        return Failure(clientUuid.error());
    const Result<QString> audience = json::requiredString(object, "audience");
    if (!audience)
        return Failure(audience.error());
    Grant grant;
    grant.id = json::optionalString(object, "id");
    grant.clientUuid = *clientUuid;
    grant.audience = *audience;
    grant.scopes = json::optionalStrings(object, "scope");
    grant.type = json::optionalString(object, "type");
    return grant;
}

Result<std::vector<Grant>> parseGrants(const HttpResponse &response)
{
    const Result<json::Value> body = json::parse(response.body.view());
    if (!body)
        return Failure(body.error());
    if (!body->is_array())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is no list of grants"));
    std::vector<Grant> grants;
    grants.reserve(body->size());
    for (const json::Value &element : *body) {
        Result<Grant> grant = parseGrant(element);
        if (!grant)
            return Failure(grant.error());
        grants.push_back(std::move(*grant));
    }
    return grants;
}

} // namespace

GrantsApi::GrantsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_account(account)
    , m_transport(transport)
{
}

HttpRequest GrantsApi::request(HttpMethod method, const QString &query) const
{
    HttpRequest request;
    request.method = method;
    request.url =
        m_origin.resolve(QStringLiteral("/v1/accounts/%1/auth/client-grants%2").arg(m_account.text(), query));
    return request;
}

QCoro::Task<Result<Grant>> GrantsApi::create(NewGrant wanted, Cancellation *beforeSending)
{
    HttpRequest post = request(HttpMethod::Post, QString());
    post.body = QJsonDocument(QJsonObject{{QStringLiteral("client_id"), wanted.clientUuid},
                                  {QStringLiteral("audience"), wanted.audience},
                                  {QStringLiteral("scope"), QJsonArray::fromStringList(wanted.scopes)},
                                  {QStringLiteral("type"), QStringLiteral("client_credentials")}})
                    .toJson(QJsonDocument::Compact);
    Result<HttpResponse> response = co_await m_transport.sendWhole(std::move(post), beforeSending);
    if (!response)
        co_return Failure(response.error());
    const Result<json::Value> body = json::parse(response->body.view());
    if (!body)
        co_return Failure(body.error());
    co_return parseGrant(*body);
}

QCoro::Task<Result<std::vector<Grant>>> GrantsApi::list(Cancellation *cancellation)
{
    HttpRequest get = request(HttpMethod::Get, QString());
    get.maximumAnswerBytes = longestList;
    get.deadline = std::chrono::minutes(2);
    Result<HttpResponse> response = co_await m_transport.send(std::move(get), cancellation);
    if (!response)
        co_return Failure(response.error());
    co_return parseGrants(*response);
}

QCoro::Task<Result<std::vector<Grant>>> GrantsApi::listOf(QString clientUuid, Cancellation *cancellation)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(clientUuid));
    HttpRequest get = request(HttpMethod::Get, QStringLiteral("?client_id=") + encoded);
    get.maximumAnswerBytes = longestList;
    Result<HttpResponse> response = co_await m_transport.send(std::move(get), cancellation);
    if (!response)
        co_return Failure(response.error());
    Result<std::vector<Grant>> grants = parseGrants(*response);
    if (grants && grants->empty())
        grants = co_await list(cancellation);
    if (!grants)
        co_return Failure(grants.error());
    std::erase_if(*grants, [&](const Grant &grant) { return grant.clientUuid != clientUuid; });
    co_return grants;
}

} // namespace clientsmith::dintero
