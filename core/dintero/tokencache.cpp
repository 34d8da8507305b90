#include "core/dintero/tokencache.h"

#include "core/base/cancellation.h"

#include <coroutine>
#include <optional>
#include <vector>

namespace clientsmith::dintero {

/// One fetch that several callers wait for.
class TokenCache::Flight
{
public:
    /// What a waiting caller awaits.
    auto landing()
    {
        struct Landing
        {
            Flight &flight;
            bool await_ready() const noexcept { return flight.m_landed; }
            void await_suspend(std::coroutine_handle<> waiter) { flight.m_waiting.push_back(waiter); }
            void await_resume() const noexcept {}
        };
        return Landing{*this};
    }

    /// Counts one more caller, who leaves when \p cancellation is requested. The last to leave ends the
    /// fetch.
    /// \p seat lives for as long as the caller waits.
    void board(QObject &seat, Cancellation *cancellation)
    {
        ++m_callers;
        if (cancellation == nullptr)
            return;
        QObject::connect(cancellation, &Cancellation::requested, &seat, [this] {
            if (--m_callers == 0)
                m_abandoned.request();
        });
    }

    bool isAbandoned() const { return m_abandoned.isRequested(); }
    Cancellation *abandoned() { return &m_abandoned; }

    void land(const Result<AccessToken> &outcome)
    {
        m_landed = true;
        if (outcome)
            m_token = outcome->token.clone();
        else
            m_error = outcome.error();
        for (const std::coroutine_handle<> waiter : std::exchange(m_waiting, {}))
            waiter.resume();
    }

    Result<Secret> outcome() const
    {
        if (m_error)
            return Failure(*m_error);
        return m_token.clone();
    }

private:
    std::vector<std::coroutine_handle<>> m_waiting;
    std::optional<Error> m_error;
    Secret m_token;
    Cancellation m_abandoned;
    int m_callers = 0;
    bool m_landed = false;
};

TokenCache::TokenCache(Clock &clock, Fetch fetch)
    : m_clock(clock)
    , m_fetch(std::move(fetch))
{
}

TokenCache::~TokenCache() = default;

QCoro::Task<Result<Secret>> TokenCache::token(Cancellation *cancellation)
{
    QObject seat;
    // One that everybody has left says nothing about the next.
    while (const std::shared_ptr<Flight> leaving = m_flight) {
        if (!leaving->isAbandoned())
            break;
        co_await leaving->landing();
    }
    if (cancellation && cancellation->isRequested())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    if (!m_token.isEmpty() && m_clock.monotonicNow() < m_renewAt)
        co_return m_token.clone();
    if (const std::shared_ptr<Flight> flight = m_flight) {
        flight->board(seat, cancellation);
        co_await flight->landing();
        co_return flight->outcome();
    }

    const auto flight = std::make_shared<Flight>();
    m_flight = flight;
    m_token.clear();
    flight->board(seat, cancellation);
    Result<AccessToken> fetched = co_await m_fetch(flight->abandoned());
    if (fetched) {
        // A minute of grace for slow answers and clocks that run apart, a tenth where tokens live shorter.
        const auto grace =
            std::min<std::chrono::milliseconds>(std::chrono::minutes(1), fetched->expiresIn / 10);
        m_token = fetched->token.clone();
        m_renewAt = m_clock.monotonicNow() + fetched->expiresIn - grace;
    }
    m_flight.reset();
    flight->land(fetched);
    co_return flight->outcome();
}

void TokenCache::invalidate(const Secret &refused)
{
    if (m_token.equals(refused))
        m_token.clear();
}

} // namespace clientsmith::dintero
