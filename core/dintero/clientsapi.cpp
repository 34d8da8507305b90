#include "core/dintero/clientsapi.h"

#include "core/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientsmith::dintero {

namespace {

// 100,000 clients with a callback each are some 40 MiB of JSON.
constexpr qint64 longestList = 128LL * 1024 * 1024;

Result<ApiClient> parseClient(const json::Value &object)
{
    const Result<QString> id = json::requiredString(object, "id");
    if (!id)
        return Failure(id.error());
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

Result<ApiClientWithSecret> parseClientWithSecret(const HttpResponse &response)
{
    const Result<json::Value> body = json::parse(response.body.view());
    if (!body)
        return Failure(body.error());
    Result<ApiClient> client = parseClient(*body);
    if (!client)
        return Failure(client.error());
    const QByteArrayView secret = json::optionalBytes(*body, "client_secret");
    if (secret.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer lacks \"client_secret\""));
    ApiClientWithSecret result;
    result.client = std::move(*client);
    result.secret = Secret(secret);
    return result;
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
    Result<HttpResponse> response = co_await m_transport.sendWhole(std::move(post), beforeSending);
    if (!response)
        co_return Failure(response.error());
    co_return parseClientWithSecret(*response);
}

QCoro::Task<Result<std::vector<ApiClient>>> ClientsApi::list(Cancellation *cancellation)
{
    HttpRequest get = request(HttpMethod::Get, QString());
    get.maximumAnswerBytes = longestList;
    get.deadline = std::chrono::minutes(2);
    Result<HttpResponse> response = co_await m_transport.send(std::move(get), cancellation);
    if (!response)
        co_return Failure(response.error());
    const Result<json::Value> body = json::parse(response->body.view());
    if (!body)
        co_return Failure(body.error());
    if (!body->is_array())
        co_return failure(ErrorKind::Malformed, QStringLiteral("The answer is no list of clients"));
    std::vector<ApiClient> clients;
    clients.reserve(body->size());
    for (const json::Value &element : *body) {
        Result<ApiClient> client = parseClient(element);
        if (!client)
            co_return Failure(client.error());
        clients.push_back(std::move(*client));
    }
    co_return clients;
}

QCoro::Task<Result<ApiClient>> ClientsApi::get(QString id, Cancellation *cancellation)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
    HttpRequest get = request(HttpMethod::Get, u'/' + encoded);
    Result<HttpResponse> response = co_await m_transport.send(std::move(get), cancellation);
    if (!response)
        co_return Failure(response.error());
    const Result<json::Value> body = json::parse(response->body.view());
    if (!body)
        co_return Failure(body.error());
    co_return parseClient(*body);
}

QCoro::Task<Result<ApiClientWithSecret>> ClientsApi::rotateSecret(QString id, Cancellation *beforeSending)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
    HttpRequest post = request(HttpMethod::Post, u'/' + encoded + QStringLiteral("/rotate-secret"));
    Result<HttpResponse> response = co_await m_transport.sendWhole(std::move(post), beforeSending);
    if (!response)
        co_return Failure(response.error());
    co_return parseClientWithSecret(*response);
}

} // namespace clientsmith::dintero
