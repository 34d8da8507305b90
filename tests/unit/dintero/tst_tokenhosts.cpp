#include "core/dintero/tokenapi.h"
#include "core/dintero/tokenhosts.h"
#include "core/http/retryingtransport.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

namespace {

using Script = std::vector<Result<HttpResponse>>;

const QByteArray token = "{\"access_token\":\"a.b.c\",\"token_type\":\"Bearer\",\"expires_in\":14400}";

Result<HttpResponse> status(int status, const QByteArray &body = "{}")
{
    return ScriptedTransport::status(status, {}, body);
}

Result<HttpResponse> error(ErrorKind kind)
{
    return ScriptedTransport::error(kind);
}

template <typename... Outcomes>
std::shared_ptr<Script> script(Outcomes... outcomes)
{
    const auto all = std::make_shared<Script>();
    (all->push_back(std::move(outcomes)), ...);
    return all;
}

struct World
{
    explicit World(Script outcomes, const QString &origin = QStringLiteral("https://api.dintero.com"))
        : inner(std::move(outcomes))
        , api(*ApiOrigin::parse(origin), *AccountId::parse(QStringLiteral("T12345678")), transport)
    {
    }

    Result<AccessToken> request()
    {
        return QCoro::waitFor(api.request(QStringLiteral("me"), Secret(QByteArrayView("s3cr3t")), nullptr));
    }

    /// Which hosts were asked, in this order.
    QStringList hosts() const
    {
        QStringList all;
        for (const HttpRequest &request : inner.requests())
            all += request.url.host();
        return all;
    }

    ManualClock clock;
    ScriptedTransport inner;
    RetryingTransport transport{inner, clock, [] { return 0.0; }, RetryPolicy{2}};
    TokenApi api;
};

const QString first = QStringLiteral("api.dintero.com");
const QString second = QStringLiteral("checkout.dintero.com");

} // namespace

class TestTokenHosts : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void areTwoForDinteroAlone_data();
    void areTwoForDinteroAlone();
    void secondIsTriedWhenTheFirstCantBeReached_data();
    void secondIsTriedWhenTheFirstCantBeReached();
    void secondIsLeftAloneOtherwise_data();
    void secondIsLeftAloneOtherwise();
    void secondIsTriedOnce_data();
    void secondIsTriedOnce();
    void secondMayRefuse();
    void exchangeTokensGoTheSameWay();
    void otherOriginsNeverMeetDinteros_data();
    void otherOriginsNeverMeetDinteros();
};

void TestTokenHosts::areTwoForDinteroAlone_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QStringList>("hosts");
    const auto alone = [](const char *origin) {
        QTest::newRow(origin) << QString::fromLatin1(origin) << QStringList{QString::fromLatin1(origin)};
    };
    QTest::newRow("Dintero") << QStringLiteral("https://api.dintero.com")
                             << QStringList{QStringLiteral("https://api.dintero.com"),
                                    QStringLiteral("https://checkout.dintero.com")};
    alone("https://checkout.dintero.com");
    alone("https://api.dintero.com:8443");
    alone("https://api.dintero.com.example.com");
    alone("https://api.example.com");
    alone("http://127.0.0.1:8080");
}

void TestTokenHosts::areTwoForDinteroAlone()
{
    QFETCH(QString, origin);
    QFETCH(QStringList, hosts);
    QStringList found;
    for (const ApiOrigin &host : tokenHosts(*ApiOrigin::parse(origin)))
        found += host.text();
    QCOMPARE(found, hosts);
}

void TestTokenHosts::secondIsTriedWhenTheFirstCantBeReached_data()
{
    QTest::addColumn<std::shared_ptr<Script>>("outcomes");
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Timeout})
        QTest::newRow(qPrintable(errorKindName(kind)))
            << script(error(kind), error(kind), status(200, token));
    QTest::newRow("503") << script(status(503), status(503), status(200, token));
}

void TestTokenHosts::secondIsTriedWhenTheFirstCantBeReached()
{
    QFETCH(std::shared_ptr<Script>, outcomes);
    World world(std::move(*outcomes));
    const Result<AccessToken> answer = world.request();
    QVERIFY(answer);
    QCOMPARE(answer->token.view(), QByteArrayView("a.b.c"));
    QCOMPARE(world.hosts(), (QStringList{first, first, second}));
    const std::vector<HttpRequest> &requests = world.inner.requests();
    QCOMPARE(requests.back().url,
        QUrl(QStringLiteral("https://checkout.dintero.com/v1/accounts/T12345678/auth/token")));
    QCOMPARE(requests.back().authorization.view(), requests.front().authorization.view());
    QCOMPARE(requests.back().body, requests.front().body);
    QVERIFY(requests.back().body.contains("https://api.dintero.com/v1/accounts/T12345678"));
}

void TestTokenHosts::secondIsLeftAloneOtherwise_data()
{
    QTest::addColumn<std::shared_ptr<Script>>("outcomes");
    QTest::newRow("success") << script(status(200, token));
    for (const int code : {400, 401, 403, 404, 307})
        QTest::addRow("%d", code) << script(status(code));
    for (const ErrorKind kind : {ErrorKind::Tls, ErrorKind::Malformed, ErrorKind::Cancelled})
        QTest::newRow(qPrintable(errorKindName(kind))) << script(error(kind));
    Result<HttpResponse> offline = error(ErrorKind::Network);
    offline.error().offline = true;
    QTest::newRow("offline") << script(std::move(offline));
}

void TestTokenHosts::secondIsLeftAloneOtherwise()
{
    QFETCH(std::shared_ptr<Script>, outcomes);
    const bool answered = outcomes->front().has_value() && outcomes->front()->status == 200;
    World world(std::move(*outcomes));
    QCOMPARE(world.request().has_value(), answered);
    QCOMPARE(world.hosts(), QStringList{first});
}

void TestTokenHosts::secondIsTriedOnce_data()
{
    QTest::addColumn<std::shared_ptr<Script>>("outcomes");
    // What a host that is not meant for us says is no better than what the first said.
    QTest::newRow("network") << script(status(503), status(503), error(ErrorKind::Network));
    QTest::newRow("tls") << script(status(503), status(503), error(ErrorKind::Tls));
    QTest::newRow("500") << script(status(503), status(503), status(500));
    QTest::newRow("404") << script(status(503), status(503), status(404));
    QTest::newRow("redirect") << script(status(503), status(503), status(308));
}

void TestTokenHosts::secondIsTriedOnce()
{
    QFETCH(std::shared_ptr<Script>, outcomes);
    World world(std::move(*outcomes));
    const Result<AccessToken> answer = world.request();
    QVERIFY(!answer);
    QCOMPARE(answer.error().status, 503);
    QCOMPARE(world.hosts(), (QStringList{first, first, second}));
}

void TestTokenHosts::secondMayRefuse()
{
    World world(std::move(*script(error(ErrorKind::Network), error(ErrorKind::Network), status(401))));
    const Result<AccessToken> answer = world.request();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
}

void TestTokenHosts::exchangeTokensGoTheSameWay()
{
    World world(std::move(*script(status(502), status(502), status(200, token))));
    const Result<AccessToken> answer = QCoro::waitFor(world.api.requestWithBearer(
        Secret(QByteArrayView("x.y.z")), QStringLiteral("https://audience"), nullptr));
    QVERIFY(answer);
    QCOMPARE(world.hosts(), (QStringList{first, first, second}));
    QCOMPARE(world.inner.requests().back().authorization.view(), QByteArrayView("Bearer x.y.z"));
    QVERIFY(world.inner.requests().back().body.contains("\"https://audience\""));
}

void TestTokenHosts::otherOriginsNeverMeetDinteros_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("sandbox") << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("elsewhere") << QStringLiteral("https://api.example.com");
    QTest::newRow("the other host itself") << QStringLiteral("https://checkout.dintero.com");
}

void TestTokenHosts::otherOriginsNeverMeetDinteros()
{
    QFETCH(QString, origin);
    World world(std::move(*script(error(ErrorKind::Network))), origin);
    QVERIFY(!world.request());
    const QString host = QUrl(origin).host();
    QCOMPARE(world.hosts(), (QStringList{host, host}));
}

CLIENTSMITH_TEST_MAIN(TestTokenHosts)
#include "tst_tokenhosts.moc"
