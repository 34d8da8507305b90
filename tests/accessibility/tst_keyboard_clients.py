"""By keyboard alone: the first start, signing in, and a client of each kind."""
from stage import Failed, Stage, play
from typist import Typist

KINDS = {
    "Checkout client": ("shop.example.com", {"admin:checkout"}),
    "Helpdesk client": ("help.example.com", {"read:customers"}),
    "E-commerce client": ("store.example.com", {"admin:checkout", "write:shopping", "read:shopping"}),
    "Point of sale client": ("tills.example.com", {"write:receipts", "read:receipts", "read:customers",
                                                   "write:discounts:/available_for_receipt"}),
    "Back office client": ("office.example.com", {"read:checkout", "read:shopping", "read:receipts", "read:locations"}),
}
OWN = "own.example.com"


def clients_by_keyboard():
    with Stage() as stage:
        person = Typist(stage)
        person.open_first_time(stage.accounts[0])
        before = set(stage.clients())
        for kind, (url, _) in KINDS.items():
            person.create(kind, url)
        person.create("Custom client", OWN, access=["Manage orders", "Read receipts"])
        wanted = dict(KINDS.values()) | {OWN: {"admin:shopping", "read:receipts"}}
        made = {name: client["scopes"] for name, client in stage.clients().items() if name not in before}
        if made != wanted:
            raise Failed(f"The provider has {made}.")


play(clients_by_keyboard)
