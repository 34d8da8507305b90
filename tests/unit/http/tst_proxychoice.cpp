#include "core/http/networktransport.h"
#include "core/http/proxychoice.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace clientsmith;

class TestProxyChoice : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnAddress_data();
    void readsAnAddress();
    void goesThroughTheChosenOne();
    void neverForThisComputer();

private:
    static ProxyChoice to(const RawServer &server)
    {
        return {ProxyChoice::Kind::Manual, server.url().host(), static_cast<quint16>(server.url().port())};
    }
};

void TestProxyChoice::readsAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const std::pair<const char *, const char *> rows[] = {
        {"proxy.example.com:8080", "proxy.example.com:8080"},
        {" http://Proxy.example.com:8080/ ", "proxy.example.com:8080"},
        {"[2001:db8::1]:3128", "[2001:db8::1]:3128"},
        {"10.0.0.1:1", "10.0.0.1:1"},
        {"proxy.example.com", ""},
        {":8080", ""},
        {"", ""},
        {"proxy.example.com:0", ""},
        {"proxy.example.com:65536", ""},
        {"name:word@proxy.example.com:8080", ""},
        {"proxy.example.com:8080/path", ""},
        {"https://proxy.example.com:8080", ""},
        {"two words:8080", ""},
    };
    for (const auto &[typed, read] : rows)
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(read);
}

void TestProxyChoice::readsAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const std::optional<ProxyChoice> choice = parseProxyAddress(typed);
    QCOMPARE(choice.has_value(), !read.isEmpty());
    if (choice)
        QCOMPARE(proxyAddress(*choice), read);
}

void TestProxyChoice::goesThroughTheChosenOne()
{
    RawServer proxy(RawServer::saying(RawServer::json(502, "{}")));
    NetworkTransport transport(QStringLiteral("1.2.3"));
    transport.setProxy(to(proxy));
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://provider.invalid/v1"));
    const auto answer = QCoro::waitFor(transport.send(request.clone(), nullptr));
    QVERIFY(!answer);
    QCOMPARE(proxy.connections(), 1);

    HttpRequest post = request.clone();
    post.method = HttpMethod::Post;
    QVERIFY(!QCoro::waitFor(transport.send(post.clone(), nullptr)));
    QCOMPARE(proxy.connections(), 2);

    transport.setProxy({ProxyChoice::Kind::None});
    QVERIFY(!QCoro::waitFor(transport.send(request.clone(), nullptr)));
    QVERIFY(!QCoro::waitFor(transport.send(post.clone(), nullptr)));
    QCOMPARE(proxy.connections(), 2);
}

void TestProxyChoice::neverForThisComputer()
{
    RawServer proxy(RawServer::saying(RawServer::json(502, "{}")));
    RawServer provider(RawServer::saying(RawServer::json(200, "{}")));
    NetworkTransport transport(QStringLiteral("1.2.3"));
    transport.setProxy(to(proxy));
    HttpRequest request;
    request.url = provider.url();
    const auto answer = QCoro::waitFor(transport.send(std::move(request), nullptr));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(proxy.connections(), 0);
}

CLIENTSMITH_TEST_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
