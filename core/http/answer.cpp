#include "core/http/answer.h"

#include "core/json/json.h"

namespace clientsmith {

namespace {

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    if (status >= 400)
        return ErrorKind::Refused;
    return ErrorKind::Malformed;
}

/// A server's words, fit for one line: no control characters, no more than a person reads.
QString tidy(QString text)
{
    constexpr qsizetype longest = 500;
    text = text.simplified();
    text.removeIf([](QChar character) { return !character.isPrint(); });
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return text;
}

/// A web page is nobody's word on credentials: the provider answers in JSON, and whoever stands in between
/// may answer otherwise.
bool isPage(QByteArrayView body)
{
    return body.trimmed().startsWith('<');
}

} // namespace

Error errorFromAnswer(const HttpResponse &response)
{
    Error error;
    error.kind = kindOfStatus(response.status);
    error.status = response.status;
    error.retryAfter = response.retryAfter;
    error.afterLostTry = response.afterLostTry;
    if (const Result<json::Value> body = json::parse(response.body.view())) {
        if (const json::Value *details = json::find(*body, "error")) {
            error.code = tidy(json::optionalString(*details, "code"));
            error.message = tidy(json::optionalString(*details, "message"));
        }
    }
    if (error.message.isEmpty()) {
        error.message = response.status >= 300 && response.status < 400
            ? QStringLiteral("HTTP %1, a redirect, which is never followed").arg(response.status)
            : QStringLiteral("HTTP %1").arg(response.status);
    }
    if ((response.status == 401 || response.status == 403) && isPage(response.body.view())) {
        error.kind = ErrorKind::Malformed;
        error.message = QStringLiteral("HTTP %1 with a web page").arg(response.status);
    }
    return error;
}

Result<HttpResponse> requireSuccess(HttpResponse response)
{
    if (response.status >= 200 && response.status < 300)
        return response;
    return Failure(errorFromAnswer(response));
}

} // namespace clientsmith
