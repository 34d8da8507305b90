"""By a screen reader: a new secret for a client, and deleting one."""
from person import Person
from stage import Failed, Stage, play


def actions_by_ear():
    with Stage() as stage:
        person = Person(stage)
        person.open_first_time(stage.accounts[0])
        person.create("Checkout client", "shop.example.com")
        person.rotate("shop.example.com")
        person.delete("Loyalty app")
        names = stage.clients()
        if "Loyalty app" in names or "shop.example.com" not in names:
            raise Failed(f"The provider has {list(names)}.")


play(actions_by_ear)
