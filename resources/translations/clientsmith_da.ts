<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ClientKind</name>
    <message>
        <source>Checkout client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-commerce client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of sale client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes payments on your website: what a shop&apos;s plugin asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a helpdesk look up customers and purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects a web shop&apos;s orders, customers and discounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects the tills of a physical store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets your own systems manage the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets exactly the access that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialFormat</name>
    <message>
        <source>.env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nopCommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizely Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Switch “Enable test mode” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Switch “Enable test mode” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Set “Sandbox” to yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Set “Sandbox” to no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Fill in the fields marked (test), and switch “Test Mode” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Leave the fields marked (test) alone, and switch “Test Mode” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “Use sandbox” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “Use sandbox” off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard the secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds this secret yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither in your keychain nor in a file, and it can&apos;t be shown again. Without it the client is of no use until it is given a new secret, which you can do here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose API clients, under API &amp; Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Create new API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Checkout client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the URL of your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the credentials: the secret is shown only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is created, and proven to work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Kind of client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AboutDialog</name>
    <message>
        <source>About Clientsmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a payment provider&apos;s API clients and keeps their secrets in your keychain. Open source under the MIT licence. Not made by the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccountBanner</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Application</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is removed from %1. The secrets of the clients that you created stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in was never kept, so you will have to type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Badge</name>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test account: no real money moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A production account: real money moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo: an account on this computer that isn&apos;t real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the client&apos;s secret by a new one (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the client at the provider, and its secret here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in with this client. To delete it, sign in with another one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientDetails</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1. Proven on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept on this computer. A secret is shown only once, when it is made. Lost it? Choose New secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: this sign-in may not read grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. It can&apos;t get a token until access is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsModel</name>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (your sign-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is in the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret kept here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsPage</name>
    <message>
        <source>Loading API clients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clients shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API clients</source>
        <translation>API-klienter</translation>
    </message>
    <message>
        <source>What shops and programs sign in with to act for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create new API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At account %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API client at %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, client ID, access or website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsTable</name>
    <message>
        <source>API clients</source>
        <translation>API-klienter</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClipboardCountdown</name>
    <message>
        <source>Clear no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard is cleared in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied. It is cleared from the clipboard after a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreateClientWizard</name>
    <message>
        <source>Create new API client – DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate new API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatePassphraseDialog</name>
    <message>
        <source>Keep secrets in an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on secrets go into a file on this computer instead of a keychain, encrypted with a passphrase that you choose. Clientsmith asks for it once, each time you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters. Five random words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase can&apos;t be recovered, and the secrets in the file are lost with it. Whoever has a copy of the file can try passphrases for ever, so choose a long one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t the same as above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this, then try again with the passphrase that it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatedPage</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: put the new secret wherever the old one was used. Until then, nothing that used the old one works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: a token was received with the new credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You discarded the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use the client, give it a new secret: now, or later from the list of API clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in may not give access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here holds the new secret, so it can&apos;t be proven from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has its access. Nothing here holds its secret any more, so it can&apos;t be proven from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret is in place, but it is not proven yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried again, and is not proven yet. The client has its access. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has its access, but it is not proven yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried again, and the client has no access yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client exists, but has no access yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Sign in with a client that may give it (admin:accounts), and finish it from the list of API clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Finish tries to give it once more; after this window is closed, the list of API clients offers it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish asks for a token once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CredentialsForm</name>
    <message>
        <source>&amp;Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the back office: Settings, API &amp; Integrations, API clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once when the client was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a client that may manage API clients. Its secret is checked with the provider, then kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID has no colon. Copy the ID alone, without the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID has no spaces. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the client ID. Without one, create a client in the back office first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the client secret. If it is lost, rotate it in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is right, but this client can&apos;t manage API clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the scope %1. Grant it in the back office, or sign in with another client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CredentialsPage</name>
    <message>
        <source>Environment file (*.env)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is created. Its secret is shown only now. Lost it later? Choose New secret in the list of API clients: you get a new one and the old one stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has a new secret, and the old one has stopped working. It is shown only now. Put it wherever the old one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client secret; it is cleared from the clipboard after a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the secret in plain text. Only you can read it; backups may copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all three in the order that a shop plugin asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in %1, and read back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not in your %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still here: try the %1 again, or save it to a file before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain holds this secret. You keep it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to a file, or store it in your password manager, before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the secret in plain text. Delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientDialog</name>
    <message>
        <source>Type the client &amp;ID to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the client&apos;s &amp;name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. Its secret is removed from this computer as well (%1). This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is deleted, but its secret is still kept here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing any more. The list of API clients offers to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the client was deleted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The client was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is being deleted. This window stays open until it is known what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::EmptyState</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Errors</name>
    <message>
        <source>Wait %1 s, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own files can&apos;t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that the data folder is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain still has the secrets. Move the file away that the details name, sign in again, and let &quot;clientsmith-cli recover --finish&quot; find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Clientsmith has used these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version. This one leaves them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using Clientsmith&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to a network, by cable or wireless, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the connection or a proxy on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever runs the network whether it inspects secure connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both belong to this account. If the secret was rotated, use the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a client that has admin:accounts, or ask an administrator to grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t have it (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list. It may have been deleted somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look before you create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say why. Correct what they name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Nothing needs to be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way, such as a proxy or a sign-in page of the network, may have answered instead. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or install a keychain such as GNOME Keyring or KWallet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it in the window that it opened or in the system&apos;s password app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Clientsmith to use the keychain when it asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this account (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a client id and secret, or with an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was typed can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what. Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was done. Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Interrupted</name>
    <message>
        <source>The client %1 may have no access yet, and its secret was shown to you, but is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was shown to you, but is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client %1 was created, and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client %1 was created, but not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client %1 was created, but may have no access yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client %1 was created, but its secret was never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1 was interrupted. The provider did not have it when we looked, but it may still appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1 was interrupted before we heard from the provider. Perhaps it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret of %1 was shown to you, but is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was replaced and kept, but not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, but the new one was never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing the secret of %1 was interrupted before we heard from the provider. Perhaps the old one has stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have the secret, it can be kept here now. Finish leaves it with you. It can&apos;t be undone, because a shop may use it already; delete the client instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish only closes this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish does what is missing. It can&apos;t be undone, because a shop may use the secret already; delete the client instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish does what is missing. Undo deletes the client again; nobody has seen its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish looks for it, and completes it if it exists. Undo looks for it, and deletes it if it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have it, it can be kept here now. Finish leaves it with you. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish makes sure that a secret is kept that works. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish tries the secret that is kept, and makes a new one only if the old one has stopped working. Undo lets it be, if the old one still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish removes the secret, which opens nothing any more. It can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish deletes it, and its secret here. Undo keeps it, if it still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted, but its secret may still be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1 was interrupted before we heard from the provider. Perhaps it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is complete. Its secret is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is complete: it has its access, and its secret is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no client %1: it was never created, or was deleted since. Create it again if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken back: the provider doesn&apos;t have it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 is replaced. The new one is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 works, and is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer has the client %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was not replaced: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted, and its secret is no longer kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays: it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedCard</name>
    <message>
        <source>Finish all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays open for a moment: a new secret may be on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it again when this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of interrupted work can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was interrupted, and is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things were interrupted, and are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is interrupted work at %1 as well. Sign in there to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedRow</name>
    <message>
        <source>I have the secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is kept here that could tell whether it was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If what uses the client still works, nothing was replaced. If not, choose New secret below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or start it and try again, or keep the secret yourself: a window shows it once, if a new one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedWork</name>
    <message>
        <source>%1 (as partner %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KeepSecretDialog</name>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was shown, 43 characters in most cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret that was shown to you. It is tried at the provider first, and then kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this secret. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the newest one of this client. If it is lost, choose New secret in the list of API clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindCard</name>
    <message>
        <source>%1 Access: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindPage</name>
    <message>
        <source>What will use this client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind gets only the access that its job needs. A shop&apos;s payment plugin needs the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::LanguageChooser</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create new API client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cli&amp;ent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Clientsmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO – Clientsmith</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::MaskedField</name>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;&amp; Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Plea</name>
    <message>
        <source>The access token is no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run out or was withdrawn. Sign in again with another one, or with a client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop or program needs one to take payments. Create it here, and its secret goes straight to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>This sign-in can&apos;t list API clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the scope admin:accounts or read:accounts. Sign in with a client that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has “%1” in its name, client ID, access or websites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReviewPage</name>
    <message>
        <source>Waiting for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the client exists, for a minute at most…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the secret that is kept, for some seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting a new secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 to keep the secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the client its access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a token with the new credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in an &amp;encrypted file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a passphrase, and keeps this and later secrets in a file that it encrypts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the client without a keychain. You save the secret on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been created yet: first comes whether the secret can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page shows its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the client was created all the same. It may take a minute to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet: you keep it yourself, from the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client created?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the client was created, because the answer never came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the %1, you can keep the secret yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or let a passphrase protect the secret in a file, or keep it yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to create?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been created yet. Check these before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet. Without the %1, only you keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is being created. This window stays open until its secret is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RotatePage</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept on this computer. It stops working wherever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the encrypted file. It stops working, and is replaced there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1. It stops working, and is replaced there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in with this client: your sign-in here is renewed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a production account: real payments fail until the new secret is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers and scripts that sign in with it need the new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives no grace period: the old secret stops working at once. Whatever uses it, such as a shop or a server, fails until it has the new one. The next page shows you the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept nowhere yet: you keep it yourself, from the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret still works: first comes whether the new one can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Whether the old secret still works shows what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page shows the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the secret replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the secret was replaced, because the answer never came. Perhaps the old one has stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again makes one more new secret, which settles it. Or close this window: it is written down, and the list of API clients goes on offering to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The old secret still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the keychain, you can keep the secret yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The old secret still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer has this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted somewhere else. Close this window and refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept nowhere yet. Without the keychain, only you keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is being replaced. This window stays open until the new one is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RotateSecretDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the secret now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Scopes</name>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read public %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SecretField</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo, a provider inside this program. Nothing leaves this computer, and all of it is gone when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you sign out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only. Gone when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an &amp;encrypted file instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Changes at once, dates and numbers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets are in one file that your passphrase encrypts. What the keychain had before is still found there. Testing writes one entry, reads it back and removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each client&apos;s secret is an entry of its own in your keychain, never in a file of ours. Testing writes one entry, reads it back and removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests whether %1 keeps a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was written, read back and removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SignInPage</name>
    <message>
        <source>&amp;Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T for test or P for production, then 3 or 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a client ID and secret instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use an access token instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a client ID and secret instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the account ID. The back office shows it beside the business name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put T (test) or P (production) before the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account ID is T or P and then exactly 3 or 8 digits, such as T12345678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The provider accepts you, but the sign-in isn&apos;t kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without keeping the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in an encrypted file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StartPage</name>
    <message>
        <source>Welcome to Clientsmith</source>
        <translation>Velkommen til Clientsmith</translation>
    </message>
    <message>
        <source>Create API clients for your payment account, and keep their secrets safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv demoen</translation>
    </message>
    <message>
        <source>A pretend account inside this program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your own test or production account, with a client ID and secret or an access token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StoreWords</name>
    <message>
        <source>the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keychain (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TokenForm</name>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an access token that may manage API clients. It is checked with the provider, lasts for this session only, and is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used until you quit or it runs out, whichever comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token has no spaces or line breaks. Copy the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token ran out: %1. Get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only, until %1 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only, an hour at the most: it doesn&apos;t say when it runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token. It is what the provider&apos;s token call answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is one of %1 and was copied whole, or get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token is another account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of %1, or correct the account ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider knows this access token, but it can&apos;t manage API clients of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the scope %1, or it is another account&apos;s. Use another access token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TourCaption</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::UnlockDialog</name>
    <message>
        <source>Unlock your secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your secrets are kept in an encrypted file. Its passphrase is needed once, until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase that you chose for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t this file&apos;s passphrase. Mind capital letters and spaces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::WebsitePage</name>
    <message>
        <source>Write the address of your website, like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is too long. Write only its beginning, like https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web addresses can be used. Start with https:// or leave the beginning out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// is not safe for payments. Write https:// instead. Only localhost may use http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the website is missing. Write it after https://, like https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a possible website name. Check it for stray dots, dashes and other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending is missing. Write the whole name, like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number after the colon must be between 1 and 65535. Correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with a user name or password can&apos;t be used. Remove everything up to and including the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be read as an address. Copy it from your browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which website will use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is stored with the client, so that you can tell your clients apart later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL of your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https:// is put in front if you leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is used: %1, sent as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the client a name that you will recognise in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name can have %1 characters. What came after them is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client is listed. Follows the address until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
