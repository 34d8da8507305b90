#pragma once

#include "core/provisioning/journal.h"

#include <QString>

namespace clientsmith::ui {

/// What was done: "Created", "New secret", "Deleted".
QString activityText(const JournalRecord &record);
/// What came of it, in a few plain words.
QString activityOutcome(const JournalRecord &record);
/// The client's name, or its client id if it has none.
QString activityClient(const JournalRecord &record);

/// How an outcome is marked beside its words.
enum class ActivityMark { Done, Open, Nothing };
ActivityMark activityMark(const JournalRecord &record);

} // namespace clientsmith::ui
