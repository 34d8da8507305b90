#include "tests/unit/sandbox/sandboxtest.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

#include <future>

using namespace clientsmith;

/// Starting, stopping, counting, and the connection's manners.
class LifecycleTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void servesAtAnOriginWithoutPath();
    void servesOnLoopbackOnly();
    void saysWhichPortIsTaken();
    void takesThePortItIsTold();
    void stopsWithConnectionsOpen();
    void stopsInTheMiddleOfCalls();
    void countsWhatReachesTheWire();
    void keepsConnectionsAlive();
    void acceptsAPostWithoutABody();
    void answersExpectContinue();
    void refusesBrokenHttp_data();
    void refusesBrokenHttp();
    void waitsAsLongAsTold();

private:
    /// Sends bytes as they are, and gives what comes back until the server closes or \p until is there.
    QByteArray exchange(QTcpSocket &socket, const QByteArray &bytes, const QByteArray &until) const;
    void open(QTcpSocket &socket) const;
};

void LifecycleTest::open(QTcpSocket &socket) const
{
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server().url().port()));
    QVERIFY(socket.waitForConnected(5000));
}

QByteArray LifecycleTest::exchange(QTcpSocket &socket, const QByteArray &bytes, const QByteArray &until) const
{
    socket.write(bytes);
    QByteArray answer;
    while (!answer.contains(until) && socket.state() == QAbstractSocket::ConnectedState) {
        socket.waitForReadyRead(5000);
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

void LifecycleTest::servesAtAnOriginWithoutPath()
{
    const QUrl url = server().url();
    QCOMPARE(url.toString(), QStringLiteral("http://127.0.0.1:%1").arg(url.port()));
    server().stop();
    QVERIFY(server().url().isEmpty());
    QVERIFY(server().accounts().empty());
}

void LifecycleTest::servesOnLoopbackOnly()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(server().url().port()));
        QVERIFY2(!socket.waitForConnected(1000), qPrintable(address.toString()));
    }
}

void LifecycleTest::saysWhichPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    sandbox::Options options;
    options.port = other.serverPort();
    const auto started = server().start(options);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Network);
    QVERIFY(started.error().message.contains(QString::number(other.serverPort())));
    QVERIFY(server().url().isEmpty());
}

void LifecycleTest::takesThePortItIsTold()
{
    sandbox::Options options;
    options.port = static_cast<quint16>(server().url().port());
    // The port has just been in use, which must not matter.
    signIn();
    restart(options);
    QCOMPARE(server().url().port(), static_cast<int>(options.port));
    QVERIFY(!signIn().isEmpty());
}

void LifecycleTest::stopsWithConnectionsOpen()
{
    QTcpSocket idle;
    open(idle);
    QTcpSocket halfway;
    open(halfway);
    halfway.write("POST /v1/accounts/T12345678/auth/clients HTTP/1.1\r\nContent-Length: 10\r\n\r\n{");
    QVERIFY(halfway.waitForBytesWritten(5000));
    QElapsedTimer timer;
    timer.start();
    server().stop();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(idle.state() == QAbstractSocket::UnconnectedState || idle.waitForDisconnected(5000));
}

void LifecycleTest::stopsInTheMiddleOfCalls()
{
    sandbox::Options options;
    options.latency = std::chrono::seconds(60);
    restart(options);
    auto call = std::async(
        std::launch::async, [caller = caller()] { return caller.get(clientsPath(), "token").status; });
    QTRY_COMPARE(server().requestCount(QStringLiteral("listClients")), 1);
    server().stop();
    QCOMPARE(call.get(), 0);
}

void LifecycleTest::countsWhatReachesTheWire()
{
    const QString operation = QStringLiteral("listClients");
    QCOMPARE(server().requestCount(operation), 0);
    caller().get(clientsPath(), "garbage");
    caller().get(clientsPath(QStringLiteral("?x=y")), "garbage");
    QCOMPARE(server().requestCount(operation), 2);
    for (const char *fault : {"drop-request", "drop-answer", "cut-body", "html", "500"})
        server().addFault(*sandbox::parseFault(QStringLiteral("listClients:%1:1").arg(QLatin1String(fault))));
    for (int i = 0; i < 5; ++i)
        caller().get(clientsPath(), "garbage");
    QCOMPARE(server().requestCount(operation), 7);
    QCOMPARE(server().requestCount(QStringLiteral("createClient")), 0);
    // The body never comes, but the head did.
    QTcpSocket socket;
    open(socket);
    socket.write("POST /v1/accounts/T12345678/auth/clients HTTP/1.1\r\nContent-Length: 10\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten(5000));
    QTRY_COMPARE(server().requestCount(QStringLiteral("createClient")), 1);
    restart({});
    QCOMPARE(server().requestCount(operation), 0);
}

void LifecycleTest::keepsConnectionsAlive()
{
    QTcpSocket socket;
    open(socket);
    const QByteArray request = "GET /v1/accounts/T12345678/management/settings HTTP/1.1\r\nHost: x\r\n\r\n";
    for (int i = 0; i < 3; ++i) {
        const QByteArray answer = exchange(socket, request, "}}");
        QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
        QVERIFY(!answer.toLower().contains("connection:"));
    }
    // Two at once are answered one after the other.
    QCOMPARE(exchange(socket, request + request, "}}HTTP").count("401"), 2);
    exchange(socket, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "never");
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void LifecycleTest::acceptsAPostWithoutABody()
{
    QTcpSocket socket;
    open(socket);
    const QByteArray answer = exchange(socket,
        "POST /v1/accounts/T12345678/auth/clients/x/rotate-secret HTTP/1.1\r\nAuthorization: Bearer " +
            signIn() + "\r\n\r\n",
        "}}");
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
}

void LifecycleTest::answersExpectContinue()
{
    QTcpSocket socket;
    open(socket);
    const QByteArray head = "POST /v1/accounts/T12345678/auth/token HTTP/1.1\r\nExpect: 100-continue\r\n";
    QVERIFY(exchange(socket, head + "Content-Length: 2\r\n\r\n", "\r\n\r\n").startsWith("HTTP/1.1 100 "));
    QVERIFY(exchange(socket, "{}", "}}").startsWith("HTTP/1.1 401 "));
    QVERIFY(exchange(socket, head + "Content-Length: 2000000\r\n\r\n", "}}").startsWith("HTTP/1.1 413 "));
}

void LifecycleTest::refusesBrokenHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    const QByteArray post = "POST /v1/accounts/T12345678/auth/token HTTP/1.1\r\n";
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("no field") << post + "nonsense\r\n\r\n" << QByteArray("400");
    QTest::newRow("length is a word") << post + "Content-Length: x\r\n\r\n" << QByteArray("400");
    QTest::newRow("length is negative") << post + "Content-Length: -1\r\n\r\n" << QByteArray("400");
    QTest::newRow("chunked") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << QByteArray("411");
    QTest::newRow("endless head") << post + "X: " + QByteArray(70000, 'x') << QByteArray("431");
    QTest::newRow("long path") << "GET /" + QByteArray(20000, 'x') + " HTTP/1.1\r\n\r\n" << QByteArray("414");
}

void LifecycleTest::refusesBrokenHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    QTcpSocket socket;
    open(socket);
    const QByteArray answer = exchange(socket, bytes, "}}");
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QVERIFY(answer.contains("\"error\""));
    QVERIFY(!signIn().isEmpty());
}

void LifecycleTest::waitsAsLongAsTold()
{
    sandbox::Options options;
    options.latency = std::chrono::milliseconds(150);
    restart(options);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!signIn().isEmpty());
    QVERIFY(timer.elapsed() >= 150);
}

CLIENTSMITH_TEST_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
