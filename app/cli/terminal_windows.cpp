#include "app/cli/terminal.h"

#include <cstdio>
#include <io.h>
#include <windows.h>

namespace clientsmith::cli {

struct EchoOff::Saved
{
    DWORD mode;
};

bool holdStandardStreams()
{
    return true;
}

bool isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

bool isTerminalOutput()
{
    return _isatty(_fileno(stdout)) != 0;
}

std::optional<char> readByte(int)
{
    return std::nullopt;
}

EchoOff::EchoOff()
{
    DWORD mode = 0;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (!isTerminal() || !GetConsoleMode(input, &mode))
        return;
    m_saved = std::make_unique<Saved>(Saved{mode});
    SetConsoleMode(input, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

EchoOff::~EchoOff()
{
    if (m_saved)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_saved->mode);
}

} // namespace clientsmith::cli
