#include "tests/faults/faultyproxy.h"

#include "tests/faults/resetsocket.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace clientsmith::test {

namespace {

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

/// A hello (RFC 2246, section 7.4.1.3) that chooses TLS 1.0 and TLS_RSA_WITH_AES_128_CBC_SHA.
QByteArray oldHello()
{
    const QByteArray hello = QByteArray::fromHex("0301") + QByteArray(32, '\x11') +
        QByteArray::fromHex("00"
                            "002f"
                            "00");
    const auto length = static_cast<char>(hello.size());
    const QByteArray handshake = QByteArray::fromHex("020000") + length + hello;
    return QByteArray::fromHex("16030100") + static_cast<char>(handshake.size()) + handshake;
}

} // namespace

FaultyProxy::FaultyProxy(const QUrl &upstream, const Certificates *certificates)
    : m_upstream(upstream)
    , m_certificates(certificates)
{
    listenAgain();
}

QUrl FaultyProxy::origin() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
            .arg(m_certificates ? QStringLiteral("https") : QStringLiteral("http"))
            .arg(m_port));
}

void FaultyProxy::listenAgain()
{
    if (isListening())
        return;
    m_placeholder.reset();
    if (!listen(QHostAddress::LocalHost, m_port))
        qFatal("The test's proxy can't listen");
    m_port = serverPort();
}

void FaultyProxy::stopListening()
{
    if (!isListening())
        return;
    close();
    m_placeholder = std::make_unique<QTcpSocket>();
    if (!m_placeholder->bind(QHostAddress::LocalHost, m_port, QAbstractSocket::ReuseAddressHint))
        qFatal("The test's proxy loses its port");
}

void FaultyProxy::breakAt(sandbox::Operation operation, int nth, const Fault &fault, Spell spell)
{
    m_operation = operation;
    m_toPass = nth - 1;
    m_fault = &fault;
    m_spell = spell;
    m_fired = 0;
}

void FaultyProxy::heal()
{
    m_fault = nullptr;
    m_current = nullptr;
    listenAgain();
}

const Fault *FaultyProxy::announce(HttpMethod method, const QUrl &url)
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const sandbox::Route route = sandbox::findRoute(methodName(method), target);
    m_current = nullptr;
    const bool isIt = route.operation == m_operation;
    if (m_fault && isIt && m_toPass > 0) {
        --m_toPass;
    } else if (m_fault &&
        ((isIt && (m_spell != Spell::Once || m_fired == 0)) || (m_spell == Spell::Outage && m_fired > 0))) {
        ++m_fired;
        m_current = m_fault;
    }
    if (m_current && m_current->link == Link::Refused)
        stopListening();
    else
        listenAgain();
    return m_current;
}

int FaultyProxy::mostCreationsOfOne() const
{
    int most = 0;
    for (const auto &[clientId, count] : m_creations)
        most = std::max(most, count);
    return most;
}

QTcpSocket *FaultyProxy::newSocket(qintptr handle)
{
    const Link link = m_current ? m_current->link : Link::Works;
    if (!m_certificates || link == Link::NoTls || link == Link::OldTls) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        return socket;
    }
    const Identity *identity = &m_certificates->good;
    if (link == Link::WrongHost)
        identity = &m_certificates->wrongHost;
    else if (link == Link::Expired)
        identity = &m_certificates->expired;
    else if (link == Link::SelfSigned)
        identity = &m_certificates->selfSigned;
    else if (link == Link::UnknownAuthority)
        identity = &m_certificates->unknownAuthority;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setPrivateKey(identity->key);
    socket->setLocalCertificateChain(identity->chain);
    socket->startServerEncryption();
    return socket;
}

void FaultyProxy::incomingConnection(qintptr handle)
{
    QTcpSocket *socket = newSocket(handle);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_pending.remove(socket);
        socket->deleteLater();
    });
    const Link link = m_current ? m_current->link : Link::Works;
    if (link == Link::Reset) {
        resetConnection(*socket);
        return;
    }
    const bool hasLink = link == Link::Works;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, hasLink] {
        if (hasLink)
            read(socket);
        else
            eavesdrop(socket);
    });
}

void FaultyProxy::eavesdrop(QTcpSocket *socket)
{
    const bool first = !m_pending.contains(socket);
    const QByteArray bytes = socket->readAll();
    m_pending[socket] += bytes;
    m_heard += bytes;
    const Link link = m_current ? m_current->link : Link::Works;
    if (first && link == Link::OldTls)
        socket->write(oldHello());
    if (first && link == Link::NoTls) {
        socket->write(RawServer::json(200, "{}"));
        socket->disconnectFromHost();
    }
}

void FaultyProxy::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    RawRequest request;
    request.head = pending.left(end);
    if (pending.size() < end + 4 + request.header("Content-Length").toLongLong())
        return;
    handle(socket, std::exchange(pending, QByteArray()));
}

void FaultyProxy::handle(QTcpSocket *socket, const QByteArray &request)
{
    const Fault *fault = m_current;
    if (fault && !fault->acts) {
        fault->answer(*socket, GoodAnswer());
        return;
    }
    const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
    if (sandbox::findRoute(words.value(0), words.value(1)).operation == sandbox::Operation::CreateClient) {
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        ++m_creations[QJsonDocument::fromJson(body).object().value(QStringLiteral("client_id")).toString()];
        if (m_doubles)
            passOnUnheard(request);
    }
    passOn(socket, request, fault);
}

void FaultyProxy::passOnUnheard(const QByteArray &request)
{
    // The provider has threads of its own.
    QTcpSocket upstream;
    upstream.connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port()));
    upstream.write(request);
    if (!upstream.waitForReadyRead(5000))
        qFatal("The sandbox does not answer the test's proxy");
}

void FaultyProxy::passOn(QTcpSocket *socket, const QByteArray &request, const Fault *fault)
{
    auto *upstream = new QTcpSocket(socket);
    // Its end is the answer's end.
    QByteArray message = request;
    const qsizetype connection = message.toLower().indexOf("\r\nconnection:");
    if (connection >= 0)
        message.remove(connection, message.indexOf("\r\n", connection + 2) - connection);
    message.insert(message.indexOf("\r\n\r\n"), "\r\nConnection: close");
    connect(upstream, &QTcpSocket::disconnected, socket, [socket, upstream, fault] {
        const QByteArray answer = upstream->readAll();
        const GoodAnswer good{
            answer.mid(answer.indexOf(' ') + 1, 3).toInt(), answer.mid(answer.indexOf("\r\n\r\n") + 4)};
        if (fault && good.status < 300) {
            fault->answer(*socket, good);
            return;
        }
        socket->write(RawServer::json(good.status, good.body, "Connection: close\r\n"));
        socket->disconnectFromHost();
    });
    upstream->connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port()));
    upstream->write(message);
}

QCoro::Task<Result<HttpResponse>> AnnouncingTransport::send(HttpRequest request, Cancellation *cancellation)
{
    constexpr std::chrono::milliseconds shortly{60};
    const Fault *fault = m_proxy.announce(request.method, request.url);
    if (fault && fault->endless)
        request.deadline = shortly;
    Result<HttpResponse> outcome = co_await m_transport.send(std::move(request), cancellation);
    co_return outcome;
}

} // namespace clientsmith::test
