"""What must hold of all that a page has on the bus, whatever it is about. Each finding is a sentence."""
import re

from node import Atspi
from reader import FIELDS

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button",
    "slider", "page tab", "link", "table", "tree table", "tree", "list", "menu item", "check menu item",
    "radio menu item",
}
WINDOWS = {"frame", "dialog", "window", "alert"}
# Qt names nothing by itself, but a program can.
CLASS_NAME = re.compile(r"^(Q[A-Z]\w+|clientsmith\w*::\w+|\w+::\w+)$")


def describe(node):
    return f"{node} at {node.box}"


def inspect(nodes, words=None, quoted=()):
    """All findings; with words, those of a language that is not the one of the sources too."""
    for look in (windows, names, twins, labels, tables, mnemonics):
        yield from look(nodes)
    if words is not None:
        yield from untranslated(nodes, words, quoted)


def windows(nodes):
    window = nodes[0]
    if window.role not in WINDOWS:
        yield f"{describe(window)} is a window, but its role is {window.role}"
    elif not window.name.strip():
        yield f"the {window.role} at {window.box} has no name"
    # What a dialog asks is read out when it opens.
    answers = [node for node in nodes if node.role == "push button" and node.is_usable]
    if window.role == "dialog" and len(answers) > 1 and not window.description:
        yield f"{describe(window)} has no description"


def names(nodes):
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
        if node.role == "push button" and max(node.box[2:]) <= 36 and not node.description:
            yield f"{describe(node)} shows an icon and has no description"


def twins(nodes):
    seen = {}
    for node in nodes:
        if node.role in CONTROLS and node.role != "menu item":
            if (node.role, node.name) in seen:
                yield f"{describe(node)} is called as another one, at {seen[node.role, node.name].box}"
            seen[node.role, node.name] = node


def labels(nodes):
    for node in nodes:
        if node.role not in FIELDS or "read-only" in node.states:
            continue
        found = [label.name for label in node.relations(Atspi.RelationType.LABELLED_BY)]
        if not found and not node.description:
            yield f"{describe(node)} has neither a label nor a description"
        # A list's name is what is chosen: Qt on Linux leaves it to the label, or to the description.
        elif found and node.role != "combo box" and node.name not in found:
            yield f"{describe(node)} has the label {found}"


def tables(nodes):
    for node in nodes:
        if node.role not in ("table", "tree table"):
            continue
        table = node.accessible
        for column in range(Atspi.Table.get_n_columns(table)):
            header = Atspi.Table.get_column_header(table, column)
            if header is not None and not (header.get_name() or ""):
                yield f"{describe(node)}: column {column} has no name"


def mnemonics(nodes):
    keys = {}
    for node in nodes:
        if node.role not in CONTROLS or not node.is_usable or "Action" not in node.interfaces:
            continue
        bindings = {Atspi.Action.get_key_binding(node.accessible, index)
                    for index in range(Atspi.Action.get_n_actions(node.accessible))}
        for key in {each.lower() for each in bindings if re.fullmatch(r"Alt\+.", each, re.IGNORECASE)}:
            keys.setdefault(key, []).append(str(node))
    for key, owners in keys.items():
        if len(owners) > 1:
            yield f"{key.title()} is of several: {', '.join(owners)}"


def untranslated(nodes, words, quoted):
    for node in nodes:
        for said in {node.name, node.description}:
            if said and said not in quoted and words.is_english(said):
                yield f'{describe(node)} says "{said}" in English'
