#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

class Cancellation;

/// In seconds: how far apart two looks have to miss a client before it counts as gone.
constexpr qint64 goneAfter = 60;

/// Looks once for the client of an intent in the provider's list: by its id if that is known, else
/// by its client_id; by that and its name if there is no such id. Errors as lookUpClient()'s.
QCoro::Task<Result<std::optional<dintero::ApiClient>>> lookOnce(
    FlowParts parts, Intent intent, Cancellation *cancellation);

/// Looks for it until it is clear whether it is there. One that isn't there may still appear, so that it
/// takes looks at least a minute apart, over restarts too, to say that there is none. Errors: Conflict when
/// several have the client_id, Cancelled, and whatever keeps the list from being read; none of them says
/// anything about the client.
QCoro::Task<Result<std::optional<dintero::ApiClient>>> lookUpClient(
    FlowParts parts, JournalEntry entry, Cancellation *cancellation);

/// Whether the provider's list, too, does not have the client of this \p id, after a 404: that may be a
/// proxy's, and the secret of a client that is in use must not be removed for it.
QCoro::Task<Result<bool>> isUnlisted(FlowParts parts, QString id, Cancellation *cancellation);

} // namespace clientsmith
