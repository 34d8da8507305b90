#include "core/provisioning/heldentry.h"

#include "core/base/logging.h"

namespace clientsmith {

namespace {

bool succeeded(const Result<void> &written)
{
    if (!written)
        qCWarning(lcFlow) << "The journal could not be written:" << written.error().message;
    return written.has_value();
}

} // namespace

HeldEntry::HeldEntry(Journal &journal)
    : m_journal(journal)
{
}

HeldEntry::~HeldEntry()
{
    leave();
}

Result<void> HeldEntry::open(const Intent &intent)
{
    const Result<qint64> number = m_journal.open(intent);
    if (!number)
        return Failure(number.error());
    takeUp(*number);
    return {};
}

void HeldEntry::takeUp(qint64 number)
{
    m_number = number;
    m_open = true;
}

void HeldEntry::note(FlowStep step, const QString &id, const QString &clientId)
{
    m_due.push_back({step, id, clientId});
    recordWhatIsDue();
}

void HeldEntry::recordWhatIsDue()
{
    // Each for itself: that a secret was handed out must not wait behind what the disk did not take.
    std::erase_if(m_due, [this](const Note &note) {
        return succeeded(m_journal.record(m_number, note.step, note.id, note.clientId));
    });
}

void HeldEntry::close(IntentOutcome outcome)
{
    if (!succeeded(m_journal.close(m_number, outcome)))
        return;
    m_open = false;
    m_closedAs = outcome;
}

void HeldEntry::leave()
{
    if (!m_open)
        return;
    m_open = false;
    recordWhatIsDue();
    if (m_due.empty())
        m_journal.leave(m_number);
}

} // namespace clientsmith
