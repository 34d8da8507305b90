#include "core/dintero/websiteurl.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

Q_DECLARE_METATYPE(clientsmith::dintero::WebsiteUrlProblem)

class TestWebsiteUrl : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void hasAdviceForEachProblem();
};

void TestWebsiteUrl::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("name");
    struct Row
    {
        const char *typed;
        const char *encoded;
        const char *display;
        const char *name;
    };
    const Row rows[] = {
        {"example.com", "https://example.com", "https://example.com", "example.com"},
        {"  example.com  ", "https://example.com", "https://example.com", "example.com"},
        {"https://example.com", "https://example.com", "https://example.com", "example.com"},
        {"https://example.com/", "https://example.com", "https://example.com", "example.com"},
        {"HTTPS://EXAMPLE.COM", "https://example.com", "https://example.com", "example.com"},
        {"Example.Com", "https://example.com", "https://example.com", "example.com"},
        {"www.example.com", "https://www.example.com", "https://www.example.com", "example.com"},
        {"https://www.example.com/", "https://www.example.com", "https://www.example.com", "example.com"},
        {"shop.example.com", "https://shop.example.com", "https://shop.example.com", "shop.example.com"},
        {"www.shop.example.co.uk", "https://www.shop.example.co.uk", "https://www.shop.example.co.uk",
            "shop.example.co.uk"},
        {"example.com:443", "https://example.com", "https://example.com", "example.com"},
        {"example.com:8443", "https://example.com:8443", "https://example.com:8443", "example.com:8443"},
        {"https://example.com:8443/", "https://example.com:8443", "https://example.com:8443",
            "example.com:8443"},
        {"example.com/shop", "https://example.com/shop", "https://example.com/shop", "example.com"},
        {"example.com/shop/", "https://example.com/shop/", "https://example.com/shop/", "example.com"},
        {"https://example.com/a/b?c=d", "https://example.com/a/b?c=d", "https://example.com/a/b?c=d",
            "example.com"},
        {"https://example.com/?c=d", "https://example.com/?c=d", "https://example.com/?c=d", "example.com"},
        {"https://example.com/#cart", "https://example.com", "https://example.com", "example.com"},
        {"https://example.com/shop#cart", "https://example.com/shop", "https://example.com/shop",
            "example.com"},
        {"//example.com", "https://example.com", "https://example.com", "example.com"},
        {"localhost", "https://localhost", "https://localhost", "localhost"},
        {"localhost:3000", "https://localhost:3000", "https://localhost:3000", "localhost:3000"},
        {"http://localhost", "http://localhost", "http://localhost", "localhost"},
        {"http://localhost:3000", "http://localhost:3000", "http://localhost:3000", "localhost:3000"},
        {"http://localhost:80/", "http://localhost", "http://localhost", "localhost"},
        {"https://localhost/checkout", "https://localhost/checkout", "https://localhost/checkout",
            "localhost"},
        {"http://127.0.0.1:8080", "http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1:8080"},
        {"http://[::1]:8080", "http://[::1]:8080", "http://[::1]:8080", "::1:8080"},
        {"https://192.0.2.1", "https://192.0.2.1", "https://192.0.2.1", "192.0.2.1"},
        {"192.0.2.1:8443", "https://192.0.2.1:8443", "https://192.0.2.1:8443", "192.0.2.1:8443"},
        {"blåbær.no", "https://xn--blbr-roah.no", "https://blåbær.no", "blåbær.no"},
        {"https://BLÅBÆR.no/", "https://xn--blbr-roah.no", "https://blåbær.no", "blåbær.no"},
        {"www.blåbær.no", "https://www.xn--blbr-roah.no", "https://www.blåbær.no", "blåbær.no"},
        {"xn--blbr-roah.no", "https://xn--blbr-roah.no", "https://blåbær.no", "blåbær.no"},
        {"https://smörgås.se/köp", "https://xn--smrgs-pra0j.se/k%C3%B6p", "https://smörgås.se/köp",
            "smörgås.se"},
        {"https://bücher.example", "https://xn--bcher-kva.example", "https://bücher.example",
            "bücher.example"},
        {"https://例え.jp", "https://xn--r8jz45g.jp", "https://例え.jp", "例え.jp"},
        {"my-shop.no", "https://my-shop.no", "https://my-shop.no", "my-shop.no"},
        {"1881.no", "https://1881.no", "https://1881.no", "1881.no"},
        {"a.b.c.d.e.example", "https://a.b.c.d.e.example", "https://a.b.c.d.e.example", "a.b.c.d.e.example"},
        {"https://example.com/%C3%B8l", "https://example.com/%C3%B8l", "https://example.com/øl",
            "example.com"},
        {"example.museum", "https://example.museum", "https://example.museum", "example.museum"},
        {"https://example.com/a//b", "https://example.com/a//b", "https://example.com/a//b", "example.com"},
    };
    for (const Row &row : rows) {
        QTest::newRow(row.typed) << QString::fromUtf8(row.typed) << QString::fromUtf8(row.encoded)
                                 << QString::fromUtf8(row.display) << QString::fromUtf8(row.name);
    }
    QVERIFY(std::size(rows) >= 40);
}

void TestWebsiteUrl::accepts()
{
    QFETCH(QString, typed);
    QFETCH(QString, encoded);
    QFETCH(QString, display);
    QFETCH(QString, name);
    const auto url = parseWebsiteUrl(typed);
    QVERIFY2(url, qPrintable(url ? QString() : websiteUrlAdvice(url.error())));
    QCOMPARE(url->encoded, encoded);
    QCOMPARE(url->display, display);
    QCOMPARE(url->suggestedName, name);
    const auto again = parseWebsiteUrl(url->encoded);
    QVERIFY(again);
    QCOMPARE(again->encoded, encoded);
}

void TestWebsiteUrl::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<WebsiteUrlProblem>("problem");
    using P = WebsiteUrlProblem;
    const std::pair<const char *, P> rows[] = {
        {"", P::Empty},
        {"   ", P::Empty},
        {"\t\n", P::Empty},
        {"my shop.no", P::ContainsSpace},
        {"https://my shop.no", P::ContainsSpace},
        {"https://example.com/a b", P::ContainsSpace},
        {"exa\tmple.com", P::ContainsSpace},
        {"example.com\nevil.com", P::ContainsSpace},
        {"exam\xe2\x80\x8bple.com", P::ContainsSpace},
        {"\xe2\x80\xae"
         "example.com",
            P::ContainsSpace},
        {"ftp://example.com", P::UnsupportedScheme},
        {"file:///etc/passwd", P::UnsupportedScheme},
        {"javascript:alert(1)", P::UnsupportedScheme},
        {"mailto:post@example.com", P::ContainsUserName},
        {"data:text/html,x", P::UnsupportedScheme},
        {"ws://example.com", P::UnsupportedScheme},
        {"http://example.com", P::PlainHttp},
        {"http://www.example.com/shop", P::PlainHttp},
        {"http://192.0.2.1", P::PlainHttp},
        {"http://blåbær.no", P::PlainHttp},
        {"http://localhost.example.com", P::PlainHttp},
        {"http://127.0.0.1.example.com", P::PlainHttp},
        {"https://", P::MissingHost},
        {"http://", P::MissingHost},
        {"https:///shop", P::MissingHost},
        {"/shop", P::MissingHost},
        {"?x=1", P::MissingHost},
        {"#cart", P::MissingHost},
        {"https://?x=1", P::MissingHost},
        {"https://:8443", P::MissingHost},
        {"shop", P::IncompleteHost},
        {"https://shop", P::IncompleteHost},
        {"https://shop/path", P::IncompleteHost},
        {"exa_mple.com", P::InvalidHost},
        {"-example.com", P::InvalidHost},
        {"example-.com", P::InvalidHost},
        {"example..com", P::InvalidHost},
        {".example.com", P::InvalidHost},
        {"exam<ple.com", P::InvalidHost},
        {"exa\"mple.com", P::InvalidHost},
        {"https://exa*mple.com", P::InvalidHost},
        {"example,com", P::InvalidHost},
        {"1.2.3", P::InvalidHost},
        {"300.1.1.1", P::InvalidHost},
        {"example.123", P::InvalidHost},
        {"example.com:0", P::InvalidPort},
        {"example.com:65536", P::InvalidPort},
        {"https://example.com:99999", P::InvalidPort},
        {"https://example.com:port", P::InvalidPort},
        {"https://example.com:", P::InvalidPort},
        {"https://example.com:-1", P::InvalidPort},
        {"user@example.com", P::ContainsUserName},
        {"https://user:password@example.com", P::ContainsUserName},
        {"https://example.com@evil.example", P::ContainsUserName},
        {"https://[::1", P::InvalidHost},
    };
    for (const auto &[typed, problem] : rows)
        QTest::newRow(*typed ? typed : "empty") << QString::fromUtf8(typed) << problem;
    QTest::newRow("too long") << QString(QStringLiteral("example.com/") + QString(2000, u'a')) << P::TooLong;
    QTest::newRow("too long once it is encoded")
        << QString(QStringLiteral("example.com/") + QString(700, QChar(0x20ac))) << P::TooLong;
    QTest::newRow("long label") << QString(QString(64, u'a') + QStringLiteral(".com")) << P::InvalidHost;
    QVERIFY(std::size(rows) >= 40);
}

void TestWebsiteUrl::refuses()
{
    QFETCH(QString, typed);
    QFETCH(WebsiteUrlProblem, problem);
    const auto url = parseWebsiteUrl(typed);
    QVERIFY2(!url, qPrintable(url ? url->encoded : QString()));
    QCOMPARE(websiteUrlAdvice(url.error()), websiteUrlAdvice(problem));
}

void TestWebsiteUrl::hasAdviceForEachProblem()
{
    QStringList all;
    for (int problem = 0; problem <= static_cast<int>(WebsiteUrlProblem::NotAUrl); ++problem)
        all.append(websiteUrlAdvice(static_cast<WebsiteUrlProblem>(problem)));
    QVERIFY(!all.contains(QString()));
    QCOMPARE(all.removeDuplicates(), 0);
}

CLIENTSMITH_TEST_MAIN(TestWebsiteUrl)
#include "tst_websiteurl.moc"
