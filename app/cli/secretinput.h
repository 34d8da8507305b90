#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

namespace clientsmith::cli {

/// One line of standard input, without its line break, at most 4096 bytes. A person at a terminal is asked,
/// and what they type is not shown. InvalidInput when nothing comes.
Result<Secret> readSecret();

} // namespace clientsmith::cli
