"""A person with a keyboard and no mouse, who is told what has the focus and nothing else."""
import subprocess

from node import GLib, Node
from reader import Reader
from stage import Failed

# A stop is far fewer than this away, or it is out of reach.
MOST_STOPS = 60


class Keyboard(Reader):
    def press_keys(self, *keys):
        """Real events of the X server: what has the focus gets them."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "0", *keys], check=True)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "2", "--file", "-"], input=text, text=True,
                       check=True)

    def focus(self):
        """What has the focus, as it is now. A window that comes to the front tells its own activation alone, and
        leaves it to the reader to look for the focus in it."""
        try:
            node = Node(self.focused) if self.focused is not None else None
            # An open menu's entry has no such state, and what passes the focus on to a part of it has it too.
            if node is not None and node.is_showing and (
                    self._is_menu_entry(node) or "focused" in node.states):
                if node.role != "filler":
                    return node
                parts = [part for part in self.nodes(node) if "focused" in part.states and part.role != "filler"]
                return parts[-1] if parts else node
        except GLib.Error:
            pass  # it has gone
        # What scrolls has it twice: as itself, and as its inside.
        found = [node for node in self.nodes()
                 if "focused" in node.states and not (node.role == "filler" and not node.name)]
        # The current cell of a table has the state whether the table has the focus or not.
        cells = [node for node in found if node.role == "table cell"]
        others = [node for node in found if node.role != "table cell"]
        if others and others[-1].role in ("table", "tree table") and cells:
            node = cells[0]
        else:
            node = others[-1] if others else None
        self.focused = node.accessible if node is not None else None
        return node

    @staticmethod
    def _is_menu_entry(node):
        return node.role == "menu item" and node.accessible.get_parent().get_role_name() == "popup menu"

    def wait_focus(self, role, name):
        def look():
            node = self.focus()
            return node if node is not None and node.role == role and node.name == name else None

        return self.wait(f'the focus is on {role} "{name}"', look)

    def wait_focus_named(self, words):
        """Somewhere where the name has these words: a heading, a row."""
        def look():
            node = self.focus()
            return node if node is not None and words in node.name else None

        return self.wait(f'the focus is on something called "{words}"', look)

    def move(self, *keys):
        """Presses keys that move the focus; returns where it went, or None if it stayed."""
        self.pump()
        before = self.moves
        self.press_keys(*keys)
        try:
            self.wait("the focus moves", lambda: self.moves != before, patience=2)
        except Failed:
            if self._stage.program.poll() is not None:
                raise
            return None
        return self.focus()

    def wait_focus_left(self, name):
        self.wait(f'the focus has left "{name}"', lambda: self.focus() is None or self.focus().name != name)

    def tab_to(self, role, name):
        return self.go_to(role, name, "Tab")

    def go_to(self, role, name, key):
        """By as many presses of a key as it takes."""
        met = []
        for _ in range(MOST_STOPS):
            node = self.focus()
            if node is not None and node.role == role and node.name == name:
                return node
            met.append(str(node))
            self.move(key)
        raise Failed(f'{key} does not reach {role} "{name}", but {", ".join(dict.fromkeys(met))}.\n{self.tree()}')

    def press_alt(self, letter):
        """Alt is let go later than the letter, as fingers do: let go at once, it closes the menu that it opened."""
        self.pump()
        before = self.moves
        subprocess.run(["xdotool", "keydown", "alt", "key", letter], check=True)
        try:
            self.wait(f"Alt+{letter} moves the focus", lambda: self.moves != before)
        finally:
            subprocess.run(["xdotool", "keyup", "alt"], check=True)

    def open_menu(self, letter):
        self.press_alt(letter)
        self.wait("a menu opens", lambda: self.focus() is not None and self._is_menu_entry(self.focus()))

    def choose_in_menu(self, menu, entry):
        """By the letters that are underlined."""
        self.open_menu(menu)
        self.press_keys(entry)

    def fill(self, role, name, text):
        """The field is the focus, or a few stops away."""
        self.tab_to(role, name)
        self.press_keys("ctrl+a")
        self.write(text)
        if role == "password text":
            return
        self.wait(f'{role} "{name}" holds what was typed', lambda: self.focus().text == text)

    def push(self, role, name, key="space"):
        self.tab_to(role, name)
        self.press_keys(key)
