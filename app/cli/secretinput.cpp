#include "app/cli/secretinput.h"

#include "app/cli/terminal.h"
#include "core/secrets/wipingallocator.h"

#include <cstdio>

namespace clientsmith::cli {

Result<Secret> readSecret()
{
    constexpr std::size_t longest = 4096;
    const bool asking = isTerminal();
    if (asking)
        std::fputs("Client secret: ", stderr);
    const EchoOff echoOff;
    // Without a buffer of the C library's, which nobody would wipe.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    WipedBytes bytes;
    bytes.reserve(longest);
    for (int next = std::getchar(); next != EOF && next != '\n'; next = std::getchar()) {
        if (bytes.size() == longest)
            return failure(
                ErrorKind::InvalidInput, QStringLiteral("Standard input is longer than any client secret"));
        bytes.push_back(static_cast<char>(next));
    }
    if (asking)
        std::fputs("\n", stderr);
    if (!bytes.empty() && bytes.back() == '\r')
        bytes.pop_back();
    if (bytes.empty()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("Nothing came on standard input; pipe the client secret into it"));
    }
    return Secret(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace clientsmith::cli
