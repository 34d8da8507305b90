"""By keyboard alone: a second account, back to the first one, and another language."""
from keyboard import Keyboard
from stage import Failed, Stage, play


def accounts_by_keyboard():
    with Stage() as stage:
        person = Keyboard(stage)
        merchant, partner = stage.accounts[0], stage.accounts[1]
        person.open_first_time(merchant)
        person.open_menu("a")
        person.wait_focus_named(merchant["business_name"])
        person.press_keys("s")
        person.sign_in(partner)
        person.check_account(partner)
        person.press_alt("2")
        person.wait_focus("text", "Search clients")
        person.check_account(merchant)

        person.press_keys("ctrl+comma")
        person.tab_to("combo box", "English")
        person.press_keys("Down")
        norwegian = person.wait_focus("combo box", "Norsk bokmål")
        if norwegian.description != "Språk":
            raise Failed(f'The list of languages is called "{norwegian.description}".')
        person.press_keys("Up")
        person.wait_focus("combo box", "English")


play(accounts_by_keyboard)
