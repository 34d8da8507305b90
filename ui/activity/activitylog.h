#pragma once

#include "ui/activity/activityline.h"

#include <QObject>

#include <optional>
#include <vector>

namespace clientsmith::ui {

/// What was done with an account's clients and secrets from this computer, as the journal and the events
/// beside it have it. Owned by the application.
class ActivityLog final : public QObject
{
    Q_OBJECT
public:
    ActivityLog(
        Journal &journal, EventLog &events, const dintero::AccountId &account, QObject *parent = nullptr);

    /// Reads both again.
    void reload();
    /// They may have changed: whoever shows them reloads them.
    void touch() { Q_EMIT touched(); }
    /// Newest first.
    const std::vector<ActivityLine> &lines() const { return m_lines; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void touched();
    void reloaded();

private:
    Journal &m_journal;
    EventLog &m_events;
    dintero::AccountId m_account;
    std::vector<ActivityLine> m_lines;
    std::optional<Error> m_error;
};

} // namespace clientsmith::ui
