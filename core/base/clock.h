#pragma once

#include <QCoroTask>
#include <QDateTime>
#include <QtCore/qglobal.h>

#include <chrono>

namespace clientsmith {

class Cancellation;

/// Time as flows see it, so that tests can move it. All members are called on the thread that owns the flow.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Milliseconds that never jump; only differences mean anything.
    virtual std::chrono::milliseconds monotonicNow() const = 0;
    /// The time of day, UTC.
    virtual QDateTime now() const = 0;
    /// Resumes the caller no earlier than \p duration from now, or when \p cancellation (may be null) is
    /// requested.
    virtual QCoro::Task<> sleepFor(std::chrono::milliseconds duration, Cancellation *cancellation) = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds monotonicNow() const override;
    QDateTime now() const override;
    QCoro::Task<> sleepFor(std::chrono::milliseconds duration, Cancellation *cancellation) override;
};

} // namespace clientsmith
