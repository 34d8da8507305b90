#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace clientsmith {

struct RawRequest
{
    QByteArray method;
    QByteArray target;
    /// The whole head, without the empty line.
    QByteArray head;
    QByteArray body;

    /// Of a header, by its name in any case; empty if absent.
    QByteArray header(const QByteArray &name) const;
};

/// A loopback server that says exactly the bytes it is told to, complete or not, and remembers what it was
/// sent. Lives in the test's own event loop.
class RawServer final : public QObject
{
    Q_OBJECT
public:
    using Behaviour = std::function<void(QTcpSocket &socket, const RawRequest &request)>;

    explicit RawServer(Behaviour behaviour);

    QUrl url(const QString &path = QStringLiteral("/")) const;
    const std::vector<RawRequest> &requests() const { return m_requests; }
    int count(const QByteArray &method) const;
    int connections() const { return m_connections; }

    /// A behaviour that answers every request with \p bytes, and closes the connection if \p close.
    static Behaviour saying(const QByteArray &bytes, bool close = false);
    /// A complete JSON answer with a Content-Length.
    static QByteArray json(int status, const QByteArray &body, const QByteArray &extraHeaders = {});

private:
    void accept();
    void read(QTcpSocket *socket);

    Behaviour m_behaviour;
    std::vector<RawRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_pending;
    int m_connections = 0;
    // Last, so that it goes first: its dying sockets still touch the above.
    QTcpServer m_server;
};

} // namespace clientsmith
