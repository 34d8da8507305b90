#include "tests/support/apifixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace clientsmith;
using namespace clientsmith::dintero;

class TestDinteroApi : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksForATokenAsTheContractSays();
    void refusesClientIdsThatBasicCantCarry();
    void refusesTokensThatAreNone_data();
    void refusesTokensThatAreNone();
    void readsScopes_data();
    void readsScopes();
    void keepsTheSecretOutOfARefusal();
    void keepsTheSecretOutOfARefusalThatIsCutOff();
    void createsAClient();
    void refusesCreateAnswersWithoutIdOrSecret_data();
    void refusesCreateAnswersWithoutIdOrSecret();
    void toleratesOddOptionalFields();
    void refusesListsThatAreNone_data();
    void refusesListsThatAreNone();
    void repeatsOnceAfter401();
    void givesUpAfterASecond401();
    void marksAFailedTokenAsUnsent();
    void listsAllGrantsWhenTheFilterFindsNothing();
    void filtersGrants();
    void escapesIds();
};

void TestDinteroApi::asksForATokenAsTheContractSays()
{
    ApiFixture f(provider(ok(tokenAnswer), {}));
    const Result<AccessToken> token = QCoro::waitFor(
        f.session.tokens().request(QStringLiteral("me"), Secret(QByteArrayView("a:b/c+d=")), nullptr));
    QVERIFY(token);
    QCOMPARE(token->token.view(), QByteArrayView("a.b.c"));
    QCOMPARE(token->expiresIn.count(), 14400);
    const RawRequest &sent = f.server.requests().front();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/v1/accounts/T12345678/auth/token"));
    QCOMPARE(sent.header("Authorization"), QByteArray("Basic " + QByteArray("me:a:b/c+d=").toBase64()));
    QCOMPARE(QJsonDocument::fromJson(sent.body).object(),
        (QJsonObject{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
            {QStringLiteral("audience"), QStringLiteral("https://api.dintero.com/v1/accounts/T12345678")}}));
}

void TestDinteroApi::refusesClientIdsThatBasicCantCarry()
{
    ApiFixture f(provider(ok(tokenAnswer), {}));
    for (const char *id : {"", "a:b"}) {
        const Result<AccessToken> token = QCoro::waitFor(
            f.session.tokens().request(QString::fromLatin1(id), Secret(QByteArrayView("x")), nullptr));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(f.server.connections(), 0);
}

void TestDinteroApi::refusesTokensThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no token") << QByteArray("{\"token_type\":\"Bearer\",\"expires_in\":1}");
    QTest::newRow("null token") << QByteArray(
        "{\"access_token\":null,\"token_type\":\"Bearer\",\"expires_in\":1}");
    QTest::newRow("empty token") << QByteArray(
        "{\"access_token\":\"\",\"token_type\":\"Bearer\",\"expires_in\":1}");
    QTest::newRow("line break in token")
        << QByteArray("{\"access_token\":\"a\\r\\nX-Evil: 1\",\"token_type\":\"Bearer\",\"expires_in\":1}");
    QTest::newRow("no type") << QByteArray("{\"access_token\":\"a\",\"expires_in\":1}");
    QTest::newRow("other type") << QByteArray(
        "{\"access_token\":\"a\",\"token_type\":\"MAC\",\"expires_in\":1}");
    QTest::newRow("no lifetime") << QByteArray("{\"access_token\":\"a\",\"token_type\":\"Bearer\"}");
    QTest::newRow("negative lifetime")
        << QByteArray("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":-1}");
    QTest::newRow("lifetime in words")
        << QByteArray("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":\"3600\"}");
    QTest::newRow("half a second") << QByteArray(
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":0.5}");
    QTest::newRow("invalid UTF-8") << QByteArray(
        "{\"access_token\":\"\xff\",\"token_type\":\"Bearer\",\"expires_in\":1}");
}

void TestDinteroApi::refusesTokensThatAreNone()
{
    QFETCH(QByteArray, answer);
    ApiFixture f(provider(ok(answer), {}));
    const Result<AccessToken> token = QCoro::waitFor(
        f.session.tokens().request(QStringLiteral("me"), Secret(QByteArrayView("x")), nullptr));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Malformed);
}

void TestDinteroApi::readsScopes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QStringList>("scopes");
    const auto jwt = [](const QByteArray &claims) {
        return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
            ".sig";
    };
    const QStringList both{QStringLiteral("admin:checkout"), QStringLiteral("read:customers")};
    QTest::newRow("claim") << jwt("{\"scope\":\"admin:checkout read:customers\"}") << QByteArray() << both;
    QTest::newRow("field") << QByteArray("opaque")
                           << QByteArray(",\"scope\":\"admin:checkout read:customers\"") << both;
    QTest::newRow("none") << jwt("{\"sub\":\"x\"}") << QByteArray() << QStringList();
    QTest::newRow("opaque") << QByteArray("opaque") << QByteArray() << QStringList();
    QTest::newRow("no base64") << QByteArray("a.*.c") << QByteArray() << QStringList();
    QTest::newRow("no JSON") << jwt("nonsense") << QByteArray() << QStringList();
    QTest::newRow("claim of another type") << jwt("{\"scope\":[1]}") << QByteArray() << QStringList();
}

void TestDinteroApi::readsScopes()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, extra);
    QFETCH(QStringList, scopes);
    ApiFixture f(provider(
        ok("{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":1" + extra + "}"),
        {}));
    const Result<AccessToken> got = QCoro::waitFor(
        f.session.tokens().request(QStringLiteral("me"), Secret(QByteArrayView("x")), nullptr));
    QVERIFY(got);
    QCOMPARE(got->scopes, scopes);
}

void TestDinteroApi::keepsTheSecretOutOfARefusal()
{
    ApiFixture f(provider(
        RawServer::json(401, "{\"error\":{\"code\":\"X\",\"message\":\"wrong secret s3cr3t!\"}}"), {}));
    const Result<AccessToken> token = QCoro::waitFor(
        f.session.tokens().request(QStringLiteral("me"), Secret(QByteArrayView("s3cr3t")), nullptr));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(token.error().message, QStringLiteral("wrong secret [redacted]!"));
}

void TestDinteroApi::keepsTheSecretOutOfARefusalThatIsCutOff()
{
    const QByteArray secret("0123456789abcdefghij");
    for (const int cut : {7, 19, 20}) {
        const QByteArray words = QByteArray(500 - cut, '.') + secret + " is wrong";
        ApiFixture f(provider(
            RawServer::json(401, "{\"error\":{\"code\":\"" + secret + "\",\"message\":\"" + words + "\"}}"),
            {}));
        const Result<AccessToken> token =
            QCoro::waitFor(f.session.tokens().request(QStringLiteral("me"), Secret(secret), nullptr));
        QVERIFY(!token);
        QCOMPARE(token.error().code, QStringLiteral("[redacted]"));
        QVERIFY(!token.error().message.contains(QStringLiteral("012345")));
    }
}

void TestDinteroApi::createsAClient()
{
    ApiFixture f(provider(ok(tokenAnswer),
        ok("{\"id\":\"U\",\"client_id\":\"C\",\"name\":\"N\",\"callbacks\":[\"https://x.no\"],"
           "\"created_at\":\"2026-01-02T03:04:05.678Z\",\"created_by\":\"B\",\"client_secret\":\"a/"
           "b+c=\"}")));
    const Result<ApiClientWithSecret> created = QCoro::waitFor(f.session.clients().create(
        NewApiClient{QStringLiteral("C"), QStringLiteral("N"), QString(), {QStringLiteral("https://x.no")}}));
    QVERIFY(created);
    QCOMPARE(created->client.id, QStringLiteral("U"));
    QCOMPARE(created->client.clientId, QStringLiteral("C"));
    QCOMPARE(created->client.name, QStringLiteral("N"));
    QCOMPARE(created->client.callbacks, QStringList{QStringLiteral("https://x.no")});
    QCOMPARE(created->client.createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC));
    QCOMPARE(created->client.createdBy, QStringLiteral("B"));
    QCOMPARE(created->secret.view(), QByteArrayView("a/b+c="));
    const RawRequest &sent = f.server.requests().back();
    QCOMPARE(sent.target, QByteArray("/v1/accounts/T12345678/auth/clients"));
    QCOMPARE(sent.header("Authorization"), QByteArray("Bearer a.b.c"));
    QCOMPARE(QJsonDocument::fromJson(sent.body).object().keys(),
        (QStringList{QStringLiteral("callbacks"), QStringLiteral("client_id"), QStringLiteral("name")}));
}

void TestDinteroApi::refusesCreateAnswersWithoutIdOrSecret_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[{\"id\":\"U\",\"client_secret\":\"s\"}]");
    QTest::newRow("no id") << QByteArray("{\"client_secret\":\"s\"}");
    QTest::newRow("number for id") << QByteArray("{\"id\":5,\"client_secret\":\"s\"}");
    QTest::newRow("id that leads out of a path") << QByteArray("{\"id\":\"..\",\"client_secret\":\"s\"}");
    QTest::newRow("no secret") << QByteArray("{\"id\":\"U\"}");
    QTest::newRow("null secret") << QByteArray("{\"id\":\"U\",\"client_secret\":null}");
    QTest::newRow("empty secret") << QByteArray("{\"id\":\"U\",\"client_secret\":\"\"}");
    QTest::newRow("number for secret") << QByteArray("{\"id\":\"U\",\"client_secret\":5}");
    QTest::newRow("trailing bytes") << QByteArray("{\"id\":\"U\",\"client_secret\":\"s\"}x");
}

void TestDinteroApi::refusesCreateAnswersWithoutIdOrSecret()
{
    QFETCH(QByteArray, answer);
    ApiFixture f(provider(ok(tokenAnswer), ok(answer)));
    const Result<ApiClientWithSecret> created = QCoro::waitFor(f.session.clients().create(NewApiClient{}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Malformed);
    QVERIFY(!created.error().unsent);
}

void TestDinteroApi::toleratesOddOptionalFields()
{
    ApiFixture f(provider(ok(tokenAnswer),
        ok("{\"id\":\"U\",\"client_id\":7,\"name\":null,\"callbacks\":\"https://"
           "x.no\",\"created_at\":\"yesterday\","
           "\"created_by\":{},\"client_secret\":\"s\"}")));
    const Result<ApiClientWithSecret> created = QCoro::waitFor(f.session.clients().create(NewApiClient{}));
    QVERIFY(created);
    QCOMPARE(created->client.clientId, QString());
    QCOMPARE(created->client.callbacks, QStringList());
    QVERIFY(!created->client.createdAt.isValid());
    QCOMPARE(created->secret.view(), QByteArrayView("s"));
}

void TestDinteroApi::refusesListsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("cut") << QByteArray("[{\"id\":\"U\"},");
    QTest::newRow("elements of another type") << QByteArray("[1]");
    QTest::newRow("an element without id") << QByteArray("[{\"name\":\"x\"}]");
}

void TestDinteroApi::refusesListsThatAreNone()
{
    QFETCH(QByteArray, answer);
    ApiFixture f(provider(ok(tokenAnswer), ok(answer)));
    QCOMPARE(QCoro::waitFor(f.session.clients().list(nullptr)).error().kind, ErrorKind::Malformed);
    QCOMPARE(QCoro::waitFor(f.session.grants().list(nullptr)).error().kind, ErrorKind::Malformed);
}

void TestDinteroApi::repeatsOnceAfter401()
{
    int posts = 0;
    ApiFixture f([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/token"))
            socket.write(ok(tokenAnswer));
        else
            socket.write(
                ++posts == 1 ? RawServer::json(401, "{}") : ok("{\"id\":\"U\",\"client_secret\":\"s\"}"));
    });
    const Result<ApiClientWithSecret> created = QCoro::waitFor(f.session.clients().create(NewApiClient{}));
    QVERIFY(created);
    QCOMPARE(posts, 2);
    QCOMPARE(f.server.requests().size(), std::size_t(4)); // token, 401, token, 200
}

void TestDinteroApi::givesUpAfterASecond401()
{
    ApiFixture f(provider(ok(tokenAnswer), RawServer::json(401, "{}")));
    const Result<ApiClientWithSecret> created = QCoro::waitFor(f.session.clients().create(NewApiClient{}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(f.server.requests().size(), std::size_t(4));
}

void TestDinteroApi::marksAFailedTokenAsUnsent()
{
    ApiFixture f(provider(RawServer::json(503, "{}"), {}));
    const Result<ApiClientWithSecret> created = QCoro::waitFor(f.session.clients().create(NewApiClient{}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Server);
    QVERIFY(created.error().unsent);
}

void TestDinteroApi::listsAllGrantsWhenTheFilterFindsNothing()
{
    ApiFixture f([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/token"))
            socket.write(ok(tokenAnswer));
        else if (request.target.contains('?'))
            socket.write(ok("[]"));
        else
            socket.write(ok("[{\"client_id\":\"U\",\"audience\":\"A\",\"scope\":[\"s\"]},"
                            "{\"client_id\":\"V\",\"audience\":\"A\",\"scope\":[]}]"));
    });
    const Result<std::vector<Grant>> grants =
        QCoro::waitFor(f.session.grants().listOf(QStringLiteral("U"), nullptr));
    QVERIFY(grants);
    QCOMPARE(grants->size(), std::size_t(1));
    QCOMPARE(grants->front().scopes, QStringList{QStringLiteral("s")});
}

void TestDinteroApi::filtersGrants()
{
    ApiFixture f(provider(ok(tokenAnswer),
        ok("[{\"id\":\"1\",\"client_id\":\"U\",\"audience\":\"A&B\"},"
           "{\"id\":\"2\",\"client_id\":\"U\",\"audience\":\"C\"},"
           "{\"id\":\"3\",\"client_id\":\"V\",\"audience\":\"A&B\"}]")));
    const GrantFilter both{QStringLiteral("A&B"), QStringLiteral("U")};
    const Result<std::vector<Grant>> grants = QCoro::waitFor(f.session.grants().list(both, nullptr));
    QVERIFY(grants);
    QCOMPARE(grants->size(), std::size_t(1));
    QCOMPARE(grants->front().id, QStringLiteral("1"));
    QCOMPARE(f.server.requests().back().target,
        QByteArray("/v1/accounts/T12345678/auth/client-grants?audience=A%26B&client_id=U"));

    const GrantFilter audience{QStringLiteral("A&B")};
    QCOMPARE(QCoro::waitFor(f.session.grants().list(audience, nullptr))->size(), std::size_t(2));
    QCOMPARE(f.server.requests().back().target,
        QByteArray("/v1/accounts/T12345678/auth/client-grants?audience=A%26B"));
    QCOMPARE(QCoro::waitFor(f.session.grants().list(GrantFilter{}, nullptr))->size(), std::size_t(3));
    QCOMPARE(f.server.requests().back().target, QByteArray("/v1/accounts/T12345678/auth/client-grants"));
}

void TestDinteroApi::escapesIds()
{
    ApiFixture f(provider(ok(tokenAnswer), ok("{\"id\":\"U\"}")));
    const Result<ApiClient> other =
        QCoro::waitFor(f.session.clients().get(QStringLiteral("../a b?x=1#y"), nullptr));
    QCOMPARE(other.error().kind, ErrorKind::Malformed); // the answer is about another one
    QCOMPARE(f.server.requests().back().target,
        QByteArray("/v1/accounts/T12345678/auth/clients/..%2Fa%20b%3Fx%3D1%23y"));
}

CLIENTSMITH_TEST_MAIN(TestDinteroApi)
#include "tst_dinteroapi.moc"
