#pragma once

#include <QString>

class QWidget;

namespace clientsmith::ui {

/// Tells screen readers that something changed: gives \p widget the text as its accessible name, and has it
/// said, once, until the name is another one.
void announce(QWidget *widget, const QString &text);

/// Has something said that nothing shows, such as what came of a window that is closing. \p window stays.
void announceOnce(QWidget &window, const QString &text);

} // namespace clientsmith::ui
