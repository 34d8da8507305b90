#pragma once

#include <QIcon>
#include <QPixmap>

namespace clientsmith::ui {

/// The program's own picture, in its own colours. Not by way of QIcon's file names, which look through all of
/// Qt's plugins for who can read it.
QPixmap logoPixmap(int size, qreal devicePixelRatio);
/// In the sizes that window systems ask for.
QIcon logoIcon();

} // namespace clientsmith::ui
