#include "ui/wizard/scrim.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace clientsmith::ui {

Scrim::Scrim(QWidget &window, QWidget &dialog)
    : QWidget(&window)
{
    setObjectName(QStringLiteral("scrim"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(window.rect());
    window.installEventFilter(this);
    dialog.installEventFilter(this);
    raise();
    show();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
    } else if (event->type() == QEvent::Hide) {
        hide();
        deleteLater();
    }
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 96));
}

void openOver(QWidget &window, QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    new Scrim(window, dialog);
    dialog.open();
}

} // namespace clientsmith::ui
