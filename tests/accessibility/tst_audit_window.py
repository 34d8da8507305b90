"""Every page of the main window and what opens from it, looked at by a screen reader and gone round with Tab."""
from audit import Audit
from keyboard import Keyboard
from person import LIST, Person
from stage import Stage, play


def audit_window():
    with Stage() as stage:
        person, keyboard = Person(stage), Keyboard(stage)
        audit = Audit(person, keyboard)
        person.open_first_time(stage.accounts[0])
        audit.check("the list")
        person.choose_row(LIST, "Loyalty app")
        person.wait_for("push button", "Delete client")
        audit.check("the list with details")
        person.press("push button", "Add access")
        person.wait_for("text", "Search access")
        audit.check("adding access")
        person.press("push button", "Cancel")
        person.press("push button", "Remove access")
        person.wait_for("label", "What may Loyalty app no longer do?")
        audit.check("removing access")
        person.press("push button", "Cancel")
        person.wait_for("table", LIST)
        person.type_into("text", "Search clients", "no such client")
        person.wait_gone("table", LIST)
        audit.check("the list without a match")
        person.type_into("text", "Search clients", "")
        person.wait_for("table", LIST)
        for place, title in (("Settings", "Settings"), ("Activity", "Activity"), ("Preferences", "Preferences")):
            person.press("page tab", place)
            person.wait_gone("table", LIST)
            person.wait_for("label", title)
            audit.check(f"the place {place}")
        person.choose_menu("Help", "Keyboard shortcuts")
        person.wait_for("push button", "Close")
        audit.check("keyboard shortcuts")
        person.press("push button", "Close")
        person.choose_menu("Help", "About Clientsmith")
        person.wait_for("push button", "Close")
        audit.check("about")
        person.press("push button", "Close")
        audit.end()


play(audit_window)
