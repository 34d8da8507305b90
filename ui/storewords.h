#pragma once

#include <QString>

namespace clientsmith {
class SecretStore;
} // namespace clientsmith

namespace clientsmith::ui {

/// What a person reads of the store that secrets are kept in.
struct StoreWords
{
    /// In a sentence: "GNOME Keyring", "the encrypted file".
    QString name;
    /// On its own, or first in a sentence: "GNOME Keyring", "The encrypted file".
    QString title;
    /// In a sentence to its owner: "your keychain (GNOME Keyring)", "your encrypted file".
    QString yours;
    /// What it is: "keychain", "encrypted file".
    QString kind;
};

StoreWords storeWords(const SecretStore &store);

} // namespace clientsmith::ui
