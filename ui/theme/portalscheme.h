#pragma once

#include "ui/theme/systemscheme.h"

namespace clientsmith::ui {

/// By the setting org.freedesktop.appearance color-scheme of the XDG desktop portal; null without a portal.
std::unique_ptr<SystemScheme> createPortalScheme();

} // namespace clientsmith::ui
