#include "ui/wizard/secretfield.h"

#include "ui/theme/colors.h"
#include "ui/wizard/secretfieldaccessible.h"

#include <QAccessible>
#include <QPainter>

namespace clientsmith::ui {

SecretField::SecretField(Lend lend, QWidget *parent)
    : QWidget(parent)
    , m_lend(std::move(lend))
{
    SecretFieldAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretField::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT revealedChanged(revealed);
}

QString SecretField::revealedText() const
{
    const Secret *secret = m_lend();
    return !m_revealed || secret == nullptr ? QString() : QString::fromUtf8(secret->view());
}

QSize SecretField::sizeHint() const
{
    // As wide as the documented 43 characters, whatever the secret's own length, which is no one's business.
    return {fontMetrics().averageCharWidth() * 44 + 2 * indent, fontMetrics().height() + 8};
}

QSize SecretField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() + 8};
}

void SecretField::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &scheme = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(scheme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect room = rect().adjusted(indent, 0, 0, 0);
    if (m_revealed) {
        QString text = revealedText();
        QFont face = font();
        const int wanted = fontMetrics().horizontalAdvance(text);
        if (wanted > room.width() && wanted > 0)
            face.setPixelSize(qMax(8, fontInfo().pixelSize() * room.width() / wanted));
        painter.setFont(face);
        painter.setPen(scheme.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
        return;
    }
    if (m_lend() == nullptr)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme.mutedText);
    const qreal step = fontMetrics().averageCharWidth();
    for (int i = 0; i < dots; ++i)
        painter.drawEllipse(QPointF(room.left() + (i + 0.5) * step, room.center().y() + 0.5), 2.5, 2.5);
}

void SecretField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace clientsmith::ui
