#pragma once

#include "core/dintero/scopes.h"

#include <QLatin1String>
#include <QString>

namespace clientsmith::ui {

/// What people call a type of client: "Checkout client".
QString clientKindName(dintero::ClientType type);
/// One sentence: what it is for.
QString clientKindPurpose(dintero::ClientType type);
/// The theme's icon for it.
QLatin1String clientKindIcon(dintero::ClientType type);

} // namespace clientsmith::ui
