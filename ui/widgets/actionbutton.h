#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace clientsmith::ui {

/// A button that triggers \p action, and can be pressed, and says why not, as the action does. It owns its
/// text from then on: where the window has no letter left for it, the action's may have to go.
QPushButton *makeActionButton(
    QAction &action, const QString &objectName, const QString &accessibleName, QWidget *parent);

} // namespace clientsmith::ui
