#include "app/cli/passphraseinput.h"

#include "app/cli/output.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminal.h"
#include "app/cli/text.h"

namespace clientsmith::cli {

namespace {

constexpr int attempts = 3;

Failure nobodyToAsk()
{
    return failure(ErrorKind::InvalidInput,
        QStringLiteral(
            "Standard input is no terminal to ask for the passphrase; give it with --passphrase-fd"));
}

} // namespace

PassphraseInput::PassphraseInput(std::optional<int> descriptor)
    : m_descriptor(descriptor)
{
}

// The store belongs to the application and outlives every flow.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
QCoro::Task<Result<void>> PassphraseInput::unlock(PassphraseFileStore &store, Cancellation *)
{
    if (m_descriptor && !m_read) {
        m_read = true;
        Result<Secret> passphrase = readSecretFrom(*m_descriptor);
        if (!passphrase)
            co_return Failure(passphrase.error());
        co_return co_await store.unlock(std::move(*passphrase));
    }
    if (m_descriptor || !isTerminal()) {
        co_return failure(ErrorKind::KeychainLocked,
            QStringLiteral("The encrypted file %1 is locked, and its passphrase was not given")
                .arg(store.path()));
    }
    Result<void> unlocked;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Result<Secret> passphrase = askSecret(Text::askPassphrase());
        if (!passphrase)
            co_return Failure(passphrase.error());
        unlocked = co_await store.unlock(std::move(*passphrase));
        if (unlocked || unlocked.error().kind != ErrorKind::KeychainLocked)
            break;
        tell(Text::wrongPassphrase());
    }
    co_return unlocked;
}

Result<Secret> PassphraseInput::readNew()
{
    if (m_descriptor)
        return readSecretFrom(*m_descriptor);
    if (!isTerminal())
        return nobodyToAsk();
    Result<Secret> first = askSecret(Text::askNewPassphrase());
    if (!first)
        return first;
    const Result<Secret> second = askSecret(Text::askNewPassphraseAgain());
    if (!second)
        return Failure(second.error());
    if (!first->equals(*second))
        return failure(ErrorKind::InvalidInput, QStringLiteral("The two passphrases differ"));
    return first;
}

Result<Secret> PassphraseInput::readCurrent()
{
    if (m_descriptor)
        return readSecretFrom(*m_descriptor);
    return isTerminal() ? askSecret(Text::askPassphrase()) : nobodyToAsk();
}

} // namespace clientsmith::cli
