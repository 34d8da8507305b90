#include "core/secrets/passphrase.h"

#include <algorithm>

namespace clientsmith {

Result<void> checkNewPassphrase(const Secret &passphrase)
{
    const QByteArrayView bytes = passphrase.view().trimmed();
    // Every byte of UTF-8 but those that continue a character.
    const auto characters =
        std::count_if(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0xc0) != 0x80; });
    if (characters < minimumPassphraseCharacters) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("A passphrase needs at least %1 characters").arg(minimumPassphraseCharacters));
    }
    if (bytes.size() > longestPassphrase) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("A passphrase has at most %1 bytes").arg(longestPassphrase));
    }
    return {};
}

} // namespace clientsmith
