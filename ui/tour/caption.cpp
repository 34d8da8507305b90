#include "ui/tour/caption.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>

namespace clientsmith::ui {

namespace {

constexpr int ring = 5;

} // namespace

TourCaption::TourCaption()
    : QWidget(nullptr,
          Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput |
              Qt::WindowDoesNotAcceptFocus)
    , m_step(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("tourCaption"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * grid, 12, 3 * grid, 12);
    layout->setSpacing(12);
    layout->addWidget(m_step);
    layout->addWidget(m_text);
    setRole(m_text, "textStyle", QStringLiteral("title"));
    setRole(m_step, "textStyle", QStringLiteral("body"));
}

void TourCaption::say(int step, int steps, const QString &text)
{
    m_step->setText(tr("Step %1 of %2").arg(step).arg(steps));
    m_step->show();
    m_text->setText(text);
    setAccessibleName(m_step->text() + QStringLiteral(" – ") + text);
    appear();
}

void TourCaption::sayStopped()
{
    m_step->hide();
    m_text->setText(tr("Tour stopped"));
    setAccessibleName(m_text->text());
    appear();
}

void TourCaption::paintWords()
{
    for (QLabel *label : {m_step, m_text})
        label->setStyleSheet(QStringLiteral("color: %1").arg(colors().window.name()));
}

void TourCaption::appear()
{
    paintWords();
    adjustSize();
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    move(room.center().x() - width() / 2, room.bottom() - height() - 2 * grid);
    show();
    raise();
}

void TourCaption::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT languageChanged();
    if (event->type() == QEvent::PaletteChange)
        paintWords();
    QWidget::changeEvent(event);
}

void TourCaption::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().text);
    painter.drawRoundedRect(rect(), grid, grid);
}

TourMark::TourMark(QWidget &target)
    : QWidget(target.window())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QRect around(target.mapTo(target.window(), QPoint()), target.size());
    setGeometry(around.adjusted(-ring, -ring, ring, ring).intersected(target.window()->rect()));
    raise();
    show();
}

void TourMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().warning.line, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), grid + 2, grid + 2);
}

} // namespace clientsmith::ui
