#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientstable.h"

#include <QAction>
#include <QApplication>
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
    const std::vector<ListedClient> &clients = driver.application().desk()->clients().clients();
    const auto own = std::find_if(
        clients.begin(), clients.end(), [](const ListedClient &client) { return client.isSignIn; });
    QVERIFY(own != clients.end());
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

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestDeleteClient test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deleteclient.moc"
