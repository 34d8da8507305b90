#include "app/cli/secretinput.h"

#include "app/cli/terminal.h"
#include "app/cli/text.h"
#include "core/secrets/wipingallocator.h"

#include <cstdio>
#include <optional>

namespace clientsmith::cli {

namespace {

constexpr std::size_t longest = 4096;

/// The bytes that \p next gives up to a line break or its nullopt; empty if there are none.
template <typename Next>
Result<Secret> readLine(Next next)
{
    WipedBytes bytes;
    bytes.reserve(longest);
    for (std::optional<char> byte = next(); byte && *byte != '\n'; byte = next()) {
        if (bytes.size() == longest)
            return failure(ErrorKind::InvalidInput, QStringLiteral("The line is longer than any secret"));
        bytes.push_back(*byte);
    }
    if (!bytes.empty() && bytes.back() == '\r')
        bytes.pop_back();
    return Secret(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

std::optional<char> nextOfInput()
{
    const int next = std::getchar();
    return next == EOF ? std::nullopt : std::optional(static_cast<char>(next));
}

Result<Secret> readInputLine()
{
    // Without a buffer of the C library's, which nobody would wipe.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    return readLine(nextOfInput);
}

} // namespace

Result<Secret> readSecret()
{
    if (isTerminal())
        return askSecret(Text::askClientSecret());
    Result<Secret> secret = readInputLine();
    if (secret && secret->isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("Nothing came on standard input; pipe the client secret into it"));
    }
    return secret;
}

Result<Secret> askSecret(const QString &question)
{
    // Before the question: whoever has read it may type.
    const EchoOff echoOff;
    const QByteArray words = question.toLocal8Bit() + ' ';
    std::fputs(words.constData(), stderr);
    Result<Secret> secret = readInputLine();
    std::fputs("\n", stderr);
    if (secret && secret->isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("Nothing was typed"));
    return secret;
}

Result<Secret> readSecretFrom(int descriptor)
{
    Result<Secret> secret = readLine([descriptor] { return readByte(descriptor); });
    if (secret && secret->isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("Nothing came on the file descriptor %1").arg(descriptor));
    }
    return secret;
}

} // namespace clientsmith::cli
