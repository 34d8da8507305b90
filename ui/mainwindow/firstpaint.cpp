#include "ui/mainwindow/firstpaint.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

namespace clientsmith::ui {

namespace {

constexpr std::chrono::milliseconds longestWait(250);

} // namespace

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        Q_EMIT painted();
        deleteLater();
    });
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_soon.start(longestWait);
    } else if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        m_soon.start(0);
    }
    return false;
}

} // namespace clientsmith::ui
