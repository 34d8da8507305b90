#pragma once

#include "core/base/clock.h"
#include "core/http/httptransport.h"

#include <optional>

namespace clientsmith::test {

/// The way to the sandbox, where what it can't be made to do is done: a production account, an endless list,
/// no network at all.
class StageWire final : public HttpTransport
{
public:
    StageWire(HttpTransport &sandbox, Clock &clock)
        : m_sandbox(sandbox)
        , m_clock(clock)
    {
    }

    /// What the list of clients is answered with; the sandbox's own if null.
    QByteArray list;
    /// Every call fails with it.
    std::optional<Error> error;
    /// No call is answered.
    bool silent = false;
    /// P12345678 is what the sandbox knows as T12345678.
    bool production = false;

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

private:
    HttpTransport &m_sandbox;
    Clock &m_clock;
};

} // namespace clientsmith::test
