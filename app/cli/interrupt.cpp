#include "app/cli/interrupt.h"

#include <csignal>

namespace clientsmith::cli {

namespace {

const int signalNumbers[] = {
    SIGINT,
    SIGTERM,
#ifdef SIGHUP
    SIGHUP,
#endif
};

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
    for (const int number : signalNumbers)
        m_previous.emplace_back(number, std::signal(number, remember));
    QObject::connect(&m_poll, &QTimer::timeout, &m_poll, [onInterrupt = std::move(onInterrupt)] {
        if (interrupted == 0)
            return;
        // Each one counts: the first may fall on a step that can't be cut short, and the next on a keychain
        // that never answers.
        interrupted = 0;
        onInterrupt();
    });
    m_poll.start(std::chrono::milliseconds(100));
}

Interrupt::~Interrupt()
{
    for (const auto &[number, handler] : m_previous)
        std::signal(number, handler);
}

} // namespace clientsmith::cli
