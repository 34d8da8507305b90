"""What is done with one client: its access, handing its credentials over, verifying it, and a new secret."""
from person import LIST, REFUSED, WORKS

SHOP = "shop.example.com"
PLUGIN_FIELDS = {"Account ID", "Client ID", "Client secret"}


def walk(audit, person, stage):
    person.open_first_time(stage.accounts[0])
    person.create("Checkout client", SHOP)
    access(audit, person)
    hand_over(audit, person)
    verify(audit, person, stage.provider())
    new_secret(audit, person)


def access(audit, person):
    person.choose_row(LIST, SHOP)
    person.press("push button", "Add access")
    person.wait_for("text", "Search access")
    audit.check("adding access")
    person.press("push button", "Add access")
    person.wait_words("Nothing is chosen yet.")
    audit.check("adding access, with nothing chosen")
    person.press("push button", "Cancel")
    person.press("push button", "Remove access")
    person.wait_for("label", f"What may {SHOP} no longer do?")
    audit.check("removing access")
    person.choose("check box", "Manage checkout")
    person.press("push button", "Remove access")
    person.wait_for("push button", "Yes, remove it")
    audit.check("removing access, asked once more")
    person.press("push button", "Cancel")
    person.wait_for("table", LIST)


def hand_over(audit, person):
    person.press("push button", "Copy for")
    person.wait_for("list", "Copy for")
    audit.check("copying for a shop", PLUGIN_FIELDS)
    person.press("push button", "Copy all")
    person.wait_for("push button", "Clear the clipboard now")
    audit.check("copied for a shop", PLUGIN_FIELDS)
    person.choose_item("Copy for", ".env file")
    person.wait_for("text", "What is copied, with the secret hidden")
    audit.check("copying for a program")
    person.press("push button", "Clear the clipboard now")
    person.press("push button", "Close")
    person.wait_for("table", LIST)
    person.choose_menu("Client", "Export…")
    person.wait_for("text", "Folder")
    audit.check("exporting")
    person.type_into("text", "Folder", "/no such folder")
    person.press("push button", "Save")
    person.wait_words("There is no such folder. Choose one that exists.")
    audit.check("exporting to nowhere")
    person.press("push button", "Cancel")
    person.wait_for("table", LIST)


def verify(audit, person, provider):
    person.press("push button", "Verify")
    person.wait_heard(WORKS)
    audit.check("verified")
    provider.replace_secret(SHOP)
    person.press("push button", "Verify")
    person.wait_heard(REFUSED)
    audit.check("verifying has failed")


def new_secret(audit, person):
    person.press("push button", "New secret")
    person.wait_for("label", "Make a new secret?")
    audit.check("a new secret")
    person.press("push button", "Make the new secret now")
    person.wait_for("label", "Save the credentials")
    audit.check("the new credentials")
    person.press("push button", "OK")
    person.wait_for("label", "Token lifetime")
    audit.check("the secret is replaced")
    person.press("push button", "Close")
    person.wait_for("table", LIST)
