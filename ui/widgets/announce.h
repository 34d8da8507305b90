#pragma once

#include <QString>

class QWidget;

namespace clientsmith::ui {

/// Tells screen readers that something changed: gives \p widget the text as its accessible name, and has it
/// said, once, until the name is another one.
void announce(QWidget *widget, const QString &text);

} // namespace clientsmith::ui
