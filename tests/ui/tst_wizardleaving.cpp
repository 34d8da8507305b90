#include "tests/support/testmain.h"
#include "tests/ui/wizarddriver.h"

#include <QApplication>
#include <QTest>

namespace clientsmith::ui {

using test::WizardDriver;
using test::WizardWorld;

namespace {

enum class Way { Ok, Escape, WindowClose, Quit };

void leave(WizardDriver &driver, Way way)
{
    switch (way) {
    case Way::Ok:
        driver.click(QStringLiteral("OK"));
        break;
    case Way::Escape:
        QTest::keyClick(&driver.wizard(), Qt::Key_Escape);
        break;
    case Way::WindowClose:
        driver.wizard().close();
        break;
    case Way::Quit: {
        // What QApplication does with the request to quit, without ending the test.
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
        break;
    }
    }
}

/// How the journal's only entry was closed; none while it is open.
std::optional<IntentOutcome> outcome(WizardWorld &world)
{
    const auto history = world.services().journal.history({});
    return history && history->size() == 1 ? history->front().outcome : std::nullopt;
}

} // namespace

class TestWizardLeaving final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void believesWhoHasCopiedIt_data();
    void believesWhoHasCopiedIt();
    void asksWhenNothingHolds_data() { ways(); }
    void asksWhenNothingHolds();
    void doesNotAskWhenHeld_data() { ways(); }
    void doesNotAskWhenHeld();
    void doesNotAskBeforeThereIsASecret();
    void staysWhileTheCallIsUnderWay();
    void cancelBeforeTheCallCloses();
    void workRunsOnWithoutTheWindow();
    void closesWhileTheProofRuns();

private:
    static void waysOutOfTheWindow();
    static void ways();
};

void TestWizardLeaving::waysOutOfTheWindow()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("OK") << Way::Ok;
    QTest::newRow("Esc") << Way::Escape;
    QTest::newRow("the window's X") << Way::WindowClose;
}

void TestWizardLeaving::ways()
{
    waysOutOfTheWindow();
    QTest::newRow("quitting") << Way::Quit;
}

void TestWizardLeaving::believesWhoHasCopiedIt_data()
{
    // Not by quitting: once that was granted, no question is asked any more.
    waysOutOfTheWindow();
}

void TestWizardLeaving::asksWhenNothingHolds()
{
    QFETCH(const Way, way);
    WizardWorld world;
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    WizardDriver driver(world);
    driver.toCredentials();

    driver.answerWith(QStringLiteral("Go back"));
    leave(driver, way);
    QCOMPARE(driver.questions(), 1);
    QVERIFY(driver.wizard().isVisible());
    QCOMPARE(driver.wizard().step(), WizardStep::Credentials);
    driver.click(QStringLiteral("Show"));
    QVERIFY(driver.has(QStringLiteral("Hide")));

    driver.answerWith(QStringLiteral("Discard the secret"));
    leave(driver, way);
    QCOMPARE(driver.questions(), 2);
    // The page with the secret is closed either way; OK goes on to what became of the client.
    QCOMPARE(driver.wizard().isVisible(), way == Way::Ok);
    if (way == Way::Ok)
        QTRY_VERIFY(driver.words().contains(QStringLiteral("You discarded the secret")));
    QTRY_COMPARE(outcome(world), std::optional(IntentOutcome::Discarded));
}

void TestWizardLeaving::believesWhoHasCopiedIt()
{
    QFETCH(const Way, way);
    WizardWorld world;
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    WizardDriver driver(world);
    driver.toCredentials();
    driver.click(QStringLiteral("Copy Client secret"));

    driver.answerWith(QStringLiteral("Go back"));
    leave(driver, way);
    QCOMPARE(driver.questions(), 1);
    QCOMPARE(driver.wizard().step(), WizardStep::Credentials);

    driver.answerWith(QStringLiteral("I have it"));
    leave(driver, way);
    QCOMPARE(driver.questions(), 2);
    QCOMPARE(driver.wizard().isVisible(), way == Way::Ok);
    if (way == Way::Ok) {
        QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
        QVERIFY(!driver.words().contains(QStringLiteral("You discarded the secret")));
    }
    QTRY_COMPARE(outcome(world), std::optional(IntentOutcome::Finished));
}

void TestWizardLeaving::doesNotAskWhenHeld()
{
    QFETCH(const Way, way);
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    driver.answerWith(QStringLiteral("Go back"));
    leave(driver, way);
    QCOMPARE(driver.questions(), 0);
    QVERIFY(driver.wizard().step() != WizardStep::Credentials || !driver.wizard().isVisible());
}

void TestWizardLeaving::doesNotAskBeforeThereIsASecret()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toReview();
    driver.answerWith(QStringLiteral("Go back"));
    leave(driver, Way::Escape);
    QCOMPARE(driver.questions(), 0);
    QVERIFY(!driver.wizard().isVisible());
    QCOMPARE(world.creations(), 0);
}

void TestWizardLeaving::staysWhileTheCallIsUnderWay()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(100);
    WizardWorld world(slow);
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(world.creations(), 1);
    leave(driver, Way::WindowClose);
    QVERIFY(driver.wizard().isVisible());
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    // The attempt to leave cost nothing.
    QVERIFY(driver.words().contains(QStringLiteral("Already in your keychain")));
}

void TestWizardLeaving::cancelBeforeTheCallCloses()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toReview();
    world.secrets.stall();
    driver.click(QStringLiteral("Create new API client"));
    leave(driver, Way::Escape);
    QTRY_VERIFY(!driver.wizard().isVisible());
    QCOMPARE(world.creations(), 0);
}

void TestWizardLeaving::workRunsOnWithoutTheWindow()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(100);
    WizardWorld world(slow);
    WizardDriver driver(world);
    driver.toCredentials();
    driver.closeWindow();
    auto *job = QCoreApplication::instance()->findChild<CredentialsJob *>();
    QVERIFY(job != nullptr);
    QTRY_COMPARE(world.sandbox.requestCount(QStringLiteral("createGrant")), 1);
    QTRY_VERIFY(QCoreApplication::instance()->findChild<CredentialsJob *>() == nullptr);
}

void TestWizardLeaving::closesWhileTheProofRuns()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(300);
    WizardWorld world(slow);
    WizardDriver driver(world);
    driver.toCredentials();
    driver.click(QStringLiteral("OK"));
    QCOMPARE(driver.wizard().step(), WizardStep::Created);
    auto *job = QCoreApplication::instance()->findChild<CredentialsJob *>();
    QVERIFY(job != nullptr);
    QVERIFY(job->isRunning());
    driver.click(QStringLiteral("Close"));
    QVERIFY(!driver.wizard().isVisible());
    // Closing the window cancels nothing: the client gets its access and is proven.
    QTRY_VERIFY(QCoreApplication::instance()->findChild<CredentialsJob *>() == nullptr);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("createGrant")), 1);
    const auto interrupted = world.services().journal.interrupted();
    QVERIFY(interrupted.has_value());
    QVERIFY(interrupted->empty());
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestWizardLeaving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wizardleaving.moc"
