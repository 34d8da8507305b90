#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace clientsmith::ui {

namespace {

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

void collect(QLayout &layout, QList<QWidget *> &stops);

void collect(QWidget &widget, QList<QWidget *> &stops)
{
    if (isStop(widget))
        stops += &widget;
    auto *scroll = qobject_cast<QScrollArea *>(&widget);
    if (scroll != nullptr && scroll->widget() != nullptr)
        collect(*scroll->widget(), stops);
    else if (widget.layout() != nullptr)
        collect(*widget.layout(), stops);
}

void collect(QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout() != nullptr)
            collect(*item->layout(), stops);
        else if (item->widget() != nullptr)
            collect(*item->widget(), stops);
    }
}

} // namespace

QWidget *chainTabs(QWidget *before, const QWidget &group)
{
    const QList<QWidget *> inside = group.findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (!isStop(*widget))
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

void chainTabsAsLaidOut(QWidget &group)
{
    QList<QWidget *> stops;
    collect(group, stops);
    for (int i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace clientsmith::ui
