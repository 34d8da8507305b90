#include "tests/flows/createworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

class TestCreateClientAnswers : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsAClientWhoseAnswerWasLost_data();
    void findsAClientWhoseAnswerWasLost();
    void neverPostsALostClientTwice();
    void leavesALostClientAloneWhenItMayNotLook();
    void tellsAFoundClientFromALostOne();
    void reportsARefusal_data();
    void reportsARefusal();
    void waitsWhenRateLimited();
    void givesUpWhenRateLimitedForLong();
    void asksNotForEverWhenToldToRepeatAtOnce();
    void renewsATokenThatIsRefused();
    void goesByTheAnswersClientId();
    void leavesTheSignInsSecretAlone();
    void grantsNotTwiceWhenTheAnswerWasLost();
};

void TestCreateClientAnswers::findsAClientWhoseAnswerWasLost_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no answer") << QByteArray("createClient:drop-answer:1");
    QTest::newRow("half an answer") << QByteArray("createClient:cut-body:1");
}

void TestCreateClientAnswers::findsAClientWhoseAnswerWasLost()
{
    QFETCH(QByteArray, fault);
    CreateWorld world;
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

void TestCreateClientAnswers::neverPostsALostClientTwice()
{
    for (const char *fault :
        {"createClient:drop-request", "createClient:html", "createClient:500", "createClient:503"}) {
        CreateWorld world;
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

void TestCreateClientAnswers::leavesALostClientAloneWhenItMayNotLook()
{
    CreateWorld world;
    world.fault("createClient:drop-answer:1");
    world.fault("listClients:403");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QVERIFY(world.flow->outcomeUnknown());
    QVERIFY(!world.flow->foundWithoutSecret());
    QCOMPARE(world.posts("rotateClientSecret"), 0);
    QCOMPARE(world.journal().events, words("open Shop"));
}

void TestCreateClientAnswers::tellsAFoundClientFromALostOne()
{
    CreateWorld world;
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

void TestCreateClientAnswers::reportsARefusal_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("400") << QByteArray("400") << QStringLiteral("refused");
    QTest::newRow("403") << QByteArray("403") << QStringLiteral("forbidden");
    QTest::newRow("404") << QByteArray("404") << QStringLiteral("not_found");
    QTest::newRow("409") << QByteArray("409") << QStringLiteral("conflict");
    QTest::newRow("422") << QByteArray("422") << QStringLiteral("refused");
}

void TestCreateClientAnswers::reportsARefusal()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, kind);
    CreateWorld world;
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

void TestCreateClientAnswers::waitsWhenRateLimited()
{
    CreateWorld world;
    world.fault("createClient:429:2");
    QVERIFY(world.run());
    QCOMPARE(world.posts("createClient"), 3);
    QCOMPARE(world.clock.sleeps(), std::vector<std::chrono::milliseconds>(2, std::chrono::seconds(1)));
    QCOMPARE(world.shops(), 1);
}

void TestCreateClientAnswers::givesUpWhenRateLimitedForLong()
{
    sandbox::Options options;
    options.retryAfter = std::chrono::seconds(40);
    CreateWorld world(options);
    world.fault("createClient:429");
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::RateLimited);
    QVERIFY(!world.flow->outcomeUnknown());
    QCOMPARE(world.posts("createClient"), 2);
    QCOMPARE(world.journal().events.last(), QStringLiteral("not done"));
}

void TestCreateClientAnswers::asksNotForEverWhenToldToRepeatAtOnce()
{
    sandbox::Options options;
    options.retryAfter = std::chrono::seconds(0);
    CreateWorld world(options);
    world.fault("createClient:429");
    QCOMPARE(world.run().error().kind, ErrorKind::RateLimited);
    QCOMPARE(world.posts("createClient"), 61);
    QCOMPARE(world.journal().events.last(), QStringLiteral("not done"));
}

void TestCreateClientAnswers::renewsATokenThatIsRefused()
{
    CreateWorld world;
    QVERIFY(QCoro::waitFor(world.session->clients().list(nullptr)));
    world.server.advanceClock(std::chrono::hours(5)); // the token dies at the server, not in the cache
    const Result<ProvisionedClient> created = world.run();
    QVERIFY(created);
    QCOMPARE(world.posts("createClient"), 2);
    QCOMPARE(world.shops(), 1);
}

void TestCreateClientAnswers::goesByTheAnswersClientId()
{
    CreateWorld world;
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

void TestCreateClientAnswers::leavesTheSignInsSecretAlone()
{
    CreateWorld world;
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

void TestCreateClientAnswers::grantsNotTwiceWhenTheAnswerWasLost()
{
    CreateWorld world;
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

CLIENTSMITH_TEST_MAIN(TestCreateClientAnswers)
#include "tst_createclientanswers.moc"
