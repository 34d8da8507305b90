#include "ui/widgets/flowlayout.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace clientsmith::ui {

FlowLayout::FlowLayout()
{
    setContentsMargins({});
    setSpacing(grid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    if (isEmpty())
        return 0;
    const QMargins around = contentsMargins();
    return arrange(QRect(0, 0, width - around.left() - around.right(), 0), false) + around.top() +
        around.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return isEmpty() ? size : size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    // As wide as one line and as tall as each item below the other: a widget that may not be taller than its
    // hint has to have room for them, and how tall it is, is for heightForWidth() to say.
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int gap = size.isEmpty() ? 0 : spacing();
        size = {size.width() + gap + hint.width(), size.height() + gap + hint.height()};
    }
    return isEmpty() ? size : size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &area, bool apply) const
{
    int x = area.left();
    int y = area.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({area.width(), QWIDGETSIZE_MAX});
        if (x > area.left() && x + size.width() > area.left() + area.width()) {
            x = area.left();
            y += line + spacing();
            line = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = qMax(line, size.height());
    }
    return y + line - area.top();
}

} // namespace clientsmith::ui
