#pragma once

#include <QTimer>

#include <functional>

namespace clientsmith::cli {

/// While it lives, each Ctrl+C calls \p onInterrupt (from the event loop) and does not end the process: a
/// flow that has created a client has to bring its secret home first. One at a time.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> onInterrupt);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    QTimer m_poll;
    void (*m_previous)(int) = nullptr;
};

} // namespace clientsmith::cli
