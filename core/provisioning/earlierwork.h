#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

/// Closes what was interrupted about the client of this id (the provider's UUID), now that it has nothing
/// left to finish: work of every kind, or of the one given. What another process works on stays.
void settleEarlierWork(
    const FlowParts &parts, const QString &id, std::optional<FlowKind> kind, IntentOutcome outcome);

} // namespace clientsmith
