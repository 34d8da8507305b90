#pragma once

#include "core/secrets/secret.h"

#include <QByteArray>

namespace clientsmith::sandbox {

/// A client secret as the provider makes them: 32 random bytes in base64's standard alphabet, 43 characters
/// without padding. It may hold '/' and '+'.
Secret newClientSecret();

/// What the sandbox keeps of a secret. One salted SHA-256 is enough, because the secret has 256 random bits:
/// a slow hash protects passwords that people choose.
class SecretHash final
{
public:
    /// Matches no secret.
    SecretHash() = default;
    explicit SecretHash(const Secret &secret);

    bool matches(const Secret &candidate) const;

private:
    QByteArray m_salt;
    QByteArray m_hash;
};

} // namespace clientsmith::sandbox
