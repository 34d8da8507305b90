#include "ui/widgets/taborder.h"

#include <QWidget>

namespace clientsmith::ui {

QWidget *chainTabs(QWidget *before, const QWidget &group)
{
    const QList<QWidget *> inside = group.findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

} // namespace clientsmith::ui
