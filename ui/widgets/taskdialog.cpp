#include "ui/widgets/taskdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int smallestWidth = 400;
constexpr QSize aroundIt(32, 64);

} // namespace

TaskDialog::TaskDialog(const Account &account, int width, QWidget *parent)
    : QDialog(parent)
    , m_accountId(account.id.text())
    , m_width(width)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_heading->setObjectName(QStringLiteral("taskHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setRole(m_heading, "textStyle", QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setRole(m_text, "textStyle", QStringLiteral("body"));
    auto *accountName = new QLabel(account.businessName.isEmpty()
            ? m_accountId
            : QStringLiteral("%1, %2").arg(account.businessName, m_accountId),
        this);
    accountName->setTextFormat(Qt::PlainText);
    setRole(accountName, "textStyle", QStringLiteral("muted"));
    auto *where = new QHBoxLayout;
    where->setSpacing(grid);
    where->addWidget(new Badge(Badge::kindOf(account.id.environment()), this));
    where->addWidget(accountName, 1);

    m_body->setSpacing(grid + 4);
    m_body->addWidget(m_heading);
    m_body->addLayout(where);
    m_body->addWidget(m_text);
    m_buttons->setSpacing(grid);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_body, 1);
    layout->addLayout(m_buttons);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(smallestWidth);
}

void TaskDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void TaskDialog::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QPushButton *TaskDialog::addButton(
    const QString &objectName, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setAccessibleDescription(m_accountId);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void TaskDialog::putAside(QWidget *widget)
{
    m_buttons->insertWidget(0, widget);
    QWidget *before = chainTabs(widget, *widget);
    for (int i = 1; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

bool TaskDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() &&
        layout()->totalMinimumHeightForWidth(width()) > height())
        fit();
    return handled;
}

void TaskDialog::fit()
{
    ensurePolished();
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->ensurePolished();
    layout()->invalidate();
    layout()->activate();
    const QSize room = screen()->availableSize() - aroundIt;
    const int width =
        qMin(qMax(m_width, this->width() > m_width && isVisible() ? this->width() : 0), room.width());
    const int before = isVisible() ? height() : 0;
    resize(width, qMin(qMax(layout()->totalHeightForWidth(width), before), room.height()));
}

} // namespace clientsmith::ui
