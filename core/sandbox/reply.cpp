#include "core/sandbox/reply.h"

#include <QJsonDocument>

namespace clientsmith::sandbox {

Reply answer(const QJsonObject &object)
{
    return answer(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Reply answer(const QByteArray &json)
{
    return {200, json};
}

Reply refusal(int status, const QString &message)
{
    const QJsonObject error{
        {QStringLiteral("code"), QString::fromLatin1(reasonPhrase(status).toUpper())},
        {QStringLiteral("message"), message},
    };
    Reply reply = answer(QJsonObject{{QStringLiteral("error"), error}});
    reply.status = status;
    return reply;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Error";
    }
}

} // namespace clientsmith::sandbox
