#pragma once

#include "core/provisioning/flowparts.h"

#include <optional>

namespace clientsmith {

class Cancellation;

/// Deletes a client at the provider, and then its secret here: in this order, so that no living client loses
/// its secret. What is lent to it outlives it. Main thread.
class DeleteClientFlow
{
public:
    explicit DeleteClientFlow(FlowParts parts);
    /// An entry that is still open can be taken up by recovery.
    ~DeleteClientFlow();
    Q_DISABLE_COPY_MOVE(DeleteClientFlow)

    /// The client that the session signs in with is refused as InvalidInput. Any other error leaves open
    /// whether the client still exists, unless closedAs() says NotDone; the keychain's comes after the client
    /// was deleted (isDeleted()).
    QCoro::Task<Result<void>> run(dintero::ApiClient client, Cancellation *cancellation);

    /// Instead of run(): finishes what was interrupted. \p entry was claimed.
    QCoro::Task<Result<void>> resume(JournalEntry entry, Cancellation *cancellation);
    /// Takes back what was interrupted, if the client still exists; else there is nothing to take back, and
    /// the deletion is finished.
    QCoro::Task<Result<void>> undo(JournalEntry entry, Cancellation *cancellation);

    bool isDeleted() const { return m_deleted; }
    /// There is an entry that is not closed: recovery has something to do.
    bool isOpen() const { return m_entryOpen; }
    /// How the journal entry was closed; none while it is open.
    const std::optional<IntentOutcome> &closedAs() const { return m_closedAs; }

private:
    void takeUp(const JournalEntry &entry);
    QCoro::Task<Result<void>> remove(Intent intent, Cancellation *cancellation);
    QCoro::Task<Result<void>> forget(Intent intent, Cancellation *cancellation);
    void closeEntry(IntentOutcome outcome);
    void settleEarlierWork(const Intent &intent);

    FlowParts m_parts;
    qint64 m_entry = 0;
    bool m_entryOpen = false;
    bool m_deleted = false;
    std::optional<IntentOutcome> m_closedAs;
};

} // namespace clientsmith
