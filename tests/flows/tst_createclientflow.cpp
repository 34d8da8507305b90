#include "tests/flows/createworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

class TestCreateClientFlow : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void createsStoresGrantsAndProves();
    void handsOutOnlyWhatIsStored();
    void createsNothingWithoutAKeychain_data();
    void createsNothingWithoutAKeychain();
    void createsWithoutAKeychainIfThePersonKeepsTheSecret();
    void createsNothingThatCantBeJournaled();
    void createsNothingThatCantBeIndexed();
    void keepsTheSecretWhenTheKeychainFailsAfterwards_data();
    void keepsTheSecretWhenTheKeychainFailsAfterwards();
    void finishesAccessLater();
    void provesLater();
    void cancelsBeforeCreation();
    void cancelsBeforeTheTokenIsThere();
    void bringsTheSecretHomeWhenCancelledDuringCreation();
    void wipesBehindTheProof();
    void closesADiscardedIntent();
    void sendsNoPostWithoutAToken();
    void needsAScope();
};

void TestCreateClientFlow::createsStoresGrantsAndProves()
{
    CreateWorld world;
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QVERIFY(!created->storeError && !created->grantError && !created->proofError);
    QCOMPARE(created->client.name, QStringLiteral("Shop"));
    QCOMPARE(created->client.callbacks, QStringList{QStringLiteral("https://shop.example.com")});
    QCOMPARE(created->scopes, QStringList{QStringLiteral("admin:checkout")});
    QVERIFY(created->verified);
    QCOMPARE(created->verified->expiresIn.count(), 14400);
    QCOMPARE(created->verified->scopes, QStringList{QStringLiteral("admin:checkout")});
    QCOMPARE(world.posts("createClient"), 1);
    QCOMPARE(world.posts("createGrant"), 1);
    QCOMPARE(world.shops(), 1);
    QVERIFY(world.flow->credentials()->isHeld());
    QVERIFY(world.secrets.has(world.key()));
    QCOMPARE(world.secrets.size(), std::size_t(1)); // the probe is gone
    QCOMPARE(world.tokenStatus(), 200);
    QCOMPARE(world.row().stored, Stored::Keychain);
    QCOMPARE(world.row().id, created->client.id);
    QCOMPARE(world.row().verifiedAt, world.clock.now());
    world.flow->release();
    QVERIFY(world.flow->credentials()->secret().isEmpty());
    QCOMPARE(world.journal().events,
        words("open Shop, answered, stored, handed out, granted, verified, finished"));
    QCOMPARE(world.journal().lastIntent->clientId, created->client.clientId);
    QCOMPARE(world.journal().lastIntent->scopes, created->scopes);
}

void TestCreateClientFlow::handsOutOnlyWhatIsStored()
{
    CreateWorld world;
    bool issued = false;
    connect(world.flow.get(), &CredentialsFlow::credentialsIssued, this, [&] {
        issued = true;
        QVERIFY(world.flow->credentials()->isInKeychain());
        QVERIFY(world.secrets.has(world.key()));
        QCOMPARE(world.journal().events.last(), QStringLiteral("handed out"));
        QCOMPARE(world.posts("createGrant"), 0);
    });
    QVERIFY(world.run());
    QVERIFY(issued);
}

void TestCreateClientFlow::createsNothingWithoutAKeychain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no service") << static_cast<int>(ErrorKind::KeychainUnavailable);
    QTest::newRow("locked") << static_cast<int>(ErrorKind::KeychainLocked);
    QTest::newRow("refused") << static_cast<int>(ErrorKind::KeychainRefused);
    QTest::newRow("dismissed") << static_cast<int>(ErrorKind::Cancelled);
}

void TestCreateClientFlow::createsNothingWithoutAKeychain()
{
    QFETCH(int, kind);
    CreateWorld world;
    world.secrets.writeError = static_cast<ErrorKind>(kind);
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, static_cast<ErrorKind>(kind));
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 0);
    QCOMPARE(world.posts("getToken"), 0);
    QCOMPARE(world.journal().events, QStringList());
    QVERIFY(world.flow->credentials() == nullptr);
}

void TestCreateClientFlow::createsWithoutAKeychainIfThePersonKeepsTheSecret()
{
    CreateWorld world;
    world.secrets.writeError = ErrorKind::KeychainUnavailable;
    const Result<ProvisionedClient> created = world.run(Keeping::Person);
    QVERIFY(created);
    QVERIFY(!created->storeError);
    QVERIFY(created->verified);
    QVERIFY(!world.flow->credentials()->isHeld());
    QCOMPARE(world.secrets.size(), std::size_t(0));
    QCOMPARE(world.row().stored, Stored::Nowhere);
    QCOMPARE(world.tokenStatus(), 200);
}

void TestCreateClientFlow::createsNothingThatCantBeJournaled()
{
    CreateWorld world;
    world.journal().refuses = true;
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Storage);
    QCOMPARE(world.posts("createClient"), 0);
}

void TestCreateClientFlow::createsNothingThatCantBeIndexed()
{
    CreateWorld world;
    QVERIFY(world.database->run(QStringLiteral("DROP TABLE credentials")));
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Storage);
    QCOMPARE(world.posts("createClient"), 0);
    QCOMPARE(world.journal().events.last(), QStringLiteral("not done"));
}

void TestCreateClientFlow::keepsTheSecretWhenTheKeychainFailsAfterwards_data()
{
    QTest::addColumn<bool>("readBack");
    QTest::addColumn<int>("kind");
    QTest::newRow("write: no service") << false << static_cast<int>(ErrorKind::KeychainUnavailable);
    QTest::newRow("write: locked") << false << static_cast<int>(ErrorKind::KeychainLocked);
    QTest::newRow("write: refused") << false << static_cast<int>(ErrorKind::KeychainRefused);
    QTest::newRow("read-back: something else") << true << static_cast<int>(ErrorKind::KeychainRefused);
}

void TestCreateClientFlow::keepsTheSecretWhenTheKeychainFailsAfterwards()
{
    QFETCH(bool, readBack);
    QFETCH(int, kind);
    CreateWorld world;
    world.secrets.garbles = readBack;
    if (!readBack)
        world.secrets.clientWriteError = static_cast<ErrorKind>(kind);
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QVERIFY(created->storeError);
    QCOMPARE(created->storeError->kind, static_cast<ErrorKind>(kind));
    QVERIFY(created->verified);
    QVERIFY(!world.flow->credentials()->isHeld());
    QCOMPARE(world.tokenStatus(), 200);
    QCOMPARE(world.row().stored, Stored::Nowhere);

    world.secrets.garbles = false;
    world.secrets.clientWriteError.reset();
    QVERIFY(QCoro::waitFor(world.flow->storeAgain()));
    QVERIFY(world.flow->credentials()->isInKeychain());
    QVERIFY(!world.flow->storeError());
    QCOMPARE(world.row().stored, Stored::Keychain);
    QVERIFY(world.secrets.has(world.key()));
}

void TestCreateClientFlow::finishesAccessLater()
{
    CreateWorld world;
    world.fault("createGrant:500:1");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QVERIFY(created->grantError);
    QCOMPARE(created->grantError->kind, ErrorKind::Server);
    QVERIFY(!created->verified);
    QVERIFY(world.flow->credentials()->isHeld());
    world.flow->release();
    QCOMPARE(world.journal().events, words("open Shop, answered, stored, handed out"));
    const Result<VerifiedAccess> access = QCoro::waitFor(world.flow->finishAccess());
    QVERIFY(access);
    QCOMPARE(access->scopes, QStringList{QStringLiteral("admin:checkout")});
    QCOMPARE(world.posts("createClient"), 1);
    QCOMPARE(world.journal().events.last(), QStringLiteral("finished"));
}

void TestCreateClientFlow::provesLater()
{
    CreateWorld world;
    connect(
        world.flow.get(), &CredentialsFlow::credentialsIssued, this, [&] { world.fault("getToken:503:1"); });
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QVERIFY(!created->grantError);
    QVERIFY(created->proofError);
    QVERIFY(QCoro::waitFor(world.flow->finishAccess()));
    QCOMPARE(world.posts("createGrant"), 1);
}

void TestCreateClientFlow::cancelsBeforeCreation()
{
    CreateWorld world;
    world.secrets.stall();
    connect(world.flow.get(), &CredentialsFlow::stepStarted, world.flow.get(), &CredentialsFlow::cancel,
        Qt::QueuedConnection);
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Cancelled);
    QCOMPARE(world.posts("createClient"), 0);
    QCOMPARE(world.journal().events, QStringList());
}

void TestCreateClientFlow::cancelsBeforeTheTokenIsThere()
{
    sandbox::Options options;
    options.latency = std::chrono::milliseconds(50);
    CreateWorld world(options);
    connect(
        world.flow.get(), &CredentialsFlow::stepStarted, world.flow.get(), [&](CredentialsFlow::Step step) {
            if (step == CredentialsFlow::Step::CreateClient)
                QMetaObject::invokeMethod(world.flow.get(), &CredentialsFlow::cancel, Qt::QueuedConnection);
        });
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Cancelled);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 0);
    QCOMPARE(world.journal().events, QStringList());
}

void TestCreateClientFlow::bringsTheSecretHomeWhenCancelledDuringCreation()
{
    sandbox::Options options;
    options.latency = std::chrono::milliseconds(50);
    CreateWorld world(options);
    // So that the create call is on its way when the cancellation comes.
    QVERIFY(QCoro::waitFor(world.session->clients().list(nullptr)));
    connect(
        world.flow.get(), &CredentialsFlow::stepStarted, world.flow.get(), [&](CredentialsFlow::Step step) {
            if (step == CredentialsFlow::Step::CreateClient)
                QMetaObject::invokeMethod(world.flow.get(), &CredentialsFlow::cancel, Qt::QueuedConnection);
        });
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QVERIFY(world.flow->credentials()->isInKeychain());
    QCOMPARE(world.shops(), 1);
}

void TestCreateClientFlow::wipesBehindTheProof()
{
    CreateWorld world;
    connect(world.flow.get(), &CredentialsFlow::credentialsIssued, this, [&] {
        world.flow->release();
        QVERIFY(!world.flow->credentials()->secret().isEmpty());
    });
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created && created->verified);
    QVERIFY(world.flow->credentials()->secret().isEmpty());
    QCOMPARE(world.journal().events.last(), QStringLiteral("finished"));
}

void TestCreateClientFlow::closesADiscardedIntent()
{
    CreateWorld world;
    QVERIFY(world.run(Keeping::Person));
    world.flow->release();
    QCOMPARE(world.journal().events.last(), QStringLiteral("discarded"));
    QCOMPARE(QCoro::waitFor(world.flow->storeAgain()).error().kind, ErrorKind::InvalidInput);
}

void TestCreateClientFlow::sendsNoPostWithoutAToken()
{
    CreateWorld world;
    world.fault("getToken:503");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Server);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 0);
    QCOMPARE(world.posts("listClients"), 0);
    QCOMPARE(world.journal().events, QStringList());
}

void TestCreateClientFlow::needsAScope()
{
    CreateWorld world;
    ClientDraft draft;
    draft.type = dintero::ClientType::Custom;
    const Result<ProvisionedClient> created = QCoro::waitFor(world.flow->run(draft, Keeping::Keychain));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(world.posts("createClient"), 0);
}

CLIENTSMITH_TEST_MAIN(TestCreateClientFlow)
#include "tst_createclientflow.moc"
