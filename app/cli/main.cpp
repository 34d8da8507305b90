#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/terminal.h"
#include "app/cli/text.h"
#include "app/composition.h"
#include "core/base/logging.h"
#include "core/secrets/processmemory.h"

#include <QCoreApplication>

#include <csignal>

using namespace clientsmith;
using namespace clientsmith::cli;

namespace {

QCoro::Task<Outcome> runCommand(Services services, Options options)
{
    switch (options.command) {
    case Command::AccountAdd:
        return accountAdd(services, std::move(options));
    case Command::AccountList:
        return accountList(services, std::move(options));
    case Command::AccountRemove:
        return accountRemove(services, std::move(options));
    case Command::ClientsList:
        return clientsList(services, std::move(options));
    case Command::ClientsShow:
        return clientsShow(services, std::move(options));
    case Command::ClientsCreate:
        return clientsCreate(services, std::move(options));
    case Command::ClientsRotate:
        return clientsRotate(services, std::move(options));
    case Command::ClientsDelete:
        return clientsDelete(services, std::move(options));
    case Command::CredentialsList:
        return credentialsList(services, std::move(options));
    case Command::CredentialsVerify:
        return credentialsVerify(services, std::move(options));
    case Command::CredentialsExport:
        return credentialsExport(services, std::move(options));
    case Command::CredentialsForget:
        return credentialsForget(services, std::move(options));
    case Command::Recover:
        return recoverInterrupted(services, std::move(options));
    case Command::MerchantsList:
        return merchantsList(services, std::move(options));
    case Command::PassphraseFileCreate:
        return passphraseFileCreate(services, std::move(options));
    case Command::PassphraseFileChange:
        return passphraseFileChange(services, std::move(options));
    case Command::Sandbox:
        break;
    }
    Q_UNREACHABLE();
}

/// Whether the command can't do without what the store holds.
bool needsSecrets(const Options &options)
{
    switch (options.command) {
    case Command::AccountAdd:
    case Command::AccountRemove:
    case Command::CredentialsVerify:
    case Command::CredentialsExport:
    case Command::CredentialsForget:
    case Command::ClientsRotate:
    case Command::ClientsDelete:
        return true;
    case Command::ClientsList:
    case Command::ClientsShow:
    case Command::ClientsCreate:
    case Command::MerchantsList:
        return options.signInAs.isEmpty();
    case Command::Recover:
        return options.finish || options.undo;
    case Command::AccountList:
    case Command::CredentialsList:
    case Command::PassphraseFileCreate:
    case Command::PassphraseFileChange:
    case Command::Sandbox:
        return false;
    }
    Q_UNREACHABLE();
}

QCoro::Task<Outcome> unlockAndRun(Services services, Options options)
{
    // First of all, while Ctrl+C may still end the program at the question.
    PassphraseFileStore &file = *services.passphraseFile;
    PassphraseInput input(options.passphraseFd);
    file.setPrompt(&input);
    if (needsSecrets(options) && file.exists()) {
        const Result<void> unlocked = co_await input.unlock(file, nullptr);
        if (!unlocked)
            co_return failed(unlocked.error());
    }
    co_return co_await runCommand(services, options);
}

ExitCode runWithServices(const Options &options)
{
    const Result<ApiOrigin> origin =
        options.apiUrl.isEmpty() ? Result<ApiOrigin>(ApiOrigin::dintero()) : ApiOrigin::parse(options.apiUrl);
    if (!origin)
        return print(failed(origin.error()), options.json);
    const Outcome outcome = [&] {
        Composition composition(*origin, dataFolder());
        return QCoro::waitFor(unlockAndRun(composition.services(), options));
    }();
    // Without an event loop this does not happen by itself, and whoever reads what is printed may take
    // long: by then no connection that had a secret is left.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return print(outcome, options.json);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool hasOutput = holdStandardStreams();
    guardProcessMemory();
    installRedactingMessageHandler();
#ifdef SIGPIPE
    // A reader that has gone must not end us silently: whoever asked for a secret has to hear of it.
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef SIGXFSZ
    // Nor must a limit on the size of files, with a secret in hand: it is a full disk like any other.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Clientsmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTSMITH_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Result<std::variant<Options, Ended>> parsed = parseOptions(arguments);
    if (!parsed)
        return static_cast<int>(print(failed(parsed.error()), arguments.contains(QStringLiteral("--json"))));
    if (const auto *ended = std::get_if<Ended>(&*parsed)) {
        Outcome outcome;
        outcome.text = ended->text.trimmed();
        outcome.document.insert(
            ended->isVersion ? QStringLiteral("version") : QStringLiteral("help"), outcome.text);
        return static_cast<int>(print(outcome, arguments.contains(QStringLiteral("--json"))));
    }
    const auto &options = std::get<Options>(*parsed);
    if (options.reveal && !hasOutput)
        return static_cast<int>(
            print(failed(makeError(ErrorKind::InvalidInput, Text::nowhereToReveal())), false));
    return static_cast<int>(
        options.command == Command::Sandbox ? runSandbox(options) : runWithServices(options));
}
