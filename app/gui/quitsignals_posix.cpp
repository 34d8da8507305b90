#include "app/gui/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace clientsmith::gui {

namespace {

// A handler may do next to nothing but write; the event loop reads the other end.
int ends[2] = {-1, -1};

constexpr int signalNumbers[] = {SIGTERM, SIGINT, SIGHUP};

void tellEventLoop(int)
{
    const int before = errno;
    const char byte = 0;
    // A full pipe has told it already.
    [[maybe_unused]] const ssize_t written = write(ends[1], &byte, 1);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals()
{
    if (pipe(ends) != 0)
        return;
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [] {
        char bytes[64];
        while (read(ends[0], bytes, sizeof bytes) > 0) {
        }
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = tellEventLoop;
    action.sa_flags = SA_RESTART;
    for (const int number : signalNumbers)
        sigaction(number, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    for (const int number : signalNumbers)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        close(end);
        end = -1;
    }
}

} // namespace clientsmith::gui
