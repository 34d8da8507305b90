#include "core/dintero/grantsapi.h"

#include "core/dintero/audience.h"
#include "core/dintero/clientlists.h"
#include "core/dintero/listlimit.h"
#include "core/dintero/pathsegment.h"
#include "core/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientsmith::dintero {

namespace {

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

/// With its question mark; empty for a filter that lets everything through.
QString queryOf(const GrantFilter &filter)
{
    QStringList parameters;
    if (!filter.audience.isEmpty())
        parameters +=
            QStringLiteral("audience=") + QString::fromLatin1(QUrl::toPercentEncoding(filter.audience));
    if (!filter.clientUuid.isEmpty())
        parameters +=
            QStringLiteral("client_id=") + QString::fromLatin1(QUrl::toPercentEncoding(filter.clientUuid));
    return parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&');
}

bool matches(const Grant &grant, const GrantFilter &filter)
{
    return (filter.audience.isEmpty() || normalAudience(grant.audience) == normalAudience(filter.audience)) &&
        (filter.clientUuid.isEmpty() || grant.clientUuid == filter.clientUuid);
}

} // namespace

GrantsApi::GrantsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_account(account)
    , m_transport(transport)
{
}

HttpRequest GrantsApi::request(HttpMethod method, const QString &rest) const
{
    HttpRequest request;
    request.method = method;
    request.repeatable = method == HttpMethod::Get;
    request.url =
        m_origin.resolve(QStringLiteral("/v1/accounts/%1/auth/client-grants%2").arg(m_account.text(), rest));
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
    const Result<json::Value> answer = co_await m_transport.callWhole(std::move(post), beforeSending);
    if (!answer)
        co_return Failure(answer.error());
    co_return parseGrant(*answer);
}

QCoro::Task<Result<std::vector<Grant>>> GrantsApi::list(Cancellation *cancellation)
{
    const QString everything;
    co_return co_await listByQuery(everything, cancellation);
}

QCoro::Task<Result<std::vector<Grant>>> GrantsApi::list(GrantFilter filter, Cancellation *cancellation)
{
    const QString query = queryOf(filter);
    Result<std::vector<Grant>> grants = co_await listByQuery(query, cancellation);
    if (grants && grants->empty() && !query.isEmpty())
        grants = co_await list(cancellation);
    if (!grants)
        co_return Failure(grants.error());
    std::erase_if(*grants, [&](const Grant &grant) { return !matches(grant, filter); });
    co_return grants;
}

QCoro::Task<Result<std::vector<Grant>>> GrantsApi::listOf(QString clientUuid, Cancellation *cancellation)
{
    const GrantFilter filter{QString(), clientUuid};
    co_return co_await list(filter, cancellation);
}

QCoro::Task<Result<std::vector<Grant>>> GrantsApi::listByQuery(QString query, Cancellation *cancellation)
{
    HttpRequest get = request(HttpMethod::Get, query);
    get.maximumAnswerBytes = longestList;
    get.deadline = std::chrono::minutes(2);
    Result<HttpResponse> answer = co_await m_transport.fetch(std::move(get), cancellation);
    if (!answer)
        co_return Failure(answer.error());
    Result<std::vector<Grant>> grants = co_await readLongList(std::move(answer->body), readGrants);
    co_return grants;
}

QCoro::Task<Result<void>> GrantsApi::remove(QString id, Cancellation *cancellation)
{
    const Result<QString> segment = pathSegment(id);
    if (!segment)
        co_return Failure(segment.error());
    const QUrl url = request(HttpMethod::Delete, u'/' + *segment).url;
    co_return co_await m_transport.remove(url, id, cancellation);
}

} // namespace clientsmith::dintero
