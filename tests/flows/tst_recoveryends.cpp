#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/recovery.h"
#include "core/provisioning/rotatesecretflow.h"
#include "tests/flows/recoveryworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

class TestRecoveryEnds : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void finishesARotation();
    void undoesARotationThatDidNotTakePlace();
    void finishesADeletion();
    void takesADeletionBack();
    void isRefusedWhenAnotherIsQuicker();
    void keepsTheSecretOfAListedClientThatIsNotFound();
    void reportsWhatWasSettledMeanwhile();
    void leavesTheSecretOfAnotherAlone_data();
    void leavesTheSecretOfAnotherAlone();
    void looksForAMinuteWhenTheClockWasSetBack();
};

void TestRecoveryEnds::finishesARotation()
{
    RecoveryWorld world;
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

void TestRecoveryEnds::undoesARotationThatDidNotTakePlace()
{
    for (const RecoveryWish wish : wishes) {
        RecoveryWorld world;
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

void TestRecoveryEnds::finishesADeletion()
{
    RecoveryWorld world;
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

void TestRecoveryEnds::takesADeletionBack()
{
    RecoveryWorld world;
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

void TestRecoveryEnds::isRefusedWhenAnotherIsQuicker()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    world.createAtProvider();
    QVERIFY(world.journal().claim(entry)->has_value());
    const RecoveryReport report =
        QCoro::waitFor(recover(world.parts(), entry, RecoveryWish::Undo, Keeping::Keychain, nullptr));
    QCOMPARE(report.outcome, RecoveryOutcome::Open);
    QCOMPARE(report.error->kind, ErrorKind::Refused);
    QCOMPARE(world.shops(), 1);
}

void TestRecoveryEnds::keepsTheSecretOfAListedClientThatIsNotFound()
{
    for (const RecoveryWish wish : wishes) {
        RecoveryWorld world;
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

void TestRecoveryEnds::reportsWhatWasSettledMeanwhile()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    QVERIFY(world.journal().claim(entry)->has_value());
    QVERIFY(world.journal().close(entry, IntentOutcome::Finished));
    const RecoveryReport report =
        QCoro::waitFor(recover(world.parts(), entry, RecoveryWish::Finish, Keeping::Keychain, nullptr));
    QCOMPARE(report.outcome, RecoveryOutcome::Finished);
    QVERIFY(!report.error);
    QCOMPARE(world.journal().events.last(), QStringLiteral("finished")); // and nothing else was done
}

void TestRecoveryEnds::leavesTheSecretOfAnotherAlone_data()
{
    QTest::addColumn<bool>("finish");
    QTest::addColumn<bool>("ofSignIn");
    QTest::newRow("finish, of another client") << true << false;
    QTest::newRow("undo, of another client") << false << false;
    QTest::newRow("finish, of the sign-in") << true << true;
    QTest::newRow("undo, of the sign-in") << false << true;
}

void TestRecoveryEnds::leavesTheSecretOfAnotherAlone()
{
    QFETCH(bool, finish);
    QFETCH(bool, ofSignIn);
    sandbox::Options options;
    options.duplicates = sandbox::DuplicateClientId::Accept;
    RecoveryWorld world(options);
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

void TestRecoveryEnds::looksForAMinuteWhenTheClockWasSetBack()
{
    RecoveryWorld world;
    const qint64 entry = world.intend();
    world.clock.advance(std::chrono::hours(24));
    QVERIFY(world.journal().record(entry, FlowStep::Missed, {}, {}));
    world.clock.advance(-std::chrono::hours(24));
    QCOMPARE(world.finish().outcome, RecoveryOutcome::Undone);
    QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(6, std::chrono::seconds(10)));
}

CLIENTSMITH_TEST_MAIN(TestRecoveryEnds)
#include "tst_recoveryends.moc"
