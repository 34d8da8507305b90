#include "ui/wizard/steprail.h"

#include "ui/theme/colors.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace clientsmith::ui {

namespace {

constexpr int dot = 24;
constexpr int gap = 12;

QPainterPath checkMark(const QPointF &centre)
{
    QPainterPath path(centre + QPointF(-4.5, 0.5));
    path.lineTo(centre + QPointF(-1.5, 3.5));
    path.lineTo(centre + QPointF(4.5, -3.5));
    return path;
}

} // namespace

StepRail::StepRail(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setObjectName(QStringLiteral("stepRail"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStep(1);
}

void StepRail::setStep(int number)
{
    m_here = number;
    setAccessibleName(tr("Step %1 of %2: %3").arg(number).arg(m_steps.size()).arg(m_steps.at(number - 1)));
    update();
}

int StepRail::rowHeight() const
{
    return qMax(dot, fontMetrics().height() * 2) + 16;
}

QSize StepRail::sizeHint() const
{
    int width = 0;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (const QString &step : m_steps)
        width = qMax(width, metrics.horizontalAdvance(step));
    return {dot + gap + qMin(width, 160), rowHeight() * static_cast<int>(m_steps.size()) - 16};
}

void StepRail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &scheme = colors();
    const int row = rowHeight();
    int number = 0;
    for (const QString &step : m_steps) {
        ++number;
        const bool done = number < m_here;
        const bool current = number == m_here;
        const QPointF centre(dot / 2.0, (number - 1) * row + (row - 16) / 2.0);

        if (number > 1) {
            painter.setPen(QPen(number <= m_here ? scheme.accentText : scheme.control, 1));
            painter.drawLine(centre - QPointF(0, row - dot / 2.0 - 3), centre - QPointF(0, dot / 2.0 + 3));
        }
        const QRectF circle(centre.x() - dot / 2.0 + 0.5, centre.y() - dot / 2.0 + 0.5, dot - 1, dot - 1);
        painter.setPen(QPen(current || done ? scheme.accentText : scheme.control, 1));
        painter.setBrush(current ? QBrush(scheme.accent) : Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setBrush(Qt::NoBrush);
        QFont face = font();
        face.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        if (done) {
            painter.setPen(QPen(scheme.accentText, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(checkMark(centre));
        } else {
            painter.setPen(current ? scheme.onAccent : scheme.mutedText);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(number));
        }
        painter.setPen(current || done ? scheme.text : scheme.mutedText);
        const QRect words(dot + gap, (number - 1) * row, width() - dot - gap, row - 16);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, step);
    }
}

} // namespace clientsmith::ui
