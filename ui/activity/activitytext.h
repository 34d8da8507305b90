#pragma once

#include "ui/activity/activityline.h"

#include <QLatin1String>
#include <QString>

namespace clientsmith::ui {

/// What was done: "Create client", "New secret", "Export secret".
QString activityText(const ActivityLine &line);
QLatin1String activityIcon(const ActivityLine &line);
/// What came of it, in a few plain words.
QString activityOutcome(const ActivityLine &line);
/// The client's name, or its client id if it has none.
QString activityClient(const ActivityLine &line);

/// How an outcome is marked beside its words.
enum class ActivityMark { Done, Open, Nothing };
ActivityMark activityMark(const ActivityLine &line);

} // namespace clientsmith::ui
