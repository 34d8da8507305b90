#include "tests/support/testmain.h"
#include "tests/ui/accessdriver.h"
#include "ui/scopes/addaccessdialog.h"
#include "ui/scopes/removeaccessdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QTest>

namespace clientsmith::ui {

using namespace clientsmith::test;

namespace {

const QString shop = QStringLiteral("Shop");
const QString yes = QStringLiteral("Yes, remove it");

} // namespace

class TestRemoveAccess final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void accessIsRemovedOnceConfirmed();
    void secondClickIsNoAnswer();
    void anotherTickAsksAgain();
    void theSignInKeepsTheAccount();
    void theSignInKeepsReadingAndWriting();
    void whatStaysCoveredIsSaid();
    void removalThatStopsHalfwayCanBeFinished();
    void productionWantsABoxTicked();
};

void TestRemoveAccess::accessIsRemovedOnceConfirmed()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.click(manageCheckout));
    QVERIFY(driver.click(removeAccess));
    QVERIFY(driver.reads(QStringLiteral("at the test account T12345678?")));
    QCOMPARE(removals(world), 0);
    QVERIFY(driver.click(yes));
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(accessShown(driver).startsWith(QStringLiteral("None.")));
    QCOMPARE(removals(world), 1);
    const auto *remove =
        driver.application().window().findChild<QAbstractButton *>(QStringLiteral("detailsRemoveAccess"));
    QVERIFY(!remove->isEnabled());
}

void TestRemoveAccess::secondClickIsNoAnswer()
{
    WizardWorld world;
    createShop(world);
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
    QVERIFY(AccountDriver::seesNoDialog());
    QCOMPARE(removals(world), 0);
}

void TestRemoveAccess::anotherTickAsksAgain()
{
    WizardWorld world;
    createShop(world);
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

void TestRemoveAccess::theSignInKeepsTheAccount()
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
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(!accessShown(driver).contains(manageCheckout));
    QVERIFY(accessShown(driver).contains(account));
}

void TestRemoveAccess::theSignInKeepsReadingAndWriting()
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

void TestRemoveAccess::whatStaysCoveredIsSaid()
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

void TestRemoveAccess::removalThatStopsHalfwayCanBeFinished()
{
    WizardWorld world;
    createShop(world);
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
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(!accessShown(driver).contains(readReceipts));
    QVERIFY(accessShown(driver).contains(QStringLiteral("Read payments")));
}

void TestRemoveAccess::productionWantsABoxTicked()
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

QTEST_MAIN(clientsmith::ui::TestRemoveAccess)
#include "tst_removeaccess.moc"
