#include "core/provisioning/sqlitejournal.h"
#include "core/storage/database.h"
#include "tests/support/manualclock.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace clientsmith;

namespace {

/// One process's view of a data folder.
struct Process
{
    explicit Process(
        const QTemporaryDir &folder, const QString &address = QStringLiteral("https://one.example"))
        : database(folder.filePath(QStringLiteral("clientsmith.sqlite")))
        , journal(database, *ApiOrigin::parse(address), clock, folder.filePath(QStringLiteral("owners")))
    {
    }

    qint64 open(const QString &name = QStringLiteral("Shop"))
    {
        Intent intent{FlowKind::Create, *dintero::AccountId::parse(QStringLiteral("T12345678"))};
        intent.clientId = QStringLiteral("chosen ") + name;
        intent.name = name;
        const Result<qint64> entry = journal.open(intent);
        if (!entry)
            qFatal("%s", qUtf8Printable(entry.error().message));
        return *entry;
    }

    ManualClock clock;
    Database database;
    SqliteJournal journal;
};

} // namespace

class TestSqliteJournal : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEverythingOverARestart();
    void showsNobodyWhatItsOwnerWorksOn();
    void showsWhatWasLeft();
    void isClaimedOnce();
    void letsOneProcessWorkOnAClient();
    void doesNotShowWhatIsClosed();
    void knowsAnOwnerThatWasKilled();
    void keepsOriginsApart();
    void tellsItsHistory();
    void remembersTheFirstTime();
    void countsALaterHandOver_data();
    void countsALaterHandOver();
    void notesAHandOverForEveryOpenEntry();
    void handsOutNoSecretThatARotationHasYetToStore();
    void knowsWhetherAClientIsWorkedOn();
    void refusesForeignRows_data();
    void refusesForeignRows();
    void namesTheStage();
    void opensNothingWhereNothingCanBeWritten();
};

void TestSqliteJournal::keepsEverythingOverARestart()
{
    const QTemporaryDir folder;
    Intent intent{FlowKind::Rotate, *dintero::AccountId::parse(QStringLiteral("T11200001")),
        dintero::AccountId::parse(QStringLiteral("T11200000")).value()};
    intent.clientId = QStringLiteral("client's \"id\"");
    intent.id = QStringLiteral("uuid");
    intent.name = QStringLiteral("Bjørns båt; DROP TABLE journal");
    intent.websiteUrl = QStringLiteral("https://shop.example.com");
    intent.scopes = QStringList{QStringLiteral("admin:checkout"), QStringLiteral("read:reports")};
    intent.keeping = Keeping::Person;
    intent.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3, 4), Qt::UTC);
    {
        Process first(folder);
        const Result<qint64> entry = first.journal.open(intent);
        QVERIFY(entry);
        QVERIFY(first.journal.record(*entry, FlowStep::Answered, QStringLiteral("uuid 2"), {}));
        QVERIFY(first.journal.record(*entry, FlowStep::HandedOut, {}, QStringLiteral("renamed")));
    }
    Process second(folder);
    const Result<std::vector<JournalEntry>> open = second.journal.interrupted();
    QVERIFY(open);
    QCOMPARE(open->size(), std::size_t(1));
    const JournalEntry &entry = open->front();
    QCOMPARE(entry.intent.kind, FlowKind::Rotate);
    QCOMPARE(entry.intent.account.text(), QStringLiteral("T11200001"));
    QCOMPARE(entry.intent.actingPartner->text(), QStringLiteral("T11200000"));
    QCOMPARE(entry.intent.clientId, QStringLiteral("renamed"));
    QCOMPARE(entry.intent.id, QStringLiteral("uuid 2"));
    QCOMPARE(entry.intent.name, intent.name);
    QCOMPARE(entry.intent.websiteUrl, intent.websiteUrl);
    QCOMPARE(entry.intent.scopes, intent.scopes);
    QCOMPARE(entry.intent.keeping, Keeping::Person);
    QCOMPARE(entry.intent.updatedAt, intent.updatedAt);
    QCOMPARE(entry.openedAt, second.clock.now());
    QVERIFY(entry.has(FlowStep::Answered) && entry.has(FlowStep::HandedOut));
    QVERIFY(!entry.has(FlowStep::SecretStored));
}

void TestSqliteJournal::showsNobodyWhatItsOwnerWorksOn()
{
    const QTemporaryDir folder;
    Process first(folder);
    const qint64 entry = first.open();
    Process second(folder);
    QVERIFY(second.journal.interrupted()->empty());
    QVERIFY(!second.journal.claim(entry)->has_value());
    // Nor its owner itself: a flow of its own is at it.
    QVERIFY(first.journal.interrupted()->empty());
    QVERIFY(!first.journal.claim(entry)->has_value());
}

void TestSqliteJournal::showsWhatWasLeft()
{
    const QTemporaryDir folder;
    Process first(folder);
    const qint64 entry = first.open();
    QVERIFY(first.journal.leave(entry));
    Process second(folder);
    QCOMPARE(second.journal.interrupted()->size(), std::size_t(1));
    QCOMPARE(first.journal.interrupted()->size(), std::size_t(1));
    QVERIFY(first.journal.claim(entry)->has_value());
    QVERIFY(second.journal.interrupted()->empty());
}

void TestSqliteJournal::isClaimedOnce()
{
    const QTemporaryDir folder;
    qint64 entry = 0;
    {
        Process dead(folder);
        entry = dead.open();
    }
    Process second(folder);
    Process third(folder);
    QVERIFY(second.journal.claim(entry)->has_value());
    QVERIFY(!third.journal.claim(entry)->has_value());
    QVERIFY(third.journal.interrupted()->empty());
}

void TestSqliteJournal::letsOneProcessWorkOnAClient()
{
    const QTemporaryDir folder;
    Process first(folder);
    const qint64 created = first.open();
    QVERIFY(first.journal.record(created, FlowStep::Answered, QStringLiteral("an id")));
    QVERIFY(first.journal.leave(created));

    Process second(folder);
    Intent intent{FlowKind::Rotate, *dintero::AccountId::parse(QStringLiteral("T12345678"))};
    intent.id = QStringLiteral("an id");
    const Result<qint64> rotation = second.journal.open(intent);
    QVERIFY(rotation);
    // To take the creation back would take the client from under the rotation.
    QVERIFY(!first.journal.claim(created)->has_value());
    const Result<qint64> another = first.journal.open(intent);
    QVERIFY(!another);
    QCOMPARE(another.error().kind, ErrorKind::Refused);
    QVERIFY(second.journal.claim(created)->has_value()); // its own to settle
    QVERIFY(second.journal.leave(created));
    // Other clients, and the same one once it is done.
    QVERIFY(first.journal.open(Intent{FlowKind::Create, intent.account, {}, QStringLiteral("other")}));
    QVERIFY(second.journal.leave(*rotation));
    QVERIFY(first.journal.claim(created)->has_value());
}

void TestSqliteJournal::doesNotShowWhatIsClosed()
{
    const QTemporaryDir folder;
    {
        Process first(folder);
        QVERIFY(first.journal.close(first.open(), IntentOutcome::Finished));
        QVERIFY(first.journal.close(first.open(), IntentOutcome::Discarded));
        first.open(QStringLiteral("third"));
    }
    Process second(folder);
    const Result<std::vector<JournalEntry>> open = second.journal.interrupted();
    QCOMPARE(open->size(), std::size_t(1));
    QCOMPARE(open->front().intent.name, QStringLiteral("third"));
}

void TestSqliteJournal::knowsAnOwnerThatWasKilled()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        Process dying(folder);
        dying.open();
        const char byte = 0;
        if (write(ready[1], &byte, 1) != 1)
            _exit(1);
        while (true)
            pause();
    }
    char byte = 0;
    QCOMPARE(read(ready[0], &byte, 1), ssize_t(1));
    Process survivor(folder);
    QVERIFY(survivor.journal.interrupted()->empty()); // it is still alive
    kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    const Result<std::vector<JournalEntry>> open = survivor.journal.interrupted();
    QCOMPARE(open->size(), std::size_t(1));
    QVERIFY(survivor.journal.claim(open->front().number)->has_value());
    // Of the dead one's lock file nothing is left.
    QCOMPARE(QDir(folder.filePath(QStringLiteral("owners"))).entryList(QDir::Files).size(), 1);
#else
    QSKIP("Needs fork()");
#endif
}

void TestSqliteJournal::keepsOriginsApart()
{
    const QTemporaryDir folder;
    qint64 entry = 0;
    {
        Process first(folder);
        entry = first.open();
    }
    Process elsewhere(folder, QStringLiteral("https://two.example"));
    QVERIFY(elsewhere.journal.interrupted()->empty());
    QVERIFY(!elsewhere.journal.claim(entry)->has_value());
}

void TestSqliteJournal::remembersTheFirstTime()
{
    const QTemporaryDir folder;
    Process first(folder);
    const qint64 entry = first.open();
    const QDateTime then = first.clock.now();
    QVERIFY(first.journal.record(entry, FlowStep::Missed));
    first.clock.advance(std::chrono::seconds(50));
    QVERIFY(first.journal.record(entry, FlowStep::Missed));
    QVERIFY(first.journal.leave(entry));
    QCOMPARE(first.journal.interrupted()->front().steps.at(FlowStep::Missed), then);
}

void TestSqliteJournal::countsALaterHandOver_data()
{
    QTest::addColumn<bool>("sameClient");
    QTest::newRow("of the same client") << true;
    QTest::newRow("of another") << false;
}

void TestSqliteJournal::countsALaterHandOver()
{
    QFETCH(bool, sameClient);
    const QTemporaryDir folder;
    Process first(folder);
    const qint64 creation = first.open();
    QVERIFY(first.journal.leave(creation));
    Intent rotation{FlowKind::Rotate, *dintero::AccountId::parse(QStringLiteral("T12345678"))};
    rotation.clientId = sameClient ? QStringLiteral("chosen Shop") : QStringLiteral("another");
    const qint64 later = *first.journal.open(rotation);
    QVERIFY(first.journal.record(later, FlowStep::HandedOut));
    QVERIFY(first.journal.close(later, IntentOutcome::Finished));
    QCOMPARE(first.journal.interrupted()->front().has(FlowStep::HandedOut), sameClient);
    // Not the other way round: what came before the rotation says nothing of its new secret.
    const qint64 again = *first.journal.open(rotation);
    QVERIFY(first.journal.leave(again));
    QVERIFY(!first.journal.interrupted()->back().has(FlowStep::HandedOut));
}

void TestSqliteJournal::notesAHandOverForEveryOpenEntry()
{
    const QTemporaryDir folder;
    const dintero::AccountId account = *dintero::AccountId::parse(QStringLiteral("T12345678"));
    Process first(folder);
    const qint64 left = first.open();
    QVERIFY(first.journal.leave(left));
    const qint64 closed = first.open();
    QVERIFY(first.journal.close(closed, IntentOutcome::Finished));
    const qint64 worked = first.open();
    const qint64 other = first.open(QStringLiteral("Another"));
    QVERIFY(first.journal.leave(other));
    Process elsewhere(folder, QStringLiteral("https://two.example"));
    const qint64 foreign = elsewhere.open();
    QVERIFY(elsewhere.journal.leave(foreign));
    // By a process that works on none of them.
    Process second(folder);
    QVERIFY(second.journal.recordHandOver(account, QStringLiteral("chosen Shop")));
    // Once more is no error, and the first time counts.
    second.clock.advance(std::chrono::minutes(5));
    QVERIFY(second.journal.recordHandOver(account, QStringLiteral("chosen Shop")));
    QVERIFY(first.journal.leave(worked));
    const Result<std::vector<JournalEntry>> open = second.journal.interrupted();
    QCOMPARE(open->size(), std::size_t(3));
    for (const JournalEntry &entry : *open) {
        QCOMPARE(entry.has(FlowStep::HandedOut), entry.number != other);
        if (entry.number != other)
            QVERIFY(entry.steps.at(FlowStep::HandedOut) < second.clock.now());
    }
    QVERIFY(!elsewhere.journal.interrupted()->front().has(FlowStep::HandedOut));
}

void TestSqliteJournal::handsOutNoSecretThatARotationHasYetToStore()
{
    const QTemporaryDir folder;
    const dintero::AccountId account = *dintero::AccountId::parse(QStringLiteral("T12345678"));
    Process process(folder);
    Intent rotation{FlowKind::Rotate, account};
    rotation.clientId = QStringLiteral("chosen Shop");
    rotation.id = QStringLiteral("6f4cbd96");
    const qint64 entry = *process.journal.open(rotation);
    QVERIFY(process.journal.recordHandOver(account, rotation.clientId));
    QVERIFY(process.journal.leave(entry));
    QVERIFY(!process.journal.interrupted()->front().has(FlowStep::HandedOut));
    QVERIFY(process.journal.claim(entry)->has_value());
    QVERIFY(process.journal.record(entry, FlowStep::SecretStored));
    QVERIFY(process.journal.recordHandOver(account, rotation.clientId));
    QVERIFY(process.journal.leave(entry));
    QVERIFY(process.journal.interrupted()->front().has(FlowStep::HandedOut));
}

void TestSqliteJournal::knowsWhetherAClientIsWorkedOn()
{
    const QTemporaryDir folder;
    const dintero::AccountId account = *dintero::AccountId::parse(QStringLiteral("T12345678"));
    const QString shop = QStringLiteral("chosen Shop");
    Process first(folder);
    Process second(folder);
    QVERIFY(!*second.journal.isOpen(account, shop));
    const qint64 entry = first.open();
    QVERIFY(*second.journal.isOpen(account, shop));
    QVERIFY(!*second.journal.isOpen(account, QStringLiteral("chosen Another")));
    QVERIFY(!*Process(folder, QStringLiteral("https://two.example")).journal.isOpen(account, shop));
    QVERIFY(first.journal.leave(entry));
    QVERIFY(*second.journal.isOpen(account, shop));
    QVERIFY(first.journal.close(entry, IntentOutcome::NotDone));
    QVERIFY(!*second.journal.isOpen(account, shop));
}

void TestSqliteJournal::refusesForeignRows_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("kind") << QStringLiteral("UPDATE journal SET kind = 'destroy'");
    QTest::newRow("account") << QStringLiteral("UPDATE journal SET account_id = '../x'");
    QTest::newRow("partner") << QStringLiteral("UPDATE journal SET partner_id = 'Q1'");
    QTest::newRow("keeping") << QStringLiteral("UPDATE journal SET keeping = ''");
    QTest::newRow("step") << QStringLiteral("INSERT INTO journal_steps VALUES (1, 'jumped', '')");
}

void TestSqliteJournal::refusesForeignRows()
{
    QFETCH(QString, change);
    const QTemporaryDir folder;
    Process first(folder);
    QVERIFY(first.journal.leave(first.open()));
    QVERIFY(first.database.run(change));
    const Result<std::vector<JournalEntry>> open = first.journal.interrupted();
    QVERIFY(!open);
    QCOMPARE(open.error().kind, ErrorKind::Storage);
}

void TestSqliteJournal::namesTheStage()
{
    const QTemporaryDir folder;
    Process first(folder);
    const qint64 entry = first.open();
    const auto stage = [&] {
        first.journal.leave(entry);
        return first.journal.interrupted()->front().stage();
    };
    QCOMPARE(stage(), QStringLiteral("intended"));
    const std::pair<FlowStep, const char *> steps[] = {{FlowStep::Missed, "intended"},
        {FlowStep::Answered, "answered"}, {FlowStep::SecretStored, "stored"},
        {FlowStep::HandedOut, "handed_out"}, {FlowStep::Granted, "granted"}, {FlowStep::Verified, "verified"},
        {FlowStep::Deleted, "deleted"}};
    for (const auto &[step, name] : steps) {
        QVERIFY(first.journal.record(entry, step));
        QCOMPARE(stage(), QString::fromLatin1(name));
    }
}

void TestSqliteJournal::opensNothingWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("owners")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Process first(folder);
    Intent intent{FlowKind::Create, *dintero::AccountId::parse(QStringLiteral("T12345678"))};
    const Result<qint64> entry = first.journal.open(intent);
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Storage);
    QVERIFY(entry.error().message.contains(QStringLiteral("owners")));
}

void TestSqliteJournal::tellsItsHistory()
{
    const QTemporaryDir folder;
    Process one(folder);
    const qint64 shop = one.open();
    one.journal.record(shop, FlowStep::Answered, QStringLiteral("its id"));
    one.journal.record(shop, FlowStep::HandedOut);
    one.journal.close(shop, IntentOutcome::Discarded);
    const qint64 kiosk = one.open(QStringLiteral("Kiosk"));
    Intent other{FlowKind::Delete, *dintero::AccountId::parse(QStringLiteral("T11200000"))};
    other.clientId = QStringLiteral("another's");
    QVERIFY(one.journal.open(other));

    const auto account = dintero::AccountId::parse(QStringLiteral("T12345678"));
    const auto history = one.journal.history(*account);
    QVERIFY(history);
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().entry.number, kiosk);
    QVERIFY(!history->front().outcome);
    QVERIFY(!history->front().closedAt.isValid());
    QVERIFY(history->front().entry.steps.empty());
    const JournalRecord &closed = history->back();
    QCOMPARE(closed.entry.number, shop);
    QCOMPARE(closed.entry.intent.id, QStringLiteral("its id"));
    QCOMPARE(closed.outcome, IntentOutcome::Discarded);
    QVERIFY(closed.closedAt.isValid());
    QVERIFY(closed.entry.has(FlowStep::HandedOut));
    QVERIFY(closed.entry.steps.at(FlowStep::Answered).isValid());

    QCOMPARE(one.journal.history({})->size(), 3U);
    Process elsewhere(folder, QStringLiteral("https://two.example"));
    QVERIFY(elsewhere.journal.history({})->empty());
}

CLIENTSMITH_TEST_MAIN(TestSqliteJournal)
#include "tst_sqlitejournal.moc"
