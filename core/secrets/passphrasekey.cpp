#include "core/secrets/passphrasekey.h"

#include "core/secrets/wipingallocator.h"

#include <sodium.h>

namespace clientsmith {

namespace {

constexpr quint32 mostPasses = 16;
constexpr quint32 mostKibibytes = 1024 * 1024;
constexpr quint32 fewestKibibytes = crypto_pwhash_MEMLIMIT_MIN / 1024;

// crypto_kdf's name for what the subkeys are for; part of the file's format.
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "CSpphras";
enum SubKey { EncryptionSubKey = 1, CheckSubKey = 2 };

static_assert(std::tuple_size_v<decltype(KdfParameters::salt)> == crypto_pwhash_SALTBYTES);
static_assert(PassphraseKey::bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(PassphraseKey::bytes == crypto_kdf_KEYBYTES);

unsigned char *raw(WipedBytes &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

Result<PassphraseKey> PassphraseKey::derive(const Secret &passphrase, const KdfParameters &parameters)
{
    if (const Result<void> sane = checkKdfCost(parameters.cost); !sane)
        return Failure(sane.error());
    const QByteArrayView bare = passphrase.view().trimmed();
    WipedBytes master(crypto_kdf_KEYBYTES);
    WipedBytes encryption(bytes);
    const bool done = sodium_init() >= 0 &&
        crypto_pwhash(raw(master), master.size(), bare.data(), static_cast<unsigned long long>(bare.size()),
            parameters.salt.data(), parameters.cost.passes, std::size_t(parameters.cost.kibibytes) * 1024,
            crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!done) {
        return failure(ErrorKind::KeychainRefused,
            QStringLiteral("There is not enough memory to make a key of the passphrase: it takes %1 MiB")
                .arg(parameters.cost.kibibytes / 1024));
    }
    PassphraseKey key;
    key.m_parameters = parameters;
    crypto_kdf_derive_from_key(raw(encryption), encryption.size(), EncryptionSubKey, context, raw(master));
    crypto_kdf_derive_from_key(key.m_check.data(), key.m_check.size(), CheckSubKey, context, raw(master));
    key.m_encryptionKey =
        Secret(QByteArrayView(encryption.data(), static_cast<qsizetype>(encryption.size())));
    return key;
}

KdfParameters newKdfParameters(KdfCost cost)
{
    KdfParameters parameters{cost, {}};
    if (sodium_init() < 0)
        qFatal("The system has no random numbers");
    randombytes_buf(parameters.salt.data(), parameters.salt.size());
    return parameters;
}

Result<void> checkKdfCost(KdfCost cost)
{
    if (cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.passes > mostPasses ||
        cost.kibibytes < fewestKibibytes || cost.kibibytes > mostKibibytes) {
        return failure(ErrorKind::Storage,
            QStringLiteral("The encrypted file asks for %1 passes over %2 KiB, which no file of this program "
                           "does")
                .arg(cost.passes)
                .arg(cost.kibibytes));
    }
    return {};
}

} // namespace clientsmith
