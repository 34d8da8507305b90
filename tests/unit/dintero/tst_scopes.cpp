#include "core/dintero/scopes.h"
#include "core/dintero/scopetable.h"
#include "core/provisioning/createclientflow.h"
#include "tests/support/testmain.h"

#include <QFile>

namespace clientsmith::dintero {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestScopes final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsTheDocumentedOne();
    void presetsAreTheLeastOfTheTable_data();
    void presetsAreTheLeastOfTheTable();
    void adminScopesCoverTheirGroup();
    void theOtherSpellingIsOfTheAccount();
    void whatIsCoveredIsNotSent_data();
    void whatIsCoveredIsNotSent();
    void draftsFollow();
    void unknownOnesAreTold();
    void scopeTokens_data();
    void scopeTokens();
};

void TestScopes::tableIsTheDocumentedOne()
{
    QFile file(QStringLiteral(SCOPES_CSV));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const std::vector<DocumentedScope> &table = documentedScopes();
    QCOMPARE(static_cast<int>(table.size()), static_cast<int>(lines.size()) - 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const QStringList cells = lines.at(static_cast<int>(i) + 1).split(u',');
        QCOMPARE(cells.size(), 3);
        QCOMPARE(table[i].group, cells[0]);
        QCOMPARE(table[i].name, cells[1]);
        QCOMPARE(table[i].description, cells[2]);
    }
}

void TestScopes::presetsAreTheLeastOfTheTable_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("scopes");
    const auto row = [](ClientType type, const char *scopes) {
        QTest::newRow(qPrintable(clientTypeName(type))) << static_cast<int>(type) << words(scopes);
    };
    row(ClientType::Checkout, "admin:checkout");
    row(ClientType::Helpdesk, "read:customers");
    row(ClientType::ECommerce, "admin:checkout write:shopping read:shopping");
    row(ClientType::PointOfSale,
        "write:receipts read:receipts read:customers write:discounts:/available_for_receipt");
    row(ClientType::BackOffice, "read:checkout read:shopping read:receipts read:locations");
    row(ClientType::Custom, "");
}

void TestScopes::presetsAreTheLeastOfTheTable()
{
    QFETCH(int, type);
    QFETCH(QStringList, scopes);
    const QStringList preset = scopesOf(static_cast<ClientType>(type));
    QCOMPARE(preset, scopes);
    QCOMPARE(withoutCovered(preset), preset);
    QVERIFY(undocumentedScopes(preset).isEmpty());
    QVERIFY(!mayReadClients(preset));
    for (const QString &scope : preset)
        QVERIFY2(isDocumentedScope(scope), qPrintable(scope));
}

void TestScopes::adminScopesCoverTheirGroup()
{
    for (const DocumentedScope &scope : documentedScopes()) {
        QVERIFY(coversScope({scope.group}, scope.name));
        QCOMPARE(isAdminScope(scope.name), scope.name == scope.group);
        QCOMPARE(groupOfScope(scope.name), QString(scope.group));
        QCOMPARE(coversScope({QStringLiteral("admin:hooks")}, scope.name),
            scope.group == QLatin1String("admin:hooks"));
    }
    QVERIFY(!coversScope({QStringLiteral("read:checkout")}, QStringLiteral("admin:checkout")));
    QVERIFY(!coversScope({QStringLiteral("write:checkout")}, QStringLiteral("read:checkout")));
    QVERIFY(coversScope({QStringLiteral("fly:moon")}, QStringLiteral("fly:moon")));
}

void TestScopes::theOtherSpellingIsOfTheAccount()
{
    const QString other = QStringLiteral("admin:accounts");
    QVERIFY(isAdminScope(other));
    QVERIFY(!isDocumentedScope(other));
    QCOMPARE(groupOfScope(other), QStringLiteral("admin:account"));
    QVERIFY(coversScope({other}, QStringLiteral("read:accounts")));
    QVERIFY(undocumentedScopes({other}).isEmpty());
}

void TestScopes::whatIsCoveredIsNotSent_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("sent");
    QTest::newRow("one") << words("read:hooks") << words("read:hooks");
    QTest::newRow("twice") << words("read:hooks read:hooks") << words("read:hooks");
    QTest::newRow("admin after") << words("read:hooks admin:hooks") << words("admin:hooks");
    QTest::newRow("another group") << words("admin:hooks read:wallets") << words("admin:hooks read:wallets");
    QTest::newRow("unknown") << words("admin:hooks fly:moon") << words("admin:hooks fly:moon");
    QTest::newRow("reference's spelling") << words("admin:accounts read:accounts") << words("admin:accounts");
    QTest::newRow("both spellings") << words("admin:accounts admin:account")
                                    << words("admin:accounts admin:account");
}

void TestScopes::whatIsCoveredIsNotSent()
{
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, sent);
    QCOMPARE(withoutCovered(chosen), sent);
}

void TestScopes::draftsFollow()
{
    ClientDraft draft;
    draft.additionalScopes = words("read:checkout read:hooks");
    QCOMPARE(draft.scopes(), words("admin:checkout read:hooks"));
}

void TestScopes::unknownOnesAreTold()
{
    QCOMPARE(undocumentedScopes(words("checkout:admin admin:checkout fly:moon")),
        words("checkout:admin fly:moon"));
}

void TestScopes::scopeTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("documented") << QStringLiteral("write:shopping:/orders/ANY/events") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("two in one") << QStringLiteral("read:hooks read:wallets") << false;
    QTest::newRow("quoted") << QStringLiteral("\"read:hooks\"") << false;
    QTest::newRow("backslash") << QStringLiteral("read\\hooks") << false;
    QTest::newRow("not ASCII") << QStringLiteral("les:kjøp") << false;
    QTest::newRow("control character") << QStringLiteral("read:hooks\n") << false;
}

void TestScopes::scopeTokens()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isScopeToken(text), good);
}

} // namespace clientsmith::dintero

CLIENTSMITH_TEST_MAIN(clientsmith::dintero::TestScopes)
#include "tst_scopes.moc"
