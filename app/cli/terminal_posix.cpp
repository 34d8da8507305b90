#include "app/cli/terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace clientsmith::cli {

struct EchoOff::Saved
{
    termios mode;
};

bool holdStandardStreams()
{
    bool hasOutput = true;
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) != -1 || errno != EBADF)
            continue;
        hasOutput = hasOutput && stream != STDOUT_FILENO;
        // The lowest free number is the one that is given out. Opened the wrong way round, it takes nothing.
        static_cast<void>(open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
    return hasOutput;
}

bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

bool isTerminalOutput()
{
    return isatty(STDOUT_FILENO) != 0;
}

std::optional<char> readByte(int descriptor)
{
    char byte = 0;
    ssize_t count = 0;
    do {
        count = read(descriptor, &byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1 ? std::optional(byte) : std::nullopt;
}

EchoOff::EchoOff()
{
    termios mode{};
    if (!isTerminal() || tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    m_saved = std::make_unique<Saved>(Saved{mode});
    mode.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}

EchoOff::~EchoOff()
{
    if (m_saved)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_saved->mode);
}

} // namespace clientsmith::cli
