#include "core/http/retryingtransport.h"

#include "core/base/cancellation.h"
#include "core/base/logging.h"

#include <algorithm>

namespace clientsmith {

namespace {

using std::chrono::milliseconds;

bool isPassing(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool mayPass(const Result<HttpResponse> &outcome)
{
    if (outcome)
        return isPassing(outcome->status);
    const Error &error = outcome.error();
    return (error.kind == ErrorKind::Network && !error.offline) || error.kind == ErrorKind::Timeout;
}

/// Whether the provider may have acted on a try all the same. What it answers with 4xx it did not do.
bool mayHaveBeenActedOn(const Result<HttpResponse> &outcome)
{
    return !outcome || outcome->status >= 500;
}

} // namespace

RetryingTransport::RetryingTransport(
    HttpTransport &transport, Clock &clock, std::function<double()> chance, const RetryPolicy &policy)
    : m_transport(transport)
    , m_clock(clock)
    , m_chance(std::move(chance))
    , m_policy(policy)
{
}

milliseconds RetryingTransport::pauseBefore(int attempt) const
{
    milliseconds whole = m_policy.firstPause;
    for (int doubled = 2; doubled < attempt && whole < m_policy.longestPause; ++doubled)
        whole *= 2;
    whole = std::min(whole, m_policy.longestPause);
    const double half = static_cast<double>(whole.count()) / 2;
    return milliseconds(static_cast<milliseconds::rep>(half + half * m_chance()));
}

QCoro::Task<Result<HttpResponse>> RetryingTransport::send(HttpRequest request, Cancellation *cancellation)
{
    if (!request.repeatable) {
        Result<HttpResponse> only = co_await m_transport.send(std::move(request), cancellation);
        co_return only;
    }
    const milliseconds end = m_clock.monotonicNow() + request.deadline * m_policy.deadlines;
    bool afterLostTry = false;
    for (int attempt = 1;; ++attempt) {
        HttpRequest copy = request.clone();
        copy.deadline = std::min(request.deadline, end - m_clock.monotonicNow());
        Result<HttpResponse> outcome = co_await m_transport.send(std::move(copy), cancellation);
        if (outcome)
            outcome->afterLostTry = afterLostTry;
        if (!mayPass(outcome) || attempt >= m_policy.tries)
            co_return outcome;
        afterLostTry = afterLostTry || mayHaveBeenActedOn(outcome);

        milliseconds pause = pauseBefore(attempt + 1);
        if (outcome && outcome->retryAfter)
            pause = std::max<milliseconds>(pause, *outcome->retryAfter);
        if (m_clock.monotonicNow() + pause >= end)
            co_return outcome;
        qCInfo(lcHttp).noquote() << request.url.path() << "is tried again in" << pause.count() << "ms";
        co_await m_clock.sleepFor(pause, cancellation);
        if (cancellation && cancellation->isRequested())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
        if (m_clock.monotonicNow() >= end)
            co_return outcome;
    }
}

} // namespace clientsmith
