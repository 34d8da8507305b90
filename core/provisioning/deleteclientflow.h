#pragma once

#include "core/provisioning/flowparts.h"
#include "core/provisioning/heldentry.h"

namespace clientsmith {

class Cancellation;

/// Deletes a client at the provider, and then its secret here: in this order, so that no living client loses
/// its secret. What is lent to it outlives it. Main thread.
class DeleteClientFlow
{
public:
    explicit DeleteClientFlow(FlowParts parts);

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
    bool isOpen() const { return m_entry.isOpen(); }
    /// How the journal entry was closed; none while it is open.
    const std::optional<IntentOutcome> &closedAs() const { return m_entry.closedAs(); }

private:
    void takeUp(const JournalEntry &entry);
    QCoro::Task<Result<void>> remove(Intent intent, Cancellation *cancellation);
    QCoro::Task<Result<void>> forget(Intent intent, Cancellation *cancellation);

    FlowParts m_parts;
    HeldEntry m_entry;
    bool m_deleted = false;
};

} // namespace clientsmith
