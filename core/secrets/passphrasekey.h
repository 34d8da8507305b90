#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

#include <array>

namespace clientsmith {

/// What one guess at a passphrase costs: Argon2id 1.3 with one lane (RFC 9106). The default is libsodium's
/// MODERATE, about a second.
struct KdfCost
{
    quint32 passes = 3;
    quint32 kibibytes = 256 * 1024;

    bool operator==(const KdfCost &) const = default;
};

/// How a passphrase becomes a key. No secret.
struct KdfParameters
{
    KdfCost cost;
    std::array<unsigned char, 16> salt{};

    bool operator==(const KdfParameters &) const = default;
};

/// A key that was made of a passphrase. Immutable; any thread.
class PassphraseKey final
{
public:
    static constexpr std::size_t bytes = 32;
    using Check = std::array<unsigned char, bytes>;

    /// Takes as long and as much memory as the cost says. White space around the passphrase doesn't count, so
    /// that a field and a pipe mean the same. KeychainRefused when there is not enough memory, Storage for a
    /// cost out of bounds.
    static Result<PassphraseKey> derive(const Secret &passphrase, const KdfParameters &parameters);

    const KdfParameters &parameters() const { return m_parameters; }
    /// Tells this key from others without telling the key: a subkey of its own.
    const Check &check() const { return m_check; }
    /// For the cipher.
    const Secret &encryptionKey() const { return m_encryptionKey; }

private:
    PassphraseKey() = default;

    KdfParameters m_parameters;
    Check m_check{};
    Secret m_encryptionKey;
};

/// A new salt.
KdfParameters newKdfParameters(KdfCost cost);

/// Storage for a cost that no file of ours asks for: a file from elsewhere must not make us take all memory.
Result<void> checkKdfCost(KdfCost cost);

} // namespace clientsmith
