#pragma once

#include "core/storage/eventlog.h"

#include <QLatin1String>
#include <QString>

namespace clientsmith::ui {

/// What was done: "Copy secret", "Add access".
QString eventText(const Event &event);
QLatin1String eventIcon(EventKind kind);
/// What came of it, and where the secret went.
QString eventOutcome(const Event &event);

} // namespace clientsmith::ui
