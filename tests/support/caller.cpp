#include "tests/support/caller.h"

#include <httplib.h>
#include <QJsonDocument>

namespace clientsmith {

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Answer::errorCode() const
{
    return object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

Caller::Caller(const QUrl &origin)
    : m_origin(origin)
{
}

Answer Caller::send(const QByteArray &method, const QString &path, const QByteArray &authorization,
    const QByteArray &body, const QByteArray &contentType) const
{
    httplib::Client client(m_origin.host().toStdString(), m_origin.port());
    client.set_read_timeout(20);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = "/v1/accounts/" + path.toStdString();
    if (!authorization.isEmpty())
        request.set_header("Authorization", authorization.toStdString());
    if (!body.isEmpty()) {
        request.set_header("Content-Type", contentType.toStdString());
        request.body = body.toStdString();
    }
    const auto result = client.send(request);
    Answer answer;
    if (!result)
        return answer;
    answer.status = result->status;
    answer.body = QByteArray::fromStdString(result->body);
    for (const auto &[name, value] : result->headers)
        answer.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return answer;
}

Answer Caller::get(const QString &path, const QByteArray &token) const
{
    return send("GET", path, bearer(token));
}

Answer Caller::post(
    const QString &path, const QByteArray &token, const std::optional<QJsonObject> &body) const
{
    return send("POST", path, bearer(token), body ? toBytes(*body) : QByteArray());
}

Answer Caller::remove(const QString &path, const QByteArray &token) const
{
    return send("DELETE", path, bearer(token));
}

Answer Caller::token(const QString &account, const QString &clientId, const QByteArray &secret,
    const std::optional<QString> &wanted) const
{
    const QJsonObject body{
        {QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
        {QStringLiteral("audience"), wanted.value_or(audience(account))},
    };
    return send("POST", account + QStringLiteral("/auth/token"), basic(clientId, secret), toBytes(body));
}

QByteArray basic(const QString &clientId, const QByteArray &secret)
{
    return "Basic " + (clientId.toUtf8() + ':' + secret).toBase64();
}

QByteArray bearer(const QByteArray &token)
{
    return "Bearer " + token;
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString audience(const QString &account)
{
    return QStringLiteral("https://api.dintero.com/v1/accounts/") + account;
}

} // namespace clientsmith
