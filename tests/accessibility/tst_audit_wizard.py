"""Every page of signing in and of the wizards, looked at by a screen reader and gone round with Tab."""
from audit import Audit
from keyboard import Keyboard
from person import CREATE, Person
from stage import Stage, play


def audit_wizard():
    with Stage() as stage:
        person, keyboard = Person(stage), Keyboard(stage)
        audit = Audit(person, keyboard)
        account = stage.accounts[0]
        person.wait_for("label", "Welcome to Clientsmith")
        audit.check("the first page")
        person.press("push button", "Sign in")
        person.wait_for("label", "Sign in to an account")
        audit.check("signing in with a client")
        person.press("push button", "Use an access token instead")
        person.wait_for("password text", "Access token")
        audit.check("signing in with a token")
        person.press("push button", "Use a client ID and secret instead")
        person.type_into("text", "Account ID", account["account_id"])
        person.type_into("text", "Client ID", account["client_id"])
        person.type_into("password text", "Client secret", "wrong")
        person.press("push button", "Sign in")
        person.wait_for("push button", "Show details")
        audit.check("signing in has failed")
        person.type_into("password text", "Client secret", account["client_secret"])
        person.press("push button", "Sign in")
        person.wait_for("table", "API clients")
        person.open_wizard()
        audit.check("the kinds of client")
        person.choose("radio button", "Checkout client")
        person.press("push button", "Next")
        person.wait_for("label", "Which website will use it?")
        person.type_into("text", "URL of your website", "shop.example.com")
        audit.check("the website")
        person.press("push button", "Next")
        person.wait_for("label", "Ready to create?")
        audit.check("the review")
        person.press("push button", CREATE)
        person.wait_for("label", "Save the credentials")
        person.wait_words("Already in your keychain (GNOME Keyring)")
        audit.check("the credentials")
        person.press("push button", "OK")
        person.wait_for("label", "Token lifetime")
        audit.check("the client is created")
        person.press("push button", "Close")
        person.wait_gone("dialog", CREATE)
        person.choose_row("API clients", "shop.example.com")
        person.press("push button", "New secret")
        person.wait_for("label", "Replace the secret?")
        audit.check("a new secret")
        person.press("push button", "Cancel")
        person.press("push button", "Delete client")
        person.wait_for("label", "Delete shop.example.com?")
        person.type_into("text", "Type the client's name to confirm", "shop.example.com")
        audit.check("deleting")
        person.press("push button", "Cancel")
        audit.end()


play(audit_wizard)
