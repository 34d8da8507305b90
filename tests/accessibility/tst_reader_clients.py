"""By a screen reader: the first start, signing in and a client of each kind."""
from person import Person
from stage import Failed, Stage, play

KINDS = {
    "Checkout client": "shop.example.com",
    "Helpdesk client": "help.example.com",
    "E-commerce client": "store.example.com",
    "Point of sale client": "tills.example.com",
    "Back office client": "office.example.com",
}


def clients_by_ear():
    with Stage() as stage:
        person = Person(stage)
        person.open_first_time(stage.accounts[0])
        before = set(stage.clients())
        for kind, url in KINDS.items():
            person.create(kind, url)
            person.wait_heard("It works: a token was received with the new credentials.")
        person.create_custom("custom.example.com", ["Read orders", "Manage webhooks"])
        person.wait_heard("It works: a token was received with the new credentials.")
        made = set(stage.clients()) - before
        if made != {*KINDS.values(), "custom.example.com"}:
            raise Failed(f"The provider has {made}.")


play(clients_by_ear)
