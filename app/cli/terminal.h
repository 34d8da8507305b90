#pragma once

#include <QtCore/qglobal.h>

#include <memory>
#include <optional>

namespace clientsmith::cli {

/// Whether standard input is a terminal with a person at it.
bool isTerminal();
/// Whether a person reads standard output as it comes.
bool isTerminalOutput();

/// The next byte of an open file descriptor; none at its end or where it can't be read, and never on Windows.
std::optional<char> readByte(int descriptor);

/// While it lives, what is typed at the terminal is not shown. Does nothing without a terminal.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    struct Saved;
    std::unique_ptr<Saved> m_saved;
};

} // namespace clientsmith::cli
