#include "core/base/cancellation.h"
#include "core/provisioning/deleteclientflow.h"
#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

struct World : FlowWorld
{
    World()
        : shop(createShop().client)
        , flow(std::make_unique<DeleteClientFlow>(parts()))
    {
    }

    /// From now on the session is that of somebody who signed in as this client.
    void keepSignIn(const QString &clientId)
    {
        account->clientId = clientId;
        session = std::make_unique<AccountSession>(
            *origin, *account, transport, clock, signInSecretFrom(secrets, *origin, *account));
    }

    Result<void> run() { return QCoro::waitFor(flow->run(shop, nullptr)); }

    dintero::ApiClient shop;
    std::unique_ptr<DeleteClientFlow> flow;
};

} // namespace

class TestDeleteClientFlow : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void deletesTheClientAndThenItsSecret();
    void refusesTheOwnSignIn();
    void deletesNothingThatCantBeJournaled();
    void findsOutAboutALostAnswer_data();
    void findsOutAboutALostAnswer();
    void leavesAClientThatIsStillThere();
    void givesUpWhileItWaitsForTheSignIn();
    void reportsARefusal();
    void takesAMissingClientForDeleted();
    void finishesWhenTheKeychainIsBack();
    void settlesWhatWasInterruptedBefore();
    void keepsTheSecretWhenNothingWasSent();
    void keepsTheSecretOfAnotherWithTheSameClientId();
    void doesNotFinishTheDeletionOfTheSignIn();
    void staysOpenWhenARefusalFollowsALostTry();
};

void TestDeleteClientFlow::deletesTheClientAndThenItsSecret()
{
    World world;
    QVERIFY(world.run());
    QVERIFY(world.flow->isDeleted());
    QCOMPARE(world.shops(), 0);
    QVERIFY(!world.secrets.has(world.key(world.shop.clientId)));
    QCOMPARE(world.index->list(QString())->size(), std::size_t(0));
    QCOMPARE(world.journal().events, words("open Shop, deleted, finished"));
}

void TestDeleteClientFlow::refusesTheOwnSignIn()
{
    World world;
    dintero::ApiClient own;
    own.id = QStringLiteral("some id");
    own.clientId = world.account->clientId;
    const Result<void> deleted = QCoro::waitFor(world.flow->run(own, nullptr));
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(world.posts("deleteClient"), 0);
    QCOMPARE(world.journal().events, QStringList());
}

void TestDeleteClientFlow::deletesNothingThatCantBeJournaled()
{
    World world;
    world.journal().refuses = true;
    QCOMPARE(world.run().error().kind, ErrorKind::Storage);
    QCOMPARE(world.posts("deleteClient"), 0);
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
}

void TestDeleteClientFlow::findsOutAboutALostAnswer_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no answer") << QByteArray("deleteClient:drop-answer:1");
    QTest::newRow("half an answer") << QByteArray("deleteClient:cut-body:1");
}

void TestDeleteClientFlow::findsOutAboutALostAnswer()
{
    QFETCH(QByteArray, fault);
    World world;
    world.fault(fault.constData());
    QVERIFY(world.run());
    QCOMPARE(world.posts("deleteClient"), 1);
    QCOMPARE(world.shops(), 0);
    QVERIFY(!world.secrets.has(world.key(world.shop.clientId)));
}

void TestDeleteClientFlow::leavesAClientThatIsStillThere()
{
    World world;
    world.fault("deleteClient:drop-request:1");
    QVERIFY(!world.run());
    QVERIFY(!world.flow->isDeleted() && !world.flow->closedAs());
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
    world.flow.reset();
    QCOMPARE(world.interrupted().size(), std::size_t(1));
    QCOMPARE(world.interrupted().front().intent.kind, FlowKind::Delete);
}

void TestDeleteClientFlow::givesUpWhileItWaitsForTheSignIn()
{
    World world;
    // Its token is there when the person has long thought better of it.
    world.session = std::make_unique<AccountSession>(*world.origin, *world.account, world.transport,
        world.clock, [&world](Cancellation *cancellation) -> QCoro::Task<Result<Secret>> {
            cancellation->request();
            co_return Secret(world.signInSecret);
        });
    DeleteClientFlow flow(world.parts());
    Cancellation cancellation;
    const Result<void> removed = QCoro::waitFor(flow.run(world.shop, &cancellation));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Cancelled);
    QVERIFY(!flow.isOpen());
    QCOMPARE(world.posts("deleteClient"), 0);
    QCOMPARE(world.interrupted().size(), std::size_t(0));
    QCOMPARE(world.shops(), 1);
}

void TestDeleteClientFlow::reportsARefusal()
{
    World world;
    world.fault("deleteClient:403:1");
    QCOMPARE(world.run().error().kind, ErrorKind::Forbidden);
    QCOMPARE(world.journal().events, words("open Shop, not done"));
    QCOMPARE(world.storedTokenStatus(world.shop.clientId), 200);
}

void TestDeleteClientFlow::takesAMissingClientForDeleted()
{
    World world;
    QVERIFY(QCoro::waitFor(world.session->clients().remove(world.shop.id, nullptr)));
    QVERIFY(world.run());
    QVERIFY(!world.secrets.has(world.key(world.shop.clientId)));
}

void TestDeleteClientFlow::finishesWhenTheKeychainIsBack()
{
    World world;
    world.secrets.removeError = ErrorKind::KeychainLocked;
    const Result<void> deleted = world.run();
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(world.flow->isDeleted() && !world.flow->closedAs());
    world.flow.reset();
    world.secrets.removeError.reset();
    const std::vector<JournalEntry> open = world.interrupted();
    QCOMPARE(open.size(), std::size_t(1));
    DeleteClientFlow again(world.parts());
    QVERIFY(QCoro::waitFor(again.resume(**world.journal().claim(open.front().number), nullptr)));
    QCOMPARE(world.posts("deleteClient"), 1);
    QVERIFY(!world.secrets.has(world.key(world.shop.clientId)));
    QVERIFY(world.interrupted().empty());
}

void TestDeleteClientFlow::settlesWhatWasInterruptedBefore()
{
    World world;
    world.fault("createGrant:500:1");
    CreateClientFlow unfinished(world.parts());
    const Result<ProvisionedClient> created = QCoro::waitFor(unfinished.run(shopDraft(), Keeping::Keychain));
    QVERIFY(created && created->grantError);
    unfinished.release();
    unfinished.leave();
    QCOMPARE(world.interrupted().size(), std::size_t(1));
    QVERIFY(QCoro::waitFor(world.flow->run(created->client, nullptr)));
    QVERIFY(world.interrupted().empty());
}

void TestDeleteClientFlow::keepsTheSecretWhenNothingWasSent()
{
    World world;
    world.clock.advance(std::chrono::hours(5)); // a fresh token is needed
    world.fault("getToken:503");
    QCOMPARE(world.run().error().kind, ErrorKind::Server);
    QCOMPARE(world.posts("deleteClient"), 0);
    QCOMPARE(world.journal().events, QStringList());
    QVERIFY(world.secrets.has(world.key(world.shop.clientId)));
}

void TestDeleteClientFlow::keepsTheSecretOfAnotherWithTheSameClientId()
{
    World world;
    dintero::ApiClient twin = world.shop;
    twin.id = QStringLiteral("another");
    CredentialRow row = world.row();
    row.id = twin.id; // what is kept is the other's
    QVERIFY(world.index->put(row));
    QVERIFY(world.run());
    QCOMPARE(world.shops(), 0);
    QVERIFY(world.secrets.has(world.key(twin.clientId)));
    QCOMPARE(world.row().id, twin.id);
    QVERIFY(world.interrupted().empty());
}

void TestDeleteClientFlow::doesNotFinishTheDeletionOfTheSignIn()
{
    World world;
    world.fault("deleteClient:drop-request:1");
    QVERIFY(!world.run());
    world.flow.reset();
    world.keepSignIn(world.shop.clientId);
    const JournalEntry entry = *world.journal().claim(world.interrupted().front().number).value();
    {
        DeleteClientFlow flow(world.parts());
        const Result<void> deleted = QCoro::waitFor(flow.resume(entry, nullptr));
        QVERIFY(!deleted);
        QCOMPARE(deleted.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(world.tokenStatus(world.shop.clientId, world.storedSecret(world.shop.clientId)), 200);
    QCOMPARE(world.interrupted().size(), std::size_t(1));
}

void TestDeleteClientFlow::staysOpenWhenARefusalFollowsALostTry()
{
    Error refusal = makeError(ErrorKind::Forbidden, QStringLiteral("no"));
    refusal.status = 403;
    QVERIFY(!isLost(refusal));
    refusal.afterLostTry = true;
    QVERIFY(isLost(refusal));
}

CLIENTSMITH_TEST_MAIN(TestDeleteClientFlow)
#include "tst_deleteclientflow.moc"
