#include "tests/support/contractproxy.h"
#include "tests/unit/sandbox/sandboxtest.h"

#include <httplib.h>
#include <QJsonArray>

#include <chrono>
#include <thread>

using namespace clientsmith;

/// The check can fail: each kind of violation is reported, and nothing else is.
class ContractProxyTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void allowsWhatTheContractAllows();
    void reportsWrongRequests_data();
    void reportsWrongRequests();
    void reportsUndocumentedStatuses();
    void reportsWrongAnswers_data();
    void reportsWrongAnswers();
    void reportsAnUpstreamThatIsGone();
    void reportsItsOwnEnd();

private:
    ContractProxy m_shared;

    static void compareToOne(const QStringList &violations, const QString &expected)
    {
        QVERIFY2(!violations.isEmpty(), "no violation was reported");
        QVERIFY2(violations.join(u'\n').contains(expected), qPrintable(violations.join(u'\n')));
    }
};

void ContractProxyTest::allowsWhatTheContractAllows()
{
    ContractProxy proxy;
    const auto started = proxy.start(server().url());
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QCOMPARE(Caller(proxy.url()).get(clientsPath(), signIn()).status, 200);
    QCOMPARE(proxy.takeViolations(), QStringList());
    QCOMPARE(proxy.takeViolations(), QStringList());
}

void ContractProxyTest::reportsWrongRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString invalid = QStringLiteral("#UNPROCESSABLE_ENTITY");
    QTest::newRow("grant without scope")
        << QByteArray("POST") << grantsPath() << QByteArray(R"({"client_id":"x","audience":"y"})") << invalid;
    QTest::newRow("unknown grant type")
        << QByteArray("POST") << grantsPath()
        << QByteArray(R"({"client_id":"x","audience":"y","scope":[],"type":"z"})") << invalid;
    QTest::newRow("token without audience")
        << QByteArray("POST") << merchant + QStringLiteral("/auth/token")
        << QByteArray(R"({"grant_type":"client_credentials"})") << invalid;
    QTest::newRow("wrong account id")
        << QByteArray("GET") << QStringLiteral("T1234/auth/clients") << QByteArray() << invalid;
    QTest::newRow("limit too large") << QByteArray("GET")
                                     << QStringLiteral("T11200000/management/accounts?limit=101")
                                     << QByteArray() << invalid;
    QTest::newRow("unknown path") << QByteArray("GET") << QStringLiteral("T12345678/auth/client")
                                  << QByteArray() << QStringLiteral("#NO_PATH_MATCHED");
    QTest::newRow("unknown method") << QByteArray("PUT") << clientsPath() << QByteArray("{}")
                                    << QStringLiteral("#NO_METHOD_MATCHED");
}

void ContractProxyTest::reportsWrongRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    // One for all rows: Prism takes a second to start, and refuses these without asking the upstream.
    if (m_shared.url().isEmpty())
        QVERIFY(m_shared.start(server().url()));
    const Caller caller(m_shared.url());
    caller.send(method, path, bearer(signIn()), body);
    compareToOne(m_shared.takeViolations(), expected);
    QCOMPARE(m_shared.takeViolations(), QStringList());
    caller.send(method, path, {}, body);
    QVERIFY(!m_shared.takeViolations().isEmpty());
}

void ContractProxyTest::reportsUndocumentedStatuses()
{
    ContractProxy proxy;
    QVERIFY(proxy.start(server().url()));
    server().addFault(*sandbox::parseFault(QStringLiteral("listClients:418:1")));
    QCOMPARE(Caller(proxy.url()).get(clientsPath(), signIn()).status, 418);
    compareToOne(proxy.takeViolations(), QStringLiteral("Unable to match the returned status code"));
}

void ContractProxyTest::reportsWrongAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object instead of an array") << QByteArray(R"({"clients":[]})");
    QTest::newRow("a number instead of a text") << QByteArray(R"([{"client_id":7}])");
    QTest::newRow("no UUID") << QByteArray(R"([{"id":"seven"}])");
    QTest::newRow("no RFC 3339") << QByteArray(R"([{"created_at":"yesterday"}])");
}

void ContractProxyTest::reportsWrongAnswers()
{
    QFETCH(QByteArray, body);
    httplib::Server wrong;
    wrong.Get(".*", [&](const httplib::Request &, httplib::Response &response) {
        response.set_content(body.toStdString(), "application/json");
    });
    const int port = wrong.bind_to_any_port("127.0.0.1");
    std::thread thread([&] { wrong.listen_after_bind(); });
    while (!wrong.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    QStringList violations;
    {
        ContractProxy proxy;
        if (proxy.start(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)))) {
            Caller(proxy.url()).get(clientsPath(), "token");
            violations = proxy.takeViolations();
        }
    }
    wrong.stop();
    thread.join();
    compareToOne(violations, QStringLiteral("#VIOLATIONS"));
}

void ContractProxyTest::reportsAnUpstreamThatIsGone()
{
    ContractProxy proxy;
    QVERIFY(proxy.start(server().url()));
    const QByteArray token = signIn();
    server().addFault(*sandbox::parseFault(QStringLiteral("listClients:drop-answer")));
    Caller(proxy.url()).get(clientsPath(), token);
    QVERIFY(!proxy.takeViolations().isEmpty());
}

void ContractProxyTest::reportsItsOwnEnd()
{
    ContractProxy proxy;
    compareToOne(proxy.takeViolations(), QStringLiteral("does not answer"));
}

CLIENTSMITH_TEST_MAIN(ContractProxyTest)
#include "tst_contractproxy.moc"
