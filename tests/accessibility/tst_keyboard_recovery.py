"""By keyboard alone: finishing and undoing what was interrupted."""
from stage import Failed, Stage, play
from typist import Typist
from walk_recovery import HALF, SANDBOX, SHOWN, begin


def recovery_by_keyboard():
    with Stage(sandbox=SANDBOX, begin=begin) as stage:
        person, provider = Typist(stage), stage.provider()
        person.open_first_time(stage.accounts[0])
        if provider.client(HALF) is None or provider.client(SHOWN)["scopes"]:
            raise Failed("Nothing is half done.")
        person.tab_to("push button", f"Undo {HALF}")
        person.press_keys("Return")
        person.wait_heard(f"{HALF} is taken back: the provider doesn't have it any more.")
        # The focus is on what else was interrupted.
        person.wait_focus("push button", f"Finish {SHOWN}")
        person.press_keys("Return")
        person.wait_heard(f"{SHOWN} is complete. Its secret is with you.")
        person.wait_focus("push button", "Dismiss")
        person.press_keys("Return")
        person.wait_focus_left("Dismiss")
        if person.focus() is None:
            raise Failed("The focus is nowhere.")
        if provider.client(HALF) is not None or provider.client(SHOWN)["scopes"] != {"admin:checkout"}:
            raise Failed("The provider has something else than what was said.")


play(recovery_by_keyboard)
