#pragma once

#include "core/base/clock.h"
#include "core/dintero/tokenapi.h"

#include <functional>
#include <memory>

namespace clientsmith::dintero {

/// One account's access token, asked for once however many callers wait, and renewed shortly before it
/// expires.
class TokenCache
{
public:
    /// The cancellation is never null, and outlives the fetch.
    using Fetch = std::function<QCoro::Task<Result<AccessToken>>(Cancellation *)>;

    TokenCache(Clock &clock, Fetch fetch);
    ~TokenCache();
    Q_DISABLE_COPY_MOVE(TokenCache)

    /// A token that is good for a while yet. A failed fetch fails every caller that waited for it, and is not
    /// kept. It is cancelled once every caller has cancelled; one without a cancellation (null) never does.
    QCoro::Task<Result<Secret>> token(Cancellation *cancellation);
    /// Drops \p refused, which a server answered with 401. A newer token stays.
    void invalidate(const Secret &refused);

private:
    class Flight;

    Clock &m_clock;
    Fetch m_fetch;
    Secret m_token;
    std::chrono::milliseconds m_renewAt{};
    std::shared_ptr<Flight> m_flight;
};

} // namespace clientsmith::dintero
