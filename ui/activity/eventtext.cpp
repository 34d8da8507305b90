#include "ui/activity/eventtext.h"

#include "core/handover/credentialformats.h"
#include "ui/activity/activitywords.h"
#include "ui/clipboard/formattext.h"
#include "ui/errortext.h"

#include <QDir>

namespace clientsmith::ui {

namespace {

/// What an error of that name says; nothing for a name that is none.
QString errorSentence(const QString &name)
{
    for (int value = 0; value <= static_cast<int>(ErrorKind::Cancelled); ++value) {
        const auto kind = static_cast<ErrorKind>(value);
        if (errorKindName(kind) == name)
            return errorText(makeError(kind, {})).sentence;
    }
    return {};
}

QString formLabel(const QString &name)
{
    const Result<CredentialFormat> format = parseCredentialFormat(name);
    return format ? credentialFormatLabel(*format) : name;
}

QString signedIn(const Event &event)
{
    if (event.what == QLatin1String("kept"))
        return Activity::tr("Done. The sign-in is kept on this computer.");
    if (event.what == QLatin1String("token"))
        return Activity::tr("Done, with an access token. It is kept nowhere.");
    return Activity::tr("Done, for one session. It is kept nowhere.");
}

QString scopes(const Event &event)
{
    return QString(event.what).replace(u' ', QStringLiteral(", "));
}

QString done(const Event &event)
{
    switch (event.kind) {
    case EventKind::SignedIn:
        return signedIn(event);
    case EventKind::SignedOut:
        return Activity::tr("Done. The sign-in is no longer kept on this computer.");
    case EventKind::Copied:
        return event.what == QLatin1String("secret")
            ? Activity::tr("The secret was put on the clipboard.")
            : Activity::tr("Put on the clipboard for %1.").arg(formLabel(event.what));
    case EventKind::Exported:
        if (event.what.isEmpty())
            return Activity::tr("Handed out for %1.").arg(QDir::toNativeSeparators(event.where));
        return Activity::tr("Handed out for %1, as %2.")
            .arg(QDir::toNativeSeparators(event.where), formLabel(event.what));
    case EventKind::Verified:
        return Activity::tr("Done. The secret works.");
    case EventKind::SecretKept:
        return Activity::tr("Done. The secret is kept on this computer.");
    case EventKind::SecretForgotten:
        return Activity::tr("Done. The secret is no longer kept on this computer.");
    case EventKind::AccessAdded:
        return Activity::tr("Added: %1").arg(scopes(event));
    case EventKind::AccessRemoved:
        return Activity::tr("Removed: %1").arg(scopes(event));
    case EventKind::ReplacementBegun:
        return Activity::tr("Begun. %1 is to take its place.").arg(event.what);
    case EventKind::ReplacementDone:
        return Activity::tr("Done. %1 has taken its place.").arg(event.what);
    case EventKind::ReplacementGivenUp:
        return Activity::tr("Given up. %1 does not take its place.").arg(event.what);
    }
    Q_UNREACHABLE();
}

} // namespace

QString eventText(const Event &event)
{
    switch (event.kind) {
    case EventKind::SignedIn:
        return Activity::tr("Sign in");
    case EventKind::SignedOut:
        return Activity::tr("Sign out");
    case EventKind::Copied:
        return Activity::tr("Copy secret");
    case EventKind::Exported:
        return Activity::tr("Export secret");
    case EventKind::Verified:
        return Activity::tr("Verify");
    case EventKind::SecretKept:
        return Activity::tr("Keep secret");
    case EventKind::SecretForgotten:
        return Activity::tr("Forget secret");
    case EventKind::AccessAdded:
        return Activity::tr("Add access");
    case EventKind::AccessRemoved:
        return Activity::tr("Remove access");
    case EventKind::ReplacementBegun:
    case EventKind::ReplacementDone:
    case EventKind::ReplacementGivenUp:
        return Activity::tr("Replace client");
    }
    Q_UNREACHABLE();
}

QLatin1String eventIcon(EventKind kind)
{
    switch (kind) {
    case EventKind::SignedIn:
        return QLatin1String("signin");
    case EventKind::SignedOut:
        return QLatin1String("signout");
    case EventKind::Copied:
        return QLatin1String("copy");
    case EventKind::Exported:
        return QLatin1String("save");
    case EventKind::Verified:
        return QLatin1String("shield");
    case EventKind::SecretKept:
    case EventKind::SecretForgotten:
        return QLatin1String("key");
    case EventKind::AccessAdded:
    case EventKind::AccessRemoved:
        return QLatin1String("lock");
    case EventKind::ReplacementBegun:
    case EventKind::ReplacementDone:
    case EventKind::ReplacementGivenUp:
        return QLatin1String("replace");
    }
    Q_UNREACHABLE();
}

QString eventOutcome(const Event &event)
{
    switch (event.outcome) {
    case EventOutcome::Done:
        return done(event);
    case EventOutcome::Failed:
        return Activity::tr("Not done. %1").arg(errorSentence(event.error));
    case EventOutcome::Unknown:
        return Activity::tr("Not known whether it was done. %1").arg(errorSentence(event.error));
    }
    Q_UNREACHABLE();
}

} // namespace clientsmith::ui
