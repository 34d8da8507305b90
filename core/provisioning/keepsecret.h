#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

class Cancellation;

/// Whether an entry is about a secret that went to the person and is not kept here: they can bring it back.
bool lacksItsSecret(const JournalEntry &entry);

/// Keeps the secret that a person has of an interrupted client: proves it past every token cache, stores it,
/// reads it back, and lists it as kept. Claims the entry of this \p number and gives it as it is then, for a
/// flow to finish; after an error it is left as it was. Unauthorized when the provider doesn't accept the
/// secret, and then nothing is stored. Refused when another process has taken the entry over.
QCoro::Task<Result<JournalEntry>> keepHandedOutSecret(
    FlowParts parts, qint64 number, Secret secret, Cancellation *cancellation);

} // namespace clientsmith
