#include "tests/support/caller.h"
#include "tests/support/testmain.h"
#include "tests/ui/replacementdriver.h"
#include "ui/clipboard/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace clientsmith::ui {

using namespace clientsmith::test;

namespace {

const QString shop = QStringLiteral("Shop");

} // namespace

class TestReplaceClient final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() override;

    void theWholeWay();
    void nothingIsBegunByLooking();
    void deletesNotBeforeItIsTime();
    void verifiesOnceMoreBeforeItDeletes();
    void goesOnAfterARestart();
    void interruptedCreationComesFirst();
    void refusedCreationLeavesNothing();
    void newOneDeletedBehindOurBack();
    void oldOneDeletedBehindOurBack();
    void anotherWindowIsQuicker();
    void isGivenUp();
    void anotherProgramIsAboutToCreate();
};

void TestReplaceClient::cleanup()
{
    SecretClipboard::ofApplication().clearNow();
    StrictTest::cleanup();
}

void TestReplaceClient::theWholeWay()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    QTRY_VERIFY(listed(driver, QStringLiteral("Shop (2)")) != nullptr);
    const ListedClient created = *listed(driver, QStringLiteral("Shop (2)"));
    QCOMPARE(created.client.callbacks, old.callbacks);
    QCOMPARE(created.scopes, QStringList(QStringLiteral("admin:checkout")));
    QCOMPARE(created.stored, Stored::Keychain);
    QVERIFY(!driver.named(deleteOld));

    QVERIFY(driver.click(QStringLiteral("Copy for")));
    QVERIFY(driver.click(QStringLiteral("Copy all")));
    QTRY_VERIFY(QApplication::clipboard()->text().contains(created.client.clientId));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.click(inShop));
    QVERIFY(driver.reads(QStringLiteral("that the shop uses it.")));
    QVERIFY(!driver.named(deleteOld));
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received on")));
    QVERIFY(driver.click(deleteOld));
    QVERIFY(driver.type(QStringLiteral("Type the client's name to confirm"), shop));
    QVERIFY(driver.click(QStringLiteral("Delete the client")));
    QVERIFY(driver.reads(QStringLiteral("Shop is replaced by Shop (2): the old client is gone.")));
    QTRY_VERIFY(listed(driver, shop) == nullptr);
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(AccountDriver::seesNoDialog());
    QVERIFY(kept(world).empty());
    QCOMPARE(world.creations(), 2);
    QCOMPARE(deletions(world), 1);
    QVERIFY(world.services().journal.interrupted()->empty());
}

void TestReplaceClient::nothingIsBegunByLooking()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    QVERIFY(driver.reads(QStringLiteral("Both work until you delete the old one")));
    QVERIFY(driver.named(QStringLiteral("Give up")) == nullptr);
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(kept(world).empty());
    QCOMPARE(world.creations(), 1);
}

void TestReplaceClient::deletesNotBeforeItIsTime()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    // Verified first; but the shop does not use it yet.
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received on")));
    QVERIFY(driver.named(deleteOld) == nullptr);
    QVERIFY(driver.click(inShop));
    QVERIFY(driver.sees(deleteOld));
    // It was said too early.
    QVERIFY(driver.click(QStringLiteral("It doesn't yet")));
    QTRY_VERIFY(driver.named(deleteOld) == nullptr);
    driver.application().desk()->replacements().verifyForDeletion(kept(world).front().oldId);
    QVERIFY(!driver.application().desk()->replacements().isRunning());
    QCOMPARE(deletions(world), 0);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceClient::verifiesOnceMoreBeforeItDeletes()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    QVERIFY(driver.click(inShop));
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.sees(deleteOld));
    // Somebody else gives the new one another secret.
    QVERIFY(QCoro::waitFor(world.session().clients().rotateSecret(kept(world).front().newId)));
    QVERIFY(driver.click(deleteOld));
    QVERIFY(driver.reads(QStringLiteral("so that the old client stays")));
    QVERIFY(driver.named(QStringLiteral("Type the client's name to confirm")) == nullptr);
    QCOMPARE(deletions(world), 0);
    QVERIFY(driver.click(QStringLiteral("New secret…")));
    QVERIFY(driver.sees(QStringLiteral("Make the new secret now")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestReplaceClient::goesOnAfterARestart()
{
    WizardWorld world;
    createShop(world);
    {
        AccountDriver driver(world);
        QVERIFY(createReplacement(driver));
        QVERIFY(driver.click(inShop));
        QVERIFY(driver.reads(QStringLiteral("that the shop uses it.")));
        QVERIFY(driver.click(QStringLiteral("Close")));
    }
    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("Shop is being replaced by Shop (2). Step 3 of 4: verify it.")));
    QVERIFY(driver.click(QStringLiteral("Go on replacing Shop")));
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.sees(deleteOld));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.reads(QStringLiteral("Step 4 of 4")));
    QCOMPARE(world.creations(), 2);
}

void TestReplaceClient::interruptedCreationComesFirst()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    // As if the program had died behind the provider's answer: the intent is open, the replacement begun.
    const dintero::AccountId account = world.session().account().id;
    Intent intent{FlowKind::Create, account};
    intent.clientId = QStringLiteral("chosen-before");
    intent.name = QStringLiteral("Shop (2)");
    intent.scopes = QStringList{QStringLiteral("admin:checkout")};
    Services services = world.services();
    QVERIFY(services.replacements.begin(
        account, {old.id, old.clientId, old.name, intent.clientId, {}, intent.name}));
    const qint64 entry = *services.journal.open(intent);
    QVERIFY(services.journal.leave(entry));
    dintero::NewApiClient wanted;
    wanted.clientId = intent.clientId;
    wanted.name = intent.name;
    QVERIFY(QCoro::waitFor(world.session().clients().create(wanted)));

    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("by Shop (2), whose creation isn't finished.")));
    QVERIFY(driver.click(QStringLiteral("Go on replacing Shop")));
    QVERIFY(driver.reads(QStringLiteral("choose Finish above the list")));
    QVERIFY(driver.named(createNow) == nullptr);
    QVERIFY(driver.named(inShop) == nullptr);
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.click(QStringLiteral("Finish Shop (2)")));
    QVERIFY(driver.reads(QStringLiteral("Step 2 of 4: put it into the shop.")));
    QVERIFY(driver.click(QStringLiteral("Go on replacing Shop")));
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received on")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QCOMPARE(world.creations(), 2);
}

void TestReplaceClient::refusedCreationLeavesNothing()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::Status, 403, 1});
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.reads(QStringLiteral("No client was created. This sign-in isn't allowed to do that.")));
    const QString first = kept(world).front().newClientId;
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.sees(QStringLiteral("Client secret")));
    QVERIFY(kept(world).front().newClientId != first);
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.sees(inShop));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceClient::newOneDeletedBehindOurBack()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    QVERIFY(driver.click(inShop));
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.sees(deleteOld));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(QCoro::waitFor(world.session().clients().remove(kept(world).front().newId, nullptr)));
    driver.application().desk()->clients().reload();
    // It may appear yet.
    QVERIFY(driver.reads(QStringLiteral("by Shop (2), which the provider's list doesn't have right now.")));
    driver.application().desk()->clients().reload();
    QTRY_VERIFY(!driver.application().desk()->clients().isLoading());
    QVERIFY(driver.reads(QStringLiteral("doesn't have right now.")));
    world.advanceClock(std::chrono::seconds(60));
    driver.application().desk()->clients().reload();
    QVERIFY(driver.reads(QStringLiteral("Shop (2), which was to replace Shop, is gone from the provider.")));
    QVERIFY(driver.click(QStringLiteral("Go on replacing Shop")));
    QVERIFY(driver.named(deleteOld) == nullptr);
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.sees(QStringLiteral("Client secret")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    // All steps are to be gone through again.
    QVERIFY(driver.sees(inShop));
    QVERIFY(driver.named(deleteOld) == nullptr);
    QVERIFY(!kept(world).front().verifiedAt.isValid());
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceClient::oldOneDeletedBehindOurBack()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(QCoro::waitFor(world.session().clients().remove(old.id, nullptr)));
    driver.application().desk()->clients().reload();
    QVERIFY(driver.reads(QStringLiteral("Shop is replaced by Shop (2): the old client is gone.")));
    QVERIFY(driver.click(QStringLiteral("Dismiss the replacement of Shop")));
    QTRY_VERIFY(!driver.named(QStringLiteral("Dismiss the replacement of Shop")));
    QVERIFY(kept(world).empty());
}

void TestReplaceClient::anotherWindowIsQuicker()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    // Another window begins, and is at it.
    const dintero::AccountId account = world.session().account().id;
    Intent intent{FlowKind::Create, account};
    intent.clientId = QStringLiteral("another-windows");
    Services services = world.services();
    QVERIFY(services.replacements.begin(
        account, {old.id, old.clientId, old.name, intent.clientId, {}, QStringLiteral("Shop (2)")}));
    const qint64 entry = *services.journal.open(intent);
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.reads(QStringLiteral("Another window or command works on this already.")));
    QCOMPARE(world.creations(), 1);
    QVERIFY(services.journal.close(entry, IntentOutcome::NotDone));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceClient::isGivenUp()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    QVERIFY(driver.click(QStringLiteral("Give up")));
    QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()) != nullptr);
    const auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(question->informativeText().contains(QStringLiteral("Both clients stay.")));
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("giveUpConfirm")), Qt::LeftButton);
    QVERIFY(AccountDriver::seesNoDialog());
    QVERIFY(kept(world).empty());
    QVERIFY(listed(driver, shop) != nullptr);
    QVERIFY(listed(driver, QStringLiteral("Shop (2)")) != nullptr);
    QVERIFY(driver.named(QStringLiteral("Go on replacing Shop")) == nullptr);
    QCOMPARE(deletions(world), 0);
}

void TestReplaceClient::anotherProgramIsAboutToCreate()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    // It has begun, and nothing of it is in the journal yet.
    const std::unique_ptr<ReplacementStore> elsewhere = world.replacementsElsewhere();
    const Replacement theirs{
        old.id, old.clientId, old.name, QStringLiteral("another-programs"), {}, QStringLiteral("Shop (2)")};
    QVERIFY(elsewhere->begin(world.session().account().id, theirs));
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.reads(QStringLiteral("Another window or command works on this already.")));
    QCOMPARE(world.creations(), 1);
    QCOMPARE(kept(world).front().newClientId, theirs.newClientId);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestReplaceClient test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replaceclient.moc"
