#pragma once

#include "core/handover/credentialformats.h"

#include <QString>

namespace clientsmith::ui {

/// What people call a form: "WooCommerce", ".env file".
QString credentialFormatLabel(CredentialFormat format);
/// How to paste it, where that can go wrong: three plugins put the account's letter themselves. Empty where
/// nothing has to be said.
QString pastingAdvice(CredentialFormat format, dintero::Environment environment);

} // namespace clientsmith::ui
