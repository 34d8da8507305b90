#include "app/cli/text.h"

namespace clientsmith::cli {

QString Text::storageAdvice(StorageTrouble trouble)
{
    switch (trouble) {
    case StorageTrouble::Unspecified:
    case StorageTrouble::Unwritable:
        return tr("Check that the data folder can be written and has space.");
    case StorageTrouble::Damaged:
        return tr("The keychain still has the kept secrets. Move the file away, sign in again, and find them "
                  "with: clientsmith-cli recover --finish");
    case StorageTrouble::Newer:
        return tr("Use that version, or another data folder (CLIENTSMITH_DATA_DIR).");
    case StorageTrouble::Busy:
        return tr("Another program holds the file. Wait until it is done, or end it, and try again.");
    }
    Q_UNREACHABLE();
}

QString Text::nextStep(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return tr("Check the connection and try again.");
    case ErrorKind::Timeout:
        return tr("Try again in a moment.");
    case ErrorKind::Tls:
        return tr("The server's certificate can't be trusted; check the address and this computer's clock.");
    case ErrorKind::Unauthorized:
        return tr("Check the client id and the client secret.");
    case ErrorKind::Forbidden:
        return tr(
            "This sign-in may not do that. Managing API clients needs the scope admin:accounts; what is a "
            "partner's to do needs a partner account.");
    case ErrorKind::NotFound:
        return tr("See what there is with the list command.");
    case ErrorKind::Conflict:
        return tr("See what there is with the list command, then choose another.");
    case ErrorKind::RateLimited:
        return tr("Wait a minute and try again.");
    case ErrorKind::Server:
        return tr("The provider has trouble; try again later.");
    case ErrorKind::Malformed:
        return tr("The answer did not come from the provider as expected; check the API URL and any proxy.");
    case ErrorKind::KeychainUnavailable:
        return tr(
            "No keychain answers. Start one, or keep secrets in an encrypted file (clientsmith-cli "
            "passphrase-file create). Without either, --sign-in-as CLIENT_ID signs in for one command, and "
            "with --reveal you keep a new secret yourself.");
    case ErrorKind::KeychainLocked:
        return tr(
            "Unlock the keychain and try again. The encrypted file's passphrase is asked for at a terminal, "
            "and read from a file descriptor with --passphrase-fd.");
    case ErrorKind::KeychainRefused:
        return tr("Allow this program to use the keychain and try again.");
    case ErrorKind::Storage:
        return storageAdvice(error.storage);
    case ErrorKind::NotSignedIn:
        return tr("Sign in with: clientsmith-cli account add ID --client-id X");
    case ErrorKind::Refused:
    case ErrorKind::InvalidInput:
    case ErrorKind::Cancelled:
        return QString();
    }
    Q_UNREACHABLE();
}

QString Text::describe(const Error &error)
{
    QString text = error.status != 0
        ? tr("Error %1 (%2): %3").arg(error.status).arg(errorKindName(error.kind), error.message)
        : tr("Error (%1): %2").arg(errorKindName(error.kind), error.message);
    // Only what the provider has is in a list to choose from.
    const bool isOurOwnConflict = error.kind == ErrorKind::Conflict && error.status == 0;
    const QString next = error.offline
        ? tr("This computer is offline: it has no network. Connect it and try again.")
        : isOurOwnConflict ? QString()
                           : nextStep(error);
    return next.isEmpty() ? text : text + u'\n' + next;
}

QString Text::clientColumns()
{
    return QStringList{tr("CLIENT ID"), tr("NAME"), tr("SECRET"), tr("SCOPES")}.join(u'\t');
}

QString Text::accountColumns()
{
    return QStringList{tr("ACCOUNT"), tr("BUSINESS NAME"), tr("SIGNED IN WITH")}.join(u'\t');
}

QString Text::credentialColumns()
{
    return QStringList{tr("ACCOUNT"), tr("CLIENT ID"), tr("NAME"), tr("SECRET")}.join(u'\t');
}

QString Text::merchantColumns()
{
    return QStringList{tr("ACCOUNT"), tr("BUSINESS NAME"), tr("ACTIVE")}.join(u'\t');
}

QString Text::active(std::optional<bool> active)
{
    if (!active)
        return QStringLiteral("-");
    return *active ? tr("yes") : tr("no");
}

QString Text::outputFailed()
{
    return tr("The output could not be written. If it was to hold a secret that is kept nowhere else, rotate "
              "the secret.");
}

QString Text::secretNotStored(const Error &error)
{
    return tr("The keychain did not take the client's new secret. The output holds it: keep it now, it can't "
              "be shown "
              "again.\n%1")
        .arg(describe(error));
}

QString Text::accessIncomplete(const Error &error)
{
    return tr("The client was created, but it has no access yet. Give it with: clientsmith-cli recover "
              "--finish\n%1")
        .arg(describe(error));
}

QString Text::proofIncomplete(const Error &error)
{
    return tr("A token with the client's new credentials could not be got; it has them all the same.\n%1")
        .arg(describe(error));
}

QString Text::keepItYourself()
{
    return tr("The secret is not in a keychain. Keep it now: it can't be shown again.");
}

QString Text::secretKept(Stored stored)
{
    return tr("Secret kept in\t%1")
        .arg(stored == Stored::PassphraseFile ? tr("the encrypted file") : tr("the keychain"));
}

QString Text::noStore(const Error &error)
{
    return tr("The keychain can't be used (%1).").arg(error.message);
}

QString Text::noSecretKept(const QString &client)
{
    return tr("No secret is kept of a client \"%1\"").arg(client);
}

QString Text::nothingInterrupted()
{
    return tr("Nothing was interrupted.");
}

QString Text::howToRecover()
{
    return tr("Finish it with: clientsmith-cli recover --finish\n"
              "or take it back, where that is still possible, with: clientsmith-cli recover --undo");
}

QString Text::nowhereToReveal()
{
    return tr("Standard output is closed, so that a secret could not be revealed. Nothing was done.");
}

QString Text::outcomeUnknown(const QString &name)
{
    return tr("Whether the client \"%1\" exists is not known: the answer was lost. Find out with: "
              "clientsmith-cli recover "
              "--finish")
        .arg(name);
}

QString Text::foundWithoutSecret(const QString &name)
{
    return tr(
        "The client \"%1\" is created, but its secret was lost on the way. Finish it, with a new secret, "
        "with: clientsmith-cli recover --finish")
        .arg(name);
}

QString Text::rotationUnknown(const QString &name)
{
    return tr(
        "Whether the secret was replaced is not known: the answer was lost. If the old secret of \"%1\" "
        "no longer works, rotate again with: clientsmith-cli clients rotate")
        .arg(name);
}

QString Text::deletionIncomplete(const QString &name, bool deleted)
{
    return deleted
        ? tr("\"%1\" is deleted at the provider, but its kept secret is not removed yet. Finish with: "
             "clientsmith-cli recover --finish")
              .arg(name)
        : tr("Whether \"%1\" was deleted is not known: the answer was lost. Finish with: "
             "clientsmith-cli recover --finish")
              .arg(name);
}

QString Text::sayYes()
{
    return tr(
        "Whoever uses the client stops working at once, and nothing brings it back. Add --yes to delete it");
}

QString Text::interruptedColumns()
{
    return QStringList{tr("ACCOUNT"), tr("CLIENT ID"), tr("NAME"), tr("STAGE"), tr("OUTCOME")}.join(u'\t');
}

QString Text::neverCreated(const QString &name)
{
    return tr("The provider does not have \"%1\": nothing of it is left to finish.").arg(name);
}

QString Text::onlyRotationHelps(const QString &name)
{
    return tr(
        "The secret of \"%1\" is forgotten here, and nothing shows it again. Should nobody have it, get a "
        "new one with: clientsmith-cli clients rotate")
        .arg(name);
}

QString Text::stillOpen(const QString &name, const Error &error)
{
    return tr("\"%1\" stays as it is. %2").arg(name, describe(error));
}

QString Text::keptSecretsFound(int count)
{
    return tr("%n kept secret(s) found again", nullptr, count);
}

QString Text::signInLacks(const QString &scope)
{
    return tr(
        "This sign-in can't manage API clients: its client lacks the scope %1. Give it the scope in the back "
        "office.")
        .arg(scope);
}

QString Text::accountAdministration()
{
    return tr("Careful: this client may administer the account. Whoever has its secret can create and delete "
              "API clients and users.");
}

QString Text::undocumentedScopes(const QStringList &scopes)
{
    return tr("%n scope(s) that are not in the provider's documented table, which it may refuse: %1", nullptr,
        static_cast<int>(scopes.size()))
        .arg(scopes.join(QStringLiteral(", ")));
}

QString Text::tokenReceived(qint64 seconds, const QString &scopes)
{
    return tr("Verified: a token was received for %1 seconds with %2").arg(seconds).arg(scopes);
}

QString Text::askClientSecret()
{
    return tr("Client secret:");
}

QString Text::askPassphrase()
{
    return tr("Passphrase of the encrypted file:");
}

QString Text::askNewPassphrase()
{
    return tr("New passphrase:");
}

QString Text::askNewPassphraseAgain()
{
    return tr("The new passphrase again:");
}

QString Text::wrongPassphrase()
{
    return tr("That is not this file's passphrase.");
}

QString Text::passphraseFileMeans(const QString &path, int minimumCharacters)
{
    return tr(
        "With an encrypted file, secrets are kept in %1 and not in the keychain.\n"
        "Without the passphrase nobody can read that file. A forgotten passphrase can't be recovered, and "
        "the "
        "secrets are lost with it.\n"
        "Whoever has a copy of the file can try passphrases for ever: choose a long one, of at least %2 "
        "characters.")
        .arg(path)
        .arg(minimumCharacters);
}

QString Text::passphraseChanged()
{
    return tr(
        "The passphrase is changed. Copies of the file that were made before still open with the old one.");
}

} // namespace clientsmith::cli
