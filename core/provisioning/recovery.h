#pragma once

#include "core/provisioning/flowparts.h"
#include "core/secrets/secret.h"

#include <optional>

namespace clientsmith {

class Cancellation;

/// What the person wants to become of interrupted work.
enum class RecoveryWish { Finish, Undo };

enum class RecoveryOutcome {
    /// Left as it is; the error says why.
    Open,
    Finished,
    /// Taken back, or there was nothing to take back: the provider never did it.
    Undone,
};

/// What came of an entry that was closed so; Open for one that was not.
RecoveryOutcome recoveryOutcome(const std::optional<IntentOutcome> &closedAs);

struct RecoveryReport
{
    RecoveryOutcome outcome = RecoveryOutcome::Open;
    std::optional<Error> error;
    /// A fresh secret that no store has, only with Keeping::Person: it has to be handed over now.
    Secret secret;
};

/// Finishes or takes back the entry of that \p number, one of Journal::interrupted(), at its own account.
/// What was handed out is neither rotated nor deleted, whatever is wished. Nothing is done twice, and what
/// fails stays open. Refused when another process works on it or its client; what has been closed meanwhile
/// is reported as it was closed. \p keeping is what to do with a fresh secret, should the client need one.
QCoro::Task<RecoveryReport> recover(
    FlowParts parts, qint64 number, RecoveryWish wish, Keeping keeping, Cancellation *cancellation);

} // namespace clientsmith
