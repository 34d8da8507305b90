#pragma once

#include "core/base/result.h"

#include <QString>

namespace clientsmith {

/// Makes the folder and those above it that are not there, for their owner alone (XDG base directory
/// specification). What is there is left as it is. Errors are
/// ErrorKind::Storage.
Result<void> ensureDataFolder(const QString &folder);

} // namespace clientsmith
