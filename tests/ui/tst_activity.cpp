#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace clientsmith::ui {

/// The log of an account: what was done, in plain words, and the way from a line to its client.
class TestActivity final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void teachesWhileItIsEmpty();
    void saysWhatCameOfEach();
    void searches();
    void saysWhereSecretsWent();
    void everyEventHasWords();
    void keepsTheChosenRow();
    void followsAClientToItsRow();
    void saysWhenTheClientIsGone();
    void staysQuickWithThousands();

private:
    static QString text(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
};

namespace {

struct Page
{
    explicit Page(test::WizardWorld &world)
        : account(world.session().account())
        , log(world.services().journal, world.services().events, account.id)
        , page(account, log)
    {
        page.resize(900, 600);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("The page does not show");
    }

    QTableView &table() { return *page.findChild<QTableView *>(QStringLiteral("activityTable")); }

    Account account;
    ActivityLog log;
    ActivityPage page;
};

void addEntry(test::WizardWorld &world, FlowKind kind, const QString &name,
    std::optional<IntentOutcome> outcome, std::initializer_list<FlowStep> steps = {})
{
    Journal &journal = world.services().journal;
    Intent intent{kind, world.session().account().id};
    intent.clientId = QStringLiteral("chosen ") + name;
    intent.name = name;
    const auto entry = journal.open(intent);
    bool ok = entry.has_value();
    for (const FlowStep step : steps)
        ok = ok && journal.record(*entry, step);
    if (ok && outcome)
        ok = journal.close(*entry, *outcome).has_value();
    if (!ok)
        qFatal("The journal can't be written");
}

} // namespace

void TestActivity::teachesWhileItIsEmpty()
{
    test::WizardWorld world;
    Page page(world);
    QSignalSpy create(&page.page, &ActivityPage::createRequested);
    auto *action = page.page.findChild<QPushButton *>(QStringLiteral("emptyAction"));
    QVERIFY(action->isVisible());
    QCOMPARE(action->text(), QStringLiteral("Create new API client"));
    action->click();
    QCOMPARE(create.size(), 1);
}

void TestActivity::saysWhatCameOfEach()
{
    test::WizardWorld world;
    addEntry(world, FlowKind::Create, QStringLiteral("A"), IntentOutcome::Finished,
        {FlowStep::Answered, FlowStep::SecretStored, FlowStep::HandedOut, FlowStep::Granted,
            FlowStep::Verified});
    addEntry(world, FlowKind::Create, QStringLiteral("B"), IntentOutcome::Discarded, {FlowStep::HandedOut});
    addEntry(world, FlowKind::Rotate, QStringLiteral("C"), IntentOutcome::NotDone);
    addEntry(world, FlowKind::Create, QStringLiteral("D"), IntentOutcome::Undone);
    addEntry(world, FlowKind::Delete, QStringLiteral("E"), IntentOutcome::Finished, {FlowStep::Deleted});
    addEntry(world, FlowKind::Create, QStringLiteral("F"), std::nullopt);
    Page page(world);
    const QTableView &table = page.table();
    QCOMPARE(table.model()->rowCount(), 6);
    const std::pair<const char *, const char *> newestFirst[] = {{"Create client", "Not finished."},
        {"Delete client", "Done. The client and its secret are gone."}, {"Create client", "Undone."},
        {"New secret", "Not done."}, {"Create client", "Secret discarded."},
        {"Create client", "Done. The secret is kept, and works."}};
    int row = 0;
    for (const auto &[what, outcome] : newestFirst) {
        QCOMPARE(text(table, row, ActivityModel::What), QString::fromLatin1(what));
        QVERIFY2(text(table, row, ActivityModel::Outcome).startsWith(QString::fromLatin1(outcome)), outcome);
        QVERIFY(!text(table, row, ActivityModel::When).isEmpty());
        ++row;
    }
    QCOMPARE(text(table, 0, ActivityModel::Client), QStringLiteral("F"));
}

void TestActivity::searches()
{
    test::WizardWorld world;
    addEntry(world, FlowKind::Create, QStringLiteral("Blåbær shop"), IntentOutcome::Finished);
    addEntry(world, FlowKind::Delete, QStringLiteral("Kiosk"), IntentOutcome::Finished);
    Page page(world);
    auto *search = page.page.findChild<QLineEdit *>(QStringLiteral("activitySearch"));
    QTest::keyClicks(search, QStringLiteral("create BLÅ"));
    QCOMPARE(page.table().model()->rowCount(), 1);
    QCOMPARE(
        page.page.findChild<QLabel *>(QStringLiteral("activityCount"))->text(), QStringLiteral("1 of 2"));
    QTest::keyClicks(search, QStringLiteral("x"));
    QVERIFY(page.page.findChild<QPushButton *>(QStringLiteral("emptyAction"))->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(page.table().model()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(page.table().currentIndex().row(), 0);
}

void TestActivity::saysWhereSecretsWent()
{
    test::WizardWorld world;
    test::createShop(world);
    EventLog &events = world.services().events;
    Event copied{
        EventKind::Copied, world.session().account().id, QStringLiteral("id"), QStringLiteral("Shop")};
    copied.what = QStringLiteral("woocommerce");
    QVERIFY(events.add(copied));
    Event exported{
        EventKind::Exported, world.session().account().id, QStringLiteral("id"), QStringLiteral("Shop")};
    exported.what = QStringLiteral("env");
    exported.where = QStringLiteral("/srv/shop.env");
    QVERIFY(events.add(exported));
    Page page(world);
    QTableView &table = page.table();
    QCOMPARE(table.model()->rowCount(), 3);
    QCOMPARE(text(table, 0, ActivityModel::What), QStringLiteral("Export secret"));
    QVERIFY(text(table, 0, ActivityModel::Outcome)
            .contains(QDir::toNativeSeparators(QStringLiteral("/srv/shop.env"))));
    QVERIFY(text(table, 1, ActivityModel::Outcome).contains(QStringLiteral("WooCommerce")));
    QCOMPARE(text(table, 2, ActivityModel::What), QStringLiteral("Create client"));
    auto *search = page.page.findChild<QLineEdit *>(QStringLiteral("activitySearch"));
    QTest::keyClicks(search, QStringLiteral("shop export"));
    QCOMPARE(table.model()->rowCount(), 1);
}

void TestActivity::everyEventHasWords()
{
    test::WizardWorld world;
    EventLog &events = world.services().events;
    int rows = 0;
    for (int kind = 0; kind <= static_cast<int>(EventKind::ReplacementGivenUp); ++kind) {
        for (const EventOutcome outcome : {EventOutcome::Done, EventOutcome::Failed, EventOutcome::Unknown}) {
            Event event{static_cast<EventKind>(kind), world.session().account().id};
            event.what = QStringLiteral("read:receipts");
            event.where = QStringLiteral("there");
            event.outcome = outcome;
            event.error = outcome == EventOutcome::Done ? QString() : QStringLiteral("network");
            QVERIFY(events.add(event));
            ++rows;
        }
    }
    Page page(world);
    QTableView &table = page.table();
    QCOMPARE(table.model()->rowCount(), rows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
            QVERIFY(!text(table, row, column).isEmpty());
            QVERIFY(!text(table, row, column).contains(QStringLiteral("%1")));
        }
        QVERIFY(
            !table.model()->index(row, ActivityModel::What).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    // What nobody can follow to a client.
    table.setCurrentIndex(table.model()->index(0, 0));
    QVERIFY(!page.page.findChild<QPushButton *>(QStringLiteral("activityFollow"))->isEnabled());
}

void TestActivity::keepsTheChosenRow()
{
    test::WizardWorld world;
    addEntry(world, FlowKind::Create, QStringLiteral("Kiosk"), IntentOutcome::Finished);
    Page page(world);
    QTableView &table = page.table();
    table.setCurrentIndex(table.model()->index(0, 0));
    addEntry(world, FlowKind::Create, QStringLiteral("Shop"), IntentOutcome::Finished);
    Event verified{EventKind::Verified, world.session().account().id, QStringLiteral("id")};
    QVERIFY(world.services().events.add(verified));
    page.log.touch();
    QCOMPARE(table.model()->rowCount(), 3);
    QCOMPARE(table.currentIndex().row(), 2);
    QCOMPARE(text(table, table.currentIndex().row(), ActivityModel::Client), QStringLiteral("Kiosk"));
}

void TestActivity::followsAClientToItsRow()
{
    test::WizardWorld world;
    test::createShop(world);
    test::AccountDriver driver(world);
    QVERIFY(driver.click(QStringLiteral("Activity")));
    auto *table = driver.application().window().findChild<QTableView *>(QStringLiteral("activityTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(driver.click(QStringLiteral("Show the client")));
    auto *clients = driver.application().window().findChild<QTableView *>(QStringLiteral("clientTable"));
    QTRY_VERIFY(clients->isVisible());
    QTRY_VERIFY(clients->currentIndex().isValid());
    QCOMPARE(clients->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Shop"));
}

void TestActivity::saysWhenTheClientIsGone()
{
    test::WizardWorld world;
    addEntry(world, FlowKind::Delete, QStringLiteral("Kiosk"), IntentOutcome::Finished);
    test::AccountDriver driver(world);
    QVERIFY(driver.click(QStringLiteral("Activity")));
    auto *table = driver.application().window().findChild<QTableView *>(QStringLiteral("activityTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(driver.reads(QStringLiteral("This client is not in the list of API clients.")));
}

void TestActivity::staysQuickWithThousands()
{
    test::WizardWorld world;
    constexpr int many = 1000;
    for (int i = 0; i < many; ++i)
        addEntry(world, FlowKind::Create, QStringLiteral("Shop %1").arg(i), IntentOutcome::Finished);
    QElapsedTimer time;
    time.start();
    Page page(world);
    QCOMPARE(page.table().model()->rowCount(), many);
    const qint64 opened = time.restart();
    auto *search = page.page.findChild<QLineEdit *>(QStringLiteral("activitySearch"));
    search->setText(QStringLiteral("shop 999"));
    const qint64 first = time.restart();
    search->setText(QStringLiteral("shop 99"));
    const qint64 next = time.elapsed();
    qInfo("%d rows: opened in %lld ms, first search %lld ms, next %lld ms", many, opened, first, next);
    QCOMPARE(page.table().model()->rowCount(), 19);
    QVERIFY(opened < 3000 && first < 1000 && next < 300);
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestActivity)
#include "tst_activity.moc"
