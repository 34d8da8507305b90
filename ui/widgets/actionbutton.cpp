#include "ui/widgets/actionbutton.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QPushButton>

namespace clientsmith::ui {

QPushButton *makeActionButton(
    QAction &action, const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QPushButton(action.text(), parent);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    setRole(button, "compact", true);
    const auto follow = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
        button->setAccessibleDescription(action.toolTip());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

} // namespace clientsmith::ui
