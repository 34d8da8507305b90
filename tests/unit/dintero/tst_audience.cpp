#include "core/dintero/audience.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

class TestAudience : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesAnAccount_data();
    void namesAnAccount();
    void isForClientsByType();
};

void TestAudience::namesAnAccount_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("account"); // empty: none
    const auto row = [](const char *audience, const char *account) {
        QTest::newRow(audience) << QString::fromLatin1(audience) << QString::fromLatin1(account);
    };
    row("https://api.dintero.com/v1/accounts/T12345678", "T12345678");
    row("https://T12345678@api.dintero.com", "T12345678");
    row("https://P123@api.dintero.com", "P123");
    row("https://api.dintero.com/v1/accounts/t12345678", "");
    row("https://api.dintero.com/v1/accounts/T1234567", "");
    row("https://api.dintero.com/v1/accounts/T12345678/", "");
    row("https://api.dintero.com.example/v1/accounts/T12345678", "");
    row("https://T12345678@api.dintero.com.example", "");
    row("https://T12345678@example.com/@api.dintero.com", "");
    row("http://api.dintero.com/v1/accounts/T12345678", "");
    row("T12345678", "");
    row("", "");
}

void TestAudience::namesAnAccount()
{
    QFETCH(QString, audience);
    QFETCH(QString, account);
    const std::optional<AccountId> named = accountOfAudience(audience);
    QCOMPARE(named ? named->text() : QString(), account);
    const QString normal = normalAudience(audience);
    QCOMPARE(normal, named ? audienceOf(*named) : audience);
    QCOMPARE(normalAudience(normal), normal);
}

void TestAudience::isForClientsByType()
{
    Grant grant;
    for (const char *type : {"", "client_credentials", "any"}) {
        grant.type = QString::fromLatin1(type);
        QVERIFY2(isForClients(grant), type);
    }
    for (const char *type : {"authorization_code", "password", "something new"}) {
        grant.type = QString::fromLatin1(type);
        QVERIFY2(!isForClients(grant), type);
    }
}

CLIENTSMITH_TEST_MAIN(TestAudience)
#include "tst_audience.moc"
