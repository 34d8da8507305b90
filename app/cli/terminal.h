#pragma once

#include <QtCore/qglobal.h>

#include <memory>
#include <optional>

namespace clientsmith::cli {

/// Occupies the numbers of those of standard input, output and error that were closed before we began, so
/// that no file or connection of ours gets one and is then taken for it: a secret would be written there.
/// Reading and writing them fails as before. To be called before anything is opened. False if standard output
/// was closed. The C runtime sees to it on Windows, where this does nothing.
bool holdStandardStreams();

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
