#include "ui/widgets/iconlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace clientsmith::ui {

IconLabel::IconLabel(QLatin1String name, int size, Tint tint, QWidget *parent)
    : QLabel(parent)
    , m_name(name.data(), name.size())
    , m_size(size)
    , m_tint(tint)
{
    setFixedSize(size, size);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    const QColor color = m_tint == Tint::Accent ? c.accentText
        : m_tint == Tint::Muted                 ? c.mutedText
        : m_tint == Tint::Warning               ? c.warning.text
                                                : c.text;
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(QLatin1String(m_name), m_size, color, devicePixelRatioF()));
}

} // namespace clientsmith::ui
