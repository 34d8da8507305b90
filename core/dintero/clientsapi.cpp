#include "core/dintero/clientsapi.h"

#include "core/dintero/clientlists.h"
#include "core/dintero/listlimit.h"
#include "core/dintero/pathsegment.h"
#include "core/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientsmith::dintero {

namespace {

Result<ApiClient> parseClient(const json::Value &object)
{
    const Result<QString> id = json::requiredString(object, "id");
    if (!id)
        return Failure(id.error());
    if (const Result<void> usable = requireUsableId(*id); !usable)
        return Failure(usable.error());
    ApiClient client;
    client.id = *id;
    client.clientId = json::optionalString(object, "client_id");
    client.name = json::optionalString(object, "name");
    client.description = json::optionalString(object, "description");
    client.callbacks = json::optionalStrings(object, "callbacks");
    client.createdAt = json::optionalDateTime(object, "created_at");
    client.createdBy = json::optionalString(object, "created_by");
    client.updatedAt = json::optionalDateTime(object, "updated_at");
    return client;
}

Result<ApiClientWithSecret> parseClientWithSecret(const json::Value &object)
{
    Result<ApiClient> client = parseClient(object);
    if (!client)
        return Failure(client.error());
    const QByteArrayView secret = json::optionalBytes(object, "client_secret");
    if (secret.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks \"client_secret\""));
    ApiClientWithSecret result;
    result.client = std::move(*client);
    result.secret = Secret(secret);
    return result;
}

/// An answer about another client than the one that was asked for is nobody's.
Failure notTheOneAskedFor()
{
    return failure(ErrorKind::Malformed, QStringLiteral("The answer is about another client"));
}

} // namespace

ClientsApi::ClientsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_account(account)
    , m_transport(transport)
{
}

HttpRequest ClientsApi::request(HttpMethod method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.repeatable = method == HttpMethod::Get;
    request.url =
        m_origin.resolve(QStringLiteral("/v1/accounts/%1/auth/clients%2").arg(m_account.text(), path));
    return request;
}

QCoro::Task<Result<ApiClientWithSecret>> ClientsApi::create(NewApiClient wanted, Cancellation *beforeSending)
{
    QJsonObject body{{QStringLiteral("client_id"), wanted.clientId}, {QStringLiteral("name"), wanted.name},
        {QStringLiteral("callbacks"), QJsonArray::fromStringList(wanted.callbacks)}};
    if (!wanted.description.isEmpty())
        body.insert(QStringLiteral("description"), wanted.description);
    HttpRequest post = request(HttpMethod::Post, QString());
    post.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<json::Value> answer = co_await m_transport.callWhole(std::move(post), beforeSending);
    if (!answer)
        co_return Failure(answer.error());
    co_return parseClientWithSecret(*answer);
}

QCoro::Task<Result<std::vector<ApiClient>>> ClientsApi::list(Cancellation *cancellation)
{
    HttpRequest get = request(HttpMethod::Get, QString());
    get.maximumAnswerBytes = longestList;
    get.deadline = std::chrono::minutes(2);
    Result<HttpResponse> answer = co_await m_transport.fetch(std::move(get), cancellation);
    if (!answer)
        co_return Failure(answer.error());
    Result<std::vector<ApiClient>> clients = co_await readLongList(std::move(answer->body), readClients);
    co_return clients;
}

QCoro::Task<Result<ApiClient>> ClientsApi::get(QString id, Cancellation *cancellation)
{
    const Result<QString> segment = pathSegment(id);
    if (!segment)
        co_return Failure(segment.error());
    HttpRequest get = request(HttpMethod::Get, u'/' + *segment);
    const Result<json::Value> answer = co_await m_transport.call(std::move(get), cancellation);
    if (!answer)
        co_return Failure(answer.error());
    Result<ApiClient> client = parseClient(*answer);
    if (client && client->id != id)
        co_return notTheOneAskedFor();
    if (client && client->clientId.isEmpty())
        co_return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks \"client_id\""));
    co_return client;
}

QCoro::Task<Result<ApiClientWithSecret>> ClientsApi::rotateSecret(QString id, Cancellation *beforeSending)
{
    const Result<QString> segment = pathSegment(id);
    if (!segment)
        co_return Failure(segment.error());
    HttpRequest post = request(HttpMethod::Post, u'/' + *segment + QStringLiteral("/rotate-secret"));
    const Result<json::Value> answer = co_await m_transport.callWhole(std::move(post), beforeSending);
    if (!answer)
        co_return Failure(answer.error());
    Result<ApiClientWithSecret> rotated = parseClientWithSecret(*answer);
    if (rotated && rotated->client.id != id)
        co_return notTheOneAskedFor();
    co_return rotated;
}

QCoro::Task<Result<void>> ClientsApi::remove(QString id, Cancellation *cancellation)
{
    const Result<QString> segment = pathSegment(id);
    if (!segment)
        co_return Failure(segment.error());
    const QUrl url = request(HttpMethod::Delete, u'/' + *segment).url;
    co_return co_await m_transport.remove(url, id, cancellation);
}

} // namespace clientsmith::dintero
