<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>This is a PRODUCTION account: whatever uses this client works with real money. %1</source>
        <translation>Dette er en PRODUKTIONSKONTO: alt, hvad der bruger denne klient, arbejder med rigtige penge. %1</translation>
    </message>
</context>
<context>
    <name>ClientKind</name>
    <message>
        <source>Checkout client</source>
        <translation>Checkout-klient</translation>
    </message>
    <message>
        <source>Helpdesk client</source>
        <translation>Kundeserviceklient</translation>
    </message>
    <message>
        <source>E-commerce client</source>
        <translation>E-handelsklient</translation>
    </message>
    <message>
        <source>Point of sale client</source>
        <translation>Kasseklient</translation>
    </message>
    <message>
        <source>Back office client</source>
        <translation>Backoffice-klient</translation>
    </message>
    <message>
        <source>Custom client</source>
        <translation>Tilpasset klient</translation>
    </message>
    <message>
        <source>Takes payments on your website: what a shop&apos;s plugin asks for.</source>
        <translation>Modtager betalinger på dit websted: det, som plugin&apos;et i en webshop beder om.</translation>
    </message>
    <message>
        <source>Finds customers and reads their details, and changes nothing.</source>
        <translation>Finder kunder og læser deres oplysninger og ændrer intet.</translation>
    </message>
    <message>
        <source>Takes payments and keeps the orders of a shop of your own.</source>
        <translation>Modtager betalinger og styrer ordrerne i din egen webshop.</translation>
    </message>
    <message>
        <source>Sends a till&apos;s receipts, knows its customers and their discounts.</source>
        <translation>Sender kvitteringerne fra en kasse og kender kunderne og deres rabatter.</translation>
    </message>
    <message>
        <source>Reads payments, orders and receipts for your accounting.</source>
        <translation>Læser betalinger, ordrer og kvitteringer til dit regnskab.</translation>
    </message>
    <message>
        <source>For anything else: you choose its access on the next page.</source>
        <translation>Til alt andet: du vælger adgangen på næste side.</translation>
    </message>
</context>
<context>
    <name>CredentialFormat</name>
    <message>
        <source>.env file</source>
        <translation>.env-fil</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Magento 2</source>
        <translation>Magento 2</translation>
    </message>
    <message>
        <source>OpenCart</source>
        <translation>OpenCart</translation>
    </message>
    <message>
        <source>nopCommerce</source>
        <translation>nopCommerce</translation>
    </message>
    <message>
        <source>Optimizely Commerce</source>
        <translation>Optimizely Commerce</translation>
    </message>
    <message>
        <source>Node SDK</source>
        <translation>Node SDK</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>Python SDK</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Switch “Enable test mode” on.</source>
        <translation>Plugin&apos;et tilføjer selv T&apos;et, så konto-id&apos;et er kun cifre. Slå ”Enable test mode” til.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Switch “Enable test mode” off.</source>
        <translation>Plugin&apos;et tilføjer selv P&apos;et, så konto-id&apos;et er kun cifre. Slå ”Enable test mode” fra.</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Set “Sandbox” to yes.</source>
        <translation>Plugin&apos;et tilføjer selv T&apos;et, så konto-id&apos;et er kun cifre. Sæt ”Sandbox” til ja.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Set “Sandbox” to no.</source>
        <translation>Plugin&apos;et tilføjer selv P&apos;et, så konto-id&apos;et er kun cifre. Sæt ”Sandbox” til nej.</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Fill in the fields marked (test), and switch “Test Mode” on.</source>
        <translation>Plugin&apos;et tilføjer selv T&apos;et, så konto-id&apos;et er kun cifre. Udfyld felterne mærket (test), og slå ”Test Mode” til.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Leave the fields marked (test) alone, and switch “Test Mode” off.</source>
        <translation>Plugin&apos;et tilføjer selv P&apos;et, så konto-id&apos;et er kun cifre. Lad felterne mærket (test) være, og slå ”Test Mode” fra.</translation>
    </message>
    <message>
        <source>Switch “Use sandbox” on.</source>
        <translation>Slå ”Use sandbox” til.</translation>
    </message>
    <message>
        <source>Switch “Use sandbox” off.</source>
        <translation>Slå ”Use sandbox” fra.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard the secret?</source>
        <translation>Kassere hemmeligheden?</translation>
    </message>
    <message>
        <source>Nothing holds this secret yet</source>
        <translation>Denne hemmelighed er endnu ikke gemt noget sted</translation>
    </message>
    <message>
        <source>It is neither in your keychain nor in a file, and it can&apos;t be shown again. Without it the client is of no use until it is given a new secret, which you can do here at any time.</source>
        <translation>Den er hverken i din nøglering eller i en fil, og den kan ikke vises igen. Uden den kan klienten ikke bruges, før den får en ny hemmelighed, og det kan du give den her når som helst.</translation>
    </message>
    <message>
        <source>&amp;Discard the secret</source>
        <translation>&amp;Kassér hemmeligheden</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Gå tilbage</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Do you have the secret?</source>
        <translation>Har du hemmeligheden?</translation>
    </message>
    <message>
        <source>Is the secret where you need it?</source>
        <translation>Er hemmeligheden der, hvor du skal bruge den?</translation>
    </message>
    <message>
        <source>You copied it. Make sure that you have pasted it, because the clipboard is cleared soon, and it can&apos;t be shown again: it is neither in your keychain nor in a file.</source>
        <translation>Du kopierede den. Sørg for, at du har sat den ind, for udklipsholderen tømmes snart, og hemmeligheden kan ikke vises igen: den er hverken i din nøglering eller i en fil.</translation>
    </message>
    <message>
        <source>&amp;I have it</source>
        <translation>Jeg &amp;har den</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Skjul andre</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Indstillinger...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Slut %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Om %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markér alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Ned</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tryk</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Forøg</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Formindsk</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Vis menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Giv fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Slå til eller fra</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rul til højre</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rul op</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rul ned</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Udløser handlingen</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Forøg værdien</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Formindsk værdien</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Viser menuen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sætter fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Slår til eller fra</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Ruller til venstre</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Ruller til højre</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ruller op</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ruller ned</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går en side tilbage</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går til næste side</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åbn listen med valg</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Søg i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå frem</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opret ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opret en ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Skift til listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljeret visning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Skift til detaljeret visning</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bogmærker</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer af typen:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmappe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drev</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genvej</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Computeren</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Seneste steder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vælg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find mappe</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 findes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen blev ikke fundet.
Kontrollér, at filnavnet er rigtigt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen blev ikke fundet.
Kontrollér, at mappenavnet er rigtigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” er skrivebeskyttet.
Vil du slette den alligevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på, at du vil slette ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunne ikke slettes.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ugyldigt filnavn</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Gem alle</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gendan standardvalg</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rul hertil</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Højre kant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Side til venstre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Side op</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Side til højre</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rul op</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rul til højre</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rul ned</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;inkadressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Settings</source>
        <translation>Vælg Indstillinger</translation>
    </message>
    <message>
        <source>Choose API clients, under API &amp; Integrations</source>
        <translation>Vælg API-klienter, under API og integrationer</translation>
    </message>
    <message>
        <source>Choose Create new API client</source>
        <translation>Vælg Opret ny API-klient</translation>
    </message>
    <message>
        <source>Choose Checkout client</source>
        <translation>Vælg Checkout-klient</translation>
    </message>
    <message>
        <source>Write the URL of your website</source>
        <translation>Skriv webadressen på dit websted</translation>
    </message>
    <message>
        <source>Save the credentials: the secret is shown only now</source>
        <translation>Gem loginoplysningerne: hemmeligheden vises kun nu</translation>
    </message>
    <message>
        <source>Choose OK</source>
        <translation>Vælg OK</translation>
    </message>
    <message>
        <source>The client is created, and proven to work</source>
        <translation>Klienten er oprettet, og det er bekræftet, at den virker</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Kind of client</source>
        <translation>Type af klient</translation>
    </message>
    <message>
        <source>Your website</source>
        <translation>Dit websted</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Gem oplysningerne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AboutDialog</name>
    <message>
        <source>About Clientsmith</source>
        <translation>Om Clientsmith</translation>
    </message>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Version %1, med Qt %2</translation>
    </message>
    <message>
        <source>Creates a payment provider&apos;s API clients and keeps their secrets in your keychain. Open source under the MIT licence. Not made by the provider.</source>
        <translation>Opretter API-klienter hos en betalingsudbyder og opbevarer deres hemmeligheder i din nøglering. Open source under MIT-licensen. Ikke lavet af udbyderen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>What it is built with, and the licences</source>
        <translation>Hvad det er bygget med, og licenserne</translation>
    </message>
    <message>
        <source>What it is &amp;built with, and the licences</source>
        <translation>&amp;Hvad det er bygget med, og licenserne</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccessDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>It is not known whether the access was changed. %1</source>
        <translation>Det vides ikke, om adgangen blev ændret. %1</translation>
    </message>
    <message>
        <source>Close this window: the list of API clients is loaded again, and shows what the client has.</source>
        <translation>Luk dette vindue: listen over API-klienter hentes igen og viser, hvad klienten har.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The access is being changed. This window stays open until it is known what came of it.</source>
        <translation>Adgangen bliver ændret. Dette vindue forbliver åbent, indtil det vides, hvordan det gik.</translation>
    </message>
    <message>
        <source>The access of %1 is changed.</source>
        <translation>Adgangen for %1 er ændret.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccessPage</name>
    <message>
        <source>What may this client do?</source>
        <translation>Hvad må denne klient?</translation>
    </message>
    <message>
        <source>Choose the least that does its job. To manage something includes everything below it.</source>
        <translation>Vælg det mindste, der kan klare opgaven. At administrere noget omfatter alt, hvad der står under det.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccountBanner</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account id %1</source>
        <translation>Konto-id %1</translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation>%1, konto %2, %3</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Skift konto</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Skift konto</translation>
    </message>
    <message>
        <source>Opens another account, or signs in to one more</source>
        <translation>Åbner en anden konto eller logger ind på endnu en</translation>
    </message>
    <message>
        <source>%1 is acting for this merchant</source>
        <translation>%1 handler på vegne af denne forretning</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccountField</name>
    <message>
        <source>Account I&amp;D</source>
        <translation>K&amp;onto-id</translation>
    </message>
    <message>
        <source>T for test or P for production, then 3 or 8 digits</source>
        <translation>T for test eller P for produktion, derefter 3 eller 8 cifre</translation>
    </message>
    <message>
        <source>Write the account ID. The back office shows it beside the business name.</source>
        <translation>Skriv konto-id&apos;et. Backoffice viser det ved siden af firmanavnet.</translation>
    </message>
    <message>
        <source>Put T (test) or P (production) before the digits.</source>
        <translation>Sæt T (test) eller P (produktion) foran cifrene.</translation>
    </message>
    <message>
        <source>An account ID is T or P and then exactly 3 or 8 digits, such as T12345678.</source>
        <translation>Et konto-id er T eller P og derefter præcis 3 eller 8 cifre, for eksempel T12345678.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccountLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Stop acting for the merchant, &amp;back to %1</source>
        <translation>Stop med at handle for forretningen, &amp;tilbage til %1</translation>
    </message>
    <message>
        <source>Stop acting for the merchant, &amp;back to %1 (%2)</source>
        <translation>Stop med at handle for forretningen, &amp;tilbage til %1 (%2)</translation>
    </message>
    <message>
        <source>Act for a &amp;merchant…</source>
        <translation>&amp;Handl for en forretning…</translation>
    </message>
    <message>
        <source>&amp;Sign in to another account…</source>
        <translation>&amp;Log ind på en anden konto…</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>%1, %2 (open)</source>
        <translation>%1, %2 (åben)</translation>
    </message>
    <message>
        <source>%1, %2, %3 (open)</source>
        <translation>%1, %2, %3 (åben)</translation>
    </message>
    <message>
        <source>%1, %2: work was interrupted there</source>
        <translation>%1, %2: arbejde blev afbrudt der</translation>
    </message>
    <message>
        <source>%1, %2, %3: work was interrupted there</source>
        <translation>%1, %2, %3: arbejde blev afbrudt der</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Activity</name>
    <message>
        <source>Done. You keep the secret, and it works.</source>
        <translation>Færdig. Du opbevarer hemmeligheden, og den virker.</translation>
    </message>
    <message>
        <source>Done. You keep the secret.</source>
        <translation>Færdig. Du opbevarer hemmeligheden.</translation>
    </message>
    <message>
        <source>Done. The secret is kept, and works.</source>
        <translation>Færdig. Hemmeligheden er gemt og virker.</translation>
    </message>
    <message>
        <source>Done. The secret is kept.</source>
        <translation>Færdig. Hemmeligheden er gemt.</translation>
    </message>
    <message>
        <source>Done. The old secret stopped working; you keep the new one.</source>
        <translation>Færdig. Den gamle hemmelighed holdt op med at virke; du opbevarer den nye.</translation>
    </message>
    <message>
        <source>Done. The old secret stopped working; the new one is kept.</source>
        <translation>Færdig. Den gamle hemmelighed holdt op med at virke; den nye er gemt.</translation>
    </message>
    <message>
        <source>Done. The client and its secret are gone.</source>
        <translation>Færdig. Klienten og dens hemmelighed er væk.</translation>
    </message>
    <message>
        <source>Not done. No client was created.</source>
        <translation>Ikke gjort. Ingen klient blev oprettet.</translation>
    </message>
    <message>
        <source>Not done. The old secret was left as it was.</source>
        <translation>Ikke gjort. Den gamle hemmelighed er som før.</translation>
    </message>
    <message>
        <source>Not done. The client was left as it was.</source>
        <translation>Ikke gjort. Klienten er som før.</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Opret klient</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighed</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Slet klient</translation>
    </message>
    <message>
        <source>Not finished. The list of API clients says what to do.</source>
        <translation>Ikke gjort færdigt. Listen over API-klienter siger, hvad du skal gøre.</translation>
    </message>
    <message>
        <source>Undone. What had been done was taken back.</source>
        <translation>Fortrudt. Det, der var gjort, blev taget tilbage.</translation>
    </message>
    <message>
        <source>Secret discarded. Only a new secret opens the client again.</source>
        <translation>Hemmeligheden er kasseret. Kun en ny hemmelighed åbner klienten igen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Adgangstoken</translation>
    </message>
    <message>
        <source>Done. The sign-in is kept on this computer.</source>
        <translation>Færdig. Loginet opbevares på denne computer.</translation>
    </message>
    <message>
        <source>Done, with an access token. It is kept nowhere.</source>
        <translation>Færdig, med et adgangstoken. Det opbevares ingen steder.</translation>
    </message>
    <message>
        <source>Done, for one session. It is kept nowhere.</source>
        <translation>Færdig, for én session. Loginet opbevares ingen steder.</translation>
    </message>
    <message>
        <source>Done. The sign-in is no longer kept on this computer.</source>
        <translation>Færdig. Loginet opbevares ikke længere på denne computer.</translation>
    </message>
    <message>
        <source>The secret was put on the clipboard.</source>
        <translation>Hemmeligheden blev lagt på udklipsholderen.</translation>
    </message>
    <message>
        <source>Put on the clipboard for %1.</source>
        <translation>Lagt på udklipsholderen til %1.</translation>
    </message>
    <message>
        <source>Handed out for %1.</source>
        <translation>Udleveret til %1.</translation>
    </message>
    <message>
        <source>Handed out for %1, as %2.</source>
        <translation>Udleveret til %1, som %2.</translation>
    </message>
    <message>
        <source>Done. The secret works.</source>
        <translation>Færdig. Hemmeligheden virker.</translation>
    </message>
    <message>
        <source>Done. The secret is kept on this computer.</source>
        <translation>Færdig. Hemmeligheden opbevares på denne computer.</translation>
    </message>
    <message>
        <source>Done. The secret is no longer kept on this computer.</source>
        <translation>Færdig. Hemmeligheden opbevares ikke længere på denne computer.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Givet: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Fjernet: %1</translation>
    </message>
    <message>
        <source>Begun. %1 is to take its place.</source>
        <translation>Begyndt. %1 skal tage dens plads.</translation>
    </message>
    <message>
        <source>Done. %1 has taken its place.</source>
        <translation>Færdig. %1 har taget dens plads.</translation>
    </message>
    <message>
        <source>Given up. %1 does not take its place.</source>
        <translation>Opgivet. %1 tager ikke dens plads.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopiér hemmelighed</translation>
    </message>
    <message>
        <source>Export secret</source>
        <translation>Eksportér hemmelighed</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>Opbevar hemmelighed</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Glem hemmelighed</translation>
    </message>
    <message>
        <source>Add access</source>
        <translation>Giv adgang</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Fjern adgang</translation>
    </message>
    <message>
        <source>Replace client</source>
        <translation>Erstat klient</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Ikke gjort. %1</translation>
    </message>
    <message>
        <source>Not known whether it was done. %1</source>
        <translation>Det vides ikke, om det blev gjort. %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Søg i aktivitet</translation>
    </message>
    <message>
        <source>Search client, website or what was done</source>
        <translation>Søg efter klient, websted eller hvad der blev gjort</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Show the c&amp;lient</source>
        <translation>Vis k&amp;lienten</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Vis klienten</translation>
    </message>
    <message>
        <source>Goes to the chosen row&apos;s client in the list of API clients</source>
        <translation>Går til den valgte rækkes klient på listen over API-klienter</translation>
    </message>
    <message>
        <source>This client is not in the list of API clients.</source>
        <translation>Denne klient er ikke på listen over API-klienter.</translation>
    </message>
    <message>
        <source>It was deleted, or was never created. Refresh the list if it should be there.</source>
        <translation>Den er slettet eller blev aldrig oprettet. Opdater listen, hvis den burde være der.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done here yet</source>
        <translation>Intet er gjort her endnu</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opret ny API-klient</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen post passer</translation>
    </message>
    <message>
        <source>Look for a part of the client&apos;s name, its client ID or its website.</source>
        <translation>Søg efter en del af klientens navn, dens klient-id eller dens websted.</translation>
    </message>
    <message>
        <source>What was done with the API clients of %1 and their secrets from this computer. No secret is written here.</source>
        <translation>Hvad der er gjort med API-klienterne for %1 og deres hemmeligheder fra denne computer. Ingen hemmelighed står her.</translation>
    </message>
    <message>
        <source>Whatever is done from this computer leaves a line here: clients that are created or deleted, new secrets, copies and exports, access, sign-ins.</source>
        <translation>Alt, der gøres fra denne computer, får en linje her: klienter, der oprettes eller slettes, nye hemmeligheder, kopier og eksporter, adgang og logins.</translation>
    </message>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>%1 af %2 poster vises</translation>
    </message>
    <message>
        <source>Client ID copied.</source>
        <translation>Klient-id&apos;et er kopieret.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AddAccessDialog</name>
    <message>
        <source>Add access</source>
        <translation>Giv adgang</translation>
    </message>
    <message>
        <source>What else may %1 do?</source>
        <translation>Hvad mere må %1?</translation>
    </message>
    <message>
        <source>It counts from the next access token on; one that was given out before stays as it is.</source>
        <translation>Det gælder fra det næste adgangstoken; et, der er udstedt tidligere, forbliver, som det er.</translation>
    </message>
    <message>
        <source>&amp;Add access</source>
        <translation>&amp;Giv adgang</translation>
    </message>
    <message>
        <source>Adding access…</source>
        <translation>Giver adgang…</translation>
    </message>
    <message>
        <source>%1 Nothing was added.</source>
        <translation>%1 Intet blev tilføjet.</translation>
    </message>
    <message>
        <source>Add this access in &amp;PRODUCTION for %1</source>
        <translation>Giv denne adgang i &amp;PRODUKTION for %1</translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret may then do more with real money.</source>
        <translation>Den, der har denne klients hemmelighed, kan så gøre mere med rigtige penge.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Application</name>
    <message>
        <source>Nothing was copied: there are no diagnostics before the data file can be opened. Copy the details of the error instead.</source>
        <translation>Intet blev kopieret: der er ingen diagnostik, før datafilen kan åbnes. Kopiér fejlens detaljer i stedet.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secret, no account and no client.</source>
        <translation>Diagnostikken er kopieret. Den indeholder ingen hemmelighed, konto eller klient.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Badge</name>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>A test account: no real money moves</source>
        <translation>En testkonto: der flyttes ingen rigtige penge</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>A production account: real money moves</source>
        <translation>En produktionskonto: der flyttes rigtige penge</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>The demo: an account on this computer that isn&apos;t real</source>
        <translation>Demoen: en konto på denne computer, som ikke er rigtig</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientAccess</name>
    <message>
        <source>Add access…</source>
        <translation>Giv adgang…</translation>
    </message>
    <message>
        <source>Add access</source>
        <translation>Giv adgang</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Fjern adgang</translation>
    </message>
    <message>
        <source>Access at %1</source>
        <translation>Adgang på %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>None. It can&apos;t get a token until access is granted.</source>
        <translation>Ingen. Den kan ikke få et token, før den har fået adgang.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>Unknown: it could not be loaded. Try again with Refresh, or sign in with a client that has the scope admin:accounts or read:accounts.</source>
        <translation>Ukendt: den kunne ikke hentes. Prøv igen med Opdater, eller log ind med en klient, der har scopet admin:accounts eller read:accounts.</translation>
    </message>
    <message>
        <source>Re&amp;move access…</source>
        <translation>F&amp;jern adgang…</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>Ny hemmeli&amp;ghed…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>S&amp;let…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Delete the client at the provider, and its secret here</source>
        <translation>Slet klienten hos udbyderen, og dens hemmelighed her</translation>
    </message>
    <message>
        <source>You are signed in with this client. To delete it, sign in with another one first.</source>
        <translation>Du er logget ind med denne klient. Hvis du vil slette den, skal du først logge ind med en anden.</translation>
    </message>
    <message>
        <source>Each new secret has to be put in its place. Choose one client at a time.</source>
        <translation>Hver ny hemmelighed skal lægges ind på sin plads. Vælg én klient ad gangen.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bekræft</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopier til…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Eksporte&amp;r…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Erstat…</translation>
    </message>
    <message>
        <source>Ask the provider for a token with the secret that is kept here</source>
        <translation>Bed udbyderen om et token med den hemmelighed, der opbevares her</translation>
    </message>
    <message>
        <source>Copy the credentials in the form that a shop plugin or a program asks for</source>
        <translation>Kopier oplysningerne, sådan som en webshops plugin eller et program beder om dem</translation>
    </message>
    <message>
        <source>Each is copied into a shop of its own. Choose one client at a time.</source>
        <translation>Hver af dem kopieres ind i sin butik. Vælg én klient ad gangen.</translation>
    </message>
    <message>
        <source>Save the credentials to files that only you can read</source>
        <translation>Gem oplysningerne i filer, som kun du kan læse</translation>
    </message>
    <message>
        <source>Put a new client in its place step by step, without a moment in which the shop can&apos;t pay</source>
        <translation>Sæt en ny klient på dens plads trin for trin, uden et øjeblik, hvor butikken ikke kan tage imod betaling</translation>
    </message>
    <message>
        <source>Delete the clients at the provider, and their secrets here</source>
        <translation>Slet klienterne hos udbyderen, og deres hemmeligheder her</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of their secrets is kept on this computer.</source>
        <translation>Ingen af deres hemmeligheder opbevares på denne computer.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer. New secret makes one that is.</source>
        <translation>Hemmeligheden opbevares ikke på denne computer. Ny hemmelighed laver en, der gør.</translation>
    </message>
    <message>
        <source>Each has to be put into a shop of its own. Choose one client at a time.</source>
        <translation>Hver af dem skal lægges ind i sin butik. Vælg én klient ad gangen.</translation>
    </message>
    <message>
        <source>You are signed in with this client. To replace it, sign in with another one first.</source>
        <translation>Du er logget ind med denne klient. Hvis du vil erstatte den, skal du først logge ind med en anden.</translation>
    </message>
    <message>
        <source>No access of this client is known that a new one could be given.</source>
        <translation>Det vides ikke, hvilken adgang klienten har, så en ny kan ikke få den samme.</translation>
    </message>
    <message>
        <source>Its access is still being loaded.</source>
        <translation>Adgangen hentes stadig.</translation>
    </message>
    <message>
        <source>&amp;Add access…</source>
        <translation>Giv &amp;adgang…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Re&amp;move access…</source>
        <translation>&amp;Fjern adgang…</translation>
    </message>
    <message>
        <source>Choose what else the client may do</source>
        <translation>Vælg, hvad klienten mere må</translation>
    </message>
    <message>
        <source>Choose what the client may do no longer</source>
        <translation>Vælg, hvad klienten ikke længere må</translation>
    </message>
    <message>
        <source>Each client has access of its own. Choose one client at a time.</source>
        <translation>Hver klient har sin egen adgang. Vælg én klient ad gangen.</translation>
    </message>
    <message>
        <source>Its access could not be loaded. Refresh the list first.</source>
        <translation>Adgangen kunne ikke hentes. Opdater listen først.</translation>
    </message>
    <message>
        <source>It has no access.</source>
        <translation>Den har ingen adgang.</translation>
    </message>
    <message>
        <source>Make a new secret for the client; the old one stops working</source>
        <translation>Lav en ny hemmelighed til klienten; den gamle holder op med at virke</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientDetails</name>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>Id hos udbyderen</translation>
    </message>
    <message>
        <source>Details of the chosen client</source>
        <translation>Oplysninger om den valgte klient</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Luk oplysningerne</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Luk oplysningerne (Esc)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelighed</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websteder</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighed</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Slet klient</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>the encrypted file</source>
        <translation>den krypterede fil</translation>
    </message>
    <message>
        <source>Not kept on this computer. A secret is shown only once, when it is made. Lost it? Choose New secret.</source>
        <translation>Opbevares ikke på denne computer. En hemmelighed vises kun én gang, når den laves. Har du mistet den? Vælg Ny hemmelighed.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients chosen</source>
        <translation>
            <numerusform>%n klient er valgt</numerusform>
            <numerusform>%n klienter er valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1. Last verified on %2.</source>
        <translation>Opbevares i %1. Senest bekræftet %2.</translation>
    </message>
    <message>
        <source>Kept in %1. It has not been verified yet.</source>
        <translation>Opbevares i %1. Den er ikke bekræftet endnu.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Flere handlinger</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>Copy for…</source>
        <translation>Kopier til…</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Opbevares i %1.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsModel</name>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>%1 (your sign-in)</source>
        <translation>%1 (dit login)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Its secret is in this computer&apos;s keychain</source>
        <translation>Hemmeligheden er i nøgleringen på denne computer</translation>
    </message>
    <message>
        <source>Its secret is in the encrypted file</source>
        <translation>Hemmeligheden er i den krypterede fil</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer</source>
        <translation>Hemmeligheden opbevares ikke på denne computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Oprettet af</translation>
    </message>
    <message>
        <source>Secret kept here</source>
        <translation>Hemmeligheden er her</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Henter…</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsPage</name>
    <message>
        <source>Loading API clients…</source>
        <translation>Henter API-klienter…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2 clients shown</source>
        <translation>%1 af %2 klienter vises</translation>
    </message>
    <message>
        <source>API clients</source>
        <translation>API-klienter</translation>
    </message>
    <message>
        <source>What shops and programs sign in with to act for this account.</source>
        <translation>Det, som butikker og programmer logger ind med for at handle på vegne af denne konto.</translation>
    </message>
    <message>
        <source>&amp;Create new API client</source>
        <translation>&amp;Opret ny API-klient</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opret ny API-klient</translation>
    </message>
    <message>
        <source>At account %1 %2</source>
        <translation>På kontoen %1 %2</translation>
    </message>
    <message>
        <source>Create an API client at %1 (%2)</source>
        <translation>Opret en API-klient på %1 (%2)</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Søg i klienter</translation>
    </message>
    <message>
        <source>Search name, client ID, access or website</source>
        <translation>Søg efter navn, klient-id, adgang eller websted</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>O&amp;pdater</translation>
    </message>
    <message>
        <source>Load the list again (%1)</source>
        <translation>Hent listen igen (%1)</translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation>Log ind med en anden klient</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Loading it again failed. The list is as it was on %1.</source>
        <translation>Den kunne ikke hentes igen. Listen er, som den var %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API clients</source>
        <translation>
            <numerusform>%Ln API-klient</numerusform>
            <numerusform>%Ln API-klienter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsTable</name>
    <message>
        <source>API clients</source>
        <translation>API-klienter</translation>
    </message>
    <message>
        <source>Loading API clients…</source>
        <translation>Henter API-klienter…</translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs are copied.</source>
        <translation>
            <numerusform>%n klient-id er kopieret.</numerusform>
            <numerusform>%n klient-id&apos;er er kopieret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClipboardCountdown</name>
    <message>
        <source>Clear no&amp;w</source>
        <translation>&amp;Ryd nu</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Ryd udklipsholderen nu</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>%1 er kopieret. Udklipsholderen ryddes om %n s</numerusform>
            <numerusform>%1 er kopieret. Udklipsholderen ryddes om %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied. It is cleared from the clipboard after a while.</source>
        <translation>%1 er kopieret. Det ryddes fra udklipsholderen efter et stykke tid.</translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s</source>
        <translation>
            <numerusform>Ryddes om %n s</numerusform>
            <numerusform>Ryddes om %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>Ko&amp;lonner</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Flyt til &amp;venstre</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Flyt til &amp;højre</translation>
    </message>
    <message>
        <source>Re&amp;set columns</source>
        <translation>&amp;Nulstil kolonnerne</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 er kopieret</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopier %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CopyForDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopier alt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopier alt</translation>
    </message>
    <message>
        <source>Copy for…</source>
        <translation>Kopier til…</translation>
    </message>
    <message>
        <source>Copy the credentials of %1</source>
        <translation>Kopier oplysningerne for %1</translation>
    </message>
    <message>
        <source>The secret comes from %1, and is cleared from the clipboard after a while.</source>
        <translation>Hemmeligheden kommer fra %1 og ryddes fra udklipsholderen efter et stykke tid.</translation>
    </message>
    <message>
        <source>What is copied, with the secret hidden</source>
        <translation>Det, der kopieres, med hemmeligheden skjult</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>Backoffice: Settings &gt; Payment windows</source>
        <translation>Backoffice: Settings &gt; Payment windows</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopier %1</translation>
    </message>
    <message>
        <source>Copy the client secret; it is cleared from the clipboard after a while</source>
        <translation>Kopier klienthemmeligheden; den ryddes fra udklipsholderen efter et stykke tid</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighed</translation>
    </message>
    <message>
        <source>The client secret is copied.</source>
        <translation>Klienthemmeligheden er kopieret.</translation>
    </message>
    <message>
        <source>Paste it now: it is cleared from the clipboard after a while.</source>
        <translation>Indsæt den nu: den ryddes fra udklipsholderen efter et stykke tid.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Loginoplysninger</translation>
    </message>
    <message>
        <source>Account ID, client ID and secret are copied for %1.</source>
        <translation>Konto-id, klient-id og hemmelighed er kopieret til %1.</translation>
    </message>
    <message>
        <source>The profile ID isn&apos;t among them: find it in the Backoffice, under Settings &gt; Payment windows.</source>
        <translation>Profil-id&apos;et er ikke med: du finder det i Backoffice under Settings &gt; Payment windows.</translation>
    </message>
    <message>
        <source>The profile ID “default” fits most shops. If yours has another, find it in the Backoffice, under Settings &gt; Payment windows.</source>
        <translation>Profil-id&apos;et ”default” passer til de fleste butikker. Har din et andet, finder du det i Backoffice under Settings &gt; Payment windows.</translation>
    </message>
    <message>
        <source>Its secret is no longer in %1.</source>
        <translation>Hemmeligheden er ikke længere i %1.</translation>
    </message>
    <message>
        <source>Nothing was copied. Close this window and choose New secret.</source>
        <translation>Intet blev kopieret. Luk dette vindue, og vælg Ny hemmelighed.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Intet blev kopieret. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreateClientWizard</name>
    <message>
        <source>Create new API client — DEMO</source>
        <translation>Opret ny API-klient — DEMO</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opret ny API-klient</translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation>Gå til&amp;bage</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bage</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>C&amp;reate new API client</source>
        <translation>Op&amp;ret ny API-klient</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Opret &amp;en til</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Opret en til</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Create new API client — PRODUCTION</source>
        <translation>Opret ny API-klient — PRODUKTION</translation>
    </message>
    <message>
        <source>Tick the box for production on this page first</source>
        <translation>Sæt først kryds i feltet for produktion på denne side</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatePassphraseDialog</name>
    <message>
        <source>Keep secrets in an encrypted file</source>
        <translation>Opbevar hemmeligheder i en krypteret fil</translation>
    </message>
    <message>
        <source>From now on secrets go into a file on this computer instead of a keychain, encrypted with a passphrase that you choose. Clientsmith asks for it once, each time you start it.</source>
        <translation>Fra nu af lægges hemmeligheder i en fil på denne computer i stedet for i en nøglering, krypteret med en adgangssætning, som du vælger. Clientsmith spørger efter den én gang, hver gang du starter programmet.</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Lav filen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Lav filen</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Krypterer…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Adgangssætning</translation>
    </message>
    <message>
        <source>At least %1 characters. Five random words are easy to remember and hard to guess.</source>
        <translation>Mindst %1 tegn. Fem tilfældige ord er lette at huske og svære at gætte.</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Adgangssætningen &amp;igen</translation>
    </message>
    <message>
        <source>A forgotten passphrase can&apos;t be recovered, and the secrets in the file are lost with it. Whoever has a copy of the file can try passphrases for ever, so choose a long one.</source>
        <translation>En glemt adgangssætning kan ikke gendannes, og hemmelighederne i filen går tabt med den. Den, der har en kopi af filen, kan prøve adgangssætninger i det uendelige, så vælg en lang.</translation>
    </message>
    <message>
        <source>That is too long for a passphrase.</source>
        <translation>Det er for langt til en adgangssætning.</translation>
    </message>
    <message>
        <source>Choose at least %1 characters.</source>
        <translation>Vælg mindst %1 tegn.</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>Skriv den en gang til.</translation>
    </message>
    <message>
        <source>This isn&apos;t the same as above.</source>
        <translation>Dette er ikke det samme som ovenfor.</translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>Filen findes allerede.</translation>
    </message>
    <message>
        <source>Cancel this, then try again with the passphrase that it has.</source>
        <translation>Annuller dette, og prøv igen med den adgangssætning, som filen har.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatedPage</name>
    <message>
        <source>The client is created</source>
        <translation>Klienten er oprettet</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Klientnavn</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Tokenets levetid</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order.</source>
        <translation>Næste trin: læg oplysningerne ind i butikkens betalingsindstillinger, og afgiv en lille prøveordre.</translation>
    </message>
    <message>
        <source>Next: put the new secret wherever the old one was used. Until then, nothing that used the old one works.</source>
        <translation>Næste trin: læg den nye hemmelighed ind overalt, hvor den gamle blev brugt. Indtil da virker intet af det, der brugte den gamle.</translation>
    </message>
    <message>
        <source>It works: a token was received with the new credentials.</source>
        <translation>Det virker: et token blev hentet med de nye oplysninger.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Endnu ikke kendt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>You discarded the secret.</source>
        <translation>Du har kasseret hemmeligheden.</translation>
    </message>
    <message>
        <source>To use the client, give it a new secret: now, or later from the list of API clients.</source>
        <translation>Giv klienten en ny hemmelighed for at bruge den: nu, eller senere fra listen over API-klienter.</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>Ny hemmeli&amp;ghed…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighed</translation>
    </message>
    <message>
        <source>This sign-in may not give access.</source>
        <translation>Dette login må ikke give adgang.</translation>
    </message>
    <message>
        <source>Nothing here holds the new secret, so it can&apos;t be proven from here.</source>
        <translation>Den nye hemmelighed er ikke gemt her, så den kan ikke bekræftes herfra.</translation>
    </message>
    <message>
        <source>The client has its access. Nothing here holds its secret any more, so it can&apos;t be proven from here.</source>
        <translation>Klienten har fået sin adgang. Hemmeligheden er ikke længere gemt her, så den kan ikke bekræftes herfra.</translation>
    </message>
    <message>
        <source>The new secret is in place, but it is not proven yet. %1</source>
        <translation>Den nye hemmelighed er på plads, men den er ikke bekræftet endnu. %1</translation>
    </message>
    <message>
        <source>It was tried again, and is not proven yet. The client has its access. %1</source>
        <translation>Det blev forsøgt igen, og den er ikke bekræftet endnu. Klienten har fået sin adgang. %1</translation>
    </message>
    <message>
        <source>The client has its access, but it is not proven yet. %1</source>
        <translation>Klienten har fået sin adgang, men den er ikke bekræftet endnu. %1</translation>
    </message>
    <message>
        <source>It was tried again, and the client has no access yet. %1</source>
        <translation>Det blev forsøgt igen, og klienten har ingen adgang endnu. %1</translation>
    </message>
    <message>
        <source>The client exists, but has no access yet. %1</source>
        <translation>Klienten findes, men har ingen adgang endnu. %1</translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Sign in with a client that may give it (admin:accounts), and finish it from the list of API clients.</source>
        <translation>Før den har adgang, kan intet bruge den. Log ind med en klient, der må give adgang (admin:accounts), og gør det færdigt fra listen over API-klienter.</translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Finish tries to give it once more; after this window is closed, the list of API clients offers it too.</source>
        <translation>Før den har adgang, kan intet bruge den. Gør færdig prøver at give den adgang en gang til; når dette vindue er lukket, tilbyder listen over API-klienter det også.</translation>
    </message>
    <message>
        <source>Finish asks for a token once more.</source>
        <translation>Gør færdig beder om et token en gang til.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Gør &amp;færdig</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gør færdig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: put the credentials into the program that is to use them.</source>
        <translation>Næste trin: læg oplysningerne ind i det program, der skal bruge dem.</translation>
    </message>
    <message>
        <source>The new secret is in place</source>
        <translation>Den nye hemmelighed er på plads</translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order. Copy for… beside the client in the list has them as your shop&apos;s plugin asks for them.</source>
        <translation>Næste trin: læg oplysningerne ind i butikkens betalingsindstillinger, og afgiv en lille prøveordre. Kopier til… ved klienten på listen har dem, som butikkens plugin beder om dem.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CredentialsForm</name>
    <message>
        <source>&amp;Client ID</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>In the back office: Settings, API &amp; Integrations, API clients</source>
        <translation>I backoffice: Settings, API &amp; Integrations, API clients</translation>
    </message>
    <message>
        <source>Shown once when the client was created</source>
        <translation>Blev vist én gang, da klienten blev oprettet</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Vis klienthemmeligheden</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Skjul klienthemmeligheden</translation>
    </message>
    <message>
        <source>With a client that may manage API clients. Its secret is checked with the provider, then kept in %1.</source>
        <translation>Med en klient, der må administrere API-klienter. Hemmeligheden kontrolleres hos udbyderen og opbevares derefter i %1.</translation>
    </message>
    <message>
        <source>A client ID has no colon. Copy the ID alone, without the secret.</source>
        <translation>Et klient-id har ikke kolon. Kopier kun id&apos;et, uden hemmeligheden.</translation>
    </message>
    <message>
        <source>A client ID has no spaces. Copy it again.</source>
        <translation>Et klient-id har ikke mellemrum. Kopier det igen.</translation>
    </message>
    <message>
        <source>Write the client ID. Without one, create a client in the back office first.</source>
        <translation>Skriv klient-id&apos;et. Har du intet, så opret først en klient i backoffice.</translation>
    </message>
    <message>
        <source>Write the client secret. If it is lost, rotate it in the back office.</source>
        <translation>Skriv klienthemmeligheden. Er den mistet, så lav en ny i backoffice.</translation>
    </message>
    <message>
        <source>The secret is right, but this client can&apos;t manage API clients.</source>
        <translation>Hemmeligheden er rigtig, men denne klient kan ikke administrere API-klienter.</translation>
    </message>
    <message>
        <source>It lacks the scope %1. Grant it in the back office, or sign in with another client.</source>
        <translation>Den mangler scopet %1. Giv den det i backoffice, eller log ind med en anden klient.</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Klienth&amp;emmelighed</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CredentialsPage</name>
    <message>
        <source>Environment file (*.env)</source>
        <translation>Miljøfil (*.env)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Gem loginoplysningerne</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-id</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighed</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Shows the client secret</source>
        <translation>Viser klienthemmeligheden</translation>
    </message>
    <message>
        <source>Copy Client secret</source>
        <translation>Kopier Klienthemmelighed</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Skjul</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>Gem i en &amp;fil…</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Gem i en fil</translation>
    </message>
    <message>
        <source>The file holds the secret in plain text. Only you can read it; backups may copy it.</source>
        <translation>Filen indeholder hemmeligheden i klartekst. Kun du kan læse den; sikkerhedskopier kan tage den med.</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopier til…</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>Copies all three in the order that a shop plugin asks for</source>
        <translation>Kopierer alle tre i den rækkefølge, som plugin&apos;et i en webshop beder om</translation>
    </message>
    <message>
        <source>Already in %1, and read back from it.</source>
        <translation>Ligger allerede i %1 og er læst tilbage derfra.</translation>
    </message>
    <message>
        <source>The secret is not in your %1. %2</source>
        <translation>Hemmeligheden er ikke i %1. %2</translation>
    </message>
    <message>
        <source>It is still here: try the %1 again, or save it to a file before you go on.</source>
        <translation>Den er her stadig: prøv %1 igen, eller gem den i en fil, før du går videre.</translation>
    </message>
    <message>
        <source>&amp;Try the %1 again</source>
        <translation>&amp;Prøv %1 igen</translation>
    </message>
    <message>
        <source>Try the %1 again</source>
        <translation>Prøv %1 igen</translation>
    </message>
    <message>
        <source>No keychain holds this secret. You keep it yourself.</source>
        <translation>Ingen nøglering har denne hemmelighed. Du opbevarer den selv.</translation>
    </message>
    <message>
        <source>Save it to a file, or store it in your password manager, before you go on.</source>
        <translation>Gem den i en fil, eller læg den i din adgangskodeadministrator, før du går videre.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>The file was not saved. %1</source>
        <translation>Filen blev ikke gemt. %1</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Vælg et andet sted til den.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read it.</source>
        <translation>Gemt i %1. Kun du kan læse den.</translation>
    </message>
    <message>
        <source>It holds the secret in plain text. Delete it when you no longer need it.</source>
        <translation>Den indeholder hemmeligheden i klartekst. Slet den, når du ikke har brug for den længere.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Loginoplysninger</translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation>Kopieret til %1.</translation>
    </message>
    <message>
        <source>Hides the client secret</source>
        <translation>Skjuler klienthemmeligheden</translation>
    </message>
    <message>
        <source>Copy the client secret; it is cleared from the clipboard after a while</source>
        <translation>Kopier klienthemmeligheden; den ryddes fra udklipsholderen efter et stykke tid</translation>
    </message>
    <message>
        <source>%1 is created. Its secret is shown only now. Lost it later? Choose New secret in the list of API clients: you get a new one and the old one stops working.</source>
        <translation>%1 er oprettet. Hemmeligheden vises kun nu. Mistet den senere? Vælg Ny hemmelighed på listen over API-klienter: du får en ny, og den gamle holder op med at virke.</translation>
    </message>
    <message>
        <source>%1 has a new secret, and the old one has stopped working. It is shown only now. Put it wherever the old one was used.</source>
        <translation>%1 har en ny hemmelighed, og den gamle er holdt op med at virke. Den nye vises kun nu. Læg den ind alle de steder, hvor den gamle blev brugt.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientDialog</name>
    <message>
        <source>Type the client &amp;ID to confirm</source>
        <translation>Skriv klient-&amp;id&apos;et for at bekræfte</translation>
    </message>
    <message>
        <source>Type the client&apos;s &amp;name to confirm</source>
        <translation>Skriv klientens &amp;navn for at bekræfte</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>&amp;Delete the client</source>
        <translation>&amp;Slet klienten</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Slet klient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Slet klienten</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slet %1?</translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. Its secret is removed from this computer as well (%1). This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation>Alt, hvad der logger ind med den, for eksempel en webshop, holder op med at virke med det samme. Hemmeligheden fjernes også fra denne computer (%1). Dette kan ikke fortrydes: en ny klient har et andet id og en anden hemmelighed.</translation>
    </message>
    <message>
        <source>Deleting the client…</source>
        <translation>Sletter klienten…</translation>
    </message>
    <message>
        <source>The client is deleted, but its secret is still kept here. %1</source>
        <translation>Klienten er slettet, men hemmeligheden opbevares stadig her. %1</translation>
    </message>
    <message>
        <source>It opens nothing any more. The list of API clients offers to remove it.</source>
        <translation>Den åbner intet længere. Listen over API-klienter tilbyder at fjerne den.</translation>
    </message>
    <message>
        <source>It is not known whether the client was deleted. %1</source>
        <translation>Det vides ikke, om klienten blev slettet. %1</translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation>Det er skrevet ned: luk dette vindue, så tilbyder listen over API-klienter at finde ud af det og gøre det færdigt.</translation>
    </message>
    <message>
        <source>%1 The client was not deleted.</source>
        <translation>%1 Klienten blev ikke slettet.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The client is being deleted. This window stays open until it is known what came of it.</source>
        <translation>Klienten bliver slettet. Dette vindue forbliver åbent, indtil det vides, hvordan det gik.</translation>
    </message>
    <message>
        <source>Delete client — PRODUCTION</source>
        <translation>Slet klient — PRODUKTION</translation>
    </message>
    <message>
        <source>Delete this in &amp;PRODUCTION for %1</source>
        <translation>Slet dette i &amp;PRODUKTION for %1</translation>
    </message>
    <message>
        <source>Real payments fail wherever this client is still used.</source>
        <translation>Rigtige betalinger mislykkes overalt, hvor denne klient stadig bruges.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 er slettet.</translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation>Alt, hvad der logger ind med den, for eksempel en webshop, holder op med at virke med det samme. Dette kan ikke fortrydes: en ny klient har et andet id og en anden hemmelighed.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientsDialog</name>
    <message>
        <source>Type &amp;how many clients this is, to confirm</source>
        <translation>Skriv, &amp;hvor mange klienter det er, for at bekræfte</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Delete the clients</source>
        <translation>&amp;Slet klienterne</translation>
    </message>
    <message>
        <source>Delete the clients</source>
        <translation>Slet klienterne</translation>
    </message>
    <message>
        <source>Delete clients</source>
        <translation>Slet klienter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients?</source>
        <translation>
            <numerusform>Slet %n klient?</numerusform>
            <numerusform>Slet %n klienter?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out: you are signed in with it.</source>
        <translation>%1 er udeladt: du er logget ind med den.</translation>
    </message>
    <message>
        <source>Delete them in &amp;PRODUCTION for %1</source>
        <translation>Slet dem i PR&amp;ODUKTION for %1</translation>
    </message>
    <message>
        <source>They belong to a PRODUCTION account: a shop that still uses one can&apos;t take payments any more.</source>
        <translation>De hører til en PRODUKTIONSKONTO: en butik, der stadig bruger en af dem, kan ikke længere modtage betalinger.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Deleted, and its secret here</source>
        <translation>Slettet sammen med hemmeligheden her</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still kept here. %1</source>
        <translation>Slettet, men hemmeligheden opbevares stadig her. %1</translation>
    </message>
    <message>
        <source>Not known whether it was deleted. %1</source>
        <translation>Vides ikke, om den blev slettet. %1</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Ikke slettet. %1</translation>
    </message>
    <message>
        <source>Deleting the client…</source>
        <translation>Sletter klienten…</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ladt være</translation>
    </message>
    <message>
        <source>What isn&apos;t finished is written down: the list of API clients offers to finish it.</source>
        <translation>Det, der ikke er gjort færdigt, er skrevet ned: listen over API-klienter tilbyder at gøre det færdigt.</translation>
    </message>
    <message>
        <source>You cancelled before the rest. They are still chosen in the list.</source>
        <translation>Du annullerede før resten. De er stadig valgt på listen.</translation>
    </message>
    <message>
        <source>The rest was left alone, because it would have failed likewise. Put right what the last line names; they are still chosen in the list.</source>
        <translation>Resten blev ladt være, fordi det ville være gået galt på samme måde. Ret det, som den sidste linje nævner; de er stadig valgt på listen.</translation>
    </message>
    <message>
        <source>Those that are left are still chosen in the list.</source>
        <translation>De, der er tilbage, er stadig valgt på listen.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are deleted.</source>
        <translation>
            <numerusform>%n klient er slettet.</numerusform>
            <numerusform>%n klienter er slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients are deleted.</source>
        <translation>%1 af %2 klienter er slettet.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>No further client is deleted. This window stays open until it is known what came of the last one.</source>
        <translation>Der slettes ikke flere klienter. Dette vindue forbliver åbent, indtil det vides, hvordan det gik med den sidste.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Whatever signs in with them, such as a shop, stops working at once. Those of their secrets that are kept on this computer are removed as well (%1). This can&apos;t be undone: new clients have other IDs and other secrets.</source>
        <translation>Alt, hvad der logger ind med dem, for eksempel en webshop, holder op med at virke med det samme. De hemmeligheder, der opbevares på denne computer, fjernes også (%1). Dette kan ikke fortrydes: nye klienter har andre id&apos;er og andre hemmeligheder.</translation>
    </message>
    <message>
        <source>Whatever signs in with them, such as a shop, stops working at once. This can&apos;t be undone: new clients have other IDs and other secrets.</source>
        <translation>Alt, hvad der logger ind med dem, for eksempel en webshop, holder op med at virke med det samme. Dette kan ikke fortrydes: nye klienter har andre id&apos;er og andre hemmeligheder.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::EmptyState</name>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier oplysningerne</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Errors</name>
    <message>
        <source>Wait %1 s, then try again.</source>
        <translation>Vent %1 s, og prøv igen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vent et minut, og prøv igen.</translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own files can&apos;t be read or written.</source>
        <translation>Clientsmiths egne filer kan ikke læses eller skrives.</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that the data folder is yours.</source>
        <translation>Kontrollér, at disken ikke er fuld, og at datamappen er din.</translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own file is damaged.</source>
        <translation>Clientsmiths egen fil er beskadiget.</translation>
    </message>
    <message>
        <source>Your keychain still has the secrets. Move the file away that the details name, sign in again, and let &quot;clientsmith-cli recover --finish&quot; find them.</source>
        <translation>Din nøglering har stadig hemmelighederne. Flyt den fil væk, som er nævnt i oplysningerne, log ind igen, og lad &quot;clientsmith-cli recover --finish&quot; finde dem.</translation>
    </message>
    <message>
        <source>A newer version of Clientsmith has used these files.</source>
        <translation>En nyere version af Clientsmith har brugt disse filer.</translation>
    </message>
    <message>
        <source>Use that version. This one leaves them as they are.</source>
        <translation>Brug den version. Denne lader dem være, som de er.</translation>
    </message>
    <message>
        <source>Another program is using Clientsmith&apos;s own file.</source>
        <translation>Et andet program bruger Clientsmiths egen fil.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Vent, til det er færdigt, og prøv igen.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Denne computer er offline.</translation>
    </message>
    <message>
        <source>Connect it to a network, by cable or wireless, then try again.</source>
        <translation>Slut den til et netværk, med kabel eller trådløst, og prøv igen.</translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation>Betalingsudbyderen kan ikke nås.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Kontrollér internetforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The payment provider took too long to answer.</source>
        <translation>Betalingsudbyderen var for lang tid om at svare.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the connection or a proxy on the way.</source>
        <translation>Prøv igen om et øjeblik. Bliver det ved sådan, så kontrollér forbindelsen eller en proxy på vejen.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>Forbindelsen er ikke sikker, så intet blev sendt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever runs the network whether it inspects secure connections.</source>
        <translation>Kontrollér computerens dato og klokkeslæt, og spørg den, der driver netværket, om det undersøger sikre forbindelser.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this client id and secret.</source>
        <translation>Udbyderen accepterer ikke dette klient-id og denne hemmelighed.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t allowed to do that.</source>
        <translation>Dette login har ikke lov til det.</translation>
    </message>
    <message>
        <source>Sign in with a client that has admin:accounts, or ask an administrator to grant it.</source>
        <translation>Log ind med en klient, der har admin:accounts, eller bed en administrator om at give den det.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t have it (any more).</source>
        <translation>Udbyderen har den ikke (længere).</translation>
    </message>
    <message>
        <source>Refresh the list. It may have been deleted somewhere else.</source>
        <translation>Opdater listen. Den kan være slettet et andet sted.</translation>
    </message>
    <message>
        <source>The provider says that this exists already.</source>
        <translation>Udbyderen siger, at dette findes allerede.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you create another one.</source>
        <translation>Opdater listen, og se efter, før du opretter en til.</translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation>Udbyderen beder os om at tage det mere roligt.</translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation>Et andet vindue eller en kommando arbejder allerede med dette.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Prøv igen, når det er færdigt.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Udbyderen afviste anmodningen.</translation>
    </message>
    <message>
        <source>The details say why. Correct what they name, then try again.</source>
        <translation>Oplysningerne siger hvorfor. Ret det, der er nævnt der, og prøv igen.</translation>
    </message>
    <message>
        <source>The payment provider has a problem of its own.</source>
        <translation>Betalingsudbyderen har selv et problem.</translation>
    </message>
    <message>
        <source>Try again later. Nothing needs to be changed here.</source>
        <translation>Prøv igen senere. Intet skal ændres her.</translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation>Svaret gav ingen mening.</translation>
    </message>
    <message>
        <source>Something on the way, such as a proxy or a sign-in page of the network, may have answered instead. Check the connection, then try again.</source>
        <translation>Noget på vejen, for eksempel en proxy eller en loginside for netværket, kan have svaret i stedet. Kontrollér forbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Nøgleringen på denne computer kan ikke nås.</translation>
    </message>
    <message>
        <source>Start or install a keychain such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Start eller installer en nøglering, for eksempel GNOME Keyring eller KWallet, og prøv igen.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Nøgleringen er låst.</translation>
    </message>
    <message>
        <source>Unlock it in the window that it opened or in the system&apos;s password app, then try again.</source>
        <translation>Lås den op i det vindue, den åbnede, eller i systemets adgangskodeprogram, og prøv igen.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the secret.</source>
        <translation>Nøgleringen gemte ikke hemmeligheden.</translation>
    </message>
    <message>
        <source>Allow Clientsmith to use the keychain when it asks, then try again.</source>
        <translation>Giv Clientsmith lov til at bruge nøgleringen, når den spørger, og prøv igen.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this account (any more).</source>
        <translation>Du er ikke logget ind på denne konto (længere).</translation>
    </message>
    <message>
        <source>Sign in again with a client id and secret, or with an access token.</source>
        <translation>Log ind igen med klient-id og hemmelighed, eller med et adgangstoken.</translation>
    </message>
    <message>
        <source>The details say what. Correct it, then try again.</source>
        <translation>Oplysningerne siger hvad. Ret det, og prøv igen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>Nothing more was done. Start again when you like.</source>
        <translation>Der blev ikke gjort mere. Start igen, når du vil.</translation>
    </message>
    <message>
        <source>Something that was typed or chosen can&apos;t be used.</source>
        <translation>Noget, der blev skrevet eller valgt, kan ikke bruges.</translation>
    </message>
    <message>
        <source>Check that both belong to this account. If the client was given a new secret, use that one.</source>
        <translation>Kontrollér, at begge hører til denne konto. Har klienten fået en ny hemmelighed, så brug den.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vælg en mappe</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export the credentials of %1</source>
        <translation>Eksporter oplysningerne for %1</translation>
    </message>
    <message numerus="yes">
        <source>Export the credentials of %n clients</source>
        <translation>
            <numerusform>Eksporter oplysningerne for %n klient</numerusform>
            <numerusform>Eksporter oplysningerne for %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>The files hold the secrets in plain text. Only you can read them, but backups may copy them. Delete them when you no longer need them.</source>
        <translation>Filerne indeholder hemmelighederne i klartekst. Kun du kan læse dem, men sikkerhedskopier kan tage dem med. Slet dem, når du ikke har brug for dem længere.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen clients are left out: their secrets aren&apos;t kept on this computer.</source>
        <translation>
            <numerusform>%n af de valgte klienter er udeladt: hemmeligheden opbevares ikke på denne computer.</numerusform>
            <numerusform>%n af de valgte klienter er udeladt: hemmelighederne opbevares ikke på denne computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A .&amp;env file, as shops and servers read it</source>
        <translation>En .&amp;env-fil, som butikker og servere læser den</translation>
    </message>
    <message>
        <source>A .&amp;env file for each, as shops and servers read it</source>
        <translation>En .&amp;env-fil til hver, som butikker og servere læser den</translation>
    </message>
    <message>
        <source>A &amp;JSON file, as secret managers take it</source>
        <translation>En &amp;JSON-fil, som programmer til hemmeligheder modtager den</translation>
    </message>
    <message>
        <source>One &amp;JSON file with all of them, as secret managers take it</source>
        <translation>Én &amp;JSON-fil med dem alle, som programmer til hemmeligheder modtager den</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Vælg en mappe…</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Der findes ingen sådan mappe. Vælg en, der findes.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files to %1. Only you can read them.</source>
        <translation>
            <numerusform>Gemte %n fil i %1. Kun du kan læse den.</numerusform>
            <numerusform>Gemte %n filer i %1. Kun du kan læse dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already, and hold something else. Nothing was saved.</source>
        <translation>
            <numerusform>%n af filerne findes allerede med andet indhold. Intet blev gemt.</numerusform>
            <numerusform>%n af filerne findes allerede med andet indhold. Intet blev gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Choose another folder, or replace what is there: nobody can bring it back then.</source>
        <translation>%1. Vælg en anden mappe, eller erstat det, der er der: så kan ingen få det tilbage.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Erstat det, der er der</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Intet blev gemt.</translation>
    </message>
    <message>
        <source>Saved before it: %1.</source>
        <translation>Gemt før det: %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>%1 Check that the disk isn&apos;t full and that the folder is yours, or choose another one.</source>
        <translation>%1 Kontrollér, at disken ikke er fuld, og at mappen er din, eller vælg en anden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Nothing was saved: the secret of %1 is no longer in %2.</source>
        <translation>Intet blev gemt: hemmeligheden til %1 er ikke længere i %2.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Intet blev gemt. %1</translation>
    </message>
    <message>
        <source>Leave that client out, or give it a new secret first.</source>
        <translation>Udelad den klient, eller giv den en ny hemmelighed først.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::FoldButton</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Vis alle %n</numerusform>
            <numerusform>Vis alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Vis færre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Kopier oplysningerne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul oplysningerne</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis oplysningerne</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Interrupted</name>
    <message>
        <source>The client %1 may have no access yet, and its secret was shown to you, but is not kept here.</source>
        <translation>Klienten %1 har måske ingen adgang endnu, og hemmeligheden blev vist til dig, men opbevares ikke her.</translation>
    </message>
    <message>
        <source>The secret of %1 was shown to you, but is not kept here.</source>
        <translation>Hemmeligheden til %1 blev vist til dig, men opbevares ikke her.</translation>
    </message>
    <message>
        <source>The client %1 was created, and works.</source>
        <translation>Klienten %1 blev oprettet og virker.</translation>
    </message>
    <message>
        <source>The client %1 was created, but not proven.</source>
        <translation>Klienten %1 blev oprettet, men ikke bekræftet.</translation>
    </message>
    <message>
        <source>The client %1 was created, but may have no access yet.</source>
        <translation>Klienten %1 blev oprettet, men har måske ingen adgang endnu.</translation>
    </message>
    <message>
        <source>The client %1 was created, but its secret was never kept.</source>
        <translation>Klienten %1 blev oprettet, men hemmeligheden blev aldrig gemt.</translation>
    </message>
    <message>
        <source>Creating %1 was interrupted. The provider did not have it when we looked, but it may still appear.</source>
        <translation>Oprettelsen af %1 blev afbrudt. Udbyderen havde den ikke, da vi så efter, men den kan stadig dukke op.</translation>
    </message>
    <message>
        <source>Creating %1 was interrupted before we heard from the provider. Perhaps it exists.</source>
        <translation>Oprettelsen af %1 blev afbrudt, før vi hørte fra udbyderen. Måske findes den.</translation>
    </message>
    <message>
        <source>The new secret of %1 was shown to you, but is not kept here.</source>
        <translation>Den nye hemmelighed til %1 blev vist til dig, men opbevares ikke her.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, and works.</source>
        <translation>Hemmeligheden til %1 blev udskiftet og virker.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced and kept, but not proven.</source>
        <translation>Hemmeligheden til %1 blev udskiftet og gemt, men ikke bekræftet.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, but the new one was never kept.</source>
        <translation>Hemmeligheden til %1 blev udskiftet, men den nye blev aldrig gemt.</translation>
    </message>
    <message>
        <source>If you have the secret, it can be kept here now. Finish leaves it with you. It can&apos;t be undone, because a shop may use it already; delete the client instead.</source>
        <translation>Har du hemmeligheden, kan den opbevares her nu. Gør færdig lader dig beholde den selv. Det kan ikke fortrydes, for en butik bruger den måske allerede; slet klienten i stedet.</translation>
    </message>
    <message>
        <source>Finish does what is missing. It can&apos;t be undone, because a shop may use the secret already; delete the client instead.</source>
        <translation>Gør færdig gør det, der mangler. Det kan ikke fortrydes, for en butik bruger måske allerede hemmeligheden; slet klienten i stedet.</translation>
    </message>
    <message>
        <source>Finish does what is missing. Undo deletes the client again; nobody has seen its secret.</source>
        <translation>Gør færdig gør det, der mangler. Fortryd sletter klienten igen; ingen har set hemmeligheden.</translation>
    </message>
    <message>
        <source>Finish looks for it, and completes it if it exists. Undo looks for it, and deletes it if it exists.</source>
        <translation>Gør færdig leder efter den og færdiggør den, hvis den findes. Fortryd leder efter den og sletter den, hvis den findes.</translation>
    </message>
    <message>
        <source>If you have it, it can be kept here now. Finish leaves it with you. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation>Har du den, kan den opbevares her nu. Gør færdig lader dig beholde den selv. Det kan ikke fortrydes: den gamle hemmelighed er holdt op med at virke.</translation>
    </message>
    <message>
        <source>Finish makes sure that a secret is kept that works. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation>Gør færdig sørger for, at der opbevares en hemmelighed, som virker. Det kan ikke fortrydes: den gamle hemmelighed er holdt op med at virke.</translation>
    </message>
    <message>
        <source>Finish tries the secret that is kept, and makes a new one only if the old one has stopped working. Undo lets it be, if the old one still works.</source>
        <translation>Gør færdig prøver den hemmelighed, der opbevares, og laver kun en ny, hvis den gamle er holdt op med at virke. Fortryd lader den være, hvis den gamle stadig virker.</translation>
    </message>
    <message>
        <source>Finish removes the secret, which opens nothing any more. It can&apos;t be undone.</source>
        <translation>Gør færdig fjerner hemmeligheden, som ikke åbner noget længere. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Finish deletes it, and its secret here. Undo keeps it, if it still exists.</source>
        <translation>Gør færdig sletter den, og dens hemmelighed her. Fortryd beholder den, hvis den stadig findes.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its secret may still be kept here.</source>
        <translation>%1 blev slettet, men hemmeligheden opbevares måske stadig her.</translation>
    </message>
    <message>
        <source>Deleting %1 was interrupted before we heard from the provider. Perhaps it is gone.</source>
        <translation>Sletningen af %1 blev afbrudt, før vi hørte fra udbyderen. Måske er den væk.</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <translation>Påbegyndt %1.</translation>
    </message>
    <message>
        <source>%1 is complete. Its secret is with you.</source>
        <translation>%1 er færdig. Hemmeligheden har du selv.</translation>
    </message>
    <message>
        <source>%1 is complete: it has its access, and its secret is in %2.</source>
        <translation>%1 er færdig: den har fået sin adgang, og hemmeligheden er i %2.</translation>
    </message>
    <message>
        <source>The provider has no client %1: it was never created, or was deleted since. Create it again if you need it.</source>
        <translation>Udbyderen har ingen klient %1: den blev aldrig oprettet, eller er slettet siden. Opret den igen, hvis du har brug for den.</translation>
    </message>
    <message>
        <source>%1 is taken back: the provider doesn&apos;t have it any more.</source>
        <translation>%1 er taget tilbage: udbyderen har den ikke længere.</translation>
    </message>
    <message>
        <source>The secret of %1 is replaced. The new one is with you.</source>
        <translation>Hemmeligheden til %1 er udskiftet. Den nye har du selv.</translation>
    </message>
    <message>
        <source>The secret of %1 works, and is in %2.</source>
        <translation>Hemmeligheden til %1 virker og er i %2.</translation>
    </message>
    <message>
        <source>The provider no longer has the client %1.</source>
        <translation>Udbyderen har ikke længere klienten %1.</translation>
    </message>
    <message>
        <source>The secret of %1 was not replaced: nothing has changed.</source>
        <translation>Hemmeligheden til %1 blev ikke udskiftet: intet er ændret.</translation>
    </message>
    <message>
        <source>%1 is deleted, and its secret is no longer kept here.</source>
        <translation>%1 er slettet, og hemmeligheden opbevares ikke længere her.</translation>
    </message>
    <message>
        <source>%1 stays: it was not deleted.</source>
        <translation>%1 bliver: den blev ikke slettet.</translation>
    </message>
    <message>
        <source>Making a new secret for %1 was interrupted before we heard from the provider. Perhaps the old one has stopped working.</source>
        <translation>Arbejdet med en ny hemmelighed til %1 blev afbrudt, før vi hørte fra udbyderen. Måske er den gamle holdt op med at virke.</translation>
    </message>
    <message>
        <source>Nothing is missing: Finish only closes this note.</source>
        <translation>Intet mangler: Gør færdig lukker kun denne besked.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedCard</name>
    <message>
        <source>Finish all</source>
        <translation>Gør alle færdige</translation>
    </message>
    <message>
        <source>The window stays open for a moment: a new secret may be on its way.</source>
        <translation>Vinduet forbliver åbent et øjeblik: en ny hemmelighed kan være på vej.</translation>
    </message>
    <message>
        <source>Close it again when this is done.</source>
        <translation>Luk det igen, når dette er færdigt.</translation>
    </message>
    <message>
        <source>What was interrupted</source>
        <translation>Det, der blev afbrudt</translation>
    </message>
    <message>
        <source>The record of interrupted work can&apos;t be read</source>
        <translation>Fortegnelsen over afbrudt arbejde kan ikke læses</translation>
    </message>
    <message>
        <source>Interrupted work</source>
        <translation>Afbrudt arbejde</translation>
    </message>
    <message>
        <source>There is interrupted work at %1 as well. Sign in there to finish it.</source>
        <translation>Der er også afbrudt arbejde på %1. Log ind der for at gøre det færdigt.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Something was interrupted</source>
        <translation>Noget blev afbrudt</translation>
    </message>
    <message>
        <source>%1 things were interrupted</source>
        <translation>%1 ting blev afbrudt</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedRow</name>
    <message>
        <source>I have the secret…</source>
        <translation>Jeg har hemmeligheden…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gør færdig</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Gør %1 færdig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Fortryd %1</translation>
    </message>
    <message>
        <source>I have the secret of %1</source>
        <translation>Jeg har hemmeligheden til %1</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Spørger udbyderen…</translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation>Et andet vindue eller en kommando arbejder allerede med dette.</translation>
    </message>
    <message>
        <source>Refresh in a moment.</source>
        <translation>Opdater om et øjeblik.</translation>
    </message>
    <message>
        <source>No secret is kept here that could tell whether it was replaced.</source>
        <translation>Der opbevares ingen hemmelighed her, som kunne vise, om den blev udskiftet.</translation>
    </message>
    <message>
        <source>If what uses the client still works, nothing was replaced. If not, choose New secret below.</source>
        <translation>Hvis det, der bruger klienten, stadig virker, blev intet udskiftet. Hvis ikke, så vælg Ny hemmelighed nedenfor.</translation>
    </message>
    <message>
        <source>Unlock or start it and try again, or keep the secret yourself: a window shows it once, if a new one is needed.</source>
        <translation>Lås den op eller start den, og prøv igen, eller opbevar hemmeligheden selv: et vindue viser den én gang, hvis der er brug for en ny.</translation>
    </message>
    <message>
        <source>Still open. %1</source>
        <translation>Stadig åbent. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation>Jeg opbevarer den selv</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedWork</name>
    <message>
        <source>%1 (as partner %2)</source>
        <translation>%1 (som partner %2)</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KeepSecretDialog</name>
    <message>
        <source>Client &amp;secret</source>
        <translation>Klient&amp;hemmelighed</translation>
    </message>
    <message>
        <source>As it was shown, 43 characters in most cases</source>
        <translation>Som den blev vist, oftest 43 tegn</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Vis klienthemmeligheden</translation>
    </message>
    <message>
        <source>Hide the client secret</source>
        <translation>Skjul klienthemmeligheden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Opbevar den</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Opbevar hemmeligheden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Opbevar den</translation>
    </message>
    <message>
        <source>Keep the secret of %1</source>
        <translation>Opbevar hemmeligheden til %1</translation>
    </message>
    <message>
        <source>Paste the secret that was shown to you. It is tried at the provider first, and then kept in %1.</source>
        <translation>Indsæt den hemmelighed, der blev vist til dig. Den prøves først hos udbyderen og opbevares derefter i %1.</translation>
    </message>
    <message>
        <source>Trying the secret…</source>
        <translation>Prøver hemmeligheden…</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this secret. It was not kept.</source>
        <translation>Udbyderen accepterer ikke denne hemmelighed. Den blev ikke gemt.</translation>
    </message>
    <message>
        <source>Check that it is the newest one of this client. If it is lost, choose New secret in the list of API clients.</source>
        <translation>Kontrollér, at det er klientens nyeste. Er den mistet, så vælg Ny hemmelighed på listen over API-klienter.</translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1 Hemmeligheden blev ikke gemt.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KeychainCard</name>
    <message>
        <source>Where secrets are kept</source>
        <translation>Hvor hemmeligheder opbevares</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Hemmeligheder</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Krypteret fil</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>&amp;Test den</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Test den</translation>
    </message>
    <message>
        <source>&amp;Use an encrypted file instead…</source>
        <translation>Brug en kr&amp;ypteret fil i stedet…</translation>
    </message>
    <message>
        <source>Use an encrypted file instead</source>
        <translation>Brug en krypteret fil i stedet</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i brug</translation>
    </message>
    <message>
        <source>All secrets are in one file that your passphrase encrypts. What the keychain had before is still found there. Testing writes one entry, reads it back and removes it.</source>
        <translation>Alle hemmeligheder er i én fil, som din adgangssætning krypterer. Det, nøgleringen havde i forvejen, findes stadig der. Testen skriver en post, læser den tilbage og fjerner den.</translation>
    </message>
    <message>
        <source>Each client&apos;s secret is an entry of its own in your keychain, never in a file of ours. Testing writes one entry, reads it back and removes it.</source>
        <translation>Hver klients hemmelighed er en post for sig i din nøglering, aldrig i en af vores filer. Testen skriver en post, læser den tilbage og fjerner den.</translation>
    </message>
    <message>
        <source>Tests whether %1 keeps a secret</source>
        <translation>Tester, om %1 gemmer en hemmelighed</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 virker.</translation>
    </message>
    <message>
        <source>A secret was written, read back and removed.</source>
        <translation>En hemmelighed blev skrevet, læst tilbage og fjernet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindCard</name>
    <message>
        <source>%1 Access: %2</source>
        <translation>%1 Adgang: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindPage</name>
    <message>
        <source>What will use this client?</source>
        <translation>Hvad skal bruge denne klient?</translation>
    </message>
    <message>
        <source>Each kind gets only the access that its job needs. A shop&apos;s payment plugin needs the first.</source>
        <translation>Hver type får kun den adgang, som opgaven kræver. Betalingsplugin&apos;et i en webshop skal bruge den første.</translation>
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
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Create new API client…</source>
        <translation>&amp;Opret ny API-klient…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Log &amp;ud</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>Cli&amp;ent</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>API &amp;clients</source>
        <translation>&amp;API-klienter</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Indstillinger</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;About Clientsmith</source>
        <translation>&amp;Om Clientsmith</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>Forlad &amp;demoen</translation>
    </message>
    <message>
        <source>DEMO — Clientsmith</source>
        <translation>DEMO — Clientsmith</translation>
    </message>
    <message>
        <source>PRODUCTION, %1 — Clientsmith</source>
        <translation>PRODUKTION, %1 — Clientsmith</translation>
    </message>
    <message>
        <source>TEST, %1 — Clientsmith</source>
        <translation>TEST, %1 — Clientsmith</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Ko&amp;nto</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vitet</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>Pr&amp;æferencer</translation>
    </message>
    <message>
        <source>S&amp;witch account…</source>
        <translation>S&amp;kift konto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Genvejstaster</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Åbn &amp;logmappen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Kopier &amp;fejlsøgningsdata</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::MaskedField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Vi&amp;s</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Sk&amp;jul</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::MerchantDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>&amp;Act for this merchant</source>
        <translation>&amp;Handl for forretningen</translation>
    </message>
    <message>
        <source>Act for a merchant</source>
        <translation>Handl for en forretning</translation>
    </message>
    <message>
        <source>Loading the merchants…</source>
        <translation>Henter forretningerne…</translation>
    </message>
    <message>
        <source>Which merchant do you act for?</source>
        <translation>Hvilken forretning handler du for?</translation>
    </message>
    <message>
        <source>With your own sign-in, you work at the merchant&apos;s account until you leave it: what you create, keep and delete is then the merchant&apos;s.</source>
        <translation>Med dit eget login arbejder du på forretningens konto, indtil du forlader den: det, du opretter, opbevarer og sletter, er da forretningens.</translation>
    </message>
    <message>
        <source>Search merchants</source>
        <translation>Søg i forretninger</translation>
    </message>
    <message>
        <source>Search name, account ID or organization number</source>
        <translation>Søg efter navn, konto-id eller CVR-nummer</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Forretninger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Act for this merchant</source>
        <translation>Handl for forretningen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>%1, %2 (not active)</source>
        <translation>%1, %2 (ikke aktiv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merchants</source>
        <translation>
            <numerusform>%Ln forretning</numerusform>
            <numerusform>%Ln forretninger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2 merchants shown</source>
        <translation>%1 af %2 forretninger vises</translation>
    </message>
    <message>
        <source>No merchant matches</source>
        <translation>Ingen forretning passer</translation>
    </message>
    <message>
        <source>Look for a part of the name, the account ID or the organization number.</source>
        <translation>Søg efter en del af navnet, konto-id&apos;et eller organisationsnummeret.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>There are no merchants</source>
        <translation>Der er ingen forretninger</translation>
    </message>
    <message>
        <source>The provider lists no merchant of the same environment that this sign-in may act for.</source>
        <translation>Udbyderen angiver ingen forretninger i samme miljø, som dette login må handle for.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Indstillinger</translation>
    </message>
    <message>
        <source>API &amp;&amp; Integrations</source>
        <translation>API og integrationer</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>Forlad &amp;demoen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Log &amp;ud</translation>
    </message>
    <message>
        <source>API cl&amp;ients</source>
        <translation>&amp;API-klienter</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Aktivit&amp;et</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>Pr&amp;æferencer</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::OutcomeTable</name>
    <message>
        <source>What came of each</source>
        <translation>Hvordan det gik med hver</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Intet er gjort endnu</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Skjul: %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Plea</name>
    <message>
        <source>The access token is no longer accepted.</source>
        <translation>Adgangstokenet accepteres ikke længere.</translation>
    </message>
    <message>
        <source>It has run out or was withdrawn. Sign in again with another one, or with a client ID and secret.</source>
        <translation>Det er udløbet eller trukket tilbage. Log ind igen med et andet eller med klient-id og hemmelighed.</translation>
    </message>
    <message>
        <source>No API clients yet</source>
        <translation>Ingen API-klienter endnu</translation>
    </message>
    <message>
        <source>A shop or program needs one to take payments. Create it here, and its secret goes straight to %1.</source>
        <translation>En butik eller et program skal bruge en for at modtage betalinger. Opret den her, så går hemmeligheden direkte til %1.</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opret ny API-klient</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>This sign-in can&apos;t list API clients</source>
        <translation>Dette login kan ikke vise API-klienter</translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation>Log ind med en anden klient</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Ingen klient passer</translation>
    </message>
    <message>
        <source>Nothing has “%1” in its name, client ID, access or websites.</source>
        <translation>Ingen har ”%1” i navn, klient-id, adgang eller websteder.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>It lacks the scope admin:accounts or read:accounts. Sign in with a client that has one, or ask an administrator of %1 to add it to this one.</source>
        <translation>Det mangler scopet admin:accounts eller read:accounts. Log ind med en klient, der har et af dem, eller bed en administrator af %1 om at give det til denne.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PreferencesPage</name>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>Pr&amp;oxyadresse</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>Vært og port, for eksempel proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Præferencer</translation>
    </message>
    <message>
        <source>For this program on this computer. What you choose applies at once.</source>
        <translation>For dette program på denne computer. Det, du vælger, gælder med det samme.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Sprog og udseende</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prog</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>The theme is changed.</source>
        <translation>Temaet er ændret.</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Kopierede hemmeligheder</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after so many seconds</source>
        <translation>Ryd udk&amp;lipsholderen efter så mange sekunder</translation>
    </message>
    <message>
        <source>From 10 to 300. What something else has copied meanwhile is left alone. What a clipboard manager keeps is up to it.</source>
        <translation>Fra 10 til 300. Det, noget andet har kopieret i mellemtiden, røres ikke. Hvad et udklipsprogram beholder, bestemmer det selv.</translation>
    </message>
    <message numerus="yes">
        <source>The next secret that you copy is cleared after %n second(s).</source>
        <translation>
            <numerusform>Den næste hemmelighed, du kopierer, ryddes efter %n sekund.</numerusform>
            <numerusform>Den næste hemmelighed, du kopierer, ryddes efter %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet siger</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>The proxy below</source>
        <translation>Proxyen nedenfor</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Never used for the demo and other addresses of this computer.</source>
        <translation>Bruges aldrig til demoen og andre adresser på denne computer.</translation>
    </message>
    <message>
        <source>Data and help</source>
        <translation>Data og hjælp</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>Accounts, activity and what is kept where, but no secret in clear. The log says what was asked of whom and how it ended, without secrets and ids.</source>
        <translation>Konti, aktivitet og hvad der opbevares hvor, men ingen hemmelighed i klartekst. Loggen siger, hvad der blev spurgt om hos hvem, og hvordan det endte, uden hemmeligheder og id&apos;er.</translation>
    </message>
    <message>
        <source>Open data folde&amp;r</source>
        <translation>Å&amp;bn datamappen</translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation>&amp;Åbn logmappen</translation>
    </message>
    <message>
        <source>Copy diagnosti&amp;cs</source>
        <translation>Kopier fejls&amp;øgningsdata</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Intet program åbnede mappen.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Åbn den selv: %1</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is used from now on.</source>
        <translation>Systemets proxy bruges fra nu af.</translation>
    </message>
    <message>
        <source>No proxy is used from now on.</source>
        <translation>Ingen proxy bruges fra nu af.</translation>
    </message>
    <message>
        <source>The proxy %1 is used from now on.</source>
        <translation>Proxyen %1 bruges fra nu af.</translation>
    </message>
    <message>
        <source>A proxy with a user name and a password can&apos;t be used here: the password would be written down. Write the host and the port alone.</source>
        <translation>En proxy med brugernavn og adgangskode kan ikke bruges her: adgangskoden ville blive skrevet ned. Skriv kun værten og porten.</translation>
    </message>
    <message>
        <source>Write the host and the port, such as proxy.example.com:8080. Until then, nothing is changed.</source>
        <translation>Skriv værten og porten, for eksempel proxy.example.com:8080. Indtil da ændres intet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RemoveAccessDialog</name>
    <message>
        <source>Remove access</source>
        <translation>Fjern adgang</translation>
    </message>
    <message>
        <source>What may %1 no longer do?</source>
        <translation>Hvad må %1 ikke længere?</translation>
    </message>
    <message>
        <source>Tick what is to go; the rest stays, without a moment in between. An access token that was given out before works until it runs out.</source>
        <translation>Sæt kryds ved det, der skal væk; resten bliver, uden et øjebliks afbrydelse. Et adgangstoken, der er udstedt tidligere, virker, indtil det udløber.</translation>
    </message>
    <message>
        <source>&amp;Remove access</source>
        <translation>&amp;Fjern adgang</translation>
    </message>
    <message>
        <source>Removing access…</source>
        <translation>Fjerner adgang…</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>You are signed in with this client, and need it to manage clients. %1</source>
        <translation>Du er logget ind med denne klient og skal bruge dette til at administrere klienter. %1</translation>
    </message>
    <message>
        <source>stays: it is your sign-in&apos;s</source>
        <translation>bliver: den hører til dit login</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Der er ikke sat kryds ved noget endnu.</translation>
    </message>
    <message>
        <source>Tick at least one thing that this client may no longer do.</source>
        <translation>Sæt kryds ved mindst én ting, som denne klient ikke længere må.</translation>
    </message>
    <message>
        <source>&amp;Yes, remove it</source>
        <translation>&amp;Ja, fjern den</translation>
    </message>
    <message>
        <source>Remove this access at the PRODUCTION account %1?</source>
        <translation>Fjern denne adgang på PRODUKTIONSKONTOEN %1?</translation>
    </message>
    <message>
        <source>Remove this access at the test account %1?</source>
        <translation>Fjern denne adgang på testkontoen %1?</translation>
    </message>
    <message>
        <source>The client gets no token any more, and whatever signs in with it stops working.</source>
        <translation>Klienten får ikke flere tokens, og alt, hvad der logger ind med den, holder op med at virke.</translation>
    </message>
    <message>
        <source>Whatever relies on it, such as a shop, stops working there.</source>
        <translation>Det, der er afhængigt af den, for eksempel en webshop, holder op med at virke der.</translation>
    </message>
    <message>
        <source>%1 The client may still have what was to go.</source>
        <translation>%1 Klienten kan stadig have det, der skulle væk.</translation>
    </message>
    <message>
        <source>Remove this access in &amp;PRODUCTION for %1</source>
        <translation>Fjern denne adgang i &amp;PRODUKTION for %1</translation>
    </message>
    <message>
        <source>Real payments fail wherever it is still needed.</source>
        <translation>Rigtige betalinger mislykkes overalt, hvor den stadig er nødvendig.</translation>
    </message>
    <message>
        <source>“%1” stays for as long as “%2” does, which allows it.</source>
        <translation>”%1” bliver, så længe ”%2” gør, som tillader det.</translation>
    </message>
    <message>
        <source>Tick that as well, or untick this.</source>
        <translation>Sæt også kryds ved den, eller fjern krydset her.</translation>
    </message>
    <message>
        <source>This is granted for another kind of sign-in too (%1), and goes only as a whole.</source>
        <translation>Dette er også givet til en anden slags login (%1) og kan kun fjernes som en helhed.</translation>
    </message>
    <message>
        <source>Tick everything that was granted together with it, or untick this.</source>
        <translation>Sæt kryds ved alt, der blev givet sammen med det, eller fjern krydset her.</translation>
    </message>
    <message>
        <source>The provider keeps all of this access in one piece, and can&apos;t take a part of it. Nothing was removed.</source>
        <translation>Udbyderen holder al denne adgang samlet og kan ikke tage en del af den. Intet blev fjernet.</translation>
    </message>
    <message>
        <source>Remove all of it, and add again what it is to keep. In between, the client gets no token.</source>
        <translation>Fjern det hele, og giv igen, hvad den skal beholde. I mellemtiden får klienten intet token.</translation>
    </message>
    <message>
        <source>The provider keeps the rest of this access in one piece, and can&apos;t take a part of it. What was to go at the other account is removed.</source>
        <translation>Udbyderen holder resten af denne adgang samlet og kan ikke tage en del af den. Det, der skulle væk hos den anden konto, er fjernet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceChecklist</name>
    <message>
        <source>C&amp;reate the new client</source>
        <translation>Op&amp;ret den nye klient</translation>
    </message>
    <message>
        <source>Create the new client</source>
        <translation>Opret den nye klient</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopier til…</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>The &amp;shop uses it</source>
        <translation>Butikken br&amp;uger den</translation>
    </message>
    <message>
        <source>The shop uses it</source>
        <translation>Butikken bruger den</translation>
    </message>
    <message>
        <source>It doesn&apos;t &amp;yet</source>
        <translation>Ikke &amp;endnu</translation>
    </message>
    <message>
        <source>It doesn&apos;t yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bekræft</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>&amp;Delete the old client…</source>
        <translation>&amp;Slet den gamle klient…</translation>
    </message>
    <message>
        <source>Delete the old client</source>
        <translation>Slet den gamle klient</translation>
    </message>
    <message>
        <source>the new client</source>
        <translation>den nye klient</translation>
    </message>
    <message>
        <source>A new client beside the old one</source>
        <translation>En ny klient ved siden af den gamle</translation>
    </message>
    <message>
        <source>%1 is created</source>
        <translation>%1 er oprettet</translation>
    </message>
    <message>
        <source>With the same access and websites as the old one.</source>
        <translation>Med samme adgang og websteder som den gamle.</translation>
    </message>
    <message>
        <source>Put it into the shop</source>
        <translation>Læg den ind i butikken</translation>
    </message>
    <message>
        <source>You said on %1 that the shop uses it.</source>
        <translation>Du sagde %1, at butikken bruger den.</translation>
    </message>
    <message>
        <source>Copy the credentials of %1 into the shop&apos;s payment settings, and place a small test order.</source>
        <translation>Kopier oplysningerne for %1 ind i butikkens betalingsindstillinger, og afgiv en lille prøveordre.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Bekræft den</translation>
    </message>
    <message>
        <source>It works: a token was received on %1.</source>
        <translation>Den virker: et token blev hentet %1.</translation>
    </message>
    <message>
        <source>Asks the provider for a token with the new secret.</source>
        <translation>Beder udbyderen om et token med den nye hemmelighed.</translation>
    </message>
    <message>
        <source>The old client is deleted</source>
        <translation>Den gamle klient er slettet</translation>
    </message>
    <message>
        <source>Then the old client goes</source>
        <translation>Så fjernes den gamle klient</translation>
    </message>
    <message>
        <source>Only when the shop uses the new one and it is verified, which is done once more right before.</source>
        <translation>Kun når butikken bruger den nye, og den er bekræftet, hvilket gøres en gang til lige før.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer. Put it into the shop from where you saved it.</source>
        <translation>Hemmeligheden opbevares ikke på denne computer. Læg den ind i butikken derfra, hvor du gemte den.</translation>
    </message>
    <message>
        <source>It has no access yet.</source>
        <translation>Den har ingen adgang endnu.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Giv op…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Giv op</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Replace client</source>
        <translation>Erstat klient</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Erstat %1</translation>
    </message>
    <message>
        <source>A new client with the same access and websites is created beside it. Both work until you delete the old one, so that the shop can always take payments. You can close this window and go on later.</source>
        <translation>En ny klient med samme adgang og websteder oprettes ved siden af. Begge virker, indtil du sletter den gamle, så butikken altid kan modtage betalinger. Du kan lukke dette vindue og fortsætte senere.</translation>
    </message>
    <message>
        <source>If a shop used it already, put the old credentials back. Create another one, or give up.</source>
        <translation>Hvis en butik allerede brugte den, så læg de gamle oplysninger tilbage. Opret en til, eller giv op.</translation>
    </message>
    <message>
        <source>There is nothing left to replace: give up, and create a client for the shop.</source>
        <translation>Der er ikke mere at erstatte: giv op, og opret en klient til butikken.</translation>
    </message>
    <message>
        <source>The creation of the new client isn&apos;t finished.</source>
        <translation>Oprettelsen af den nye klient er ikke gjort færdig.</translation>
    </message>
    <message>
        <source>If another window is at it, wait until it is done. If it was interrupted, close this window and choose Finish above the list of API clients.</source>
        <translation>Hvis et andet vindue er i gang med det, så vent, til det er færdigt. Hvis det blev afbrudt, så luk dette vindue, og vælg Gør færdig over listen over API-klienter.</translation>
    </message>
    <message>
        <source>The old client is gone from the provider.</source>
        <translation>Den gamle klient findes ikke længere hos udbyderen.</translation>
    </message>
    <message>
        <source>It is not known whether the new client was created. %1</source>
        <translation>Det vides ikke, om den nye klient blev oprettet. %1</translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it. Then go on here.</source>
        <translation>Det er skrevet ned: luk dette vindue, så tilbyder listen over API-klienter at finde ud af det og gøre det færdigt. Fortsæt derefter her.</translation>
    </message>
    <message>
        <source>No client was created. %1</source>
        <translation>Ingen klient blev oprettet. %1</translation>
    </message>
    <message>
        <source>The provider refuses the new client&apos;s secret, so that the old client stays.</source>
        <translation>Udbyderen afviser den nye klients hemmelighed, så den gamle klient bliver.</translation>
    </message>
    <message>
        <source>The new client&apos;s secret isn&apos;t kept here, so that it can&apos;t be verified.</source>
        <translation>Den nye klients hemmelighed opbevares ikke her, så den kan ikke bekræftes.</translation>
    </message>
    <message>
        <source>Give the new client a new secret, put that into the shop, and verify it.</source>
        <translation>Giv den nye klient en ny hemmelighed, læg den ind i butikken, og bekræft den.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemmelighed…</translation>
    </message>
    <message>
        <source>The new client has no access, so that the old client stays.</source>
        <translation>Den nye klient har ingen adgang, så den gamle klient bliver.</translation>
    </message>
    <message>
        <source>Give it access in the list of API clients, then verify it here.</source>
        <translation>Giv den adgang på listen over API-klienter, og bekræft den derefter her.</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Ikke gjort. %1</translation>
    </message>
    <message>
        <source>Give up replacing %1?</source>
        <translation>Opgive at erstatte %1?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Giv op</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>The new client lacks access that the old one has, so that the old client stays: %1.</source>
        <translation>Den nye klient mangler adgang, som den gamle har, så den gamle klient bliver: %1.</translation>
    </message>
    <message>
        <source>Add it to the new client in the list of API clients, or remove it from the old one, then try again.</source>
        <translation>Giv den nye klient den på listen over API-klienter, eller fjern den fra den gamle, og prøv igen.</translation>
    </message>
    <message>
        <source>The two clients&apos; access could not be compared, so that the old client stays. %1</source>
        <translation>De to klienters adgang kunne ikke sammenlignes, så den gamle klient bliver. %1</translation>
    </message>
    <message>
        <source>Create this in &amp;PRODUCTION for %1</source>
        <translation>Opret dette i PR&amp;ODUKTION for %1</translation>
    </message>
    <message>
        <source>A production account handles real payments. Tick this if it is the one that you mean.</source>
        <translation>En produktionskonto behandler rigtige betalinger. Sæt kryds her, hvis det er den, du mener.</translation>
    </message>
    <message>
        <source>It may appear yet, and counts as gone once it was missed for a minute. The list is loaded again then.</source>
        <translation>Den kan dukke op endnu og regnes som væk, når den har manglet i et minut. Så indlæses listen igen.</translation>
    </message>
    <message>
        <source>The new client has no access yet, so that a shop can&apos;t use it.</source>
        <translation>Den nye klient har ingen adgang endnu, så en butik kan ikke bruge den.</translation>
    </message>
    <message>
        <source>Close this window and choose Finish above the list of API clients. Then go on here.</source>
        <translation>Luk dette vindue, og vælg Gør færdig over listen over API-klienter. Fortsæt så her.</translation>
    </message>
    <message>
        <source>The old client&apos;s access has changed just now.</source>
        <translation>Den gamle klients adgang er lige blevet ændret.</translation>
    </message>
    <message>
        <source>All of it can be copied. Try again.</source>
        <translation>Det hele kan kopieres. Prøv igen.</translation>
    </message>
    <message>
        <source>This access of the old client is not copied, and goes with it:
%1</source>
        <translation>Denne adgang hos den gamle klient kopieres ikke og forsvinder med den:
%1</translation>
    </message>
    <message>
        <source>A client gets only what it can use by itself at its own account. Whoever needs the rest has to get it from the provider.</source>
        <translation>En klient får kun det, den selv kan bruge på sin egen konto. Den, der har brug for resten, må få det af udbyderen.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceStep</name>
    <message>
        <source>Step %1, later: %2</source>
        <translation>Trin %1, senere: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Trin %1, nu: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Trin %1, færdigt: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplacementCard</name>
    <message>
        <source>Replacements under way</source>
        <translation>Igangværende erstatninger</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsæt…</translation>
    </message>
    <message>
        <source>Dismiss the replacement of %1</source>
        <translation>Afvis erstatningen af %1</translation>
    </message>
    <message>
        <source>Go on replacing %1</source>
        <translation>Fortsæt med at erstatte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are under way: choose the client, and Replace, to go on.</source>
        <translation>
            <numerusform>%n mere er i gang: vælg klienten og derefter Erstat for at fortsætte.</numerusform>
            <numerusform>%n mere er i gang: vælg klienten og derefter Erstat for at fortsætte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Replacing</name>
    <message>
        <source>%1 is to be replaced. Step 1 of 4: create the new client.</source>
        <translation>%1 skal erstattes. Trin 1 af 4: opret den nye klient.</translation>
    </message>
    <message>
        <source>%1 is to be replaced by %2, whose creation isn&apos;t finished.</source>
        <translation>%1 skal erstattes af %2, som ikke er færdigoprettet.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 2 of 4: put it into the shop.</source>
        <translation>%1 bliver erstattet af %2. Trin 2 af 4: læg den ind i butikken.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 3 of 4: verify it.</source>
        <translation>%1 bliver erstattet af %2. Trin 3 af 4: bekræft den.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 4 of 4: delete the old client.</source>
        <translation>%1 bliver erstattet af %2. Trin 4 af 4: slet den gamle klient.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2: the old client is gone.</source>
        <translation>%1 er erstattet af %2: den gamle klient er væk.</translation>
    </message>
    <message>
        <source>%2, which was to replace %1, is gone from the provider.</source>
        <translation>%2, som skulle erstatte %1, findes ikke længere hos udbyderen.</translation>
    </message>
    <message>
        <source>%1 and %2, which was to replace it, are both gone from the provider.</source>
        <translation>%1 og %2, som skulle erstatte den, findes ikke længere hos udbyderen.</translation>
    </message>
    <message>
        <source>There is no new client, so nothing is left behind. %1 stays as it is.</source>
        <translation>Der er ingen ny klient, så intet bliver efterladt. %1 forbliver, som den er.</translation>
    </message>
    <message>
        <source>The creation of %2 isn&apos;t finished: the list of API clients offers to finish or to undo it. %1 stays as it is.</source>
        <translation>Oprettelsen af %2 er ikke gjort færdig: listen over API-klienter tilbyder at gøre den færdig eller fortryde den. %1 forbliver, som den er.</translation>
    </message>
    <message>
        <source>Both clients stay. %1 goes on working. %2 stays too, with its secret in %3: delete it in the list if no shop uses it.</source>
        <translation>Begge klienter bliver. %1 virker stadig. %2 bliver også, med hemmeligheden i %3: slet den på listen, hvis ingen butik bruger den.</translation>
    </message>
    <message>
        <source>Both clients stay, and both work. The shop uses %2, as you said; %1 can be deleted in the list when nothing else uses it.</source>
        <translation>Begge klienter bliver, og begge virker. Butikken bruger %2, som du sagde; %1 kan slettes på listen, når intet andet bruger den.</translation>
    </message>
    <message>
        <source>%1 is to be replaced by %2, which the provider&apos;s list doesn&apos;t have right now.</source>
        <translation>%1 skal erstattes af %2, som ikke er på udbyderens liste lige nu.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>The provider&apos;s list doesn&apos;t have %2 right now. If it comes back, it stays as it is, and so does %1.</source>
        <translation>%2 er ikke på udbyderens liste lige nu. Kommer den tilbage, forbliver den, som den er, og det gør %1 også.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReviewPage</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>Creating the client…</source>
        <translation>Opretter klienten…</translation>
    </message>
    <message>
        <source>Looking whether the client exists, for a minute at most…</source>
        <translation>Ser efter, om klienten findes, i højst et minut…</translation>
    </message>
    <message>
        <source>Trying the secret that is kept, for some seconds…</source>
        <translation>Prøver den hemmelighed, der opbevares, i nogle sekunder…</translation>
    </message>
    <message>
        <source>Getting a new secret…</source>
        <translation>Henter en ny hemmelighed…</translation>
    </message>
    <message>
        <source>Waiting for %1 to keep the secret…</source>
        <translation>Venter på, at %1 gemmer hemmeligheden…</translation>
    </message>
    <message>
        <source>Giving the client its access…</source>
        <translation>Giver klienten adgang…</translation>
    </message>
    <message>
        <source>Asking for a token with the new credentials…</source>
        <translation>Beder om et token med de nye oplysninger…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation>Hemmeligheden i</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>Keep it in an &amp;encrypted file…</source>
        <translation>Opbevar den i en &amp;krypteret fil…</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation>&amp;Jeg opbevarer den selv</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation>Opbevar den i en krypteret fil</translation>
    </message>
    <message>
        <source>Asks for a passphrase, and keeps this and later secrets in a file that it encrypts.</source>
        <translation>Spørger efter en adgangssætning og opbevarer denne og senere hemmeligheder i en fil, som den krypterer.</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation>Jeg opbevarer den selv</translation>
    </message>
    <message>
        <source>Creates the client without a keychain. You save the secret on the next page.</source>
        <translation>Opretter klienten uden en nøglering. Du gemmer hemmeligheden på næste side.</translation>
    </message>
    <message>
        <source>%1
%2 for %3</source>
        <translation>%1
%2 til %3</translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation>produktion, rigtige penge</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <translation>%1
%2 (%3)</translation>
    </message>
    <message>
        <source>Creating the client</source>
        <translation>Opretter klienten</translation>
    </message>
    <message>
        <source>Nothing has been created yet: first comes whether the secret can be kept.</source>
        <translation>Intet er oprettet endnu: først undersøges det, om hemmeligheden kan gemmes.</translation>
    </message>
    <message>
        <source>The next page shows its secret.</source>
        <translation>Næste side viser hemmeligheden.</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Svaret gik tabt</translation>
    </message>
    <message>
        <source>Perhaps the client was created all the same. It may take a minute to appear.</source>
        <translation>Måske blev klienten oprettet alligevel. Det kan tage et minut, før den vises.</translation>
    </message>
    <message>
        <source>The client is created</source>
        <translation>Klienten er oprettet</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, på denne computer</translation>
    </message>
    <message>
        <source>Nowhere yet: you keep it yourself, from the next page</source>
        <translation>Ingen steder endnu: du opbevarer den selv fra næste side</translation>
    </message>
    <message>
        <source>Was the client created?</source>
        <translation>Blev klienten oprettet?</translation>
    </message>
    <message>
        <source>It is not known whether the client was created, because the answer never came.</source>
        <translation>Det vides ikke, om klienten blev oprettet, fordi svaret aldrig kom.</translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation>Opret den ikke igen. Det er skrevet ned: luk dette vindue, så tilbyder listen over API-klienter at finde ud af det og gøre det færdigt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation>Annulleret. Intet blev oprettet.</translation>
    </message>
    <message>
        <source>Without the %1, you can keep the secret yourself: the next page shows it once.</source>
        <translation>Uden %1 kan du opbevare hemmeligheden selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation>%1 Intet blev oprettet.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Lås den op, og prøv igen, eller opbevar hemmeligheden selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>Try again, or let a passphrase protect the secret in a file, or keep it yourself: the next page shows it once.</source>
        <translation>Prøv igen, eller lad en adgangssætning beskytte hemmeligheden i en fil, eller opbevar den selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Prøv igen, eller opbevar hemmeligheden selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>Ready to create?</source>
        <translation>Klar til at oprette?</translation>
    </message>
    <message>
        <source>Nothing has been created yet. Check these before you go on.</source>
        <translation>Intet er oprettet endnu. Kontrollér dette, før du går videre.</translation>
    </message>
    <message>
        <source>Nowhere yet. Without the %1, only you keep it</source>
        <translation>Ingen steder endnu. Uden %1 opbevarer kun du den</translation>
    </message>
    <message>
        <source>The client is being created. This window stays open until its secret is safe.</source>
        <translation>Klienten bliver oprettet. Dette vindue forbliver åbent, indtil hemmeligheden er i sikkerhed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a scope allows, and the scope</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret can create and delete API clients and users.</source>
        <translation>Den, der har denne klients hemmelighed, kan oprette og slette API-klienter og brugere.</translation>
    </message>
    <message>
        <source>Create this in &amp;PRODUCTION for %1</source>
        <translation>Opret dette i PR&amp;ODUKTION for %1</translation>
    </message>
    <message>
        <source>A production account handles real payments. Tick this if it is the one that you mean.</source>
        <translation>En produktionskonto behandler rigtige betalinger. Sæt kryds her, hvis det er den, du mener.</translation>
    </message>
    <message>
        <source>%1 looks like a site for testing, and %2 is a production account.</source>
        <translation>%1 ligner et websted til test, og %2 er en produktionskonto.</translation>
    </message>
    <message>
        <source>For testing, cancel and switch to a test account, whose id begins with T. If this is the shop that takes real payments, go Back and write its own address.</source>
        <translation>Til test skal du annullere og skifte til en testkonto, hvis id begynder med T. Er dette den butik, der modtager rigtige betalinger, så gå tilbage, og skriv dens egen adresse.</translation>
    </message>
    <message>
        <source>This account already has a client for %1: %2.</source>
        <translation>Denne konto har allerede en klient til %1: %2.</translation>
    </message>
    <message>
        <source>If only its secret is lost, cancel and give that client a new secret. Create another one if something else on the website needs a client of its own.</source>
        <translation>Er kun hemmeligheden mistet, så annuller, og giv den klient en ny hemmelighed. Opret en til, hvis noget andet på webstedet skal have sin egen klient.</translation>
    </message>
    <message>
        <source>Another account, %1, already has a client for %2: %3.</source>
        <translation>En anden konto, %1, har allerede en klient til %2: %3.</translation>
    </message>
    <message>
        <source>Check that %1 is the account that you mean. If it isn&apos;t, cancel and switch accounts.</source>
        <translation>Kontrollér, at %1 er den konto, du mener. Er den ikke det, så annuller, og skift konto.</translation>
    </message>
    <message>
        <source>Its secret was lost on the way, and a new one could not be had. %1</source>
        <translation>Hemmeligheden gik tabt undervejs, og det lykkedes ikke at få en ny. %1</translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to finish it, with a new secret.</source>
        <translation>Opret den ikke igen. Den er skrevet ned: luk vinduet, så tilbyder listen over API-klienter at gøre den færdig med en ny hemmelighed.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RotatePage</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Gammel hemmelighed</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighed</translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation>produktion, rigtige penge</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Not kept on this computer. It stops working wherever it is</source>
        <translation>Opbevares ikke på denne computer. Den holder op med at virke, hvor den er</translation>
    </message>
    <message>
        <source>Kept in the encrypted file. It stops working, and is replaced there</source>
        <translation>Opbevares i den krypterede fil. Den holder op med at virke og udskiftes der</translation>
    </message>
    <message>
        <source>Kept in %1. It stops working, and is replaced there</source>
        <translation>Opbevares i %1. Den holder op med at virke og udskiftes der</translation>
    </message>
    <message>
        <source>You are signed in with this client: your sign-in here is renewed as well.</source>
        <translation>Du er logget ind med denne klient: dit login her fornyes også.</translation>
    </message>
    <message>
        <source>This is a production account: real payments fail until the new secret is in place.</source>
        <translation>Dette er en produktionskonto: rigtige betalinger mislykkes, indtil den nye hemmelighed er på plads.</translation>
    </message>
    <message>
        <source>Other computers and scripts that sign in with it need the new secret.</source>
        <translation>Andre computere og scripts, der logger ind med den, skal have den nye hemmelighed.</translation>
    </message>
    <message>
        <source>The provider gives no grace period: the old secret stops working at once. Whatever uses it, such as a shop or a server, fails until it has the new one. The next page shows you the new one.</source>
        <translation>Udbyderen giver ingen overgangsperiode: den gamle hemmelighed holder op med at virke med det samme. Alt, hvad der bruger den, for eksempel en webshop eller en server, fejler, indtil det har fået den nye. Næste side viser dig den nye.</translation>
    </message>
    <message>
        <source>Kept in %1, on this computer</source>
        <translation>Opbevares i %1, på denne computer</translation>
    </message>
    <message>
        <source>Kept nowhere yet: you keep it yourself, from the next page</source>
        <translation>Opbevares ingen steder endnu: du opbevarer den selv fra næste side</translation>
    </message>
    <message>
        <source>The old secret still works: first comes whether the new one can be kept.</source>
        <translation>Den gamle hemmelighed virker stadig: først undersøges det, om den nye kan gemmes.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether the old secret still works shows what has happened.</source>
        <translation>Svaret gik tabt. Om den gamle hemmelighed stadig virker, viser, hvad der er sket.</translation>
    </message>
    <message>
        <source>The next page shows the new one.</source>
        <translation>Næste side viser den nye.</translation>
    </message>
    <message>
        <source>Was the secret replaced?</source>
        <translation>Blev hemmeligheden udskiftet?</translation>
    </message>
    <message>
        <source>It is not known whether the secret was replaced, because the answer never came. Perhaps the old one has stopped working.</source>
        <translation>Det vides ikke, om hemmeligheden blev udskiftet, fordi svaret aldrig kom. Måske er den gamle holdt op med at virke.</translation>
    </message>
    <message>
        <source>Try again makes one more new secret, which settles it. Or close this window: it is written down, and the list of API clients goes on offering to finish it.</source>
        <translation>Prøv igen laver endnu en ny hemmelighed, og så er sagen afgjort. Eller luk dette vindue: det er skrevet ned, og listen over API-klienter bliver ved med at tilbyde at gøre det færdigt.</translation>
    </message>
    <message>
        <source>Cancelled. The old secret still works.</source>
        <translation>Annulleret. Den gamle hemmelighed virker stadig.</translation>
    </message>
    <message>
        <source>Without the keychain, you can keep the secret yourself: the next page shows it once.</source>
        <translation>Uden nøgleringen kan du opbevare hemmeligheden selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>%1 The old secret still works.</source>
        <translation>%1 Den gamle hemmelighed virker stadig.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Lås den op, og prøv igen, eller opbevar hemmeligheden selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Prøv igen, eller opbevar hemmeligheden selv: næste side viser den én gang.</translation>
    </message>
    <message>
        <source>The provider no longer has this client.</source>
        <translation>Udbyderen har ikke længere denne klient.</translation>
    </message>
    <message>
        <source>It was deleted somewhere else. Close this window and refresh the list.</source>
        <translation>Den er slettet et andet sted. Luk dette vindue, og opdater listen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation>&amp;Jeg opbevarer den selv</translation>
    </message>
    <message>
        <source>Kept nowhere yet. Without the keychain, only you keep it</source>
        <translation>Opbevares ingen steder endnu. Uden nøgleringen opbevarer kun du den</translation>
    </message>
    <message>
        <source>The secret is being replaced. This window stays open until the new one is safe.</source>
        <translation>Hemmeligheden bliver udskiftet. Dette vindue forbliver åbent, indtil den nye er i sikkerhed.</translation>
    </message>
    <message>
        <source>Tick this once you can put the new secret in its place.</source>
        <translation>Sæt kryds her, når du kan lægge den nye hemmelighed på plads.</translation>
    </message>
    <message>
        <source>Make a new secret in &amp;PRODUCTION for %1</source>
        <translation>Lav en ny hemmelighed i PR&amp;ODUKTION for %1</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Lave en ny hemmelighed?</translation>
    </message>
    <message>
        <source>Where nothing may fail, choose Replace… instead: it puts a new client beside this one first.</source>
        <translation>Hvor intet må svigte, vælger du i stedet Erstat…: så kommer der først en ny klient ved siden af denne.</translation>
    </message>
    <message>
        <source>Making a new secret</source>
        <translation>Laver en ny hemmelighed</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RotateSecretDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighed</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Gem loginoplysningerne</translation>
    </message>
    <message>
        <source>%1 — DEMO</source>
        <translation>%1 — DEMO</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hvad det betyder</translation>
    </message>
    <message>
        <source>%1 — PRODUCTION</source>
        <translation>%1 — PRODUKTION</translation>
    </message>
    <message>
        <source>&amp;Make the new secret now</source>
        <translation>Lav den &amp;nye hemmelighed nu</translation>
    </message>
    <message>
        <source>Make the new secret now</source>
        <translation>Lav den nye hemmelighed nu</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeBox</name>
    <message>
        <source>The client has this already. %1</source>
        <translation>Klienten har allerede dette. %1</translation>
    </message>
    <message>
        <source>Included in &quot;%1&quot;. %2</source>
        <translation>Indgår i ”%1”. %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeChooser</name>
    <message>
        <source>Search access</source>
        <translation>Søg i adgang</translation>
    </message>
    <message>
        <source>Search, such as orders or read:receipts</source>
        <translation>Søg, for eksempel ordrer eller read:receipts</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Intet er valgt endnu.</translation>
    </message>
    <message>
        <source>Choose at least one thing that this client may do. Without it, it could not even sign in.</source>
        <translation>Vælg mindst én ting, som denne klient må. Uden det kan den ikke engang logge ind.</translation>
    </message>
    <message>
        <source>Nothing that can be chosen matches &quot;%1&quot;. Try another word.</source>
        <translation>Intet, der kan vælges, passer til ”%1”. Prøv et andet ord.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret can create and delete API clients and users.</source>
        <translation>Den, der har denne klients hemmelighed, kan oprette og slette API-klienter og brugere.</translation>
    </message>
    <message>
        <source>Choose it only for a program that administers the account.</source>
        <translation>Vælg det kun til et program, der administrerer kontoen.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeRow</name>
    <message>
        <source>has it already</source>
        <translation>har det allerede</translation>
    </message>
    <message>
        <source>included</source>
        <translation>indgår</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeSection</name>
    <message>
        <source>Hide the parts of %1</source>
        <translation>Skjul delene af %1</translation>
    </message>
    <message>
        <source>Show the parts of %1</source>
        <translation>Vis delene af %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Scopes</name>
    <message>
        <source>No access</source>
        <translation>Ingen adgang</translation>
    </message>
    <message>
        <source>Manage the account and its users</source>
        <translation>Administrere kontoen og dens brugere</translation>
    </message>
    <message>
        <source>Change the account and its API clients</source>
        <translation>Ændre kontoen og dens API-klienter</translation>
    </message>
    <message>
        <source>Read the account and its API clients</source>
        <translation>Læse kontoen og dens API-klienter</translation>
    </message>
    <message>
        <source>Change the account&apos;s users</source>
        <translation>Ændre kontoens brugere</translation>
    </message>
    <message>
        <source>Sign users in without a password</source>
        <translation>Logge brugere ind uden adgangskode</translation>
    </message>
    <message>
        <source>Send codes for signing in without a password</source>
        <translation>Sende koder til login uden adgangskode</translation>
    </message>
    <message>
        <source>Change the connection to Instabank</source>
        <translation>Ændre forbindelsen til Instabank</translation>
    </message>
    <message>
        <source>Change the connection to Vipps</source>
        <translation>Ændre forbindelsen til Vipps</translation>
    </message>
    <message>
        <source>Create accounts</source>
        <translation>Oprette konti</translation>
    </message>
    <message>
        <source>Create applicants</source>
        <translation>Oprette ansøgere</translation>
    </message>
    <message>
        <source>Get refresh tokens</source>
        <translation>Hente opdateringstokens</translation>
    </message>
    <message>
        <source>Manage automations</source>
        <translation>Administrere automatiseringer</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation>Ændre automatiseringer</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation>Læse automatiseringer</translation>
    </message>
    <message>
        <source>Manage checkout</source>
        <translation>Administrere checkout</translation>
    </message>
    <message>
        <source>Take and change payments</source>
        <translation>Modtage og ændre betalinger</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation>Læse betalinger</translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation>Administrere kunder</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Ændre kunder</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation>Læse kunder</translation>
    </message>
    <message>
        <source>Create customers</source>
        <translation>Oprette kunder</translation>
    </message>
    <message>
        <source>Read what is public of customers</source>
        <translation>Læse det, der er offentligt om kunder</translation>
    </message>
    <message>
        <source>Act as a customer on their own data</source>
        <translation>Handle som en kunde på kundens egne data</translation>
    </message>
    <message>
        <source>Manage discounts</source>
        <translation>Administrere rabatter</translation>
    </message>
    <message>
        <source>Change discounts</source>
        <translation>Ændre rabatter</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation>Læse rabatter</translation>
    </message>
    <message>
        <source>Ask for a receipt&apos;s discounts, and claim them</source>
        <translation>Hente rabatterne til en kvittering og indløse dem</translation>
    </message>
    <message>
        <source>Read a receipt&apos;s discounts</source>
        <translation>Læse rabatterne til en kvittering</translation>
    </message>
    <message>
        <source>Send events to discounts</source>
        <translation>Sende hændelser til rabatter</translation>
    </message>
    <message>
        <source>Read public discounts</source>
        <translation>Læse offentlige rabatter</translation>
    </message>
    <message>
        <source>Use discounts as a customer</source>
        <translation>Bruge rabatter som kunde</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Administrere webhooks</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation>Ændre webhooks</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation>Læse webhooks</translation>
    </message>
    <message>
        <source>Manage sale locations</source>
        <translation>Administrere salgssteder</translation>
    </message>
    <message>
        <source>Change sale locations</source>
        <translation>Ændre salgssteder</translation>
    </message>
    <message>
        <source>Read sale locations</source>
        <translation>Læse salgssteder</translation>
    </message>
    <message>
        <source>Manage receipts</source>
        <translation>Administrere kvitteringer</translation>
    </message>
    <message>
        <source>Send and change receipts</source>
        <translation>Sende og ændre kvitteringer</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Læse kvitteringer</translation>
    </message>
    <message>
        <source>Read receipts as a customer</source>
        <translation>Læse kvitteringer som kunde</translation>
    </message>
    <message>
        <source>Manage orders</source>
        <translation>Administrere ordrer</translation>
    </message>
    <message>
        <source>Create and change orders</source>
        <translation>Oprette og ændre ordrer</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation>Læse ordrer</translation>
    </message>
    <message>
        <source>Add events to any order</source>
        <translation>Tilføje hændelser til alle ordrer</translation>
    </message>
    <message>
        <source>Read the events of any order</source>
        <translation>Læse hændelserne på alle ordrer</translation>
    </message>
    <message>
        <source>Handle orders as a customer</source>
        <translation>Håndtere ordrer som kunde</translation>
    </message>
    <message>
        <source>Manage gift cards</source>
        <translation>Administrere gavekort</translation>
    </message>
    <message>
        <source>Change gift cards</source>
        <translation>Ændre gavekort</translation>
    </message>
    <message>
        <source>Read gift cards</source>
        <translation>Læse gavekort</translation>
    </message>
    <message>
        <source>Look up a gift card</source>
        <translation>Slå et gavekort op</translation>
    </message>
    <message>
        <source>Charge and refund gift cards</source>
        <translation>Trække på og refundere gavekort</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatiseringer</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatter</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Sale locations</source>
        <translation>Salgssteder</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Gavekort</translation>
    </message>
    <message>
        <source>Everything about the account, its users and API clients.</source>
        <translation>Alt om kontoen, dens brugere og API-klienter.</translation>
    </message>
    <message>
        <source>Everything about what runs by itself.</source>
        <translation>Alt om det, der kører af sig selv.</translation>
    </message>
    <message>
        <source>Everything about payments: take, capture, refund.</source>
        <translation>Alt om betalinger: modtage, hæve, refundere.</translation>
    </message>
    <message>
        <source>Everything about customers&apos; data.</source>
        <translation>Alt om kundernes oplysninger.</translation>
    </message>
    <message>
        <source>Everything about discounts and campaigns.</source>
        <translation>Alt om rabatter og kampagner.</translation>
    </message>
    <message>
        <source>Everything about who is told of what happens.</source>
        <translation>Alt om, hvem der får besked om, hvad der sker.</translation>
    </message>
    <message>
        <source>Everything about stores and other places of sale.</source>
        <translation>Alt om butikker og andre salgssteder.</translation>
    </message>
    <message>
        <source>Everything about digital receipts.</source>
        <translation>Alt om digitale kvitteringer.</translation>
    </message>
    <message>
        <source>Everything about carts and orders.</source>
        <translation>Alt om indkøbskurve og ordrer.</translation>
    </message>
    <message>
        <source>Everything about wallets and gift cards.</source>
        <translation>Alt om tegnebøger og gavekort.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t tell</source>
        <translation>Udbyderen oplyser det ikke</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-id</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Logget ind med</translation>
    </message>
    <message>
        <source>An access token, until %1</source>
        <translation>Et adgangstoken, indtil %1</translation>
    </message>
    <message>
        <source>Signed in with client</source>
        <translation>Logget ind med klienten</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adresse</translation>
    </message>
    <message>
        <source>The demo, a provider inside this program. Nothing leaves this computer, and all of it is gone when you leave.</source>
        <translation>Demoen, en udbyder inde i dette program. Intet forlader denne computer, og det hele er væk, når du går ud.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Kept until you sign out.</source>
        <translation>Opbevares, indtil du logger ud.</translation>
    </message>
    <message>
        <source>In memory only. Gone when you quit.</source>
        <translation>Kun i hukommelsen. Væk, når du afslutter.</translation>
    </message>
    <message>
        <source>Acting partner</source>
        <translation>Handlende partner</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>På en liste</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Fra søgningen til listen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Copy the client ID</source>
        <translation>Kopier klient-id&apos;et</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>To a name</source>
        <translation>Til et navn</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>de første bogstaver</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>Til den første, til den sidste</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Vælg alle</translation>
    </message>
    <message>
        <source>To what can be done with a client, and back</source>
        <translation>Til det, der kan gøres med en klient, og tilbage</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SignInPage</name>
    <message>
        <source>Sign in to an account</source>
        <translation>Log ind på en konto</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Log ind</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>&amp;Use a client ID and secret instead</source>
        <translation>Br&amp;ug klient-id og hemmelighed i stedet</translation>
    </message>
    <message>
        <source>&amp;Use an access token instead</source>
        <translation>Br&amp;ug et adgangstoken i stedet</translation>
    </message>
    <message>
        <source>Use a client ID and secret instead</source>
        <translation>Brug klient-id og hemmelighed i stedet</translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation>Brug et adgangstoken i stedet</translation>
    </message>
    <message>
        <source>Checking with the provider…</source>
        <translation>Kontrollerer hos udbyderen…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The provider accepts you, but the sign-in isn&apos;t kept. %1</source>
        <translation>Udbyderen accepterer dig, men loginnet er ikke gemt. %1</translation>
    </message>
    <message>
        <source>Continue without keeping the sign-in</source>
        <translation>Fortsæt uden at gemme loginnet</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file…</source>
        <translation>Opbevar det i en krypteret fil…</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation>Opbevar det i en krypteret fil</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SignOutDialog</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Bliv logget ind</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Bliv logget ind</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Log &amp;ud</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Logge ud af %1?</translation>
    </message>
    <message>
        <source>This sign-in was never kept, so you will have to type it again.</source>
        <translation>Dette login blev aldrig gemt, så du skal skrive det igen.</translation>
    </message>
    <message>
        <source>The sign-in, with its client ID and secret, is removed from %1, and nothing here brings it back: to sign in again you need both. The secrets of the clients that you created stay there.</source>
        <translation>Loginnet, med klient-id og hemmelighed, fjernes fra %1, og intet her henter det tilbage: for at logge ind igen skal du bruge begge. Hemmelighederne til de klienter, du har oprettet, bliver der.</translation>
    </message>
    <message>
        <source>The secret that you sign in with stays in %1, as do those of the other clients that you created.</source>
        <translation>Hemmeligheden, som du logger ind med, bliver i %1, og det gør også dem til de andre klienter, du har oprettet.</translation>
    </message>
    <message>
        <source>You are acting for %1 with this sign-in; that ends, too.</source>
        <translation>Du handler på vegne af %1 med dette login; det ophører også.</translation>
    </message>
    <message>
        <source>You are still signed in. %1</source>
        <translation>Du er stadig logget ind. %1</translation>
    </message>
    <message>
        <source>Sign out and leave the secret there</source>
        <translation>Log ud, og lad hemmeligheden blive der</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>So&amp;rtér efter</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Stigende</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Faldende</translation>
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
        <translation>Opret API-klienter til din betalingskonto, og opbevar deres hemmeligheder sikkert.</translation>
    </message>
    <message>
        <source>A pretend account inside this program. Nothing leaves this computer.</source>
        <translation>En legekonto inde i dette program. Intet forlader denne computer.</translation>
    </message>
    <message>
        <source>To your own test or production account, with a client ID and secret or an access token.</source>
        <translation>På din egen test- eller produktionskonto, med klient-id og hemmelighed eller et adgangstoken.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prøv &amp;demoen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Log ind</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Trin %1 af %2: %3</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StoreWords</name>
    <message>
        <source>the encrypted file</source>
        <translation>den krypterede fil</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Den krypterede fil</translation>
    </message>
    <message>
        <source>your encrypted file</source>
        <translation>din krypterede fil</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>den krypterede fil</translation>
    </message>
    <message>
        <source>your keychain (%1)</source>
        <translation>din nøglering (%1)</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>nøgleringen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TokenForm</name>
    <message>
        <source>Access &amp;token</source>
        <translation>Adgangs&amp;token</translation>
    </message>
    <message>
        <source>Show access token</source>
        <translation>Vis adgangstokenet</translation>
    </message>
    <message>
        <source>Hide access token</source>
        <translation>Skjul adgangstokenet</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Indsæt det her</translation>
    </message>
    <message>
        <source>With an access token that may manage API clients. It is checked with the provider, lasts for this session only, and is kept nowhere.</source>
        <translation>Med et adgangstoken, der må administrere API-klienter. Det kontrolleres hos udbyderen, varer kun i denne session og gemmes ingen steder.</translation>
    </message>
    <message>
        <source>It is used until you quit or it runs out, whichever comes first</source>
        <translation>Det bruges, indtil du afslutter, eller det udløber, alt efter hvad der kommer først</translation>
    </message>
    <message>
        <source>An access token has no spaces or line breaks. Copy the token alone.</source>
        <translation>Et adgangstoken har ikke mellemrum eller linjeskift. Kopier kun tokenet.</translation>
    </message>
    <message>
        <source>This access token ran out: %1. Get a new one.</source>
        <translation>Dette adgangstoken udløb: %1. Hent et nyt.</translation>
    </message>
    <message>
        <source>For this session only, until %1 at the latest</source>
        <translation>Kun i denne session, senest indtil %1</translation>
    </message>
    <message>
        <source>For this session only, an hour at the most: it doesn&apos;t say when it runs out</source>
        <translation>Kun i denne session, højst en time: det siger ikke, hvornår det udløber</translation>
    </message>
    <message>
        <source>Paste the access token. It is what the provider&apos;s token call answers.</source>
        <translation>Indsæt adgangstokenet. Det er det, udbyderens tokenkald svarer med.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this access token.</source>
        <translation>Udbyderen accepterer ikke dette adgangstoken.</translation>
    </message>
    <message>
        <source>Check that it is one of %1 and was copied whole, or get a new one.</source>
        <translation>Kontrollér, at det hører til %1 og blev kopieret i sin helhed, eller hent et nyt.</translation>
    </message>
    <message>
        <source>This access token is another account&apos;s.</source>
        <translation>Dette adgangstoken hører til en anden konto.</translation>
    </message>
    <message>
        <source>Use one of %1, or correct the account ID.</source>
        <translation>Brug et, der hører til %1, eller ret konto-id&apos;et.</translation>
    </message>
    <message>
        <source>The provider knows this access token, but it can&apos;t manage API clients of %1.</source>
        <translation>Udbyderen kender dette adgangstoken, men det kan ikke administrere API-klienterne hos %1.</translation>
    </message>
    <message>
        <source>It lacks the scope %1, or it is another account&apos;s. Use another access token.</source>
        <translation>Det mangler scopet %1, eller det hører til en anden konto. Brug et andet adgangstoken.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TourCaption</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trin %1 af %2</translation>
    </message>
    <message>
        <source>Tour stopped</source>
        <translation>Rundvisningen er stoppet</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::UnlockDialog</name>
    <message>
        <source>Unlock your secrets</source>
        <translation>Lås dine hemmeligheder op</translation>
    </message>
    <message>
        <source>Your secrets are kept in an encrypted file. Its passphrase is needed once, until you quit.</source>
        <translation>Dine hemmeligheder opbevares i en krypteret fil. Adgangssætningen skal bruges én gang og gælder, indtil du afslutter.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Adgangssætning</translation>
    </message>
    <message>
        <source>Write the passphrase that you chose for this file.</source>
        <translation>Skriv den adgangssætning, du valgte til denne fil.</translation>
    </message>
    <message>
        <source>That isn&apos;t this file&apos;s passphrase. Mind capital letters and spaces.</source>
        <translation>Det er ikke denne fils adgangssætning. Vær opmærksom på store bogstaver og mellemrum.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Verification</name>
    <message>
        <source>It works: a token was received with the kept secret.</source>
        <translation>Den virker: et token blev hentet med den hemmelighed, der opbevares.</translation>
    </message>
    <message>
        <source>Proven on %1. The token lasts %2. It may: %3.</source>
        <translation>Bekræftet %1. Tokenet varer i %2. Den må: %3.</translation>
    </message>
    <message>
        <source>The provider refuses the secret that is kept here.</source>
        <translation>Udbyderen afviser den hemmelighed, der opbevares her.</translation>
    </message>
    <message>
        <source>It was probably replaced somewhere else. Choose New secret, and put it wherever this client is used; or leave it, if the newer one is in use there.</source>
        <translation>Den er sandsynligvis udskiftet et andet sted. Vælg Ny hemmelighed, og læg den ind overalt, hvor klienten bruges; eller lad det være, hvis den nyere er i brug der.</translation>
    </message>
    <message>
        <source>The secret is right, but the client has no access.</source>
        <translation>Hemmeligheden er rigtig, men klienten har ingen adgang.</translation>
    </message>
    <message>
        <source>Give it access to this account, then verify again. Until then, nothing can use it.</source>
        <translation>Giv den adgang til denne konto, og bekræft igen. Indtil da kan intet bruge den.</translation>
    </message>
    <message>
        <source>Its secret is no longer in %1.</source>
        <translation>Hemmeligheden er ikke længere i %1.</translation>
    </message>
    <message>
        <source>Something else has removed it. Choose New secret to have one that is kept.</source>
        <translation>Noget andet har fjernet den. Vælg Ny hemmelighed for at få en, der opbevares.</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Ikke bekræftet. %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::VerificationNote</name>
    <message>
        <source>Asking for a token…</source>
        <translation>Beder om et token…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemmelighed…</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Bekræft igen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::VerifyClientsDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Verify clients</source>
        <translation>Bekræft klienter</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n clients</source>
        <translation>
            <numerusform>Bekræft %n klient</numerusform>
            <numerusform>Bekræft %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>For each of them, the provider is asked for a token with the secret that is kept in %1.</source>
        <translation>For hver af dem bliver udbyderen bedt om et token med den hemmelighed, der opbevares i %1.</translation>
    </message>
    <message>
        <source>Asking for a token…</source>
        <translation>Beder om et token…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
    <message numerus="yes">
        <source>All %n clients work.</source>
        <translation>
            <numerusform>%n klient virker.</numerusform>
            <numerusform>Alle %n klienter virker.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients work.</source>
        <translation>%1 af %2 klienter virker.</translation>
    </message>
    <message>
        <source>You cancelled before the rest was asked.</source>
        <translation>Du annullerede, før resten blev spurgt.</translation>
    </message>
    <message>
        <source>Choose each of the others in the list and verify it there: it says what to do.</source>
        <translation>Vælg hver af de andre på listen, og bekræft den der: så får du at vide, hvad du skal gøre.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::WebsitePage</name>
    <message>
        <source>Write the address of your website, like example.com.</source>
        <translation>Skriv adressen på dit websted, for eksempel example.com.</translation>
    </message>
    <message>
        <source>This address is too long. Write only its beginning, like https://example.com.</source>
        <translation>Denne adresse er for lang. Skriv kun begyndelsen, for eksempel https://example.com.</translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove the space.</source>
        <translation>En adresse har ikke mellemrum. Fjern mellemrummet.</translation>
    </message>
    <message>
        <source>Only web addresses can be used. Start with https:// or leave the beginning out.</source>
        <translation>Kun webadresser kan bruges. Begynd med https://, eller udelad begyndelsen.</translation>
    </message>
    <message>
        <source>http:// is not safe for payments. Write https:// instead. Only localhost may use http://.</source>
        <translation>http:// er ikke sikkert til betalinger. Skriv https:// i stedet. Kun localhost må bruge http://.</translation>
    </message>
    <message>
        <source>The name of the website is missing. Write it after https://, like https://example.com.</source>
        <translation>Webstedets navn mangler. Skriv det efter https://, for eksempel https://example.com.</translation>
    </message>
    <message>
        <source>This is not a possible website name. Check it for stray dots, dashes and other signs.</source>
        <translation>Dette er ikke et muligt navn på et websted. Se efter løse punktummer, bindestreger og andre tegn.</translation>
    </message>
    <message>
        <source>The ending is missing. Write the whole name, like example.com.</source>
        <translation>Endelsen mangler. Skriv hele navnet, for eksempel example.com.</translation>
    </message>
    <message>
        <source>The number after the colon must be between 1 and 65535. Correct it or leave it out.</source>
        <translation>Tallet efter kolon skal være mellem 1 og 65535. Ret det, eller udelad det.</translation>
    </message>
    <message>
        <source>An address with a user name or password can&apos;t be used. Remove everything up to and including the @.</source>
        <translation>En adresse med brugernavn eller adgangskode kan ikke bruges. Fjern alt til og med @.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as an address. Copy it from your browser&apos;s address bar.</source>
        <translation>Dette kan ikke læses som en adresse. Kopier den fra browserens adresselinje.</translation>
    </message>
    <message>
        <source>Which website will use it?</source>
        <translation>Hvilket websted skal bruge den?</translation>
    </message>
    <message>
        <source>The address is stored with the client, so that you can tell your clients apart later.</source>
        <translation>Adressen gemmes sammen med klienten, så du kan kende dine klienter fra hinanden senere.</translation>
    </message>
    <message>
        <source>URL of your website</source>
        <translation>URL på dit websted</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Klientnavn</translation>
    </message>
    <message>
        <source>&amp;URL of your website</source>
        <translation>&amp;URL på dit websted</translation>
    </message>
    <message>
        <source>https:// is put in front if you leave it out.</source>
        <translation>https:// sættes foran, hvis du udelader det.</translation>
    </message>
    <message>
        <source>This address is used: %1</source>
        <translation>Denne adresse bruges: %1</translation>
    </message>
    <message>
        <source>This address is used: %1, sent as %2</source>
        <translation>Denne adresse bruges: %1, sendt som %2</translation>
    </message>
    <message>
        <source>Give the client a name that you will recognise in a year.</source>
        <translation>Giv klienten et navn, som du kan kende igen om et år.</translation>
    </message>
    <message>
        <source>A name can have %1 characters. What came after them is left out.</source>
        <translation>Et navn kan have %1 tegn. Det, der kom efter dem, er udeladt.</translation>
    </message>
    <message>
        <source>How the client is listed. Follows the address until you change it.</source>
        <translation>Sådan vises klienten på listen. Følger adressen, indtil du ændrer det.</translation>
    </message>
    <message>
        <source>Client na&amp;me</source>
        <translation>Kl&amp;ientnavn</translation>
    </message>
    <message>
        <source>Leave it empty if there is none; then the client needs a name of its own.</source>
        <translation>Lad det stå tomt, hvis der ikke er noget; så skal klienten have sit eget navn.</translation>
    </message>
</context>
</TS>
