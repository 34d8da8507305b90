#include "app/cli/terminal.h"

#include <termios.h>
#include <unistd.h>

namespace clientsmith::cli {

struct EchoOff::Saved
{
    termios mode;
};

bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

bool isTerminalOutput()
{
    return isatty(STDOUT_FILENO) != 0;
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
