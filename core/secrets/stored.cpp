#include "core/secrets/stored.h"

namespace clientsmith {

QString storedName(Stored stored)
{
    switch (stored) {
    case Stored::Nowhere:
        return QString();
    case Stored::Keychain:
        return QStringLiteral("keychain");
    case Stored::PassphraseFile:
        return QStringLiteral("passphrase-file");
    }
    Q_UNREACHABLE();
}

Stored storedNamed(const QString &name)
{
    for (const Stored stored : {Stored::Keychain, Stored::PassphraseFile}) {
        if (name == storedName(stored))
            return stored;
    }
    return Stored::Nowhere;
}

} // namespace clientsmith
