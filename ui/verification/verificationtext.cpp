#include "ui/verification/verificationtext.h"

#include "ui/errortext.h"
#include "ui/scopes/scopewords.h"
#include "ui/wizard/createdpage.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientsmith::ui {

namespace {

struct Verification
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Verification)
};

VerificationText successText(const VerificationResult &result)
{
    const VerifiedAccess &access = *result.access;
    const QString when = QLocale().toString(result.at.toLocalTime(), QLocale::ShortFormat);
    return {InlineMessage::Kind::Success,
        Verification::tr("It works: a token was received with the kept secret."),
        Verification::tr("Proven on %1. The token lasts %2. It may: %3.")
            .arg(when, lifetimeText(access.expiresIn), accessInWords(access.scopes))};
}

} // namespace

VerificationText verificationText(const VerificationResult &result, const QString &keychain)
{
    if (result.access)
        return successText(result);
    const Error error = result.error.value_or(Error{});
    const ErrorText text = errorText(error);
    using Remedy = VerificationText::Remedy;
    if (error.kind == ErrorKind::Unauthorized)
        return {InlineMessage::Kind::Error,
            Verification::tr("The provider refuses the secret that is kept here."),
            Verification::tr(
                "It was probably replaced somewhere else. Choose New secret, and put it wherever this "
                "client is used; or leave it, if the newer one is in use there."),
            text.details, Remedy::NewSecret};
    if (error.kind == ErrorKind::Forbidden)
        return {InlineMessage::Kind::Warning,
            Verification::tr("The secret is right, but the client has no access."),
            Verification::tr(
                "Give it access to this account, then verify again. Until then, nothing can use it."),
            text.details, Remedy::TryAgain};
    if (error.kind == ErrorKind::NotFound && error.status == 0)
        return {InlineMessage::Kind::Error, Verification::tr("Its secret is no longer in %1.").arg(keychain),
            Verification::tr("Something else has removed it. Choose New secret to have one that is kept."),
            text.details, Remedy::NewSecret};
    return {isKeychainError(error.kind) ? InlineMessage::Kind::Warning : InlineMessage::Kind::Error,
        Verification::tr("Not verified. %1").arg(text.sentence), text.nextStep, text.details,
        Remedy::TryAgain};
}

} // namespace clientsmith::ui
