#include "ui/widgets/badge.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace clientsmith::ui {

namespace {

constexpr int iconSide = 14;
constexpr int padding = 10;
constexpr int gap = 5;

} // namespace

Badge::Badge(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

Badge::Kind Badge::kindOf(dintero::Environment environment)
{
    return environment == dintero::Environment::Production ? Kind::Production : Kind::Test;
}

void Badge::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    retranslate();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont());
    return {2 * padding + iconSide + gap + metrics.horizontalAdvance(text()), metrics.height() + 8};
}

QFont Badge::badgeFont() const
{
    QFont font = this->font();
    font.setPixelSize(qMax(11, font.pixelSize() * 12 / 14));
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    return font;
}

void Badge::retranslate()
{
    switch (m_kind) {
    case Kind::Test:
        setText(tr("TEST"));
        setToolTip(tr("A test account: no real money moves"));
        break;
    case Kind::Production:
        setText(tr("PRODUCTION"));
        setToolTip(tr("A production account: real money moves"));
        break;
    case Kind::Demo:
        setText(tr("DEMO"));
        setToolTip(tr("The demo: an account on this computer that isn't real"));
        break;
    }
    setAccessibleName(text());
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    const Tone &tone = m_kind == Kind::Test ? c.neutral : m_kind == Kind::Production ? c.production : c.demo;
    const auto icon = m_kind == Kind::Test ? QLatin1String("test")
        : m_kind == Kind::Production       ? QLatin1String("production")
                                           : QLatin1String("demo");
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const qreal radius = m_kind == Kind::Production ? 4 : frame.height() / 2;
    painter.setPen(QPen(tone.line, 1.5, m_kind == Kind::Demo ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(frame, radius, radius);

    painter.drawPixmap(
        padding, (height() - iconSide) / 2, iconPixmap(icon, iconSide, tone.text, devicePixelRatioF()));
    painter.setFont(badgeFont());
    painter.setPen(tone.text);
    painter.drawText(
        rect().adjusted(padding + iconSide + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

} // namespace clientsmith::ui
