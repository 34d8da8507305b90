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
        made = set(stage.clients()) - before
        if made != set(KINDS.values()):
            raise Failed(f"The provider has {made}.")
        person.rotate()
        person.wait_focus("table cell", "tills.example.com")
        person.delete("tills.example.com")
        if "tills.example.com" in stage.clients():
            raise Failed("The provider still has the client.")


play(clients_by_keyboard)
