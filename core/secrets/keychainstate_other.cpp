#include "core/secrets/keychainstate.h"

namespace clientsmith {

KeychainState keychainState()
{
    return KeychainState::Unknown;
}

QString keychainDisplayName()
{
#ifdef Q_OS_MACOS
    return QStringLiteral("Keychain");
#else
    return QStringLiteral("Windows Credential Manager");
#endif
}

} // namespace clientsmith
