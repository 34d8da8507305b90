"""Once round a page with Tab, and back with Shift+Tab."""
from inspection import describe
from node import GLib
from reader import FIELDS
from screen import Screen, changed
from stage import Failed

# A caret alone is less than this; a ring around the smallest button is more.
LEAST_CHANGE = 60
MOST_STOPS = 60
# The arrows go through what these are in, or nothing but a mouse gets there; what is worth to be taken along of a text
# that a mouse can mark has a button that copies it.
NO_STOPS = {"label", "table cell", "table column header", "menu item", "menu bar", "list item", "scroll bar"}
ROWS = {"table", "tree table", "list", "tree"}


class TabRound:
    """What Tab meets in the window in front. Each finding is a sentence."""

    def __init__(self, keyboard):
        self._keyboard = keyboard
        self._screen = Screen()
        self.stops = 0

    def findings(self, nodes):
        try:
            start = self._keyboard.wait("something has the focus", self._keyboard.focus)
        except Failed:
            yield "nothing has the focus"
            return
        stops, steps, hidden = self._go("Tab")
        if stops is None:
            yield "Tab never comes back to where it began"
            return
        stops = stops or [start]
        self.stops += len(stops)
        for node in hidden:
            yield f"{describe(node)} looks the same with the focus and without"
        yield from self._order(stops, steps)
        yield from self._reach(nodes, stops)
        back = self._go("shift+Tab", look=False)[0] or [start]
        # Of a table, which row it is depends on what was chosen in between.
        ring, there = (["row" if node.role in ("table", "table cell") else str(node) for node in way]
                       for way in (stops, back[::-1]))
        if len(ring) != len(there) or not any(ring[at:] + ring[:at] == there for at in range(len(ring))):
            yield f"Shift+Tab goes another way: {there} instead of {ring}"

    def _go(self, key, look=True):
        keyboard = self._keyboard
        stops, steps, hidden, before = [], [], [], None
        for _ in range(MOST_STOPS):
            node = keyboard.move(key)
            if node is None:
                return stops, steps, hidden  # one stop alone, or none
            if stops:
                # Both as they are now: a page may have scrolled.
                steps.append((stops[-1], stops[-1].box, node, node.box))
            if stops and node in stops:
                # Where it began need not be a stop: a heading is given the focus once.
                first = stops.index(node)
                return stops[first:], steps[first:], hidden
            if look and stops and not self._differs(stops[-1], before):
                hidden.append(stops[-1])
            stops.append(node)
            before = self._settled(node) if look else None
        return None, [], hidden

    def _differs(self, node, before):
        """Without the focus it looks otherwise. Painting may come later than the event."""
        def look():
            return changed(before, self._screen.pixels(node.box), LEAST_CHANGE)

        try:
            return look() or self._keyboard.wait("it is painted", look, patience=1)
        except Failed:
            return False

    def _settled(self, node):
        """The pixels, once two looks see the same."""
        last = [self._screen.pixels(node.box)]

        def same():
            now = self._screen.pixels(node.box)
            if not changed(last[0], now, LEAST_CHANGE):
                return True
            last[0] = now
            return False

        self._keyboard.wait("the picture stands still", same)
        return self._screen.pixels(node.box)

    def _order(self, stops, steps):
        """Each next stop is below the last one or to the right of it: the order in which one reads."""
        if len(stops) < 2:
            return
        # Once round, it has to begin again, with what stands at the top, or at the top of the left side.
        starts = (min(stops, key=lambda node: node.box[1]), min(stops, key=lambda node: (node.box[0], node.box[1])))
        for one, box, other, other_box in steps:
            if other not in starts and not self._follows(one, box, other, other_box):
                yield f"Tab goes backwards, from {one} at {box} to {other} at {other_box}"

    @staticmethod
    def _follows(one, box, other, other_box):
        left, top, width, height = box
        right, bottom = other_box[0] + other_box[2], other_box[1] + other_box[3]
        if one.role in FIELDS and abs(right - left - width) <= 4 and 0 <= top - bottom <= 8:
            return True  # it stands above the end of its field, and is about it
        if other_box[0] >= left and other_box[1] >= top and other_box[0] + other_box[2] <= left + width:
            return True  # what is in an area that scrolls comes after it
        return other_box[1] >= top + height - 4 or other_box[0] >= left + width - 4

    def _reach(self, nodes, stops):
        met = set(stops)
        groups = {node.role for node in stops if node.role in ("radio button", "check box")}
        for node in nodes:
            if "focusable" not in node.states or not node.is_usable or node in met:
                continue
            if node.role in NO_STOPS or node.role in groups:
                continue
            if node.role in ROWS and any(self._inside(stop, node) for stop in stops):
                continue  # a row of it has the focus
            try:
                yield f"{describe(node)} is not reached by Tab"
            except GLib.Error:
                continue

    @staticmethod
    def _inside(node, table):
        parent = node.accessible.get_parent()
        while parent is not None:
            if parent == table.accessible:
                return True
            parent = parent.get_parent()
        return False
