#include "core/http/connectivitytransport.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/testmain.h"

using namespace clientsmith;

class TestConnectivityTransport : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatAComputerWithoutNetworkMeets_data();
    void marksWhatAComputerWithoutNetworkMeets();
    void passesAnswersOn();
};

void TestConnectivityTransport::marksWhatAComputerWithoutNetworkMeets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("offline");
    const QString remote = QStringLiteral("https://api.example.com/v1/x");
    const auto network = static_cast<int>(ErrorKind::Network);
    QTest::newRow("without network") << remote << network << false << true;
    QTest::newRow("with network") << remote << network << true << false;
    QTest::newRow("timeout") << remote << static_cast<int>(ErrorKind::Timeout) << false << false;
    QTest::newRow("tls") << remote << static_cast<int>(ErrorKind::Tls) << false << false;
    for (const char *host : {"127.0.0.1", "localhost", "[::1]"}) {
        QTest::newRow(host) << QStringLiteral("http://%1:1/v1/x").arg(QLatin1String(host)) << network << false
                            << false;
    }
}

void TestConnectivityTransport::marksWhatAComputerWithoutNetworkMeets()
{
    QFETCH(QString, url);
    QFETCH(int, kind);
    QFETCH(bool, online);
    QFETCH(bool, offline);
    std::vector<Result<HttpResponse>> outcomes;
    outcomes.push_back(ScriptedTransport::error(static_cast<ErrorKind>(kind)));
    ScriptedTransport inner(std::move(outcomes));
    ConnectivityTransport transport(inner, [online] { return online; });
    HttpRequest request;
    request.url = QUrl(url);
    const Result<HttpResponse> outcome = QCoro::waitFor(transport.send(std::move(request), nullptr));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, static_cast<ErrorKind>(kind));
    QCOMPARE(outcome.error().offline, offline);
}

void TestConnectivityTransport::passesAnswersOn()
{
    std::vector<Result<HttpResponse>> outcomes;
    outcomes.push_back(ScriptedTransport::status(503));
    ScriptedTransport inner(std::move(outcomes));
    int asked = 0;
    ConnectivityTransport transport(inner, [&asked] { return ++asked == 0; });
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example.com/v1/x"));
    const Result<HttpResponse> outcome = QCoro::waitFor(transport.send(std::move(request), nullptr));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 503);
    QCOMPARE(asked, 0);
}

CLIENTSMITH_TEST_MAIN(TestConnectivityTransport)
#include "tst_connectivitytransport.moc"
