"""By a screen reader: what the program says of itself, unasked, with each thing that is done."""
from person import CREATE, LIST, REFUSED, WORKS, Person
from stage import Stage, play

SHOP = "shop.example.com"


def news_by_ear():
    # Slow enough that whoever waits has to be told.
    with Stage(sandbox=["--latency-ms", "500"]) as stage:
        person = Person(stage)
        person.open_first_time(stage.accounts[0])
        person.wait_heard("Checking with the provider…")
        person.wait_heard("4 API clients")
        listing(person)
        creating(person)
        verifying(person, stage.provider())
        handing_over(person)
        changing_access(person)
        deleting(person)


def told(person, *sentences):
    """One after the other, since the last time."""
    for sentence in sentences:
        person.wait_heard(sentence)
    person.forget_heard()


def listing(person):
    person.forget_heard()
    person.type_into("text", "Search clients", "loyalty")
    told(person, "1 of 4 clients shown")
    person.type_into("text", "Search clients", "no such client")
    told(person, "No client matches")
    person.type_into("text", "Search clients", "")
    told(person, "4 API clients")
    # Only once all is there: what is loaded already is not said to be loading a second time.
    person.wait_for("table cell", "Manage checkout")
    person.press("push button", "Refresh")
    told(person, "Loading API clients…")


def creating(person):
    person.create("Checkout client", SHOP)
    told(person, "Creating the client…", "Already in your keychain (GNOME Keyring)",
         "It works: a token was received with the new credentials.", "5 API clients")
    person.choose_row(LIST, SHOP)
    person.press("push button", "Copy Client ID")
    told(person, "Copied Client ID")


def verifying(person, provider):
    person.press("push button", "Verify")
    told(person, "Asking for a token…", WORKS)
    provider.replace_secret(SHOP)
    person.press("push button", "Verify")
    told(person, REFUSED)
    person.rotate(SHOP)
    told(person, "Getting a new secret…", "It works: a token was received with the new credentials.")


def handing_over(person):
    person.choose_row(LIST, SHOP)
    person.press("push button", "Copy for")
    person.press("push button", "Copy all")
    told(person, "Account ID, client ID and secret are copied for")
    person.press("push button", "Clear the clipboard now")
    person.press("push button", "Close")
    person.choose_menu("Client", "Export…")
    person.press("push button", "Save")
    told(person, "Saved 1 file to ")
    person.press("push button", "Close")
    person.wait_for("table", LIST)


def changing_access(person):
    person.press("push button", "Add access")
    person.type_into("text", "Search access", "Read receipts")
    person.choose("check box", "Read receipts")
    told(person, "1 chosen")
    person.press("push button", "Add access")
    told(person, "Adding access…", f"The access of {SHOP} is changed.")
    person.wait_for("push button", CREATE)


def deleting(person):
    person.delete(SHOP)
    told(person, "Deleting the client…", f"{SHOP} is deleted.", "4 API clients")


play(news_by_ear)
