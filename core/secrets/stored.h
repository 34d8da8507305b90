#pragma once

#include <QString>

namespace clientsmith {

/// Where a client's secret is kept.
enum class Stored {
    Nowhere,
    /// The operating system's keychain.
    Keychain,
    /// The file that a passphrase encrypts, core/secrets/passphrasefile.h.
    PassphraseFile,
};

/// The value of "stored" in JSON output and in the index, null QString for Nowhere.
QString storedName(Stored stored);

/// The other way round. A name that we don't know, a later version's perhaps, is Nowhere: a place that we
/// can't read from.
Stored storedNamed(const QString &name);

} // namespace clientsmith
