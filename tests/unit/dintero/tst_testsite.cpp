#include "core/dintero/testsite.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

class TestTestSite : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsATestSite_data();
    void knowsATestSite();
    void knowsTheSameShop_data();
    void knowsTheSameShop();
};

void TestTestSite::knowsATestSite_data()
{
    QTest::addColumn<bool>("isTest");
    for (const char *address : {"http://localhost:8080", "http://127.0.0.1", "shop.test", "shop.example",
             "staging.shop.no", "staging2.shop.no", "shop-staging.company.no", "test.shop.no",
             "www.dev.shop.no", "printer.local", "https://192.168.1.4", "https://10.0.0.1:8443"})
        QTest::newRow(address) << true;
    for (const char *address : {"shop.no", "www.shop.no", "contest.shop.no", "developers.shop.no", "test.no",
             "latest.no", "demo.no", "https://93.184.216.34", "shop.no/test", "blåbær.no"})
        QTest::newRow(address) << false;
}

void TestTestSite::knowsATestSite()
{
    QFETCH(bool, isTest);
    const auto website = parseWebsiteUrl(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(website);
    QCOMPARE(looksLikeTestSite(*website), isTest);
}

void TestTestSite::knowsTheSameShop_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::addRow("%s %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("https://shop.no", "https://www.shop.no/", true);
    row("https://shop.no", "https://SHOP.no", true);
    row("https://shop.no/a", "https://shop.no/a/", true);
    row("https://shop.no/a", "https://shop.no/b", false);
    row("https://shop.no", "https://shop.se", false);
    row("https://shop.no:8443", "https://shop.no", false);
    row("https://xn--blbr-roah.no", "https://blåbær.no", true);
    row("", "", false);
}

void TestTestSite::knowsTheSameShop()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameWebsite(one, other), same);
}

CLIENTSMITH_TEST_MAIN(TestTestSite)
#include "tst_testsite.moc"
