#include "core/json/json.h"
#include "tests/unit/http/transporttest.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTimer>

using namespace clientsmith;
using namespace std::chrono_literals;

class TestNetworkFailures : public test::TransportTest
{
    Q_OBJECT
private Q_SLOTS:
    void endsASlowLorisAtTheDeadline();
    void endsSilenceAtTheDeadline();
    void cutsOffALongAnswer_data();
    void cutsOffALongAnswer();
    void tellsACutAnswerFromACompleteOne_data();
    void tellsACutAnswerFromACompleteOne();
    void neverTakesACutChunkedAnswerForJson();
    void reportsARefusedConnection();
    void reportsAnUntrustedCertificate();
    void reportsAServerWithoutTls();
    void reportsWhatIsNoHttp();
    void reportsBadCompression();
    void reportsAProxyThatAsksForAPassword();
};

void TestNetworkFailures::endsASlowLorisAtTheDeadline()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(5ms);
    });
    HttpRequest request = get(server.url());
    request.deadline = 200ms;
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
}

void TestNetworkFailures::endsSilenceAtTheDeadline()
{
    RawServer server([](QTcpSocket &, const RawRequest &) {});
    HttpRequest request = post(server.url(), "{}");
    request.deadline = 100ms;
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    QCOMPARE(server.count("POST"), 1);
}

void TestNetworkFailures::cutsOffALongAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 2000000\r\n");
    QTest::newRow("unannounced") << QByteArray("Connection: close\r\n");
}

void TestNetworkFailures::cutsOffALongAnswer()
{
    QFETCH(QByteArray, head);
    RawServer server(
        RawServer::saying("HTTP/1.1 200 OK\r\n" + head + "\r\n" + QByteArray(2000000, 'x'), true));
    HttpRequest request = get(server.url());
    request.maximumAnswerBytes = 1000;
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Malformed);

    RawServer exact(RawServer::saying(RawServer::json(200, QByteArray(1000, 'x'))));
    HttpRequest fitting = get(exact.url());
    fitting.maximumAnswerBytes = 1000;
    const Result<HttpResponse> whole = send(std::move(fitting));
    QVERIFY(whole);
    QCOMPARE(whole->body.size(), std::size_t(1000));
}

void TestNetworkFailures::tellsACutAnswerFromACompleteOne_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no byte") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
}

void TestNetworkFailures::tellsACutAnswerFromACompleteOne()
{
    QFETCH(QByteArray, answer);
    RawServer server(RawServer::saying(answer, true));
    const Result<HttpResponse> response = send(get(server.url()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
}

void TestNetworkFailures::neverTakesACutChunkedAnswerForJson()
{
    // Qt does not always notice that the last chunk is missing; the parser does.
    RawServer server(RawServer::saying(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"id\": \"\r\nff\r\nabc", true));
    const Result<HttpResponse> response = send(get(server.url()));
    if (response)
        QCOMPARE(json::parse(response->body.view()).error().kind, ErrorKind::Malformed);
    else
        QCOMPARE(response.error().kind, ErrorKind::Network);
}

void TestNetworkFailures::reportsARefusedConnection()
{
    QUrl url;
    {
        RawServer closed(RawServer::saying({}));
        url = closed.url();
    }
    const Result<HttpResponse> response = send(get(url));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QVERIFY(!response.error().message.isEmpty());

    // Nothing can have come of a body that nobody took; without one, that can't be told.
    HttpRequest post = get(url);
    post.method = HttpMethod::Post;
    post.body = QByteArray("{}");
    QVERIFY(send(std::move(post)).error().unsent);
    HttpRequest empty = get(url);
    empty.method = HttpMethod::Post;
    QVERIFY(!send(std::move(empty)).error().unsent);
}

void TestNetworkFailures::reportsAnUntrustedCertificate()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
            QStringLiteral("-out"), certificate, QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1")});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));

    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(
            socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
    });

    HttpRequest request = post(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())), "{}");
    request.authorization = Secret(QByteArrayView("Bearer abc"));
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Tls);
    QCOMPARE(received, QByteArray());
}

void TestNetworkFailures::reportsAServerWithoutTls()
{
    RawServer server(RawServer::saying({}));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpRequest request = get(url);
    request.deadline = 500ms;
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(!response);
    QCOMPARE(server.requests().size(), std::size_t(0));
}

void TestNetworkFailures::reportsWhatIsNoHttp()
{
    RawServer server(RawServer::saying("SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n", true));
    const Result<HttpResponse> response = send(get(server.url()));
    QVERIFY(!response);
    QVERIFY(response.error().kind == ErrorKind::Network || response.error().kind == ErrorKind::Malformed);
}

void TestNetworkFailures::reportsBadCompression()
{
    RawServer server(RawServer::saying(
        RawServer::json(200, "this is not compressed at all", "Content-Encoding: gzip\r\n")));
    const Result<HttpResponse> response = send(get(server.url()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Malformed);
}

void TestNetworkFailures::reportsAProxyThatAsksForAPassword()
{
    RawServer server(
        RawServer::saying(RawServer::json(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n")));
    const Result<HttpResponse> response = send(post(server.url(), "{}"));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QCOMPARE(server.count("POST"), 1);
}

CLIENTSMITH_TEST_MAIN(TestNetworkFailures)
#include "tst_networkfailures.moc"
