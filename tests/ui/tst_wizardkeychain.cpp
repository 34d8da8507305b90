#include "tests/support/testmain.h"
#include "tests/ui/wizarddriver.h"
#include "ui/wizard/secretfield.h"

#include <QTest>

namespace clientsmith::ui {

using test::WizardDriver;
using test::WizardWorld;

class TestWizardKeychain final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void failsBeforeTheCreateCall_data();
    void failsBeforeTheCreateCall();
    void failsAfterTheCreateCall_data();
    void failsAfterTheCreateCall();
    void tryAgainBeforeTheCreateCall();
    void waitingCanBeCancelled();
    void waitingAfterTheCallCanBeCancelledAndTriedAgain();
};

void TestWizardKeychain::failsBeforeTheCreateCall_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unavailable") << ErrorKind::KeychainUnavailable;
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("refused") << ErrorKind::KeychainRefused;
}

void TestWizardKeychain::failsBeforeTheCreateCall()
{
    QFETCH(const ErrorKind, kind);
    WizardWorld world;
    world.secrets.writeError = kind;
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Nothing was created.")));
    QCOMPARE(world.creations(), 0);
    QVERIFY(driver.words().contains(QStringLiteral("Without the keychain, only you keep it")));
    QVERIFY(!driver.named(QStringLiteral("Create new API client"))->isEnabled());
    QVERIFY(driver
            .named(kind == ErrorKind::KeychainUnavailable ? QStringLiteral("I will keep it myself")
                                                          : QStringLiteral("Try again"))
            ->hasFocus());

    driver.click(QStringLiteral("I will keep it myself"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    QCOMPARE(world.creations(), 1);
    QVERIFY(driver.words().contains(QStringLiteral("You keep it yourself")));
    QVERIFY(!driver.wizard().isHidden());
    driver.answerWith(QStringLiteral("Discard the secret"));
    driver.wizard().close();
    QCOMPARE(driver.questions(), 1);
}

void TestWizardKeychain::failsAfterTheCreateCall_data()
{
    QTest::addColumn<bool>("onReadBack");
    QTest::newRow("write") << false;
    QTest::newRow("read-back") << true;
}

void TestWizardKeychain::failsAfterTheCreateCall()
{
    QFETCH(const bool, onReadBack);
    WizardWorld world;
    if (onReadBack)
        world.secrets.garbles = true;
    else
        world.secrets.clientWriteError = ErrorKind::KeychainLocked;
    WizardDriver driver(world);
    driver.toCredentials();
    QVERIFY(driver.words().contains(QStringLiteral("The secret is not in your keychain.")));
    driver.click(QStringLiteral("Show"));
    QVERIFY(!qobject_cast<SecretField *>(driver.named(QStringLiteral("Client secret")))
            ->revealedText()
            .isEmpty());

    world.secrets.garbles = false;
    world.secrets.clientWriteError.reset();
    driver.click(QStringLiteral("Try the keychain again"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Already in your keychain")));
    driver.click(QStringLiteral("OK"));
    QCOMPARE(driver.questions(), 0);
    QCOMPARE(driver.wizard().step(), WizardStep::Created);
    QCOMPARE(world.creations(), 1);
}

void TestWizardKeychain::tryAgainBeforeTheCreateCall()
{
    WizardWorld world;
    world.secrets.writeError = ErrorKind::KeychainLocked;
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.has(QStringLiteral("Try again")));
    world.secrets.writeError.reset();
    driver.click(QStringLiteral("Try again"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    QVERIFY(driver.words().contains(QStringLiteral("Already in your keychain")));
    QCOMPARE(world.creations(), 1);
}

void TestWizardKeychain::waitingCanBeCancelled()
{
    WizardWorld world;
    world.secrets.stall();
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QVERIFY(!driver.has(QStringLiteral("Cancel")));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Waiting for your keychain")));
    QTRY_VERIFY(driver.has(QStringLiteral("Cancel")));
    driver.click(QStringLiteral("Cancel"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Nothing was created.")));
    QCOMPARE(world.creations(), 0);
    QVERIFY(driver.has(QStringLiteral("I will keep it myself")));
}

void TestWizardKeychain::waitingAfterTheCallCanBeCancelledAndTriedAgain()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toReview();
    QObject::connect(&driver.wizard(), &CreateClientWizard::clientCreated, &driver.wizard(), [] {});
    auto *job = QCoreApplication::instance()->findChild<CredentialsJob *>();
    QVERIFY(job != nullptr);
    QObject::connect(job, &CredentialsJob::stepStarted, job, [&](CreateClientFlow::Step step) {
        if (step == CreateClientFlow::Step::StoreSecret)
            world.secrets.stall();
    });
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.has(QStringLiteral("Cancel")) && world.creations() == 1);
    driver.click(QStringLiteral("Cancel"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    QVERIFY(driver.words().contains(QStringLiteral("The secret is not in your keychain.")));
    world.secrets.answer();
    QTRY_VERIFY(!job->isBusy());
    driver.click(QStringLiteral("Try the keychain again"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Already in your keychain")));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestWizardKeychain)
#include "tst_wizardkeychain.moc"
