#pragma once

#include "ui/application/application.h"

namespace clientsmith::ui {

/// Creates clients with the wizard, one window at a time.
ClientCreation wizardCreation();

} // namespace clientsmith::ui
