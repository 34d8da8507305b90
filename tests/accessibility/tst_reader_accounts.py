"""By a screen reader: a second account, acting for a merchant, back to the first account, and another language."""
from person import LIST, Person
from stage import Failed, Stage, play


def accounts_by_ear():
    with Stage() as stage:
        person = Person(stage)
        merchant, partner = stage.accounts[0], stage.accounts[1]
        person.open_first_time(merchant)
        if any("Nothing has been done here yet" in name for name in person.announcements()):
            raise Failed("A page that is not open was announced.")
        person.choose_menu("Account", "Sign in to another account…")
        person.sign_in(partner)
        banner = person.wait_words(f'{partner["business_name"]}, account {partner["account_id"]}')
        if "TEST" not in banner.name:
            raise Failed("The banner does not say that it is a test account.")
        person.switch_account(merchant)
        person.wait_for("table cell", "Loyalty app")

        # Seen and heard anew, without a restart, and there and back.
        person.choose_menu("View", "Language", "Norsk bokmål")
        person.wait_for("table", "API-klienter")
        person.choose_menu("Vis", "Språk", "English")
        person.wait_for("table", LIST)


play(accounts_by_ear)
