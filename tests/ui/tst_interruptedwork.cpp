#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/recovery/interruptedcard.h"
#include "ui/recovery/interruptedtext.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace clientsmith::ui {

using test::AccountDriver;
using test::WizardWorld;

namespace {

const QString finishShop = QStringLiteral("Finish Shop");
const QString undoShop = QStringLiteral("Undo Shop");
const QString haveSecret = QStringLiteral("I have the secret of Shop");

/// "Shop" exists, and the answer that had its secret is lost.
void loseTheAnswer(WizardWorld &world)
{
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
    world.sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, 1});
    test::interruptCreation(world);
}

std::size_t open(WizardWorld &world)
{
    return world.services().journal.interrupted()->size();
}

} // namespace

class TestInterruptedWork final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowFarItCame_data();
    void saysHowFarItCame();
    void nothingIsShownWithoutIt();
    void tabGoesInTheOrderOfReading();
    void nothingRunsUnasked();
    void finishGivesTheAccess();
    void undoDeletesWhatNobodyHasSeen();
    void handedOutCantBeUndone();
    void keychainThatRefusesLeavesTheChoice();
    void failureStaysWithItsReason();
    void secretComesBack();
    void finishAllFinishesWhatItCan();
    void otherAccountsAreNamed();
    void wizardsOpenEndIsOffered();
    void refreshAsksAgain();
    void cancelLeavesItOpen();
    void whatGoesOnIsInView();
    void windowStaysWhileASecretMayCome();
};

void TestInterruptedWork::saysHowFarItCame_data()
{
    using Steps = std::vector<FlowStep>;
    QTest::addColumn<FlowKind>("kind");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("undoable");
    const auto row = [](const char *name, FlowKind kind, const Steps &steps, const char *says,
                         bool undoable) {
        QTest::newRow(name) << kind << steps << QString::fromLatin1(says) << undoable;
    };
    using enum FlowStep;
    row("create, intended", FlowKind::Create, {}, "Perhaps it exists", true);
    row("create, missed", FlowKind::Create, {Missed}, "it may still appear", true);
    row("create, answered", FlowKind::Create, {Answered}, "its secret was never kept", true);
    row("create, stored", FlowKind::Create, {Answered, SecretStored}, "may have no access yet", true);
    row("create, handed out", FlowKind::Create, {Answered, SecretStored, HandedOut}, "may have no access yet",
        false);
    row("create, granted", FlowKind::Create, {Answered, SecretStored, HandedOut, Granted}, "not proven",
        false);
    row("create, verified", FlowKind::Create, {Answered, SecretStored, HandedOut, Granted, Verified}, "works",
        false);
    row("create, with the person", FlowKind::Create, {Answered, HandedOut, Granted}, "was shown to you",
        false);
    row("create, with the person, no access", FlowKind::Create, {Answered, HandedOut},
        "may have no access yet, and its secret was shown to you", false);
    row("rotate, intended", FlowKind::Rotate, {}, "Perhaps the old one has stopped working", true);
    row("rotate, answered", FlowKind::Rotate, {Answered}, "the new one was never kept", false);
    row("rotate, stored", FlowKind::Rotate, {Answered, SecretStored}, "not proven", false);
    row("rotate, with the person", FlowKind::Rotate, {Answered, HandedOut}, "was shown to you", false);
    row("delete, intended", FlowKind::Delete, {}, "Perhaps it is gone", true);
    row("delete, deleted", FlowKind::Delete, {Deleted}, "its secret may still be kept", false);
}

void TestInterruptedWork::saysHowFarItCame()
{
    QFETCH(const FlowKind, kind);
    QFETCH(const std::vector<FlowStep>, steps);
    QFETCH(const QString, says);
    QFETCH(const bool, undoable);
    JournalEntry entry{1, Intent{kind, *dintero::AccountId::parse(QStringLiteral("T12345678"))}};
    entry.intent.name = QStringLiteral("Shop");
    for (FlowStep step : steps)
        entry.steps[step] = QDateTime::currentDateTimeUtc();
    const QString sentence = interruptedSentence(entry);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(sentence.contains(QStringLiteral("Shop")));
    QCOMPARE(isUndoable(entry), undoable);
    const bool explained = interruptedAdvice(entry).contains(QStringLiteral("can't be undone")) ||
        interruptedAdvice(entry).contains(QStringLiteral("only closes"));
    QCOMPARE(explained, !undoable);
}

void TestInterruptedWork::nothingIsShownWithoutIt()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    const auto *card = driver.application().window().findChild<InterruptedCard *>();
    QVERIFY(card != nullptr && !card->isVisible());
}

void TestInterruptedWork::tabGoesInTheOrderOfReading()
{
    WizardWorld world;
    loseTheAnswer(world);
    test::interruptCreation(world, Keeping::Person);
    AccountDriver driver(world);
    // The rows are made anew by each refresh.
    QVERIFY(driver.click(QStringLiteral("Refresh")));
    QTRY_VERIFY(!driver.application().desk()->clients().isLoading());
    QWidget *window = &driver.application().window();
    driver.named(QStringLiteral("Refresh"))->setFocus();
    QStringList visited;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(window, Qt::Key_Tab);
        visited += window->focusWidget()->accessibleName();
    }
    const QStringList expected{
        QStringLiteral("What was interrupted"), undoShop, finishShop, haveSecret, finishShop};
    QCOMPARE(visited.mid(0, expected.size()), expected);
    QVERIFY(visited.contains(QStringLiteral("API clients")));
}

void TestInterruptedWork::nothingRunsUnasked()
{
    WizardWorld world;
    loseTheAnswer(world);
    AccountDriver driver(world);
    QVERIFY(driver.sees(finishShop));
    driver.application().desk()->clients().reload();
    QTRY_VERIFY(!driver.application().desk()->clients().isLoading());
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("createGrant")), 0);
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("deleteClient")), 0);
    QCOMPARE(open(world), std::size_t(1));
}

void TestInterruptedWork::finishGivesTheAccess()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, 1});
    test::interruptCreation(world);
    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("The client Shop was created, but may have no access yet.")));
    driver.named(finishShop)->setFocus();
    QTest::keyClick(driver.named(finishShop), Qt::Key_Space);
    QVERIFY(driver.reads(
        QStringLiteral("Shop is complete: it has its access, and its secret is in Test Keyring.")));
    QCOMPARE(open(world), std::size_t(0));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
    QTRY_VERIFY(driver.named(finishShop) == nullptr);
    QVERIFY(driver.named(QStringLiteral("Dismiss"))->hasFocus());
    QVERIFY(driver.click(QStringLiteral("Dismiss")));
    QVERIFY(!driver.application().window().findChild<InterruptedCard *>()->isVisible());
    // The focus goes on, and chooses nobody.
    QTest::qWait(50);
    QVERIFY(driver.application().window().focusWidget());
    QVERIFY(!driver.application()
            .window()
            .findChild<QTableView *>(QStringLiteral("clientTable"))
            ->selectionModel()
            ->hasSelection());
}

void TestInterruptedWork::undoDeletesWhatNobodyHasSeen()
{
    WizardWorld world;
    loseTheAnswer(world);
    AccountDriver driver(world);
    const std::size_t before = driver.application().desk()->clients().clients().size();
    QVERIFY(driver.click(undoShop));
    QVERIFY(driver.reads(QStringLiteral("Shop is taken back")));
    QTRY_COMPARE(driver.application().desk()->clients().clients().size(), before - 1);
    QCOMPARE(open(world), std::size_t(0));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("deleteClient")), 1);
}

void TestInterruptedWork::handedOutCantBeUndone()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, 1});
    test::interruptCreation(world);
    AccountDriver driver(world);
    QVERIFY(driver.sees(finishShop));
    QVERIFY(driver.named(undoShop) == nullptr);
    QVERIFY(driver.reads(QStringLiteral("It can't be undone")));
}

void TestInterruptedWork::keychainThatRefusesLeavesTheChoice()
{
    WizardWorld world;
    loseTheAnswer(world);
    AccountDriver driver(world);
    world.secrets.readError = ErrorKind::KeychainLocked;
    QVERIFY(driver.click(finishShop));
    QVERIFY(driver.reads(QStringLiteral("Still open. The keychain is locked.")));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
    QVERIFY(driver.click(QStringLiteral("I will keep it myself")));
    QVERIFY(driver.reads(QStringLiteral("No keychain holds this secret.")));
    driver.answerWith(QStringLiteral("Discard the secret"));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.reads(QStringLiteral("You discarded the secret.")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QTRY_COMPARE(open(world), std::size_t(0));
}

void TestInterruptedWork::failureStaysWithItsReason()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, 1});
    test::interruptCreation(world);
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 403, 1});
    QVERIFY(driver.click(finishShop));
    QVERIFY(driver.reads(QStringLiteral("Still open. This sign-in isn't allowed to do that.")));
    QVERIFY(driver.sees(finishShop));
    QCOMPARE(open(world), std::size_t(1));
    QVERIFY(driver.click(finishShop));
    QVERIFY(driver.reads(QStringLiteral("Shop is complete")));
}

void TestInterruptedWork::secretComesBack()
{
    WizardWorld world;
    QByteArray secret;
    {
        CreateClientFlow flow(flowParts(world.services(), world.session()));
        QCoro::waitFor(flow.run(test::draftOfShop(), Keeping::Person));
        secret = flow.credentials()->secret().view().toByteArray();
    }
    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("The secret of Shop was shown to you, but is not kept here.")));
    QVERIFY(driver.click(haveSecret));
    QVERIFY(driver.sees(QStringLiteral("Keep it")));
    QVERIFY(!driver.named(QStringLiteral("Keep it"))->isEnabled());
    const auto *field = qobject_cast<QLineEdit *>(driver.named(QStringLiteral("Client secret")));
    QVERIFY(field != nullptr);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(driver.type(QStringLiteral("Client secret"), QStringLiteral("wrong")));
    QVERIFY(driver.click(QStringLiteral("Keep it")));
    QVERIFY(driver.reads(QStringLiteral("The provider doesn't accept this secret.")));
    QCOMPARE(world.secrets.size(), std::size_t(0));
    QVERIFY(driver.type(QStringLiteral("Client secret"), QString::fromLatin1(secret)));
    QVERIFY(driver.click(QStringLiteral("Keep it")));
    QVERIFY(driver.reads(QStringLiteral("Shop is complete: it has its access, and its secret is in")));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(world.secrets.size(), std::size_t(1));
    QCOMPARE(open(world), std::size_t(0));
}

void TestInterruptedWork::finishAllFinishesWhatItCan()
{
    WizardWorld world;
    for (int i = 0; i < 2; ++i) {
        world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, 1});
        test::interruptCreation(world);
    }
    // Whether the secret of this one is lost is the person's to say.
    test::interruptCreation(world, Keeping::Person);
    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("3 things were interrupted")));
    QVERIFY(driver.click(QStringLiteral("Finish all")));
    QTRY_COMPARE(open(world), std::size_t(1));
    QTRY_VERIFY(!driver.application().desk()->interrupted().isRunning());
    QVERIFY(driver.sees(haveSecret));
    QVERIFY(driver.named(QStringLiteral("Finish all")) == nullptr);
}

void TestInterruptedWork::otherAccountsAreNamed()
{
    WizardWorld world;
    Intent intent{FlowKind::Delete, *dintero::AccountId::parse(QStringLiteral("T11200000"))};
    intent.id = intent.clientId = intent.name = QStringLiteral("elsewhere");
    const Result<qint64> entry = world.services().journal.open(intent);
    QVERIFY(entry && world.services().journal.leave(*entry));
    AccountDriver driver(world);
    QVERIFY(driver.reads(QStringLiteral("There is interrupted work at T11200000 as well.")));
    QVERIFY(driver.named(QStringLiteral("Finish elsewhere")) == nullptr);
    // Whole, though there is no list above it.
    const auto *said =
        driver.application().window().findChild<QWidget *>(QStringLiteral("interruptedOthers"));
    QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
    QCOMPARE(said->visibleRegion().boundingRect(), said->rect());
}

void TestInterruptedWork::wizardsOpenEndIsOffered()
{
    WizardWorld world;
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, -1});
    QVERIFY(driver.click(QStringLiteral("Create new API client")));
    QVERIFY(driver.click(QStringLiteral("Checkout client")));
    QVERIFY(driver.click(QStringLiteral("Next")));
    QVERIFY(driver.type(QStringLiteral("URL of your website"), QStringLiteral("example.com")));
    QVERIFY(driver.click(QStringLiteral("Next")));
    QVERIFY(driver.click(QStringLiteral("Create new API client")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.reads(QStringLiteral("The client exists, but has no access yet.")));
    // It is this window's, as long as that is there.
    QCOMPARE(driver.application().desk()->interrupted().entries().size(), std::size_t(0));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.reads(QStringLiteral("The client example.com was created, but may have no access yet.")));
    world.sandbox.clearFaults();
    QVERIFY(driver.click(QStringLiteral("Finish example.com")));
    QVERIFY(driver.reads(QStringLiteral("example.com is complete")));
}

void TestInterruptedWork::refreshAsksAgain()
{
    WizardWorld world;
    AccountDriver driver(world);
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, 1});
    test::interruptCreation(world);
    QVERIFY(driver.named(finishShop) == nullptr);
    QVERIFY(driver.click(QStringLiteral("Refresh")));
    QVERIFY(driver.sees(finishShop));
}

void TestInterruptedWork::cancelLeavesItOpen()
{
    WizardWorld world;
    loseTheAnswer(world);
    AccountDriver driver(world);
    world.secrets.stall();
    QVERIFY(driver.click(finishShop));
    QVERIFY(driver.reads(QStringLiteral("Trying the secret that is kept")));
    QVERIFY(!driver.named(finishShop)->isEnabled());
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(driver.reads(QStringLiteral("Still open.")));
    QVERIFY(driver.named(finishShop)->isEnabled());
    QCOMPARE(open(world), std::size_t(1));
    world.secrets.answer();
}

void TestInterruptedWork::whatGoesOnIsInView()
{
    WizardWorld world;
    loseTheAnswer(world);
    test::interruptCreation(world, Keeping::Person);
    AccountDriver driver(world);
    QWidget &window = driver.application().window();
    window.resize(900, 600);
    world.secrets.stall();
    QVERIFY(driver.click(finishShop));
    QVERIFY(driver.sees(QStringLiteral("Cancel")));
    const QWidget *cancel = driver.named(QStringLiteral("Cancel"));
    // All of it, and not only the part that the list leaves over.
    QTRY_COMPARE(cancel->visibleRegion().boundingRect(), cancel->rect());
    world.secrets.answer();
    QTRY_VERIFY(!driver.application().desk()->interrupted().isRunning());
}

void TestInterruptedWork::windowStaysWhileASecretMayCome()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(50);
    WizardWorld world(slow);
    loseTheAnswer(world);
    AccountDriver driver(world);
    QVERIFY(driver.click(finishShop));
    QTRY_COMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 1);
    QVERIFY(!driver.application().mayClose());
    QVERIFY(driver.reads(QStringLiteral("The window stays open for a moment")));
    QTRY_VERIFY(!driver.application().desk()->interrupted().isRunning());
    QVERIFY(driver.application().mayClose());
    // Kept all the same.
    QCOMPARE(world.secrets.size(), std::size_t(1));
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestInterruptedWork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_interruptedwork.moc"
