#pragma once

#include "core/secrets/passphrasekey.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace clientsmith {

/// The format of the encrypted file, as bytes; who reads and writes them is PassphraseFileStore's matter.
///
///     offset  bytes
///          0      8  "CSsecret"
///          8      4  version, 1
///         12      4  Argon2id: passes
///         16      4  Argon2id: KiB
///         20     16  Argon2id: salt
///         36     32  PassphraseKey::check(), which tells a wrong passphrase from a damaged file
///         68     24  nonce, new with every write
///         92     16  BLAKE2b of all before it, which tells damage from a wrong passphrase
///        108         XChaCha20-Poly1305 of the entries, with all before it as additional data
///
/// Numbers are little endian. An entry is the length and bytes of its key in UTF-8 and the length and bytes
/// of its secret. A later layout gets another version; one that we don't know is refused, and so never
/// overwritten.

/// Key to secret.
using PassphraseEntries = std::map<QString, Secret>;

/// What the file says in clear.
struct PassphraseFileHeader
{
    KdfParameters kdf;
    PassphraseKey::Check check{};
};

/// In bytes.
constexpr qsizetype largestPassphraseFile = 16 * 1024 * 1024;

/// Storage for what is no such file, damaged, of a later version, or asks for more than checkKdfCost()
/// allows.
Result<PassphraseFileHeader> readPassphraseFileHeader(QByteArrayView file);

/// Errors as above, and KeychainLocked when \p key is not the file's: the passphrase is wrong. Whoever
/// tampers with the file can make a right passphrase look wrong, and no more than that.
Result<PassphraseEntries> openPassphraseFile(QByteArrayView file, const PassphraseKey &key);

/// Storage when the entries are more than a file may hold.
Result<QByteArray> sealPassphraseFile(const PassphraseEntries &entries, const PassphraseKey &key);

} // namespace clientsmith
