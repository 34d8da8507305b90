#include "ui/clients/clientsplea.h"

#include "ui/errortext.h"
#include "ui/widgets/emptystate.h"

#include <QCoreApplication>

namespace clientsmith::ui {

namespace {

/// Of the search text, when nothing matches it; in pixels.
constexpr int longestQuote = 240;

struct Plea
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Plea)
};

} // namespace

bool endsTheSession(const Error &error)
{
    return error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Unauthorized;
}

ClientsPlea pleaFor(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || endsTheSession(error) ? ClientsPlea::SignIn
                                                                       : ClientsPlea::TryAgain;
}

ErrorText clientsErrorText(const Error &error, bool byToken, const QString &accountId)
{
    ErrorText text = errorText(error);
    if (error.kind == ErrorKind::Forbidden) {
        text.sentence = Plea::tr("This sign-in can't list API clients");
        text.nextStep = Plea::tr("It lacks the scope admin:accounts or read:accounts. Sign in with a client "
                                 "that has one, or ask an administrator of %1 to add it to this one.")
                            .arg(accountId);
    } else if (byToken && endsTheSession(error)) {
        text.sentence = Plea::tr("The access token is no longer accepted.");
        text.nextStep = Plea::tr("It has run out or was withdrawn. Sign in again with another one, or with a "
                                 "client ID and secret.");
    }
    return text;
}

void askToCreate(EmptyState &place, const QString &keychain)
{
    place.say(QLatin1String("key"), Plea::tr("No API clients yet"),
        Plea::tr(
            "A shop or program needs one to take payments. Create it here, and its secret goes straight to "
            "%1.")
            .arg(keychain),
        Plea::tr("Create new API client"), true);
}

void askToTryAgain(EmptyState &place, const Error &error, bool byToken, const QString &accountId)
{
    const ErrorText text = clientsErrorText(error, byToken, accountId);
    place.say(error.offline ? QLatin1String("offline") : QLatin1String("warning"), text.sentence,
        text.nextStep, Plea::tr("Try again"));
    place.setDetails(text.details);
}

void askToSignIn(EmptyState &place, const Error &error, bool byToken, const QString &accountId)
{
    const ErrorText text = clientsErrorText(error, byToken, accountId);
    place.say(QLatin1String("lock"), text.sentence, text.nextStep,
        error.kind == ErrorKind::Forbidden ? Plea::tr("Sign in with another client")
                                           : Plea::tr("Sign in again"));
    place.setDetails(text.details);
}

void askToClearSearch(EmptyState &place, const QString &query)
{
    place.say(QLatin1String("search"), Plea::tr("No client matches"),
        Plea::tr("Nothing has “%1” in its name, client ID, access or websites.")
            .arg(place.fontMetrics().elidedText(query.simplified(), Qt::ElideRight, longestQuote)),
        Plea::tr("Clear the search"));
}

} // namespace clientsmith::ui
