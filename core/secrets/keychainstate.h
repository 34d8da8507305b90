#pragma once

#include <QString>

namespace clientsmith {

enum class KeychainState {
    /// No service answers.
    Unavailable,
    Locked,
    Unlocked,
    /// This system can't be asked.
    Unknown,
};

/// What the operating system says of its keychain, without touching an entry: qtkeychain's own error codes
/// leave "no service" and "locked" open. Blocks for a D-Bus round trip on Linux (at most 2 seconds). Main
/// thread.
KeychainState keychainState();

/// What people call the keychain on this system.
QString keychainDisplayName();

} // namespace clientsmith
