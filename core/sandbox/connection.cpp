#include "core/sandbox/connection.h"

#include "core/sandbox/limits.h"
#include "core/sandbox/operation.h"
#include "core/sandbox/reply.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace clientsmith::sandbox {

namespace {

constexpr std::chrono::milliseconds trickleInterval{200};
// A body too large is read to its end, so that the caller gets to see the 413; but not for ever.
constexpr qint64 largestDrain = 64LL * 1024 * 1024;

constexpr const char *proxyPage = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n"
                                  "<body><center><h1>502 Bad Gateway</h1></center><hr></body></html>\n";

} // namespace

Connection::Connection(
    QTcpSocket *socket, const FrontOptions &options, quint16 backendPort, Traffic &traffic, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_options(options)
    , m_backendPort(backendPort)
    , m_traffic(traffic)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // What came before the signals were connected.
    readMore();
}

void Connection::readMore()
{
    m_input += m_socket->readAll();
    bool changed = true;
    while (changed) {
        switch (m_state) {
        case State::Head:
            changed = readHead();
            break;
        case State::Body:
            changed = readBody();
            break;
        case State::Drain:
            changed = drain();
            break;
        case State::Acting:
            // The next request of an impatient caller waits in m_input.
            changed = false;
            break;
        }
    }
}

bool Connection::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0 && m_input.size() <= largestHead)
        return false;
    m_head = {};
    m_fault.reset();
    const bool tooLarge = end < 0 || end > largestHead;
    const auto head = tooLarge ? std::nullopt : parseHead(m_input.left(end));
    if (!head) {
        m_closeAfter = true;
        m_input.clear();
        if (tooLarge)
            refuse(431, QStringLiteral("The request's head is larger than %1 bytes").arg(largestHead));
        else
            refuse(400, QStringLiteral("The request is no HTTP"));
        return false;
    }
    m_input.remove(0, end + 4);
    m_head = *head;
    const Route route = findRoute(m_head.word(0), m_head.word(1));
    m_fault = route.operation ? m_traffic.arrive(operationId(*route.operation)) : std::nullopt;
    m_closeAfter = m_head.word(2) != "HTTP/1.1" || m_head.value("Connection").toLower() == "close";
    bool isNumber = true;
    m_bodySize = m_head.has("Content-Length") ? m_head.value("Content-Length").toLongLong(&isNumber) : 0;
    if (!isNumber || m_bodySize < 0 || m_head.has("Transfer-Encoding")) {
        m_closeAfter = true;
        // Chunked requests are not needed by a contract of small JSON bodies (RFC 9110 section 15.5.12).
        refuse(m_head.has("Transfer-Encoding") ? 411 : 400, QStringLiteral("A Content-Length is required"));
        return false;
    }
    if (m_bodySize > largestBody) {
        m_state = State::Drain;
        return true;
    }
    if (m_head.value("Expect").toLower() == "100-continue" && !m_fault)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = State::Body;
    return true;
}

bool Connection::readBody()
{
    if (m_input.size() < m_bodySize)
        return false;
    m_body = m_input.left(m_bodySize);
    m_input.remove(0, m_bodySize);
    m_state = State::Acting;
    if (m_options.latency.count() > 0)
        QTimer::singleShot(m_options.latency, this, &Connection::act);
    else
        act();
    return m_state != State::Acting;
}

bool Connection::drain()
{
    // Who waits for a 100 Continue sends nothing before it.
    const bool willSend = m_head.value("Expect").toLower() != "100-continue" && m_bodySize <= largestDrain;
    m_bodySize -= m_input.size();
    m_input.clear();
    if (willSend && m_bodySize > 0)
        return false;
    m_closeAfter = true;
    refuse(413, QStringLiteral("The body is larger than %1 bytes").arg(largestBody));
    return false;
}

void Connection::act()
{
    if (!m_fault)
        return forward();
    switch (m_fault->kind) {
    case FaultKind::DropRequest:
        return close();
    case FaultKind::Html:
        return answer(502, "text/html", proxyPage);
    case FaultKind::Status:
        return refuse(m_fault->status, QStringLiteral("The sandbox was told to fail"));
    case FaultKind::DropAnswer:
    case FaultKind::CutBody:
    case FaultKind::Slow:
        return forward();
    }
}

void Connection::forward()
{
    // One connection a request: then its end is the answer's end, and no backend thread waits for a next
    // request.
    Head head = m_head;
    // Ranges and compression would only make the answer differ from what the contract says; a Content-Length
    // is all the framing there is.
    for (const char *name : {"Connection", "Keep-Alive", "Expect", "Accept-Encoding", "Range"})
        head.remove(name);
    head.fields.emplace_back("Connection", "close");
    // A POST without a body need not say so (RFC 9110 section 8.6), but the library insists.
    if (!head.has("Content-Length"))
        head.fields.emplace_back("Content-Length", "0");
    auto *backend = new QTcpSocket(this);
    connect(backend, &QTcpSocket::disconnected, this, [this, backend] {
        backend->deleteLater();
        finish(backend->readAll());
    });
    connect(backend, &QTcpSocket::errorOccurred, this, [this, backend](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError)
            return;
        backend->disconnect(this);
        close();
    });
    backend->connectToHost(QHostAddress(QHostAddress::LocalHost), m_backendPort);
    backend->write(head.toBytes() + m_body);
    m_body.clear();
}

void Connection::finish(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    auto head = parseHead(message.left(end));
    if (isFaulty(FaultKind::DropAnswer) || end < 0 || !head)
        return close();
    for (const char *name : {"Connection", "Keep-Alive"})
        head->remove(name);
    if (isFaulty(FaultKind::CutBody) || m_closeAfter) {
        m_closeAfter = true;
        head->fields.emplace_back("Connection", "close");
    }
    QByteArray body = message.mid(end + 4);
    if (isFaulty(FaultKind::CutBody))
        body.truncate(body.size() / 2);
    if (isFaulty(FaultKind::Slow)) {
        m_trickling = head->toBytes() + body;
        return trickle();
    }
    m_socket->write(head->toBytes());
    m_socket->write(body);
    if (m_closeAfter)
        return close();
    m_state = State::Head;
    readMore();
}

void Connection::trickle()
{
    if (m_trickling.isEmpty())
        return close();
    m_socket->write(m_trickling.left(1));
    m_trickling.remove(0, 1);
    QTimer::singleShot(trickleInterval, this, &Connection::trickle);
}

void Connection::answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    Head head{"HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status), {}};
    head.fields.emplace_back("Content-Type", contentType);
    head.fields.emplace_back("Content-Length", QByteArray::number(body.size()));
    if (status == 429)
        head.fields.emplace_back(
            "Retry-After", QByteArray::number(static_cast<qint64>(m_options.retryAfter.count())));
    if (status == 401)
        head.fields.emplace_back("WWW-Authenticate", "Bearer realm=\"accounts\"");
    m_state = State::Acting;
    finish(head.toBytes() + (m_head.word(0) == "HEAD" ? QByteArray() : body));
}

void Connection::refuse(int status, const QString &text)
{
    answer(status, "application/json", refusal(status, text).body);
}

void Connection::close()
{
    m_state = State::Acting;
    m_input.clear();
    m_socket->disconnectFromHost();
}

} // namespace clientsmith::sandbox
