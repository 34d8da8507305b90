#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clientstable.h"
#include "ui/deletion/deleteclientsdialog.h"
#include "ui/widgets/outcometable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

namespace clientsmith::ui {

using test::AccountDriver;
using test::WizardWorld;

namespace {

const QString shop = QStringLiteral("Shop");
const QString deleteClient = QStringLiteral("Delete client");
const QString deleteNow = QStringLiteral("Delete the client");
const QString nameField = QStringLiteral("Type the client's name to confirm");

int deletions(const WizardWorld &world)
{
    return world.sandbox.requestCount(QStringLiteral("deleteClient"));
}

const QString countField = QStringLiteral("Type how many clients this is, to confirm");
const QString deleteAll = QStringLiteral("Delete the clients");

/// Those of the list that are called so.
std::vector<ListedClient> called(AccountDriver &driver, const QString &name)
{
    std::vector<ListedClient> some;
    for (const ListedClient &client : driver.application().desk()->clients().clients()) {
        if (client.client.name == name)
            some.push_back(client);
    }
    return some;
}

void openFor(AccountDriver &driver, const std::vector<ListedClient> &clients)
{
    auto *page = driver.application().window().findChild<ClientsPage *>();
    Q_EMIT page->actions().requested(ClientAction::Delete, clients);
}

QString outcome(int row)
{
    return QApplication::activeModalWidget()->findChild<OutcomeTable *>()->item(row, 1)->text();
}

} // namespace

class TestDeleteClient final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void nameHasToBeTyped();
    void clientAndSecretAreGone();
    void keyOpensItInTheTableAlone();
    void ownSignInIsRefused();
    void refusalIsSaid();
    void lostAnswerStaysOffered();
    void keychainThatFailsAfterwards();
    void windowWaitsForTheAnswer();
    void severalGoOneAfterTheOther();
    void signInIsLeftOut();
    void refusedOneStays();
    void cancelLeavesTheRest();
    void offlineEndsTheRun();
    void productionIsTicked();
};

void TestDeleteClient::nameHasToBeTyped()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(deleteClient));
    QVERIFY(driver.reads(QStringLiteral("stops working at once")));
    QVERIFY(!driver.named(deleteNow)->isEnabled());
    QTest::keyClick(driver.named(nameField), Qt::Key_Return);
    QVERIFY(driver.type(nameField, QStringLiteral("shop")));
    QVERIFY(!driver.named(deleteNow)->isEnabled());
    QTest::keyClick(driver.named(nameField), Qt::Key_Return);
    QVERIFY(driver.sees(deleteNow));
    QVERIFY(driver.type(nameField, shop));
    QVERIFY(driver.named(deleteNow)->isEnabled());
    QTest::keyClick(driver.named(nameField), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(deletions(world), 0);
}

void TestDeleteClient::clientAndSecretAreGone()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QCOMPARE(world.secrets.size(), std::size_t(1));
    const std::size_t before = driver.application().desk()->clients().clients().size();
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(deleteClient));
    QVERIFY(driver.type(nameField, shop));
    QTest::keyClick(driver.named(nameField), Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QTRY_COMPARE(driver.application().desk()->clients().clients().size(), before - 1);
    QCOMPARE(world.secrets.size(), std::size_t(0));
    QCOMPARE(deletions(world), 1);
    QCOMPARE(world.services().journal.interrupted()->size(), std::size_t(0));
    QCOMPARE(world.services().index.list({})->size(), std::size_t(0));
}

void TestDeleteClient::keyOpensItInTheTableAlone()
{
    WizardWorld world;
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QTest::keyClick(driver.named(QStringLiteral("Search clients")), Qt::Key_Delete);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    auto *table = driver.application().window().findChild<ClientsTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(driver.sees(deleteNow));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestDeleteClient::ownSignInIsRefused()
{
    WizardWorld world;
    AccountDriver driver(world);
    // A list of its own: another one takes its place once the access is there.
    const ClientList clients = driver.application().desk()->clients().list();
    const auto own = std::find_if(
        clients->begin(), clients->end(), [](const ListedClient &client) { return client.isSignIn; });
    QVERIFY(own != clients->end());
    QVERIFY(driver.choose(own->client.name));
    QVERIFY(!driver.named(deleteClient)->isEnabled());
    QVERIFY(driver.named(deleteClient)->toolTip().contains(QStringLiteral("You are signed in with")));
    QVERIFY(driver.reads(QStringLiteral("To delete it, sign in with another one first.")));
    const auto *action =
        driver.application().window().findChild<QAction *>(QStringLiteral("actionDeleteClient"));
    QVERIFY(!action->isEnabled());
    QVERIFY(action->statusTip().contains(QStringLiteral("You are signed in with")));
    QVERIFY(driver.named(QStringLiteral("New secret"))->isEnabled());
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QVERIFY(driver.named(deleteClient)->isEnabled());
}

void TestDeleteClient::refusalIsSaid()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("deleteClient"), sandbox::FaultKind::Status, 403, 1});
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(deleteClient));
    QVERIFY(driver.type(nameField, shop));
    QVERIFY(driver.click(deleteNow));
    QVERIFY(driver.reads(QStringLiteral("The client was not deleted.")));
    QVERIFY(driver.reads(QStringLiteral("Sign in with a client that has admin:accounts")));
    QCOMPARE(world.secrets.size(), std::size_t(1));
    QCOMPARE(world.services().journal.interrupted()->size(), std::size_t(0));
    // Again, with the name still there.
    QVERIFY(driver.click(deleteNow));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(world.secrets.size(), std::size_t(0));
}

void TestDeleteClient::lostAnswerStaysOffered()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("deleteClient"), sandbox::FaultKind::Status, 500, 1});
    world.sandbox.addFault({QStringLiteral("getClient"), sandbox::FaultKind::Status, 500, 1});
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(deleteClient));
    QVERIFY(driver.type(nameField, shop));
    QVERIFY(driver.click(deleteNow));
    QVERIFY(driver.reads(QStringLiteral("It is not known whether the client was deleted.")));
    QVERIFY(driver.named(deleteNow) == nullptr);
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.reads(QStringLiteral("Deleting Shop was interrupted")));
    QVERIFY(driver.click(QStringLiteral("Finish Shop")));
    QVERIFY(driver.reads(QStringLiteral("Shop is deleted, and its secret is no longer kept here.")));
    QCOMPARE(world.secrets.size(), std::size_t(0));
}

void TestDeleteClient::keychainThatFailsAfterwards()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(deleteClient));
    QVERIFY(driver.type(nameField, shop));
    world.secrets.stall();
    QVERIFY(driver.click(deleteNow));
    QTRY_COMPARE(deletions(world), 1);
    QVERIFY(driver.click(QStringLiteral("Cancel"))); // the progress line's, after two seconds
    QVERIFY(driver.reads(QStringLiteral("The client is deleted, but its secret is still kept here.")));
    world.secrets.answer();
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.reads(QStringLiteral("Shop was deleted, but its secret may still be kept here.")));
    QVERIFY(driver.named(QStringLiteral("Undo Shop")) == nullptr);
    QCOMPARE(world.secrets.size(), std::size_t(1));
    QVERIFY(driver.click(QStringLiteral("Finish Shop")));
    QVERIFY(driver.reads(QStringLiteral("its secret is no longer kept here")));
    QCOMPARE(world.secrets.size(), std::size_t(0));
}

void TestDeleteClient::windowWaitsForTheAnswer()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(100);
    WizardWorld world(slow);
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QVERIFY(driver.click(deleteClient));
    QVERIFY(driver.type(nameField, QStringLiteral("Loyalty app")));
    QVERIFY(driver.click(deleteNow));
    QTRY_COMPARE(deletions(world), 1);
    QVERIFY(!driver.application().mayClose());
    QVERIFY(driver.reads(QStringLiteral("This window stays open until it is known")));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(driver.application().mayClose());
}

void TestDeleteClient::severalGoOneAfterTheOther()
{
    WizardWorld world;
    for (int i = 0; i < 3; ++i)
        test::createShop(world);
    AccountDriver driver(world);
    const std::size_t before = driver.application().desk()->clients().clients().size();
    openFor(driver, called(driver, shop));
    QVERIFY(
        driver.reads(QStringLiteral("Whatever signs in with them, such as a shop, stops working at once.")));
    QVERIFY(!driver.named(deleteAll)->isEnabled());
    QVERIFY(driver.type(countField, QStringLiteral("2")));
    QVERIFY(!driver.named(deleteAll)->isEnabled());
    QTest::keyClick(driver.named(countField), Qt::Key_Return);
    QCOMPARE(deletions(world), 0);
    QVERIFY(driver.type(countField, QStringLiteral("3")));
    QVERIFY(driver.click(deleteAll));
    QTRY_VERIFY(driver.named(QStringLiteral("Close")) != nullptr);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(outcome(row), QStringLiteral("Deleted, and its secret here"));
    QCOMPARE(deletions(world), 3);
    QCOMPARE(world.secrets.size(), std::size_t(0));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QTRY_COMPARE(driver.application().desk()->clients().clients().size(), before - 3);
    QCOMPARE(world.services().journal.interrupted()->size(), std::size_t(0));
}

void TestDeleteClient::signInIsLeftOut()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    std::vector<ListedClient> chosen = called(driver, shop);
    for (const ListedClient &client : driver.application().desk()->clients().clients()) {
        if (client.isSignIn)
            chosen.push_back(client);
    }
    QCOMPARE(chosen.size(), std::size_t(2));
    openFor(driver, chosen);
    QVERIFY(driver.reads(QStringLiteral("is left out: you are signed in with it.")));
    QVERIFY(driver.type(countField, QStringLiteral("1")));
    QVERIFY(driver.click(deleteAll));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QCOMPARE(deletions(world), 1);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestDeleteClient::refusedOneStays()
{
    WizardWorld world;
    for (int i = 0; i < 3; ++i)
        test::createShop(world);
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("deleteClient"), sandbox::FaultKind::Status, 409, 1});
    openFor(driver, called(driver, shop));
    QVERIFY(driver.type(countField, QStringLiteral("3")));
    QVERIFY(driver.click(deleteAll));
    QVERIFY(driver.reads(QStringLiteral("2 of 3 clients are deleted.")));
    QVERIFY(outcome(0).startsWith(QStringLiteral("Not deleted.")));
    QCOMPARE(world.secrets.size(), std::size_t(1));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QTRY_COMPARE(called(driver, shop).size(), std::size_t(1));
}

void TestDeleteClient::cancelLeavesTheRest()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(100);
    WizardWorld world(slow);
    for (int i = 0; i < 3; ++i)
        test::createShop(world);
    AccountDriver driver(world);
    openFor(driver, called(driver, shop));
    QVERIFY(driver.type(countField, QStringLiteral("3")));
    QVERIFY(driver.click(deleteAll));
    QTRY_COMPARE(deletions(world), 1);
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(driver.reads(QStringLiteral("1 of 3 clients are deleted.")));
    QVERIFY(driver.reads(QStringLiteral("You cancelled before the rest.")));
    QCOMPARE(outcome(0), QStringLiteral("Deleted, and its secret here"));
    QCOMPARE(outcome(2), QStringLiteral("Left alone"));
    QCOMPARE(deletions(world), 1);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestDeleteClient::offlineEndsTheRun()
{
    WizardWorld world;
    for (int i = 0; i < 3; ++i)
        test::createShop(world);
    AccountDriver driver(world);
    openFor(driver, called(driver, shop));
    world.sandbox.addFault({QStringLiteral("deleteClient"), sandbox::FaultKind::Status, 403, 1});
    QVERIFY(driver.type(countField, QStringLiteral("3")));
    QVERIFY(driver.click(deleteAll));
    QVERIFY(driver.reads(QStringLiteral("0 of 3 clients are deleted.")));
    QVERIFY(driver.reads(QStringLiteral("The rest was left alone")));
    QCOMPARE(deletions(world), 1);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestDeleteClient::productionIsTicked()
{
    WizardWorld world;
    test::createShop(world);
    test::createShop(world);
    AccountDriver driver(world);
    Account production = driver.application().desk()->account();
    production.id = *dintero::AccountId::parse(QStringLiteral("P12345678"));
    DeleteClientsDialog dialog(driver.application().desk()->deletion(), called(driver, shop), production,
        QStringLiteral("Test Keyring"), &driver.application().window());
    dialog.open();
    QVERIFY(driver.sees(deleteAll));
    QVERIFY(driver.type(countField, QStringLiteral("2")));
    QVERIFY(!driver.named(deleteAll)->isEnabled());
    auto *check = dialog.findChild<QCheckBox *>();
    QVERIFY(driver.reads(QStringLiteral("They belong to a PRODUCTION account")));
    check->click();
    QVERIFY(driver.named(deleteAll)->isEnabled());
    dialog.reject();
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestDeleteClient test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deleteclient.moc"
