#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

namespace clientsmith::cli {

/// One line of standard input, without its line break, at most 4096 bytes. A person at a terminal is asked,
/// and what they type is not shown. InvalidInput when nothing comes.
Result<Secret> readSecret();

/// What a person at the terminal types after \p question, unseen. InvalidInput when that is nothing. Only
/// where isTerminal().
Result<Secret> askSecret(const QString &question);

/// The next line of a file descriptor that was handed down to us, and not a byte more, so that the line after
/// it is there for the next call. InvalidInput when nothing comes or it can't be read.
Result<Secret> readSecretFrom(int descriptor);

} // namespace clientsmith::cli
