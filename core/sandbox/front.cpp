#include "core/sandbox/front.h"

#include "core/sandbox/connection.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace clientsmith::sandbox {

Front::Front(const FrontOptions &options, Traffic &traffic)
    : m_options(options)
    , m_traffic(traffic)
{
}

Result<quint16> Front::listen(quint16 backendPort)
{
    m_backendPort = backendPort;
    m_server = new QTcpServer(this);
    m_server->setListenBacklogSize(512);
    connect(m_server, &QTcpServer::newConnection, this, &Front::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_options.port)) {
        return failure(ErrorKind::Network,
            QStringLiteral("Can't listen on 127.0.0.1 port %1: %2")
                .arg(m_options.port)
                .arg(m_server->errorString()));
    }
    return m_server->serverPort();
}

void Front::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(socket, m_options, m_backendPort, m_traffic, this);
}

} // namespace clientsmith::sandbox
