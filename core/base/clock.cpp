#include "core/base/clock.h"

#include "core/base/cancellation.h"

#include <QCoroSignal>
#include <QTimer>

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

QCoro::Task<> SystemClock::sleepFor(std::chrono::milliseconds duration, Cancellation *cancellation)
{
    QTimer timer;
    timer.setSingleShot(true);
    // A coarse timer may end a twentieth early, which is before the moment that a Retry-After names.
    timer.setTimerType(Qt::PreciseTimer);
    if (cancellation) {
        if (cancellation->isRequested())
            co_return;
        QObject::connect(cancellation, &Cancellation::requested, &timer, [&timer] { timer.start(0); });
    }
    // Awaiting the timer's own signal would bind its private argument to null, which is undefined behaviour.
    Cancellation over;
    QObject::connect(&timer, &QTimer::timeout, &over, &Cancellation::request);
    timer.start(duration);
    co_await qCoro(&over, &Cancellation::requested);
}

} // namespace clientsmith
