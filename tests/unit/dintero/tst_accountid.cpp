#include "core/dintero/accountid.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

class TestAccountId : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void namesItsAudience();
};

void TestAccountId::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("production");
    QTest::addColumn<QString>("partnerId");
    QTest::addColumn<QString>("digits");
    struct Row
    {
        const char *typed;
        const char *text;
        bool production;
        const char *partnerId;
        const char *digits;
    };
    const Row rows[] = {
        {"T12345678", "T12345678", false, "", "12345678"},
        {"P12345678", "P12345678", true, "", "12345678"},
        {"t12345678", "T12345678", false, "", "12345678"},
        {"p12345678", "P12345678", true, "", "12345678"},
        {" T12345678", "T12345678", false, "", "12345678"},
        {"T12345678 ", "T12345678", false, "", "12345678"},
        {"\tT12345678\r\n", "T12345678", false, "", "12345678"},
        {"T11200000", "T11200000", false, "T112", "11200000"},
        {"P11200000", "P11200000", true, "P112", "11200000"},
        {"t11200000", "T11200000", false, "T112", "11200000"},
        {"T11212345", "T11212345", false, "", "11212345"},
        {"T112", "T112", false, "", "112"},
        {"P112", "P112", true, "", "112"},
        {"t112", "T112", false, "", "112"},
        {"p112", "P112", true, "", "112"},
        {" T112 ", "T112", false, "", "112"},
        {"T000", "T000", false, "", "000"},
        {"P999", "P999", true, "", "999"},
        {"T00000000", "T00000000", false, "T000", "00000000"},
        {"P00000000", "P00000000", true, "P000", "00000000"},
        {"T99999999", "T99999999", false, "", "99999999"},
        {"P99999999", "P99999999", true, "", "99999999"},
        {"T99900000", "T99900000", false, "T999", "99900000"},
        {"T00000001", "T00000001", false, "", "00000001"},
        {"T10000000", "T10000000", false, "T100", "10000000"},
        {"T12000000", "T12000000", false, "T120", "12000000"},
        {"T12300000", "T12300000", false, "T123", "12300000"},
        {"T12340000", "T12340000", false, "", "12340000"},
        {"T12345000", "T12345000", false, "", "12345000"},
        {"T12345600", "T12345600", false, "", "12345600"},
        {"T12345670", "T12345670", false, "", "12345670"},
        {"T00000100", "T00000100", false, "", "00000100"},
        {"T11111111", "T11111111", false, "", "11111111"},
        {"P11110002", "P11110002", true, "", "11110002"},
        {"P11111100", "P11111100", true, "", "11111100"},
        {"T87654321", "T87654321", false, "", "87654321"},
        {"T001", "T001", false, "", "001"},
        {"T010", "T010", false, "", "010"},
        {"T100", "T100", false, "", "100"},
        {"P500", "P500", true, "", "500"},
        {"P50000000", "P50000000", true, "P500", "50000000"},
    };
    for (const Row &row : rows) {
        QTest::newRow(row.typed) << QString::fromLatin1(row.typed) << QString::fromLatin1(row.text)
                                 << row.production << QString::fromLatin1(row.partnerId)
                                 << QString::fromLatin1(row.digits);
    }
    QVERIFY(std::size(rows) >= 40);
}

void TestAccountId::accepts()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, production);
    QFETCH(QString, partnerId);
    QFETCH(QString, digits);
    const Result<AccountId> id = AccountId::parse(typed);
    QVERIFY(id);
    QCOMPARE(id->text(), text);
    QCOMPARE(id->environment() == Environment::Production, production);
    QCOMPARE(environmentName(id->environment()),
        production ? QStringLiteral("production") : QStringLiteral("test"));
    QCOMPARE(id->partnerId(), partnerId);
    QCOMPARE(id->isPartner(), !partnerId.isEmpty());
    QCOMPARE(id->digits(), digits);
}

void TestAccountId::refuses_data()
{
    QTest::addColumn<QString>("typed");
    const char *rows[] = {"", " ", "T", "P", "T1", "T12", "T1234", "T12345", "T123456", "T1234567",
        "T123456789", "T1234567890", "12345678", "112", "TT12345678", "TP12345678", "PT2345678", "A12345678",
        "X112", "1T2345678", "12345678T", "T1234567T", "T12 45678", "T 12345678", "T-12345678", "T12345678-",
        "T12345678.", "T1234567.", "T1234567\n8", "T12345678\nT12345678", "T12345678 T12345679", "T+1234567",
        "T-1234567", "T0x12345", "T1e345678",
        "T\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4\xd9\xa5\xd9\xa6\xd9\xa7\xd9\xa8",
        "\xd0\xa2"
        "12345678",
        "T12345678/", "T12345678?x", "../T112", "T12345678#", "https://T12345678@api.dintero.com",
        "https://api.dintero.com/v1/accounts/T12345678", "\xe2\x80\x8bT12345678",
        "T1234\xe2\x80\x8b"
        "5678",
        "T%31%32%33"};
    for (const char *typed : rows)
        QTest::newRow(*typed ? typed : "empty") << QString::fromUtf8(typed);
    QTest::newRow("null character") << QString(QStringLiteral("T12345678") + QChar(u'\0'));
    QVERIFY(std::size(rows) >= 40);
}

void TestAccountId::refuses()
{
    QFETCH(QString, typed);
    const Result<AccountId> id = AccountId::parse(typed);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
    QVERIFY(id.error().message.contains(QStringLiteral("T12345678")));
}

void TestAccountId::namesItsAudience()
{
    QCOMPARE(audienceOf(*AccountId::parse(QStringLiteral("T12345678"))),
        QStringLiteral("https://api.dintero.com/v1/accounts/T12345678"));
}

CLIENTSMITH_TEST_MAIN(TestAccountId)
#include "tst_accountid.moc"
