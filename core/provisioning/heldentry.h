#pragma once

#include "core/provisioning/journal.h"

#include <optional>
#include <vector>

namespace clientsmith {

/// A journal entry while a flow of this process works on it. Lets go of it when it is destroyed; an entry
/// that is still open can then be taken up by recovery. The journal outlives it. Main thread.
class HeldEntry
{
public:
    explicit HeldEntry(Journal &journal);
    ~HeldEntry();
    Q_DISABLE_COPY_MOVE(HeldEntry)

    /// Writes the intent down. An error means that nothing may be done.
    Result<void> open(const Intent &intent);
    /// Goes on with one that was claimed.
    void takeUp(qint64 number);

    /// Records a step, with what is known of the client by then. No error stops a flow, because the secret in
    /// hand is worth more than the record of it; but what could not be recorded is tried again with the next
    /// step: above all, that the secret was handed out.
    void note(FlowStep step, const QString &id = {}, const QString &clientId = {});
    /// It stays open if it can't be written.
    void close(IntentOutcome outcome);
    /// What can't be written down nobody else may act on: it stays ours then, for as long as we live.
    void leave();

    qint64 number() const { return m_number; }
    /// There is an entry that is not closed: recovery has something to do.
    bool isOpen() const { return m_open; }
    /// How it was closed; none while it is open.
    const std::optional<IntentOutcome> &closedAs() const { return m_closedAs; }

private:
    struct Note
    {
        FlowStep step;
        QString id;
        QString clientId;
    };
    void recordWhatIsDue();

    Journal &m_journal;
    qint64 m_number = 0;
    bool m_open = false;
    std::vector<Note> m_due;
    std::optional<IntentOutcome> m_closedAs;
};

} // namespace clientsmith
