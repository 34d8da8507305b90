"""What was interrupted: at the start, while it is finished, and the secret that somebody has."""
from person import LIST

HALF, SHOWN = "half.example.com", "shown.example.com"
# The first is asked for but not heard of; the second has no access, and its secret is with whoever saw it.
SANDBOX = ["--fault", "createClient:drop-answer:1", "--fault", "rotateClientSecret:403:1",
           "--fault", "createGrant:403:1"]


def begin(stage):
    stage.cli("clients", "create", "--type", "checkout", "--url", HALF)
    stage.cli("clients", "create", "--type", "checkout", "--url", SHOWN, "--reveal",
              DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")


def walk(audit, person, stage):
    person.open_first_time(stage.accounts[0])
    person.wait_for("push button", f"Finish {HALF}")
    audit.check("interrupted work")
    person.press("push button", f"I have the secret of {SHOWN}")
    person.wait_for("password text", "Client secret")
    audit.check("the secret that somebody has")
    person.type_into("password text", "Client secret", "not the one")
    person.press("push button", "Keep it")
    person.wait_for("push button", "Show details")
    audit.check("another secret than the client's")
    person.press("push button", "Cancel")
    person.wait_for("table", LIST)
    person.press("push button", f"Undo {HALF}")
    person.wait_for("push button", "Dismiss")
    audit.check("interrupted work, of which one is undone")
    person.press("push button", f"Finish {SHOWN}")
    person.wait_gone("push button", f"Finish {SHOWN}")
    audit.check("interrupted work that is finished")
    person.press("push button", "Dismiss")
    person.wait_gone("push button", "Dismiss")
    audit.check("the list after interrupted work")
