#include "tests/support/caller.h"
#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientspage.h"
#include "ui/widgets/outcometable.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace clientsmith::ui {

using test::AccountDriver;
using test::WizardWorld;

namespace {

const QString shop = QStringLiteral("Shop");
const QString verify = QStringLiteral("Verify");

/// The whole list, as if it had been chosen in the table.
std::vector<ListedClient> kept(AccountDriver &driver)
{
    std::vector<ListedClient> all;
    for (const ListedClient &client : driver.application().desk()->clients().clients()) {
        if (client.stored != Stored::Nowhere)
            all.push_back(client);
    }
    return all;
}

void act(AccountDriver &driver, ClientAction action, const std::vector<ListedClient> &clients)
{
    auto *page = driver.application().window().findChild<ClientsPage *>();
    Q_EMIT page->actions().requested(action, clients);
}

QString textOf(const OutcomeTable &table, int row)
{
    return table.item(row, 1)->text();
}

} // namespace

class TestVerifyClients final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void provesInOneClick();
    void saysWhatToDoAboutADeadSecret();
    void forgetsWhatIsTrueNoMore();
    void saysWhatToDoWithoutAccess();
    void saysWhatToDoWhenTheSecretIsGone();
    void triesALockedKeychainAgain();
    void isNotOfferedWithoutASecret();
    void verifiesSeveral();
    void leavesOffWhenCancelled();
};

void TestVerifyClients::provesInOneClick()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    const int tokens = world.sandbox.requestCount(QStringLiteral("getToken"));
    const QDateTime before = world.services().index.list({})->front().verifiedAt;
    QVERIFY(driver.choose(shop));
    QTest::qWait(5); // so that the time can be another
    QVERIFY(driver.click(verify));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received with the kept secret.")));
    QVERIFY(driver.reads(QStringLiteral("Manage checkout")));
    QVERIFY(driver.reads(QStringLiteral("The token lasts")));
    QVERIFY(world.sandbox.requestCount(QStringLiteral("getToken")) > tokens);
    QVERIFY(world.services().index.list({})->front().verifiedAt > before);
    // Of another client it says nothing; of this one it still does.
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QVERIFY(!AccountDriver::words().contains(QStringLiteral("It works")));
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.reads(QStringLiteral("It works")));
    QCOMPARE(world.services().journal.interrupted()->size(), std::size_t(0));
}

void TestVerifyClients::saysWhatToDoAboutADeadSecret()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    // Somebody else replaces it.
    QVERIFY(QCoro::waitFor(world.session().clients().rotateSecret(client.id)));
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(verify));
    QVERIFY(driver.reads(QStringLiteral("The provider refuses the secret that is kept here.")));
    QVERIFY(driver.click(QStringLiteral("New secret…")));
    QVERIFY(driver.sees(QStringLiteral("Make the new secret now")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestVerifyClients::forgetsWhatIsTrueNoMore()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    QVERIFY(QCoro::waitFor(world.session().clients().rotateSecret(client.id)));
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(verify));
    QVERIFY(driver.click(QStringLiteral("New secret…")));
    QVERIFY(driver.click(QStringLiteral("Make the new secret now")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(AccountDriver::seesNoDialog());
    QTRY_VERIFY(!AccountDriver::words().contains(QStringLiteral("The provider refuses the secret")));
    QVERIFY(driver.click(verify));
    QVERIFY(driver.reads(QStringLiteral("It works")));
}

void TestVerifyClients::saysWhatToDoWithoutAccess()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    const auto grants = QCoro::waitFor(world.session().grants().listOf(client.id, nullptr));
    QVERIFY(QCoro::waitFor(world.session().grants().remove(grants->front().id, nullptr)));
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(verify));
    QVERIFY(driver.reads(QStringLiteral("The secret is right, but the client has no access.")));
    QVERIFY(driver.reads(QStringLiteral("Give it access to this account, then verify again.")));
}

void TestVerifyClients::saysWhatToDoWhenTheSecretIsGone()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    const QString key = keychainKey(world.session().origin(), world.session().account().id, client.clientId);
    QVERIFY(QCoro::waitFor(world.secrets.remove(key, nullptr)));
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(verify));
    QVERIFY(driver.reads(QStringLiteral("Its secret is no longer in")));
    QVERIFY(driver.sees(QStringLiteral("New secret…")));
}

void TestVerifyClients::triesALockedKeychainAgain()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    world.secrets.readError = ErrorKind::KeychainLocked;
    QVERIFY(driver.click(verify));
    QVERIFY(driver.reads(QStringLiteral("Not verified. The keychain is locked.")));
    world.secrets.readError.reset();
    QVERIFY(driver.click(QStringLiteral("Verify again")));
    QVERIFY(driver.reads(QStringLiteral("It works")));
}

void TestVerifyClients::isNotOfferedWithoutASecret()
{
    WizardWorld world;
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QVERIFY(!driver.named(verify)->isEnabled());
    QVERIFY(driver.named(verify)->toolTip().contains(QStringLiteral("isn't kept on this computer")));
    QVERIFY(!driver.named(QStringLiteral("Copy for"))->isEnabled());
}

void TestVerifyClients::verifiesSeveral()
{
    WizardWorld world;
    test::createShop(world);
    const dintero::ApiClient dead = test::createShop(world);
    test::createShop(world);
    QVERIFY(QCoro::waitFor(world.session().clients().rotateSecret(dead.id)));
    AccountDriver driver(world);
    const std::vector<ListedClient> clients = kept(driver);
    QCOMPARE(clients.size(), std::size_t(3));
    act(driver, ClientAction::Verify, clients);
    QVERIFY(driver.reads(QStringLiteral("2 of 3 clients work.")));
    const auto *table = QApplication::activeModalWidget()->findChild<OutcomeTable *>();
    int refused = 0;
    for (int row = 0; row < 3; ++row) {
        const bool isDead = clients[static_cast<std::size_t>(row)].client.id == dead.id;
        QVERIFY(
            textOf(*table, row).contains(isDead ? QStringLiteral("refuses") : QStringLiteral("Proven on")));
        refused += isDead ? 1 : 0;
    }
    QCOMPARE(refused, 1);
    QVERIFY(driver.click(QStringLiteral("Close")));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestVerifyClients::leavesOffWhenCancelled()
{
    WizardWorld world;
    test::createShop(world);
    test::createShop(world);
    AccountDriver driver(world);
    world.secrets.stall();
    act(driver, ClientAction::Verify, kept(driver));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(driver.reads(QStringLiteral("You cancelled before the rest was asked.")));
    QCOMPARE(textOf(*QApplication::activeModalWidget()->findChild<OutcomeTable *>(), 1),
        QStringLiteral("Not asked"));
    world.secrets.answer();
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestVerifyClients test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verifyclients.moc"
