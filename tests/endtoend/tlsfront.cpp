#include "tests/endtoend/tlsfront.h"

#include "tests/endtoend/process.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace clientsmith::test {

namespace {

void passOn(QTcpSocket &from, QTcpSocket &to)
{
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [&from, &to] { to.write(from.readAll()); });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, [&to] { to.disconnectFromHost(); });
}

void serve(QSslServer &server, const QUrl &upstream)
{
    while (auto *client = server.nextPendingConnection()) {
        auto *behind = new QTcpSocket(client);
        passOn(*client, *behind);
        passOn(*behind, *client);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        behind->connectToHost(upstream.host(), static_cast<quint16>(upstream.port()));
        behind->write(client->readAll());
    }
}

} // namespace

TlsFront::TlsFront(const QUrl &upstream)
{
    const QString keyFile = m_folder.filePath(QStringLiteral("key.pem"));
    const Ended made = runTool(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
            QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile()});
    QFile key(keyFile);
    if (made.code != 0 || !key.open(QIODevice::ReadOnly))
        qFatal("openssl: %s", made.log.constData());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));

    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QSslServer::pendingConnectionAvailable, server,
        [server, upstream] { serve(*server, upstream); });
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        server,
        [server, &port] { port = server->listen(QHostAddress::LocalHost) ? server->serverPort() : 0; },
        Qt::BlockingQueuedConnection);
    if (port == 0)
        qFatal("TLS is not served");
    m_url = QUrl(QStringLiteral("https://localhost:%1").arg(port));
}

TlsFront::~TlsFront()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace clientsmith::test
