#pragma once

#include <QCoreApplication>

namespace clientsmith::ui {

/// The translations' context of what stands in the activity.
struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Activity)
};

} // namespace clientsmith::ui
