#include "core/http/retryingtransport.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <memory>

using namespace clientsmith;
using namespace std::chrono_literals;

namespace {

using Outcome = Result<HttpResponse>;
using Script = std::vector<Outcome>;

template <typename... Outcomes>
Script script(Outcomes... outcomes)
{
    Script all;
    (all.push_back(std::move(outcomes)), ...);
    return all;
}

Outcome status(int status, std::optional<std::chrono::seconds> retryAfter = {})
{
    return ScriptedTransport::status(status, retryAfter);
}

Outcome error(ErrorKind kind)
{
    return ScriptedTransport::error(kind);
}

Outcome offline()
{
    Outcome outcome = error(ErrorKind::Network);
    outcome.error().offline = true;
    return outcome;
}

HttpRequest repeatable()
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example.com/v1/x"));
    request.authorization = Secret(QByteArrayView("Bearer abc"));
    request.deadline = 30s;
    request.repeatable = true;
    return request;
}

/// A person who cancels while the program waits.
class CancellingClock final : public Clock
{
public:
    std::chrono::milliseconds monotonicNow() const override { return 0ms; }
    QDateTime now() const override { return {}; }
    QCoro::Task<> sleepFor(std::chrono::milliseconds, Cancellation *cancellation) override
    {
        cancellation->request();
        co_return;
    }
};

struct World
{
    explicit World(Script outcomes, double chance = 0, const RetryPolicy &policy = {})
        : inner(std::move(outcomes))
        , transport(inner, clock, [chance] { return chance; }, policy)
    {
    }

    Outcome send(HttpRequest request = repeatable(), Cancellation *cancellation = nullptr)
    {
        return QCoro::waitFor(transport.send(std::move(request), cancellation));
    }

    ManualClock clock;
    ScriptedTransport inner;
    RetryingTransport transport;
};

using Pauses = std::vector<std::chrono::milliseconds>;

} // namespace

class TestRetryingTransport : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void triesAgainWhatPasses_data();
    void triesAgainWhatPasses();
    void neverTriesAgainWhatStays_data();
    void neverTriesAgainWhatStays();
    void neverRepeatsWhatMayNotBe_data();
    void neverRepeatsWhatMayNotBe();
    void givesUpAfterAFewTries();
    void pausesLongerEachTime();
    void pausesByChance();
    void waitsAsLongAsItIsAsked_data();
    void waitsAsLongAsItIsAsked();
    void endsWhenAskedToWaitTooLong();
    void keepsToTheTotalDeadline();
    void cancelsInAPause();
    void saysWhatAnEarlierTryMayHaveDone_data();
    void saysWhatAnEarlierTryMayHaveDone();
};

void TestRetryingTransport::triesAgainWhatPasses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    for (const int code : {429, 500, 502, 503, 504})
        QTest::addRow("%d", code) << code << 0;
    QTest::newRow("network") << 0 << static_cast<int>(ErrorKind::Network);
    QTest::newRow("timeout") << 0 << static_cast<int>(ErrorKind::Timeout);
}

void TestRetryingTransport::triesAgainWhatPasses()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    World world(script(code != 0 ? status(code) : error(static_cast<ErrorKind>(kind)), status(200)));
    const Outcome outcome = world.send();
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(world.inner.requests().size(), std::size_t(2));
    QCOMPARE(world.clock.sleeps().size(), std::size_t(1));
    for (const HttpRequest &request : world.inner.requests()) {
        QCOMPARE(request.url, repeatable().url);
        QCOMPARE(request.authorization.view(), QByteArrayView("Bearer abc"));
        QCOMPARE(request.deadline, 30s);
    }
}

void TestRetryingTransport::neverTriesAgainWhatStays_data()
{
    QTest::addColumn<std::shared_ptr<Script>>("outcomes");
    const auto row = [](const char *name, Outcome outcome) {
        QTest::newRow(name) << std::make_shared<Script>(script(std::move(outcome), status(200)));
    };
    row("success", status(201));
    for (const int code : {301, 400, 401, 403, 404, 408, 409, 410, 422, 501, 505})
        row(QByteArray::number(code).constData(), status(code));
    row("tls", error(ErrorKind::Tls));
    row("malformed", error(ErrorKind::Malformed));
    row("cancelled", error(ErrorKind::Cancelled));
    row("invalid input", error(ErrorKind::InvalidInput));
    row("offline", offline());
}

void TestRetryingTransport::neverTriesAgainWhatStays()
{
    QFETCH(std::shared_ptr<Script>, outcomes);
    const bool answered = outcomes->front().has_value();
    const int code = answered ? outcomes->front()->status : 0;
    const ErrorKind kind = answered ? ErrorKind::Refused : outcomes->front().error().kind;
    World world(std::move(*outcomes));
    const Outcome outcome = world.send();
    QCOMPARE(outcome.has_value(), answered);
    if (answered)
        QCOMPARE(outcome->status, code);
    else
        QCOMPARE(outcome.error().kind, kind);
    QCOMPARE(world.inner.requests().size(), std::size_t(1));
    QVERIFY(world.clock.sleeps().empty());
}

void TestRetryingTransport::neverRepeatsWhatMayNotBe_data()
{
    triesAgainWhatPasses_data();
}

void TestRetryingTransport::neverRepeatsWhatMayNotBe()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    World world(script(code != 0 ? status(code) : error(static_cast<ErrorKind>(kind)), status(200)));
    HttpRequest request = repeatable();
    request.method = HttpMethod::Post;
    request.repeatable = HttpRequest().repeatable;
    const Outcome outcome = world.send(std::move(request));
    if (code != 0)
        QCOMPARE(outcome->status, code);
    else
        QCOMPARE(outcome.error().kind, static_cast<ErrorKind>(kind));
    QCOMPARE(world.inner.requests().size(), std::size_t(1));
    QVERIFY(world.clock.sleeps().empty());
}

void TestRetryingTransport::givesUpAfterAFewTries()
{
    World world(script(error(ErrorKind::Network), status(500), error(ErrorKind::Network), status(503)));
    const Outcome outcome = world.send();
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 503);
    QCOMPARE(world.inner.requests().size(), std::size_t(4));
}

void TestRetryingTransport::pausesLongerEachTime()
{
    World world(script(status(503)), 0.5, RetryPolicy{6, 100ms, 400ms, 2});
    QCOMPARE(world.send()->status, 503);
    QCOMPARE(world.clock.sleeps(), (Pauses{75ms, 150ms, 300ms, 300ms, 300ms}));
}

void TestRetryingTransport::pausesByChance()
{
    World shortest(script(status(503)), 0, RetryPolicy{3, 100ms, 400ms, 2});
    QCOMPARE(shortest.send()->status, 503);
    QCOMPARE(shortest.clock.sleeps(), (Pauses{50ms, 100ms}));
    World longest(script(status(503)), 0.99, RetryPolicy{3, 100ms, 400ms, 2});
    QCOMPARE(longest.send()->status, 503);
    QCOMPARE(longest.clock.sleeps(), (Pauses{99ms, 199ms}));
}

void TestRetryingTransport::waitsAsLongAsItIsAsked_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("429") << 429 << 7 << 7000;
    QTest::newRow("503") << 503 << 7 << 7000;
    QTest::newRow("no shorter than without") << 429 << 0 << 125;
}

void TestRetryingTransport::waitsAsLongAsItIsAsked()
{
    QFETCH(int, code);
    QFETCH(int, asked);
    QFETCH(int, milliseconds);
    World world(script(status(code, std::chrono::seconds(asked)), status(200)));
    QCOMPARE(world.send()->status, 200);
    QCOMPARE(world.clock.sleeps(), Pauses{std::chrono::milliseconds(milliseconds)});
}

void TestRetryingTransport::endsWhenAskedToWaitTooLong()
{
    World world(script(status(429, 60s), status(200)));
    const Outcome outcome = world.send();
    QCOMPARE(outcome->status, 429);
    QVERIFY(outcome->retryAfter == 60s);
    QCOMPARE(world.inner.requests().size(), std::size_t(1));
    QVERIFY(world.clock.sleeps().empty());
}

void TestRetryingTransport::keepsToTheTotalDeadline()
{
    World world(script(error(ErrorKind::Timeout)), 0, RetryPolicy{10, 2s, 8s, 2});
    world.inner.clock = &world.clock;
    world.inner.duration = 20s;
    const Outcome outcome = world.send();
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
    // 0 to 20, 21 to 41, 43 to 63 (which a transport that heeds its deadline ends at 60).
    QCOMPARE(world.inner.requests().size(), std::size_t(3));
    QCOMPARE(world.inner.requests().at(1).deadline, 30s);
    QCOMPARE(world.inner.requests().at(2).deadline, 17s);
    QCOMPARE(world.clock.sleeps(), (Pauses{1s, 2s}));
}

void TestRetryingTransport::cancelsInAPause()
{
    ScriptedTransport inner(script(status(503), status(200)));
    CancellingClock clock;
    RetryingTransport transport(inner, clock, [] { return 0.0; });
    Cancellation cancellation;
    const Outcome outcome = QCoro::waitFor(transport.send(repeatable(), &cancellation));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(inner.requests().size(), std::size_t(1));
}

void TestRetryingTransport::saysWhatAnEarlierTryMayHaveDone_data()
{
    QTest::addColumn<std::shared_ptr<Script>>("outcomes");
    QTest::addColumn<bool>("lost");
    const auto row = [](const char *name, bool lost, Script outcomes) {
        QTest::newRow(name) << std::make_shared<Script>(std::move(outcomes)) << lost;
    };
    row("first try", false, script(status(404)));
    row("slowed down", false, script(status(429), status(404)));
    row("no answer", true, script(error(ErrorKind::Network), status(404)));
    row("late answer", true, script(error(ErrorKind::Timeout), status(404)));
    row("a gateway's answer", true, script(status(502), status(404)));
    row("no answer, then slowed down", true, script(error(ErrorKind::Network), status(429), status(404)));
}

void TestRetryingTransport::saysWhatAnEarlierTryMayHaveDone()
{
    QFETCH(std::shared_ptr<Script>, outcomes);
    QFETCH(bool, lost);
    World world(std::move(*outcomes));
    const Outcome outcome = world.send();
    QCOMPARE(outcome->status, 404);
    QCOMPARE(outcome->afterLostTry, lost);
}

CLIENTSMITH_TEST_MAIN(TestRetryingTransport)
#include "tst_retryingtransport.moc"
