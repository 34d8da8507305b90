#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

#include <QString>

namespace clientsmith {

/// Refuses (InvalidInput) a path at which something else than \p content stands already: an existing .env may
/// hold what nobody can replace. An empty file counts as free.
Result<void> requireFree(const QString &path, const Secret &content);

/// Writes a file that only its owner can read, synchronised to disk and read back. Replaces an existing file
/// at once or not at all, and writes nothing where a file can't be kept from others. Errors are
/// ErrorKind::Storage.
Result<void> saveOwnerOnly(const QString &path, const Secret &content);

} // namespace clientsmith
