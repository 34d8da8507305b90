"""The client secret on the accessibility bus: there while it is shown, and at no other time."""
from person import CREATE, KEPT, Person
from stage import Failed, Stage, play

FIELD = "Client secret"


def secret_by_ear():
    with Stage() as stage:
        person = Person(stage)
        person.open_first_time(stage.accounts[0])
        if stage.accounts[0]["client_secret"] in person.everything():
            raise Failed("The secret that was typed to sign in is still there.")
        person.open_wizard()
        person.press("push button", "Next")
        person.type_into("text", "URL of your website", "shop.example.com")
        person.press("push button", "Next")
        person.press("push button", CREATE)
        person.wait_for("label", "Save the credentials")
        person.wait_words(KEPT)

        person.check_secret_is_hidden()
        before = person.everything()
        person.press("push button", "Show")
        # Once it is shown, whoever sees nothing can read it too.
        secret = person.wait_for("text", FIELD).text
        if len(secret) < 20 or "•" in secret or secret in before:
            raise Failed("What is shown is not a secret, or was readable before.")
        person.press("push button", "Hide")
        person.check_secret_is_hidden()
        person.press("push button", "Copy Client secret")
        person.wait_heard("Client secret copied.")
        check_absent(person, secret, "it is hidden again, and was copied")
        person.press("push button", "Show")
        person.wait_for("text", FIELD)
        person.press("push button", "OK")
        person.wait_for("label", "The client is created")
        check_absent(person, secret, "its page was left")
        person.press("push button", "Close")
        person.wait_gone("dialog", CREATE)
        check_absent(person, secret, "the wizard was closed")
        if any(secret in name for _, _, name in person.heard) or secret in stage.said():
            raise Failed("The secret was said, or written, without having been asked for.")


def check_absent(person, secret, when):
    if secret in person.everything():
        raise Failed(f"The secret can be read although {when}.")


play(secret_by_ear)
