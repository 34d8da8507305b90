#pragma once

#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace clientsmith::cli {

/// While it lives, Ctrl+C, a closed terminal and the wish to end the process call \p onInterrupt (from the
/// event loop) and do not end it: a flow that has created a client has to bring its secret home
/// first. One at a time.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> onInterrupt);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    /// From now on the signals do nothing at all.
    void disregard() { m_poll.stop(); }

private:
    QTimer m_poll;
    /// Signals with what handled them before.
    std::vector<std::pair<int, void (*)(int)>> m_previous;
};

} // namespace clientsmith::cli
