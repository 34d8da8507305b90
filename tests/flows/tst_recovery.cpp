#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/recovery.h"
#include "core/provisioning/rotatesecretflow.h"
#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

/// Work that was interrupted, each time as if its process had died: what is behind the journal's last step is
/// made by hand where no fault gets there.
struct World : FlowWorld
{
    explicit World(const sandbox::Options &options = {})
        : FlowWorld(options)
    {
    }

    /// The intent of "Shop", with nothing behind it.
    qint64 intend(const QString &clientId = QStringLiteral("chosen"))
    {
        Intent intent = parts().intent(FlowKind::Create);
        intent.clientId = clientId;
        intent.name = QStringLiteral("Shop");
        intent.scopes = QStringList{QStringLiteral("admin:checkout")};
        const qint64 entry = *journal().open(intent);
        journal().leave(entry);
        return entry;
    }

    /// The provider's part of it; the answer is lost.
    dintero::ApiClientWithSecret createAtProvider(const QString &clientId = QStringLiteral("chosen"))
    {
        dintero::NewApiClient wanted;
        wanted.clientId = clientId;
        wanted.name = QStringLiteral("Shop");
        return std::move(*QCoro::waitFor(session->clients().create(wanted)));
    }

    void keep(const QString &clientId, const Secret &secret)
    {
        QCoro::waitFor(secrets.write(key(clientId), secret.clone(), nullptr));
    }

    RecoveryReport recover(RecoveryWish wish, Keeping keeping = Keeping::Keychain)
    {
        const std::vector<JournalEntry> open = interrupted();
        if (open.size() != 1)
            qFatal("%d entries are open", static_cast<int>(open.size()));
        return QCoro::waitFor(clientsmith::recover(parts(), open.front().number, wish, keeping, nullptr));
    }
    RecoveryReport finish() { return recover(RecoveryWish::Finish); }
    RecoveryReport undo() { return recover(RecoveryWish::Undo); }
};

constexpr RecoveryWish wishes[] = {RecoveryWish::Finish, RecoveryWish::Undo};

} // namespace

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
    void finishesARotation();
    void undoesARotationThatDidNotTakePlace();
    void finishesADeletion();
    void takesADeletionBack();
    void isRefusedWhenAnotherIsQuicker();
    void reportsWhatWasSettledMeanwhile();
    void keepsTheSecretOfAListedClientThatIsNotFound();
    void leavesTheSecretOfAnotherAlone_data();
    void leavesTheSecretOfAnotherAlone();
    void looksForAMinuteWhenTheClockWasSetBack();
};

void TestRecovery::givesALostClientAFreshSecret()
{
    World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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
        World world(options);
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
        World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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

void TestRecovery::finishesARotation()
{
    World world;
    const dintero::ApiClient shop = world.createShop().client;
    Intent intent = world.parts().intent(FlowKind::Rotate);
    intent.id = shop.id;
    intent.clientId = shop.clientId;
    intent.name = shop.name;
    intent.updatedAt = shop.updatedAt;
    QVERIFY(world.journal().leave(*world.journal().open(intent)));
    QVERIFY(QCoro::waitFor(world.session->clients().rotateSecret(shop.id))); // and the answer is lost
    QCOMPARE(world.storedTokenStatus(shop.clientId), 401);
    QCOMPARE(world.undo().outcome, RecoveryOutcome::Open); // a dead secret can't be brought back
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
    QCOMPARE(world.storedTokenStatus(shop.clientId), 200);
    QCOMPARE(world.grantsOf(shop.id), 1);
    QVERIFY(world.interrupted().empty());
}

void TestRecovery::undoesARotationThatDidNotTakePlace()
{
    for (const RecoveryWish wish : wishes) {
        World world;
        const dintero::ApiClient shop = world.createShop().client;
        Intent intent = world.parts().intent(FlowKind::Rotate);
        intent.id = shop.id;
        intent.clientId = shop.clientId;
        intent.updatedAt = shop.updatedAt;
        QVERIFY(world.journal().leave(*world.journal().open(intent)));
        QCOMPARE(world.recover(wish).outcome, RecoveryOutcome::Undone);
        QCOMPARE(world.posts("rotateClientSecret"), 0);
        QCOMPARE(world.storedTokenStatus(shop.clientId), 200);
        QCOMPARE(world.row().stored, Stored::Keychain);
    }
}

void TestRecovery::finishesADeletion()
{
    World world;
    const dintero::ApiClient shop = world.createShop().client;
    world.fault("deleteClient:drop-request:1");
    {
        DeleteClientFlow flow(world.parts());
        QVERIFY(!QCoro::waitFor(flow.run(shop, nullptr)));
    }
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Finished);
    QCOMPARE(world.shops(), 0);
    QVERIFY(!world.secrets.has(world.key(shop.clientId)));
}

void TestRecovery::takesADeletionBack()
{
    World world;
    const dintero::ApiClient shop = world.createShop().client;
    world.fault("deleteClient:drop-request:1");
    {
        DeleteClientFlow flow(world.parts());
        QVERIFY(!QCoro::waitFor(flow.run(shop, nullptr)));
    }
    QCOMPARE(world.undo().outcome, RecoveryOutcome::Undone);
    QCOMPARE(world.storedTokenStatus(shop.clientId), 200);
    QVERIFY(world.interrupted().empty());
}

void TestRecovery::isRefusedWhenAnotherIsQuicker()
{
    World world;
    const qint64 entry = world.intend();
    world.createAtProvider();
    QVERIFY(world.journal().claim(entry)->has_value());
    const RecoveryReport report =
        QCoro::waitFor(recover(world.parts(), entry, RecoveryWish::Undo, Keeping::Keychain, nullptr));
    QCOMPARE(report.outcome, RecoveryOutcome::Open);
    QCOMPARE(report.error->kind, ErrorKind::Refused);
    QCOMPARE(world.shops(), 1);
}

void TestRecovery::keepsTheSecretOfAListedClientThatIsNotFound()
{
    for (const RecoveryWish wish : wishes) {
        World world;
        const dintero::ApiClient shop = world.createShop().client;
        Intent intent = world.parts().intent(FlowKind::Rotate);
        intent.id = shop.id;
        intent.clientId = shop.clientId;
        const qint64 entry = *world.journal().open(intent);
        QVERIFY(world.journal().leave(entry));
        world.fault("getClient:404:1"); // a proxy's, say
        const RecoveryReport report = world.recover(wish);
        QCOMPARE(report.outcome, RecoveryOutcome::Open);
        QCOMPARE(report.error->status, 404);
        QCOMPARE(world.storedTokenStatus(shop.clientId), 200);
        QCOMPARE(world.row().stored, Stored::Keychain);
        QCOMPARE(world.interrupted().size(), std::size_t(1));
    }
}

void TestRecovery::reportsWhatWasSettledMeanwhile()
{
    World world;
    const qint64 entry = world.intend();
    QVERIFY(world.journal().claim(entry)->has_value());
    QVERIFY(world.journal().close(entry, IntentOutcome::Finished));
    const RecoveryReport report =
        QCoro::waitFor(recover(world.parts(), entry, RecoveryWish::Finish, Keeping::Keychain, nullptr));
    QCOMPARE(report.outcome, RecoveryOutcome::Finished);
    QVERIFY(!report.error);
    QCOMPARE(world.journal().events.last(), QStringLiteral("finished")); // and nothing else was done
}

void TestRecovery::leavesTheSecretOfAnotherAlone_data()
{
    QTest::addColumn<bool>("finish");
    QTest::addColumn<bool>("ofSignIn");
    QTest::newRow("finish, of another client") << true << false;
    QTest::newRow("undo, of another client") << false << false;
    QTest::newRow("finish, of the sign-in") << true << true;
    QTest::newRow("undo, of the sign-in") << false << true;
}

void TestRecovery::leavesTheSecretOfAnotherAlone()
{
    QFETCH(bool, finish);
    QFETCH(bool, ofSignIn);
    sandbox::Options options;
    options.duplicates = sandbox::DuplicateClientId::Accept;
    World world(options);
    const QString clientId = ofSignIn ? world.account->clientId : QStringLiteral("another");
    QByteArray kept = world.signInSecret;
    QString keptId;
    if (!ofSignIn) {
        const dintero::ApiClientWithSecret another = world.createAtProvider(clientId);
        kept = another.secret.view().toByteArray();
        keptId = another.client.id;
        QVERIFY(world.index->put(
            {world.account->id.text(), clientId, keptId, another.client.name, Stored::Keychain, {}}));
    }
    world.keep(clientId, Secret(kept));
    // The provider gave the new client the client_id of the other, and that is how far the flow came.
    const qint64 entry = world.intend();
    const dintero::ApiClientWithSecret made = world.createAtProvider(clientId);
    QVERIFY(world.journal().record(entry, FlowStep::Answered, made.client.id, clientId));
    const int shops = world.shops();

    const RecoveryReport report = world.recover(finish ? RecoveryWish::Finish : RecoveryWish::Undo);
    QCOMPARE(world.storedSecret(clientId), kept);
    QCOMPARE(world.row().id, keptId);
    QCOMPARE(world.shops(), finish ? shops : shops - 1);
    QCOMPARE(report.outcome, finish ? RecoveryOutcome::Finished : RecoveryOutcome::Undone);
    // There is no place for it.
    QCOMPARE(report.secret.isEmpty(), !finish);
    if (finish)
        QCOMPARE(world.tokenStatus(clientId, report.secret.view().toByteArray()), 200);
}

void TestRecovery::looksForAMinuteWhenTheClockWasSetBack()
{
    World world;
    const qint64 entry = world.intend();
    world.clock.advance(std::chrono::hours(24));
    QVERIFY(world.journal().record(entry, FlowStep::Missed, {}, {}));
    world.clock.advance(-std::chrono::hours(24));
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Undone);
    QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(6, std::chrono::seconds(10)));
}

CLIENTSMITH_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
