#pragma once

#include "core/provisioning/journal.h"
#include "core/storage/eventlog.h"

#include <utility>
#include <variant>

namespace clientsmith::ui {

/// One line of what was done: a piece of work that the journal has, or an event beside it.
struct ActivityLine
{
    std::variant<JournalRecord, Event> of;

    const JournalRecord *work() const { return std::get_if<JournalRecord>(&of); }
    const Event *event() const { return std::get_if<Event>(&of); }
    const QDateTime &at() const { return work() ? work()->entry.openedAt : event()->at; }
    const QString &clientId() const { return work() ? work()->entry.intent.clientId : event()->clientId; }
    /// Tells it from every other line.
    using Id = std::pair<std::size_t, qint64>;
    Id id() const { return {of.index(), work() ? work()->entry.number : event()->number}; }
};

} // namespace clientsmith::ui
