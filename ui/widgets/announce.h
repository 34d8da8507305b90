#pragma once

#include <QString>

class QWidget;

namespace clientsmith::ui {

/// Tells screen readers that something changed: gives \p widget the text as its accessible name and, from Qt
/// 6.8, announces it.
void announce(QWidget *widget, const QString &text);

} // namespace clientsmith::ui
