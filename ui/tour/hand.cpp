#include "ui/tour/hand.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWindow>

namespace clientsmith::ui {

namespace {

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
    return seen == nullptr ? QString() : seen->text(QAccessible::Name);
}

/// In front of the person, and not behind a dialog.
bool canBeUsed(const QWidget *widget)
{
    const QWidget *modal = QApplication::activeModalWidget();
    const QWindow *window = widget->window()->windowHandle();
    return widget->isVisible() && window != nullptr && window->isExposed() &&
        (modal == nullptr || modal == widget->window());
}

} // namespace

QWidget *findControl(const QString &accessibleName)
{
    QWidget *other = nullptr;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (!canBeUsed(widget) || nameOf(widget) != accessibleName)
            continue;
        if (qobject_cast<QAbstractButton *>(widget) != nullptr)
            return widget;
        other = widget;
    }
    return other;
}

void clickLikeAPerson(QWidget &widget)
{
    QWindow *window = widget.window()->windowHandle();
    const QPointF local = widget.mapTo(widget.window(), widget.rect().center());
    const QPointF global = widget.mapToGlobal(widget.rect().center());
    QMouseEvent press(QEvent::MouseButtonPress, local, local, global, Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, local, local, global, Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(window, &release);
}

void typeLikeAPerson(QWidget &widget, QChar character)
{
    QWindow *window = widget.window()->windowHandle();
    for (QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, character.toUpper().unicode(), {}, QString(character));
        QCoreApplication::sendEvent(window, &key);
    }
}

} // namespace clientsmith::ui
