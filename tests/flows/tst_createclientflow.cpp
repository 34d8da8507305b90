#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

/// A flow in its world.
struct World : FlowWorld
{
    explicit World(const sandbox::Options &options = {})
        : FlowWorld(options)
        , flow(std::make_unique<CreateClientFlow>(parts()))
    {
    }

    Result<ProvisionedClient> run(Keeping keeping = Keeping::Keychain)
    {
        return QCoro::waitFor(flow->run(shopDraft(), keeping));
    }

    /// The status of a token call with the credentials that the flow issued.
    int tokenStatus() const
    {
        const IssuedCredentials &credentials = *flow->credentials();
        return FlowWorld::tokenStatus(credentials.clientId(), credentials.secret().view().toByteArray());
    }

    QString key() const { return FlowWorld::key(flow->credentials()->clientId()); }

    std::unique_ptr<CreateClientFlow> flow;
};

} // namespace

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
    void findsAClientWhoseAnswerWasLost_data();
    void findsAClientWhoseAnswerWasLost();
    void neverPostsALostClientTwice();
    void leavesALostClientAloneWhenItMayNotLook();
    void tellsAFoundClientFromALostOne();
    void reportsARefusal_data();
    void reportsARefusal();
    void waitsWhenRateLimited();
    void givesUpWhenRateLimitedForLong();
    void renewsATokenThatIsRefused();
    void asksNotForEverWhenToldToRepeatAtOnce();
    void goesByTheAnswersClientId();
    void leavesTheSignInsSecretAlone();
    void finishesAccessLater();
    void grantsNotTwiceWhenTheAnswerWasLost();
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
    World world;
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
    World world;
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
    World world;
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
    World world;
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
    World world;
    world.journal().refuses = true;
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Storage);
    QCOMPARE(world.posts("createClient"), 0);
}

void TestCreateClientFlow::createsNothingThatCantBeIndexed()
{
    World world;
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
    World world;
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

void TestCreateClientFlow::findsAClientWhoseAnswerWasLost_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no answer") << QByteArray("createClient:drop-answer:1");
    QTest::newRow("half an answer") << QByteArray("createClient:cut-body:1");
}

void TestCreateClientFlow::findsAClientWhoseAnswerWasLost()
{
    QFETCH(QByteArray, fault);
    World world;
    world.fault(fault.constData());
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 1);
    QCOMPARE(world.posts("rotateClientSecret"), 1);
    QCOMPARE(world.shops(), 1);
    QVERIFY(created->verified);
    QCOMPARE(world.tokenStatus(), 200);
    QVERIFY(world.secrets.has(world.key()));
}

void TestCreateClientFlow::neverPostsALostClientTwice()
{
    for (const char *fault :
        {"createClient:drop-request", "createClient:html", "createClient:500", "createClient:503"}) {
        World world;
        world.fault(fault);
        const Result<ProvisionedClient> created = world.run();
        QVERIFY(!created);
        QVERIFY(world.flow->outcomeUnknown());
        QCOMPARE(world.posts("createClient"), 1);
        QCOMPARE(world.posts("listClients"), 7);
        QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(6, std::chrono::seconds(10)));
        QCOMPARE(world.journal().events, words("open Shop, missed")); // left open, for the next start
        QCOMPARE(world.shops(), 0);
    }
}

void TestCreateClientFlow::leavesALostClientAloneWhenItMayNotLook()
{
    World world;
    world.fault("createClient:drop-answer:1");
    world.fault("listClients:403");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QVERIFY(world.flow->outcomeUnknown());
    QVERIFY(!world.flow->foundWithoutSecret());
    QCOMPARE(world.posts("rotateClientSecret"), 0);
    QCOMPARE(world.journal().events, words("open Shop"));
}

void TestCreateClientFlow::tellsAFoundClientFromALostOne()
{
    World world;
    world.fault("createClient:drop-answer:1");
    world.fault("rotateClientSecret:403");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(errorKindName(created.error().kind), QStringLiteral("forbidden"));
    QVERIFY(world.flow->outcomeUnknown());
    QVERIFY(world.flow->foundWithoutSecret());
    QCOMPARE(world.shops(), 1);
    // Left open, so that it can be finished.
    QCOMPARE(world.journal().events, words("open Shop"));
}

void TestCreateClientFlow::reportsARefusal_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("400") << QByteArray("400") << QStringLiteral("refused");
    QTest::newRow("403") << QByteArray("403") << QStringLiteral("forbidden");
    QTest::newRow("404") << QByteArray("404") << QStringLiteral("not_found");
    QTest::newRow("409") << QByteArray("409") << QStringLiteral("conflict");
    QTest::newRow("422") << QByteArray("422") << QStringLiteral("refused");
}

void TestCreateClientFlow::reportsARefusal()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, kind);
    World world;
    world.fault(QByteArray("createClient:" + status).constData());
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(errorKindName(created.error().kind), kind);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 1);
    // Nobody else can have the client_id, so that a conflict may be the trace of our own call.
    QCOMPARE(world.posts("listClients"), status == "409" ? 1 : 0);
    QCOMPARE(world.journal().events, words("open Shop, not done"));
    QCOMPARE(world.index->list(QString())->size(), std::size_t(0));
}

void TestCreateClientFlow::waitsWhenRateLimited()
{
    World world;
    world.fault("createClient:429:2");
    QVERIFY(world.run());
    QCOMPARE(world.posts("createClient"), 3);
    QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(2, std::chrono::seconds(1)));
    QCOMPARE(world.shops(), 1);
}

void TestCreateClientFlow::givesUpWhenRateLimitedForLong()
{
    sandbox::Options options;
    options.retryAfter = std::chrono::seconds(40);
    World world(options);
    world.fault("createClient:429");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::RateLimited);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 2);
    QCOMPARE(world.journal().events.last(), QStringLiteral("not done"));
}

void TestCreateClientFlow::asksNotForEverWhenToldToRepeatAtOnce()
{
    sandbox::Options options;
    options.retryAfter = std::chrono::seconds(0);
    World world(options);
    world.fault("createClient:429");
    QCOMPARE(world.run().error().kind, ErrorKind::RateLimited);
    QCOMPARE(world.posts("createClient"), 61);
    QCOMPARE(world.journal().events.last(), QStringLiteral("not done"));
}

void TestCreateClientFlow::renewsATokenThatIsRefused()
{
    World world;
    QVERIFY(QCoro::waitFor(world.session->clients().list(nullptr)));
    world.server.advanceClock(std::chrono::hours(5)); // the token dies at the server, not in the cache
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QCOMPARE(world.posts("createClient"), 2);
    QCOMPARE(world.shops(), 1);
}

void TestCreateClientFlow::goesByTheAnswersClientId()
{
    World world;
    world.transport.renamesTo = QStringLiteral("another");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QCOMPARE(created->client.clientId, QStringLiteral("another"));
    QCOMPARE(world.flow->credentials()->clientId(), QStringLiteral("another"));
    QCOMPARE(world.row().clientId, QStringLiteral("another")); // and no row of the one that was chosen
    QVERIFY(world.secrets.has(world.key()));
    QVERIFY(!created->grantError);                                // grants go by the id
    QCOMPARE(created->proofError->kind, ErrorKind::Unauthorized); // the sandbox knows it by the chosen one
}

void TestCreateClientFlow::leavesTheSignInsSecretAlone()
{
    World world;
    const QString signInKey = world.FlowWorld::key(world.account->clientId);
    QVERIFY(QCoro::waitFor(world.secrets.write(signInKey, Secret(world.signInSecret), nullptr)));
    world.transport.renamesTo = world.account->clientId;
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QCOMPARE(created->storeError->kind, ErrorKind::KeychainRefused);
    QCOMPARE(world.storedSecret(world.account->clientId), world.signInSecret);
    QVERIFY(world.flow->hasIssued()); // the person has it
    QCOMPARE(QCoro::waitFor(world.flow->storeAgain()).error().kind, ErrorKind::KeychainRefused);
    QCOMPARE(world.storedSecret(world.account->clientId), world.signInSecret);
}

void TestCreateClientFlow::finishesAccessLater()
{
    World world;
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

void TestCreateClientFlow::grantsNotTwiceWhenTheAnswerWasLost()
{
    World world;
    world.fault("createGrant:drop-answer:1");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QCOMPARE(created->grantError->kind, ErrorKind::Network);
    QVERIFY(QCoro::waitFor(world.flow->finishAccess()));
    QCOMPARE(world.posts("createGrant"), 1);
    world.flow->release();
    QCOMPARE(world.journal().events,
        words("open Shop, answered, stored, handed out, granted, verified, finished"));
}

void TestCreateClientFlow::provesLater()
{
    World world;
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
    World world;
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
    World world(options);
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
    World world(options);
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
    World world;
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
    World world;
    QVERIFY(world.run(Keeping::Person));
    world.flow->release();
    QCOMPARE(world.journal().events.last(), QStringLiteral("discarded"));
    QCOMPARE(QCoro::waitFor(world.flow->storeAgain()).error().kind, ErrorKind::InvalidInput);
}

void TestCreateClientFlow::sendsNoPostWithoutAToken()
{
    World world;
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
    World world;
    ClientDraft draft;
    draft.type = dintero::ClientType::Custom;
    const Result<ProvisionedClient> created = QCoro::waitFor(world.flow->run(draft, Keeping::Keychain));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(world.posts("createClient"), 0);
}

CLIENTSMITH_TEST_MAIN(TestCreateClientFlow)
#include "tst_createclientflow.moc"
