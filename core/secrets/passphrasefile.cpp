#include "core/secrets/passphrasefile.h"

#include "core/secrets/wipingallocator.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>
#include <sodium.h>

namespace clientsmith {

namespace {

constexpr char magic[] = {'C', 'S', 's', 'e', 'c', 'r', 'e', 't'};
constexpr quint32 version = 1;
constexpr qsizetype versionAt = 8;
constexpr qsizetype passesAt = 12;
constexpr qsizetype kibibytesAt = 16;
constexpr qsizetype saltAt = 20;
constexpr qsizetype checkAt = 36;
constexpr qsizetype nonceAt = 68;
constexpr qsizetype digestAt = 92;
constexpr qsizetype headerSize = 108;
constexpr qsizetype digestSize = headerSize - digestAt;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(digestAt - nonceAt == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(digestSize >= crypto_generichash_BYTES_MIN);

const unsigned char *raw(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

unsigned char *raw(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

Failure damaged(const QString &how)
{
    return failure(ErrorKind::Storage, QStringLiteral("The encrypted file is damaged: %1").arg(how));
}

void digest(const char *header, char *out)
{
    crypto_generichash(
        raw(out), digestSize, raw(header), static_cast<unsigned long long>(digestAt), nullptr, 0);
}

void append(WipedBytes &bytes, QByteArrayView piece)
{
    char length[4];
    qToLittleEndian(static_cast<quint32>(piece.size()), length);
    bytes.insert(bytes.end(), std::begin(length), std::end(length));
    bytes.insert(bytes.end(), piece.begin(), piece.end());
}

/// The next piece of \p rest, taken off it.
std::optional<QByteArrayView> take(QByteArrayView &rest)
{
    if (rest.size() < 4)
        return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(rest.data()));
    if (rest.size() - 4 < length)
        return std::nullopt;
    const QByteArrayView piece = rest.sliced(4, length);
    rest = rest.sliced(4 + length);
    return piece;
}

} // namespace

Result<PassphraseFileHeader> readPassphraseFileHeader(QByteArrayView file)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::KeychainRefused, QStringLiteral("libsodium can't be used"));
    if (file.size() < headerSize + tagSize)
        return damaged(QStringLiteral("it is cut short"));
    const char *bytes = file.data();
    if (!std::equal(std::begin(magic), std::end(magic), bytes))
        return damaged(QStringLiteral("it doesn't begin as one"));
    if (const auto found = qFromLittleEndian<quint32>(bytes + versionAt); found != version) {
        return failure(ErrorKind::Storage,
            QStringLiteral("The encrypted file was written by a newer version of this program (%1)")
                .arg(found));
    }
    char expected[digestSize];
    digest(bytes, expected);
    if (sodium_memcmp(expected, bytes + digestAt, digestSize) != 0)
        return damaged(QStringLiteral("its header has changed"));
    PassphraseFileHeader header;
    header.kdf.cost.passes = qFromLittleEndian<quint32>(bytes + passesAt);
    header.kdf.cost.kibibytes = qFromLittleEndian<quint32>(bytes + kibibytesAt);
    std::memcpy(header.kdf.salt.data(), bytes + saltAt, header.kdf.salt.size());
    std::memcpy(header.check.data(), bytes + checkAt, header.check.size());
    if (const Result<void> sane = checkKdfCost(header.kdf.cost); !sane)
        return Failure(sane.error());
    return header;
}

Result<PassphraseEntries> openPassphraseFile(QByteArrayView file, const PassphraseKey &key)
{
    const Result<PassphraseFileHeader> header = readPassphraseFileHeader(file);
    if (!header)
        return Failure(header.error());
    if (header->kdf != key.parameters() ||
        sodium_memcmp(header->check.data(), key.check().data(), key.check().size()) != 0)
        return failure(ErrorKind::KeychainLocked, QStringLiteral("The passphrase is not this file's"));

    const QByteArrayView sealed = file.sliced(headerSize);
    WipedBytes plain(static_cast<std::size_t>(sealed.size() - tagSize));
    const bool genuine =
        crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain.data()), nullptr, nullptr, raw(sealed.data()),
            static_cast<unsigned long long>(sealed.size()), raw(file.data()), headerSize,
            raw(file.data() + nonceAt), raw(key.encryptionKey().view().data())) == 0;
    if (!genuine)
        return damaged(QStringLiteral("what it holds has changed"));

    PassphraseEntries entries;
    QByteArrayView rest(plain.data(), static_cast<qsizetype>(plain.size()));
    while (!rest.isEmpty()) {
        const std::optional<QByteArrayView> name = take(rest);
        const std::optional<QByteArrayView> value = name ? take(rest) : std::nullopt;
        if (!value)
            return damaged(QStringLiteral("its entries make no sense"));
        entries.insert_or_assign(QString::fromUtf8(*name), Secret(*value));
    }
    return entries;
}

Result<QByteArray> sealPassphraseFile(const PassphraseEntries &entries, const PassphraseKey &key)
{
    WipedBytes plain;
    for (const auto &[name, secret] : entries) {
        append(plain, name.toUtf8());
        append(plain, secret.view());
    }
    const auto size = headerSize + static_cast<qsizetype>(plain.size()) + tagSize;
    if (size > largestPassphraseFile)
        return failure(ErrorKind::Storage, QStringLiteral("The encrypted file is full"));

    QByteArray file(size, Qt::Uninitialized);
    char *bytes = file.data();
    const KdfParameters &kdf = key.parameters();
    std::memcpy(bytes, magic, sizeof magic);
    qToLittleEndian(version, bytes + versionAt);
    qToLittleEndian(kdf.cost.passes, bytes + passesAt);
    qToLittleEndian(kdf.cost.kibibytes, bytes + kibibytesAt);
    std::memcpy(bytes + saltAt, kdf.salt.data(), kdf.salt.size());
    std::memcpy(bytes + checkAt, key.check().data(), key.check().size());
    // Random: 192 bits are enough that no two writes ever share one, whoever writes.
    randombytes_buf(bytes + nonceAt, digestAt - nonceAt);
    digest(bytes, bytes + digestAt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(bytes + headerSize), nullptr, raw(plain.data()),
        plain.size(), raw(file.constData()), headerSize, nullptr, raw(file.constData() + nonceAt),
        raw(key.encryptionKey().view().data()));
    return file;
}

} // namespace clientsmith
