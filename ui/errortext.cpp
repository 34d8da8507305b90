#include "ui/errortext.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QStringList>

namespace clientsmith::ui {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Errors)
};

QString details(const Error &error)
{
    QStringList lines{QStringLiteral("kind: %1").arg(errorKindName(error.kind))};
    if (error.status != 0)
        lines += QStringLiteral("status: %1").arg(error.status);
    if (!error.code.isEmpty())
        lines += QStringLiteral("code: %1").arg(error.code);
    if (!error.message.isEmpty())
        lines += QStringLiteral("message: %1").arg(error.message);
    return lines.join(QLatin1Char('\n'));
}

QString waitAndTryAgain(const Error &error)
{
    if (error.retryAfter)
        return Errors::tr("Wait %1 s, then try again.").arg(error.retryAfter->count());
    return Errors::tr("Wait a minute, then try again.");
}

ErrorText storageText(StorageTrouble trouble)
{
    switch (trouble) {
    case StorageTrouble::Unspecified:
    case StorageTrouble::Unwritable:
        return {Errors::tr("Clientsmith's own files can't be read or written."),
            Errors::tr("Check that the disk isn't full and that the data folder is yours."), {}};
    case StorageTrouble::Damaged:
        return {Errors::tr("Clientsmith's own file is damaged."),
            Errors::tr(
                "Your keychain still has the secrets. Move the file away that the details name, sign in "
                "again, and let \"clientsmith-cli recover --finish\" find them."),
            {}};
    case StorageTrouble::Newer:
        return {Errors::tr("A newer version of Clientsmith has used these files."),
            Errors::tr("Use that version. This one leaves them as they are."), {}};
    case StorageTrouble::Busy:
        return {Errors::tr("Another program is using Clientsmith's own file."),
            Errors::tr("Wait until it is done, then try again."), {}};
    }
    Q_UNREACHABLE();
}

ErrorText text(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        if (error.offline) {
            return {Errors::tr("This computer is offline."),
                Errors::tr("Connect it to a network, by cable or wireless, then try again."), {}};
        }
        return {Errors::tr("The payment provider can't be reached."),
            Errors::tr("Check the internet connection, then try again."), {}};
    case ErrorKind::Timeout:
        return {Errors::tr("The payment provider took too long to answer."),
            Errors::tr("Try again in a moment. If it stays so, check the connection or a proxy on the way."),
            {}};
    case ErrorKind::Tls:
        return {Errors::tr("The connection isn't secure, so nothing was sent."),
            Errors::tr("Check this computer's date and time, and ask whoever runs the network whether it "
                       "inspects secure connections."),
            {}};
    case ErrorKind::Unauthorized:
        return {Errors::tr("The provider doesn't accept this client id and secret."),
            Errors::tr("Check that both belong to this account. If the client was given a new secret, use "
                       "that one."),
            {}};
    case ErrorKind::Forbidden:
        return {Errors::tr("This sign-in isn't allowed to do that."),
            Errors::tr("Sign in with a client that has admin:accounts, or ask an administrator to grant it."),
            {}};
    case ErrorKind::NotFound:
        return {Errors::tr("The provider doesn't have it (any more)."),
            Errors::tr("Refresh the list. It may have been deleted somewhere else."), {}};
    case ErrorKind::Conflict:
        return {Errors::tr("The provider says that this exists already."),
            Errors::tr("Refresh the list and look before you create another one."), {}};
    case ErrorKind::RateLimited:
        return {Errors::tr("The provider asks us to slow down."), waitAndTryAgain(error), {}};
    case ErrorKind::Refused:
        if (error.status == 0)
            return {Errors::tr("Another window or command works on this already."),
                Errors::tr("Try again when that is done."), {}};
        return {Errors::tr("The provider refused the request."),
            Errors::tr("The details say why. Correct what they name, then try again."), {}};
    case ErrorKind::Server:
        return {Errors::tr("The payment provider has a problem of its own."),
            error.retryAfter ? waitAndTryAgain(error)
                             : Errors::tr("Try again later. Nothing needs to be changed here."),
            {}};
    case ErrorKind::Malformed:
        return {Errors::tr("The answer made no sense."),
            Errors::tr("Something on the way, such as a proxy or a sign-in page of the network, may have "
                       "answered instead. Check the connection, then try again."),
            {}};
    case ErrorKind::KeychainUnavailable:
        return {Errors::tr("This computer's keychain can't be reached."),
            Errors::tr("Start or install a keychain such as GNOME Keyring or KWallet, then try again."), {}};
    case ErrorKind::KeychainLocked:
        return {Errors::tr("The keychain is locked."),
            Errors::tr("Unlock it in the window that it opened or in the system's password app, then try "
                       "again."),
            {}};
    case ErrorKind::KeychainRefused:
        return {Errors::tr("The keychain didn't keep the secret."),
            Errors::tr("Allow Clientsmith to use the keychain when it asks, then try again."), {}};
    case ErrorKind::Storage:
        return storageText(error.storage);
    case ErrorKind::NotSignedIn:
        return {Errors::tr("You aren't signed in to this account (any more)."),
            Errors::tr("Sign in again with a client id and secret, or with an access token."), {}};
    case ErrorKind::InvalidInput:
        return {Errors::tr("Something that was typed or chosen can't be used."),
            Errors::tr("The details say what. Correct it, then try again."), {}};
    case ErrorKind::Cancelled:
        return {
            Errors::tr("Cancelled."), Errors::tr("Nothing more was done. Start again when you like."), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText result = text(error);
    // Whatever a server puts into its message: details are made to be copied into mails.
    result.details = redacted(details(error));
    return result;
}

} // namespace clientsmith::ui
