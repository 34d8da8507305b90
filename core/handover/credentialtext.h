#pragma once

#include "core/secrets/secret.h"
#include "core/secrets/wipingallocator.h"

namespace clientsmith {

/// Text with a secret in it that is wiped behind us. QString would leave copies.
class CredentialText final
{
public:
    CredentialText &operator<<(QByteArrayView bytes);
    /// Between double quotes: JSON, JavaScript and Python read these escapes alike.
    CredentialText &quoted(QByteArrayView value);
    /// For a POSIX shell and for .env readers; between single quotes only if it has to be, because some
    /// readers (docker --env-file) take quotes for a part of the value.
    CredentialText &shellQuoted(QByteArrayView value);
    Secret take() const;

private:
    WipedString m_bytes;
};

} // namespace clientsmith
