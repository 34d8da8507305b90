"""One object on the accessibility bus."""
import functools

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402, F401

from stage import Failed  # noqa: E402


class Node:
    """As it is now: nothing is kept from one question to the next."""

    def __init__(self, accessible, depth=0):
        self.accessible = accessible
        self.depth = depth
        self.role = accessible.get_role_name()
        self.states = frozenset(state.value_nick for state in accessible.get_state_set().get_states())

    @functools.cached_property
    def name(self):
        # Asked for only once it matters: of the many that are looked through, the role tells most apart.
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def is_showing(self):
        return "showing" in self.states

    @property
    def is_usable(self):
        return self.is_showing and "sensitive" in self.states

    @property
    def interfaces(self):
        return self.accessible.get_interfaces()

    @property
    def text(self):
        """What is in a field; a password's bullets if it is masked."""
        if "Text" not in self.interfaces:
            return ""
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    @property
    def actions(self):
        count = Atspi.Action.get_n_actions(self.accessible)
        return [Atspi.Action.get_action_name(self.accessible, index) for index in range(count)]

    @property
    def box(self):
        area = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height

    def relations(self, kind):
        return [
            Node(relation.get_target(index))
            for relation in self.accessible.get_relation_set()
            if relation.get_relation_type() == kind
            for index in range(relation.get_n_targets())
        ]

    def act(self, *names):
        actions = self.actions
        for name in names:
            if name in actions:
                Atspi.Action.do_action(self.accessible, actions.index(name))
                return
        raise Failed(f"{self} has none of the actions {names}, but {actions}")

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __str__(self):
        return f'{self.role} "{self.name}"'
