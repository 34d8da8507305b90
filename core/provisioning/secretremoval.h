#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

class Cancellation;

/// Takes the secret of a client that is no more out of the store, and its row out of the index. A store that
/// does not exist has nothing to remove.
QCoro::Task<Result<void>> removeKeptSecret(FlowParts parts, QString clientId, Cancellation *cancellation);

} // namespace clientsmith
