#pragma once

#include "core/http/httptransport.h"
#include "tests/support/manualclock.h"

#include <deque>
#include <vector>

namespace clientsmith {

/// Gives the outcomes that the test wrote down, one for each request, the last again and again; for what
/// can't be had over a socket. Remembers what it was sent.
class ScriptedTransport final : public HttpTransport
{
public:
    explicit ScriptedTransport(std::vector<Result<HttpResponse>> outcomes)
        : m_outcomes(std::make_move_iterator(outcomes.begin()), std::make_move_iterator(outcomes.end()))
    {
    }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *) override
    {
        m_requests.push_back(std::move(request));
        if (clock)
            clock->advance(duration);
        Result<HttpResponse> outcome = cloneOf(m_outcomes.front());
        if (m_outcomes.size() > 1)
            m_outcomes.pop_front();
        co_return outcome;
    }

    const std::vector<HttpRequest> &requests() const { return m_requests; }

    static Result<HttpResponse> status(
        int status, std::optional<std::chrono::seconds> retryAfter = {}, const QByteArray &body = "{}")
    {
        HttpResponse response;
        response.status = status;
        response.retryAfter = retryAfter;
        response.body = Secret(body);
        return response;
    }
    static Result<HttpResponse> error(ErrorKind kind) { return failure(kind, QStringLiteral("scripted")); }

    /// If set, moved by \c duration with each request.
    ManualClock *clock = nullptr;
    std::chrono::milliseconds duration{};

private:
    static Result<HttpResponse> cloneOf(const Result<HttpResponse> &outcome)
    {
        if (!outcome)
            return Failure(outcome.error());
        return HttpResponse{
            outcome->status, outcome->retryAfter, outcome->body.clone(), outcome->afterLostTry};
    }

    std::deque<Result<HttpResponse>> m_outcomes;
    std::vector<HttpRequest> m_requests;
};

} // namespace clientsmith
