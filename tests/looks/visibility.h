#pragma once

#include <QRect>

class QScrollArea;
class QWidget;

namespace clientsmith::test {

/// Whether \p widget can be seen in its window, as far as its ancestors say.
bool isSeen(const QWidget &widget);
/// The part of \p area, in \p widget's coordinates, that no ancestor cuts off; in the window's coordinates.
QRect seenPart(const QWidget &widget, const QRect &area);
/// The nearest scroll area's viewport that \p widget is in; null if there is none.
const QWidget *viewportAround(const QWidget &widget);

} // namespace clientsmith::test
