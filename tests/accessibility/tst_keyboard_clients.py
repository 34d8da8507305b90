"""By keyboard alone: the first start, signing in, clients, a new secret, and deleting."""
from keyboard import Keyboard
from stage import Failed, Stage, play

KINDS = {"Checkout client": "shop.example.com", "Point of sale client": "tills.example.com"}


def clients_by_keyboard():
    with Stage() as stage:
        person = Keyboard(stage)
        person.open_first_time(stage.accounts[0])
        before = set(stage.clients())
        for kind, url in KINDS.items():
            person.create(kind, url)
        person.create("Custom client", "own.example.com", access=["Manage orders", "Read receipts"])
        made = set(stage.clients()) - before
        if made != {*KINDS.values(), "own.example.com"}:
            raise Failed(f"The provider has {made}.")
        person.rotate()
        person.wait_focus("table cell", "own.example.com")
        person.delete("own.example.com")
        if "own.example.com" in stage.clients():
            raise Failed("The provider still has the client.")


play(clients_by_keyboard)
