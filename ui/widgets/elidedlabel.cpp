#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/literaltext.h"

#include <QPainter>

namespace clientsmith::ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setValue(const QString &value)
{
    setText(value);
    setToolTip(literalText(value));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect ground = rect().adjusted(qMax(0, indent()), 0, 0, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, ground.width());
    painter.drawText(ground, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace clientsmith::ui
