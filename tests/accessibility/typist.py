"""What a person does who has a keyboard and no mouse, in steps of a scenario: press, type, hear what has the focus."""
from keyboard import Keyboard
from person import KEPT, WORKS
from stage import Failed

SEARCH = "Search clients"
CONFIRM = "Type the client's name to confirm"
NEW_WORKS = "It works: a token was received with the new credentials."


class Typist(Keyboard):
    def sign_in(self, account):
        self.wait_focus("text", "Account ID")
        self.fill("text", "Account ID", account["account_id"])
        self.fill("text", "Client ID", account["client_id"])
        self.fill("password text", "Client secret", account["client_secret"])
        self.press_keys("Return")
        self.wait_focus("text", SEARCH)

    def open_first_time(self, account):
        self.wait_focus("push button", "Try the demo")
        self.tab_to("push button", "Sign in")
        self.press_keys("Return")
        self.sign_in(account)

    def choose(self, name):
        """The client of this name alone, by the search; the focus is on its row."""
        self.press_keys("ctrl+f")
        self.wait_focus("text", SEARCH)
        self.fill("text", SEARCH, name)
        self.press_keys("Down")
        self.wait_focus("table cell", name)

    def choose_all(self, words, names):
        """All that the search for some words finds."""
        self.press_keys("ctrl+f")
        self.wait_focus("text", SEARCH)
        self.fill("text", SEARCH, words)
        self.wait_heard(f"{len(names)} of ")
        self.press_keys("Down")
        for name in names:
            self.wait_focus("table cell", name)
            if name != names[-1]:
                self.press_keys("shift+Down")

    # Creating
    def create(self, kind, url, access=()):
        """From anywhere in the main window, through the wizard, to the new client's row."""
        self.press_keys("ctrl+n")
        self.wait_focus("radio button", "Checkout client")
        self.go_to("radio button", kind, "Down")
        self.press_keys("Return")
        for words in access:
            self.tick(words)
        if access:
            self.press_keys("Return")
        self.wait_focus("text", "URL of your website")
        self.write(url)
        self.press_keys("Return")
        self.wait_focus_named("Ready to create?")
        self.press_keys("Return")
        self.save_credentials()
        self.wait_focus_named("The client is created")
        self.wait_heard(NEW_WORKS)
        self.press_keys("Return")
        self.wait_focus("table cell", url)

    def tick(self, words):
        """What the client may do, found by a search for it; and back to the search."""
        self.wait_focus("text", "Search access")
        self.fill("text", "Search access", words)
        self.move("Tab")
        self.go_to("check box", words, "Down")
        self.press_keys("space")
        self.wait(f'"{words}" is ticked', lambda: "checked" in self.focus().states)
        self.go_to("text", "Search access", "shift+Tab")

    def save_credentials(self):
        """The page with the secret, which Enter does not leave."""
        self.wait_focus_named("Save the credentials")
        self.wait_heard(KEPT)
        self.press_keys("Return", "Return")
        field = self.tab_to("password text", "Client secret")
        if set(field.text) != {"•"} or field.description:
            raise Failed("The masked secret can be read.")
        self.tab_to("push button", "OK")
        self.press_keys("Return")
        self.wait_focus("push button", "OK")
        self.forget_heard()
        self.press_keys("space")

    # With the client whose row has the focus
    def verify(self, outcome=WORKS):
        self.forget_heard()
        self.press_keys("ctrl+shift+v")
        self.wait_heard(outcome)

    def rotate(self):
        self.press_keys("ctrl+shift+r")
        self.wait_focus_named("Make a new secret?")
        # What can't be taken back is done only with the focus on it.
        self.tab_to("push button", "Make the new secret now")
        self.press_keys("Return")
        self.save_credentials()
        self.wait_focus_named("The new secret is in place")
        self.wait_heard(NEW_WORKS)
        self.press_keys("Return")

    def delete(self, name):
        self.press_keys("Delete")
        self.confirm_deletion(name)
        self.wait_heard(f"{name} is deleted.")

    def delete_several(self, names):
        """The clients whose rows are chosen."""
        self.press_keys("Delete")
        self.wait_focus("text", "Type how many clients this is, to confirm")
        self.write(str(len(names)))
        self.press_keys("Return")
        self.wait_heard(f"{len(names)} clients are deleted.")
        self.wait_focus("push button", "Close")
        self.press_keys("Return")
        self.wait_focus_left("Close")

    def confirm_deletion(self, name):
        self.wait_focus("text", CONFIRM)
        # Nothing happens before the name is whole.
        self.write(name[:-1])
        self.press_keys("Return")
        self.write(name[-1])
        self.wait("the name is in the field", lambda: self.focus().text == name)
        self.press_keys("Return")

    def replace(self, name):
        """Through the checklist. Returns the name of the client that is in its place."""
        new = f"{name} (2)"
        self.choose_in_menu("e", "p")
        self.wait_focus("push button", "Create the new client")
        self.press_keys("Return")
        self.save_credentials()
        self.wait_focus_named("The client is created")
        self.wait_heard(NEW_WORKS)
        self.press_keys("Return")
        step = self.wait_focus("push button", "Copy for").description
        if step != "Step 2, now: Put it into the shop":
            raise Failed(f'The button to go on with is said to be of "{step}".')
        self.press_keys("Tab")
        self.wait_focus("push button", "The shop uses it")
        self.press_keys("Return")
        self.wait_focus("push button", "Verify")
        self.press_keys("Return")
        self.wait_focus("push button", "Delete the old client")
        self.forget_heard()
        self.press_keys("Return")
        self.confirm_deletion(name)
        self.wait_heard(f"{name} is replaced by {new}: the old client is gone.")
        self.wait_focus("push button", "Close")
        self.press_keys("Return")
        self.wait_focus_named(new)
        return new

    # Accounts
    def choose_account(self, account):
        """In the account menu, by its entries."""
        entry = f'{account["business_name"]}, {account["account_id"]}, TEST'
        self.open_menu("a")
        self.go_to("menu item", entry, "Down")
        self.press_keys("Return")
        self.wait_focus("text", SEARCH)
        self.check_account(account)

    def check_account(self, account):
        """The window's title, which is read out when a window comes to the front."""
        self.wait(f'the window is that of {account["account_id"]}', lambda: account["account_id"] in self.front().name)
