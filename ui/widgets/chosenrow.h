#pragma once

class QAbstractItemView;

namespace clientsmith::ui {

/// For a view of which one row is chosen, the current one. Assistive technology chooses a row and leaves
/// another one current, which would be the one that is acted upon.
void letChosenRowBeCurrent(QAbstractItemView &view);

} // namespace clientsmith::ui
