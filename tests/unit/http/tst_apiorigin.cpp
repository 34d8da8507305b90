#include "core/http/apiorigin.h"
#include "tests/support/testmain.h"

using namespace clientsmith;

class TestApiOrigin : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsAndNormalises_data();
    void acceptsAndNormalises();
    void refuses_data();
    void refuses();
    void knowsLoopback_data();
    void knowsLoopback();
    void resolvesPaths();
};

void TestApiOrigin::acceptsAndNormalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    const std::pair<const char *, const char *> rows[] = {
        {"https://api.dintero.com", "https://api.dintero.com"},
        {"https://api.dintero.com/", "https://api.dintero.com"},
        {"https://checkout.dintero.com", "https://checkout.dintero.com"},
        {"  https://api.dintero.com\n", "https://api.dintero.com"},
        {"HTTPS://API.DINTERO.COM", "https://api.dintero.com"},
        {"https://Api.Dintero.Com/", "https://api.dintero.com"},
        {"https://api.dintero.com:443", "https://api.dintero.com"},
        {"https://api.dintero.com:443/", "https://api.dintero.com"},
        {"https://api.dintero.com:8443", "https://api.dintero.com:8443"},
        {"https://api.dintero.com:80", "https://api.dintero.com:80"},
        {"https://api.dintero.com:1", "https://api.dintero.com:1"},
        {"https://api.dintero.com:65535", "https://api.dintero.com:65535"},
        {"https://localhost", "https://localhost"},
        {"https://localhost:8443", "https://localhost:8443"},
        {"http://localhost", "http://localhost"},
        {"http://localhost/", "http://localhost"},
        {"http://LOCALHOST:8080", "http://localhost:8080"},
        {"http://localhost:80", "http://localhost"},
        {"http://localhost:443", "http://localhost:443"},
        {"http://127.0.0.1", "http://127.0.0.1"},
        {"http://127.0.0.1/", "http://127.0.0.1"},
        {"http://127.0.0.1:41234", "http://127.0.0.1:41234"},
        {"http://127.0.0.1:80", "http://127.0.0.1"},
        {"http://127.1.2.3:8080", "http://127.1.2.3:8080"},
        {"http://127.255.255.254", "http://127.255.255.254"},
        {"http://[::1]", "http://[::1]"},
        {"http://[::1]:8080", "http://[::1]:8080"},
        {"http://[::1]:8080/", "http://[::1]:8080"},
        {"http://[0:0:0:0:0:0:0:1]:8080", "http://[::1]:8080"},
        {"https://[2001:db8::1]", "https://[2001:db8::1]"},
        {"https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"},
        {"https://192.0.2.1", "https://192.0.2.1"},
        {"https://192.0.2.1:8443", "https://192.0.2.1:8443"},
        {"https://gateway", "https://gateway"},
        {"https://a.b.c.d.example", "https://a.b.c.d.example"},
        {"https://xn--blbr-roah.no", "https://xn--blbr-roah.no"},
        {"https://bl\xc3\xa5"
         "b\xc3\xa6r.no",
            "https://xn--blbr-roah.no"},
        {"https://api-2.dintero.com", "https://api-2.dintero.com"},
        {"https://api.dintero.com.", "https://api.dintero.com."},
        {"https://1.example", "https://1.example"},
        {"https://127.0.0.1:8443", "https://127.0.0.1:8443"},
    };
    for (const auto &[typed, origin] : rows)
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(origin);
    QVERIFY(std::size(rows) >= 40);
}

void TestApiOrigin::acceptsAndNormalises()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    const Result<ApiOrigin> parsed = ApiOrigin::parse(typed);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QCOMPARE(parsed->text(), origin);
    QCOMPARE(*ApiOrigin::parse(parsed->text()), *parsed);
}

void TestApiOrigin::refuses_data()
{
    QTest::addColumn<QString>("typed");
    const char *rows[] = {"", "   ", "api.dintero.com", "//api.dintero.com", "/v1", "https://", "https:///",
        "https://:443", "http://api.dintero.com", "http://192.0.2.1", "http://10.0.0.1", "http://0.0.0.0",
        "http://128.0.0.1", "http://localhost.example.com", "http://127.0.0.1.example.com", "http://[::2]",
        "http://[::]", "ftp://api.dintero.com", "file:///etc/passwd", "javascript:alert(1)", "ws://localhost",
        "https:api.dintero.com", "https://user@api.dintero.com", "https://user:password@api.dintero.com",
        "https://@api.dintero.com", "https://T12345678@api.dintero.com", "http://localhost@evil.example",
        "https://api.dintero.com/v1", "https://api.dintero.com/v1/", "https://api.dintero.com/v1/accounts",
        "https://api.dintero.com//", "https://api.dintero.com?x=1", "https://api.dintero.com/?",
        "https://api.dintero.com#x", "https://api.dintero.com/#", "https://api.dintero.com:0",
        "https://api.dintero.com:65536", "https://api.dintero.com:99999", "https://api.dintero.com:-1",
        "https://api.dintero.com:port", "https://api dintero.com", "https://api.dintero.com evil",
        "https://[::1", "https://::1", "https://a..b", "https://api.dintero.com\\evil",
        "https://exa<mple.com", "https://%00.com", "not a url", "https//api.dintero.com"};
    for (const char *typed : rows)
        QTest::newRow(*typed ? typed : "empty") << QString::fromUtf8(typed);
    QVERIFY(std::size(rows) >= 40);
}

void TestApiOrigin::refuses()
{
    QFETCH(QString, typed);
    const Result<ApiOrigin> parsed = ApiOrigin::parse(typed);
    QVERIFY2(!parsed, qPrintable(parsed ? parsed->text() : QString()));
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    QVERIFY(parsed.error().message.contains(QStringLiteral("https://api.dintero.com")));
}

void TestApiOrigin::knowsLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    const std::pair<const char *, bool> rows[] = {{"localhost", true}, {"LocalHost", true},
        {"127.0.0.1", true}, {"127.9.9.9", true}, {"::1", true}, {"::ffff:127.0.0.1", true},
        {"localhost.localdomain", false}, {"128.0.0.1", false}, {"0.0.0.0", false}, {"example.com", false},
        {"", false}, {"127.0.0.1.nip.io", false}};
    for (const auto &[host, loopback] : rows)
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host) << loopback;
}

void TestApiOrigin::knowsLoopback()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopbackHost(host), loopback);
}

void TestApiOrigin::resolvesPaths()
{
    QCOMPARE(ApiOrigin::dintero().resolve(QStringLiteral("/v1/accounts/T12345678/auth/clients")),
        QUrl(QStringLiteral("https://api.dintero.com/v1/accounts/T12345678/auth/clients")));
    QVERIFY(!ApiOrigin::dintero().isLoopback());
    QVERIFY(ApiOrigin::parse(QStringLiteral("http://[::1]:80"))->isLoopback());
}

CLIENTSMITH_TEST_MAIN(TestApiOrigin)
#include "tst_apiorigin.moc"
