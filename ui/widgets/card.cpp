#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace clientsmith::ui {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    setRole(this, "card", true);
    setRole(m_heading, "textStyle", QStringLiteral("heading"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid + 4, 2 * grid, 2 * grid + 4, 2 * grid + 4);
    column->setSpacing(grid + 4);
    column->addWidget(m_heading);
    column->addLayout(m_body);
    m_body->setSpacing(grid + 4);
    setHeading(heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

} // namespace clientsmith::ui
