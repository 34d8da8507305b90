#include "tests/support/testmain.h"
#include "tests/ui/wizarddriver.h"
#include "ui/scopes/scopebox.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace clientsmith::ui {

using test::WizardDriver;
using test::WizardWorld;

namespace {

const QString custom = QStringLiteral("Custom client");
const QString next = QStringLiteral("Next");
const QString back = QStringLiteral("Back");
const QString readOrders = QStringLiteral("Read orders");

} // namespace

/// A client whose access is chosen scope by scope.
class TestCustomClient final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void isCreatedWithWhatWasChosen();
    void needsNoWebsite();
    void isStepOneAllTheTime();
    void nothingChosenKeepsThePage();
    void accountAdministrationIsSaidAtTheEndToo();
    void anotherStartsAfresh();
    void presetsGetTheirOwnScopes_data();
    void presetsGetTheirOwnScopes();
};

void TestCustomClient::isCreatedWithWhatWasChosen()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.click(custom);
    driver.click(next);
    driver.type(QStringLiteral("Search access"), QStringLiteral("orders"));
    driver.click(readOrders);
    driver.type(QStringLiteral("Search access"), QStringLiteral("admin:hooks"));
    driver.click(QStringLiteral("Manage webhooks"));
    driver.click(next);
    driver.type(QStringLiteral("URL of your website"), QStringLiteral("example.com"));
    driver.click(next);
    QVERIFY(driver.words().contains(QStringLiteral("Read orders: read:shopping")));
    QVERIFY(driver.words().contains(QStringLiteral("Manage webhooks: admin:hooks")));
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QVERIFY(driver.words().contains(QStringLiteral("admin:hooks")));
    QVERIFY(driver.words().contains(QStringLiteral("read:shopping")));
    QVERIFY(!driver.words().contains(QStringLiteral("read:hooks")));
}

void TestCustomClient::needsNoWebsite()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.click(custom);
    driver.click(next);
    driver.type(QStringLiteral("Search access"), QStringLiteral("orders"));
    driver.click(readOrders);
    driver.click(next);
    driver.type(QStringLiteral("Client name"), QStringLiteral("Reports"));
    driver.click(next);
    QCOMPARE(driver.wizard().step(), WizardStep::Review);
    QVERIFY(driver.words().contains(QStringLiteral("Reports\nCustom client")));
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    const auto clients = QCoro::waitFor(world.session().clients().list(nullptr));
    QVERIFY(clients);
    const auto made = std::find_if(clients->begin(), clients->end(),
        [](const dintero::ApiClient &client) { return client.name == QStringLiteral("Reports"); });
    QVERIFY(made != clients->end());
    QVERIFY(made->callbacks.isEmpty());
}

void TestCustomClient::isStepOneAllTheTime()
{
    WizardWorld world;
    WizardDriver driver(world);
    const QSize size = driver.wizard().size();
    driver.click(custom);
    driver.click(next);
    QCOMPARE(driver.wizard().step(), WizardStep::Access);
    QVERIFY(driver.has(QStringLiteral("Step 1 of 5: Kind of client")));
    QCOMPARE(driver.wizard().size(), size);
    driver.type(QStringLiteral("Search access"), QStringLiteral("orders"));
    driver.click(readOrders);
    driver.click(next);
    QCOMPARE(driver.wizard().step(), WizardStep::Website);
    driver.click(back);
    QCOMPARE(driver.wizard().step(), WizardStep::Access);
    QVERIFY(qobject_cast<ScopeBox *>(driver.named(readOrders))->isChecked());
    driver.click(back);
    QCOMPARE(driver.wizard().step(), WizardStep::Kind);
    driver.click(QStringLiteral("Checkout client"));
    driver.click(next);
    QCOMPARE(driver.wizard().step(), WizardStep::Website);
    driver.click(back);
    QCOMPARE(driver.wizard().step(), WizardStep::Kind);
}

void TestCustomClient::nothingChosenKeepsThePage()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.click(custom);
    driver.click(next);
    driver.click(next);
    QCOMPARE(driver.wizard().step(), WizardStep::Access);
    QVERIFY(driver.words().contains(QStringLiteral("Nothing is chosen yet.")));
}

void TestCustomClient::accountAdministrationIsSaidAtTheEndToo()
{
    WizardWorld world;
    WizardDriver driver(world);
    const QString warning = QStringLiteral("can create and delete API clients and users");
    driver.click(custom);
    driver.click(next);
    driver.click(QStringLiteral("Manage the account and its users"));
    QVERIFY(driver.words().contains(warning));
    driver.click(next);
    QVERIFY(!driver.words().contains(warning));
    driver.type(QStringLiteral("URL of your website"), QStringLiteral("example.com"));
    driver.click(next);
    QVERIFY(driver.words().contains(warning));
    driver.click(back);
    driver.click(back);
    driver.click(back);
    driver.click(QStringLiteral("Checkout client"));
    driver.click(next);
    driver.click(next);
    QCOMPARE(driver.wizard().step(), WizardStep::Review);
    QVERIFY(!driver.words().contains(warning));
}

void TestCustomClient::anotherStartsAfresh()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.click(custom);
    driver.click(next);
    driver.click(QStringLiteral("Manage webhooks"));
    driver.click(next);
    driver.type(QStringLiteral("URL of your website"), QStringLiteral("example.com"));
    driver.click(next);
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    driver.click(QStringLiteral("Create another"));
    driver.click(custom);
    driver.click(next);
    QVERIFY(!qobject_cast<ScopeBox *>(driver.named(QStringLiteral("Manage webhooks")))->isChecked());
}

void TestCustomClient::presetsGetTheirOwnScopes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("scopes");
    const auto row = [](const char *kind, const char *scopes) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(scopes).split(u' ');
    };
    row("Helpdesk client", "read:customers");
    row("E-commerce client", "admin:checkout write:shopping read:shopping");
    row("Point of sale client",
        "write:receipts read:receipts read:customers write:discounts:/available_for_receipt");
    row("Back office client", "read:checkout read:shopping read:receipts read:locations");
}

void TestCustomClient::presetsGetTheirOwnScopes()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, scopes);
    WizardWorld world;
    WizardDriver driver(world);
    driver.click(kind);
    driver.click(next);
    driver.type(QStringLiteral("URL of your website"), QStringLiteral("example.com"));
    driver.click(next);
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    for (const QString &scope : scopes)
        QVERIFY2(driver.words().contains(scope), qPrintable(scope));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestCustomClient)
#include "tst_customclient.moc"
