#include "core/provisioning/earlierwork.h"

namespace clientsmith {

void settleEarlierWork(
    const FlowParts &parts, const QString &id, std::optional<FlowKind> kind, IntentOutcome outcome)
{
    const Result<std::vector<JournalEntry>> interrupted = parts.journal.interrupted();
    if (!interrupted)
        return;
    for (const JournalEntry &earlier : *interrupted) {
        const Intent &intent = earlier.intent;
        if (intent.id != id || intent.account != parts.session.account().id || (kind && intent.kind != *kind))
            continue;
        const Result<std::optional<JournalEntry>> claimed = parts.journal.claim(earlier.number);
        if (claimed && claimed->has_value())
            parts.journal.close(earlier.number, outcome);
    }
}

} // namespace clientsmith
