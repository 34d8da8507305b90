#pragma once

class QWidget;

namespace clientsmith::ui {

/// Has Tab go from \p before to what takes the focus inside \p group, in the order in which that was made,
/// and on from there. Gives the last of them; \p before if there is none. For what is made later than its
/// neighbours: Qt's own order is that of the making.
QWidget *chainTabs(QWidget *before, const QWidget &group);

/// Gives the focus, if something inside \p leaving has it, to what Tab would reach behind that, before it is
/// hidden: Qt itself would say that Tab was pressed.
void handFocusOn(const QWidget &leaving);

/// Tab goes through a group in the order in which its layouts show it: from the top, whatever was made first.
void chainTabsAsLaidOut(QWidget &group);

} // namespace clientsmith::ui
