#pragma once

#include "ui/verification/clientverification.h"
#include "ui/widgets/inlinemessage.h"

namespace clientsmith::ui {

/// What verifying has shown, as a person reads it.
struct VerificationText
{
    enum class Remedy { None, NewSecret, TryAgain };

    InlineMessage::Kind kind = InlineMessage::Kind::Success;
    QString sentence;
    QString nextStep;
    QString details = {};
    Remedy remedy = Remedy::None;
};

/// \p keychain is what people call the store.
VerificationText verificationText(const VerificationResult &result, const QString &keychain);

} // namespace clientsmith::ui
