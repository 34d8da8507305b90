#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/recovery.h"
#include "core/provisioning/rotatesecretflow.h"
#include "tests/flows/recoveryworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

class TestRecovery : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void givesALostClientAFreshSecret();
    void keepsAStoredSecretThatWasNotWrittenDown();
    void closesWhatWasNeverCreated_data();
    void closesWhatWasNeverCreated();
    void waitsForAClientThatAppearsLate();
    void goesOnWaitingAfterARestart();
    void touchesNothingWhenSeveralHaveTheClientId();
    void touchesNothingWhenItMayNotLook();
    void finishesTheAccess();
    void grantsNotTwice();
    void leavesAHandedOutClientAlone_data();
    void leavesAHandedOutClientAlone();
    void undoesWhatNobodyHasSeen();
    void undoesOverARestart();
    void needsAPlaceForAFreshSecret();
    void handsAFreshSecretToThePerson();
    void doesNotGiveUpAStoredSecretForAPerson();
};

void TestRecovery::givesALostClientAFreshSecret()
{
    RecoveryWorld world;
    world.intend();
    const dintero::ApiClientWithSecret lost = world.createAtProvider();
    const RecoveryReport report = world.finish();
    QCOMPARE(report.outcome, RecoveryOutcome::Finished);
    QVERIFY(!report.error && report.secret.isEmpty());
    QCOMPARE(world.shops(), 1);
    QCOMPARE(world.storedTokenStatus(QStringLiteral("chosen")), 200);
    QCOMPARE(world.tokenStatus(QStringLiteral("chosen"), lost.secret.view().toByteArray()), 401);
    QCOMPARE(world.grantsOf(lost.client.id), 1);
    QCOMPARE(world.row().stored, Stored::Keychain);
    QVERIFY(world.interrupted().empty());
}

void TestRecovery::keepsAStoredSecretThatWasNotWrittenDown()
{
    RecoveryWorld world;
    world.intend();
    const dintero::ApiClientWithSecret made = world.createAtProvider();
    world.keep(QStringLiteral("chosen"), made.secret);
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
    QCOMPARE(world.posts("rotateClientSecret"), 0);
    QCOMPARE(world.storedSecret(QStringLiteral("chosen")), made.secret.view().toByteArray());
    QCOMPARE(world.storedTokenStatus(QStringLiteral("chosen")), 200);
}

void TestRecovery::closesWhatWasNeverCreated_data()
{
    QTest::addColumn<bool>("finish");
    QTest::newRow("finish") << true;
    QTest::newRow("undo") << false;
}

void TestRecovery::closesWhatWasNeverCreated()
{
    QFETCH(bool, finish);
    RecoveryWorld world;
    world.intend();
    QCOMPARE(
        world.recover(finish ? RecoveryWish::Finish : RecoveryWish::Undo).outcome, RecoveryOutcome::Undone);
    // Only after a minute of looks.
    QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(6, std::chrono::seconds(10)));
    QCOMPARE(world.posts("createClient"), 0);
    QVERIFY(world.interrupted().empty());
    QVERIFY(world.index->list(QString())->empty());
}

void TestRecovery::waitsForAClientThatAppearsLate()
{
    RecoveryWorld world;
    world.intend();
    world.clock.onSleep = [&world, sleeps = 0]() mutable {
        if (++sleeps == 3)
            world.createAtProvider();
    };
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
    QCOMPARE(world.storedTokenStatus(QStringLiteral("chosen")), 200);
    QCOMPARE(world.shops(), 1);
}

void TestRecovery::goesOnWaitingAfterARestart()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    world.journal().record(entry, FlowStep::Missed, {}, {});
    world.clock.advance(std::chrono::seconds(61));
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Undone);
    QVERIFY(world.clock.sleeps().empty());
    QCOMPARE(world.posts("listClients"), 1);
}

void TestRecovery::touchesNothingWhenSeveralHaveTheClientId()
{
    for (const RecoveryWish wish : wishes) {
        sandbox::Options options;
        options.duplicates = sandbox::DuplicateClientId::Accept;
        RecoveryWorld world(options);
        world.intend();
        world.createAtProvider();
        world.createAtProvider();
        const RecoveryReport report = world.recover(wish);
        QCOMPARE(report.outcome, RecoveryOutcome::Open);
        QCOMPARE(report.error->kind, ErrorKind::Conflict);
        QCOMPARE(world.shops(), 2);
        QCOMPARE(world.posts("rotateClientSecret"), 0);
        QCOMPARE(world.posts("deleteClient"), 0);
        QCOMPARE(world.interrupted().size(), std::size_t(1));
    }
}

void TestRecovery::touchesNothingWhenItMayNotLook()
{
    for (const RecoveryWish wish : wishes) {
        RecoveryWorld world;
        world.intend();
        world.createAtProvider();
        world.fault("listClients:403");
        const RecoveryReport report = world.recover(wish);
        QCOMPARE(report.outcome, RecoveryOutcome::Open);
        QCOMPARE(report.error->kind, ErrorKind::Forbidden);
        QCOMPARE(world.shops(), 0); // the list is refused to us as well
        QCOMPARE(world.posts("rotateClientSecret"), 0);
        QCOMPARE(world.posts("deleteClient"), 0);
    }
}

void TestRecovery::finishesTheAccess()
{
    RecoveryWorld world;
    world.fault("createGrant:500:1");
    {
        CreateClientFlow flow(world.parts());
        const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(shopDraft(), Keeping::Keychain));
        QVERIFY(created && created->grantError);
    }
    const QString clientId = world.interrupted().front().intent.clientId;
    const QByteArray secret = world.storedSecret(clientId);
    QCOMPARE(world.interrupted().front().stage(), QStringLiteral("handed_out"));
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
    QCOMPARE(world.storedSecret(clientId), secret);
    QCOMPARE(world.storedTokenStatus(clientId), 200);
    QCOMPARE(world.row().verifiedAt, world.clock.now());
}

void TestRecovery::grantsNotTwice()
{
    RecoveryWorld world;
    world.fault("createGrant:drop-answer:1");
    QString id;
    {
        CreateClientFlow flow(world.parts());
        const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(shopDraft(), Keeping::Keychain));
        QVERIFY(created && created->grantError);
        id = created->client.id;
    }
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
    QCOMPARE(world.grantsOf(id), 1);
}

void TestRecovery::leavesAHandedOutClientAlone_data()
{
    QTest::addColumn<bool>("person");
    QTest::newRow("its secret is stored") << false;
    QTest::newRow("a person keeps its secret") << true;
}

void TestRecovery::leavesAHandedOutClientAlone()
{
    QFETCH(bool, person);
    const Keeping keeping = person ? Keeping::Person : Keeping::Keychain;
    RecoveryWorld world;
    world.fault("createGrant:500:1");
    QByteArray shown;
    QString clientId;
    {
        CreateClientFlow flow(world.parts());
        QVERIFY(QCoro::waitFor(flow.run(shopDraft(), keeping)));
        shown = flow.credentials()->secret().view().toByteArray();
        clientId = flow.credentials()->clientId();
    }
    // Every flag, in the order that does the most harm; and the store has lost its copy as well.
    QCoro::waitFor(world.secrets.remove(world.key(clientId), nullptr));
    const RecoveryReport undone = world.undo();
    QCOMPARE(undone.outcome, RecoveryOutcome::Open);
    QCOMPARE(undone.error->kind, ErrorKind::Refused);
    QCOMPARE(world.tokenStatus(clientId, shown), 403); // no access yet, but its own secret
    const RecoveryReport finished = world.finish();
    QCOMPARE(world.tokenStatus(clientId, shown), 200);
    // Nothing is claimed that could not be seen.
    QCOMPARE(finished.outcome, person ? RecoveryOutcome::Finished : RecoveryOutcome::Open);
    QCOMPARE(world.shops(), 1);
    QCOMPARE(world.posts("rotateClientSecret"), 0);
    QCOMPARE(world.posts("deleteClient"), 0);
}

void TestRecovery::undoesWhatNobodyHasSeen()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    const dintero::ApiClientWithSecret made = world.createAtProvider();
    world.journal().record(entry, FlowStep::Answered, made.client.id, {});
    world.keep(QStringLiteral("chosen"), made.secret);
    world.journal().record(entry, FlowStep::SecretStored, {}, {});
    QCOMPARE(world.undo().outcome, RecoveryOutcome::Undone);
    QCOMPARE(world.shops(), 0);
    QVERIFY(!world.secrets.has(world.key(QStringLiteral("chosen"))));
    QVERIFY(world.interrupted().empty());
}

void TestRecovery::undoesOverARestart()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    const dintero::ApiClientWithSecret made = world.createAtProvider();
    world.keep(QStringLiteral("chosen"), made.secret);
    world.journal().record(entry, FlowStep::Answered, made.client.id, {});
    world.secrets.removeError = ErrorKind::KeychainLocked;
    const RecoveryReport first = world.undo();
    QCOMPARE(first.outcome, RecoveryOutcome::Open);
    QCOMPARE(first.error->kind, ErrorKind::KeychainLocked);
    QCOMPARE(world.shops(), 0);
    world.secrets.removeError.reset();
    QCOMPARE(world.undo().outcome, RecoveryOutcome::Undone);
    QCOMPARE(world.posts("deleteClient"), 1);
    QVERIFY(!world.secrets.has(world.key(QStringLiteral("chosen"))));
}

void TestRecovery::needsAPlaceForAFreshSecret()
{
    RecoveryWorld world;
    world.intend();
    world.createAtProvider();
    world.secrets.writeError = ErrorKind::KeychainLocked;
    const RecoveryReport report = world.finish();
    QCOMPARE(report.outcome, RecoveryOutcome::Open);
    QCOMPARE(report.error->kind, ErrorKind::KeychainLocked);
    QCOMPARE(world.posts("rotateClientSecret"), 0);
    world.secrets.writeError.reset();
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
}

void TestRecovery::handsAFreshSecretToThePerson()
{
    RecoveryWorld world;
    world.intend();
    world.createAtProvider();
    world.secrets.readError = ErrorKind::KeychainUnavailable;
    world.secrets.writeError = ErrorKind::KeychainUnavailable;
    const RecoveryReport report = world.recover(RecoveryWish::Finish, Keeping::Person);
    QCOMPARE(report.outcome, RecoveryOutcome::Finished);
    QVERIFY(!report.secret.isEmpty());
    QCOMPARE(world.tokenStatus(QStringLiteral("chosen"), report.secret.view().toByteArray()), 200);
    QCOMPARE(world.row().stored, Stored::Nowhere);
}

void TestRecovery::doesNotGiveUpAStoredSecretForAPerson()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    const dintero::ApiClientWithSecret made = world.createAtProvider();
    world.keep(QStringLiteral("chosen"), made.secret);
    world.journal().record(entry, FlowStep::Answered, made.client.id, {});
    world.journal().record(entry, FlowStep::SecretStored, {}, {});
    world.secrets.readError = ErrorKind::KeychainLocked;
    const RecoveryReport report = world.recover(RecoveryWish::Finish, Keeping::Person);
    QCOMPARE(report.outcome, RecoveryOutcome::Open);
    QCOMPARE(report.error->kind, ErrorKind::KeychainLocked);
    QCOMPARE(world.posts("rotateClientSecret"), 0);
}

CLIENTSMITH_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
