#include "tests/unit/sandbox/sandboxtest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpSocket>

using namespace clientsmith;

/// Each fault as it looks on the wire, and what the provider did or did not do behind it.
class WireFaultsTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void dropRequestDoesNothing();
    void dropAnswerActs();
    void cutBodyActsAndCuts();
    void slowTrickles();
    void htmlIsAProxysPage();
    void statusIsTheContractsError_data();
    void statusIsTheContractsError();
    void tooManyRequestsSayHowLong();
    void faultsFireAsOftenAsTold();
    void faultsFireInOrder();
    void faultsAreForOneOperation();
    void faultsStopWhenCleared();

private:
    struct Wire
    {
        /// Everything that came before the server closed.
        QByteArray bytes;
        bool closed = false;
    };
    /// A createClient call, until the server closes or \p patience is over.
    Wire create(std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    void add(const char *fault) const;
    qsizetype clients() const { return caller().get(clientsPath(), m_token).array().size(); }
    int status() const { return caller().post(clientsPath(), m_token, QJsonObject()).status; }

    QByteArray m_token;
    qsizetype m_before = 0;
};

void WireFaultsTest::init()
{
    SandboxTest::init();
    m_token = signIn();
    m_before = clients();
}

void WireFaultsTest::add(const char *fault) const
{
    server().addFault(*sandbox::parseFault(QLatin1String("createClient:") + QLatin1String(fault)));
}

WireFaultsTest::Wire WireFaultsTest::create(std::chrono::milliseconds patience) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server().url().port()));
    socket.write(
        "POST /v1/accounts/T12345678/auth/clients HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        "Content-Length: 2\r\nAuthorization: Bearer " +
        m_token + "\r\n\r\n{}");
    Wire wire;
    QElapsedTimer timer;
    timer.start();
    while (!wire.closed && timer.elapsed() < patience.count()) {
        socket.waitForReadyRead(50);
        wire.bytes += socket.readAll();
        wire.closed = socket.state() == QAbstractSocket::UnconnectedState;
    }
    return wire;
}

void WireFaultsTest::dropRequestDoesNothing()
{
    add("drop-request");
    const Wire wire = create();
    QVERIFY(wire.closed);
    QCOMPARE(wire.bytes, QByteArray());
    QCOMPARE(clients(), m_before);
}

void WireFaultsTest::dropAnswerActs()
{
    add("drop-answer");
    const Wire wire = create();
    QVERIFY(wire.closed);
    QCOMPARE(wire.bytes, QByteArray());
    QCOMPARE(clients(), m_before + 1);
}

void WireFaultsTest::cutBodyActsAndCuts()
{
    add("cut-body");
    const Wire wire = create();
    QVERIFY(wire.closed);
    QVERIFY(wire.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    const qsizetype end = wire.bytes.indexOf("\r\n\r\n");
    const QByteArray name = "Content-Length: ";
    const qsizetype length = wire.bytes.indexOf(name) + name.size();
    const qsizetype promised =
        wire.bytes.mid(length, wire.bytes.indexOf("\r\n", length) - length).toLongLong();
    QVERIFY(promised > 100);
    QCOMPARE(wire.bytes.size() - end - 4, promised / 2);
    QCOMPARE(clients(), m_before + 1);
}

void WireFaultsTest::slowTrickles()
{
    add("slow");
    const Wire wire = create(std::chrono::milliseconds(1500));
    QVERIFY(!wire.closed);
    QVERIFY2(wire.bytes.size() >= 3 && wire.bytes.size() <= 9, wire.bytes.constData());
    QVERIFY(QByteArray("HTTP/1.1 200").startsWith(wire.bytes));
    QCOMPARE(clients(), m_before + 1);
}

void WireFaultsTest::htmlIsAProxysPage()
{
    add("html");
    const auto answer = caller().post(clientsPath(), m_token, QJsonObject());
    QCOMPARE(answer.status, 502);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(clients(), m_before);
}

void WireFaultsTest::statusIsTheContractsError_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 409, 418, 429, 500, 503, 599})
        QTest::addRow("%d", status) << status;
}

void WireFaultsTest::statusIsTheContractsError()
{
    QFETCH(int, status);
    add(QTest::currentDataTag());
    const auto answer = caller().post(clientsPath(), m_token, QJsonObject());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(!answer.errorCode().isEmpty());
    QCOMPARE(answer.headers.contains("retry-after"), status == 429);
    QCOMPARE(clients(), m_before);
}

void WireFaultsTest::tooManyRequestsSayHowLong()
{
    add("429:1");
    QCOMPARE(
        caller().post(clientsPath(), m_token, QJsonObject()).headers.value("retry-after"), QByteArray("1"));
    sandbox::Options options;
    options.retryAfter = std::chrono::seconds(17);
    options.faults = {*sandbox::parseFault(QStringLiteral("createClient:429"))};
    restart(options);
    QCOMPARE(
        caller().post(clientsPath(), m_token, QJsonObject()).headers.value("retry-after"), QByteArray("17"));
}

void WireFaultsTest::faultsFireAsOftenAsTold()
{
    add("503:2");
    QCOMPARE(status(), 503);
    QCOMPARE(status(), 503);
    QCOMPARE(status(), 200);
}

void WireFaultsTest::faultsFireInOrder()
{
    add("503:1");
    add("429:1");
    add("500");
    QCOMPARE(status(), 503);
    QCOMPARE(status(), 429);
    QCOMPARE(status(), 500);
    QCOMPARE(status(), 500);
}

void WireFaultsTest::faultsAreForOneOperation()
{
    add("503");
    QCOMPARE(caller().get(clientsPath(), m_token).status, 200);
    QCOMPARE(caller().get(clientsPath(QStringLiteral("/x")), m_token).status, 404);
}

void WireFaultsTest::faultsStopWhenCleared()
{
    add("503");
    QCOMPARE(status(), 503);
    server().clearFaults();
    QCOMPARE(status(), 200);
}

CLIENTSMITH_TEST_MAIN(WireFaultsTest)
#include "tst_wirefaults.moc"
