#include "core/provisioning/rotatesecretflow.h"
#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

/// A shop whose secret is kept, and a rotation of it.
struct World : FlowWorld
{
    explicit World(const sandbox::Options &options = {})
        : FlowWorld(options)
        , shop(createShop().client)
        , oldSecret(storedSecret(shop.clientId))
        , flow(std::make_unique<RotateSecretFlow>(parts()))
    {
    }

    Result<ProvisionedClient> run(Keeping keeping = Keeping::Keychain)
    {
        return QCoro::waitFor(flow->run(shop.id, keeping));
    }
    int rotations() const { return posts("rotateClientSecret"); }

    dintero::ApiClient shop;
    QByteArray oldSecret;
    std::unique_ptr<RotateSecretFlow> flow;
};

} // namespace

class TestRotateSecretFlow : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void replacesTheSecret();
    void rotatesNothingWithoutAKeychain();
    void rotatesNothingThatCantBeJournaled();
    void handsTheSecretToAPersonWhoKeepsIt();
    void keepsTheNewSecretOnThePageWhenTheKeychainFails();
    void rotatesAgainWhenTheAnswerWasLostAndTheOldSecretIsDead_data();
    void rotatesAgainWhenTheAnswerWasLostAndTheOldSecretIsDead();
    void leavesTheOldSecretWhenItStillWorks();
    void doesNotTrustOneRefusal();
    void asksWhenNothingCanTell();
    void goesByTheChangeWhenNothingIsStored();
    void reportsARefusal();
    void worksOnAClientWithoutAccess();
    void renewsTheOwnSignIn();
    void settlesAnEarlierRotation();
    void stopsBeforeTheCallWhenCancelled();
};

void TestRotateSecretFlow::replacesTheSecret()
{
    World world;
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(rotated);
    QVERIFY(!rotated->storeError && !rotated->grantError && !rotated->proofError);
    QVERIFY(rotated->verified);
    QCOMPARE(rotated->client.id, world.shop.id);
    QCOMPARE(world.rotations(), 1);
    QCOMPARE(world.grantsOf(world.shop.id), 1);
    QVERIFY(world.storedSecret(world.shop.clientId) != world.oldSecret);
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
    QCOMPARE(world.tokenStatus(world.shop.clientId, world.oldSecret), 401);
    QCOMPARE(world.row().stored, Stored::Keychain);
    QCOMPARE(world.row().verifiedAt, world.clock.now());
    world.flow->release();
    QVERIFY(world.flow->credentials()->secret().isEmpty());
    QCOMPARE(world.journal().events, words("open Shop, answered, stored, handed out, verified, finished"));
}

void TestRotateSecretFlow::rotatesNothingWithoutAKeychain()
{
    World world;
    world.secrets.writeError = ErrorKind::KeychainLocked;
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(world.rotations(), 0);
    QCOMPARE(world.journal().events, QStringList());
}

void TestRotateSecretFlow::rotatesNothingThatCantBeJournaled()
{
    World world;
    world.journal().refuses = true;
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().kind, ErrorKind::Storage);
    QCOMPARE(world.rotations(), 0);
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
}

void TestRotateSecretFlow::handsTheSecretToAPersonWhoKeepsIt()
{
    World world;
    const Result<ProvisionedClient> rotated = world.run(Keeping::Person);
    QVERIFY(rotated && rotated->verified);
    QVERIFY(world.flow->hasIssued());
    QCOMPARE(world.row().stored, Stored::Nowhere); // what the keychain has is dead
    const QByteArray secret = world.flow->credentials()->secret().view().toByteArray();
    QCOMPARE(world.tokenStatus(world.shop.clientId, secret), 200);
    world.flow->credentials()->markSaved(QStringLiteral("/a/file"));
    world.flow->release();
    world.flow->release();
    QCOMPARE(world.journal().events.last(), QStringLiteral("finished"));
    const std::vector<Event> events = *world.events->list({});
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].kind, EventKind::Exported);
    QCOMPARE(events[0].clientId, world.shop.clientId);
    QCOMPARE(events[0].where, QStringLiteral("/a/file"));
}

void TestRotateSecretFlow::keepsTheNewSecretOnThePageWhenTheKeychainFails()
{
    World world;
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(rotated && rotated->storeError);
    QVERIFY(world.flow->hasIssued());
    QVERIFY(!world.flow->credentials()->isHeld());
    QCOMPARE(world.row().stored, Stored::Nowhere);
    world.secrets.clientWriteError.reset();
    QVERIFY(QCoro::waitFor(world.flow->storeAgain()));
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
    QCOMPARE(world.row().stored, Stored::Keychain);
}

void TestRotateSecretFlow::rotatesAgainWhenTheAnswerWasLostAndTheOldSecretIsDead_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no answer") << QByteArray("rotateClientSecret:drop-answer:1");
    QTest::newRow("half an answer") << QByteArray("rotateClientSecret:cut-body:1");
}

void TestRotateSecretFlow::rotatesAgainWhenTheAnswerWasLostAndTheOldSecretIsDead()
{
    QFETCH(QByteArray, fault);
    World world;
    world.fault(fault.constData());
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(rotated && rotated->verified);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.rotations(), 2);
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
    QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(1, std::chrono::seconds(10)));
}

void TestRotateSecretFlow::leavesTheOldSecretWhenItStillWorks()
{
    for (const char *fault :
        {"rotateClientSecret:drop-request:1", "rotateClientSecret:html:1", "rotateClientSecret:503:1"}) {
        World world;
        world.fault(fault);
        const Result<ProvisionedClient> rotated = world.run();
        QVERIFY(!rotated);
        QVERIFY(!world.flow->outcomeUnknown());
        QCOMPARE(world.rotations(), 1);
        QCOMPARE(world.storedSecret(world.shop.clientId), world.oldSecret);
        QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
        QCOMPARE(world.row().stored, Stored::Keychain);
        QCOMPARE(world.journal().events, words("open Shop, not done"));
    }
}

void TestRotateSecretFlow::doesNotTrustOneRefusal()
{
    World world;
    QVERIFY(QCoro::waitFor(world.session->signIn(nullptr))); // so that the next token is asked for the shop
    world.fault("rotateClientSecret:drop-request:1");
    world.fault("getToken:401:1");
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(!rotated);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.rotations(), 1);
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
}

void TestRotateSecretFlow::asksWhenNothingCanTell()
{
    World world;
    QCoro::waitFor(world.secrets.remove(world.key(world.shop.clientId), nullptr));
    world.fault("rotateClientSecret:drop-request:1");
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(!rotated);
    QVERIFY(world.flow->outcomeUnknown());
    QCOMPARE(world.rotations(), 1);
    QCOMPARE(world.journal().events, words("open Shop"));
    world.flow.reset();
    QCOMPARE(world.interrupted().size(), std::size_t(1));
}

void TestRotateSecretFlow::goesByTheChangeWhenNothingIsStored()
{
    World world;
    QCoro::waitFor(world.secrets.remove(world.key(world.shop.clientId), nullptr));
    world.server.advanceClock(std::chrono::seconds(5));
    world.fault("rotateClientSecret:drop-answer:1");
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(rotated && rotated->verified);
    QCOMPARE(world.rotations(), 2);
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
}

void TestRotateSecretFlow::reportsARefusal()
{
    World world;
    world.fault("rotateClientSecret:403:1");
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().kind, ErrorKind::Forbidden);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.journal().events, words("open Shop, not done"));
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
}

void TestRotateSecretFlow::worksOnAClientWithoutAccess()
{
    FlowWorld world;
    CreateClientFlow creation(world.parts());
    world.fault("createGrant:403:1");
    const Result<ProvisionedClient> created = QCoro::waitFor(creation.run(shopDraft(), Keeping::Keychain));
    QVERIFY(created && created->grantError);
    creation.release();
    world.journal().events.clear();

    // The answer is lost; its old secret is answered by 403 as it ever was, and says that it works.
    world.fault("rotateClientSecret:drop-request:1");
    RotateSecretFlow unlucky(world.parts());
    QVERIFY(!QCoro::waitFor(unlucky.run(created->client.id, Keeping::Keychain)));
    QVERIFY(!unlucky.outcomeUnknown());
    QCOMPARE(world.posts("rotateClientSecret"), 1);

    RotateSecretFlow flow(world.parts());
    const Result<ProvisionedClient> rotated = QCoro::waitFor(flow.run(created->client.id, Keeping::Keychain));
    QVERIFY(rotated && rotated->proofError);
    QCOMPARE(rotated->proofError->kind, ErrorKind::Forbidden);
    flow.release();
    QCOMPARE(world.journal().events.last(), QStringLiteral("finished"));
    QCOMPARE(world.storedTokenStatus(created->client.clientId), 403);
}

void TestRotateSecretFlow::renewsTheOwnSignIn()
{
    FlowWorld world;
    const Result<std::vector<dintero::ApiClient>> clients =
        QCoro::waitFor(world.session->clients().list(nullptr));
    QVERIFY(clients);
    QString own;
    for (const dintero::ApiClient &client : *clients)
        own = client.clientId == world.account->clientId ? client.id : own;
    RotateSecretFlow flow(world.parts());
    QVERIFY(QCoro::waitFor(flow.run(own, Keeping::Keychain)));
    flow.release();
    QCOMPARE(world.storedTokenStatus(world.account->clientId), 200);
    QCOMPARE(world.tokenStatus(world.account->clientId, world.signInSecret), 401);
    // The session's next token is asked for with the new secret.
    world.clock.advance(std::chrono::hours(5));
    QVERIFY(QCoro::waitFor(world.session->clients().list(nullptr)));
}

void TestRotateSecretFlow::settlesAnEarlierRotation()
{
    World world;
    QCoro::waitFor(world.secrets.remove(world.key(world.shop.clientId), nullptr));
    world.fault("rotateClientSecret:drop-request:1");
    QVERIFY(!world.run());
    world.flow->leave();
    QCOMPARE(world.interrupted().size(), std::size_t(1));
    RotateSecretFlow again(world.parts());
    QVERIFY(QCoro::waitFor(again.run(world.shop.id, Keeping::Keychain)));
    again.release();
    QVERIFY(world.interrupted().empty());
}

void TestRotateSecretFlow::stopsBeforeTheCallWhenCancelled()
{
    World world;
    world.secrets.stall();
    connect(world.flow.get(), &CredentialsFlow::stepStarted, world.flow.get(), &CredentialsFlow::cancel,
        Qt::QueuedConnection);
    const Result<ProvisionedClient> rotated = world.run();
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().kind, ErrorKind::Cancelled);
    QCOMPARE(world.rotations(), 0);
    QCOMPARE(world.journal().events, QStringList());
}

CLIENTSMITH_TEST_MAIN(TestRotateSecretFlow)
#include "tst_rotatesecretflow.moc"
