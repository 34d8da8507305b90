#include "core/base/cancellation.h"
#include "core/provisioning/changeaccessflow.h"
#include "tests/flows/flowworld.h"
#include "tests/support/caller.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

struct World : FlowWorld
{
    explicit World(const sandbox::Options &options = {})
        : FlowWorld(options)
        , shop(createShop().client)
        , flow(parts())
        , before(posts("createGrant"))
    {
    }

    Result<void> add(const char *scopes) { return QCoro::waitFor(flow.add(shop, words(scopes), nullptr)); }
    Result<void> remove(const char *scopes) { return remove(shop, words(scopes)); }
    Result<void> remove(const dintero::ApiClient &client, const QStringList &scopes)
    {
        return QCoro::waitFor(flow.remove(client, dintero::audienceOf(account->id), scopes, nullptr));
    }
    std::vector<dintero::Grant> grants(const QString &id)
    {
        return *QCoro::waitFor(session->grants().listOf(id, nullptr));
    }
    /// What the client has, sorted, grants apart by bars.
    QString access(const QString &id)
    {
        QStringList texts;
        for (const dintero::Grant &grant : grants(id)) {
            QStringList scopes = grant.scopes;
            scopes.sort();
            texts += scopes.join(u' ');
        }
        texts.sort();
        return texts.join(QStringLiteral(" | "));
    }
    QString access() { return access(shop.id); }
    /// As another program does.
    QString grant(const QString &uuid, const QString &audience, const char *scopes, const char *type)
    {
        const QByteArray token = Caller(server.url())
                                     .token(account->id.text(), account->clientId, signInSecret)
                                     .text(QStringLiteral("access_token"))
                                     .toLatin1();
        const QJsonObject body{{QStringLiteral("client_id"), uuid}, {QStringLiteral("audience"), audience},
            {QStringLiteral("scope"), QJsonArray::fromStringList(words(scopes))},
            {QStringLiteral("type"), QString::fromLatin1(type)}};
        const Answer answer =
            Caller(server.url())
                .post(account->id.text() + QStringLiteral("/auth/client-grants"), token, body);
        before += 1;
        return answer.text(QStringLiteral("id"));
    }
    QString otherForm() const { return QStringLiteral("https://%1@api.dintero.com").arg(account->id.text()); }
    QString ownAudience() const { return dintero::audienceOf(account->id); }
    int grantPosts() const { return posts("createGrant") - before; }
    dintero::ApiClient signIn()
    {
        const auto clients = *QCoro::waitFor(session->clients().list(nullptr));
        return *std::find_if(clients.begin(), clients.end(),
            [this](const dintero::ApiClient &client) { return client.clientId == account->clientId; });
    }

    dintero::ApiClient shop;
    ChangeAccessFlow flow;
    int before;
};

} // namespace

class TestChangeAccessFlow : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void addsWhatIsMissing();
    void addsNothingThatIsThere();
    void addsOnceThoughTheAnswerIsLost();
    void addSaysWhenNobodyKnows();
    void addReportsARefusal();
    void removesAWholeGrant();
    void narrowsAGrantWithoutAGap();
    void removesFromEveryGrant();
    void keepsTheGrantWhenTheNarrowerOneIsRefused();
    void removesTheOldOneAfterwards();
    void removesThoughTheAnswerIsLost();
    void theSignInKeepsTheAccount();
    void theSignInCanLoseTheRest();
    void theSignInKeepsReadingAndWriting();
    void theSignInsAccessCountsInEitherForm();
    void eitherFormIsTheSameAccount();
    void addsToWhoseAccessCantBeRead();
    void aProviderThatMergesKeepsTheGrant();
    void whatWasMergedIntoAnotherGrantStays();
    void addsThoughAMergedAnswerIsLost();
    void whatStaysCoveredIsNotTaken();
    void whatAPersonSignsInForIsTaken();
    void looksEndWhenCancelled();
    void nothingIsSentOnceCancelled();
    void whatWasChangedIsWrittenDown();
    void whatWasNotIsWrittenDownAsThat();
};

void TestChangeAccessFlow::addsWhatIsMissing()
{
    World world;
    QVERIFY(world.add("read:checkout, read:receipts, admin:hooks, read:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | admin:hooks read:receipts"));
    QCOMPARE(world.grantPosts(), 1);
}

void TestChangeAccessFlow::addsNothingThatIsThere()
{
    World world;
    QVERIFY(world.add("read:checkout, admin:checkout"));
    QCOMPARE(world.grantPosts(), 0);
}

void TestChangeAccessFlow::addsOnceThoughTheAnswerIsLost()
{
    World world;
    world.fault("createGrant:drop-answer");
    QVERIFY(world.add("read:receipts"));
    QVERIFY(!world.flow.outcomeUnknown());
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:receipts"));
    QCOMPARE(world.grantPosts(), 1);
}

void TestChangeAccessFlow::addSaysWhenNobodyKnows()
{
    World world;
    world.fault("createGrant:drop-request:1");
    const Result<void> added = world.add("read:receipts");
    QVERIFY(!added);
    QVERIFY(world.flow.outcomeUnknown());
    QCOMPARE(world.access(), QStringLiteral("admin:checkout"));
    QCOMPARE(world.clock.sleeps().size(), std::size_t(2));
    // Asked for again, it looks first.
    QVERIFY(world.add("read:receipts"));
    QVERIFY(!world.flow.outcomeUnknown());
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:receipts"));
}

void TestChangeAccessFlow::addReportsARefusal()
{
    World world;
    world.fault("createGrant:403");
    const Result<void> added = world.add("read:receipts");
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Forbidden);
    QVERIFY(!world.flow.outcomeUnknown());
    QCOMPARE(world.grantPosts(), 1);
}

void TestChangeAccessFlow::removesAWholeGrant()
{
    World world;
    QVERIFY(world.remove("admin:checkout"));
    QCOMPARE(world.access(), QString());
    QCOMPARE(world.grantPosts(), 0);
}

void TestChangeAccessFlow::narrowsAGrantWithoutAGap()
{
    World world;
    QVERIFY(world.add("read:receipts, admin:hooks"));
    QVERIFY(world.remove("admin:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:receipts"));
    QCOMPARE(world.grantPosts(), 2);
}

void TestChangeAccessFlow::removesFromEveryGrant()
{
    World world;
    QVERIFY(world.add("read:receipts, read:hooks"));
    dintero::NewGrant twice;
    twice.clientUuid = world.shop.id;
    twice.audience = dintero::audienceOf(world.account->id);
    twice.scopes = words("read:receipts, read:wallets");
    QVERIFY(QCoro::waitFor(world.session->grants().create(twice)));
    QVERIFY(world.remove("read:receipts"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:hooks read:wallets"));
}

void TestChangeAccessFlow::keepsTheGrantWhenTheNarrowerOneIsRefused()
{
    World world;
    QVERIFY(world.add("read:receipts, admin:hooks"));
    world.fault("createGrant:409");
    const Result<void> removed = world.remove("admin:hooks");
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | admin:hooks read:receipts"));
    QCOMPARE(world.posts("deleteGrant"), 0);
}

void TestChangeAccessFlow::removesTheOldOneAfterwards()
{
    World world;
    QVERIFY(world.add("read:receipts, admin:hooks"));
    world.fault("deleteGrant:403:1");
    QVERIFY(!world.remove("admin:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | admin:hooks read:receipts | read:receipts"));
    const int posts = world.grantPosts();
    QVERIFY(world.remove("admin:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:receipts"));
    QCOMPARE(world.grantPosts(), posts);
}

void TestChangeAccessFlow::removesThoughTheAnswerIsLost()
{
    World world;
    world.fault("deleteGrant:drop-answer");
    QVERIFY(world.remove("admin:checkout"));
    QCOMPARE(world.access(), QString());
    QVERIFY(!world.flow.outcomeUnknown());
}

void TestChangeAccessFlow::theSignInKeepsTheAccount()
{
    World world;
    const dintero::ApiClient own = world.signIn();
    const Result<void> removed = world.remove(own, words("admin:account"));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(world.posts("deleteGrant"), 0);
    QCOMPARE(world.grantPosts(), 0);
}

void TestChangeAccessFlow::theSignInCanLoseTheRest()
{
    World world;
    const dintero::ApiClient own = world.signIn();
    QVERIFY(world.remove(own, words("admin:checkout")));
    QCOMPARE(world.access(own.id), QStringLiteral("admin:account"));
}

void TestChangeAccessFlow::theSignInKeepsReadingAndWriting()
{
    World world;
    const dintero::ApiClient own = world.signIn();
    world.grant(own.id, world.ownAudience(), "read:accounts, write:accounts", "client_credentials");
    QVERIFY(world.remove(own, words("admin:account")));
    for (const char *scope : {"read:accounts", "write:accounts"}) {
        const Result<void> removed = world.remove(own, words(scope));
        QVERIFY2(!removed, scope);
        QCOMPARE(removed.error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(world.access(own.id).contains(QStringLiteral("read:accounts write:accounts")));
}

void TestChangeAccessFlow::theSignInsAccessCountsInEitherForm()
{
    World world;
    const dintero::ApiClient own = world.signIn();
    world.grant(own.id, world.otherForm(), "admin:account, read:hooks", "client_credentials");
    const Result<void> removed =
        QCoro::waitFor(world.flow.remove(own, world.otherForm(), words("admin:account"), nullptr));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(world.posts("deleteGrant"), 0);
    QVERIFY(QCoro::waitFor(world.flow.remove(own, world.otherForm(), words("read:hooks"), nullptr)));
    QVERIFY(world.access(own.id).contains(QStringLiteral("admin:account")));
}

void TestChangeAccessFlow::eitherFormIsTheSameAccount()
{
    World world;
    world.grant(world.shop.id, world.otherForm(), "read:receipts, admin:hooks", "client_credentials");
    QVERIFY(world.add("read:receipts"));
    QCOMPARE(world.grantPosts(), 0);
    QVERIFY(world.remove("admin:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:receipts"));
}

void TestChangeAccessFlow::addsToWhoseAccessCantBeRead()
{
    World world;
    world.fault("listGrants:403");
    QVERIFY(world.add("read:receipts"));
    QCOMPARE(world.grantPosts(), 1);
    world.server.clearFaults();
    QCOMPARE(world.access(), QStringLiteral("admin:checkout | read:receipts"));
}

void TestChangeAccessFlow::aProviderThatMergesKeepsTheGrant()
{
    sandbox::Options merging;
    merging.repeatedGrants = sandbox::RepeatedGrant::Merge;
    World world(merging);
    QVERIFY(world.add("read:receipts, admin:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout admin:hooks read:receipts"));
    const Result<void> removed = world.remove("admin:hooks");
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Refused);
    QVERIFY(!world.flow.outcomeUnknown());
    QCOMPARE(world.access(), QStringLiteral("admin:checkout admin:hooks read:receipts"));
    QCOMPARE(world.posts("deleteGrant"), 0);
    // As a whole it can go.
    QVERIFY(world.remove("admin:checkout, admin:hooks, read:receipts"));
    QCOMPARE(world.access(), QString());
}

void TestChangeAccessFlow::whatWasMergedIntoAnotherGrantStays()
{
    sandbox::Options merging;
    merging.repeatedGrants = sandbox::RepeatedGrant::Merge;
    World world(merging);
    world.grant(world.shop.id, world.otherForm(), "read:receipts, admin:hooks", "client_credentials");
    QVERIFY(world.remove("admin:hooks"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout read:receipts"));
}

void TestChangeAccessFlow::addsThoughAMergedAnswerIsLost()
{
    sandbox::Options merging;
    merging.repeatedGrants = sandbox::RepeatedGrant::Merge;
    World world(merging);
    world.fault("createGrant:drop-answer");
    QVERIFY(world.add("read:receipts"));
    QVERIFY(!world.flow.outcomeUnknown());
    QCOMPARE(world.access(), QStringLiteral("admin:checkout read:receipts"));
}

void TestChangeAccessFlow::whatStaysCoveredIsNotTaken()
{
    World world;
    world.grant(world.shop.id, world.ownAudience(), "read:checkout", "client_credentials");
    const Result<void> removed = world.remove("read:checkout");
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::InvalidInput);
    QVERIFY(removed.error().message.contains(QStringLiteral("admin:checkout")));
    QCOMPARE(world.posts("deleteGrant"), 0);
    QVERIFY(world.remove("read:checkout, admin:checkout"));
    QCOMPARE(world.access(), QString());
}

void TestChangeAccessFlow::whatAPersonSignsInForIsTaken()
{
    World world;
    world.grant(world.shop.id, world.ownAudience(), "read:checkout", "authorization_code");
    QVERIFY(world.remove("read:checkout"));
    QCOMPARE(world.access(), QStringLiteral("admin:checkout"));
}

void TestChangeAccessFlow::looksEndWhenCancelled()
{
    World world;
    world.fault("createGrant:drop-request:1");
    Cancellation cancellation;
    // The person has enough while it waits to look once more.
    world.clock.onSleep = [&cancellation] { cancellation.request(); };
    const Result<void> added =
        QCoro::waitFor(world.flow.add(world.shop, words("read:receipts"), &cancellation));
    QVERIFY(!added);
    QVERIFY(world.flow.outcomeUnknown());
    QCOMPARE(world.clock.sleeps().size(), std::size_t(1));
    QCOMPARE(world.grantPosts(), 1);
}

void TestChangeAccessFlow::nothingIsSentOnceCancelled()
{
    World world;
    Cancellation cancellation;
    cancellation.request();
    const Result<void> added =
        QCoro::waitFor(world.flow.add(world.shop, words("read:receipts"), &cancellation));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Cancelled);
    QCOMPARE(world.grantPosts(), 0);
}

void TestChangeAccessFlow::whatWasChangedIsWrittenDown()
{
    World world;
    QVERIFY(world.add("read:receipts, admin:checkout"));
    QVERIFY(world.remove("admin:checkout"));
    const std::vector<Event> events = *world.events->list(world.account->id);
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[1].kind, EventKind::AccessAdded);
    QCOMPARE(events[1].clientId, world.shop.clientId);
    QCOMPARE(events[1].name, world.shop.name);
    QCOMPARE(events[1].what, QStringLiteral("read:receipts")); // it had the other already
    QCOMPARE(events[1].where, dintero::audienceOf(world.account->id));
    QCOMPARE(events[0].kind, EventKind::AccessRemoved);
    QCOMPARE(events[0].what, QStringLiteral("admin:checkout"));
    QCOMPARE(events[0].outcome, EventOutcome::Done);
}

void TestChangeAccessFlow::whatWasNotIsWrittenDownAsThat()
{
    World world;
    QVERIFY(world.add("admin:checkout")); // nothing to do
    QVERIFY(world.events->list({})->empty());
    world.fault("createGrant:403:1");
    QVERIFY(!world.add("read:receipts"));
    world.fault("createGrant:drop-request:1");
    QVERIFY(!world.add("read:receipts"));
    const std::vector<Event> events = *world.events->list({});
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[1].outcome, EventOutcome::Failed);
    QCOMPARE(events[1].error, QStringLiteral("forbidden"));
    QCOMPARE(events[0].outcome, EventOutcome::Unknown);
    QCOMPARE(events[0].what, QStringLiteral("read:receipts"));
}

CLIENTSMITH_TEST_MAIN(TestChangeAccessFlow)
#include "tst_changeaccessflow.moc"
