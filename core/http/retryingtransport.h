#pragma once

#include "core/base/clock.h"
#include "core/http/httptransport.h"

#include <functional>

namespace clientsmith {

/// How often a request is tried, and how long between two tries.
struct RetryPolicy
{
    /// The first one included.
    int tries = 4;
    /// Before the second try; doubled before each further one.
    std::chrono::milliseconds firstPause{250};
    std::chrono::milliseconds longestPause = std::chrono::seconds(8);
    /// Over all tries and the pauses between them, as a multiple of the request's own deadline: two, so that
    /// one try may run into it and be followed by another.
    int deadlines = 2;
};

/// Tries a request again that says that it may be (HttpRequest::repeatable): after Network and Timeout, and
/// after 429, 500, 502, 503 and 504. Never after another error or status, nor when this computer is offline.
/// A pause has half of its length for certain and the rest by chance, so that many programs that met the same
/// failure don't come back together; Retry-After makes it longer, never shorter. What would outlast the total
/// deadline ends at once with the last try's outcome. Cancelling ends a pause too. Main thread.
class RetryingTransport final : public HttpTransport
{
public:
    /// \p chance gives 0 up to, but not including, 1. The transport and the clock outlive this.
    RetryingTransport(HttpTransport &transport, Clock &clock, std::function<double()> chance,
        const RetryPolicy &policy = {});

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

private:
    std::chrono::milliseconds pauseBefore(int attempt) const;

    HttpTransport &m_transport;
    Clock &m_clock;
    std::function<double()> m_chance;
    RetryPolicy m_policy;
};

} // namespace clientsmith
