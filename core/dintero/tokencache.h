#pragma once

#include "core/base/clock.h"
#include "core/dintero/tokenapi.h"

#include <functional>

namespace clientsmith::dintero {

/// One account's access token, asked for once however many callers wait, and renewed shortly before it
/// expires.
class TokenCache
{
public:
    using Fetch = std::function<QCoro::Task<Result<AccessToken>>()>;

    TokenCache(Clock &clock, Fetch fetch);
    ~TokenCache();
    Q_DISABLE_COPY_MOVE(TokenCache)

    /// A token that is good for a while yet. A failed fetch fails every caller that waited for it, and is not
    /// kept.
    QCoro::Task<Result<Secret>> token();
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
