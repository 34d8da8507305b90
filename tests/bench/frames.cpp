#include "tests/bench/frames.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace clientsmith::bench {

namespace {

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool Frames::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0)
        m_longest = std::max(m_longest, since(timer));
    if (receiver == m_window && type == QEvent::UpdateRequest)
        m_painted = true;
    return done;
}

double Frames::until(QWidget &window, const std::function<void()> &deed, const std::function<bool()> &isDone)
{
    constexpr int patience = 60'000;
    m_window = &window;
    m_painted = false;
    // Wakes the loop, so that patience can end.
    QTimer pulse;
    pulse.start(100);
    QElapsedTimer timer;
    timer.start();
    deed();
    while (timer.elapsed() < patience) {
        processEvents(QEventLoop::WaitForMoreEvents);
        if (std::exchange(m_painted, false) && isDone())
            return since(timer);
    }
    qFatal("Nothing was painted for a minute");
}

double Frames::takeLongestBlock()
{
    return std::exchange(m_longest, 0);
}

} // namespace clientsmith::bench
