"""By keyboard alone: verifying a client, giving it a new secret, and deleting one and several."""
from person import REFUSED
from stage import Failed, Stage, play
from typist import Typist

SHOP = "shop.example.com"


def actions_by_keyboard():
    with Stage() as stage:
        person, provider = Typist(stage), stage.provider()
        person.open_first_time(stage.accounts[0])
        person.create("Checkout client", SHOP)
        person.verify()
        # Somebody else replaces it, which nobody here is told.
        provider.replace_secret(SHOP)
        person.verify(REFUSED)
        before = provider.client(SHOP)
        person.rotate()
        person.wait_focus("table cell", SHOP)
        after = provider.client(SHOP)
        if before["id"] != after["id"] or before["updated_at"] == after["updated_at"]:
            raise Failed("The provider has not replaced the client's secret.")
        person.verify()

        person.create("Helpdesk client", "help.example.com")
        person.choose(SHOP)
        cancel_deletion(person)
        if provider.client(SHOP) is None:
            raise Failed("The client is gone although Cancel had the focus.")
        person.delete(SHOP)
        if provider.client(SHOP) is not None:
            raise Failed("The provider still has the client.")

        person.create("Helpdesk client", "desk.example.com")
        others = ["desk.example.com", "help.example.com"]
        person.choose_all("example.com", others)
        person.delete_several(others)
        left = set(provider.clients())
        if left & set(others) or "Loyalty app" not in left:
            raise Failed(f"The provider has {left}.")


def cancel_deletion(person):
    """With the whole name typed, Enter on Cancel is still Cancel."""
    person.press_keys("Delete")
    person.wait_focus("text", "Type the client's name to confirm")
    person.write(SHOP)
    person.wait("the name is in the field", lambda: person.focus().text == SHOP)
    person.tab_to("push button", "Cancel")
    person.press_keys("Return")
    person.wait_focus("table cell", SHOP)


play(actions_by_keyboard)
