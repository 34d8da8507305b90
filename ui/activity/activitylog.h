#pragma once

#include "core/provisioning/journal.h"

#include <QObject>

#include <optional>
#include <vector>

namespace clientsmith::ui {

/// What was done with an account's clients from this computer, as the journal has it. Owned by the
/// application.
class ActivityLog final : public QObject
{
    Q_OBJECT
public:
    ActivityLog(Journal &journal, const dintero::AccountId &account, QObject *parent = nullptr);

    /// Reads the journal again.
    void reload();
    /// The journal may have changed: whoever shows it reloads it.
    void touch() { Q_EMIT touched(); }
    /// Newest first.
    const std::vector<JournalRecord> &records() const { return m_records; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void touched();
    void reloaded();

private:
    Journal &m_journal;
    dintero::AccountId m_account;
    std::vector<JournalRecord> m_records;
    std::optional<Error> m_error;
};

} // namespace clientsmith::ui
