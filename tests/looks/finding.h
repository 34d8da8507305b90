#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace clientsmith::test {

/// What is wrong with how a page looks.
struct Finding
{
    /// "contrast", "cut", "overlap" …
    QString check;
    /// Where: the control, and the texts that help to find it.
    QString what;
};

/// The object names from the window down to \p widget, or its class where it has none.
QString pathOf(const QWidget &widget);

} // namespace clientsmith::test
