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

void handFocusOn(const QWidget &leaving)
{
    QWidget *focus = leaving.window()->focusWidget();
    if (focus == nullptr || (focus != &leaving && !leaving.isAncestorOf(focus)))
        return;
    for (QWidget *next = focus->nextInFocusChain(); next != focus; next = next->nextInFocusChain()) {
        const bool takesIt = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() &&
            next->isVisible() && next->focusProxy() == nullptr;
        if (takesIt && next->window() == leaving.window() && !leaving.isAncestorOf(next)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace clientsmith::ui
