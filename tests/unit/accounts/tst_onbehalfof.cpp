#include "core/accounts/onbehalfof.h"
#include "core/sandbox/server.h"
#include "tests/support/apifixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace clientsmith;
using namespace clientsmith::dintero;

namespace {

const QString partnerId = QStringLiteral("T11200000");
const QString merchantId = QStringLiteral("T11200001");

AccountId id(const QString &text)
{
    return *AccountId::parse(text);
}

/// A partner's session at a merchant's account, at any server.
struct Acting
{
    Acting(const QUrl &url, const QString &clientId, Secret secret, const QString &merchant = merchantId)
        : session(std::move(*sessionOnBehalfOf(*ApiOrigin::parse(url.toString()),
              Account{id(partnerId), QString(), clientId},
              tokenByCredentials(signInSecretInMemory(std::move(secret))), id(merchant), transport, clock)))
    {
    }

    ManualClock clock;
    NetworkTransport network{QStringLiteral("1")};
    RetryingTransport transport{network, clock, [] { return 0.0; }};
    std::unique_ptr<AccountSession> session;
};

struct World
{
    explicit World(const sandbox::Options &options = {}, const QString &merchant = merchantId)
    {
        if (!server.start(options))
            qFatal("The sandbox does not start");
        std::vector<sandbox::Account> accounts = server.accounts();
        sandbox::Account &partner = accounts.at(1);
        clientId = partner.clientId;
        acting.emplace(server.url(), partner.clientId, std::move(partner.clientSecret), merchant);
    }

    AccountSession &session() { return *acting->session; }
    int count(const char *operation) const { return server.requestCount(QString::fromLatin1(operation)); }

    sandbox::Server server;
    QString clientId;
    std::optional<Acting> acting;
};

/// A provider whose answers to the settings call and to the exchange are the test's.
RawServer::Behaviour actingProvider(const QByteArray &exchange, const QByteArray &settings)
{
    return [exchange, settings](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/token"))
            socket.write(ok(tokenAnswer));
        else if (request.target.endsWith("/auth/exchange_token"))
            socket.write(exchange);
        else if (request.target.endsWith("/management/settings"))
            socket.write(settings);
        else
            socket.write(ok("{\"id\":\"U\",\"client_id\":\"C\",\"client_secret\":\"s\"}"));
    };
}

const QByteArray exchangeAnswer =
    "{\"access_token\":\"ex.chan.ge\",\"token_type\":\"Bearer\",\"expires_in\":300}";
const QByteArray merchantsSettings = "{\"account_id\":\"T11200001\"}";

} // namespace

class TestOnBehalfOf : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void worksAtTheMerchantsAccount_data();
    void worksAtTheMerchantsAccount();
    void saysWhoItIs();
    void asksAsTheContractSays();
    void triesTheMerchantsAudienceOnce();
    void createsNothingAtAnotherAccount_data();
    void createsNothingAtAnotherAccount();
    void refusesAMerchantOfSomebodyElse();
    void refusesTestForProduction();
    void renewsWhatTheProviderRefuses();
    void repeatsWhatMayBe();
    void endsWhenItIsCancelled();
    void tellsRedirectsNothing_data();
    void tellsRedirectsNothing();
};

void TestOnBehalfOf::worksAtTheMerchantsAccount_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("tokenCalls");
    QTest::newRow("partner's audience") << static_cast<int>(sandbox::ExchangeAudience::Partner) << 2;
    QTest::newRow("merchant's audience") << static_cast<int>(sandbox::ExchangeAudience::Merchant) << 3;
}

void TestOnBehalfOf::worksAtTheMerchantsAccount()
{
    QFETCH(int, audience);
    QFETCH(int, tokenCalls);
    sandbox::Options options;
    options.exchangeAudience = static_cast<sandbox::ExchangeAudience>(audience);
    World world(options);
    const NewApiClient wanted{QStringLiteral("mine"), QStringLiteral("Mine"), {}, {}};
    const Result<ApiClientWithSecret> created = QCoro::waitFor(world.session().clients().create(wanted));
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    QCOMPARE(world.count("getToken"), tokenCalls);
    QCOMPARE(world.count("exchangeToken"), 1);
    QCOMPARE(world.count("getAccountSettings"), 1);

    // It is the merchant's client, and gets its access there.
    const NewGrant access{
        created->client.id, audienceOf(world.session().account().id), {QStringLiteral("admin:checkout")}};
    QVERIFY(QCoro::waitFor(world.session().grants().create(access)));
    const Result<AccessToken> proof = QCoro::waitFor(
        world.session().tokens().request(created->client.clientId, created->secret.clone(), nullptr));
    QVERIFY(proof);
    QCOMPARE(proof->scopes, QStringList{QStringLiteral("admin:checkout")});
    const Result<AccountSettings> settings = QCoro::waitFor(world.session().settings().get(nullptr));
    QVERIFY(settings);
    QCOMPARE(settings->accountId, merchantId);
    QCOMPARE(settings->partnerId, QStringLiteral("T112"));
    // One token for all of it, and the proof's.
    QCOMPARE(world.count("getToken"), tokenCalls + 1);
    QCOMPARE(world.count("exchangeToken"), 1);
}

void TestOnBehalfOf::saysWhoItIs()
{
    World world;
    QVERIFY(world.session().actingPartner() == id(partnerId));
    QCOMPARE(world.session().account().id.text(), merchantId);
    QCOMPARE(world.session().account().clientId, world.clientId);
    QCOMPARE(world.count("getToken"), 0);
    ApiFixture own({});
    QVERIFY(!own.session.actingPartner().has_value());
}

void TestOnBehalfOf::asksAsTheContractSays()
{
    RawServer server(actingProvider(ok(exchangeAnswer), ok(merchantsSettings)));
    Acting acting(server.url(), QStringLiteral("me"), Secret(QByteArrayView("s")));
    QVERIFY(QCoro::waitFor(acting.session->clients().get(QStringLiteral("U"), nullptr)));
    QCOMPARE(server.requests().size(), std::size_t(5));
    const RawRequest &partnersToken = server.requests().at(0);
    QCOMPARE(partnersToken.target, QByteArray("/v1/accounts/T11200000/auth/token"));
    QCOMPARE(partnersToken.header("Authorization"), QByteArray("Basic " + QByteArray("me:s").toBase64()));
    const RawRequest &exchange = server.requests().at(1);
    QCOMPARE(exchange.method, QByteArray("POST"));
    QCOMPARE(exchange.target, QByteArray("/v1/accounts/T11200000/auth/exchange_token"));
    QCOMPARE(exchange.header("Authorization"), QByteArray("Bearer a.b.c"));
    QCOMPARE(exchange.body, QByteArray("{\"account_id\":\"T11200001\"}"));
    const RawRequest &merchantsToken = server.requests().at(2);
    QCOMPARE(merchantsToken.target, QByteArray("/v1/accounts/T11200001/auth/token"));
    QCOMPARE(merchantsToken.header("Authorization"), QByteArray("Bearer ex.chan.ge"));
    QCOMPARE(QJsonDocument::fromJson(merchantsToken.body).object(),
        (QJsonObject{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
            {QStringLiteral("audience"), audienceOf(id(partnerId))}}));
    QCOMPARE(server.requests().at(3).target, QByteArray("/v1/accounts/T11200001/management/settings"));
    QCOMPARE(server.requests().at(4).target, QByteArray("/v1/accounts/T11200001/auth/clients/U"));
}

void TestOnBehalfOf::triesTheMerchantsAudienceOnce()
{
    for (const int status : {400, 403}) {
        RawServer server([status](QTcpSocket &socket, const RawRequest &request) {
            if (request.target.endsWith("/T11200001/auth/token"))
                socket.write(RawServer::json(status, "{}"));
            else
                actingProvider(ok(exchangeAnswer), ok(merchantsSettings))(socket, request);
        });
        Acting acting(server.url(), QStringLiteral("me"), Secret(QByteArrayView("s")));
        const Result<ApiClientWithSecret> created =
            QCoro::waitFor(acting.session->clients().create(NewApiClient{}));
        QVERIFY(!created);
        QCOMPARE(created.error().status, status);
        QVERIFY(created.error().unsent);
        QCOMPARE(server.requests().size(), std::size_t(4));
        QCOMPARE(QJsonDocument::fromJson(server.requests().back().body)
                     .object()
                     .value(QStringLiteral("audience"))
                     .toString(),
            audienceOf(id(merchantId)));
    }
}

void TestOnBehalfOf::createsNothingAtAnotherAccount_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("the partner's") << ok("{\"account_id\":\"T11200000\"}");
    QTest::newRow("another merchant's") << ok("{\"account_id\":\"T11200002\"}");
    QTest::newRow("no id") << ok("{}");
    QTest::newRow("html") << ok("<html>");
    QTest::newRow("refused") << RawServer::json(403, "{}");
    QTest::newRow("not found") << RawServer::json(404, "{}");
    QTest::newRow("not signed in") << RawServer::json(401, "{}");
    QTest::newRow("a failing server") << RawServer::json(500, "{}");
}

void TestOnBehalfOf::createsNothingAtAnotherAccount()
{
    QFETCH(QByteArray, settings);
    RawServer server(actingProvider(ok(exchangeAnswer), settings));
    Acting acting(server.url(), QStringLiteral("me"), Secret(QByteArrayView("s")));
    const Result<ApiClientWithSecret> created =
        QCoro::waitFor(acting.session->clients().create(NewApiClient{}));
    QVERIFY(!created);
    QVERIFY(created.error().unsent);
    for (const RawRequest &request : server.requests())
        QVERIFY(!request.target.endsWith("/auth/clients"));
}

void TestOnBehalfOf::refusesAMerchantOfSomebodyElse()
{
    World world({}, QStringLiteral("T12345678"));
    const Result<std::vector<ApiClient>> clients = QCoro::waitFor(world.session().clients().list(nullptr));
    QVERIFY(!clients);
    QCOMPARE(clients.error().kind, ErrorKind::Forbidden);
    QCOMPARE(world.count("exchangeToken"), 1);
    QCOMPARE(world.count("listClients"), 0);
}

void TestOnBehalfOf::refusesTestForProduction()
{
    ManualClock clock;
    NetworkTransport transport(QStringLiteral("1"));
    const auto session =
        sessionOnBehalfOf(ApiOrigin::dintero(), Account{id(partnerId), QString(), QStringLiteral("me")},
            tokenByCredentials(signInSecretInMemory(Secret(QByteArrayView("s")))),
            id(QStringLiteral("P11200001")), transport, clock);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::InvalidInput);
}

void TestOnBehalfOf::renewsWhatTheProviderRefuses()
{
    int lists = 0;
    RawServer server([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/clients"))
            socket.write(++lists == 1 ? RawServer::json(401, "{}") : ok("[]"));
        else
            actingProvider(ok(exchangeAnswer), ok(merchantsSettings))(socket, request);
    });
    Acting acting(server.url(), QStringLiteral("me"), Secret(QByteArrayView("s")));
    QVERIFY(QCoro::waitFor(acting.session->clients().list(nullptr)));
    QCOMPARE(lists, 2);
    // The partner's own token was good, and is used again.
    QStringList targets;
    for (const RawRequest &request : server.requests())
        targets += QString::fromLatin1(request.target.mid(int(qstrlen("/v1/accounts/"))));
    QCOMPARE(targets.count(QStringLiteral("T11200000/auth/token")), 1);
    QCOMPARE(targets.count(QStringLiteral("T11200000/auth/exchange_token")), 2);
    QCOMPARE(targets.count(QStringLiteral("T11200001/auth/token")), 2);
}

void TestOnBehalfOf::repeatsWhatMayBe()
{
    World world;
    for (const char *fault :
        {"exchangeToken:drop-answer:1", "getToken:503:1", "getAccountSettings:drop-request:1"})
        world.server.addFault(*sandbox::parseFault(QString::fromLatin1(fault)));
    QVERIFY(QCoro::waitFor(world.session().clients().list(nullptr)));
    QCOMPARE(world.count("exchangeToken"), 2);
    QCOMPARE(world.count("getToken"), 3);
}

void TestOnBehalfOf::endsWhenItIsCancelled()
{
    Cancellation cancellation;
    RawServer server([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/exchange_token"))
            cancellation.request();
        else
            socket.write(ok(tokenAnswer));
    });
    Acting acting(server.url(), QStringLiteral("me"), Secret(QByteArrayView("s")));
    const Result<std::vector<ApiClient>> clients =
        QCoro::waitFor(acting.session->clients().list(&cancellation));
    QVERIFY(!clients);
    QCOMPARE(clients.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.requests().size(), std::size_t(2));
}

void TestOnBehalfOf::tellsRedirectsNothing_data()
{
    QTest::addColumn<QByteArray>("redirected");
    QTest::newRow("partner's token") << QByteArray("/T11200000/auth/token");
    QTest::newRow("exchange") << QByteArray("/auth/exchange_token");
    QTest::newRow("merchant's token") << QByteArray("/T11200001/auth/token");
    QTest::newRow("settings") << QByteArray("/management/settings");
    QTest::newRow("merchants") << QByteArray("/management/accounts?limit=100");
}

void TestOnBehalfOf::tellsRedirectsNothing()
{
    QFETCH(QByteArray, redirected);
    RawServer elsewhere(RawServer::saying(ok(tokenAnswer)));
    const QByteArray redirect =
        RawServer::json(307, "{}", "Location: " + elsewhere.url().toEncoded() + "\r\n");
    RawServer server([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith(redirected))
            socket.write(redirect);
        else
            actingProvider(ok(exchangeAnswer), ok(merchantsSettings))(socket, request);
    });
    Acting acting(server.url(), QStringLiteral("me"), Secret(QByteArrayView("s")));
    const Result<std::vector<AccountSettings>> merchants =
        QCoro::waitFor(acting.session->merchants().all(QString(), nullptr));
    QVERIFY(!merchants);
    QCOMPARE(merchants.error().kind, ErrorKind::Malformed);
    QCOMPARE(elsewhere.connections(), 0);
}

CLIENTSMITH_TEST_MAIN(TestOnBehalfOf)
#include "tst_onbehalfof.moc"
