#include "tests/support/rawserver.h"

namespace clientsmith {

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test server can't listen");
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

int RawServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&](const RawRequest &request) { return request.method == method; }));
}

RawServer::Behaviour RawServer::saying(const QByteArray &bytes, bool close)
{
    return [bytes, close](QTcpSocket &socket, const RawRequest &) {
        socket.write(bytes);
        if (close)
            socket.disconnectFromHost();
    };
}

QByteArray RawServer::json(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
        " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n" + extraHeaders + "\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    RawRequest request;
    request.head = pending.left(end);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (pending.size() < end + 4 + length)
        return;
    request.body = pending.mid(end + 4, length);
    pending.remove(0, end + 4 + length);
    const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    m_requests.push_back(request);
    m_behaviour(*socket, request);
}

} // namespace clientsmith
