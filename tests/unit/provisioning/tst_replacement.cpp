#include "core/provisioning/replacement.h"
#include "core/provisioning/replacementaccess.h"
#include "core/storage/database.h"
#include "tests/support/manualclock.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace clientsmith;

namespace {

const dintero::AccountId &account()
{
    static const dintero::AccountId id = *dintero::AccountId::parse(QStringLiteral("T12345678"));
    return id;
}

/// One program's view of a data folder.
struct Program
{
    explicit Program(
        const QTemporaryDir &folder, const QString &address = QStringLiteral("https://one.example"))
        : database(folder.filePath(QStringLiteral("clientsmith.sqlite")))
        , store(database, *ApiOrigin::parse(address), clock, folder.filePath(QStringLiteral("owners")))
    {
    }

    Replacement only() const
    {
        const Result<std::vector<Replacement>> all = store.list(account());
        return all && all->size() == 1 ? all->front() : Replacement{};
    }

    ManualClock clock;
    Database database;
    ReplacementStore store;
};

Replacement ofShop(const QString &newClientId = QStringLiteral("new client"))
{
    return {QStringLiteral("old id"), QStringLiteral("old client"), QStringLiteral("Shop"), newClientId, {},
        QStringLiteral("Shop (2)")};
}

} // namespace

class TestReplacement : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsStepsOverARestart();
    void beginsOnce();
    void refusesWhatWasChangedElsewhere();
    void onlyOneProgramCreatesTheNewOne();
    void deadProgramLetsGo();
    void oneMissIsNoLoss();
    void copiesWhatItCanUseItself();
    void beginsAnewWithAllStepsToGo();
    void keepsOriginsAndAccountsApart();
    void itsBeginningAndItsEndAreEvents();
    void knowsWhatItWaitsFor_data();
    void knowsWhatItWaitsFor();
};

void TestReplacement::keepsItsStepsOverARestart()
{
    const QTemporaryDir folder;
    {
        Program first(folder);
        QVERIFY(first.store.begin(account(), ofShop()));
        QVERIFY(first.store.noteCreated(
            account(), first.only(), QStringLiteral("new id"), QStringLiteral("renamed")));
        QVERIFY(first.store.noteInShop(account(), first.only(), true));
        QVERIFY(first.store.noteVerified(account(), first.only()));
    }
    Program second(folder);
    const Replacement kept = second.only();
    QCOMPARE(kept.oldId, QStringLiteral("old id"));
    QCOMPARE(kept.oldClientId, QStringLiteral("old client"));
    QCOMPARE(kept.oldName, QStringLiteral("Shop"));
    QCOMPARE(kept.newClientId, QStringLiteral("renamed"));
    QCOMPARE(kept.newId, QStringLiteral("new id"));
    QCOMPARE(kept.newName, QStringLiteral("Shop (2)"));
    QVERIFY(kept.inShopAt.isValid() && kept.verifiedAt.isValid());
    QVERIFY(second.store.noteInShop(account(), kept, false));
    QVERIFY(!second.only().inShopAt.isValid());
    QVERIFY(second.store.remove(account(), kept, ReplacementEnd::Done));
    QVERIFY(second.store.list(account())->empty());
    QVERIFY(second.store.remove(account(), kept, ReplacementEnd::Done));
}

void TestReplacement::beginsOnce()
{
    const QTemporaryDir folder;
    Program first(folder);
    Program second(folder);
    QVERIFY(first.store.begin(account(), ofShop()));
    const Result<void> again = second.store.begin(account(), ofShop(QStringLiteral("another")));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    QCOMPARE(second.only().newClientId, QStringLiteral("new client"));
}

void TestReplacement::refusesWhatWasChangedElsewhere()
{
    const QTemporaryDir folder;
    Program first(folder);
    Program second(folder);
    QVERIFY(first.store.begin(account(), ofShop()));
    const Replacement seen = second.only();
    QVERIFY(first.store.beginAnew(
        account(), first.only(), QStringLiteral("newer client"), QStringLiteral("Shop (3)")));
    for (const Result<void> &late :
        {second.store.noteVerified(account(), seen), second.store.noteInShop(account(), seen, true),
            second.store.noteCreated(account(), seen, QStringLiteral("id"), QStringLiteral("client")),
            second.store.beginAnew(account(), seen, QStringLiteral("x"), QStringLiteral("y"))})
        QCOMPARE(late.error().kind, ErrorKind::Refused);
    // Nor is the newer one taken away by who has not seen it.
    QVERIFY(second.store.remove(account(), seen, ReplacementEnd::GivenUp));
    QCOMPARE(first.only().newClientId, QStringLiteral("newer client"));
    QVERIFY(!first.only().verifiedAt.isValid());
}

void TestReplacement::onlyOneProgramCreatesTheNewOne()
{
    const QTemporaryDir folder;
    Program first(folder);
    Program second(folder);
    QVERIFY(first.store.begin(account(), ofShop()));
    // Neither the journal nor the provider knows of it yet, and it is not free all the same.
    QVERIFY(!first.only().isHeldElsewhere);
    QVERIFY(second.only().isHeldElsewhere);
    QCOMPARE(stageOf(second.only(), {true, false}), ReplacementStage::Creating);
    const Result<void> late = second.store.beginAnew(
        account(), second.only(), QStringLiteral("another"), QStringLiteral("Shop (3)"));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Refused);
    QVERIFY(second.store.release(account(), second.only()));
    QVERIFY(second.only().isHeldElsewhere);

    QVERIFY(first.store.release(account(), first.only()));
    QVERIFY(second.store.beginAnew(
        account(), second.only(), QStringLiteral("another"), QStringLiteral("Shop (3)")));
    QVERIFY(first.only().isHeldElsewhere);
    QVERIFY(second.store.noteCreated(
        account(), second.only(), QStringLiteral("new id"), QStringLiteral("another")));
    QVERIFY(!first.only().isHeldElsewhere);
}

void TestReplacement::deadProgramLetsGo()
{
    const QTemporaryDir folder;
    Program second(folder);
    {
        Program first(folder);
        QVERIFY(first.store.begin(account(), ofShop()));
        QVERIFY(second.only().isHeldElsewhere);
    }
    QVERIFY(!second.only().isHeldElsewhere);
    QCOMPARE(stageOf(second.only(), {true, false}), ReplacementStage::Create);
    QVERIFY(second.store.beginAnew(
        account(), second.only(), QStringLiteral("another"), QStringLiteral("Shop (3)")));
}

void TestReplacement::oneMissIsNoLoss()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.store.begin(account(), ofShop()));
    QVERIFY(program.store.noteCreated(
        account(), program.only(), QStringLiteral("new id"), QStringLiteral("new client")));
    const auto look = [&program](bool isListed) {
        if (!program.store.noteLook(account(), program.only(), isListed))
            qFatal("The look can't be noted");
        return stageOf(program.only(), {true, isListed, false, false, program.clock.now()});
    };
    QCOMPARE(look(true), ReplacementStage::PutIntoShop);
    QCOMPARE(look(false), ReplacementStage::NewUnlisted);
    program.clock.advance(std::chrono::seconds(59));
    QCOMPARE(look(false), ReplacementStage::NewUnlisted);
    // It was late, and everything begins anew.
    QCOMPARE(look(true), ReplacementStage::PutIntoShop);
    program.clock.advance(std::chrono::seconds(10));
    QCOMPARE(look(false), ReplacementStage::NewUnlisted);
    program.clock.advance(std::chrono::seconds(60));
    QCOMPARE(look(false), ReplacementStage::NewGone);
    // Set back, it does not count for ever.
    program.clock.advance(-std::chrono::hours(1));
    QCOMPARE(look(false), ReplacementStage::NewUnlisted);
    program.clock.advance(std::chrono::seconds(60));
    QCOMPARE(look(false), ReplacementStage::NewGone);
}

void TestReplacement::copiesWhatItCanUseItself()
{
    const auto grant = [](const char *audience, const char *scope, const char *type) {
        dintero::Grant all;
        all.audience = QString::fromLatin1(audience);
        all.scopes = QStringList{QString::fromLatin1(scope)};
        all.type = QString::fromLatin1(type);
        return all;
    };
    const char *own = "https://api.dintero.com/v1/accounts/T12345678";
    const char *ownInTheOtherForm = "https://T12345678@api.dintero.com";
    const CopiedAccess copied = copiedAccess(
        {grant(own, "read:checkout", "client_credentials"), grant(own, "read:receipts", "authorization_code"),
            grant(own, "read:hooks", "any"), grant(ownInTheOtherForm, "read:wallets", ""),
            grant(ownInTheOtherForm, "read:hooks", "client_credentials"),
            grant(own, "read:customers", "password"),
            grant("https://api.dintero.com/v1/accounts/T11200001", "read:checkout", "client_credentials")},
        account());
    QCOMPARE(copied.scopes.join(u' '), QStringLiteral("read:checkout read:hooks read:wallets"));
    QStringList left;
    for (const dintero::Grant &other : copied.left)
        left += other.scopes;
    QCOMPARE(left.join(u' '), QStringLiteral("read:receipts read:customers read:checkout"));
}

void TestReplacement::beginsAnewWithAllStepsToGo()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.store.begin(account(), ofShop()));
    QVERIFY(program.store.noteCreated(
        account(), program.only(), QStringLiteral("new id"), QStringLiteral("new client")));
    QVERIFY(program.store.noteInShop(account(), program.only(), true));
    QVERIFY(program.store.noteVerified(account(), program.only()));
    QVERIFY(program.store.beginAnew(
        account(), program.only(), QStringLiteral("newer client"), QStringLiteral("Shop (3)")));
    const Replacement anew = program.only();
    QVERIFY(anew.newId.isEmpty() && !anew.inShopAt.isValid() && !anew.verifiedAt.isValid());
    QCOMPARE(anew.newName, QStringLiteral("Shop (3)"));
}

void TestReplacement::keepsOriginsAndAccountsApart()
{
    const QTemporaryDir folder;
    Program here(folder);
    Program elsewhere(folder, QStringLiteral("https://two.example"));
    QVERIFY(here.store.begin(account(), ofShop()));
    QVERIFY(elsewhere.store.list(account())->empty());
    QVERIFY(here.store.list(*dintero::AccountId::parse(QStringLiteral("P12345678")))->empty());
    QVERIFY(elsewhere.store.begin(account(), ofShop()));
}

void TestReplacement::itsBeginningAndItsEndAreEvents()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.store.begin(account(), ofShop()));
    QVERIFY(!program.store.begin(account(), ofShop())); // which is none
    const Replacement kept = program.only();
    QVERIFY(program.store.remove(account(), kept, ReplacementEnd::Done));
    QVERIFY(program.store.remove(account(), kept, ReplacementEnd::Done)); // nor is this
    QVERIFY(program.store.begin(account(), ofShop()));
    QVERIFY(program.store.remove(account(), program.only(), ReplacementEnd::GivenUp));
    const EventLog log(
        program.database, *ApiOrigin::parse(QStringLiteral("https://one.example")), program.clock);
    const std::vector<Event> events = *log.list(account());
    QCOMPARE(events.size(), std::size_t(4));
    QCOMPARE(events[3].kind, EventKind::ReplacementBegun);
    QCOMPARE(events[3].clientId, ofShop().oldClientId);
    QCOMPARE(events[3].what, ofShop().newName);
    QCOMPARE(events[2].kind, EventKind::ReplacementDone);
    QCOMPARE(events[0].kind, EventKind::ReplacementGivenUp);
}

void TestReplacement::knowsWhatItWaitsFor_data()
{
    using Stage = ReplacementStage;
    QTest::addColumn<QString>("done");  // created, in the shop, verified, missed
    QTest::addColumn<QString>("there"); // old, new, creation open, access granted, list is a minute old
    QTest::addColumn<int>("stage");
    const auto row = [](const char *name, const char *done, const char *there, Stage stage) {
        QTest::newRow(name) << QString::fromLatin1(done) << QString::fromLatin1(there)
                            << static_cast<int>(stage);
    };
    row("begun", "", "o", Stage::Create);
    row("being created", "", "oc", Stage::Creating);
    row("created, and the program died", "", "onc", Stage::Creating);
    row("recovered", "", "on", Stage::PutIntoShop);
    row("created", "c", "on", Stage::PutIntoShop);
    row("created, its access interrupted", "c", "onc", Stage::Creating);
    row("created, its proof interrupted", "c", "oncg", Stage::PutIntoShop);
    row("created, and not listed yet", "c", "o", Stage::NewUnlisted);
    row("in the shop, and missed for the first time", "csm", "o", Stage::NewUnlisted);
    row("in the shop", "cs", "on", Stage::Verify);
    row("verified only", "cv", "on", Stage::PutIntoShop);
    row("verified", "csv", "on", Stage::DeleteOld);
    row("deleted", "csv", "n", Stage::Done);
    row("the old one deleted behind our back", "c", "n", Stage::Done);
    row("the new one deleted behind our back", "csvm", "ol", Stage::NewGone);
    row("both gone", "csvm", "l", Stage::NewGone);
    row("the old one gone before there was a new one", "", "", Stage::Create);
}

void TestReplacement::knowsWhatItWaitsFor()
{
    QFETCH(QString, done);
    QFETCH(QString, there);
    QFETCH(int, stage);
    Replacement replacement = ofShop();
    const QDateTime now(QDate(2026, 1, 1), QTime(1, 2), Qt::UTC);
    if (done.contains(u'c'))
        replacement.newId = QStringLiteral("new id");
    if (done.contains(u's'))
        replacement.inShopAt = now;
    if (done.contains(u'v'))
        replacement.verifiedAt = now;
    if (done.contains(u'm'))
        replacement.missedAt = now;
    const ReplacementFacts facts{there.contains(u'o'), there.contains(u'n'), there.contains(u'c'),
        there.contains(u'g'), there.contains(u'l') ? now.addSecs(60) : now};
    QCOMPARE(static_cast<int>(stageOf(replacement, facts)), stage);
}

CLIENTSMITH_TEST_MAIN(TestReplacement)
#include "tst_replacement.moc"
