#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

class Cancellation;

/// Takes the secret of a client that is no more out of the store, and its row out of the index. \p id is the
/// provider's UUID; empty if it was never known. A store that does not exist has nothing to remove. What
/// stands under the same client_id but is another client's, or the sign-in's, stays.
QCoro::Task<Result<void>> removeKeptSecret(
    FlowParts parts, QString clientId, QString id, Cancellation *cancellation);

/// What \p error says of a get call for the client of an intent, if it is that there is no such client: then
/// its secret is removed. The provider itself has to say so, and its list too. Any other error is given back.
QCoro::Task<Result<void>> removeIfGone(
    FlowParts parts, Intent intent, Error error, Cancellation *cancellation);

} // namespace clientsmith
