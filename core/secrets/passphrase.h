#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

namespace clientsmith {

/// In characters (Unicode code points). More than the 8 that NIST SP 800-63B allows where a server counts the
/// wrong guesses: at a copied file they can go on for ever, though KdfCost makes each one dear.
constexpr int minimumPassphraseCharacters = 12;
/// In bytes of UTF-8.
constexpr qsizetype longestPassphrase = 1024;

/// InvalidInput when \p passphrase is too short or too long to be chosen. White space around it doesn't
/// count.
Result<void> checkNewPassphrase(const Secret &passphrase);

} // namespace clientsmith
