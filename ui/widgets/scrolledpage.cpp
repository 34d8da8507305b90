#include "ui/widgets/scrolledpage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace clientsmith::ui {

ScrolledPage::ScrolledPage(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is in it has the focus, and brings itself into view.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(page);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
}

void ScrolledPage::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool ScrolledPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledPage::fit()
{
    const QSize room = maximumViewportSize();
    int width = room.width();
    int height = neededHeight(width);
    if (height > room.height()) {
        width -= verticalScrollBar()->sizeHint().width();
        height = neededHeight(width);
    }
    widget()->resize(width, qMax(height, room.height()));
}

int ScrolledPage::neededHeight(int width) const
{
    const QBoxLayout &column = *static_cast<QBoxLayout *>(widget()->layout());
    const QMargins around = column.contentsMargins();
    const int inside = width - around.left() - around.right();
    int height = around.top() + around.bottom();
    int shown = 0;
    for (int i = 0; i < column.count(); ++i) {
        QLayoutItem &item = *column.itemAt(i);
        if (item.isEmpty())
            continue;
        ++shown;
        // What stretches makes do with less. Of what wraps, Qt takes that for its minimum what it would like.
        height += item.hasHeightForWidth() && column.stretch(i) == 0 ? item.heightForWidth(inside)
                                                                     : item.minimumSize().height();
    }
    return height + qMax(0, shown - 1) * column.spacing();
}

} // namespace clientsmith::ui
