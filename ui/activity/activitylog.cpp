#include "ui/activity/activitylog.h"

#include <utility>

namespace clientsmith::ui {

ActivityLog::ActivityLog(Journal &journal, const dintero::AccountId &account, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_account(account)
{
}

void ActivityLog::reload()
{
    Result<std::vector<JournalRecord>> records = m_journal.history(m_account);
    m_error = records ? std::nullopt : std::optional<Error>(records.error());
    if (records)
        m_records = std::move(*records);
    Q_EMIT reloaded();
}

} // namespace clientsmith::ui
