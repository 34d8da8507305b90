"""A client that is replaced by another one, deleting, and what is done with several at once."""
from person import LIST

SHOP = "shop.example.com"
CONFIRM = "Type the client's name to confirm"


def walk(audit, person, stage):
    person.open_first_time(stage.accounts[0])
    person.create("Checkout client", SHOP)
    replace(audit, person)
    several(audit, person)


def replace(audit, person):
    person.choose_row(LIST, SHOP)
    person.choose_menu("Client", "Replace…")
    person.wait_for("push button", "Create the new client")
    audit.check("replacing, before anything is done")
    person.press("push button", "Create the new client")
    person.wait_for("label", "Save the credentials")
    person.press("push button", "OK")
    person.wait_for("label", "Token lifetime")
    person.press("push button", "Close")
    person.wait_for("push button", "The shop uses it")
    audit.check("replacing, with the new client")
    person.press("push button", "Give up")
    person.wait_for("push button", "Keep going")
    audit.check("giving up a replacement")
    person.press("push button", "Keep going")
    person.press("push button", "Close")
    person.wait_for("push button", f"Go on replacing {SHOP}")
    audit.check("the list with a replacement")
    person.press("push button", f"Go on replacing {SHOP}")
    person.press("push button", "The shop uses it")
    person.press("push button", "Verify")
    person.wait_for("push button", "Delete the old client")
    audit.check("replacing, with the old client to go")
    person.press("push button", "Delete the old client")
    person.wait_for("label", f"Delete {SHOP}?")
    person.type_into("text", CONFIRM, SHOP)
    audit.check("deleting")
    person.press("push button", "Delete the client")
    person.wait_for("filler", "Step 4, done: The old client is deleted")
    audit.check("replaced")
    person.press("push button", "Close")
    person.wait_for("table", LIST)


def several(audit, person):
    person.choose_rows(LIST, f"{SHOP} (2)", "Loyalty app")
    person.wait_for("label", "2 clients chosen")
    audit.check("the list with several chosen")
    person.press("push button", "Verify")
    person.wait_for("push button", "Close")
    audit.check("several verified")
    person.press("push button", "Close")
    person.wait_for("table", LIST)
    person.choose_menu("Client", "Export…")
    person.wait_for("text", "Folder")
    audit.check("exporting several")
    person.press("push button", "Cancel")
    person.wait_for("table", LIST)
    person.press("push button", "Delete client")
    person.wait_for("label", "Delete 2 clients?")
    person.type_into("text", "Type how many clients this is, to confirm", "2")
    audit.check("deleting several")
    person.press("push button", "Delete the clients")
    person.wait_for("push button", "Close")
    audit.check("several deleted")
    person.press("push button", "Close")
    person.wait_for("table", LIST)
