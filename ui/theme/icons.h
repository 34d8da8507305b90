#pragma once

#include <QIcon>
#include <QLatin1String>
#include <QPixmap>

class QColor;

namespace clientsmith::ui {

/// One of our line icons (resources/icons/NAME.svg) in the colour that the text has at the moment of drawing,
/// so that it needs no renewal when the theme changes. Selected or checked it has the accent's, disabled the
/// disabled text's.
QIcon themedIcon(QLatin1String name);
/// For the one button in the accent colour.
QIcon themedIconOnAccent(QLatin1String name);
/// The icon in a colour of its own, for badges and messages.
QPixmap iconPixmap(QLatin1String name, int size, const QColor &color, qreal devicePixelRatio);

} // namespace clientsmith::ui
