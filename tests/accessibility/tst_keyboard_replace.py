"""By keyboard alone: another client in the place of one, by the checklist."""
from stage import Failed, Stage, play
from typist import Typist

SHOP = "shop.example.com"


def replacing_by_keyboard():
    with Stage() as stage:
        person, provider = Typist(stage), stage.provider()
        person.open_first_time(stage.accounts[0])
        person.create("E-commerce client", SHOP)
        old = provider.client(SHOP)
        new = provider_has(provider, person.replace(SHOP))
        if any(client["id"] == old["id"] for client in provider.clients().values()):
            raise Failed("The provider still has the old client.")
        if new["scopes"] != old["scopes"] or new["callbacks"] != old["callbacks"]:
            raise Failed(f"The new client has {new['scopes']} and {new['callbacks']}.")
        # What is kept for it opens it.
        person.verify()


def provider_has(provider, name):
    client = provider.client(name)
    if client is None:
        raise Failed(f"The provider has no {name}, but {list(provider.clients())}.")
    return client


play(replacing_by_keyboard)
