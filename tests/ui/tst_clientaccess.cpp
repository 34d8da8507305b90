#include "tests/support/testmain.h"
#include "tests/ui/accessdriver.h"
#include "ui/clients/clientaccess.h"
#include "ui/clients/clientactions.h"
#include "ui/scopes/removeaccessdialog.h"
#include "ui/scopes/scopebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace clientsmith::ui {

using namespace clientsmith::test;

namespace {

const QString shop = QStringLiteral("Shop");
const QString addAccess = QStringLiteral("Add access");
const QString search = QStringLiteral("Search access");

int grants(const WizardWorld &world)
{
    return world.sandbox.requestCount(QStringLiteral("createGrant"));
}

} // namespace

class TestClientAccess final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void detailsListItByAudience();
    void severalAudiencesAreToldApart();
    void lastVerificationIsSaid();
    void menuOffersIt();
    void accessIsAdded();
    void nothingChosenIsSaid();
    void whatItHasCantBeChosen();
    void refusalIsSaid();
    void lostAnswerIsSaid();
    void keyboardDoesItAll();
    void productionIsSaidInWords();
};

void TestClientAccess::detailsListItByAudience()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.reads(QStringLiteral("Access at T12345678")));
    QVERIFY(accessShown(driver).contains(manageCheckout));
    QVERIFY(accessShown(driver).contains(QStringLiteral("admin:checkout")));
}

void TestClientAccess::severalAudiencesAreToldApart()
{
    ListedClient client;
    const QString elsewhere = QStringLiteral("https://api.example.com/");
    const QString here = QStringLiteral("https://api.dintero.com/v1/accounts/T12345678");
    for (const QString &audience : {here, elsewhere}) {
        dintero::Grant grant;
        grant.audience = audience;
        grant.scopes = QStringList{QStringLiteral("read:receipts"), QStringLiteral("fly:moon")};
        client.grants.push_back(grant);
    }
    ClientActions actions(nullptr);
    ClientAccess access(actions, nullptr);
    access.setClient(client, AccessState::Known);
    const QString said = access.findChild<QLabel *>(QStringLiteral("detailsAccess"))->text();
    QVERIFY(said.contains(QStringLiteral("At T12345678\nRead receipts")));
    QVERIFY(said.contains(QStringLiteral("At https://api.example.com/\nRead receipts")));
    QVERIFY(said.contains(QStringLiteral("fly:moon")));
    auto *add = access.findChild<QAbstractButton *>(QStringLiteral("detailsAddAccess"));
    auto *remove = access.findChild<QAbstractButton *>(QStringLiteral("detailsRemoveAccess"));
    actions.setClients({client}, AccessState::Known);
    QVERIFY(add->isEnabled());
    QVERIFY(remove->isEnabled());
    actions.setClients({client}, AccessState::Unknown);
    QVERIFY(!add->isEnabled());
    QVERIFY(add->toolTip().contains(QStringLiteral("could not be loaded")));
    actions.setClients({client, client}, AccessState::Known);
    QVERIFY(!remove->isEnabled());
    client.grants.clear();
    actions.setClients({client}, AccessState::Known);
    QVERIFY(add->isEnabled());
    QVERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QStringLiteral("no access")));
}

void TestClientAccess::menuOffersIt()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    auto *menu = driver.application().window().findChild<QMenu *>(QStringLiteral("clientMenu"));
    for (const char *name : {"actionAddAccess", "actionRemoveAccess"}) {
        auto *action = driver.application().window().findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY(menu->actions().contains(action));
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(driver.click(QStringLiteral("Cancel")));
        QVERIFY(AccountDriver::seesNoDialog());
    }
}

void TestClientAccess::lastVerificationIsSaid()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.reads(QStringLiteral("Kept in Test Keyring. Last verified on ")));
}

void TestClientAccess::accessIsAdded()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    const int before = grants(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.type(search, QStringLiteral("read:receipts")));
    QVERIFY(driver.click(readReceipts));
    QVERIFY(driver.click(addAccess));
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(accessShown(driver).contains(readReceipts));
    QVERIFY(accessShown(driver).contains(manageCheckout));
    QCOMPARE(grants(world), before + 1);
}

void TestClientAccess::nothingChosenIsSaid()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.reads(QStringLiteral("Nothing is chosen yet.")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(AccountDriver::seesNoDialog());
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.reads(QStringLiteral("Nothing is ticked yet.")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(AccountDriver::seesNoDialog());
    QCOMPARE(removals(world), 0);
}

void TestClientAccess::whatItHasCantBeChosen()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.sees(manageCheckout));
    const auto *held = qobject_cast<ScopeBox *>(driver.named(manageCheckout));
    QVERIFY(held->isChecked());
    QVERIFY(!held->isEnabled());
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestClientAccess::refusalIsSaid()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    world.sandbox.addFault(*sandbox::parseFault(QStringLiteral("createGrant:403:1")));
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.click(QStringLiteral("Manage webhooks")));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.reads(QStringLiteral("Nothing was added.")));
    // The choice is still there.
    QVERIFY(driver.click(addAccess));
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(accessShown(driver).contains(QStringLiteral("Manage webhooks")));
}

void TestClientAccess::lostAnswerIsSaid()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    world.sandbox.addFault(*sandbox::parseFault(QStringLiteral("createGrant:drop-request:1")));
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.click(QStringLiteral("Manage webhooks")));
    QVERIFY(driver.click(addAccess));
    // It looks again after two seconds, and after five.
    QVERIFY(QTest::qWaitFor(
        [] { return AccountDriver::words().contains(QStringLiteral("It is not known whether")); }, 20'000));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(AccountDriver::seesNoDialog());
}

void TestClientAccess::keyboardDoesItAll()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.sees(addAccess));
    driver.named(addAccess)->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
        QApplication::focusWidget()->objectName() == QLatin1String("scopeSearch"));
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Cancel"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), addAccess);
    press(Qt::Key_Return);
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(accessShown(driver).contains(QStringLiteral("Manage gift cards")));
}

void TestClientAccess::productionIsSaidInWords()
{
    WizardWorld world;
    AccessChange change(world.services(), world.session());
    Account account = world.session().account();
    account.id = *dintero::AccountId::parse(QStringLiteral("P12345678"));
    dintero::ApiClient client;
    client.name = shop;
    RemoveAccessDialog dialog(change, client,
        {grantOf(dintero::audienceOf(account.id), {QStringLiteral("admin:checkout")})}, false, account);
    dialog.show();
    QVERIFY(AccountDriver::words().contains(QStringLiteral("This is a PRODUCTION account")));
    dialog.findChild<QCheckBox *>(QStringLiteral("remove-admin:checkout"))->click();
    dialog.findChild<QAbstractButton *>(QStringLiteral("productionConsentBox"))->click();
    dialog.findChild<QAbstractButton *>(QStringLiteral("accessAct"))->click();
    QVERIFY(AccountDriver::words().contains(QStringLiteral("at the PRODUCTION account P12345678?")));
    QVERIFY(AccountDriver::words().contains(QStringLiteral("gets no token any more")));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientAccess)
#include "tst_clientaccess.moc"
