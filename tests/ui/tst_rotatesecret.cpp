#include "tests/support/caller.h"
#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/rotation/rotatesecretdialog.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace clientsmith::ui {

using test::AccountDriver;
using test::WizardWorld;

namespace {

const QString shop = QStringLiteral("Shop");
const QString newSecret = QStringLiteral("New secret");
const QString replaceNow = QStringLiteral("Make the new secret now");

QByteArray storedSecret(WizardWorld &world, const QString &clientId)
{
    const QString key = keychainKey(world.services().origin, world.session().account().id, clientId);
    const Result<Secret> secret = QCoro::waitFor(world.secrets.read(key, nullptr));
    return secret ? secret->view().toByteArray() : QByteArray();
}

int tokenStatus(WizardWorld &world, const QString &clientId, const QByteArray &secret)
{
    return Caller(world.sandbox.url()).token(world.session().account().id.text(), clientId, secret).status;
}

} // namespace

class TestRotateSecret final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItMeansBeforeItIsDone();
    void replacesTheSecretAndProvesIt();
    void shortcutOpensIt();
    void warnsAboutTheSignInAndProduction();
    void keychainThatRefusesLeavesTheChoice();
    void nothingHoldsTheNewSecret();
    void discardedSecretCanBeReplacedAtOnce();
    void lostAnswerIsSaidPlainly();
    void deletedElsewhere();
    void enterDoesNotReplace();
    void handoverShowsTheSecretThatCouldNotBeKept();
};

void TestRotateSecret::saysWhatItMeansBeforeItIsDone()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.reads(QStringLiteral("the old secret stops working at once")));
    QVERIFY(driver.reads(QStringLiteral("Kept in Test Keyring. It stops working, and is replaced there")));
    QVERIFY(!AccountDriver::words().contains(QStringLiteral("production account")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
}

void TestRotateSecret::replacesTheSecretAndProvesIt()
{
    WizardWorld world;
    const QString clientId = test::createShop(world).clientId;
    const QByteArray old = storedSecret(world, clientId);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("Already in your keychain")));
    QVERIFY(driver.reads(QStringLiteral("the old one has stopped working")));
    const QByteArray fresh = storedSecret(world, clientId);
    QVERIFY(fresh != old);
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received")));
    QVERIFY(driver.reads(QStringLiteral("The new secret is in place")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QCOMPARE(driver.questions(), 0);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 1);
    QCOMPARE(tokenStatus(world, clientId, old), 401);
    QCOMPARE(tokenStatus(world, clientId, fresh), 200);
    QTRY_COMPARE(world.services().journal.interrupted()->size(), std::size_t(0));
    QVERIFY(driver.named(QStringLiteral("Finish Shop")) == nullptr);
}

void TestRotateSecret::shortcutOpensIt()
{
    WizardWorld world;
    AccountDriver driver(world);
    QWidget *window = &driver.application().window();
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(driver.sees(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("Loyalty app")));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestRotateSecret::warnsAboutTheSignInAndProduction()
{
    WizardWorld world;
    const Account own = world.session().account();
    const Account real{
        *dintero::AccountId::parse(QStringLiteral("P12345678")), QStringLiteral("Fjord"), own.clientId};
    const Services services = world.services();
    AccountSession session(
        services.origin, real, services.transport, services.clock, signInSecretInMemory(Secret()));
    dintero::ApiClient client;
    client.clientId = own.clientId;
    client.name = QStringLiteral("<b>Shop</b>");
    RotateSecretDialog dialog(services, session, client, false);
    dialog.show();
    const QString words = AccountDriver::words();
    QVERIFY(words.contains(QStringLiteral("This is a production account: real payments fail")));
    QVERIFY(words.contains(QStringLiteral("You are signed in with this client")));
    const auto *shown = dialog.findChild<QLabel *>(QStringLiteral("rotateClient"));
    QVERIFY(shown != nullptr);
    QVERIFY(shown->text().startsWith(client.name));
    QCOMPARE(shown->textFormat(), Qt::PlainText);
}

void TestRotateSecret::keychainThatRefusesLeavesTheChoice()
{
    WizardWorld world;
    const QString clientId = test::createShop(world).clientId;
    AccountDriver driver(world);
    world.secrets.writeError = ErrorKind::KeychainLocked;
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("The keychain is locked. The old secret still works.")));
    QVERIFY(!driver.named(replaceNow)->isEnabled());
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
    QVERIFY(driver.click(QStringLiteral("I will keep it myself")));
    QVERIFY(driver.reads(QStringLiteral("No keychain holds this secret")));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 1);
    driver.answerWith(QStringLiteral("Go back"));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QCOMPARE(driver.questions(), 1);
    QVERIFY(driver.sees(QStringLiteral("Show")));
    driver.answerWith(QStringLiteral("Discard the secret"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(driver.questions(), 2);
}

void TestRotateSecret::nothingHoldsTheNewSecret()
{
    WizardWorld world;
    const QString clientId = test::createShop(world).clientId;
    AccountDriver driver(world);
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("The secret is not in your keychain.")));
    // The program's end asks too.
    driver.answerWith(QStringLiteral("Go back"));
    QVERIFY(!driver.application().mayClose());
    QCOMPARE(driver.questions(), 1);
    world.secrets.clientWriteError.reset();
    QVERIFY(driver.click(QStringLiteral("Try the keychain again")));
    QVERIFY(driver.reads(QStringLiteral("Already in your keychain")));
    QCOMPARE(tokenStatus(world, clientId, storedSecret(world, clientId)), 200);
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QCOMPARE(driver.questions(), 1);
}

void TestRotateSecret::discardedSecretCanBeReplacedAtOnce()
{
    WizardWorld world;
    const QString clientId = test::createShop(world).clientId;
    AccountDriver driver(world);
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    driver.answerWith(QStringLiteral("Discard the secret"));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.reads(QStringLiteral("You discarded the secret.")));
    world.secrets.clientWriteError.reset();
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("Already in your keychain")));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 2);
    QCOMPARE(tokenStatus(world, clientId, storedSecret(world, clientId)), 200);
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestRotateSecret::lostAnswerIsSaidPlainly()
{
    WizardWorld world;
    const QString clientId = test::createShop(world).clientId;
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("rotateClientSecret"), sandbox::FaultKind::DropAnswer, 0, 1});
    world.sandbox.addFault({QStringLiteral("getToken"), sandbox::FaultKind::Status, 500, -1});
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("Was the secret replaced?")));
    QVERIFY(driver.reads(QStringLiteral("It is not known whether the secret was replaced")));
    QVERIFY(driver.named(replaceNow) == nullptr);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 1);

    // Closed, it stays offered.
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.reads(QStringLiteral("Making a new secret for Shop was interrupted")));
    // And one more rotation settles it.
    world.sandbox.clearFaults();
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QTRY_VERIFY(driver.named(QStringLiteral("Finish Shop")) == nullptr);
    QCOMPARE(tokenStatus(world, clientId, storedSecret(world, clientId)), 200);
}

void TestRotateSecret::deletedElsewhere()
{
    WizardWorld world;
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    const QString id = driver.application().desk()->clients().clients().front().client.id;
    QVERIFY(!id.isEmpty());
    world.sandbox.addFault({QStringLiteral("getClient"), sandbox::FaultKind::Status, 404, 1});
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.click(replaceNow));
    QVERIFY(driver.reads(QStringLiteral("The provider no longer has this client.")));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestRotateSecret::enterDoesNotReplace()
{
    WizardWorld world;
    AccountDriver driver(world);
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.sees(replaceNow));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
    // With the focus on it, it is meant.
    QVERIFY(driver.click(newSecret));
    QVERIFY(driver.sees(replaceNow));
    driver.named(replaceNow)->setFocus();
    QTest::keyClick(driver.named(replaceNow), Qt::Key_Return);
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 1);
}

void TestRotateSecret::handoverShowsTheSecretThatCouldNotBeKept()
{
    WizardWorld world;
    // Created, and lost before anybody saw it: finishing makes a fresh secret.
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
    world.sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, 1});
    test::interruptCreation(world);
    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("Creating Shop was interrupted before we heard from the provider.")));
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    QVERIFY(driver.click(QStringLiteral("Finish Shop")));
    QVERIFY(driver.reads(QStringLiteral("The secret is not in your keychain.")));
    driver.answerWith(QStringLiteral("Go back"));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QCOMPARE(driver.questions(), 1);
    world.secrets.clientWriteError.reset();
    QVERIFY(driver.click(QStringLiteral("Try the keychain again")));
    QVERIFY(driver.reads(QStringLiteral("Already in your keychain")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.reads(QStringLiteral("It works: a token was received")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QTRY_VERIFY(driver.named(QStringLiteral("Finish Shop")) == nullptr);
    QCOMPARE(world.services().journal.interrupted()->size(), std::size_t(0));
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestRotateSecret test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rotatesecret.moc"
