#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientaccess.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientscontroller.h"
#include "ui/scopes/addaccessdialog.h"
#include "ui/scopes/removeaccessdialog.h"
#include "ui/scopes/scopebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace clientsmith::ui {

using test::AccountDriver;
using test::WizardWorld;

namespace {

const QString shop = QStringLiteral("Shop");
const QString addAccess = QStringLiteral("Add access");
const QString removeAccess = QStringLiteral("Remove access");
const QString yes = QStringLiteral("Yes, remove it");
const QString search = QStringLiteral("Search access");
const QString manageCheckout = QStringLiteral("Manage checkout");
const QString readReceipts = QStringLiteral("Read receipts");

int grants(const WizardWorld &world)
{
    return world.sandbox.requestCount(QStringLiteral("createGrant"));
}

int removals(const WizardWorld &world)
{
    return world.sandbox.requestCount(QStringLiteral("deleteGrant"));
}

dintero::Grant grantOf(const QString &audience, const QStringList &scopes)
{
    dintero::Grant grant;
    grant.audience = audience;
    grant.scopes = scopes;
    return grant;
}

QString accessShown(AccountDriver &driver)
{
    return driver.application().window().findChild<QLabel *>(QStringLiteral("detailsAccess"))->text();
}

bool noDialog()
{
    return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; });
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
    void accessIsRemovedOnceConfirmed();
    void secondClickIsNoAnswer();
    void anotherTickAsksAgain();
    void theSignInKeepsTheAccount();
    void theSignInKeepsReadingAndWriting();
    void whatStaysCoveredIsSaid();
    void refusalIsSaid();
    void lostAnswerIsSaid();
    void removalThatStopsHalfwayCanBeFinished();
    void keyboardDoesItAll();
    void productionIsSaidInWords();
    void productionWantsABoxTicked();
};

void TestClientAccess::detailsListItByAudience()
{
    WizardWorld world;
    test::createShop(world);
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
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    auto *menu = driver.application().window().findChild<QMenu *>(QStringLiteral("clientMenu"));
    for (const char *name : {"actionAddAccess", "actionRemoveAccess"}) {
        auto *action = driver.application().window().findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY(menu->actions().contains(action));
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(driver.click(QStringLiteral("Cancel")));
        QVERIFY(noDialog());
    }
}

void TestClientAccess::lastVerificationIsSaid()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.reads(QStringLiteral("Kept in Test Keyring. Last verified on ")));
}

void TestClientAccess::accessIsAdded()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    const int before = grants(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.type(search, QStringLiteral("read:receipts")));
    QVERIFY(driver.click(readReceipts));
    QVERIFY(driver.click(addAccess));
    QVERIFY(noDialog());
    QTRY_VERIFY(accessShown(driver).contains(readReceipts));
    QVERIFY(accessShown(driver).contains(manageCheckout));
    QCOMPARE(grants(world), before + 1);
}

void TestClientAccess::nothingChosenIsSaid()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.reads(QStringLiteral("Nothing is chosen yet.")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(noDialog());
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.reads(QStringLiteral("Nothing is ticked yet.")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(noDialog());
    QCOMPARE(removals(world), 0);
}

void TestClientAccess::whatItHasCantBeChosen()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.sees(manageCheckout));
    const auto *held = qobject_cast<ScopeBox *>(driver.named(manageCheckout));
    QVERIFY(held->isChecked());
    QVERIFY(!held->isEnabled());
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestClientAccess::accessIsRemovedOnceConfirmed()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(manageCheckout));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.reads(QStringLiteral("at the test account T12345678?")));
    QCOMPARE(removals(world), 0);
    QVERIFY(driver.click(yes));
    QVERIFY(noDialog());
    QTRY_VERIFY(accessShown(driver).startsWith(QStringLiteral("None.")));
    QCOMPARE(removals(world), 1);
    const auto *remove =
        driver.application().window().findChild<QAbstractButton *>(QStringLiteral("detailsRemoveAccess"));
    QVERIFY(!remove->isEnabled());
}

void TestClientAccess::secondClickIsNoAnswer()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(manageCheckout));
    QWidget *dialog = QApplication::activeModalWidget();
    auto *act = dialog->findChild<QAbstractButton *>(QStringLiteral("accessAct"));
    const QPoint spot = act->mapTo(dialog, act->rect().center());
    QTest::mouseClick(act, Qt::LeftButton);
    QTest::mouseDClick(act, Qt::LeftButton);
    QVERIFY(driver.sees(yes));
    // Whatever is under the pointer by now.
    QVERIFY(dialog->childAt(spot) == nullptr || dialog->childAt(spot)->accessibleName() != yes);
    QCOMPARE(removals(world), 0);
    // Enter presses what has the focus, and that is Cancel.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(noDialog());
    QCOMPARE(removals(world), 0);
}

void TestClientAccess::anotherTickAsksAgain()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(manageCheckout));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.sees(yes));
    QVERIFY(driver.click(manageCheckout));
    QVERIFY(driver.sees(removeAccess));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QCOMPARE(removals(world), 0);
}

void TestClientAccess::theSignInKeepsTheAccount()
{
    WizardWorld world;
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Back office sign-in")));
    QVERIFY(driver.click(removeAccess));
    const QString account = QStringLiteral("Manage the account and its users");
    QVERIFY(driver.sees(account));
    QVERIFY(!driver.named(account)->isEnabled());
    QVERIFY(driver.named(account)->accessibleDescription().contains(QStringLiteral("signed in")));
    QVERIFY(driver.click(manageCheckout));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(yes));
    QVERIFY(noDialog());
    QTRY_VERIFY(!accessShown(driver).contains(manageCheckout));
    QVERIFY(accessShown(driver).contains(account));
}

void TestClientAccess::theSignInKeepsReadingAndWriting()
{
    WizardWorld world;
    AccessChange change(world.services(), world.session());
    const Account account = world.session().account();
    const auto box = [](RemoveAccessDialog &dialog, const char *scope) {
        return dialog.findChild<QCheckBox *>(QStringLiteral("remove-") + QString::fromLatin1(scope));
    };
    // Neither is enough without the other, in whichever form they were granted.
    RemoveAccessDialog least(change, {},
        {grantOf(dintero::audienceOf(account.id),
             {QStringLiteral("write:accounts"), QStringLiteral("admin:checkout")}),
            grantOf(QStringLiteral("https://T12345678@api.dintero.com"), {QStringLiteral("read:accounts")})},
        true, account);
    QVERIFY(!box(least, "write:accounts")->isEnabled());
    QVERIFY(!box(least, "read:accounts")->isEnabled());
    QVERIFY(box(least, "admin:checkout")->isEnabled());
    // Any of these may go, but not the last.
    RemoveAccessDialog more(change, {},
        {grantOf(dintero::audienceOf(account.id),
            {QStringLiteral("admin:account"), QStringLiteral("admin:accounts")})},
        true, account);
    QVERIFY(box(more, "admin:account")->isEnabled());
    box(more, "admin:account")->click();
    QVERIFY(!box(more, "admin:accounts")->isEnabled());
    box(more, "admin:account")->click();
    QVERIFY(box(more, "admin:accounts")->isEnabled());
    RemoveAccessDialog anothers(change, {},
        {grantOf(dintero::audienceOf(account.id), {QStringLiteral("admin:account")})}, false, account);
    QVERIFY(box(anothers, "admin:account")->isEnabled());
}

void TestClientAccess::whatStaysCoveredIsSaid()
{
    WizardWorld world;
    AccessChange change(world.services(), world.session());
    const Account account = world.session().account();
    RemoveAccessDialog dialog(change, {},
        {grantOf(dintero::audienceOf(account.id),
            {QStringLiteral("admin:checkout"), QStringLiteral("read:checkout")})},
        false, account);
    dialog.show();
    dialog.findChild<QCheckBox *>(QStringLiteral("remove-read:checkout"))->click();
    dialog.findChild<QAbstractButton *>(QStringLiteral("accessAct"))->click();
    QVERIFY(AccountDriver::words().contains(QStringLiteral("stays for as long as “Manage checkout” does")));
    dialog.findChild<QCheckBox *>(QStringLiteral("remove-admin:checkout"))->click();
    dialog.findChild<QAbstractButton *>(QStringLiteral("accessAct"))->click();
    QVERIFY(AccountDriver::words().contains(QStringLiteral("gets no token any more")));
}

void TestClientAccess::refusalIsSaid()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    world.sandbox.addFault(*sandbox::parseFault(QStringLiteral("createGrant:403:1")));
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.click(QStringLiteral("Manage webhooks")));
    QVERIFY(driver.click(addAccess));
    QVERIFY(driver.reads(QStringLiteral("Nothing was added.")));
    // The choice is still there.
    QVERIFY(driver.click(addAccess));
    QVERIFY(noDialog());
    QTRY_VERIFY(accessShown(driver).contains(QStringLiteral("Manage webhooks")));
}

void TestClientAccess::lostAnswerIsSaid()
{
    WizardWorld world;
    test::createShop(world);
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
    QVERIFY(noDialog());
}

void TestClientAccess::removalThatStopsHalfwayCanBeFinished()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Back office reports")));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(readReceipts));
    QVERIFY(driver.click(removeAccess));
    world.sandbox.addFault(*sandbox::parseFault(QStringLiteral("deleteGrant:403:1")));
    QVERIFY(driver.click(yes));
    QVERIFY(driver.reads(QStringLiteral("may still have what was to go")));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(yes));
    QVERIFY(noDialog());
    QTRY_VERIFY(!accessShown(driver).contains(readReceipts));
    QVERIFY(accessShown(driver).contains(QStringLiteral("Read payments")));
}

void TestClientAccess::keyboardDoesItAll()
{
    WizardWorld world;
    test::createShop(world);
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
    QVERIFY(noDialog());
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

void TestClientAccess::productionWantsABoxTicked()
{
    WizardWorld world;
    AccessChange change(world.services(), world.session());
    Account account = world.session().account();
    account.id = *dintero::AccountId::parse(QStringLiteral("P12345678"));
    dintero::ApiClient client;
    client.name = shop;
    const auto wantsIt = [](QDialog &dialog) {
        dialog.show();
        auto *act = dialog.findChild<QAbstractButton *>(QStringLiteral("accessAct"));
        auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("productionConsentBox"));
        const bool asked =
            box->isVisible() && !act->isEnabled() && box->text().contains(QStringLiteral("P12345678"));
        box->click();
        return asked && act->isEnabled();
    };
    RemoveAccessDialog remove(change, client,
        {grantOf(dintero::audienceOf(account.id), {QStringLiteral("admin:checkout")})}, false, account);
    QVERIFY(wantsIt(remove));
    AddAccessDialog add(change, client, {}, account);
    QVERIFY(wantsIt(add));
    AddAccessDialog inTest(change, client, {}, world.session().account());
    inTest.show();
    QVERIFY(inTest.findChild<QAbstractButton *>(QStringLiteral("accessAct"))->isEnabled());
    QVERIFY(!inTest.findChild<QCheckBox *>(QStringLiteral("productionConsentBox"))->isVisible());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientAccess)
#include "tst_clientaccess.moc"
