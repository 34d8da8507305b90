#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/text.h"
#include "core/secrets/passphrase.h"

namespace clientsmith::cli {

namespace {

Outcome outcomeOf(const PassphraseFileStore &file)
{
    Outcome outcome;
    outcome.document.insert(QStringLiteral("file"), file.path());
    outcome.text = file.path();
    return outcome;
}

} // namespace

QCoro::Task<Outcome> passphraseFileCreate(Services services, Options options)
{
    PassphraseFileStore &file = *services.passphraseFile;
    if (file.exists()) {
        co_return failed(makeError(
            ErrorKind::Conflict, QStringLiteral("There is an encrypted file already: %1").arg(file.path())));
    }
    // Before the person thinks of a passphrase.
    tell(Text::passphraseFileMeans(file.path(), minimumPassphraseCharacters));
    PassphraseInput input(options.passphraseFd);
    Result<Secret> passphrase = input.readNew();
    if (!passphrase)
        co_return failed(passphrase.error());
    const Result<void> created = co_await file.create(std::move(*passphrase));
    co_return created ? outcomeOf(file) : failed(created.error());
}

QCoro::Task<Outcome> passphraseFileChange(Services services, Options options)
{
    PassphraseFileStore &file = *services.passphraseFile;
    if (!file.exists()) {
        co_return failed(
            makeError(ErrorKind::NotFound, QStringLiteral("There is no encrypted file %1").arg(file.path())));
    }
    PassphraseInput input(options.passphraseFd);
    Result<Secret> current = input.readCurrent();
    if (!current)
        co_return failed(current.error());
    Result<Secret> wanted = input.readNew();
    if (!wanted)
        co_return failed(wanted.error());
    const Result<void> changed = co_await file.changePassphrase(std::move(*current), std::move(*wanted));
    if (!changed)
        co_return failed(changed.error());
    Outcome outcome = outcomeOf(file);
    outcome.remark = Text::passphraseChanged();
    co_return outcome;
}

} // namespace clientsmith::cli
