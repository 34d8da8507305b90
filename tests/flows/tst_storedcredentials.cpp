#include "core/accounts/storedcredentials.h"
#include "core/provisioning/recovery.h"
#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

struct World : FlowWorld
{
    World()
        : accounts(*database, *origin)
        , replacements(*database, *origin, clock, folder.filePath(QStringLiteral("owners")))
    {
    }

    Services services()
    {
        return {*origin, transport, secrets, clock, journal(), accounts, *index, replacements, *events};
    }
    Result<std::unique_ptr<IssuedCredentials>> release()
    {
        return QCoro::waitFor(releaseStored(services(), account->id, row(),
            {EventKind::Exported, QStringLiteral("env"), QStringLiteral("shop.env")}, nullptr));
    }
    /// A creation whose process died once the secret was kept, before anybody had seen it.
    void interruptBeforeAnybodySaw()
    {
        fault("createGrant:403:1");
        {
            CreateClientFlow flow(parts());
            QCoro::waitFor(flow.run(shopDraft(), Keeping::Keychain));
        }
        const Result<QSqlQuery> forgotten =
            database->run(QStringLiteral("DELETE FROM journal_steps WHERE step = 'handed_out'"));
        if (!forgotten || interrupted().size() != 1)
            qFatal("Nothing was interrupted");
        journal().events.clear();
    }

    AccountStore accounts;
    ReplacementStore replacements;
};

} // namespace

class TestStoredCredentials : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void undoLeavesAloneWhatWasReleased();
    void undoDeletesWhatWasNot();
    void staysWhenTheJournalCanNotBeWritten();
    void saysWhatIsNotKept();
    void whatWasDoneIsWrittenDown();
    void nothingLeavesUnwritten();
    void cancelledVerificationIsNone();
};

void TestStoredCredentials::undoLeavesAloneWhatWasReleased()
{
    World world;
    world.interruptBeforeAnybodySaw();
    const Result<std::unique_ptr<IssuedCredentials>> released = world.release();
    QVERIFY(released);
    QCOMPARE((*released)->secret().view().toByteArray(), world.storedSecret((*released)->clientId()));
    QVERIFY((*released)->isHeld());
    const JournalEntry entry = world.interrupted().front();
    QVERIFY(entry.has(FlowStep::HandedOut));
    const RecoveryReport undone =
        QCoro::waitFor(recover(world.parts(), entry.number, RecoveryWish::Undo, Keeping::Keychain, nullptr));
    QCOMPARE(undone.outcome, RecoveryOutcome::Open);
    QCOMPARE(world.shops(), 1);
    const RecoveryReport finished = QCoro::waitFor(
        recover(world.parts(), entry.number, RecoveryWish::Finish, Keeping::Keychain, nullptr));
    QCOMPARE(finished.outcome, RecoveryOutcome::Finished);
    // The very secret that was released.
    QCOMPARE(world.tokenStatus((*released)->clientId(), (*released)->secret().view().toByteArray()), 200);
}

void TestStoredCredentials::undoDeletesWhatWasNot()
{
    World world;
    world.interruptBeforeAnybodySaw();
    const RecoveryReport undone = QCoro::waitFor(recover(
        world.parts(), world.interrupted().front().number, RecoveryWish::Undo, Keeping::Keychain, nullptr));
    QCOMPARE(undone.outcome, RecoveryOutcome::Undone);
    QCOMPARE(world.shops(), 0);
}

void TestStoredCredentials::staysWhenTheJournalCanNotBeWritten()
{
    World world;
    world.createShop();
    world.journal().refuses = true;
    const Result<std::unique_ptr<IssuedCredentials>> released = world.release();
    QVERIFY(!released);
    QCOMPARE(released.error().kind, ErrorKind::Storage);
}

void TestStoredCredentials::saysWhatIsNotKept()
{
    World world;
    const ProvisionedClient shop = world.createShop();
    QCoro::waitFor(world.secrets.remove(world.key(shop.client.clientId), nullptr));
    Result<std::unique_ptr<IssuedCredentials>> released = world.release();
    QVERIFY(!released);
    QCOMPARE(released.error().kind, ErrorKind::NotFound);
    CredentialRow row = world.row();
    row.stored = Stored::Nowhere;
    QVERIFY(world.index->put(row));
    released = world.release();
    QVERIFY(!released);
    QCOMPARE(released.error().kind, ErrorKind::NotFound);
    QVERIFY(world.journal().events.isEmpty());
}

void TestStoredCredentials::whatWasDoneIsWrittenDown()
{
    World world;
    const ProvisionedClient shop = world.createShop();
    const Services services = world.services();
    const CredentialRow row = world.row();
    QVERIFY(world.release());
    QVERIFY(QCoro::waitFor(verifyStored(services, world.account->id, row, nullptr)));
    world.fault("getToken:401:1");
    QVERIFY(!QCoro::waitFor(verifyStored(services, world.account->id, row, nullptr)));
    QVERIFY(QCoro::waitFor(forgetStored(services, world.account->id, row, nullptr)));

    const std::vector<Event> events = *world.events->list(world.account->id);
    QCOMPARE(events.size(), std::size_t(4));
    for (const Event &event : events) {
        QCOMPARE(event.clientId, shop.client.clientId);
        QCOMPARE(event.name, shop.client.name);
    }
    QCOMPARE(events[3].kind, EventKind::Exported);
    QCOMPARE(events[3].what, QStringLiteral("env"));
    QCOMPARE(events[3].where, QStringLiteral("shop.env"));
    QCOMPARE(events[2].kind, EventKind::Verified);
    QCOMPARE(events[2].outcome, EventOutcome::Done);
    QCOMPARE(events[1].kind, EventKind::Verified);
    QCOMPARE(events[1].outcome, EventOutcome::Failed);
    QCOMPARE(events[1].error, QStringLiteral("unauthorized"));
    QCOMPARE(events[0].kind, EventKind::SecretForgotten);
}

void TestStoredCredentials::nothingLeavesUnwritten()
{
    World world;
    world.createShop();
    QVERIFY(world.database->run(QStringLiteral("PRAGMA query_only = ON")));
    const Result<std::unique_ptr<IssuedCredentials>> released = world.release();
    QVERIFY(!released);
    QCOMPARE(released.error().kind, ErrorKind::Storage);
}

void TestStoredCredentials::cancelledVerificationIsNone()
{
    World world;
    world.createShop();
    Cancellation cancellation;
    cancellation.request();
    const Result<VerifiedAccess> verified =
        QCoro::waitFor(verifyStored(world.services(), world.account->id, world.row(), &cancellation));
    QCOMPARE(verified.error().kind, ErrorKind::Cancelled);
    QVERIFY(world.events->list({})->empty());
}

CLIENTSMITH_TEST_MAIN(TestStoredCredentials)
#include "tst_storedcredentials.moc"
