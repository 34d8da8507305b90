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
        // An icon in a field is a part of it.
        QWidget *field = widget->parentWidget();
        if (field != nullptr && field->inherits("QLineEdit") && nameOf(field) == accessibleName)
            continue;
        if (qobject_cast<QAbstractButton *>(widget) != nullptr)
            return widget;
        // A label in front of a field says the same as the field is called.
        if (other == nullptr || !widget->accessibleName().isEmpty())
            other = widget;
    }
    return other;
}

void clickLikeAPerson(QWidget &widget)
{
    QWindow *window = widget.window()->windowHandle();
    const QPointF local = widget.mapTo(widget.window(), widget.rect().center());
    const QPointF global = widget.mapToGlobal(widget.rect().center());
    // Posted, because what they lead to may be a dialog that waits for its answer.
    QCoreApplication::postEvent(window,
        new QMouseEvent(
            QEvent::MouseButtonPress, local, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier));
    QCoreApplication::postEvent(window,
        new QMouseEvent(
            QEvent::MouseButtonRelease, local, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier));
}

void leaveLikeAPerson(QWidget &window)
{
    QEvent leave(QEvent::Leave);
    if (window.isVisible() && window.windowHandle() != nullptr)
        QCoreApplication::sendEvent(window.windowHandle(), &leave);
}

void typeLikeAPerson(QWidget &widget, QChar character)
{
    QWindow *window = widget.window()->windowHandle();
    for (QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QCoreApplication::postEvent(
            window, new QKeyEvent(type, character.toUpper().unicode(), Qt::NoModifier, QString(character)));
    }
}

} // namespace clientsmith::ui
