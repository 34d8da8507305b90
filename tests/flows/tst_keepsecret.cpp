#include "core/provisioning/keepsecret.h"
#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QTest>

#include <optional>

namespace clientsmith::test {

namespace {

using Kept = std::optional<Result<JournalEntry>>;

// QCoro::waitFor() wants a default constructor, which an entry has none of. The result outlives the wait.
QCoro::Task<> waitInto(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    QCoro::Task<Result<JournalEntry>> task, Kept &result)
{
    Result<JournalEntry> kept = co_await task;
    result.emplace(std::move(kept));
}

Result<JournalEntry> keepNumber(FlowWorld &world, qint64 number, const Secret &secret)
{
    Kept result;
    QCoro::waitFor(waitInto(keepHandedOutSecret(world.parts(), number, secret.clone(), nullptr), result));
    return *result;
}

} // namespace

/// A secret that went to a person comes back.
class TestKeepSecret final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatTheProviderAccepts();
    void keepsWhatHasNoAccessYet();
    void refusesAWrongOne();
    void keychainThatRefusesLeavesItOpen();
    void othersWorkIsLeftAlone();
    void anotherClientsSecretIsNotOverwritten();

private:
    /// "Shop", whose secret only the person has; its entry is interrupted.
    static Secret handOut(FlowWorld &world);
    static Result<JournalEntry> keep(FlowWorld &world, const QByteArray &secret);
};

Secret TestKeepSecret::handOut(FlowWorld &world)
{
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    Secret secret;
    {
        CreateClientFlow flow(world.parts());
        QCoro::waitFor(flow.run(shopDraft(), Keeping::Keychain));
        secret = flow.credentials()->secret().clone();
    }
    world.secrets.clientWriteError.reset();
    return secret;
}

Result<JournalEntry> TestKeepSecret::keep(FlowWorld &world, const QByteArray &secret)
{
    const qint64 number = world.interrupted().front().number;
    return keepNumber(world, number, Secret(secret));
}

void TestKeepSecret::keepsWhatTheProviderAccepts()
{
    FlowWorld world;
    const Secret secret = handOut(world);
    QCOMPARE(world.interrupted().size(), std::size_t(1));
    QVERIFY(lacksItsSecret(world.interrupted().front()));
    const QString clientId = world.interrupted().front().intent.clientId;
    QCOMPARE(world.storedTokenStatus(clientId), 0);

    const Result<JournalEntry> kept = keep(world, secret.view().toByteArray());
    QVERIFY(kept);
    QVERIFY(!lacksItsSecret(*kept));
    QCOMPARE(world.storedTokenStatus(clientId), 200);
    QCOMPARE(world.row().stored, Stored::Keychain);
    QCOMPARE(world.row().id, kept->intent.id);
    QCOMPARE(world.events->list({})->front().kind, EventKind::SecretKept);
    QCOMPARE(world.events->list({})->front().clientId, clientId);
    // Claimed, and for a flow to finish.
    QCOMPARE(world.interrupted().size(), std::size_t(0));
    CreateClientFlow flow(world.parts());
    QVERIFY(QCoro::waitFor(flow.resume(*kept, Keeping::Keychain)));
    QCOMPARE(flow.closedAs().value_or(IntentOutcome::Undone), IntentOutcome::Finished);
    QVERIFY(!flow.hasIssued());
    QVERIFY(world.row().verifiedAt.isValid());
    QCOMPARE(world.posts("rotateClientSecret"), 0);
}

void TestKeepSecret::keepsWhatHasNoAccessYet()
{
    FlowWorld world;
    world.fault("createGrant:500:1");
    const Secret secret = handOut(world);
    const Result<JournalEntry> kept = keep(world, secret.view().toByteArray());
    QVERIFY(kept);
    QCOMPARE(world.storedSecret(kept->intent.clientId), secret.view().toByteArray());
    CreateClientFlow flow(world.parts());
    QVERIFY(QCoro::waitFor(flow.resume(*kept, Keeping::Keychain)));
    QCOMPARE(flow.closedAs().value_or(IntentOutcome::Undone), IntentOutcome::Finished);
    QCOMPARE(world.grantsOf(kept->intent.id), 1);
}

void TestKeepSecret::refusesAWrongOne()
{
    FlowWorld world;
    handOut(world);
    const Result<JournalEntry> kept = keep(world, "not the secret");
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(world.interrupted().size(), std::size_t(1));
    QVERIFY(lacksItsSecret(world.interrupted().front()));
    QVERIFY(world.storedSecret(world.interrupted().front().intent.clientId).isEmpty());
    QCOMPARE(world.row().stored, Stored::Nowhere);
}

void TestKeepSecret::keychainThatRefusesLeavesItOpen()
{
    FlowWorld world;
    const Secret secret = handOut(world);
    world.secrets.clientWriteError = ErrorKind::KeychainLocked;
    const Result<JournalEntry> kept = keep(world, secret.view().toByteArray());
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(world.interrupted().size(), std::size_t(1));
    QVERIFY(lacksItsSecret(world.interrupted().front()));
    QCOMPARE(world.row().stored, Stored::Nowhere);
}

void TestKeepSecret::othersWorkIsLeftAlone()
{
    FlowWorld world;
    const Secret secret = handOut(world);
    const qint64 number = world.interrupted().front().number;
    QVERIFY(world.journal().claim(number)->has_value());
    const Result<JournalEntry> kept = keepNumber(world, number, secret);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Refused);
    QCOMPARE(world.secrets.size(), std::size_t(0));
}

void TestKeepSecret::anotherClientsSecretIsNotOverwritten()
{
    FlowWorld world;
    const Secret secret = handOut(world);
    CredentialRow other = world.row();
    other.id = QStringLiteral("another");
    other.stored = Stored::Keychain;
    QVERIFY(world.index->put(other));
    const Result<JournalEntry> kept = keep(world, secret.view().toByteArray());
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::KeychainRefused);
    QVERIFY(world.storedSecret(other.clientId).isEmpty());
    QCOMPARE(world.row().id, QStringLiteral("another"));
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestKeepSecret)

#include "tst_keepsecret.moc"
