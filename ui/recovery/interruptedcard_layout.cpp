#include "ui/recovery/interruptedcard.h"
#include "ui/recovery/interruptedrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

// How the card is laid out, and what room it takes; what it says is in interruptedcard.cpp.

namespace clientsmith::ui {

namespace {

/// A row and the beginning of the next, whatever else is said.
constexpr int shortestList = 96;
/// A row's first lines, where a small window needs the rest for the table.
constexpr int tightestList = 56;
constexpr int roomy = 240;
/// The ring around the list when it has the focus.
constexpr int ringWidth = 2;

} // namespace

void InterruptedCard::build()
{
    setObjectName(QStringLiteral("interruptedCard"));
    setRole(this, "card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_heading->setObjectName(QStringLiteral("interruptedHeading"));
    setRole(m_heading, "textStyle", QStringLiteral("heading"));
    m_finishAll->setObjectName(QStringLiteral("interruptedFinishAll"));
    m_others->setObjectName(QStringLiteral("interruptedOthers"));
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    setRole(m_others, "textStyle", QStringLiteral("caption"));
    m_message->setObjectName(QStringLiteral("recoveredMessage"));
    m_message->putActionBeside();

    setRole(m_list, "ground", QStringLiteral("surface"));
    m_rows->setSpacing(grid + 4);
    m_scroll->setObjectName(QStringLiteral("interruptedList"));
    m_scroll->setAccessibleName(tr("What was interrupted"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Arrow keys scroll what doesn't fit.
    m_scroll->setFocusPolicy(Qt::TabFocus);
    setRole(m_scroll, "ring", true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_list);

    // In line with the rows, whose buttons keep clear of the scroll bar even while there is none.
    auto *head = new QHBoxLayout;
    head->setContentsMargins(ringWidth, 0, ringWidth + scrollBarWidth(), 0);
    head->setSpacing(grid);
    head->addWidget(new IconLabel(QLatin1String("clock"), iconSize, IconLabel::Tint::Accent, this));
    head->addWidget(m_heading, 1);
    head->addWidget(m_finishAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid + 4, grid, grid + 4);
    column->setSpacing(grid + 4);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_message);
    column->addWidget(m_others);
}

void InterruptedCard::setRoom(int height)
{
    m_room = height;
    fit();
}

void InterruptedCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

int InterruptedCard::heightAroundTheList() const
{
    const QMargins margins = layout()->contentsMargins();
    const int inside = width() - margins.left() - margins.right();
    int height = margins.top() + margins.bottom() + frameWidth() * 2;
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->isEmpty())
            continue;
        height += i == 0 ? 0 : layout()->spacing();
        if (item->widget() != m_scroll)
            height += item->hasHeightForWidth() ? item->heightForWidth(inside) : item->sizeHint().height();
    }
    return height;
}

int InterruptedCard::scrollBarWidth() const
{
    return m_scroll->verticalScrollBar()->sizeHint().width();
}

void InterruptedCard::fit()
{
    if (isHidden())
        return;
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->ensurePolished();
        // What was laid out before had another font.
        label->updateGeometry();
    }
    const int around = heightAroundTheList();
    int list = 0;
    if (!m_shown.empty()) {
        const int bar = scrollBarWidth();
        m_rows->setContentsMargins(0, 0, bar, 0);
        const int wanted = m_rows->totalHeightForWidth(m_scroll->width() - 2 * ringWidth) + 2 * ringWidth;
        const int shortest = m_room < roomy ? tightestList : shortestList;
        list = qMin(wanted, qMax(shortest, m_room - around));
        m_rows->setContentsMargins(0, 0, list < wanted ? 0 : bar, 0);
        m_scroll->setFixedHeight(list);
    }
    // Said in so many words: a box that is short of room would take it from wrapped text.
    setFixedHeight(around + list);
}

} // namespace clientsmith::ui
