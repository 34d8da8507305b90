"""By keyboard alone: a second account, back to the first one, acting for a merchant, and another language."""
from stage import Failed, Stage, play
from typist import SEARCH, Typist


def accounts_by_keyboard():
    with Stage() as stage:
        person = Typist(stage)
        merchant, partner = stage.accounts[0], stage.accounts[1]
        first_language(person)
        person.open_first_time(merchant)
        person.open_menu("a")
        person.wait_focus_named(merchant["business_name"])
        person.press_keys("s")
        person.sign_in(partner)
        person.check_account(partner)
        act_for_merchant(person, stage, partner)
        person.choose_account(merchant)
        person.press_alt("1")
        person.wait_focus("text", SEARCH)
        person.check_account(partner)

        other_language(person)
        stage.end_program()
        stage.start_program()
        # It is as it was left: at the preferences, in the language that was chosen.
        person.wait_focus_named("Alternativer")
        person.check_account(partner)
        person.press_keys("ctrl+f")
        person.wait_focus("text", "Søk i klienter")


def first_language(person):
    """On the first page, before anything else is understood; and back."""
    person.wait_focus("push button", "Try the demo")
    person.tab_to("combo box", "English")
    person.press_keys("End")
    danish = person.wait_focus("combo box", "Dansk")
    if danish.description != "Sprog":
        raise Failed(f'The list of languages is called "{danish.description}".')
    person.press_keys("Home")
    person.wait_focus("combo box", "English")
    person.press_keys("shift+Tab", "shift+Tab")


def act_for_merchant(person, stage, partner):
    """What is created then is the merchant's."""
    merchant = stage.accounts[2]
    person.choose_in_menu("a", "m")
    person.wait_focus("text", "Search merchants")
    person.write(merchant["account_id"])
    person.wait_heard("1 of ")
    person.press_keys("Return")
    person.wait_focus("text", SEARCH)
    person.check_account(merchant)
    person.create("Checkout client", "shop.example.com")
    if stage.provider(2).client("shop.example.com") is None:
        raise Failed("The merchant has not got the client.")
    if stage.provider(1).client("shop.example.com") is not None:
        raise Failed("The partner has got the client.")
    person.choose_in_menu("a", "b")
    person.wait_focus("text", SEARCH)
    person.check_account(partner)


def other_language(person):
    """In the preferences; the focus stays on what was chosen."""
    person.press_keys("ctrl+comma")
    person.tab_to("combo box", "English")
    person.press_keys("Down")
    norwegian = person.wait_focus("combo box", "Norsk bokmål")
    if norwegian.description != "Språk":
        raise Failed(f'The list of languages is called "{norwegian.description}".')


play(accounts_by_keyboard)
