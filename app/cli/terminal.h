#pragma once

#include <QtCore/qglobal.h>

#include <memory>

namespace clientsmith::cli {

/// Whether standard input is a terminal with a person at it.
bool isTerminal();
/// Whether a person reads standard output as it comes.
bool isTerminalOutput();

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
