"""By a screen reader: verifying a client, and putting another one in its place, step by step."""
from person import Person
from stage import Failed, Stage, play


def replacing_by_ear():
    with Stage() as stage:
        person = Person(stage)
        person.open_first_time(stage.accounts[0])
        old = person.create("Checkout client", "shop.example.com")
        person.verify("shop.example.com")
        new = person.replace("shop.example.com")
        ids = {client["client_id"] for client in stage.clients().values()}
        if old in ids or new not in ids:
            raise Failed("The provider does not have the new client in the place of the old one.")


play(replacing_by_ear)
