#include "ui/activity/activitylog.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

namespace {

/// Both are sorted, newest first.
std::vector<ActivityLine> merged(std::vector<JournalRecord> records, std::vector<Event> events)
{
    std::vector<ActivityLine> lines;
    lines.reserve(records.size() + events.size());
    for (JournalRecord &record : records)
        lines.push_back({std::move(record)});
    const auto middle = static_cast<std::ptrdiff_t>(lines.size());
    for (Event &event : events)
        lines.push_back({std::move(event)});
    std::inplace_merge(lines.begin(), lines.begin() + middle, lines.end(),
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
