#pragma once

#include <QString>

class QWidget;

namespace clientsmith::ui {

/// The visible widget that is called so, in a window that can be used right now; null if there is none.
/// Buttons come before other things of the same name.
QWidget *findControl(const QString &accessibleName);

/// Presses and releases the left button in the middle of \p widget, through its window as the pointer would:
/// what lies on top gets it.
void clickLikeAPerson(QWidget &widget);
/// Takes the pointer out of \p window.
void leaveLikeAPerson(QWidget &window);
/// One key into the window that has \p widget, wherever the focus is there.
void typeLikeAPerson(QWidget &widget, QChar character);

} // namespace clientsmith::ui
