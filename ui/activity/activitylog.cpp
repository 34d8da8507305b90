#include "ui/activity/activitylog.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clientsmith::ui {

namespace {

/// Both are sorted, newest first.
std::vector<ActivityLine> merged(std::vector<JournalRecord> records, std::vector<Event> events)
{
    std::vector<ActivityLine> ofJournal;
    ofJournal.reserve(records.size());
    for (JournalRecord &record : records)
        ofJournal.push_back({std::move(record)});
    std::vector<ActivityLine> ofEvents;
    ofEvents.reserve(events.size());
    for (Event &event : events)
        ofEvents.push_back({std::move(event)});
    std::vector<ActivityLine> lines;
    lines.reserve(ofJournal.size() + ofEvents.size());
    std::merge(std::make_move_iterator(ofJournal.begin()), std::make_move_iterator(ofJournal.end()),
        std::make_move_iterator(ofEvents.begin()), std::make_move_iterator(ofEvents.end()),
        std::back_inserter(lines),
        [](const ActivityLine &one, const ActivityLine &other) { return one.at() > other.at(); });
    return lines;
}

} // namespace

ActivityLog::ActivityLog(
    Journal &journal, EventLog &events, const dintero::AccountId &account, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_events(events)
    , m_account(account)
{
}

void ActivityLog::reload()
{
    Result<std::vector<JournalRecord>> records = m_journal.history(m_account);
    Result<std::vector<Event>> events =
        records ? m_events.list(m_account) : Result<std::vector<Event>>(std::vector<Event>());
    m_error.reset();
    if (!records)
        m_error = records.error();
    else if (!events)
        m_error = events.error();
    else
        m_lines = merged(std::move(*records), std::move(*events));
    Q_EMIT reloaded();
}

} // namespace clientsmith::ui
