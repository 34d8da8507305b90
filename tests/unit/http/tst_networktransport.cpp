#include "core/base/cancellation.h"
#include "tests/unit/http/transporttest.h"

#include <QLocale>
#include <QNetworkProxy>
#include <QPointer>

using namespace clientsmith;
using namespace std::chrono_literals;

class TestNetworkTransport : public test::TransportTest
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatDinteroAsksFor();
    void sendsAPostOnce_data();
    void sendsAPostOnce();
    void sendsAPostOnceWhereAConnectionIsKept_data();
    void sendsAPostOnceWhereAConnectionIsKept();
    void keepsNoConnectionThatHadAPost();
    void sendsADeleteOnce();
    void refusesPlainHttpBeforeAByteIsSent();
    void usesNoProxyForLoopback();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void passesOnEveryStatus_data();
    void passesOnEveryStatus();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void cancels();
    void cancelsBeforeSending();
    void keepsCredentialsOutOfAnAnswerThatEchoesThem();
    void setsNoCookies();
};

void TestNetworkTransport::sendsWhatDinteroAsksFor()
{
    RawServer server(RawServer::saying(RawServer::json(200, "{}")));
    HttpRequest request = post(server.url(QStringLiteral("/v1/x?y=z")), "{\"a\":1}");
    request.authorization = Secret(QByteArrayView("Bearer abc"));
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body.view(), QByteArrayView("{}"));
    QCOMPARE(server.requests().size(), std::size_t(1));
    const RawRequest &sent = server.requests().front();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/v1/x?y=z"));
    QCOMPARE(sent.body, QByteArray("{\"a\":1}"));
    QCOMPARE(sent.header("Authorization"), QByteArray("Bearer abc"));
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(sent.header("Content-Length"), QByteArray("7"));
    QCOMPARE(sent.header("Accept"), QByteArray("application/json"));
    QCOMPARE(sent.header("Dintero-System-Name"), QByteArray("Clientsmith"));
    QCOMPARE(sent.header("Dintero-System-Version"), QByteArray("1.2.3"));
    QCOMPARE(sent.header("Dintero-System-Plugin-Name"), QByteArray("Clientsmith"));
    QCOMPARE(sent.header("Dintero-System-Plugin-Version"), QByteArray("1.2.3"));
}

void TestNetworkTransport::sendsAPostOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray(200000, 'x')}) {
        const QByteArray size = QByteArray::number(body.size());
        QTest::newRow(("nothing back, body of " + size).constData()) << body << QByteArray();
        QTest::newRow(("half a status line, body of " + size).constData())
            << body << QByteArray("HTTP/1.1 2");
        QTest::newRow(("half a head, body of " + size).constData())
            << body << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow(("half a body, body of " + size).constData())
            << body << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\"");
    }
}

void TestNetworkTransport::sendsAPostOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    RawServer server(RawServer::saying(answer, true));
    const Result<HttpResponse> response = send(post(server.url(), body));
    QVERIFY(!response);
    QCOMPARE(errorKindName(response.error().kind), QStringLiteral("network"));
    QCOMPARE(server.count("POST"), 1);
}

void TestNetworkTransport::sendsAPostOnceWhereAConnectionIsKept_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("small") << QByteArray("{}");
    QTest::newRow("large") << QByteArray(200000, 'x');
}

void TestNetworkTransport::sendsAPostOnceWhereAConnectionIsKept()
{
    // A kept-alive connection that the server closes on the second request is what makes HTTP clients repeat:
    // a POST does not go there.
    QFETCH(QByteArray, body);
    RawServer server([](QTcpSocket &socket, const RawRequest &request) {
        if (request.method == "GET")
            socket.write(RawServer::json(200, "{}"));
        else
            socket.abort();
    });
    QVERIFY(send(get(server.url())));
    QVERIFY(send(get(server.url())));
    QCOMPARE(server.connections(), 1);
    const Result<HttpResponse> response = send(post(server.url(), body));
    QVERIFY(!response);
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.connections(), 2);
}

void TestNetworkTransport::keepsNoConnectionThatHadAPost()
{
    QPointer<QTcpSocket> connection;
    RawServer server([&](QTcpSocket &socket, const RawRequest &) {
        connection = &socket;
        socket.write(RawServer::json(200, "{}"));
    });
    QVERIFY(send(post(server.url(), "{}")));
    QTRY_VERIFY(!connection || connection->state() == QAbstractSocket::UnconnectedState);
    QVERIFY(send(get(server.url())));
    QVERIFY(connection && connection->state() == QAbstractSocket::ConnectedState);
    QVERIFY(send(post(server.url(), "{}")));
    QCOMPARE(server.connections(), 3);
}

void TestNetworkTransport::sendsADeleteOnce()
{
    // On a kept-alive connection, too.
    RawServer server([](QTcpSocket &socket, const RawRequest &request) {
        if (request.method == "GET")
            socket.write(RawServer::json(200, "{}"));
        else
            socket.abort();
    });
    QVERIFY(send(get(server.url())));
    HttpRequest request = get(server.url(QStringLiteral("/v1/x")));
    request.method = HttpMethod::Delete;
    request.repeatable = true;
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QCOMPARE(server.count("DELETE"), 1);
    QCOMPARE(server.requests().back().target, QByteArray("/v1/x"));
    QCOMPARE(server.requests().back().body, QByteArray());
    QCOMPARE(server.requests().back().header("Content-Type"), QByteArray());
}

void TestNetworkTransport::refusesPlainHttpBeforeAByteIsSent()
{
    for (const char *url : {"http://example.com/", "http://192.0.2.1/", "ftp://127.0.0.1/",
             "file:///etc/passwd", "", "https:///x"}) {
        HttpRequest request = post(QUrl(QString::fromLatin1(url)), "{}");
        request.authorization = Secret(QByteArrayView("Bearer abc"));
        const Result<HttpResponse> response = send(std::move(request));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::InvalidInput);
    }
}

void TestNetworkTransport::usesNoProxyForLoopback()
{
    RawServer proxy(RawServer::saying(RawServer::json(502, "{}")));
    RawServer server(RawServer::saying(RawServer::json(200, "{}")));
    qputenv("http_proxy", proxy.url().toString().toLatin1());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    NetworkTransport transport(QStringLiteral("1"));
    const Result<HttpResponse> response = QCoro::waitFor(transport.send(get(server.url()), nullptr));
    qunsetenv("http_proxy");
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(proxy.connections(), 0);
}

void TestNetworkTransport::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransport::followsNoRedirect()
{
    QFETCH(int, status);
    RawServer elsewhere(RawServer::saying(RawServer::json(200, "{}")));
    RawServer server(
        RawServer::saying(RawServer::json(status, "", "Location: " + elsewhere.url().toEncoded() + "\r\n")));
    HttpRequest request = post(server.url(), "{}");
    request.authorization = Secret(QByteArrayView("Bearer abc"));
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(response);
    QCOMPARE(response->status, status);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestNetworkTransport::passesOnEveryStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 300, 301, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 418, 422,
             429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransport::passesOnEveryStatus()
{
    QFETCH(int, status);
    const QByteArray challenge(
        "WWW-Authenticate: Basic realm=\"x\"\r\nProxy-Authenticate: Basic realm=\"x\"\r\n");
    RawServer server(RawServer::saying(RawServer::json(status, "{\"a\":1}", challenge)));
    HttpRequest request = post(server.url(), "{}");
    request.authorization = Secret(QByteArrayView("Bearer abc"));
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
    QCOMPARE(response->status, status);
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(response->body.view(), QByteArrayView("{\"a\":1}"));
}

void TestNetworkTransport::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(100);
    QTest::newRow("seconds") << QByteArray("7") << qint64(7) << qint64(7);
    QTest::newRow("date") << QLocale::c().toString(soon, format).toLatin1() << qint64(90) << qint64(100);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << qint64(0) << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0) << qint64(0);
    QTest::newRow("a year") << QByteArray("31536000") << qint64(86400) << qint64(86400);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1) << qint64(-1);
}

void TestNetworkTransport::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    RawServer server(RawServer::saying(RawServer::json(429, "{}", "Retry-After: " + value + "\r\n")));
    const Result<HttpResponse> response = send(get(server.url()));
    QVERIFY(response);
    QCOMPARE(response->status, 429);
    const qint64 seconds = response->retryAfter ? response->retryAfter->count() : -1;
    QVERIFY2(seconds >= least && seconds <= most, QByteArray::number(seconds).constData());
}

void TestNetworkTransport::cancels()
{
    Cancellation cancellation;
    RawServer server([&](QTcpSocket &, const RawRequest &) { cancellation.request(); });
    const Result<HttpResponse> response = send(get(server.url()), &cancellation);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
}

void TestNetworkTransport::cancelsBeforeSending()
{
    RawServer server(RawServer::saying(RawServer::json(200, "{}")));
    Cancellation cancellation;
    cancellation.request();
    const Result<HttpResponse> response = send(post(server.url(), "{}"), &cancellation);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void TestNetworkTransport::keepsCredentialsOutOfAnAnswerThatEchoesThem()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &request) {
        socket.write(RawServer::json(
            400, "{\"error\":{\"message\":\"bad header " + request.header("Authorization") + "\"}}"));
    });
    HttpRequest request = get(server.url());
    request.authorization = Secret(QByteArrayView("Bearer s3cr3t-value"));
    const Result<HttpResponse> response = send(std::move(request));
    QVERIFY(response);
    QVERIFY(!response->body.view().contains("s3cr3t-value"));
    QVERIFY(response->body.view().contains("bad header"));
}

void TestNetworkTransport::setsNoCookies()
{
    RawServer server(RawServer::saying(RawServer::json(200, "{}", "Set-Cookie: a=b\r\n")));
    QVERIFY(send(get(server.url())));
    QVERIFY(send(get(server.url())));
    QCOMPARE(server.requests().at(1).header("Cookie"), QByteArray());
}

CLIENTSMITH_TEST_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
