#pragma once

#include "core/base/result.h"

#include <QString>

namespace clientsmith {

/// Makes the folder if it is not there, for its owner alone. One that is there is left as it is. Errors are
/// ErrorKind::Storage.
Result<void> ensureDataFolder(const QString &folder);

} // namespace clientsmith
