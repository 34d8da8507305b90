#include "core/sandbox/server.h"
#include "tests/support/apifixture.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

/// Deleting clients and grants.
class TestRemoval : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void removesByPath();
    void takesNoOtherAnswerForADeletion_data();
    void takesNoOtherAnswerForADeletion();
    void reportsWhatIsNotThere();
    void refusesIdsThatNameSomethingElse_data();
    void refusesIdsThatNameSomethingElse();
    void sendsNothingAfterACancellation();
    void tellsRedirectsNothing();
    void repeatsADeletionWhoseAnswerIsLost_data();
    void repeatsADeletionWhoseAnswerIsLost();
    void deletesAtTheSandboxThoughTheAnswerIsLost();
    void neverSaysUnsentAfterALostAnswer();
    void neverRepeatsWhatMakesSomething();
};

namespace {

/// Answers deletions with these, one after the other, an empty one by closing the connection; and every
/// token call with a token.
RawServer::Behaviour deletions(std::vector<QByteArray> answers)
{
    return [answers = std::move(answers), next = std::size_t(0)](
               QTcpSocket &socket, const RawRequest &request) mutable {
        if (request.target.endsWith("/auth/token"))
            socket.write(ok(tokenAnswer));
        else if (answers.at(next++).isEmpty())
            socket.abort();
        else
            socket.write(answers.at(next - 1));
    };
}

const QByteArray lost;

} // namespace

void TestRemoval::removesByPath()
{
    ApiFixture f(provider(ok(tokenAnswer), ok("{\"id\":\"a/b\",\"client_id\":\"C\"}")));
    QVERIFY(QCoro::waitFor(f.session.clients().remove(QStringLiteral("a/b"), nullptr)));
    QCOMPARE(f.server.requests().back().method, QByteArray("DELETE"));
    QCOMPARE(f.server.requests().back().target, QByteArray("/v1/accounts/T12345678/auth/clients/a%2Fb"));
    QCOMPARE(f.server.requests().back().header("Authorization"), QByteArray("Bearer a.b.c"));
    QVERIFY(QCoro::waitFor(f.session.grants().remove(QStringLiteral("a/b"), nullptr)));
    QCOMPARE(f.server.requests().back().method, QByteArray("DELETE"));
    QCOMPARE(
        f.server.requests().back().target, QByteArray("/v1/accounts/T12345678/auth/client-grants/a%2Fb"));
    QCOMPARE(f.server.count("DELETE"), 2);
}

void TestRemoval::takesNoOtherAnswerForADeletion_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("empty") << ok({});
    QTest::newRow("no JSON") << ok("gone");
    QTest::newRow("an error") << ok("{\"error\":{\"code\":\"OOPS\"}}");
    QTest::newRow("about another") << ok("{\"id\":\"X\"}");
}

void TestRemoval::takesNoOtherAnswerForADeletion()
{
    QFETCH(QByteArray, answer);
    ApiFixture f(provider(ok(tokenAnswer), answer));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr)).error().kind,
        ErrorKind::Malformed);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(QStringLiteral("U"), nullptr)).error().kind,
        ErrorKind::Malformed);
}

void TestRemoval::reportsWhatIsNotThere()
{
    ApiFixture f(provider(ok(tokenAnswer), RawServer::json(404, "{}")));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr)).error().kind,
        ErrorKind::NotFound);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(QStringLiteral("G"), nullptr)).error().kind,
        ErrorKind::NotFound);
}

void TestRemoval::refusesIdsThatNameSomethingElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the collection") << QString();
    QTest::newRow("here") << QStringLiteral(".");
    QTest::newRow("above") << QStringLiteral("..");
}

void TestRemoval::refusesIdsThatNameSomethingElse()
{
    QFETCH(QString, id);
    ApiFixture f(provider(ok(tokenAnswer), ok("{\"id\":\"U\"}")));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(id, nullptr)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(id, nullptr)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QCoro::waitFor(f.session.clients().get(id, nullptr)).error().kind, ErrorKind::InvalidInput);
    const Result<ApiClientWithSecret> rotated = QCoro::waitFor(f.session.clients().rotateSecret(id));
    QCOMPARE(rotated.error().kind, ErrorKind::InvalidInput);
    QVERIFY(rotated.error().unsent);
    QCOMPARE(f.server.connections(), 0);
}

void TestRemoval::sendsNothingAfterACancellation()
{
    ApiFixture f(provider(ok(tokenAnswer), ok("{}")));
    Cancellation cancellation;
    cancellation.request();
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), &cancellation)).error().kind,
        ErrorKind::Cancelled);
    QCOMPARE(f.server.connections(), 0);
}

void TestRemoval::tellsRedirectsNothing()
{
    RawServer elsewhere(RawServer::saying(ok("{}")));
    ApiFixture f(provider(
        ok(tokenAnswer), RawServer::json(307, "{}", "Location: " + elsewhere.url().toEncoded() + "\r\n")));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr)).error().kind,
        ErrorKind::Malformed);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(QStringLiteral("G"), nullptr)).error().kind,
        ErrorKind::Malformed);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestRemoval::repeatsADeletionWhoseAnswerIsLost_data()
{
    QTest::addColumn<std::vector<QByteArray>>("answers");
    QTest::addColumn<bool>("removed");
    const QByteArray notFound = RawServer::json(404, "{\"error\":{\"code\":\"NOT FOUND\"}}");
    const QByteArray page = RawServer::json(404, "<html>");
    QTest::newRow("no answer, then gone") << std::vector<QByteArray>{lost, notFound} << true;
    QTest::newRow("no answer, then done") << std::vector<QByteArray>{lost, ok("{\"id\":\"U\"}")} << true;
    QTest::newRow("no answer, then a page") << std::vector<QByteArray>{lost, page} << false;
    QTest::newRow("a gateway's answer, then gone")
        << std::vector<QByteArray>{RawServer::json(502, "<html>"), notFound} << true;
    QTest::newRow("no answer, no token, then gone")
        << std::vector<QByteArray>{lost, RawServer::json(401, "{}"), notFound} << true;
    QTest::newRow("slowed down, then gone")
        << std::vector<QByteArray>{RawServer::json(429, "{}"), notFound} << false;
    QTest::newRow("no token, then gone")
        << std::vector<QByteArray>{RawServer::json(401, "{}"), notFound} << false;
}

void TestRemoval::repeatsADeletionWhoseAnswerIsLost()
{
    QFETCH(std::vector<QByteArray>, answers);
    QFETCH(bool, removed);
    ApiFixture clients(deletions(answers));
    const Result<void> client =
        QCoro::waitFor(clients.session.clients().remove(QStringLiteral("U"), nullptr));
    QCOMPARE(client.has_value(), removed);
    QCOMPARE(clients.server.count("DELETE"), static_cast<int>(answers.size()));
    ApiFixture grants(deletions(answers));
    const Result<void> grant = QCoro::waitFor(grants.session.grants().remove(QStringLiteral("U"), nullptr));
    QCOMPARE(grant.has_value(), removed);
    QCOMPARE(grants.server.count("DELETE"), static_cast<int>(answers.size()));
    if (!removed) {
        QCOMPARE(client.error().kind, ErrorKind::NotFound);
        QCOMPARE(grant.error().kind, ErrorKind::NotFound);
    }
}

void TestRemoval::deletesAtTheSandboxThoughTheAnswerIsLost()
{
    sandbox::Server server;
    QVERIFY(server.start());
    std::vector<sandbox::Account> accounts = server.accounts();
    ManualClock clock;
    NetworkTransport network(QStringLiteral("1"));
    RetryingTransport transport(network, clock, [] { return 0.0; });
    AccountSession session(*ApiOrigin::parse(server.url().toString()),
        Account{*AccountId::parse(accounts.front().accountId), QString(), accounts.front().clientId},
        transport, clock, signInSecretInMemory(std::move(accounts.front().clientSecret)));
    const Result<ApiClientWithSecret> created = QCoro::waitFor(
        session.clients().create(NewApiClient{QStringLiteral("mine"), QStringLiteral("Mine"), {}, {}}));
    QVERIFY(created);
    const NewGrant wanted{created->client.id, audienceOf(session.account().id),
        {QStringLiteral("admin:checkout"), QStringLiteral("read:checkout")}};
    const Result<Grant> grant = QCoro::waitFor(session.grants().create(wanted));
    QVERIFY(grant);

    server.addFault(*sandbox::parseFault(QStringLiteral("deleteGrant:drop-answer:1")));
    QVERIFY(QCoro::waitFor(session.grants().remove(grant->id, nullptr)));
    QCOMPARE(server.requestCount(QStringLiteral("deleteGrant")), 2);
    QVERIFY(QCoro::waitFor(session.grants().listOf(created->client.id, nullptr))->empty());
    server.addFault(*sandbox::parseFault(QStringLiteral("deleteClient:drop-answer:1")));
    QVERIFY(QCoro::waitFor(session.clients().remove(created->client.id, nullptr)));
    QCOMPARE(server.requestCount(QStringLiteral("deleteClient")), 2);
    QCOMPARE(
        QCoro::waitFor(session.clients().get(created->client.id, nullptr)).error().kind, ErrorKind::NotFound);
}

void TestRemoval::neverSaysUnsentAfterALostAnswer()
{
    int tokens = 0;
    ApiFixture f([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/token"))
            socket.write(++tokens == 1 ? ok(tokenAnswer) : RawServer::json(403, "{}"));
        else if (f.server.count("DELETE") == 1)
            socket.abort();
        else
            socket.write(RawServer::json(401, "{}"));
    });
    const Result<void> removed = QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr));
    QCOMPARE(removed.error().kind, ErrorKind::Forbidden);
    QVERIFY(!removed.error().unsent);
}

void TestRemoval::neverRepeatsWhatMakesSomething()
{
    ApiFixture f(provider(ok(tokenAnswer), RawServer::json(503, "{}")));
    QCOMPARE(QCoro::waitFor(f.session.clients().create(NewApiClient{})).error().status, 503);
    QCOMPARE(QCoro::waitFor(f.session.clients().rotateSecret(QStringLiteral("U"))).error().status, 503);
    QCOMPARE(QCoro::waitFor(f.session.grants().create(NewGrant{})).error().status, 503);
    QCOMPARE(f.server.count("POST"), 4); // the token's, and one each
    QVERIFY(f.clock.sleeps().empty());
}

CLIENTSMITH_TEST_MAIN(TestRemoval)
#include "tst_removal.moc"
