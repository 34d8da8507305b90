#include "core/base/clock.h"

#include <QTimer>

#include <QCoroTimer>

namespace clientsmith {

std::chrono::milliseconds SystemClock::monotonicNow() const
{
    using std::chrono::steady_clock;
    return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QCoro::Task<> SystemClock::sleepFor(std::chrono::milliseconds duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    co_await timer;
}

} // namespace clientsmith
