#include "core/http/httpexchange.h"

#include "core/base/cancellation.h"
#include "core/base/logging.h"
#include "core/http/retryafter.h"

#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>

namespace clientsmith {

namespace {

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

/// Whether the connection or a proxy failed. Errors above these repeat what the status of a complete answer
/// says (400 is a "protocol" error to Qt).
bool isTransportError(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::Malformed;
    default:
        return ErrorKind::Network;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpRequest &request, Cancellation *cancellation)
    : m_reply(reply)
    , m_logName(QString::fromLatin1(methodName(request.method)) + u' ' + request.url.path())
    , m_maximumBytes(request.maximumAnswerBytes)
{
    reply->setParent(this);
    // So that an endless answer is stopped by us and not by the machine's memory.
    reply->setReadBufferSize(64 * 1024);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::conclude, Qt::QueuedConnection);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { end(failure(ErrorKind::Timeout, QStringLiteral("No complete answer in time"))); });
    m_deadline.start(request.deadline);
    if (cancellation) {
        connect(cancellation, &Cancellation::requested, this,
            [this] { end(failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"))); });
    }
    m_elapsed.start();
}

HttpExchange::~HttpExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void HttpExchange::readAvailable()
{
    if (m_ended)
        return;
    if (m_body.empty()) {
        // So that a long answer is not moved from place to place as it grows.
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_body.reserve(static_cast<std::size_t>(std::clamp(announced, qint64(0), m_maximumBytes)));
    }
    char chunk[16 * 1024];
    while (true) {
        const qint64 count = m_reply->read(chunk, sizeof chunk);
        if (count <= 0)
            break;
        m_body.insert(m_body.end(), chunk, chunk + count);
        if (static_cast<qint64>(m_body.size()) > m_maximumBytes) {
            end(failure(ErrorKind::Malformed,
                QStringLiteral("The answer is longer than the %1 bytes that are allowed")
                    .arg(m_maximumBytes)));
            break;
        }
    }
    wipe(chunk, sizeof chunk);
}

void HttpExchange::conclude()
{
    if (m_ended || !m_reply)
        return;
    readAvailable();
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0 || isTransportError(error)) {
        end(failure(kindOf(error), m_reply->errorString()));
        return;
    }
    // Before the error: a connection that is reset while the rest is on its way may be called anything.
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool encoded = m_reply->hasRawHeader(QByteArrayLiteral("Content-Encoding"));
    if (announced.isValid() && !encoded && announced.toLongLong() != static_cast<qint64>(m_body.size())) {
        end(failure(ErrorKind::Network, QStringLiteral("The answer was cut off")));
        return;
    }
    // What is no HTTP, or could not be decoded, ends as an error of a successful status.
    if (error != QNetworkReply::NoError && status < 300) {
        end(failure(ErrorKind::Malformed, m_reply->errorString()));
        return;
    }
    HttpResponse response;
    response.status = status;
    response.retryAfter = parseRetryAfter(
        m_reply->rawHeader(QByteArrayLiteral("Retry-After")), QDateTime::currentDateTimeUtc());
    response.body = Secret(QByteArrayView(m_body.data(), static_cast<qsizetype>(m_body.size())));
    end(std::move(response));
}

void HttpExchange::end(Result<HttpResponse> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_result = std::move(result);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    qCInfo(lcHttp).noquote() << m_logName << "->"
                             << (m_result ? QString::number(m_result->status)
                                          : errorKindName(m_result.error().kind))
                             << "in" << m_elapsed.elapsed() << "ms";
    // Queued, so that whoever awaits may destroy us, and so that nobody misses it.
    QMetaObject::invokeMethod(this, &HttpExchange::finished, Qt::QueuedConnection);
}

} // namespace clientsmith
