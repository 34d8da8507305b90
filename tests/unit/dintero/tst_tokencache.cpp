#include "core/base/cancellation.h"
#include "core/dintero/tokencache.h"
#include "tests/support/manualclock.h"
#include "tests/support/testmain.h"

#include <deque>

using namespace clientsmith;
using namespace clientsmith::dintero;
using namespace std::chrono_literals;

namespace {

/// Fetches that the test ends when it likes.
class Fetches
{
public:
    QCoro::Task<Result<AccessToken>> fetch()
    {
        ++count;
        if (held) {
            struct Wait
            {
                Fetches &self;
                bool await_ready() const noexcept { return false; }
                void await_suspend(std::coroutine_handle<> handle) { self.m_waiting.push_back(handle); }
                void await_resume() const noexcept {}
            };
            co_await Wait{*this};
        }
        if (error)
            co_return Failure(*error);
        AccessToken token;
        token.token = Secret(QByteArray("token-" + QByteArray::number(count)));
        token.expiresIn = lifetime;
        co_return token;
    }

    void answer()
    {
        held = false;
        for (const auto handle : std::exchange(m_waiting, {}))
            handle.resume();
    }

    int count = 0;
    bool held = false;
    std::optional<Error> error;
    std::chrono::seconds lifetime = 14400s;

private:
    std::vector<std::coroutine_handle<>> m_waiting;
};

QByteArray text(const Result<Secret> &token)
{
    return token ? token->view().toByteArray() : QByteArray("error");
}

QCoro::Task<> collect(TokenCache &cache, std::vector<QByteArray> &into, Cancellation *cancellation = nullptr)
{
    const Result<Secret> token = co_await cache.token(cancellation);
    into.push_back(text(token));
}

} // namespace

class TestTokenCache : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnce();
    void renewsShortlyBeforeExpiry_data();
    void renewsShortlyBeforeExpiry();
    void keepsNoTokenThatIsBornDead();
    void asksOnceForConcurrentCallers();
    void failsAllWhoWaitedAndKeepsNoError();
    void dropsARefusedToken();
    void keepsANewerTokenThanTheRefusedOne();
    void asksAgainWhenATokenIsRefusedDuringAFetch();
    void lastCallerToLeaveEndsTheFetch();
    void callerWhoStaysKeepsTheFetch();
};

void TestTokenCache::asksOnce()
{
    ManualClock clock;
    Fetches fetches;
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    QCOMPARE(fetches.count, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-1"));
    QCOMPARE(fetches.count, 1);
}

void TestTokenCache::renewsShortlyBeforeExpiry_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("stillGoodAfter");
    QTest::addColumn<int>("renewedAfter");
    QTest::newRow("four hours") << 14400 << 14339 << 14340;
    QTest::newRow("a day") << 86400 << 86339 << 86340;
    QTest::newRow("ten minutes") << 600 << 539 << 540;
    QTest::newRow("a minute") << 60 << 53 << 54;
    QTest::newRow("ten seconds") << 10 << 8 << 9;
}

void TestTokenCache::renewsShortlyBeforeExpiry()
{
    QFETCH(int, lifetime);
    QFETCH(int, stillGoodAfter);
    QFETCH(int, renewedAfter);
    ManualClock clock;
    Fetches fetches;
    fetches.lifetime = std::chrono::seconds(lifetime);
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-1"));
    clock.advance(std::chrono::seconds(stillGoodAfter));
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-1"));
    clock.advance(std::chrono::seconds(renewedAfter - stillGoodAfter));
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-2"));
    QCOMPARE(fetches.count, 2);
}

void TestTokenCache::keepsNoTokenThatIsBornDead()
{
    ManualClock clock;
    Fetches fetches;
    fetches.lifetime = 0s;
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-1"));
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-2"));
}

void TestTokenCache::asksOnceForConcurrentCallers()
{
    ManualClock clock;
    Fetches fetches;
    fetches.held = true;
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    std::vector<QByteArray> tokens;
    for (int i = 0; i < 20; ++i)
        collect(cache, tokens);
    QCOMPARE(fetches.count, 1);
    QVERIFY(tokens.empty());
    fetches.answer();
    QCOMPARE(tokens, std::vector<QByteArray>(20, "token-1"));
    QCOMPARE(fetches.count, 1);
}

void TestTokenCache::failsAllWhoWaitedAndKeepsNoError()
{
    ManualClock clock;
    Fetches fetches;
    fetches.held = true;
    fetches.error = makeError(ErrorKind::Network, QStringLiteral("gone"));
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    std::vector<QByteArray> tokens;
    for (int i = 0; i < 3; ++i)
        collect(cache, tokens);
    fetches.answer();
    QCOMPARE(tokens, std::vector<QByteArray>(3, "error"));
    fetches.error.reset();
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-2"));
}

void TestTokenCache::dropsARefusedToken()
{
    ManualClock clock;
    Fetches fetches;
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    const Result<Secret> first = QCoro::waitFor(cache.token(nullptr));
    cache.invalidate(*first);
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-2"));
}

void TestTokenCache::keepsANewerTokenThanTheRefusedOne()
{
    ManualClock clock;
    Fetches fetches;
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    const Result<Secret> first = QCoro::waitFor(cache.token(nullptr));
    cache.invalidate(*first);
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-2"));
    // The second of two callers whose first token was refused comes late.
    cache.invalidate(*first);
    QCOMPARE(text(QCoro::waitFor(cache.token(nullptr))), QByteArray("token-2"));
    QCOMPARE(fetches.count, 2);
}

void TestTokenCache::asksAgainWhenATokenIsRefusedDuringAFetch()
{
    ManualClock clock;
    Fetches fetches;
    TokenCache cache(clock, [&](Cancellation *) { return fetches.fetch(); });
    const Result<Secret> first = QCoro::waitFor(cache.token(nullptr));
    clock.advance(24h);
    fetches.held = true;
    std::vector<QByteArray> tokens;
    collect(cache, tokens);
    cache.invalidate(*first);
    fetches.answer();
    QCOMPARE(tokens, std::vector<QByteArray>{"token-2"});
}

void TestTokenCache::lastCallerToLeaveEndsTheFetch()
{
    ManualClock clock;
    Fetches fetches;
    fetches.held = true;
    Cancellation *asked = nullptr;
    TokenCache cache(clock, [&](Cancellation *cancellation) {
        asked = cancellation;
        return fetches.fetch();
    });
    std::vector<QByteArray> tokens;
    Cancellation first;
    Cancellation second;
    collect(cache, tokens, &first);
    collect(cache, tokens, &second);
    first.request();
    QVERIFY(!asked->isRequested());
    second.request();
    QVERIFY(asked->isRequested());

    // Who comes meanwhile asks again, and does not get the cancelled one's error.
    collect(cache, tokens);
    QCOMPARE(fetches.count, 1);
    fetches.error = makeError(ErrorKind::Cancelled, QString());
    fetches.answer();
    QCOMPARE(tokens.size(), 3U);
    QCOMPARE(fetches.count, 2);
}

void TestTokenCache::callerWhoStaysKeepsTheFetch()
{
    ManualClock clock;
    Fetches fetches;
    fetches.held = true;
    Cancellation *asked = nullptr;
    TokenCache cache(clock, [&](Cancellation *cancellation) {
        asked = cancellation;
        return fetches.fetch();
    });
    std::vector<QByteArray> tokens;
    Cancellation leaving;
    collect(cache, tokens, &leaving);
    collect(cache, tokens);
    leaving.request();
    QVERIFY(!asked->isRequested());
    fetches.answer();
    QCOMPARE(tokens, (std::vector<QByteArray>{"token-1", "token-1"}));
    QCOMPARE(fetches.count, 1);
}

CLIENTSMITH_TEST_MAIN(TestTokenCache)
#include "tst_tokencache.moc"
