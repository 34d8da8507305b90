"""What a screen reader does: looks at roles, names and states on the accessibility bus, and acts through its
interfaces. Nothing here knows the program."""
import time

from node import Atspi, GLib, Node
from stage import PATIENCE, Failed
from words import Words

Atspi.init()
# A table of a hundred thousand rows is not read out whole.
MOST_CHILDREN = 400
FIELDS = {"text", "password text", "combo box", "spin button"}
EVENTS = (
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
    "object:state-changed:focused",
    "object:state-changed:showing",
    "object:announcement",
)


class Reader:
    """Hands and eyes of a person who sees nothing of the screen. Names are given in English, and looked for in the
    language of the stage."""

    def __init__(self, stage):
        self._stage = stage
        self.words = Words(stage.language) if stage.language else None
        self._application = None
        self._application_of = None
        self.heard = []
        self.focused = None
        self.moves = 0
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def _hear(self, event):
        try:
            if event.source.get_process_id() != self._stage.program.pid:
                return
            if event.type.startswith("object:state-changed:focused"):
                if event.detail1:
                    self.focused = event.source
                    self.moves += 1
                return
            role, name = event.source.get_role_name(), event.source.get_name() or ""
            if event.type.startswith("object:state-changed:showing") and (not event.detail1 or role != "notification"):
                return
            if event.type.startswith("object:announcement"):
                role, name = "notification", str(event.any_data)
            self.heard.append((event.type.split(":")[1], role, name))
        except GLib.Error:
            pass  # it has gone since

    def said(self, english):
        return self.words.said(english) if self.words else {english}

    # Waiting
    def pump(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def wait(self, what, condition, patience=PATIENCE):
        """Returns what condition returns as soon as it is true; fails if it is not in time."""
        deadline = time.monotonic() + patience
        context = GLib.MainContext.default()
        problem = ""
        while True:
            self.pump()
            try:
                result = condition()
                if result:
                    return result
            except GLib.Error as error:
                # An object went while it was looked at.
                problem = f" ({error.message})"
            if self._stage.program.poll() is not None:
                raise Failed(f"{what}: the program has ended with {self._stage.program.returncode}:\n"
                             + self._stage.redact(self._stage.said()))
            if time.monotonic() > deadline:
                raise Failed(f"Waited in vain: {what}{problem}.\n{self.tree()}")
            wake = GLib.timeout_add(15, lambda: False)
            context.iteration(True)
            GLib.source_remove(wake) if context.find_source_by_id(wake) else None

    # Looking
    def application(self):
        def find():
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child and child.get_process_id() == self._stage.program.pid:
                    # The cache is refreshed by events that Qt does not always send.
                    child.set_cache_mask(Atspi.Cache.NONE)
                    return child
            return None

        if self._application is None or self._application_of != self._stage.program.pid:
            self._application = self.wait("the program is on the accessibility bus", find)
            self._application_of = self._stage.program.pid
        return self._application

    def windows(self):
        application = self.application()
        found = [application.get_child_at_index(index) for index in range(application.get_child_count())]
        return [node for node in map(Node, filter(None, found)) if node.is_showing]

    def front(self):
        """The window that takes the input: the active one, or the last modal one."""
        windows = self.windows()
        for node in windows:
            if "active" in node.states:
                return node
        modal = [node for node in windows if "modal" in node.states]
        return (modal or windows or [None])[-1]

    def nodes(self, start=None, all_of_it=False):
        """Everything in the front window (or below start) that is shown, in the tree's order."""
        if start is None:
            start = self.front()
            if start is None:
                return
        stack = [(start.accessible, 0)]
        while stack:
            accessible, depth = stack.pop()
            try:
                node = Node(accessible, depth)
                if depth > 0 and not node.is_showing and not all_of_it:
                    continue
                yield node
                count = min(accessible.get_child_count(), MOST_CHILDREN)
                children = [accessible.get_child_at_index(index) for index in range(count)]
            except GLib.Error:
                continue  # it has gone since
            stack.extend((child, depth + 1) for child in reversed(children) if child is not None)

    def everything(self):
        """All that the program has on the bus, shown or not, as one text."""
        words = []
        application = self.application()
        for index in range(application.get_child_count()):
            window = application.get_child_at_index(index)
            for node in self.nodes(Node(window), all_of_it=True) if window is not None else ():
                try:
                    words += [node.name, node.description, node.text if node.role in FIELDS else ""]
                except GLib.Error:
                    continue  # it has gone since
        return "\n".join(words)

    def find(self, role, name, start=None):
        names = self.said(name)
        for node in self.nodes(start):
            if node.role == role and node.name in names:
                return node
        return None

    def wait_for(self, role, name):
        return self.wait(f'{role} "{name}" is shown', lambda: self.find(role, name))

    def wait_gone(self, role, name):
        self.wait(f'{role} "{name}" has gone', lambda: self.find(role, name) is None)

    def wait_words(self, words, patience=PATIENCE):
        """Some name in the front window has these words."""
        def look():
            return next((node for node in self.nodes() if any(each in node.name for each in said)), None)

        said = self.said(words)

        return self.wait(f'something says "{words}"', look, patience)

    def wait_heard(self, words):
        """Words that were said by themselves."""
        said = self.said(words)
        return self.wait(f'"{words}" is announced',
                         lambda: any(each in heard for heard in self.announcements() for each in said))

    def forget_heard(self):
        """What is waited for next is not taken for what was said before."""
        self.pump()
        self.heard.clear()

    def announcements(self):
        return [name for _, role, name in self.heard if role == "notification"]

    def usable(self, role, name):
        def look():
            node = self.find(role, name)
            return node if node is not None and node.is_usable else None

        return self.wait(f'{role} "{name}" can be used', look)

    # Acting
    def press(self, role, name):
        self.usable(role, name).act("Press", "Toggle", "press", "toggle")

    def choose(self, role, name):
        """Radio buttons and the like: afterwards it is the one that is chosen."""
        self.press(role, name)
        self.wait(f'{role} "{name}" is chosen', lambda: "checked" in self.find(role, name).states)

    def type_into(self, role, name, text):
        node = self.usable(role, name)
        Atspi.EditableText.set_text_contents(node.accessible, text)
        if role != "password text":  # which says nothing of what it holds
            self.wait(f'{role} "{name}" holds what was typed', lambda: node.text == text)

    def read(self, role, name):
        return self.wait_for(role, name).text

    def choose_menu(self, *names):
        """A command of the menu bar, by the names on the way to it."""
        start = self.wait("there is a menu bar",
                          lambda: next((node for node in self.nodes() if node.role == "menu bar"), None))
        for name in names:
            said = self.said(name)
            start = next((node for node in self.nodes(start, all_of_it=True)
                          if node.role in ("menu item", "check menu item", "radio menu item") and node.name in said),
                         None)
            if start is None:
                raise Failed(f'The menu has no "{name}" on the way {names}.\n{self.tree()}')
        if "sensitive" not in start.states:
            raise Failed(f"{start} can't be used.")
        start.act("Press", "Toggle")

    def choose_row(self, table, cell):
        """The row of a table that has a cell of this name."""
        def look():
            node = next((each for each in self.nodes()
                         if each.role in ("table", "tree table") and each.name in tables), None)
            if node is None:
                return None
            rows = min(Atspi.Table.get_n_rows(node.accessible), MOST_CHILDREN)
            for row in range(rows):
                for column in range(Atspi.Table.get_n_columns(node.accessible)):
                    found = Atspi.Table.get_accessible_at(node.accessible, row, column)
                    if found is not None and cell in (found.get_name() or ""):
                        return node, row
            return None

        tables = self.said(table)
        node, row = self.wait(f'the table "{table}" has a row with "{cell}"', look)
        for other in list(Atspi.Table.get_selected_rows(node.accessible)):
            if other != row:
                Atspi.Table.remove_row_selection(node.accessible, other)
        Atspi.Table.add_row_selection(node.accessible, row)
        self.wait(f'the row with "{cell}" is chosen', lambda: Atspi.Table.is_row_selected(node.accessible, row))

    def choose_rows(self, table, *cells):
        self.choose_row(table, cells[0])
        tables = self.said(table)
        node = next(each for each in self.nodes() if each.role == "table" and each.name in tables)
        for cell in cells[1:]:
            row = next(row for row in range(Atspi.Table.get_n_rows(node.accessible))
                       if cell in Atspi.Table.get_accessible_at(node.accessible, row, 0).get_name())
            Atspi.Table.add_row_selection(node.accessible, row)
            self.wait(f'"{cell}" is chosen too', lambda: Atspi.Table.is_row_selected(node.accessible, row))

    def choose_item(self, name, item):
        """In a list, which is a table of one column."""
        node = self.usable("list", name).accessible
        row = next((row for row in range(Atspi.Table.get_n_rows(node))
                    if Atspi.Table.get_accessible_at(node, row, 0).get_name() in self.said(item)), None)
        if row is None:
            raise Failed(f'The list "{name}" has no "{item}".\n{self.tree()}')
        Atspi.Table.add_row_selection(node, row)
        self.wait(f'"{item}" is chosen', lambda: Atspi.Table.is_row_selected(node, row))

    # For the person who reads a failure
    def tree(self):
        try:
            lines = [f"The window in front is {self.front()}."]
            for node in self.nodes():
                states = " ".join(sorted(node.states - {"enabled", "sensitive", "showing", "visible", "focusable"}))
                text = node.text if "Text" in node.interfaces and node.role != "label" else ""
                lines.append("  " * node.depth + f"{node} {states}"
                             + (f' described "{node.description}"' if node.description else "")
                             + (f' holding "{text}"' if text else ""))
            lines += ["Heard last:"] + [f"  {kind} of {role}: {name}" for kind, role, name in self.heard[-8:]]
            lines += ["The program wrote:", self._stage.said()[-2000:]]
            return self._stage.redact("\n".join(lines))
        except GLib.Error as error:
            return f"(The tree can't be read: {error.message})"
