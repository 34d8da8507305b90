#include "core/provisioning/sqlitejournal.h"
#include "core/storage/credentialindex.h"
#include "core/storage/database.h"
#include "core/storage/eventlog.h"
#include "tests/support/manualclock.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace clientsmith;

namespace {

dintero::AccountId account()
{
    return *dintero::AccountId::parse(QStringLiteral("T12345678"));
}

/// One run of the program on the data folder.
struct Program
{
    explicit Program(
        const QTemporaryDir &folder, const QString &at = QStringLiteral("https://api.dintero.com"))
        : origin(*ApiOrigin::parse(at))
        , database(folder.filePath(QStringLiteral("clientsmith.sqlite")))
        , log(database, origin, clock)
    {
    }

    ManualClock clock;
    ApiOrigin origin;
    Database database;
    EventLog log;
};

Event exported()
{
    Event event{EventKind::Exported, account(), QStringLiteral("client"), QStringLiteral("Blåbær")};
    event.what = QStringLiteral("env");
    event.where = QStringLiteral("/home/me/shop.env");
    return event;
}

} // namespace

class TestEventLog final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItWasTold();
    void keepsEveryKindAndOutcome();
    void keepsOriginsAndAccountsApart();
    void undoesWhatItsTransactionUndoes();
    void saysWhatNobodyHasWritten();
    void notesWithoutFailing();
    void joinsAnEarlierProgramsFile();
};

void TestEventLog::keepsWhatItWasTold()
{
    const QTemporaryDir folder;
    {
        Program program(folder);
        QVERIFY(program.log.add(exported()));
        program.clock.advance(std::chrono::hours(1));
        Event failed{EventKind::Verified, account(), QStringLiteral("client")};
        failed.outcome = EventOutcome::Failed;
        failed.error = QStringLiteral("unauthorized");
        QVERIFY(program.log.add(failed));
    }
    Program next(folder);
    const std::vector<Event> events = *next.log.list(account());
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].kind, EventKind::Verified);
    QCOMPARE(events[0].outcome, EventOutcome::Failed);
    QCOMPARE(events[0].error, QStringLiteral("unauthorized"));
    QCOMPARE(events[1].kind, EventKind::Exported);
    QCOMPARE(events[1].outcome, EventOutcome::Done);
    QCOMPARE(events[1].clientId, QStringLiteral("client"));
    QCOMPARE(events[1].name, QStringLiteral("Blåbær"));
    QCOMPARE(events[1].what, QStringLiteral("env"));
    QCOMPARE(events[1].where, QStringLiteral("/home/me/shop.env"));
    QCOMPARE(events[1].at, next.clock.now());
    QCOMPARE(events[1].at.secsTo(events[0].at), 3600);
    QVERIFY(events[0].number > events[1].number);
}

void TestEventLog::keepsEveryKindAndOutcome()
{
    const QTemporaryDir folder;
    Program program(folder);
    constexpr int kinds = static_cast<int>(EventKind::ReplacementGivenUp) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        Event event{static_cast<EventKind>(kind), account()};
        event.outcome = static_cast<EventOutcome>(kind % 3);
        QVERIFY(program.log.add(event));
    }
    const std::vector<Event> events = *program.log.list({});
    QCOMPARE(static_cast<int>(events.size()), kinds);
    for (int kind = 0; kind < kinds; ++kind) {
        const Event &event = events[static_cast<std::size_t>(kinds - 1 - kind)];
        QCOMPARE(static_cast<int>(event.kind), kind);
        QCOMPARE(static_cast<int>(event.outcome), kind % 3);
    }
}

void TestEventLog::keepsOriginsAndAccountsApart()
{
    const QTemporaryDir folder;
    Program here(folder);
    Program there(folder, QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(here.log.add(exported()));
    QVERIFY(there.log.list({})->empty());
    QVERIFY(here.log.list(*dintero::AccountId::parse(QStringLiteral("P12345678")))->empty());
    QCOMPARE(here.log.list(account())->size(), std::size_t(1));
    QCOMPARE(here.log.list({})->size(), std::size_t(1));
}

void TestEventLog::undoesWhatItsTransactionUndoes()
{
    const QTemporaryDir folder;
    Program program(folder);
    const Result<void> undone = program.database.write([&]() -> Result<void> {
        if (const Result<void> added = program.log.addWithin(exported()); !added)
            return added;
        return failure(ErrorKind::Conflict, QStringLiteral("changed my mind"));
    });
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QVERIFY(program.log.list({})->empty());
}

void TestEventLog::saysWhatNobodyHasWritten()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.log.add(exported()));
    QVERIFY(program.database.run(QStringLiteral("UPDATE events SET kind = 'danced'")));
    const auto events = program.log.list({});
    QVERIFY(!events);
    QCOMPARE(events.error().kind, ErrorKind::Storage);
    QCOMPARE(events.error().storage, StorageTrouble::Damaged);
}

void TestEventLog::notesWithoutFailing()
{
    const QTemporaryDir folder;
    Program program(folder);
    program.log.note(exported());
    QCOMPARE(program.log.list({})->size(), std::size_t(1));
    QVERIFY(program.database.run(QStringLiteral("PRAGMA query_only = ON")));
    program.log.note(exported());
    QCOMPARE(program.log.add(exported()).error().kind, ErrorKind::Storage);
}

void TestEventLog::joinsAnEarlierProgramsFile()
{
    // The file as the program left it before there were events: six statements of schema.
    const QTemporaryDir folder;
    {
        Program program(folder);
        CredentialIndex index(program.database, program.origin);
        QVERIFY(index.put(CredentialRow{account().text(), QStringLiteral("client"), QStringLiteral("id"),
            QStringLiteral("Shop"), Stored::Keychain, {}}));
        SqliteJournal journal(
            program.database, program.origin, program.clock, folder.filePath(QStringLiteral("owners")));
        Intent intent{FlowKind::Create, account()};
        intent.clientId = QStringLiteral("client");
        const Result<qint64> entry = journal.open(intent);
        QVERIFY(entry && journal.close(*entry, IntentOutcome::Finished));
        for (const char *statement : {"DROP TABLE events", "ALTER TABLE replacements DROP COLUMN missed_at",
                 "ALTER TABLE replacements DROP COLUMN owner", "PRAGMA user_version = 6"})
            QVERIFY(program.database.run(QString::fromLatin1(statement)));
    }
    {
        Program program(folder);
        QVERIFY(program.log.list({})->empty());
        QVERIFY(program.log.add(exported()));
        CredentialIndex index(program.database, program.origin);
        QCOMPARE(index.list({})->size(), std::size_t(1));
        SqliteJournal journal(
            program.database, program.origin, program.clock, folder.filePath(QStringLiteral("owners")));
        QCOMPARE(journal.history({})->size(), std::size_t(1));
        Result<QSqlQuery> version = program.database.run(QStringLiteral("PRAGMA user_version"));
        QVERIFY(version && version->next());
        QCOMPARE(version->value(0).toInt(), 9);
    }
    // Opened once more, nothing is made anew.
    QCOMPARE(Program(folder).log.list({})->size(), std::size_t(1));
}

CLIENTSMITH_TEST_MAIN(TestEventLog)
#include "tst_eventlog.moc"
