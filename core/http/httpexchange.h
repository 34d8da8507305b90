#pragma once

#include "core/http/httptransport.h"
#include "core/secrets/wipingallocator.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace clientsmith {

/// One request that is on its way, as an object that can be awaited: collects the answer up to its size
/// limit, and ends by the answer, the deadline, a cancellation or an error, whichever comes first. Owns the
/// reply.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(QNetworkReply *reply, const HttpRequest &request, Cancellation *cancellation);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    /// To be called once, after finished().
    Result<HttpResponse> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    /// Exactly once, and never from within the constructor.
    void finished();

private:
    void readAvailable();
    void conclude();
    void end(Result<HttpResponse> result);

    QPointer<QNetworkReply> m_reply;
    QString m_logName;
    QElapsedTimer m_elapsed;
    QTimer m_deadline;
    qint64 m_maximumBytes;
    WipedBytes m_body;
    bool m_ended = false;
    Result<HttpResponse> m_result = failure(ErrorKind::Cancelled, QString());
};

} // namespace clientsmith
