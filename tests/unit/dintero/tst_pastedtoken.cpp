#include "core/accounts/signin.h"
#include "core/http/networktransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;
using namespace std::chrono_literals;

namespace {

const QByteArray settings = "{\"account_id\":\"T12345678\",\"company\":{\"business_name\":\"Shop\"}}";

QByteArray jwt(const QByteArray &payload)
{
    return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
        ".c2ln";
}

Secret secret(const QByteArray &text)
{
    return Secret(QByteArrayView(text));
}

QByteArray expiringAt(const QDateTime &moment)
{
    return jwt(
        "{\"scope\":\"admin:accounts\",\"exp\":" + QByteArray::number(moment.toSecsSinceEpoch()) + "}");
}

/// Answers for lists with \p list and for the settings with \p rest.
RawServer::Behaviour provider(const QByteArray &list, const QByteArray &rest)
{
    return [list, rest](QTcpSocket &socket, const RawRequest &request) {
        socket.write(request.target.endsWith("/auth/clients") ? list : rest);
    };
}

/// QCoro::waitFor wants a value that can be made of nothing.
QCoro::Task<> keepResult(
    QCoro::Task<Result<SignInCheck>> check, std::shared_ptr<std::optional<Result<SignInCheck>>> into)
{
    *into = co_await std::move(check);
}

struct Fixture
{
    explicit Fixture(RawServer::Behaviour behaviour)
        : server(std::move(behaviour))
        , origin(*ApiOrigin::parse(server.url().toString()))
        , account{*AccountId::parse(QStringLiteral("T12345678")), QString(), QString()}
    {
    }

    std::unique_ptr<AccountSession> session(const QByteArray &token)
    {
        return std::make_unique<AccountSession>(origin, account, transport, clock,
            pastedToken(std::move(*readPastedToken(secret(token), clock.now())), clock));
    }

    Result<SignInCheck> check(const QByteArray &token)
    {
        auto request = std::make_shared<SignInRequest>(SignInRequest{account.id, {}, {}});
        request->token = std::move(*readPastedToken(secret(token), clock.now()));
        const auto result = std::make_shared<std::optional<Result<SignInCheck>>>();
        QCoro::waitFor(keepResult(checkSignIn(origin, transport, clock, request, nullptr), result));
        return **result;
    }

    ManualClock clock;
    NetworkTransport transport{QStringLiteral("1")};
    RawServer server;
    ApiOrigin origin;
    Account account;
};

} // namespace

class TestPastedToken : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void dropsWhatStandsAroundIt_data();
    void dropsWhatStandsAroundIt();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void readsWhenItEnds_data();
    void readsWhenItEnds();
    void readsItsScopes();
    void isSentAsItIs();
    void endsWhenItRunsOut();
    void endsWhenItIsRefused();
    void isNotSentOnceItHasRunOut();
    void checkReadsTheName();
    void checkNamesTheMissingScope();
    void checkTellsAnotherAccountsToken();
    void checkReadsWhoseTokenItIsWhereTheProviderIsSilent_data();
    void checkReadsWhoseTokenItIsWhereTheProviderIsSilent();
    void checkTellsARefusedToken();
};

void TestPastedToken::dropsWhatStandsAroundIt_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("nothing") << QByteArray("a.b.c");
    QTest::newRow("white space") << QByteArray(" \t\r\na.b.c \n\n");
    QTest::newRow("scheme") << QByteArray("Bearer a.b.c");
    QTest::newRow("scheme in another case") << QByteArray("bearer \ta.b.c");
    QTest::newRow("both") << QByteArray("\n Bearer  a.b.c\r\n");
}

void TestPastedToken::dropsWhatStandsAroundIt()
{
    QFETCH(QByteArray, pasted);
    const Result<PastedToken> token = readPastedToken(secret(pasted), ManualClock().now());
    QVERIFY(token);
    QCOMPARE(token->token.view(), QByteArrayView("a.b.c"));
}

void TestPastedToken::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n");
    QTest::newRow("scheme alone") << QByteArray("Bearer ");
    QTest::newRow("two words") << QByteArray("a.b.c d");
    QTest::newRow("line break") << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("scheme and line break") << QByteArray("Bearer a\nb");
    QTest::newRow("control character") << QByteArray("a\x01z");
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("delete") << QByteArray("a\x7f");
    QTest::newRow("beyond ASCII") << QByteArray("bl\xc3\xa5");
}

void TestPastedToken::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, pasted);
    const Result<PastedToken> token = readPastedToken(secret(pasted), ManualClock().now());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::InvalidInput);
}

void TestPastedToken::readsWhenItEnds_data()
{
    const QDateTime now = ManualClock().now();
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<bool>("said");
    QTest::newRow("claim") << expiringAt(now.addSecs(7200)) << now.addSecs(7200) << true;
    QTest::newRow("fraction") << jwt("{\"exp\":" + QByteArray::number(now.toSecsSinceEpoch()) + ".75}") << now
                              << true;
    QTest::newRow("past") << expiringAt(now.addSecs(-5)) << now.addSecs(-5) << true;
    QTest::newRow("negative") << jwt("{\"exp\":-1}") << QDateTime::fromSecsSinceEpoch(0, Qt::UTC) << true;
    QTest::newRow("beyond all reason") << jwt("{\"exp\":18446744073709551615}") << now.addDays(366) << true;
    QTest::newRow("no claim") << jwt("{\"sub\":\"x\"}") << now.addSecs(3600) << false;
    QTest::newRow("text") << jwt("{\"exp\":\"soon\"}") << now.addSecs(3600) << false;
    QTest::newRow("payload is no object") << jwt("[1]") << now.addSecs(3600) << false;
    QTest::newRow("no JSON") << jwt("nonsense") << now.addSecs(3600) << false;
    QTest::newRow("no base64") << QByteArray("a.*.c") << now.addSecs(3600) << false;
    QTest::newRow("encrypted") << QByteArray("a.b.c.d.e") << now.addSecs(3600) << false;
    QTest::newRow("opaque") << QByteArray("0pAqu3") << now.addSecs(3600) << false;
}

void TestPastedToken::readsWhenItEnds()
{
    QFETCH(QByteArray, token);
    QFETCH(QDateTime, end);
    QFETCH(bool, said);
    const Result<PastedToken> read = readPastedToken(secret(token), ManualClock().now());
    QVERIFY(read);
    QCOMPARE(read->expiresAt, end);
    QCOMPARE(read->saysWhenItExpires, said);
}

void TestPastedToken::readsItsScopes()
{
    const Result<PastedToken> read =
        readPastedToken(secret(jwt("{\"scope\":\"admin:accounts read:checkout\"}")), ManualClock().now());
    QVERIFY(read);
    QCOMPARE(read->scopes, (QStringList{QStringLiteral("admin:accounts"), QStringLiteral("read:checkout")}));
}

void TestPastedToken::isSentAsItIs()
{
    Fixture f(provider(RawServer::json(200, "[]"), {}));
    const QByteArray token = expiringAt(f.clock.now().addSecs(600));
    const auto session = f.session(token);
    QVERIFY(QCoro::waitFor(session->clients().list(nullptr)));
    QVERIFY(QCoro::waitFor(session->clients().list(nullptr)));
    QCOMPARE(f.server.requests().size(), std::size_t(2)); // and none for a token
    QCOMPARE(f.server.requests().front().header("Authorization"), "Bearer " + token);
}

void TestPastedToken::endsWhenItRunsOut()
{
    Fixture f(provider(RawServer::json(200, "[]"), {}));
    const auto session = f.session(expiringAt(f.clock.now().addSecs(600)));
    QVERIFY(QCoro::waitFor(session->clients().list(nullptr)));
    f.clock.advance(500s);
    QVERIFY(QCoro::waitFor(session->clients().list(nullptr)));
    f.clock.advance(100s);
    for (int i = 0; i < 2; ++i) {
        const auto clients = QCoro::waitFor(session->clients().list(nullptr));
        QVERIFY(!clients);
        QCOMPARE(clients.error().kind, ErrorKind::NotSignedIn);
        QVERIFY(clients.error().unsent);
    }
    QCOMPARE(f.server.requests().size(), std::size_t(2));
}

void TestPastedToken::endsWhenItIsRefused()
{
    Fixture f(provider(RawServer::json(401, "{}"), {}));
    const auto session = f.session("opaque");
    for (int i = 0; i < 2; ++i) {
        const auto clients = QCoro::waitFor(session->clients().list(nullptr));
        QVERIFY(!clients);
        QCOMPARE(clients.error().kind, ErrorKind::NotSignedIn);
    }
    QCOMPARE(f.server.requests().size(), std::size_t(1));
}

void TestPastedToken::isNotSentOnceItHasRunOut()
{
    Fixture f(provider(RawServer::json(200, "[]"), {}));
    const auto session = f.session(expiringAt(f.clock.now()));
    const auto clients = QCoro::waitFor(session->clients().list(nullptr));
    QVERIFY(!clients);
    QCOMPARE(clients.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(f.server.connections(), 0);
}

void TestPastedToken::checkReadsTheName()
{
    Fixture f(provider(RawServer::json(200, "[]"), RawServer::json(200, settings)));
    const Result<SignInCheck> check = f.check("opaque");
    QVERIFY(check);
    QCOMPARE(check->account.businessName, QStringLiteral("Shop"));
    QVERIFY(check->account.isByToken());
    QCOMPARE(check->missingScope, QString());
}

void TestPastedToken::checkNamesTheMissingScope()
{
    Fixture f(provider(RawServer::json(403, "{}"), RawServer::json(200, settings)));
    const Result<SignInCheck> check = f.check("opaque");
    QVERIFY(check);
    QCOMPARE(check->missingScope, QStringLiteral("admin:accounts"));
    QCOMPARE(f.server.count("POST"), 0);
}

void TestPastedToken::checkTellsAnotherAccountsToken()
{
    Fixture f(provider(RawServer::json(200, "[]"), RawServer::json(200, "{\"account_id\":\"T87654321\"}")));
    const Result<SignInCheck> check = f.check("opaque");
    QVERIFY(!check);
    QCOMPARE(check.error().kind, ErrorKind::Forbidden);
}

void TestPastedToken::checkReadsWhoseTokenItIsWhereTheProviderIsSilent_data()
{
    QTest::addColumn<QByteArray>("audience");
    QTest::addColumn<bool>("accepted");
    const char *base = "https://api.dintero.com/v1/accounts/";
    QTest::newRow("its own") << QByteArray("\"") + base + "T12345678\"" << true;
    QTest::newRow("its own among others")
        << QByteArray("[\"") + base + "T11200000\",\"" + base + "T12345678\"]" << true;
    QTest::newRow("none that is an account") << QByteArray("\"https://elsewhere.example\"") << true;
    QTest::newRow("another's") << QByteArray("\"") + base + "P12345678\"" << false;
    QTest::newRow("another's, as a user name")
        << QByteArray("\"https://T11200000@api.dintero.com\"") << false;
}

void TestPastedToken::checkReadsWhoseTokenItIsWhereTheProviderIsSilent()
{
    QFETCH(QByteArray, audience);
    QFETCH(bool, accepted);
    Fixture fixture(provider(RawServer::json(200, "[]"), RawServer::json(403, "{}")));
    const Result<SignInCheck> check = fixture.check(jwt("{\"aud\":" + audience + "}"));
    QCOMPARE(check.has_value(), accepted);
    if (!accepted)
        QCOMPARE(check.error().kind, ErrorKind::Forbidden);
    // Its word counts for more: a partner's token for a merchant names the partner.
    Fixture telling(provider(RawServer::json(200, "[]"), RawServer::json(200, settings)));
    QVERIFY(telling.check(jwt("{\"aud\":" + audience + "}")));
}

void TestPastedToken::checkTellsARefusedToken()
{
    Fixture f(provider(RawServer::json(401, "{}"), RawServer::json(200, settings)));
    const Result<SignInCheck> check = f.check("opaque");
    QVERIFY(!check);
    QCOMPARE(check.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(f.server.requests().size(), std::size_t(1));
}

CLIENTSMITH_TEST_MAIN(TestPastedToken)
#include "tst_pastedtoken.moc"
