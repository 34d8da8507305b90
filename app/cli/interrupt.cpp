#include "app/cli/interrupt.h"

#include <csignal>

namespace clientsmith::cli {

namespace {

// The one thing that a signal handler may touch.
volatile std::sig_atomic_t interrupted = 0;

void remember(int)
{
    interrupted = 1;
}

} // namespace

Interrupt::Interrupt(std::function<void()> onInterrupt)
{
    interrupted = 0;
    m_previous = std::signal(SIGINT, remember);
    QObject::connect(&m_poll, &QTimer::timeout, &m_poll, [this, onInterrupt = std::move(onInterrupt)] {
        if (interrupted == 0)
            return;
        interrupted = 0;
        onInterrupt();
    });
    m_poll.start(std::chrono::milliseconds(100));
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, m_previous);
}

} // namespace clientsmith::cli
