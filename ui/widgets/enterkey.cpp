#include "ui/widgets/enterkey.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace clientsmith::ui {

namespace {

const char *const passedBy = "enterPassesBy";

bool isEnter(const QKeyEvent &key)
{
    // A key that is held down would press what comes next as well.
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.isAutoRepeat() &&
        (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

void EnterKey::passBy(QAbstractButton &button)
{
    button.setProperty(passedBy, true);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event)))
        return false;
    // Not a box or a radio button: what is chosen there, the dialog's default button confirms.
    if (qobject_cast<QPushButton *>(watched) == nullptr && qobject_cast<QToolButton *>(watched) == nullptr)
        return false;
    auto *button = static_cast<QAbstractButton *>(watched);
    if (!button->isEnabled() || button->property(passedBy).toBool())
        return false;
    button->click();
    return true;
}

} // namespace clientsmith::ui
