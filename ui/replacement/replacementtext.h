#pragma once

#include "ui/replacement/clientreplacements.h"

namespace clientsmith::ui {

/// What the client that goes is called, and the one that comes.
QString oldName(const Replacement &replacement);
QString newName(const Replacement &replacement);
/// "Shop is being replaced by Shop (2). Step 2 of 4: put it into the shop."
QString replacementSentence(const ReplacementView &view);
/// Access that can't be copied, in words: "Read payments at T12345678 (authorization_code)". One a line.
QString leftOutInWords(const std::vector<dintero::Grant> &left);
/// What is left behind if it is given up now. \p keychain is what people call the store.
QString leftBehind(const ReplacementView &view, const QString &keychain);

} // namespace clientsmith::ui
