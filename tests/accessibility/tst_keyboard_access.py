"""By keyboard alone: giving a client more access and less, and handing its credentials over."""
import pathlib

from stage import Failed, Stage, play
from typist import Typist

SHOP = "shop.example.com"


def access_by_keyboard():
    with Stage() as stage:
        person, provider = Typist(stage), stage.provider()
        person.open_first_time(stage.accounts[0])
        person.create("Checkout client", SHOP)
        person.press_keys("ctrl+shift+g")
        person.tick("Read receipts")
        person.press_keys("Return")
        told_of_change(person, provider, {"admin:checkout", "read:receipts"})
        # Its letter is that of the button beside the list.
        person.press_alt("m")
        person.wait_focus("check box", "Manage checkout")
        person.go_to("check box", "Read receipts", "Tab")
        person.press_keys("space")
        person.tab_to("push button", "Remove access")
        person.press_keys("Return")
        # A second Enter is no answer.
        person.wait_focus("push button", "Cancel")
        person.tab_to("push button", "Yes, remove it")
        person.press_keys("Return")
        told_of_change(person, provider, {"admin:checkout"})
        copy_for_shop(person)
        export(person, stage.data.parent / "handed over")


def told_of_change(person, provider, scopes):
    person.wait_heard(f"The access of {SHOP} is changed.")
    person.forget_heard()
    person.wait_focus("table cell", SHOP)
    if provider.client(SHOP)["scopes"] != scopes:
        raise Failed(f"The client has {provider.client(SHOP)['scopes']}.")


def copy_for_shop(person):
    person.press_keys("ctrl+shift+c")
    person.wait_focus("list", "Copy for")
    person.press_keys("Down")
    person.wait_focus("list item", "Magento 2")
    person.press_keys("Return")
    person.wait_heard("Account ID, client ID and secret are copied for Magento 2.")
    person.press_keys("Escape")
    person.wait_focus("table cell", SHOP)
    person.press_keys("ctrl+c")
    person.wait_heard("1 client ID is copied.")


def export(person, folder: pathlib.Path):
    folder.mkdir()
    person.press_keys("ctrl+shift+e")
    person.fill("text", "Folder", str(folder))
    person.press_keys("Return")
    person.wait_heard("Saved 1 file to ")
    person.wait_focus("push button", "Close")
    person.press_keys("Return")
    person.wait_focus("table cell", SHOP)
    files = list(folder.iterdir())
    if len(files) != 1 or "DINTERO_CLIENT_SECRET=" not in files[0].read_text():
        raise Failed(f"The folder has {files}.")


play(access_by_keyboard)
