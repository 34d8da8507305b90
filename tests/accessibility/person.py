"""What a person does who only listens, in steps of a scenario: press, type, wait, never look."""
from reader import Reader
from stage import Failed

LIST = "API clients"
CREATE = "Create new API client"
KEPT = "Already in your keychain (GNOME Keyring), and read back from it."
WORKS = "It works: a token was received with the kept secret."
REFUSED = "The provider refuses the secret that is kept here."


class Person(Reader):
    def sign_in(self, account):
        """From the start page, or the one to sign in on, to the list."""
        self.wait_for("label", "Sign in to an account")
        self.type_into("text", "Account ID", account["account_id"])
        self.type_into("text", "Client ID", account["client_id"])
        self.type_into("password text", "Client secret", account["client_secret"])
        self.press("push button", "Sign in")
        self.wait_for("table", LIST)

    def open_first_time(self, account):
        self.wait_for("label", "Welcome to Clientsmith")
        self.press("push button", "Sign in")
        self.sign_in(account)

    def open_wizard(self):
        self.press("push button", CREATE)
        self.wait_for("label", "What will use this client?")

    def create(self, kind, url, name=None):
        """From the list, through the wizard, and back to the list. Returns the client's id."""
        self.open_wizard()
        self.choose("radio button", kind)
        self.press("push button", "Next")
        return self.create_from_website(url, name)

    def create_custom(self, url, access):
        """What the client may do is ticked by its name, each found by a search for it."""
        self.open_wizard()
        self.choose("radio button", "Custom client")
        self.press("push button", "Next")
        self.wait_for("label", "What may this client do?")
        for words in access:
            self.type_into("text", "Search access", words)
            self.choose("check box", words)
        self.press("push button", "Next")
        return self.create_from_website(url)

    def create_from_website(self, url, name=None):
        self.wait_for("label", "Which website will use it?")
        self.type_into("text", "URL of your website", url)
        if name is not None:
            self.type_into("text", "Client name", name)
        self.press("push button", "Next")
        self.wait_for("label", "Ready to create?")
        self.press("push button", CREATE)
        self.wait_for("label", "Save the credentials")
        self.wait_words(KEPT)
        client_id = self.value("Client ID")
        self.check_secret_is_hidden()
        self.press("push button", "OK")
        self.wait_for("label", "The client is created")
        self.wait_for("label", "Token lifetime")
        self.press("push button", "Close")
        self.wait_gone("dialog", CREATE)
        self.wait_for("table", LIST)
        return client_id

    def value(self, name):
        """The fact of this name: said as its description, since its name is that of its label."""
        names = self.said(name)

        def look():
            return next((node.description for node in self.nodes()
                         if node.name in names and node.role == "label" and node.description), None)

        return self.wait(f'the fact "{name}" has a value', look)

    def check_secret_is_hidden(self):
        field = self.wait(
            "the client secret is there", lambda: self.find("password text", "Client secret"))
        if set(field.text) - {"•"} or field.description:
            raise Failed("The masked secret can be read through its text.")

    def rotate(self, name):
        """From the list and back; the secret is kept."""
        self.choose_row(LIST, name)
        self.press("push button", "New secret")
        self.wait_for("label", "Make a new secret?")
        if not self.value("Client").startswith(name):
            raise Failed(f"Another client than {name} is about to get a new secret.")
        self.press("push button", "Make the new secret now")
        self.wait_for("label", "Save the credentials")
        self.wait_words(KEPT)
        self.check_secret_is_hidden()
        self.press("push button", "OK")
        self.wait_for("label", "The new secret is in place")
        self.wait_for("label", "Token lifetime")
        self.press("push button", "Close")
        self.wait_gone("dialog", "New secret")

    def delete(self, name):
        self.choose_row(LIST, name)
        self.press("push button", "Delete client")
        self.wait_for("label", f"Delete {name}?")
        self.type_into("text", "Type the client's name to confirm", name)
        self.press("push button", "Delete the client")
        self.wait_gone("dialog", "Delete client")
        self.wait_for("table", LIST)

    def switch_account(self, account):
        """By the menu, whose entries are made when it is opened."""
        entry = f'{account["business_name"]}, {account["account_id"]}, TEST'
        self.choose_menu("Account", entry)
        self.wait_words(f'{account["business_name"]}, account {account["account_id"]}')
        self.wait_for("table", LIST)

    def verify(self, name):
        self.choose_row(LIST, name)
        self.press("push button", "Verify")
        self.wait_heard(WORKS)

    def replace(self, name):
        """Through the checklist, to its end. Returns the new client's id."""
        self.choose_row(LIST, name)
        self.choose_menu("Client", "Replace…")
        self.wait_for("label", f"Replace {name}")
        self.press("push button", "Create the new client")
        self.wait_for("label", "Save the credentials")
        self.wait_words(KEPT)
        new = self.value("Client ID")
        self.check_secret_is_hidden()
        self.press("push button", "OK")
        self.wait_for("label", "Token lifetime")
        self.press("push button", "Close")
        self.press("push button", "The shop uses it")
        self.press("push button", "Verify")
        self.press("push button", "Delete the old client")
        self.wait_for("label", f"Delete {name}?")
        self.type_into("text", "Type the client's name to confirm", name)
        self.press("push button", "Delete the client")
        self.wait_for("filler", "Step 4, done: The old client is deleted")
        self.press("push button", "Close")
        self.wait_for("table", LIST)
        return new
