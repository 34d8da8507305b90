"""A partner who acts for a merchant, and secrets in an encrypted file."""
from person import LIST

PASSPHRASE = "correct horse battery staple"


def walk(audit, person, stage):
    partner = stage.accounts[1]
    person.open_first_time(partner)
    person.choose_menu("Account", "Act for a merchant…")
    person.wait_for("text", "Search merchants")
    audit.check("the merchants")
    person.type_into("text", "Search merchants", "no such merchant")
    audit.check("the merchants without a match")
    person.type_into("text", "Search merchants", stage.accounts[2]["account_id"])
    person.press("push button", "Act for this merchant")
    person.wait_for("table", LIST)
    audit.check("the list of a merchant that a partner acts for")
    person.choose_menu("View", "Preferences")
    encrypted_file(audit, person)
    stage.end_program()
    stage.start_program()
    person.wait_for("password text", "Passphrase")
    audit.check("unlocking")
    person.type_into("password text", "Passphrase", "not the one")
    person.press("push button", "Unlock")
    person.wait_words("That isn't this file's passphrase. Mind capital letters and spaces.")
    audit.check("unlocking has failed")
    person.type_into("password text", "Passphrase", PASSPHRASE)
    person.press("push button", "Unlock")


def encrypted_file(audit, person):
    person.press("push button", "Use an encrypted file instead")
    person.wait_for("password text", "Passphrase again")
    audit.check("an encrypted file")
    person.type_into("password text", "Passphrase", "short")
    person.press("push button", "Make the file")
    person.wait_words("Choose at least 12 characters.")
    audit.check("an encrypted file with a short passphrase")
    person.type_into("password text", "Passphrase", PASSPHRASE)
    person.type_into("password text", "Passphrase again", PASSPHRASE)
    person.press("push button", "Make the file")
    person.wait_gone("dialog", "Keep secrets in an encrypted file")
    audit.check("preferences with an encrypted file")
