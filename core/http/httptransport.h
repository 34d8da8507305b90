#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <QtCore/qglobal.h>
#include <QUrl>

#include <chrono>
#include <optional>

namespace clientsmith {

class Cancellation;

enum class HttpMethod { Get, Post, Delete };

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    /// https, or http to loopback; anything else is refused before a byte is sent.
    QUrl url = {};
    /// The whole value of the Authorization header ("Bearer …"), empty for none.
    Secret authorization = {};
    /// JSON in UTF-8. Sent, even when empty, with every POST; never with others.
    QByteArray body = {};
    /// From the first byte out to the last byte in, however slowly the bytes come.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    /// A longer answer is cut off and ends as ErrorKind::Malformed.
    qint64 maximumAnswerBytes = 1024 * 1024;
    /// Whether to act on it twice is as good as once, so that it may be tried again when the answer is lost.
    /// The caller's to say; never of a call that makes something. (GET and DELETE may, RFC 9110
    /// section 9.2.2, and so may the token calls.)
    bool repeatable = false;

    HttpRequest clone() const
    {
        return HttpRequest{
            method, url, authorization.clone(), body, deadline, maximumAnswerBytes, repeatable};
    }
};

struct HttpResponse
{
    int status = 0;
    /// Retry-After in seconds (RFC 9110, section 10.2.3: a number, or a date from now).
    std::optional<std::chrono::seconds> retryAfter = {};
    /// May hold a secret, so it is wiped like one.
    Secret body = {};
    /// An earlier try of the same request may have been acted on, though its answer was lost.
    bool afterLostTry = false;
};

/// Sends one request. Errors are about the way there and back: Network, Timeout, Tls, Malformed (a body
/// over the limit), Cancelled, InvalidInput (a URL that is not allowed). An answer of any status is a success
/// here. Main thread.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    /// \p cancellation may be null; if not, it outlives the call.
    virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) = 0;
};

} // namespace clientsmith
