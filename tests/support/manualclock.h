#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"

#include <functional>
#include <vector>

namespace clientsmith {

/// Time that moves when the test says so. A sleep ends at once, having moved it.
class ManualClock final : public Clock
{
public:
    std::chrono::milliseconds monotonicNow() const override { return m_now; }
    QDateTime now() const override { return m_start.addMSecs(m_now.count()); }
    QCoro::Task<> sleepFor(std::chrono::milliseconds duration, Cancellation *) override
    {
        m_sleeps.push_back(duration);
        m_now += duration;
        if (onSleep)
            onSleep();
        co_return;
    }

    /// Called when a sleep is over.
    std::function<void()> onSleep;
    void advance(std::chrono::milliseconds duration) { m_now += duration; }
    const std::vector<std::chrono::milliseconds> &sleeps() const { return m_sleeps; }

private:
    QDateTime m_start{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};
    std::chrono::milliseconds m_now{1000};
    std::vector<std::chrono::milliseconds> m_sleeps;
};

} // namespace clientsmith
