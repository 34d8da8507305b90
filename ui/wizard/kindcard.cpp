#include "ui/wizard/kindcard.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/wizard/clientkindtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace clientsmith::ui {

namespace {

constexpr int padding = 12;
constexpr int pictureSize = 24;
constexpr int radioSize = 18;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont scopeFont(QFont font)
{
    font.setPixelSize(qMax(1, QFontInfo(font).pixelSize() * 12 / 14));
    return font;
}

} // namespace

struct KindCard::Parts
{
    QRect name;
    QRect purpose;
    QRect scopes;
};

KindCard::KindCard(dintero::ClientType type, QWidget *parent)
    : QRadioButton(clientKindName(type), parent)
    , m_type(type)
    , m_purpose(clientKindPurpose(type))
    , m_scopes(dintero::scopesOf(type).join(QStringLiteral("\u00a0· ")))
{
    setObjectName(QStringLiteral("kind-") + dintero::clientTypeName(type));
    setAccessibleName(clientKindName(type));
    setAccessibleDescription(m_scopes.isEmpty()
            ? m_purpose
            : tr("%1 Access: %2").arg(m_purpose, dintero::scopesOf(type).join(QStringLiteral(", "))));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

KindCard::Parts KindCard::parts(int width) const
{
    const int left = padding + pictureSize + padding;
    const int wide = qMax(80, width - left - padding);
    const QFontMetrics name(nameFont(font()));
    const QFontMetrics purpose(font());
    const QFontMetrics scopes(scopeFont(font()));
    const auto height = [](const QFontMetrics &metrics, int across, const QString &text) {
        return metrics.boundingRect(0, 0, across, 10000, Qt::TextWordWrap, text).height();
    };
    Parts result;
    result.name = QRect(left, padding - 2, wide - radioSize, name.height());
    result.purpose = QRect(left, result.name.bottom() + 2, wide, height(purpose, wide, m_purpose));
    // A custom client's are not known yet.
    result.scopes = m_scopes.isEmpty()
        ? QRect(left, result.purpose.bottom() + 1, wide, 0)
        : QRect(left, result.purpose.bottom() + 5, wide, height(scopes, wide, m_scopes));
    return result;
}

QSize KindCard::sizeHint() const
{
    constexpr int width = 280;
    return {width, heightForWidth(width)};
}

QSize KindCard::minimumSizeHint() const
{
    // The height follows from the width that there really is.
    return {200, fontMetrics().height() * 3};
}

int KindCard::heightForWidth(int width) const
{
    return parts(width).scopes.bottom() + 1 + padding - 2;
}

bool KindCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void KindCard::keyPressEvent(QKeyEvent *event)
{
    // In reading order, as in any group of radio buttons; Qt would go by distance.
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        Q_EMIT moveRequested(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        Q_EMIT moveRequested(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // For the dialog's default button; GNOME's theme would have the card take it.
        event->ignore();
        break;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void KindCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &scheme = colors();
    const Parts where = parts(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool chosen = isChecked();
    const qreal line = chosen ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(chosen ? scheme.accentText : scheme.control, line));
    painter.setBrush(chosen ? scheme.chosen : underMouse() ? scheme.hover : scheme.surface);
    painter.drawRoundedRect(frame, 8, 8);
    if (hasFocus()) {
        painter.setPen(QPen(scheme.focus, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 5, 5);
    }

    const QRectF radio(
        width() - padding - radioSize, where.name.center().y() - radioSize / 2.0 + 1, radioSize, radioSize);
    painter.setPen(QPen(chosen ? scheme.accentText : scheme.control, chosen ? 2 : 1.5));
    painter.setBrush(scheme.surface);
    painter.drawEllipse(radio.adjusted(1, 1, -1, -1));
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(scheme.accentText);
        painter.drawEllipse(radio.adjusted(5, 5, -5, -5));
    }

    const QColor iconColor = chosen ? scheme.accentText : scheme.mutedText;
    const QPixmap picture = iconPixmap(clientKindIcon(m_type), pictureSize, iconColor, devicePixelRatioF());
    painter.drawPixmap(QPoint(padding, padding), picture);

    painter.setPen(scheme.text);
    painter.setFont(nameFont(font()));
    painter.drawText(where.name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.drawText(where.purpose, Qt::AlignLeft | Qt::TextWordWrap, m_purpose);
    painter.setPen(scheme.mutedText);
    painter.setFont(scopeFont(font()));
    painter.drawText(where.scopes, Qt::AlignLeft | Qt::TextWordWrap, m_scopes);
}

} // namespace clientsmith::ui
