"""What must hold on every page, whatever it is about. Each finding is a sentence; a page without any is in order."""
import re

from reader import FIELDS, Atspi, GLib
from screen import Screen, changed
from stage import Failed

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button",
    "slider", "page tab", "link", "table", "tree table", "tree", "list", "menu item", "check menu item",
    "radio menu item",
}
# A caret alone is less than this; a ring around the smallest button is more.
LEAST_CHANGE = 60
# Qt names nothing by itself, but a program can.
CLASS_NAME = re.compile(r"^(Q[A-Z]\w+|clientsmith\w*::\w+|\w+::\w+)$")


def describe(node):
    return f"{node} at {node.box}"


class Audit:
    def __init__(self, person, keyboard):
        self._person = person
        self._keyboard = keyboard
        self._screen = Screen()
        self.findings = []
        self.places = 0
        self.stops = 0

    def check(self, place, expect_stops=True):
        """Looks at everything in the window in front, and goes round it with Tab."""
        self.places += 1
        nodes = list(self._person.nodes())
        found = [*self._names(nodes), *self._twins(nodes), *self._labels(nodes), *self._tables(nodes),
                 *self._mnemonics(nodes)]
        if expect_stops:
            found += self._round(nodes)
        self.findings += [f"{place}: {each}" for each in found]

    def end(self):
        if self.findings:
            text = "\n".join(f"  {each}" for each in self.findings)
            raise Failed(f"{len(self.findings)} findings on {self.places} pages:\n{text}")
        print(f"{self.places} pages with {self.stops} stops are in order")

    # Names and roles
    def _names(self, nodes):
        for node in nodes:
            if CLASS_NAME.match(node.name):
                yield f"{describe(node)} has the name of a class"
            if "&" in re.sub(r" & ", "", node.name) and node.role != "label":
                yield f"{describe(node)} has a mnemonic's mark in its name"
            interactive = node.role in CONTROLS or "focusable" in node.states
            if not interactive or node.role in ("scroll bar", "separator"):
                continue
            if not node.name.strip():
                yield f"{node.role} at {node.box} has no name"
            if node.role in ("unknown", "invalid", "panel", "frame", "image"):
                yield f"{describe(node)} can have the focus, but its role is {node.role}"
            width, height = node.box[2:]
            if node.role == "push button" and width <= 40 and height <= 40 and not node.description:
                yield f"{describe(node)} shows an icon and has no description"

    def _twins(self, nodes):
        seen = {}
        for node in nodes:
            if node.role in CONTROLS and node.role != "menu item":
                if (node.role, node.name) in seen:
                    yield f"{describe(node)} is called as another one, at {seen[node.role, node.name]}"
                seen[node.role, node.name] = node.box

    def _labels(self, nodes):
        for node in nodes:
            if node.role not in FIELDS or "read-only" in node.states:
                continue
            labels = [label.name for label in node.relations(Atspi.RelationType.LABELLED_BY)]
            if node.role == "combo box":
                # Its name is what is chosen: Qt on Linux leaves it to the label, or to the description.
                if not labels and not node.description:
                    yield f"{describe(node)} has neither a label nor a description"
            elif labels and node.name not in labels:
                yield f"{describe(node)} has the label {labels}"
            elif not labels and not node.description:
                yield f"{describe(node)} has neither a label nor a description"

    def _tables(self, nodes):
        for node in nodes:
            if node.role not in ("table", "tree table"):
                continue
            table = node.accessible
            for column in range(Atspi.Table.get_n_columns(table)):
                header = Atspi.Table.get_column_header(table, column)
                if header is not None and not (header.get_name() or ""):
                    yield f"{describe(node)}: column {column} has no name"

    # Mnemonics
    def _mnemonics(self, nodes):
        keys = {}
        for node in nodes:
            if not node.is_usable or "Action" not in node.interfaces:
                continue
            bindings = {Atspi.Action.get_key_binding(node.accessible, index)
                        for index in range(Atspi.Action.get_n_actions(node.accessible))}
            for key in {each.lower() for each in bindings if re.fullmatch(r"Alt\+.", each, re.IGNORECASE)}:
                keys.setdefault(key, []).append(str(node))
        for key, owners in keys.items():
            if len(owners) > 1:
                yield f"{key.title()} is of several: {', '.join(owners)}"

    # Tab
    def _round(self, nodes):
        start = self._keyboard.focus()
        if start is None:
            yield "nothing has the focus"
            return
        stops, steps, hidden = self._go_round("Tab")
        if stops is None:
            yield "Tab never comes back to where it began"
            return
        stops = stops or [start]
        self.stops += len(stops)
        for node in hidden:
            yield f"{describe(node)} looks the same with the focus and without"
        yield from self._order(stops, steps)
        yield from self._reach(nodes, stops)
        back = self._go_round("shift+Tab", look=False)[0] or [start]
        # Of a table, which row it is depends on what was chosen in between.
        ring, there = (["row" if node.role in ("table", "table cell") else str(node) for node in way]
                       for way in (stops, back[::-1]))
        if len(ring) != len(there) or not any(ring[at:] + ring[:at] == there for at in range(len(ring))):
            yield f"Shift+Tab goes another way: {there} instead of {ring}"

    def _go_round(self, key, look=True):
        keyboard = self._keyboard
        stops, steps, hidden, before = [], [], [], None
        for _ in range(60):
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
            pixels = self._screen.pixels(node.box) if look else None
            if look and stops:
                last = stops[-1]
                if changed(before, self._screen.pixels(last.box)) < LEAST_CHANGE:
                    # Painting may come later than the event.
                    try:
                        keyboard.wait("it is painted", lambda: changed(before, self._screen.pixels(last.box))
                                      >= LEAST_CHANGE, patience=1)
                    except Failed:
                        hidden.append(last)
            if look:
                pixels = self._settled(node)
            stops.append(node)
            before = pixels
        return None, [], hidden

    def _settled(self, node):
        """The pixels, once two looks see the same."""
        last = [self._screen.pixels(node.box)]

        def same():
            now = self._screen.pixels(node.box)
            if changed(last[0], now) < LEAST_CHANGE:
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
        if other.name.startswith(("Show", "Hide")) and one.role == "password text":
            return True  # it stands above the end of its field, and is about it
        if other_box[0] >= left and other_box[1] >= top and other_box[0] + other_box[2] <= left + width:
            return True  # what is in an area that scrolls comes after it
        return other_box[1] >= top + height - 4 or other_box[0] >= left + width - 4

    def _reach(self, nodes, stops):
        met = set(stops)
        # The arrows go through a group of these.
        groups = {node.role for node in stops if node.role in ("radio button", "check box")}
        tables = [node for node in nodes if node.role in ("table", "tree table", "list", "tree")]
        for node in nodes:
            if "focusable" not in node.states or not node.is_usable or node in met:
                continue
            # A text that a mouse can mark; what is worth to be taken along has a button that copies it.
            if node.role in ("label", "table cell", "table column header", "menu item", "menu bar", "list item",
                             "scroll bar"):
                continue
            if node.role in groups:
                continue
            if node in tables and any(self._inside(stop, node) for stop in stops):
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
