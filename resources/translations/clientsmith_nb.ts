<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>This is a PRODUCTION account: whatever uses this client works with real money. %1</source>
        <translation>Dette er en PRODUKSJONSKONTO: alt som bruker denne klienten, arbeider med ekte penger. %1</translation>
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
        <translation>Kassaklient</translation>
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
        <translation>Tar imot betalinger på nettstedet ditt: det som programtillegget i en nettbutikk ber om.</translation>
    </message>
    <message>
        <source>Finds customers and reads their details, and changes nothing.</source>
        <translation>Finner kunder og leser opplysningene deres, og endrer ingenting.</translation>
    </message>
    <message>
        <source>Takes payments and keeps the orders of a shop of your own.</source>
        <translation>Tar imot betalinger og fører ordrene i din egen nettbutikk.</translation>
    </message>
    <message>
        <source>Sends a till&apos;s receipts, knows its customers and their discounts.</source>
        <translation>Sender kvitteringene fra en kasse, og kjenner kundene og rabattene deres.</translation>
    </message>
    <message>
        <source>Reads payments, orders and receipts for your accounting.</source>
        <translation>Leser betalinger, ordrer og kvitteringer til regnskapet ditt.</translation>
    </message>
    <message>
        <source>For anything else: you choose its access on the next page.</source>
        <translation>For alt annet: du velger tilgangen på neste side.</translation>
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
        <translation>Programtillegget legger selv til T-en, så konto-ID-en er bare sifre. Slå på «Enable test mode».</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Switch “Enable test mode” off.</source>
        <translation>Programtillegget legger selv til P-en, så konto-ID-en er bare sifre. Slå av «Enable test mode».</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Set “Sandbox” to yes.</source>
        <translation>Programtillegget legger selv til T-en, så konto-ID-en er bare sifre. Sett «Sandbox» til ja.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Set “Sandbox” to no.</source>
        <translation>Programtillegget legger selv til P-en, så konto-ID-en er bare sifre. Sett «Sandbox» til nei.</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Fill in the fields marked (test), and switch “Test Mode” on.</source>
        <translation>Programtillegget legger selv til T-en, så konto-ID-en er bare sifre. Fyll ut feltene merket (test), og slå på «Test Mode».</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Leave the fields marked (test) alone, and switch “Test Mode” off.</source>
        <translation>Programtillegget legger selv til P-en, så konto-ID-en er bare sifre. La feltene merket (test) stå, og slå av «Test Mode».</translation>
    </message>
    <message>
        <source>Switch “Use sandbox” on.</source>
        <translation>Slå på «Use sandbox».</translation>
    </message>
    <message>
        <source>Switch “Use sandbox” off.</source>
        <translation>Slå av «Use sandbox».</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard the secret?</source>
        <translation>Forkaste hemmeligheten?</translation>
    </message>
    <message>
        <source>Nothing holds this secret yet</source>
        <translation>Denne hemmeligheten er ikke lagret noe sted ennå</translation>
    </message>
    <message>
        <source>It is neither in your keychain nor in a file, and it can&apos;t be shown again. Without it the client is of no use until it is given a new secret, which you can do here at any time.</source>
        <translation>Den er verken i nøkkelringen din eller i en fil, og den kan ikke vises igjen. Uten den er klienten ubrukelig til den får en ny hemmelighet, og det kan du gi den her når som helst.</translation>
    </message>
    <message>
        <source>&amp;Discard the secret</source>
        <translation>&amp;Forkast hemmeligheten</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Gå tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Do you have the secret?</source>
        <translation>Har du hemmeligheten?</translation>
    </message>
    <message>
        <source>Is the secret where you need it?</source>
        <translation>Er hemmeligheten der du trenger den?</translation>
    </message>
    <message>
        <source>You copied it. Make sure that you have pasted it, because the clipboard is cleared soon, and it can&apos;t be shown again: it is neither in your keychain nor in a file.</source>
        <translation>Du kopierte den. Sørg for at du har limt den inn, for utklippstavlen tømmes snart, og hemmeligheten kan ikke vises igjen: Den er verken i nøkkelringen din eller i en fil.</translation>
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
        <translation>Innstillinger...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Avslutt %1</translation>
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
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Opp</translation>
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
        <translation>Trykk</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Øk</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Reduser</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Vis meny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gi fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Slå på eller av</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utløser handlingen</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Øk verdien</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Reduser verdien</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Viser menyen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setter fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Slår på eller av</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Ruller til venstre</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Ruller til høyre</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ruller opp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ruller ned</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går én side tilbake</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går til neste side</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne listen med valg</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
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
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
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
        <translation>Filer av typen:</translation>
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
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datamaskinen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylig brukte steder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
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
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
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
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen ble ikke funnet.
Kontroller at filnavnet er riktig.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen ble ikke funnet.
Kontroller at mappenavnet er riktig.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på at du vil slette «%1»?</translation>
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
        <translation>Endret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ugyldig filnavn</translation>
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
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Lukk uten å lagre</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
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
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standardvalg</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
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
        <translation>Høyre kant</translation>
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
        <translation>Side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Side til høyre</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkeadressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;im inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Settings</source>
        <translation>Velg Innstillinger</translation>
    </message>
    <message>
        <source>Choose API clients, under API &amp; Integrations</source>
        <translation>Velg API-klienter, under API og integrasjoner</translation>
    </message>
    <message>
        <source>Choose Create new API client</source>
        <translation>Velg Opprett ny API-klient</translation>
    </message>
    <message>
        <source>Choose Checkout client</source>
        <translation>Velg Checkout-klient</translation>
    </message>
    <message>
        <source>Write the URL of your website</source>
        <translation>Skriv nettadressen til nettstedet ditt</translation>
    </message>
    <message>
        <source>Save the credentials: the secret is shown only now</source>
        <translation>Lagre innloggingsopplysningene: hemmeligheten vises bare nå</translation>
    </message>
    <message>
        <source>Choose OK</source>
        <translation>Velg OK</translation>
    </message>
    <message>
        <source>The client is created, and proven to work</source>
        <translation>Klienten er opprettet, og det er bekreftet at den virker</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Kind of client</source>
        <translation>Type klient</translation>
    </message>
    <message>
        <source>Your website</source>
        <translation>Nettstedet ditt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Lagre opplysningene</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
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
        <translation>Versjon %1, med Qt %2</translation>
    </message>
    <message>
        <source>Creates a payment provider&apos;s API clients and keeps their secrets in your keychain. Open source under the MIT licence. Not made by the provider.</source>
        <translation>Oppretter API-klienter hos en betalingsleverandør og oppbevarer hemmelighetene deres i nøkkelringen din. Åpen kildekode under MIT-lisensen. Ikke laget av leverandøren.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>What it is built with, and the licences</source>
        <translation>Hva det er laget med, og lisensene</translation>
    </message>
    <message>
        <source>What it is &amp;built with, and the licences</source>
        <translation>&amp;Hva det er laget med, og lisensene</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccessDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It is not known whether the access was changed. %1</source>
        <translation>Det er ikke kjent om tilgangen ble endret. %1</translation>
    </message>
    <message>
        <source>Close this window: the list of API clients is loaded again, and shows what the client has.</source>
        <translation>Lukk dette vinduet: listen over API-klienter hentes på nytt, og viser hva klienten har.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The access is being changed. This window stays open until it is known what came of it.</source>
        <translation>Tilgangen blir endret. Dette vinduet står åpent til det er kjent hvordan det gikk.</translation>
    </message>
    <message>
        <source>The access of %1 is changed.</source>
        <translation>Tilgangen til %1 er endret.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccessPage</name>
    <message>
        <source>What may this client do?</source>
        <translation>Hva får denne klienten lov til?</translation>
    </message>
    <message>
        <source>Choose the least that does its job. To manage something includes everything below it.</source>
        <translation>Velg det minste som gjør jobben. Å administrere noe omfatter alt som står under det.</translation>
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
        <translation>Konto-ID %1</translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation>%1, konto %2, %3</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Bytt konto</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Bytt konto</translation>
    </message>
    <message>
        <source>Opens another account, or signs in to one more</source>
        <translation>Åpner en annen konto, eller logger inn på enda en</translation>
    </message>
    <message>
        <source>%1 is acting for this merchant</source>
        <translation>%1 handler på vegne av dette brukerstedet</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccountField</name>
    <message>
        <source>Account I&amp;D</source>
        <translation>K&amp;onto-ID</translation>
    </message>
    <message>
        <source>T for test or P for production, then 3 or 8 digits</source>
        <translation>T for test eller P for produksjon, og så 3 eller 8 sifre</translation>
    </message>
    <message>
        <source>Write the account ID. The back office shows it beside the business name.</source>
        <translation>Skriv konto-ID-en. Backoffice viser den ved siden av firmanavnet.</translation>
    </message>
    <message>
        <source>Put T (test) or P (production) before the digits.</source>
        <translation>Sett T (test) eller P (produksjon) foran sifrene.</translation>
    </message>
    <message>
        <source>An account ID is T or P and then exactly 3 or 8 digits, such as T12345678.</source>
        <translation>En konto-ID er T eller P og så nøyaktig 3 eller 8 sifre, for eksempel T12345678.</translation>
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
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Stop acting for the merchant, &amp;back to %1</source>
        <translation>Slutt å handle for brukerstedet, &amp;tilbake til %1</translation>
    </message>
    <message>
        <source>Stop acting for the merchant, &amp;back to %1 (%2)</source>
        <translation>Slutt å handle for brukerstedet, &amp;tilbake til %1 (%2)</translation>
    </message>
    <message>
        <source>Act for a &amp;merchant…</source>
        <translation>&amp;Handle for et brukersted…</translation>
    </message>
    <message>
        <source>&amp;Sign in to another account…</source>
        <translation>&amp;Logg inn på en annen konto…</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKSJON</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>%1, %2 (open)</source>
        <translation>%1, %2 (åpen)</translation>
    </message>
    <message>
        <source>%1, %2, %3 (open)</source>
        <translation>%1, %2, %3 (åpen)</translation>
    </message>
    <message>
        <source>%1, %2: work was interrupted there</source>
        <translation>%1, %2: arbeid ble avbrutt der</translation>
    </message>
    <message>
        <source>%1, %2, %3: work was interrupted there</source>
        <translation>%1, %2, %3: arbeid ble avbrutt der</translation>
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
        <translation>Ferdig. Du oppbevarer hemmeligheten, og den virker.</translation>
    </message>
    <message>
        <source>Done. You keep the secret.</source>
        <translation>Ferdig. Du oppbevarer hemmeligheten.</translation>
    </message>
    <message>
        <source>Done. The secret is kept, and works.</source>
        <translation>Ferdig. Hemmeligheten er lagret, og virker.</translation>
    </message>
    <message>
        <source>Done. The secret is kept.</source>
        <translation>Ferdig. Hemmeligheten er lagret.</translation>
    </message>
    <message>
        <source>Done. The old secret stopped working; you keep the new one.</source>
        <translation>Ferdig. Den gamle hemmeligheten sluttet å virke; du oppbevarer den nye.</translation>
    </message>
    <message>
        <source>Done. The old secret stopped working; the new one is kept.</source>
        <translation>Ferdig. Den gamle hemmeligheten sluttet å virke; den nye er lagret.</translation>
    </message>
    <message>
        <source>Done. The client and its secret are gone.</source>
        <translation>Ferdig. Klienten og hemmeligheten er borte.</translation>
    </message>
    <message>
        <source>Not done. No client was created.</source>
        <translation>Ikke gjort. Ingen klient ble opprettet.</translation>
    </message>
    <message>
        <source>Not done. The old secret was left as it was.</source>
        <translation>Ikke gjort. Den gamle hemmeligheten er som før.</translation>
    </message>
    <message>
        <source>Not done. The client was left as it was.</source>
        <translation>Ikke gjort. Klienten er som før.</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Opprett klient</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Slett klient</translation>
    </message>
    <message>
        <source>Not finished. The list of API clients says what to do.</source>
        <translation>Ikke fullført. Listen over API-klienter sier hva du skal gjøre.</translation>
    </message>
    <message>
        <source>Undone. What had been done was taken back.</source>
        <translation>Angret. Det som var gjort, ble tatt tilbake.</translation>
    </message>
    <message>
        <source>Secret discarded. Only a new secret opens the client again.</source>
        <translation>Hemmeligheten er forkastet. Bare en ny hemmelighet åpner klienten igjen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Tilgangstoken</translation>
    </message>
    <message>
        <source>Done. The sign-in is kept on this computer.</source>
        <translation>Ferdig. Innloggingen oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Done, with an access token. It is kept nowhere.</source>
        <translation>Ferdig, med et tilgangstoken. Det oppbevares ikke noe sted.</translation>
    </message>
    <message>
        <source>Done, for one session. It is kept nowhere.</source>
        <translation>Ferdig, for én økt. Innloggingen oppbevares ikke noe sted.</translation>
    </message>
    <message>
        <source>Done. The sign-in is no longer kept on this computer.</source>
        <translation>Ferdig. Innloggingen oppbevares ikke lenger på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The secret was put on the clipboard.</source>
        <translation>Hemmeligheten ble lagt på utklippstavlen.</translation>
    </message>
    <message>
        <source>Put on the clipboard for %1.</source>
        <translation>Lagt på utklippstavlen for %1.</translation>
    </message>
    <message>
        <source>Handed out for %1.</source>
        <translation>Utlevert til %1.</translation>
    </message>
    <message>
        <source>Handed out for %1, as %2.</source>
        <translation>Utlevert til %1, som %2.</translation>
    </message>
    <message>
        <source>Done. The secret works.</source>
        <translation>Ferdig. Hemmeligheten virker.</translation>
    </message>
    <message>
        <source>Done. The secret is kept on this computer.</source>
        <translation>Ferdig. Hemmeligheten oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Done. The secret is no longer kept on this computer.</source>
        <translation>Ferdig. Hemmeligheten oppbevares ikke lenger på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Gitt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Fjernet: %1</translation>
    </message>
    <message>
        <source>Begun. %1 is to take its place.</source>
        <translation>Påbegynt. %1 skal ta dens plass.</translation>
    </message>
    <message>
        <source>Done. %1 has taken its place.</source>
        <translation>Ferdig. %1 har tatt dens plass.</translation>
    </message>
    <message>
        <source>Given up. %1 does not take its place.</source>
        <translation>Oppgitt. %1 tar ikke dens plass.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopier hemmelighet</translation>
    </message>
    <message>
        <source>Export secret</source>
        <translation>Eksporter hemmelighet</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>Oppbevar hemmelighet</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Glem hemmelighet</translation>
    </message>
    <message>
        <source>Add access</source>
        <translation>Gi tilgang</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Fjern tilgang</translation>
    </message>
    <message>
        <source>Replace client</source>
        <translation>Erstatt klient</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Ikke gjort. %1</translation>
    </message>
    <message>
        <source>Not known whether it was done. %1</source>
        <translation>Det er ukjent om det ble gjort. %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
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
        <translation>Søk i aktivitet</translation>
    </message>
    <message>
        <source>Search client, website or what was done</source>
        <translation>Søk etter klient, nettsted eller hva som ble gjort</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
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
        <translation>Går til den valgte radens klient i listen over API-klienter</translation>
    </message>
    <message>
        <source>This client is not in the list of API clients.</source>
        <translation>Denne klienten er ikke i listen over API-klienter.</translation>
    </message>
    <message>
        <source>It was deleted, or was never created. Refresh the list if it should be there.</source>
        <translation>Den er slettet, eller ble aldri opprettet. Oppdater listen hvis den skulle ha vært der.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln oppføring</numerusform>
            <numerusform>%Ln oppføringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done here yet</source>
        <translation>Ingenting er gjort her ennå</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opprett ny API-klient</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen oppføring passer</translation>
    </message>
    <message>
        <source>Look for a part of the client&apos;s name, its client ID or its website.</source>
        <translation>Søk etter en del av klientens navn, klient-ID-en eller nettstedet.</translation>
    </message>
    <message>
        <source>What was done with the API clients of %1 and their secrets from this computer. No secret is written here.</source>
        <translation>Hva som er gjort med API-klientene til %1 og hemmelighetene deres fra denne datamaskinen. Ingen hemmelighet står her.</translation>
    </message>
    <message>
        <source>Whatever is done from this computer leaves a line here: clients that are created or deleted, new secrets, copies and exports, access, sign-ins.</source>
        <translation>Alt som gjøres fra denne datamaskinen, får en linje her: klienter som opprettes eller slettes, nye hemmeligheter, kopier og eksporter, tilgang og innlogginger.</translation>
    </message>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>%1 av %2 oppføringer vises</translation>
    </message>
    <message>
        <source>Client ID copied.</source>
        <translation>Klient-ID-en er kopiert.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AddAccessDialog</name>
    <message>
        <source>Add access</source>
        <translation>Gi tilgang</translation>
    </message>
    <message>
        <source>What else may %1 do?</source>
        <translation>Hva mer får %1 lov til?</translation>
    </message>
    <message>
        <source>It counts from the next access token on; one that was given out before stays as it is.</source>
        <translation>Det gjelder fra neste tilgangstoken; et som er gitt ut tidligere, blir som det er.</translation>
    </message>
    <message>
        <source>&amp;Add access</source>
        <translation>&amp;Gi tilgang</translation>
    </message>
    <message>
        <source>Adding access…</source>
        <translation>Gir tilgang…</translation>
    </message>
    <message>
        <source>%1 Nothing was added.</source>
        <translation>%1 Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>Add this access in &amp;PRODUCTION for %1</source>
        <translation>Gi denne tilgangen i &amp;PRODUKSJON for %1</translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret may then do more with real money.</source>
        <translation>Den som har denne klientens hemmelighet, kan da gjøre mer med ekte penger.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Application</name>
    <message>
        <source>Nothing was copied: there are no diagnostics before the data file can be opened. Copy the details of the error instead.</source>
        <translation>Ingenting ble kopiert: Det finnes ingen diagnostikk før datafilen kan åpnes. Kopier detaljene om feilen i stedet.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secret, no account and no client.</source>
        <translation>Diagnostikken er kopiert. Den inneholder ingen hemmelighet, konto eller klient.</translation>
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
        <translation>En testkonto: ingen ekte penger flyttes</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKSJON</translation>
    </message>
    <message>
        <source>A production account: real money moves</source>
        <translation>En produksjonskonto: ekte penger flyttes</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>The demo: an account on this computer that isn&apos;t real</source>
        <translation>Demoen: en konto på denne datamaskinen som ikke er ekte</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientAccess</name>
    <message>
        <source>Add access…</source>
        <translation>Gi tilgang…</translation>
    </message>
    <message>
        <source>Add access</source>
        <translation>Gi tilgang</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Fjern tilgang</translation>
    </message>
    <message>
        <source>Access at %1</source>
        <translation>Tilgang på %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>None. It can&apos;t get a token until access is granted.</source>
        <translation>Ingen. Den kan ikke få et token før den har fått tilgang.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>Unknown: it could not be loaded. Try again with Refresh, or sign in with a client that has the scope admin:accounts or read:accounts.</source>
        <translation>Ukjent: den kunne ikke hentes. Prøv igjen med Oppdater, eller logg inn med en klient som har scopet admin:accounts eller read:accounts.</translation>
    </message>
    <message>
        <source>Re&amp;move access…</source>
        <translation>Fje&amp;rn tilgang…</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>Ny hemmeli&amp;ghet…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Slett…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Delete the client at the provider, and its secret here</source>
        <translation>Slett klienten hos leverandøren, og hemmeligheten dens her</translation>
    </message>
    <message>
        <source>You are signed in with this client. To delete it, sign in with another one first.</source>
        <translation>Du er logget inn med denne klienten. For å slette den må du først logge inn med en annen.</translation>
    </message>
    <message>
        <source>Each new secret has to be put in its place. Choose one client at a time.</source>
        <translation>Hver ny hemmelighet må legges inn på sitt sted. Velg én klient om gangen.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bekreft</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopier for…</translation>
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
        <translation>&amp;Erstatt…</translation>
    </message>
    <message>
        <source>Ask the provider for a token with the secret that is kept here</source>
        <translation>Be leverandøren om et token med hemmeligheten som oppbevares her</translation>
    </message>
    <message>
        <source>Copy the credentials in the form that a shop plugin or a program asks for</source>
        <translation>Kopier opplysningene slik et programtillegg i en nettbutikk eller et program ber om dem</translation>
    </message>
    <message>
        <source>Each is copied into a shop of its own. Choose one client at a time.</source>
        <translation>Hver av dem kopieres inn i sin nettbutikk. Velg én klient om gangen.</translation>
    </message>
    <message>
        <source>Save the credentials to files that only you can read</source>
        <translation>Lagre opplysningene i filer som bare du kan lese</translation>
    </message>
    <message>
        <source>Put a new client in its place step by step, without a moment in which the shop can&apos;t pay</source>
        <translation>Sett en ny klient på plassen dens trinn for trinn, uten et øyeblikk der nettbutikken ikke kan ta betalt</translation>
    </message>
    <message>
        <source>Delete the clients at the provider, and their secrets here</source>
        <translation>Slett klientene hos leverandøren, og hemmelighetene deres her</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of their secrets is kept on this computer.</source>
        <translation>Ingen av hemmelighetene deres oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer. New secret makes one that is.</source>
        <translation>Hemmeligheten oppbevares ikke på denne datamaskinen. Ny hemmelighet lager en som gjør det.</translation>
    </message>
    <message>
        <source>Each has to be put into a shop of its own. Choose one client at a time.</source>
        <translation>Hver av dem må legges inn i sin nettbutikk. Velg én klient om gangen.</translation>
    </message>
    <message>
        <source>You are signed in with this client. To replace it, sign in with another one first.</source>
        <translation>Du er logget inn med denne klienten. For å erstatte den må du først logge inn med en annen.</translation>
    </message>
    <message>
        <source>No access of this client is known that a new one could be given.</source>
        <translation>Det er ikke kjent hvilken tilgang klienten har, så en ny kan ikke få den samme.</translation>
    </message>
    <message>
        <source>Its access is still being loaded.</source>
        <translation>Tilgangen hentes fremdeles.</translation>
    </message>
    <message>
        <source>&amp;Add access…</source>
        <translation>Gi &amp;tilgang…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Re&amp;move access…</source>
        <translation>&amp;Fjern tilgang…</translation>
    </message>
    <message>
        <source>Choose what else the client may do</source>
        <translation>Velg hva mer klienten får gjøre</translation>
    </message>
    <message>
        <source>Choose what the client may do no longer</source>
        <translation>Velg hva klienten ikke lenger får gjøre</translation>
    </message>
    <message>
        <source>Each client has access of its own. Choose one client at a time.</source>
        <translation>Hver klient har sin egen tilgang. Velg én klient om gangen.</translation>
    </message>
    <message>
        <source>Its access could not be loaded. Refresh the list first.</source>
        <translation>Tilgangen kunne ikke hentes. Oppdater listen først.</translation>
    </message>
    <message>
        <source>It has no access.</source>
        <translation>Den har ingen tilgang.</translation>
    </message>
    <message>
        <source>Make a new secret for the client; the old one stops working</source>
        <translation>Lag en ny hemmelighet til klienten; den gamle slutter å virke</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientDetails</name>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>ID hos leverandøren</translation>
    </message>
    <message>
        <source>Details of the chosen client</source>
        <translation>Detaljer om den valgte klienten</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Lukk detaljene</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Lukk detaljene (Esc)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelighet</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Nettsteder</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Slett klient</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>the encrypted file</source>
        <translation>den krypterte filen</translation>
    </message>
    <message>
        <source>Not kept on this computer. A secret is shown only once, when it is made. Lost it? Choose New secret.</source>
        <translation>Oppbevares ikke på denne datamaskinen. En hemmelighet vises bare én gang, når den blir laget. Har du mistet den? Velg Ny hemmelighet.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
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
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1. Last verified on %2.</source>
        <translation>Oppbevares i %1. Sist bekreftet %2.</translation>
    </message>
    <message>
        <source>Kept in %1. It has not been verified yet.</source>
        <translation>Oppbevares i %1. Den er ikke bekreftet ennå.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Flere handlinger</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier for</translation>
    </message>
    <message>
        <source>Copy for…</source>
        <translation>Kopier for…</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Oppbevares i %1.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsModel</name>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>%1 (your sign-in)</source>
        <translation>%1 (din innlogging)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Its secret is in this computer&apos;s keychain</source>
        <translation>Hemmeligheten er i nøkkelringen på denne datamaskinen</translation>
    </message>
    <message>
        <source>Its secret is in the encrypted file</source>
        <translation>Hemmeligheten er i den krypterte filen</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer</source>
        <translation>Hemmeligheten oppbevares ikke på denne datamaskinen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Opprettet av</translation>
    </message>
    <message>
        <source>Secret kept here</source>
        <translation>Hemmeligheten er her</translation>
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
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 clients shown</source>
        <translation>%1 av %2 klienter vises</translation>
    </message>
    <message>
        <source>API clients</source>
        <translation>API-klienter</translation>
    </message>
    <message>
        <source>What shops and programs sign in with to act for this account.</source>
        <translation>Det nettbutikker og programmer logger inn med for å handle på vegne av denne kontoen.</translation>
    </message>
    <message>
        <source>&amp;Create new API client</source>
        <translation>&amp;Opprett ny API-klient</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opprett ny API-klient</translation>
    </message>
    <message>
        <source>At account %1 %2</source>
        <translation>På kontoen %1 %2</translation>
    </message>
    <message>
        <source>Create an API client at %1 (%2)</source>
        <translation>Opprett en API-klient på %1 (%2)</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Søk i klienter</translation>
    </message>
    <message>
        <source>Search name, client ID, access or website</source>
        <translation>Søk etter navn, klient-ID, tilgang, nettsted</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>O&amp;ppdater</translation>
    </message>
    <message>
        <source>Load the list again (%1)</source>
        <translation>Hent listen på nytt (%1)</translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation>Logg inn med en annen klient</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Loading it again failed. The list is as it was on %1.</source>
        <translation>Den kunne ikke hentes på nytt. Listen er slik den var %1.</translation>
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
            <numerusform>%n klient-ID er kopiert.</numerusform>
            <numerusform>%n klient-ID-er er kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClipboardCountdown</name>
    <message>
        <source>Clear no&amp;w</source>
        <translation>Tøm n&amp;å</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Tøm utklippstavlen nå</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>%1 er kopiert. Utklippstavlen tømmes om %n s</numerusform>
            <numerusform>%1 er kopiert. Utklippstavlen tømmes om %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied. It is cleared from the clipboard after a while.</source>
        <translation>%1 er kopiert. Den slettes fra utklippstavlen etter en stund.</translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s</source>
        <translation>
            <numerusform>Tømmes om %n s</numerusform>
            <numerusform>Tømmes om %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Flytt til &amp;venstre</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Flytt til &amp;høyre</translation>
    </message>
    <message>
        <source>Re&amp;set columns</source>
        <translation>&amp;Tilbakestill kolonnene</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 er kopiert</translation>
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
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Kopier for…</translation>
    </message>
    <message>
        <source>Copy the credentials of %1</source>
        <translation>Kopier opplysningene for %1</translation>
    </message>
    <message>
        <source>The secret comes from %1, and is cleared from the clipboard after a while.</source>
        <translation>Hemmeligheten kommer fra %1, og slettes fra utklippstavlen etter en stund.</translation>
    </message>
    <message>
        <source>What is copied, with the secret hidden</source>
        <translation>Det som kopieres, med hemmeligheten skjult</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier for</translation>
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
        <translation>Kopier klienthemmeligheten; den slettes fra utklippstavlen etter en stund</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighet</translation>
    </message>
    <message>
        <source>The client secret is copied.</source>
        <translation>Klienthemmeligheten er kopiert.</translation>
    </message>
    <message>
        <source>Paste it now: it is cleared from the clipboard after a while.</source>
        <translation>Lim den inn nå: den slettes fra utklippstavlen etter en stund.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Innloggingsopplysninger</translation>
    </message>
    <message>
        <source>Account ID, client ID and secret are copied for %1.</source>
        <translation>Konto-ID, klient-ID og hemmelighet er kopiert for %1.</translation>
    </message>
    <message>
        <source>The profile ID isn&apos;t among them: find it in the Backoffice, under Settings &gt; Payment windows.</source>
        <translation>Profil-ID-en er ikke blant dem: du finner den i Backoffice, under Settings &gt; Payment windows.</translation>
    </message>
    <message>
        <source>The profile ID “default” fits most shops. If yours has another, find it in the Backoffice, under Settings &gt; Payment windows.</source>
        <translation>Profil-ID-en «default» passer for de fleste nettbutikker. Har din en annen, finner du den i Backoffice, under Settings &gt; Payment windows.</translation>
    </message>
    <message>
        <source>Its secret is no longer in %1.</source>
        <translation>Hemmeligheten er ikke lenger i %1.</translation>
    </message>
    <message>
        <source>Nothing was copied. Close this window and choose New secret.</source>
        <translation>Ingenting ble kopiert. Lukk dette vinduet og velg Ny hemmelighet.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Ingenting ble kopiert. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreateClientWizard</name>
    <message>
        <source>Create new API client — DEMO</source>
        <translation>Opprett ny API-klient — DEMO</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opprett ny API-klient</translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation>Gå til&amp;bake</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsett</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>C&amp;reate new API client</source>
        <translation>Opp&amp;rett ny API-klient</translation>
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
        <translation>Opprett &amp;en til</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Opprett en til</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Create new API client — PRODUCTION</source>
        <translation>Opprett ny API-klient — PRODUKSJON</translation>
    </message>
    <message>
        <source>Tick the box for production on this page first</source>
        <translation>Kryss av i ruten for produksjon på denne siden først</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatePassphraseDialog</name>
    <message>
        <source>Keep secrets in an encrypted file</source>
        <translation>Oppbevar hemmeligheter i en kryptert fil</translation>
    </message>
    <message>
        <source>From now on secrets go into a file on this computer instead of a keychain, encrypted with a passphrase that you choose. Clientsmith asks for it once, each time you start it.</source>
        <translation>Fra nå av legges hemmeligheter i en fil på denne datamaskinen i stedet for i en nøkkelring, kryptert med en passfrase som du velger. Clientsmith spør etter den én gang, hver gang du starter programmet.</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Lag filen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Lag filen</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Krypterer…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passfrase</translation>
    </message>
    <message>
        <source>At least %1 characters. Five random words are easy to remember and hard to guess.</source>
        <translation>Minst %1 tegn. Fem tilfeldige ord er lette å huske og vanskelige å gjette.</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passfrasen en &amp;gang til</translation>
    </message>
    <message>
        <source>A forgotten passphrase can&apos;t be recovered, and the secrets in the file are lost with it. Whoever has a copy of the file can try passphrases for ever, so choose a long one.</source>
        <translation>En glemt passfrase kan ikke gjenfinnes, og hemmelighetene i filen går tapt med den. Den som har en kopi av filen, kan prøve passfraser i det uendelige, så velg en lang en.</translation>
    </message>
    <message>
        <source>That is too long for a passphrase.</source>
        <translation>Det er for langt for en passfrase.</translation>
    </message>
    <message>
        <source>Choose at least %1 characters.</source>
        <translation>Velg minst %1 tegn.</translation>
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
        <translation>Filen finnes allerede.</translation>
    </message>
    <message>
        <source>Cancel this, then try again with the passphrase that it has.</source>
        <translation>Avbryt dette, og prøv igjen med passfrasen som filen har.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatedPage</name>
    <message>
        <source>The client is created</source>
        <translation>Klienten er opprettet</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Klientnavn</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Tokenets levetid</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order.</source>
        <translation>Neste trinn: legg opplysningene inn i betalingsinnstillingene i nettbutikken, og legg inn en liten prøvebestilling.</translation>
    </message>
    <message>
        <source>Next: put the new secret wherever the old one was used. Until then, nothing that used the old one works.</source>
        <translation>Neste trinn: legg inn den nye hemmeligheten overalt der den gamle ble brukt. Inntil da virker ingenting som brukte den gamle.</translation>
    </message>
    <message>
        <source>It works: a token was received with the new credentials.</source>
        <translation>Det virker: et token ble hentet med de nye opplysningene.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>You discarded the secret.</source>
        <translation>Du har forkastet hemmeligheten.</translation>
    </message>
    <message>
        <source>To use the client, give it a new secret: now, or later from the list of API clients.</source>
        <translation>For å bruke klienten må du gi den en ny hemmelighet: nå, eller senere fra listen over API-klienter.</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>Ny hemmeli&amp;ghet…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>This sign-in may not give access.</source>
        <translation>Denne innloggingen har ikke lov til å gi tilgang.</translation>
    </message>
    <message>
        <source>Nothing here holds the new secret, so it can&apos;t be proven from here.</source>
        <translation>Den nye hemmeligheten er ikke lagret her, så den kan ikke bekreftes herfra.</translation>
    </message>
    <message>
        <source>The client has its access. Nothing here holds its secret any more, so it can&apos;t be proven from here.</source>
        <translation>Klienten har fått tilgang. Hemmeligheten er ikke lenger lagret her, så den kan ikke bekreftes herfra.</translation>
    </message>
    <message>
        <source>The new secret is in place, but it is not proven yet. %1</source>
        <translation>Den nye hemmeligheten er på plass, men den er ikke bekreftet ennå. %1</translation>
    </message>
    <message>
        <source>It was tried again, and is not proven yet. The client has its access. %1</source>
        <translation>Det ble prøvd på nytt, og den er ikke bekreftet ennå. Klienten har fått tilgang. %1</translation>
    </message>
    <message>
        <source>The client has its access, but it is not proven yet. %1</source>
        <translation>Klienten har fått tilgang, men den er ikke bekreftet ennå. %1</translation>
    </message>
    <message>
        <source>It was tried again, and the client has no access yet. %1</source>
        <translation>Det ble prøvd på nytt, og klienten har ingen tilgang ennå. %1</translation>
    </message>
    <message>
        <source>The client exists, but has no access yet. %1</source>
        <translation>Klienten finnes, men har ingen tilgang ennå. %1</translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Sign in with a client that may give it (admin:accounts), and finish it from the list of API clients.</source>
        <translation>Før den har tilgang, kan ingenting bruke den. Logg inn med en klient som har lov til å gi tilgang (admin:accounts), og fullfør fra listen over API-klienter.</translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Finish tries to give it once more; after this window is closed, the list of API clients offers it too.</source>
        <translation>Før den har tilgang, kan ingenting bruke den. Fullfør prøver å gi den tilgang en gang til; når dette vinduet er lukket, tilbyr listen over API-klienter det også.</translation>
    </message>
    <message>
        <source>Finish asks for a token once more.</source>
        <translation>Fullfør ber om et token en gang til.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fullfør</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
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
            <numerusform>%Ln minutt</numerusform>
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
        <translation>Neste trinn: legg opplysningene inn i programmet som skal bruke dem.</translation>
    </message>
    <message>
        <source>The new secret is in place</source>
        <translation>Den nye hemmeligheten er på plass</translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order. Copy for… beside the client in the list has them as your shop&apos;s plugin asks for them.</source>
        <translation>Neste trinn: legg opplysningene inn i betalingsinnstillingene i nettbutikken, og legg inn en liten prøvebestilling. Kopier for… ved klienten i listen har dem slik nettbutikkens programtillegg ber om dem.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CredentialsForm</name>
    <message>
        <source>&amp;Client ID</source>
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>In the back office: Settings, API &amp; Integrations, API clients</source>
        <translation>I backoffice: Settings, API &amp; Integrations, API clients</translation>
    </message>
    <message>
        <source>Shown once when the client was created</source>
        <translation>Ble vist én gang, da klienten ble opprettet</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Vis klienthemmeligheten</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Skjul klienthemmeligheten</translation>
    </message>
    <message>
        <source>With a client that may manage API clients. Its secret is checked with the provider, then kept in %1.</source>
        <translation>Med en klient som har lov til å administrere API-klienter. Hemmeligheten kontrolleres hos leverandøren og oppbevares deretter i %1.</translation>
    </message>
    <message>
        <source>A client ID has no colon. Copy the ID alone, without the secret.</source>
        <translation>En klient-ID har ikke kolon. Kopier bare ID-en, uten hemmeligheten.</translation>
    </message>
    <message>
        <source>A client ID has no spaces. Copy it again.</source>
        <translation>En klient-ID har ikke mellomrom. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>Write the client ID. Without one, create a client in the back office first.</source>
        <translation>Skriv klient-ID-en. Har du ingen, oppretter du først en klient i backoffice.</translation>
    </message>
    <message>
        <source>Write the client secret. If it is lost, rotate it in the back office.</source>
        <translation>Skriv klienthemmeligheten. Er den mistet, lager du en ny i backoffice.</translation>
    </message>
    <message>
        <source>The secret is right, but this client can&apos;t manage API clients.</source>
        <translation>Hemmeligheten er riktig, men denne klienten kan ikke administrere API-klienter.</translation>
    </message>
    <message>
        <source>It lacks the scope %1. Grant it in the back office, or sign in with another client.</source>
        <translation>Den mangler scopet %1. Gi den det i backoffice, eller logg inn med en annen klient.</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Klienth&amp;emmelighet</translation>
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
        <translation>Lagre innloggingsopplysningene</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighet</translation>
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
        <translation>Viser klienthemmeligheten</translation>
    </message>
    <message>
        <source>Copy Client secret</source>
        <translation>Kopier Klienthemmelighet</translation>
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
        <translation>Lagre i en &amp;fil…</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Lagre i en fil</translation>
    </message>
    <message>
        <source>The file holds the secret in plain text. Only you can read it; backups may copy it.</source>
        <translation>Filen inneholder hemmeligheten i klartekst. Bare du kan lese den; sikkerhetskopier kan ta den med.</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopier for…</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier for</translation>
    </message>
    <message>
        <source>Copies all three in the order that a shop plugin asks for</source>
        <translation>Kopierer alle tre i den rekkefølgen som programtillegget i en nettbutikk ber om</translation>
    </message>
    <message>
        <source>Already in %1, and read back from it.</source>
        <translation>Ligger allerede i %1, og er lest tilbake derfra.</translation>
    </message>
    <message>
        <source>The secret is not in your %1. %2</source>
        <translation>Hemmeligheten ligger ikke i %1. %2</translation>
    </message>
    <message>
        <source>It is still here: try the %1 again, or save it to a file before you go on.</source>
        <translation>Den er fortsatt her: prøv %1 igjen, eller lagre den i en fil før du går videre.</translation>
    </message>
    <message>
        <source>&amp;Try the %1 again</source>
        <translation>&amp;Prøv %1 igjen</translation>
    </message>
    <message>
        <source>Try the %1 again</source>
        <translation>Prøv %1 igjen</translation>
    </message>
    <message>
        <source>No keychain holds this secret. You keep it yourself.</source>
        <translation>Ingen nøkkelring har denne hemmeligheten. Du oppbevarer den selv.</translation>
    </message>
    <message>
        <source>Save it to a file, or store it in your password manager, before you go on.</source>
        <translation>Lagre den i en fil, eller legg den i passordbehandleren din, før du går videre.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>The file was not saved. %1</source>
        <translation>Filen ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Velg et annet sted for den.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read it.</source>
        <translation>Lagret i %1. Bare du kan lese den.</translation>
    </message>
    <message>
        <source>It holds the secret in plain text. Delete it when you no longer need it.</source>
        <translation>Den inneholder hemmeligheten i klartekst. Slett den når du ikke trenger den lenger.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Innloggingsopplysninger</translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation>Kopiert for %1.</translation>
    </message>
    <message>
        <source>Hides the client secret</source>
        <translation>Skjuler klienthemmeligheten</translation>
    </message>
    <message>
        <source>Copy the client secret; it is cleared from the clipboard after a while</source>
        <translation>Kopier klienthemmeligheten; den slettes fra utklippstavlen etter en stund</translation>
    </message>
    <message>
        <source>%1 is created. Its secret is shown only now. Lost it later? Choose New secret in the list of API clients: you get a new one and the old one stops working.</source>
        <translation>%1 er opprettet. Hemmeligheten vises bare nå. Mistet du den senere? Velg Ny hemmelighet i listen over API-klienter: Du får en ny, og den gamle slutter å virke.</translation>
    </message>
    <message>
        <source>%1 has a new secret, and the old one has stopped working. It is shown only now. Put it wherever the old one was used.</source>
        <translation>%1 har en ny hemmelighet, og den gamle har sluttet å virke. Den nye vises bare nå. Legg den inn overalt der den gamle ble brukt.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientDialog</name>
    <message>
        <source>Type the client &amp;ID to confirm</source>
        <translation>Skriv klient-&amp;ID-en for å bekrefte</translation>
    </message>
    <message>
        <source>Type the client&apos;s &amp;name to confirm</source>
        <translation>Skriv klientens &amp;navn for å bekrefte</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Delete the client</source>
        <translation>&amp;Slett klienten</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Slett klient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Slett klienten</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. Its secret is removed from this computer as well (%1). This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation>Alt som logger inn med den, for eksempel en nettbutikk, slutter å virke med en gang. Hemmeligheten fjernes også fra denne datamaskinen (%1). Dette kan ikke angres: en ny klient har en annen ID og en annen hemmelighet.</translation>
    </message>
    <message>
        <source>Deleting the client…</source>
        <translation>Sletter klienten…</translation>
    </message>
    <message>
        <source>The client is deleted, but its secret is still kept here. %1</source>
        <translation>Klienten er slettet, men hemmeligheten oppbevares fortsatt her. %1</translation>
    </message>
    <message>
        <source>It opens nothing any more. The list of API clients offers to remove it.</source>
        <translation>Den åpner ingenting lenger. Listen over API-klienter tilbyr å fjerne den.</translation>
    </message>
    <message>
        <source>It is not known whether the client was deleted. %1</source>
        <translation>Det er ikke kjent om klienten ble slettet. %1</translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation>Det er skrevet ned: lukk dette vinduet, så tilbyr listen over API-klienter å finne det ut og å fullføre det.</translation>
    </message>
    <message>
        <source>%1 The client was not deleted.</source>
        <translation>%1 Klienten ble ikke slettet.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The client is being deleted. This window stays open until it is known what came of it.</source>
        <translation>Klienten blir slettet. Dette vinduet står åpent til det er kjent hvordan det gikk.</translation>
    </message>
    <message>
        <source>Delete client — PRODUCTION</source>
        <translation>Slett klient — PRODUKSJON</translation>
    </message>
    <message>
        <source>Delete this in &amp;PRODUCTION for %1</source>
        <translation>Slett dette i &amp;PRODUKSJON for %1</translation>
    </message>
    <message>
        <source>Real payments fail wherever this client is still used.</source>
        <translation>Ekte betalinger mislykkes overalt der denne klienten fortsatt brukes.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 er slettet.</translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation>Alt som logger inn med den, for eksempel en nettbutikk, slutter å virke med en gang. Dette kan ikke angres: en ny klient har en annen ID og en annen hemmelighet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientsDialog</name>
    <message>
        <source>Type &amp;how many clients this is, to confirm</source>
        <translation>Skriv &amp;hvor mange klienter dette er, for å bekrefte</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Delete the clients</source>
        <translation>&amp;Slett klientene</translation>
    </message>
    <message>
        <source>Delete the clients</source>
        <translation>Slett klientene</translation>
    </message>
    <message>
        <source>Delete clients</source>
        <translation>Slett klienter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients?</source>
        <translation>
            <numerusform>Slette %n klient?</numerusform>
            <numerusform>Slette %n klienter?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out: you are signed in with it.</source>
        <translation>%1 er utelatt: du er logget inn med den.</translation>
    </message>
    <message>
        <source>Delete them in &amp;PRODUCTION for %1</source>
        <translation>Slett dem i PR&amp;ODUKSJON for %1</translation>
    </message>
    <message>
        <source>They belong to a PRODUCTION account: a shop that still uses one can&apos;t take payments any more.</source>
        <translation>De hører til en PRODUKSJONSKONTO: en nettbutikk som fortsatt bruker en av dem, kan ikke lenger ta imot betalinger.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Deleted, and its secret here</source>
        <translation>Slettet, sammen med hemmeligheten her</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still kept here. %1</source>
        <translation>Slettet, men hemmeligheten oppbevares fortsatt her. %1</translation>
    </message>
    <message>
        <source>Not known whether it was deleted. %1</source>
        <translation>Ikke kjent om den ble slettet. %1</translation>
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
        <translation>Latt være</translation>
    </message>
    <message>
        <source>What isn&apos;t finished is written down: the list of API clients offers to finish it.</source>
        <translation>Det som ikke er fullført, er skrevet ned: listen over API-klienter tilbyr å fullføre det.</translation>
    </message>
    <message>
        <source>You cancelled before the rest. They are still chosen in the list.</source>
        <translation>Du avbrøt før resten. De er fortsatt valgt i listen.</translation>
    </message>
    <message>
        <source>The rest was left alone, because it would have failed likewise. Put right what the last line names; they are still chosen in the list.</source>
        <translation>Resten ble latt være, fordi det ville ha gått galt på samme måte. Rett det som den siste linjen nevner; de er fortsatt valgt i listen.</translation>
    </message>
    <message>
        <source>Those that are left are still chosen in the list.</source>
        <translation>De som er igjen, er fortsatt valgt i listen.</translation>
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
        <translation>%1 av %2 klienter er slettet.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>No further client is deleted. This window stays open until it is known what came of the last one.</source>
        <translation>Ingen flere klienter slettes. Dette vinduet står åpent til det er kjent hvordan det gikk med den siste.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Whatever signs in with them, such as a shop, stops working at once. Those of their secrets that are kept on this computer are removed as well (%1). This can&apos;t be undone: new clients have other IDs and other secrets.</source>
        <translation>Alt som logger inn med dem, for eksempel en nettbutikk, slutter å virke med en gang. De hemmelighetene som oppbevares på denne datamaskinen, fjernes også (%1). Dette kan ikke angres: nye klienter har andre ID-er og andre hemmeligheter.</translation>
    </message>
    <message>
        <source>Whatever signs in with them, such as a shop, stops working at once. This can&apos;t be undone: new clients have other IDs and other secrets.</source>
        <translation>Alt som logger inn med dem, for eksempel en nettbutikk, slutter å virke med en gang. Dette kan ikke angres: nye klienter har andre ID-er og andre hemmeligheter.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::EmptyState</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljene</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Errors</name>
    <message>
        <source>Wait %1 s, then try again.</source>
        <translation>Vent %1 s, og prøv igjen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vent et minutt, og prøv igjen.</translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own files can&apos;t be read or written.</source>
        <translation>Clientsmiths egne filer kan ikke leses eller skrives.</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that the data folder is yours.</source>
        <translation>Kontroller at disken ikke er full, og at datamappen er din.</translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own file is damaged.</source>
        <translation>Clientsmiths egen fil er skadet.</translation>
    </message>
    <message>
        <source>Your keychain still has the secrets. Move the file away that the details name, sign in again, and let &quot;clientsmith-cli recover --finish&quot; find them.</source>
        <translation>Nøkkelringen din har fortsatt hemmelighetene. Flytt bort filen som er nevnt i detaljene, logg inn på nytt, og la &quot;clientsmith-cli recover --finish&quot; finne dem.</translation>
    </message>
    <message>
        <source>A newer version of Clientsmith has used these files.</source>
        <translation>En nyere versjon av Clientsmith har brukt disse filene.</translation>
    </message>
    <message>
        <source>Use that version. This one leaves them as they are.</source>
        <translation>Bruk den versjonen. Denne lar dem være som de er.</translation>
    </message>
    <message>
        <source>Another program is using Clientsmith&apos;s own file.</source>
        <translation>Et annet program bruker Clientsmiths egen fil.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Vent til det er ferdig, og prøv igjen.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Denne datamaskinen er uten nett.</translation>
    </message>
    <message>
        <source>Connect it to a network, by cable or wireless, then try again.</source>
        <translation>Koble den til et nettverk, med kabel eller trådløst, og prøv igjen.</translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation>Betalingsleverandøren kan ikke nås.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Kontroller internettforbindelsen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The payment provider took too long to answer.</source>
        <translation>Betalingsleverandøren brukte for lang tid på å svare.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the connection or a proxy on the way.</source>
        <translation>Prøv igjen om et øyeblikk. Fortsetter det slik, kontrollerer du forbindelsen eller en proxy på veien.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>Forbindelsen er ikke sikker, så ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever runs the network whether it inspects secure connections.</source>
        <translation>Kontroller dato og klokkeslett på datamaskinen, og spør den som driver nettverket, om det inspiserer sikre forbindelser.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this client id and secret.</source>
        <translation>Leverandøren godtar ikke denne klient-ID-en og hemmeligheten.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t allowed to do that.</source>
        <translation>Denne innloggingen har ikke lov til det.</translation>
    </message>
    <message>
        <source>Sign in with a client that has admin:accounts, or ask an administrator to grant it.</source>
        <translation>Logg inn med en klient som har admin:accounts, eller be en administrator om å gi den det.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t have it (any more).</source>
        <translation>Leverandøren har den ikke (lenger).</translation>
    </message>
    <message>
        <source>Refresh the list. It may have been deleted somewhere else.</source>
        <translation>Oppdater listen. Den kan være slettet et annet sted.</translation>
    </message>
    <message>
        <source>The provider says that this exists already.</source>
        <translation>Leverandøren sier at dette finnes allerede.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you create another one.</source>
        <translation>Oppdater listen og se etter før du oppretter en til.</translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation>Leverandøren ber oss om å ta det roligere.</translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation>Et annet vindu eller en kommando arbeider allerede med dette.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Leverandøren avviste forespørselen.</translation>
    </message>
    <message>
        <source>The details say why. Correct what they name, then try again.</source>
        <translation>Detaljene sier hvorfor. Rett det som er nevnt der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The payment provider has a problem of its own.</source>
        <translation>Betalingsleverandøren har et problem på sin side.</translation>
    </message>
    <message>
        <source>Try again later. Nothing needs to be changed here.</source>
        <translation>Prøv igjen senere. Ingenting må endres her.</translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation>Svaret ga ingen mening.</translation>
    </message>
    <message>
        <source>Something on the way, such as a proxy or a sign-in page of the network, may have answered instead. Check the connection, then try again.</source>
        <translation>Noe på veien, for eksempel en proxy eller en innloggingsside for nettverket, kan ha svart i stedet. Kontroller forbindelsen, og prøv igjen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Nøkkelringen på denne datamaskinen kan ikke nås.</translation>
    </message>
    <message>
        <source>Start or install a keychain such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Start eller installer en nøkkelring, som GNOME Keyring eller KWallet, og prøv igjen.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Nøkkelringen er låst.</translation>
    </message>
    <message>
        <source>Unlock it in the window that it opened or in the system&apos;s password app, then try again.</source>
        <translation>Lås den opp i vinduet som den åpnet, eller i systemets passordprogram, og prøv igjen.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the secret.</source>
        <translation>Nøkkelringen tok ikke vare på hemmeligheten.</translation>
    </message>
    <message>
        <source>Allow Clientsmith to use the keychain when it asks, then try again.</source>
        <translation>La Clientsmith få bruke nøkkelringen når den spør, og prøv igjen.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this account (any more).</source>
        <translation>Du er ikke logget inn på denne kontoen (lenger).</translation>
    </message>
    <message>
        <source>Sign in again with a client id and secret, or with an access token.</source>
        <translation>Logg inn på nytt med klient-ID og hemmelighet, eller med et tilgangstoken.</translation>
    </message>
    <message>
        <source>The details say what. Correct it, then try again.</source>
        <translation>Detaljene sier hva. Rett det, og prøv igjen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutt.</translation>
    </message>
    <message>
        <source>Nothing more was done. Start again when you like.</source>
        <translation>Ingenting mer ble gjort. Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>Something that was typed or chosen can&apos;t be used.</source>
        <translation>Noe som ble skrevet eller valgt, kan ikke brukes.</translation>
    </message>
    <message>
        <source>Check that both belong to this account. If the client was given a new secret, use that one.</source>
        <translation>Kontroller at begge hører til denne kontoen. Har klienten fått en ny hemmelighet, bruker du den.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Velg en mappe</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export the credentials of %1</source>
        <translation>Eksporter opplysningene for %1</translation>
    </message>
    <message numerus="yes">
        <source>Export the credentials of %n clients</source>
        <translation>
            <numerusform>Eksporter opplysningene for %n klient</numerusform>
            <numerusform>Eksporter opplysningene for %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>The files hold the secrets in plain text. Only you can read them, but backups may copy them. Delete them when you no longer need them.</source>
        <translation>Filene inneholder hemmelighetene i klartekst. Bare du kan lese dem, men sikkerhetskopier kan ta dem med. Slett dem når du ikke trenger dem lenger.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen clients are left out: their secrets aren&apos;t kept on this computer.</source>
        <translation>
            <numerusform>%n av de valgte klientene er utelatt: hemmeligheten oppbevares ikke på denne datamaskinen.</numerusform>
            <numerusform>%n av de valgte klientene er utelatt: hemmelighetene oppbevares ikke på denne datamaskinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A .&amp;env file, as shops and servers read it</source>
        <translation>En .&amp;env-fil, slik nettbutikker og servere leser den</translation>
    </message>
    <message>
        <source>A .&amp;env file for each, as shops and servers read it</source>
        <translation>En .&amp;env-fil for hver, slik nettbutikker og servere leser den</translation>
    </message>
    <message>
        <source>A &amp;JSON file, as secret managers take it</source>
        <translation>En &amp;JSON-fil, slik hemmelighetshåndterere tar imot den</translation>
    </message>
    <message>
        <source>One &amp;JSON file with all of them, as secret managers take it</source>
        <translation>Én &amp;JSON-fil med alle sammen, slik hemmelighetshåndterere tar imot den</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Velg en mappe…</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Det finnes ingen slik mappe. Velg en som finnes.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files to %1. Only you can read them.</source>
        <translation>
            <numerusform>Lagret %n fil i %1. Bare du kan lese den.</numerusform>
            <numerusform>Lagret %n filer i %1. Bare du kan lese dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already, and hold something else. Nothing was saved.</source>
        <translation>
            <numerusform>%n av filene finnes allerede, med annet innhold. Ingenting ble lagret.</numerusform>
            <numerusform>%n av filene finnes allerede, med annet innhold. Ingenting ble lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Choose another folder, or replace what is there: nobody can bring it back then.</source>
        <translation>%1. Velg en annen mappe, eller erstatt det som er der: da kan ingen hente det tilbake.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Erstatt det som er der</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Saved before it: %1.</source>
        <translation>Lagret før det: %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 kunne ikke lagres.</translation>
    </message>
    <message>
        <source>%1 Check that the disk isn&apos;t full and that the folder is yours, or choose another one.</source>
        <translation>%1 Kontroller at disken ikke er full, og at mappen er din, eller velg en annen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Nothing was saved: the secret of %1 is no longer in %2.</source>
        <translation>Ingenting ble lagret: hemmeligheten til %1 er ikke lenger i %2.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Ingenting ble lagret. %1</translation>
    </message>
    <message>
        <source>Leave that client out, or give it a new secret first.</source>
        <translation>Utelat den klienten, eller gi den en ny hemmelighet først.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Kopier detaljene</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul detaljene</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljene</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Interrupted</name>
    <message>
        <source>The client %1 may have no access yet, and its secret was shown to you, but is not kept here.</source>
        <translation>Klienten %1 har kanskje ingen tilgang ennå, og hemmeligheten ble vist til deg, men oppbevares ikke her.</translation>
    </message>
    <message>
        <source>The secret of %1 was shown to you, but is not kept here.</source>
        <translation>Hemmeligheten til %1 ble vist til deg, men oppbevares ikke her.</translation>
    </message>
    <message>
        <source>The client %1 was created, and works.</source>
        <translation>Klienten %1 ble opprettet, og virker.</translation>
    </message>
    <message>
        <source>The client %1 was created, but not proven.</source>
        <translation>Klienten %1 ble opprettet, men ikke bekreftet.</translation>
    </message>
    <message>
        <source>The client %1 was created, but may have no access yet.</source>
        <translation>Klienten %1 ble opprettet, men har kanskje ingen tilgang ennå.</translation>
    </message>
    <message>
        <source>The client %1 was created, but its secret was never kept.</source>
        <translation>Klienten %1 ble opprettet, men hemmeligheten ble aldri lagret.</translation>
    </message>
    <message>
        <source>Creating %1 was interrupted. The provider did not have it when we looked, but it may still appear.</source>
        <translation>Opprettingen av %1 ble avbrutt. Leverandøren hadde den ikke da vi så etter, men den kan fortsatt dukke opp.</translation>
    </message>
    <message>
        <source>Creating %1 was interrupted before we heard from the provider. Perhaps it exists.</source>
        <translation>Opprettingen av %1 ble avbrutt før vi hørte fra leverandøren. Kanskje finnes den.</translation>
    </message>
    <message>
        <source>The new secret of %1 was shown to you, but is not kept here.</source>
        <translation>Den nye hemmeligheten til %1 ble vist til deg, men oppbevares ikke her.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, and works.</source>
        <translation>Hemmeligheten til %1 ble byttet, og virker.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced and kept, but not proven.</source>
        <translation>Hemmeligheten til %1 ble byttet og lagret, men ikke bekreftet.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, but the new one was never kept.</source>
        <translation>Hemmeligheten til %1 ble byttet, men den nye ble aldri lagret.</translation>
    </message>
    <message>
        <source>If you have the secret, it can be kept here now. Finish leaves it with you. It can&apos;t be undone, because a shop may use it already; delete the client instead.</source>
        <translation>Har du hemmeligheten, kan den oppbevares her nå. Fullfør lar deg beholde den selv. Det kan ikke angres, for en nettbutikk kan allerede bruke den; slett klienten i stedet.</translation>
    </message>
    <message>
        <source>Finish does what is missing. It can&apos;t be undone, because a shop may use the secret already; delete the client instead.</source>
        <translation>Fullfør gjør det som mangler. Det kan ikke angres, for en nettbutikk kan allerede bruke hemmeligheten; slett klienten i stedet.</translation>
    </message>
    <message>
        <source>Finish does what is missing. Undo deletes the client again; nobody has seen its secret.</source>
        <translation>Fullfør gjør det som mangler. Angre sletter klienten igjen; ingen har sett hemmeligheten.</translation>
    </message>
    <message>
        <source>Finish looks for it, and completes it if it exists. Undo looks for it, and deletes it if it exists.</source>
        <translation>Fullfør leter etter den, og gjør den ferdig hvis den finnes. Angre leter etter den, og sletter den hvis den finnes.</translation>
    </message>
    <message>
        <source>If you have it, it can be kept here now. Finish leaves it with you. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation>Har du den, kan den oppbevares her nå. Fullfør lar deg beholde den selv. Det kan ikke angres: den gamle hemmeligheten har sluttet å virke.</translation>
    </message>
    <message>
        <source>Finish makes sure that a secret is kept that works. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation>Fullfør sørger for at det oppbevares en hemmelighet som virker. Det kan ikke angres: den gamle hemmeligheten har sluttet å virke.</translation>
    </message>
    <message>
        <source>Finish tries the secret that is kept, and makes a new one only if the old one has stopped working. Undo lets it be, if the old one still works.</source>
        <translation>Fullfør prøver hemmeligheten som oppbevares, og lager en ny bare hvis den gamle har sluttet å virke. Angre lar den være hvis den gamle fortsatt virker.</translation>
    </message>
    <message>
        <source>Finish removes the secret, which opens nothing any more. It can&apos;t be undone.</source>
        <translation>Fullfør fjerner hemmeligheten, som ikke åpner noe lenger. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Finish deletes it, and its secret here. Undo keeps it, if it still exists.</source>
        <translation>Fullfør sletter den, og hemmeligheten dens her. Angre beholder den hvis den fortsatt finnes.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its secret may still be kept here.</source>
        <translation>%1 ble slettet, men hemmeligheten oppbevares kanskje fortsatt her.</translation>
    </message>
    <message>
        <source>Deleting %1 was interrupted before we heard from the provider. Perhaps it is gone.</source>
        <translation>Slettingen av %1 ble avbrutt før vi hørte fra leverandøren. Kanskje er den borte.</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <translation>Påbegynt %1.</translation>
    </message>
    <message>
        <source>%1 is complete. Its secret is with you.</source>
        <translation>%1 er fullført. Hemmeligheten har du selv.</translation>
    </message>
    <message>
        <source>%1 is complete: it has its access, and its secret is in %2.</source>
        <translation>%1 er fullført: den har fått tilgang, og hemmeligheten ligger i %2.</translation>
    </message>
    <message>
        <source>The provider has no client %1: it was never created, or was deleted since. Create it again if you need it.</source>
        <translation>Leverandøren har ingen klient %1: den ble aldri opprettet, eller er slettet siden. Opprett den på nytt hvis du trenger den.</translation>
    </message>
    <message>
        <source>%1 is taken back: the provider doesn&apos;t have it any more.</source>
        <translation>%1 er tatt tilbake: leverandøren har den ikke lenger.</translation>
    </message>
    <message>
        <source>The secret of %1 is replaced. The new one is with you.</source>
        <translation>Hemmeligheten til %1 er byttet. Den nye har du selv.</translation>
    </message>
    <message>
        <source>The secret of %1 works, and is in %2.</source>
        <translation>Hemmeligheten til %1 virker, og ligger i %2.</translation>
    </message>
    <message>
        <source>The provider no longer has the client %1.</source>
        <translation>Leverandøren har ikke lenger klienten %1.</translation>
    </message>
    <message>
        <source>The secret of %1 was not replaced: nothing has changed.</source>
        <translation>Hemmeligheten til %1 ble ikke byttet: ingenting er endret.</translation>
    </message>
    <message>
        <source>%1 is deleted, and its secret is no longer kept here.</source>
        <translation>%1 er slettet, og hemmeligheten oppbevares ikke lenger her.</translation>
    </message>
    <message>
        <source>%1 stays: it was not deleted.</source>
        <translation>%1 blir værende: den ble ikke slettet.</translation>
    </message>
    <message>
        <source>Making a new secret for %1 was interrupted before we heard from the provider. Perhaps the old one has stopped working.</source>
        <translation>Arbeidet med en ny hemmelighet til %1 ble avbrutt før vi hørte fra leverandøren. Kanskje har den gamle sluttet å virke.</translation>
    </message>
    <message>
        <source>Nothing is missing: Finish only closes this note.</source>
        <translation>Ingenting mangler: Fullfør lukker bare denne meldingen.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedCard</name>
    <message>
        <source>Finish all</source>
        <translation>Fullfør alle</translation>
    </message>
    <message>
        <source>The window stays open for a moment: a new secret may be on its way.</source>
        <translation>Vinduet står åpent et øyeblikk: en ny hemmelighet kan være på vei.</translation>
    </message>
    <message>
        <source>Close it again when this is done.</source>
        <translation>Lukk det igjen når dette er ferdig.</translation>
    </message>
    <message>
        <source>What was interrupted</source>
        <translation>Det som ble avbrutt</translation>
    </message>
    <message>
        <source>The record of interrupted work can&apos;t be read</source>
        <translation>Oversikten over avbrutt arbeid kan ikke leses</translation>
    </message>
    <message>
        <source>Interrupted work</source>
        <translation>Avbrutt arbeid</translation>
    </message>
    <message>
        <source>There is interrupted work at %1 as well. Sign in there to finish it.</source>
        <translation>Det er avbrutt arbeid på %1 også. Logg inn der for å fullføre det.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Something was interrupted</source>
        <translation>Noe ble avbrutt</translation>
    </message>
    <message>
        <source>%1 things were interrupted</source>
        <translation>%1 ting ble avbrutt</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedRow</name>
    <message>
        <source>I have the secret…</source>
        <translation>Jeg har hemmeligheten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Fullfør %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
    <message>
        <source>I have the secret of %1</source>
        <translation>Jeg har hemmeligheten til %1</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Spør leverandøren…</translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation>Et annet vindu eller en kommando arbeider allerede med dette.</translation>
    </message>
    <message>
        <source>Refresh in a moment.</source>
        <translation>Oppdater om et øyeblikk.</translation>
    </message>
    <message>
        <source>No secret is kept here that could tell whether it was replaced.</source>
        <translation>Det oppbevares ingen hemmelighet her som kunne vise om den ble byttet.</translation>
    </message>
    <message>
        <source>If what uses the client still works, nothing was replaced. If not, choose New secret below.</source>
        <translation>Hvis det som bruker klienten, fortsatt virker, ble ingenting byttet. Hvis ikke, velger du Ny hemmelighet nedenfor.</translation>
    </message>
    <message>
        <source>Unlock or start it and try again, or keep the secret yourself: a window shows it once, if a new one is needed.</source>
        <translation>Lås den opp eller start den og prøv igjen, eller oppbevar hemmeligheten selv: et vindu viser den én gang hvis det trengs en ny.</translation>
    </message>
    <message>
        <source>Still open. %1</source>
        <translation>Fortsatt åpent. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation>Jeg oppbevarer den selv</translation>
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
        <translation>Klient&amp;hemmelighet</translation>
    </message>
    <message>
        <source>As it was shown, 43 characters in most cases</source>
        <translation>Slik den ble vist, som oftest 43 tegn</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Vis klienthemmeligheten</translation>
    </message>
    <message>
        <source>Hide the client secret</source>
        <translation>Skjul klienthemmeligheten</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Oppbevar den</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Oppbevar hemmeligheten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Oppbevar den</translation>
    </message>
    <message>
        <source>Keep the secret of %1</source>
        <translation>Oppbevar hemmeligheten til %1</translation>
    </message>
    <message>
        <source>Paste the secret that was shown to you. It is tried at the provider first, and then kept in %1.</source>
        <translation>Lim inn hemmeligheten som ble vist til deg. Den prøves først hos leverandøren, og oppbevares deretter i %1.</translation>
    </message>
    <message>
        <source>Trying the secret…</source>
        <translation>Prøver hemmeligheten…</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this secret. It was not kept.</source>
        <translation>Leverandøren godtar ikke denne hemmeligheten. Den ble ikke lagret.</translation>
    </message>
    <message>
        <source>Check that it is the newest one of this client. If it is lost, choose New secret in the list of API clients.</source>
        <translation>Kontroller at det er klientens nyeste. Er den mistet, velger du Ny hemmelighet i listen over API-klienter.</translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1 Hemmeligheten ble ikke lagret.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KeychainCard</name>
    <message>
        <source>Where secrets are kept</source>
        <translation>Hvor hemmeligheter oppbevares</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Hemmeligheter</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Kryptert fil</translation>
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
        <translation>Bruk en kr&amp;yptert fil i stedet…</translation>
    </message>
    <message>
        <source>Use an encrypted file instead</source>
        <translation>Bruk en kryptert fil i stedet</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message>
        <source>All secrets are in one file that your passphrase encrypts. What the keychain had before is still found there. Testing writes one entry, reads it back and removes it.</source>
        <translation>Alle hemmeligheter ligger i én fil som passfrasen din krypterer. Det som nøkkelringen hadde fra før, finnes fortsatt der. Testen skriver én oppføring, leser den tilbake og fjerner den.</translation>
    </message>
    <message>
        <source>Each client&apos;s secret is an entry of its own in your keychain, never in a file of ours. Testing writes one entry, reads it back and removes it.</source>
        <translation>Hemmeligheten til hver klient er en egen oppføring i nøkkelringen din, aldri i en av våre filer. Testen skriver én oppføring, leser den tilbake og fjerner den.</translation>
    </message>
    <message>
        <source>Tests whether %1 keeps a secret</source>
        <translation>Tester om %1 tar vare på en hemmelighet</translation>
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
        <translation>En hemmelighet ble skrevet, lest tilbake og fjernet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindCard</name>
    <message>
        <source>%1 Access: %2</source>
        <translation>%1 Tilgang: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindPage</name>
    <message>
        <source>What will use this client?</source>
        <translation>Hva skal bruke denne klienten?</translation>
    </message>
    <message>
        <source>Each kind gets only the access that its job needs. A shop&apos;s payment plugin needs the first.</source>
        <translation>Hver type får bare den tilgangen som oppgaven krever. Betalingstillegget i en nettbutikk trenger den første.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::LanguageChooser</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
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
        <translation>&amp;Opprett ny API-klient…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logg &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
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
        <translation>&amp;Innstillinger</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
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
        <translation>Forlat &amp;demoen</translation>
    </message>
    <message>
        <source>DEMO — Clientsmith</source>
        <translation>DEMO — Clientsmith</translation>
    </message>
    <message>
        <source>PRODUCTION, %1 — Clientsmith</source>
        <translation>PRODUKSJON, %1 — Clientsmith</translation>
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
        <translation>A&amp;lternativer</translation>
    </message>
    <message>
        <source>S&amp;witch account…</source>
        <translation>&amp;Bytt konto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Finn</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Åpne &amp;loggmappen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Kopier &amp;diagnosedata</translation>
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
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Act for this merchant</source>
        <translation>&amp;Handle for brukerstedet</translation>
    </message>
    <message>
        <source>Act for a merchant</source>
        <translation>Handle for et brukersted</translation>
    </message>
    <message>
        <source>Loading the merchants…</source>
        <translation>Henter brukerstedene…</translation>
    </message>
    <message>
        <source>Which merchant do you act for?</source>
        <translation>Hvilket brukersted handler du for?</translation>
    </message>
    <message>
        <source>With your own sign-in, you work at the merchant&apos;s account until you leave it: what you create, keep and delete is then the merchant&apos;s.</source>
        <translation>Med din egen innlogging arbeider du på brukerstedets konto til du forlater den: det du oppretter, oppbevarer og sletter, er da brukerstedets.</translation>
    </message>
    <message>
        <source>Search merchants</source>
        <translation>Søk i brukersteder</translation>
    </message>
    <message>
        <source>Search name, account ID or organization number</source>
        <translation>Søk etter navn, konto-ID eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Brukersteder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Act for this merchant</source>
        <translation>Handle for brukerstedet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
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
            <numerusform>%Ln brukersted</numerusform>
            <numerusform>%Ln brukersteder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 merchants shown</source>
        <translation>%1 av %2 brukersteder vises</translation>
    </message>
    <message>
        <source>No merchant matches</source>
        <translation>Ingen brukersteder passer</translation>
    </message>
    <message>
        <source>Look for a part of the name, the account ID or the organization number.</source>
        <translation>Søk etter en del av navnet, konto-ID-en eller organisasjonsnummeret.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>There are no merchants</source>
        <translation>Det finnes ingen brukersteder</translation>
    </message>
    <message>
        <source>The provider lists no merchant of the same environment that this sign-in may act for.</source>
        <translation>Leverandøren oppgir ingen brukersteder i samme miljø som denne innloggingen kan handle for.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasjon</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Innstillinger</translation>
    </message>
    <message>
        <source>API &amp;&amp; Integrations</source>
        <translation>API og integrasjoner</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>Forlat &amp;demoen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logg &amp;ut</translation>
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
        <translation>A&amp;lternativer</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::OutcomeTable</name>
    <message>
        <source>What came of each</source>
        <translation>Hvordan det gikk med hver</translation>
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
        <translation>Ingenting er gjort ennå</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Tilgangstokenet godtas ikke lenger.</translation>
    </message>
    <message>
        <source>It has run out or was withdrawn. Sign in again with another one, or with a client ID and secret.</source>
        <translation>Det har gått ut eller er trukket tilbake. Logg inn på nytt med et annet, eller med klient-ID og hemmelighet.</translation>
    </message>
    <message>
        <source>No API clients yet</source>
        <translation>Ingen API-klienter ennå</translation>
    </message>
    <message>
        <source>A shop or program needs one to take payments. Create it here, and its secret goes straight to %1.</source>
        <translation>En nettbutikk eller et program trenger en for å ta imot betalinger. Opprett den her, så går hemmeligheten rett til %1.</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Opprett ny API-klient</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>This sign-in can&apos;t list API clients</source>
        <translation>Denne innloggingen kan ikke vise API-klienter</translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation>Logg inn med en annen klient</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Ingen klient passer</translation>
    </message>
    <message>
        <source>Nothing has “%1” in its name, client ID, access or websites.</source>
        <translation>Ingen har «%1» i navn, klient-ID, tilgang eller nettsteder.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>It lacks the scope admin:accounts or read:accounts. Sign in with a client that has one, or ask an administrator of %1 to add it to this one.</source>
        <translation>Den mangler scopet admin:accounts eller read:accounts. Logg inn med en klient som har ett av dem, eller be en administrator for %1 om å gi det til denne.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PreferencesPage</name>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>Proxyadre&amp;sse</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>Vert og port, for eksempel proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>For this program on this computer. What you choose applies at once.</source>
        <translation>For dette programmet på denne datamaskinen. Det du velger, gjelder med en gang.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Sp&amp;råk</translation>
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
        <translation>Temaet er endret.</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Kopierte hemmeligheter</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after so many seconds</source>
        <translation>T&amp;øm utklippstavlen etter så mange sekunder</translation>
    </message>
    <message>
        <source>From 10 to 300. What something else has copied meanwhile is left alone. What a clipboard manager keeps is up to it.</source>
        <translation>Fra 10 til 300. Det noe annet har kopiert i mellomtiden, blir latt være. Hva en utklippsbehandler beholder, bestemmer den selv.</translation>
    </message>
    <message numerus="yes">
        <source>The next secret that you copy is cleared after %n second(s).</source>
        <translation>
            <numerusform>Den neste hemmeligheten du kopierer, slettes etter %n sekund.</numerusform>
            <numerusform>Den neste hemmeligheten du kopierer, slettes etter %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet sier</translation>
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
        <translation>Brukes aldri for demoen og andre adresser på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Data and help</source>
        <translation>Data og hjelp</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>Accounts, activity and what is kept where, but no secret in clear. The log says what was asked of whom and how it ended, without secrets and ids.</source>
        <translation>Kontoer, aktivitet og hva som oppbevares hvor, men ingen hemmelighet i klartekst. Loggen sier hva som ble spurt om hos hvem og hvordan det endte, uten hemmeligheter og ID-er.</translation>
    </message>
    <message>
        <source>Open data folde&amp;r</source>
        <translation>Å&amp;pne datamappen</translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation>Åpne lo&amp;ggmappen</translation>
    </message>
    <message>
        <source>Copy diagnosti&amp;cs</source>
        <translation>Kopier diagn&amp;osedata</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Ikke noe program åpnet mappen.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Åpne den selv: %1</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is used from now on.</source>
        <translation>Systemets proxy brukes fra nå av.</translation>
    </message>
    <message>
        <source>No proxy is used from now on.</source>
        <translation>Ingen proxy brukes fra nå av.</translation>
    </message>
    <message>
        <source>The proxy %1 is used from now on.</source>
        <translation>Proxyen %1 brukes fra nå av.</translation>
    </message>
    <message>
        <source>A proxy with a user name and a password can&apos;t be used here: the password would be written down. Write the host and the port alone.</source>
        <translation>En proxy med brukernavn og passord kan ikke brukes her: passordet ville blitt skrevet ned. Skriv bare verten og porten.</translation>
    </message>
    <message>
        <source>Write the host and the port, such as proxy.example.com:8080. Until then, nothing is changed.</source>
        <translation>Skriv verten og porten, for eksempel proxy.example.com:8080. Inntil da endres ingenting.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RemoveAccessDialog</name>
    <message>
        <source>Remove access</source>
        <translation>Fjern tilgang</translation>
    </message>
    <message>
        <source>What may %1 no longer do?</source>
        <translation>Hva får %1 ikke lenger lov til?</translation>
    </message>
    <message>
        <source>Tick what is to go; the rest stays, without a moment in between. An access token that was given out before works until it runs out.</source>
        <translation>Kryss av for det som skal bort; resten blir, uten et øyeblikks avbrudd. Et tilgangstoken som er gitt ut tidligere, virker til det går ut.</translation>
    </message>
    <message>
        <source>&amp;Remove access</source>
        <translation>&amp;Fjern tilgang</translation>
    </message>
    <message>
        <source>Removing access…</source>
        <translation>Fjerner tilgang…</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>You are signed in with this client, and need it to manage clients. %1</source>
        <translation>Du er logget inn med denne klienten, og trenger dette for å administrere klienter. %1</translation>
    </message>
    <message>
        <source>stays: it is your sign-in&apos;s</source>
        <translation>blir: den hører til innloggingen din</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Ingenting er krysset av ennå.</translation>
    </message>
    <message>
        <source>Tick at least one thing that this client may no longer do.</source>
        <translation>Kryss av for minst én ting som denne klienten ikke lenger får lov til.</translation>
    </message>
    <message>
        <source>&amp;Yes, remove it</source>
        <translation>&amp;Ja, fjern den</translation>
    </message>
    <message>
        <source>Remove this access at the PRODUCTION account %1?</source>
        <translation>Fjerne denne tilgangen på PRODUKSJONSKONTOEN %1?</translation>
    </message>
    <message>
        <source>Remove this access at the test account %1?</source>
        <translation>Fjerne denne tilgangen på testkontoen %1?</translation>
    </message>
    <message>
        <source>The client gets no token any more, and whatever signs in with it stops working.</source>
        <translation>Klienten får ikke flere token, og alt som logger inn med den, slutter å virke.</translation>
    </message>
    <message>
        <source>Whatever relies on it, such as a shop, stops working there.</source>
        <translation>Det som er avhengig av den, for eksempel en nettbutikk, slutter å virke der.</translation>
    </message>
    <message>
        <source>%1 The client may still have what was to go.</source>
        <translation>%1 Klienten kan fortsatt ha det som skulle bort.</translation>
    </message>
    <message>
        <source>Remove this access in &amp;PRODUCTION for %1</source>
        <translation>Fjern denne tilgangen i &amp;PRODUKSJON for %1</translation>
    </message>
    <message>
        <source>Real payments fail wherever it is still needed.</source>
        <translation>Ekte betalinger mislykkes overalt der den fortsatt trengs.</translation>
    </message>
    <message>
        <source>“%1” stays for as long as “%2” does, which allows it.</source>
        <translation>«%1» blir så lenge «%2» blir, som tillater det.</translation>
    </message>
    <message>
        <source>Tick that as well, or untick this.</source>
        <translation>Kryss av for den også, eller fjern krysset her.</translation>
    </message>
    <message>
        <source>This is granted for another kind of sign-in too (%1), and goes only as a whole.</source>
        <translation>Dette er også gitt for en annen type innlogging (%1) og kan bare fjernes som en helhet.</translation>
    </message>
    <message>
        <source>Tick everything that was granted together with it, or untick this.</source>
        <translation>Kryss av for alt som ble gitt sammen med det, eller fjern krysset her.</translation>
    </message>
    <message>
        <source>The provider keeps all of this access in one piece, and can&apos;t take a part of it. Nothing was removed.</source>
        <translation>Leverandøren holder all denne tilgangen samlet og kan ikke ta bort en del av den. Ingenting ble fjernet.</translation>
    </message>
    <message>
        <source>Remove all of it, and add again what it is to keep. In between, the client gets no token.</source>
        <translation>Fjern all tilgangen, og gi på nytt det den skal beholde. I mellomtiden får ikke klienten noe token.</translation>
    </message>
    <message>
        <source>The provider keeps the rest of this access in one piece, and can&apos;t take a part of it. What was to go at the other account is removed.</source>
        <translation>Leverandøren holder resten av denne tilgangen samlet og kan ikke ta bort en del av den. Det som skulle bort hos den andre kontoen, er fjernet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceChecklist</name>
    <message>
        <source>C&amp;reate the new client</source>
        <translation>Opp&amp;rett den nye klienten</translation>
    </message>
    <message>
        <source>Create the new client</source>
        <translation>Opprett den nye klienten</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopier for…</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopier for</translation>
    </message>
    <message>
        <source>The &amp;shop uses it</source>
        <translation>&amp;Nettbutikken bruker den</translation>
    </message>
    <message>
        <source>The shop uses it</source>
        <translation>Nettbutikken bruker den</translation>
    </message>
    <message>
        <source>It doesn&apos;t &amp;yet</source>
        <translation>Ikke &amp;ennå</translation>
    </message>
    <message>
        <source>It doesn&apos;t yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bekreft</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>&amp;Delete the old client…</source>
        <translation>&amp;Slett den gamle klienten…</translation>
    </message>
    <message>
        <source>Delete the old client</source>
        <translation>Slett den gamle klienten</translation>
    </message>
    <message>
        <source>the new client</source>
        <translation>den nye klienten</translation>
    </message>
    <message>
        <source>A new client beside the old one</source>
        <translation>En ny klient ved siden av den gamle</translation>
    </message>
    <message>
        <source>%1 is created</source>
        <translation>%1 er opprettet</translation>
    </message>
    <message>
        <source>With the same access and websites as the old one.</source>
        <translation>Med samme tilgang og nettsteder som den gamle.</translation>
    </message>
    <message>
        <source>Put it into the shop</source>
        <translation>Legg den inn i nettbutikken</translation>
    </message>
    <message>
        <source>You said on %1 that the shop uses it.</source>
        <translation>Du sa %1 at nettbutikken bruker den.</translation>
    </message>
    <message>
        <source>Copy the credentials of %1 into the shop&apos;s payment settings, and place a small test order.</source>
        <translation>Kopier opplysningene for %1 inn i nettbutikkens betalingsinnstillinger, og legg inn en liten prøvebestilling.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Bekreft den</translation>
    </message>
    <message>
        <source>It works: a token was received on %1.</source>
        <translation>Den virker: et token ble hentet %1.</translation>
    </message>
    <message>
        <source>Asks the provider for a token with the new secret.</source>
        <translation>Ber leverandøren om et token med den nye hemmeligheten.</translation>
    </message>
    <message>
        <source>The old client is deleted</source>
        <translation>Den gamle klienten er slettet</translation>
    </message>
    <message>
        <source>Then the old client goes</source>
        <translation>Så fjernes den gamle klienten</translation>
    </message>
    <message>
        <source>Only when the shop uses the new one and it is verified, which is done once more right before.</source>
        <translation>Bare når nettbutikken bruker den nye og den er bekreftet, og det gjøres en gang til rett før.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer. Put it into the shop from where you saved it.</source>
        <translation>Hemmeligheten oppbevares ikke på denne datamaskinen. Legg den inn i nettbutikken derfra du lagret den.</translation>
    </message>
    <message>
        <source>It has no access yet.</source>
        <translation>Den har ingen tilgang ennå.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Gi opp…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Gi opp</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Replace client</source>
        <translation>Erstatt klient</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Erstatt %1</translation>
    </message>
    <message>
        <source>A new client with the same access and websites is created beside it. Both work until you delete the old one, so that the shop can always take payments. You can close this window and go on later.</source>
        <translation>En ny klient med samme tilgang og nettsteder opprettes ved siden av. Begge virker til du sletter den gamle, slik at nettbutikken alltid kan ta imot betalinger. Du kan lukke dette vinduet og fortsette senere.</translation>
    </message>
    <message>
        <source>If a shop used it already, put the old credentials back. Create another one, or give up.</source>
        <translation>Hvis en nettbutikk allerede brukte den, legger du de gamle opplysningene tilbake. Opprett en til, eller gi opp.</translation>
    </message>
    <message>
        <source>There is nothing left to replace: give up, and create a client for the shop.</source>
        <translation>Det er ikke noe igjen å erstatte: gi opp, og opprett en klient for nettbutikken.</translation>
    </message>
    <message>
        <source>The creation of the new client isn&apos;t finished.</source>
        <translation>Opprettingen av den nye klienten er ikke fullført.</translation>
    </message>
    <message>
        <source>If another window is at it, wait until it is done. If it was interrupted, close this window and choose Finish above the list of API clients.</source>
        <translation>Hvis et annet vindu holder på med det, venter du til det er ferdig. Hvis det ble avbrutt, lukker du dette vinduet og velger Fullfør over listen over API-klienter.</translation>
    </message>
    <message>
        <source>The old client is gone from the provider.</source>
        <translation>Den gamle klienten finnes ikke lenger hos leverandøren.</translation>
    </message>
    <message>
        <source>It is not known whether the new client was created. %1</source>
        <translation>Det er ikke kjent om den nye klienten ble opprettet. %1</translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it. Then go on here.</source>
        <translation>Det er skrevet ned: lukk dette vinduet, så tilbyr listen over API-klienter å finne det ut og å fullføre det. Fortsett deretter her.</translation>
    </message>
    <message>
        <source>No client was created. %1</source>
        <translation>Ingen klient ble opprettet. %1</translation>
    </message>
    <message>
        <source>The provider refuses the new client&apos;s secret, so that the old client stays.</source>
        <translation>Leverandøren avviser hemmeligheten til den nye klienten, så den gamle klienten blir.</translation>
    </message>
    <message>
        <source>The new client&apos;s secret isn&apos;t kept here, so that it can&apos;t be verified.</source>
        <translation>Hemmeligheten til den nye klienten oppbevares ikke her, så den kan ikke bekreftes.</translation>
    </message>
    <message>
        <source>Give the new client a new secret, put that into the shop, and verify it.</source>
        <translation>Gi den nye klienten en ny hemmelighet, legg den inn i nettbutikken, og bekreft den.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemmelighet…</translation>
    </message>
    <message>
        <source>The new client has no access, so that the old client stays.</source>
        <translation>Den nye klienten har ingen tilgang, så den gamle klienten blir.</translation>
    </message>
    <message>
        <source>Give it access in the list of API clients, then verify it here.</source>
        <translation>Gi den tilgang i listen over API-klienter, og bekreft den deretter her.</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Ikke gjort. %1</translation>
    </message>
    <message>
        <source>Give up replacing %1?</source>
        <translation>Gi opp å erstatte %1?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Gi opp</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Fortsett</translation>
    </message>
    <message>
        <source>The new client lacks access that the old one has, so that the old client stays: %1.</source>
        <translation>Den nye klienten mangler tilgang som den gamle har, så den gamle klienten blir: %1.</translation>
    </message>
    <message>
        <source>Add it to the new client in the list of API clients, or remove it from the old one, then try again.</source>
        <translation>Gi den nye klienten den i listen over API-klienter, eller fjern den fra den gamle, og prøv igjen.</translation>
    </message>
    <message>
        <source>The two clients&apos; access could not be compared, so that the old client stays. %1</source>
        <translation>De to klientenes tilgang kunne ikke sammenlignes, så den gamle klienten blir. %1</translation>
    </message>
    <message>
        <source>Create this in &amp;PRODUCTION for %1</source>
        <translation>Opprett dette i PR&amp;ODUKSJON for %1</translation>
    </message>
    <message>
        <source>A production account handles real payments. Tick this if it is the one that you mean.</source>
        <translation>En produksjonskonto behandler ekte betalinger. Kryss av her hvis det er den du mener.</translation>
    </message>
    <message>
        <source>It may appear yet, and counts as gone once it was missed for a minute. The list is loaded again then.</source>
        <translation>Den kan dukke opp ennå, og regnes som borte når den har manglet i et minutt. Da lastes listen på nytt.</translation>
    </message>
    <message>
        <source>The new client has no access yet, so that a shop can&apos;t use it.</source>
        <translation>Den nye klienten har ingen tilgang ennå, så en nettbutikk kan ikke bruke den.</translation>
    </message>
    <message>
        <source>Close this window and choose Finish above the list of API clients. Then go on here.</source>
        <translation>Lukk dette vinduet og velg Fullfør over listen over API-klienter. Fortsett så her.</translation>
    </message>
    <message>
        <source>The old client&apos;s access has changed just now.</source>
        <translation>Den gamle klientens tilgang er nettopp endret.</translation>
    </message>
    <message>
        <source>All of it can be copied. Try again.</source>
        <translation>Alt kan kopieres. Prøv igjen.</translation>
    </message>
    <message>
        <source>This access of the old client is not copied, and goes with it:
%1</source>
        <translation>Denne tilgangen til den gamle klienten kopieres ikke og forsvinner med den:
%1</translation>
    </message>
    <message>
        <source>A client gets only what it can use by itself at its own account. Whoever needs the rest has to get it from the provider.</source>
        <translation>En klient får bare det den kan bruke selv på sin egen konto. Den som trenger resten, må få det av leverandøren.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceStep</name>
    <message>
        <source>Step %1, later: %2</source>
        <translation>Trinn %1, senere: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Trinn %1, nå: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Trinn %1, ferdig: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplacementCard</name>
    <message>
        <source>Replacements under way</source>
        <translation>Pågående erstatninger</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsett…</translation>
    </message>
    <message>
        <source>Dismiss the replacement of %1</source>
        <translation>Avvis erstatningen av %1</translation>
    </message>
    <message>
        <source>Go on replacing %1</source>
        <translation>Fortsett å erstatte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are under way: choose the client, and Replace, to go on.</source>
        <translation>
            <numerusform>%n til er i gang: velg klienten, og så Erstatt, for å fortsette.</numerusform>
            <numerusform>%n til er i gang: velg klienten, og så Erstatt, for å fortsette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Replacing</name>
    <message>
        <source>%1 is to be replaced. Step 1 of 4: create the new client.</source>
        <translation>%1 skal erstattes. Trinn 1 av 4: opprett den nye klienten.</translation>
    </message>
    <message>
        <source>%1 is to be replaced by %2, whose creation isn&apos;t finished.</source>
        <translation>%1 skal erstattes av %2, som ikke er ferdig opprettet.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 2 of 4: put it into the shop.</source>
        <translation>%1 blir erstattet av %2. Trinn 2 av 4: legg den inn i nettbutikken.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 3 of 4: verify it.</source>
        <translation>%1 blir erstattet av %2. Trinn 3 av 4: bekreft den.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 4 of 4: delete the old client.</source>
        <translation>%1 blir erstattet av %2. Trinn 4 av 4: slett den gamle klienten.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2: the old client is gone.</source>
        <translation>%1 er erstattet av %2: den gamle klienten er borte.</translation>
    </message>
    <message>
        <source>%2, which was to replace %1, is gone from the provider.</source>
        <translation>%2, som skulle erstatte %1, finnes ikke lenger hos leverandøren.</translation>
    </message>
    <message>
        <source>%1 and %2, which was to replace it, are both gone from the provider.</source>
        <translation>%1 og %2, som skulle erstatte den, finnes ikke lenger hos leverandøren.</translation>
    </message>
    <message>
        <source>There is no new client, so nothing is left behind. %1 stays as it is.</source>
        <translation>Det er ingen ny klient, så ingenting blir liggende igjen. %1 blir som den er.</translation>
    </message>
    <message>
        <source>The creation of %2 isn&apos;t finished: the list of API clients offers to finish or to undo it. %1 stays as it is.</source>
        <translation>Opprettingen av %2 er ikke fullført: listen over API-klienter tilbyr å fullføre eller angre den. %1 blir som den er.</translation>
    </message>
    <message>
        <source>Both clients stay. %1 goes on working. %2 stays too, with its secret in %3: delete it in the list if no shop uses it.</source>
        <translation>Begge klientene blir. %1 virker fortsatt. %2 blir også, med hemmeligheten i %3: slett den i listen hvis ingen nettbutikk bruker den.</translation>
    </message>
    <message>
        <source>Both clients stay, and both work. The shop uses %2, as you said; %1 can be deleted in the list when nothing else uses it.</source>
        <translation>Begge klientene blir, og begge virker. Nettbutikken bruker %2, slik du sa; %1 kan slettes i listen når ingenting annet bruker den.</translation>
    </message>
    <message>
        <source>%1 is to be replaced by %2, which the provider&apos;s list doesn&apos;t have right now.</source>
        <translation>%1 skal erstattes av %2, som ikke er i leverandørens liste akkurat nå.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>The provider&apos;s list doesn&apos;t have %2 right now. If it comes back, it stays as it is, and so does %1.</source>
        <translation>%2 er ikke i leverandørens liste akkurat nå. Kommer den tilbake, blir den som den er, og det gjør %1 også.</translation>
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
        <translation>Oppretter klienten…</translation>
    </message>
    <message>
        <source>Looking whether the client exists, for a minute at most…</source>
        <translation>Ser etter om klienten finnes, i høyst ett minutt…</translation>
    </message>
    <message>
        <source>Trying the secret that is kept, for some seconds…</source>
        <translation>Prøver hemmeligheten som oppbevares, i noen sekunder…</translation>
    </message>
    <message>
        <source>Getting a new secret…</source>
        <translation>Henter en ny hemmelighet…</translation>
    </message>
    <message>
        <source>Waiting for %1 to keep the secret…</source>
        <translation>Venter på at %1 lagrer hemmeligheten…</translation>
    </message>
    <message>
        <source>Giving the client its access…</source>
        <translation>Gir klienten tilgang…</translation>
    </message>
    <message>
        <source>Asking for a token with the new credentials…</source>
        <translation>Ber om et token med de nye opplysningene…</translation>
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
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation>Oppbevares i</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
        <source>Keep it in an &amp;encrypted file…</source>
        <translation>Oppbevar den i en &amp;kryptert fil…</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation>&amp;Jeg oppbevarer den selv</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation>Oppbevar den i en kryptert fil</translation>
    </message>
    <message>
        <source>Asks for a passphrase, and keeps this and later secrets in a file that it encrypts.</source>
        <translation>Spør etter en passfrase, og oppbevarer denne og senere hemmeligheter i en fil som den krypterer.</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation>Jeg oppbevarer den selv</translation>
    </message>
    <message>
        <source>Creates the client without a keychain. You save the secret on the next page.</source>
        <translation>Oppretter klienten uten en nøkkelring. Du lagrer hemmeligheten på neste side.</translation>
    </message>
    <message>
        <source>%1
%2 for %3</source>
        <translation>%1
%2 for %3</translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation>produksjon, ekte penger</translation>
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
        <translation>Oppretter klienten</translation>
    </message>
    <message>
        <source>Nothing has been created yet: first comes whether the secret can be kept.</source>
        <translation>Ingenting er opprettet ennå: først undersøkes det om hemmeligheten kan lagres.</translation>
    </message>
    <message>
        <source>The next page shows its secret.</source>
        <translation>Neste side viser hemmeligheten.</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Svaret gikk tapt</translation>
    </message>
    <message>
        <source>Perhaps the client was created all the same. It may take a minute to appear.</source>
        <translation>Kanskje ble klienten opprettet likevel. Det kan ta et minutt før den vises.</translation>
    </message>
    <message>
        <source>The client is created</source>
        <translation>Klienten er opprettet</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, på denne datamaskinen</translation>
    </message>
    <message>
        <source>Nowhere yet: you keep it yourself, from the next page</source>
        <translation>Ingen steder ennå: du oppbevarer den selv, fra neste side</translation>
    </message>
    <message>
        <source>Was the client created?</source>
        <translation>Ble klienten opprettet?</translation>
    </message>
    <message>
        <source>It is not known whether the client was created, because the answer never came.</source>
        <translation>Det er ikke kjent om klienten ble opprettet, fordi svaret aldri kom.</translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation>Ikke opprett den på nytt. Det er skrevet ned: lukk dette vinduet, så tilbyr listen over API-klienter å finne det ut og å fullføre det.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation>Avbrutt. Ingenting ble opprettet.</translation>
    </message>
    <message>
        <source>Without the %1, you can keep the secret yourself: the next page shows it once.</source>
        <translation>Uten %1 kan du oppbevare hemmeligheten selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation>%1 Ingenting ble opprettet.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Lås den opp og prøv igjen, eller oppbevar hemmeligheten selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>Try again, or let a passphrase protect the secret in a file, or keep it yourself: the next page shows it once.</source>
        <translation>Prøv igjen, eller la en passfrase beskytte hemmeligheten i en fil, eller oppbevar den selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Prøv igjen, eller oppbevar hemmeligheten selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>Ready to create?</source>
        <translation>Klar til å opprette?</translation>
    </message>
    <message>
        <source>Nothing has been created yet. Check these before you go on.</source>
        <translation>Ingenting er opprettet ennå. Kontroller dette før du går videre.</translation>
    </message>
    <message>
        <source>Nowhere yet. Without the %1, only you keep it</source>
        <translation>Ingen steder ennå. Uten %1 oppbevarer bare du den</translation>
    </message>
    <message>
        <source>The client is being created. This window stays open until its secret is safe.</source>
        <translation>Klienten blir opprettet. Dette vinduet står åpent til hemmeligheten er trygg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a scope allows, and the scope</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret can create and delete API clients and users.</source>
        <translation>Den som har hemmeligheten til denne klienten, kan opprette og slette API-klienter og brukere.</translation>
    </message>
    <message>
        <source>Create this in &amp;PRODUCTION for %1</source>
        <translation>Opprett dette i PR&amp;ODUKSJON for %1</translation>
    </message>
    <message>
        <source>A production account handles real payments. Tick this if it is the one that you mean.</source>
        <translation>En produksjonskonto behandler ekte betalinger. Kryss av her hvis det er den du mener.</translation>
    </message>
    <message>
        <source>%1 looks like a site for testing, and %2 is a production account.</source>
        <translation>%1 ser ut som et nettsted for testing, og %2 er en produksjonskonto.</translation>
    </message>
    <message>
        <source>For testing, cancel and switch to a test account, whose id begins with T. If this is the shop that takes real payments, go Back and write its own address.</source>
        <translation>For testing avbryter du og bytter til en testkonto, med en ID som begynner med T. Er dette nettbutikken som tar imot ekte betalinger, går du tilbake og skriver dens egen adresse.</translation>
    </message>
    <message>
        <source>This account already has a client for %1: %2.</source>
        <translation>Denne kontoen har allerede en klient for %1: %2.</translation>
    </message>
    <message>
        <source>If only its secret is lost, cancel and give that client a new secret. Create another one if something else on the website needs a client of its own.</source>
        <translation>Er bare hemmeligheten mistet, avbryter du og gir den klienten en ny hemmelighet. Opprett en til hvis noe annet på nettstedet trenger en egen klient.</translation>
    </message>
    <message>
        <source>Another account, %1, already has a client for %2: %3.</source>
        <translation>En annen konto, %1, har allerede en klient for %2: %3.</translation>
    </message>
    <message>
        <source>Check that %1 is the account that you mean. If it isn&apos;t, cancel and switch accounts.</source>
        <translation>Kontroller at %1 er kontoen du mener. Er den ikke det, avbryter du og bytter konto.</translation>
    </message>
    <message>
        <source>Its secret was lost on the way, and a new one could not be had. %1</source>
        <translation>Hemmeligheten gikk tapt på veien, og det gikk ikke å få en ny. %1</translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to finish it, with a new secret.</source>
        <translation>Ikke opprett den på nytt. Den er skrevet ned: Lukk dette vinduet, så tilbyr listen over API-klienter å fullføre den med en ny hemmelighet.</translation>
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
        <translation>Gammel hemmelighet</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation>produksjon, ekte penger</translation>
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
        <translation>Oppbevares ikke på denne datamaskinen. Den slutter å virke der den er</translation>
    </message>
    <message>
        <source>Kept in the encrypted file. It stops working, and is replaced there</source>
        <translation>Oppbevares i den krypterte filen. Den slutter å virke, og byttes der</translation>
    </message>
    <message>
        <source>Kept in %1. It stops working, and is replaced there</source>
        <translation>Oppbevares i %1. Den slutter å virke, og byttes der</translation>
    </message>
    <message>
        <source>You are signed in with this client: your sign-in here is renewed as well.</source>
        <translation>Du er logget inn med denne klienten: innloggingen din her fornyes også.</translation>
    </message>
    <message>
        <source>This is a production account: real payments fail until the new secret is in place.</source>
        <translation>Dette er en produksjonskonto: ekte betalinger mislykkes til den nye hemmeligheten er på plass.</translation>
    </message>
    <message>
        <source>Other computers and scripts that sign in with it need the new secret.</source>
        <translation>Andre datamaskiner og skript som logger inn med den, trenger den nye hemmeligheten.</translation>
    </message>
    <message>
        <source>The provider gives no grace period: the old secret stops working at once. Whatever uses it, such as a shop or a server, fails until it has the new one. The next page shows you the new one.</source>
        <translation>Leverandøren gir ingen overgangstid: den gamle hemmeligheten slutter å virke med en gang. Alt som bruker den, for eksempel en nettbutikk eller en server, stopper opp til det har fått den nye. Neste side viser deg den nye.</translation>
    </message>
    <message>
        <source>Kept in %1, on this computer</source>
        <translation>Oppbevares i %1, på denne datamaskinen</translation>
    </message>
    <message>
        <source>Kept nowhere yet: you keep it yourself, from the next page</source>
        <translation>Oppbevares ingen steder ennå: du oppbevarer den selv, fra neste side</translation>
    </message>
    <message>
        <source>The old secret still works: first comes whether the new one can be kept.</source>
        <translation>Den gamle hemmeligheten virker fortsatt: først undersøkes det om den nye kan lagres.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether the old secret still works shows what has happened.</source>
        <translation>Svaret gikk tapt. Om den gamle hemmeligheten fortsatt virker, viser hva som har skjedd.</translation>
    </message>
    <message>
        <source>The next page shows the new one.</source>
        <translation>Neste side viser den nye.</translation>
    </message>
    <message>
        <source>Was the secret replaced?</source>
        <translation>Ble hemmeligheten byttet?</translation>
    </message>
    <message>
        <source>It is not known whether the secret was replaced, because the answer never came. Perhaps the old one has stopped working.</source>
        <translation>Det er ikke kjent om hemmeligheten ble byttet, fordi svaret aldri kom. Kanskje har den gamle sluttet å virke.</translation>
    </message>
    <message>
        <source>Try again makes one more new secret, which settles it. Or close this window: it is written down, and the list of API clients goes on offering to finish it.</source>
        <translation>Prøv igjen lager enda en ny hemmelighet, og da er saken avgjort. Eller lukk dette vinduet: det er skrevet ned, og listen over API-klienter fortsetter å tilby å fullføre det.</translation>
    </message>
    <message>
        <source>Cancelled. The old secret still works.</source>
        <translation>Avbrutt. Den gamle hemmeligheten virker fortsatt.</translation>
    </message>
    <message>
        <source>Without the keychain, you can keep the secret yourself: the next page shows it once.</source>
        <translation>Uten nøkkelringen kan du oppbevare hemmeligheten selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>%1 The old secret still works.</source>
        <translation>%1 Den gamle hemmeligheten virker fortsatt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Lås den opp og prøv igjen, eller oppbevar hemmeligheten selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Prøv igjen, eller oppbevar hemmeligheten selv: neste side viser den én gang.</translation>
    </message>
    <message>
        <source>The provider no longer has this client.</source>
        <translation>Leverandøren har ikke lenger denne klienten.</translation>
    </message>
    <message>
        <source>It was deleted somewhere else. Close this window and refresh the list.</source>
        <translation>Den er slettet et annet sted. Lukk dette vinduet og oppdater listen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation>&amp;Jeg oppbevarer den selv</translation>
    </message>
    <message>
        <source>Kept nowhere yet. Without the keychain, only you keep it</source>
        <translation>Oppbevares ingen steder ennå. Uten nøkkelringen oppbevarer bare du den</translation>
    </message>
    <message>
        <source>The secret is being replaced. This window stays open until the new one is safe.</source>
        <translation>Hemmeligheten blir byttet. Dette vinduet står åpent til den nye er trygg.</translation>
    </message>
    <message>
        <source>Tick this once you can put the new secret in its place.</source>
        <translation>Kryss av her når du kan legge den nye hemmeligheten på plass.</translation>
    </message>
    <message>
        <source>Make a new secret in &amp;PRODUCTION for %1</source>
        <translation>Lag en ny hemmelighet i PR&amp;ODUKSJON for %1</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Lage en ny hemmelighet?</translation>
    </message>
    <message>
        <source>Where nothing may fail, choose Replace… instead: it puts a new client beside this one first.</source>
        <translation>Der ingenting må svikte, velger du heller Erstatt…: da kommer det først en ny klient ved siden av denne.</translation>
    </message>
    <message>
        <source>Making a new secret</source>
        <translation>Lager en ny hemmelighet</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RotateSecretDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Lagre innloggingsopplysningene</translation>
    </message>
    <message>
        <source>%1 — DEMO</source>
        <translation>%1 — DEMO</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>%1 — PRODUCTION</source>
        <translation>%1 — PRODUKSJON</translation>
    </message>
    <message>
        <source>&amp;Make the new secret now</source>
        <translation>Lag den &amp;nye hemmeligheten nå</translation>
    </message>
    <message>
        <source>Make the new secret now</source>
        <translation>Lag den nye hemmeligheten nå</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeBox</name>
    <message>
        <source>The client has this already. %1</source>
        <translation>Klienten har dette fra før. %1</translation>
    </message>
    <message>
        <source>Included in &quot;%1&quot;. %2</source>
        <translation>Inngår i «%1». %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeChooser</name>
    <message>
        <source>Search access</source>
        <translation>Søk i tilgang</translation>
    </message>
    <message>
        <source>Search, such as orders or read:receipts</source>
        <translation>Søk, for eksempel ordrer eller read:receipts</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Ingenting er valgt ennå.</translation>
    </message>
    <message>
        <source>Choose at least one thing that this client may do. Without it, it could not even sign in.</source>
        <translation>Velg minst én ting som denne klienten får lov til. Uten det kan den ikke engang logge inn.</translation>
    </message>
    <message>
        <source>Nothing that can be chosen matches &quot;%1&quot;. Try another word.</source>
        <translation>Ingenting som kan velges, passer med «%1». Prøv et annet ord.</translation>
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
        <translation>Den som har hemmeligheten til denne klienten, kan opprette og slette API-klienter og brukere.</translation>
    </message>
    <message>
        <source>Choose it only for a program that administers the account.</source>
        <translation>Velg det bare for et program som administrerer kontoen.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeRow</name>
    <message>
        <source>has it already</source>
        <translation>har det fra før</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inngår</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeSection</name>
    <message>
        <source>Hide the parts of %1</source>
        <translation>Skjul delene av %1</translation>
    </message>
    <message>
        <source>Show the parts of %1</source>
        <translation>Vis delene av %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Scopes</name>
    <message>
        <source>No access</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Manage the account and its users</source>
        <translation>Administrere kontoen og brukerne</translation>
    </message>
    <message>
        <source>Change the account and its API clients</source>
        <translation>Endre kontoen og API-klientene</translation>
    </message>
    <message>
        <source>Read the account and its API clients</source>
        <translation>Lese kontoen og API-klientene</translation>
    </message>
    <message>
        <source>Change the account&apos;s users</source>
        <translation>Endre kontoens brukere</translation>
    </message>
    <message>
        <source>Sign users in without a password</source>
        <translation>Logge inn brukere uten passord</translation>
    </message>
    <message>
        <source>Send codes for signing in without a password</source>
        <translation>Sende koder for innlogging uten passord</translation>
    </message>
    <message>
        <source>Change the connection to Instabank</source>
        <translation>Endre tilkoblingen til Instabank</translation>
    </message>
    <message>
        <source>Change the connection to Vipps</source>
        <translation>Endre tilkoblingen til Vipps</translation>
    </message>
    <message>
        <source>Create accounts</source>
        <translation>Opprette kontoer</translation>
    </message>
    <message>
        <source>Create applicants</source>
        <translation>Opprette søkere</translation>
    </message>
    <message>
        <source>Get refresh tokens</source>
        <translation>Hente fornyelsestokener</translation>
    </message>
    <message>
        <source>Manage automations</source>
        <translation>Administrere automatiseringer</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation>Endre automatiseringer</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation>Lese automatiseringer</translation>
    </message>
    <message>
        <source>Manage checkout</source>
        <translation>Administrere checkout</translation>
    </message>
    <message>
        <source>Take and change payments</source>
        <translation>Ta imot og endre betalinger</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation>Lese betalinger</translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation>Administrere kunder</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Endre kunder</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation>Lese kunder</translation>
    </message>
    <message>
        <source>Create customers</source>
        <translation>Opprette kunder</translation>
    </message>
    <message>
        <source>Read what is public of customers</source>
        <translation>Lese det som er offentlig om kunder</translation>
    </message>
    <message>
        <source>Act as a customer on their own data</source>
        <translation>Opptre som en kunde på kundens egne data</translation>
    </message>
    <message>
        <source>Manage discounts</source>
        <translation>Administrere rabatter</translation>
    </message>
    <message>
        <source>Change discounts</source>
        <translation>Endre rabatter</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation>Lese rabatter</translation>
    </message>
    <message>
        <source>Ask for a receipt&apos;s discounts, and claim them</source>
        <translation>Hente rabattene til en kvittering og løse dem inn</translation>
    </message>
    <message>
        <source>Read a receipt&apos;s discounts</source>
        <translation>Lese rabattene til en kvittering</translation>
    </message>
    <message>
        <source>Send events to discounts</source>
        <translation>Sende hendelser til rabatter</translation>
    </message>
    <message>
        <source>Read public discounts</source>
        <translation>Lese offentlige rabatter</translation>
    </message>
    <message>
        <source>Use discounts as a customer</source>
        <translation>Bruke rabatter som kunde</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Administrere webhooks</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation>Endre webhooks</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation>Lese webhooks</translation>
    </message>
    <message>
        <source>Manage sale locations</source>
        <translation>Administrere utsalgssteder</translation>
    </message>
    <message>
        <source>Change sale locations</source>
        <translation>Endre utsalgssteder</translation>
    </message>
    <message>
        <source>Read sale locations</source>
        <translation>Lese utsalgssteder</translation>
    </message>
    <message>
        <source>Manage receipts</source>
        <translation>Administrere kvitteringer</translation>
    </message>
    <message>
        <source>Send and change receipts</source>
        <translation>Sende og endre kvitteringer</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Lese kvitteringer</translation>
    </message>
    <message>
        <source>Read receipts as a customer</source>
        <translation>Lese kvitteringer som kunde</translation>
    </message>
    <message>
        <source>Manage orders</source>
        <translation>Administrere ordrer</translation>
    </message>
    <message>
        <source>Create and change orders</source>
        <translation>Opprette og endre ordrer</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation>Lese ordrer</translation>
    </message>
    <message>
        <source>Add events to any order</source>
        <translation>Legge til hendelser på alle ordrer</translation>
    </message>
    <message>
        <source>Read the events of any order</source>
        <translation>Lese hendelsene på alle ordrer</translation>
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
        <translation>Endre gavekort</translation>
    </message>
    <message>
        <source>Read gift cards</source>
        <translation>Lese gavekort</translation>
    </message>
    <message>
        <source>Look up a gift card</source>
        <translation>Slå opp et gavekort</translation>
    </message>
    <message>
        <source>Charge and refund gift cards</source>
        <translation>Belaste og refundere gavekort</translation>
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
        <translation>Utsalgssteder</translation>
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
        <translation>Alt om kontoen, brukerne og API-klientene.</translation>
    </message>
    <message>
        <source>Everything about what runs by itself.</source>
        <translation>Alt om det som går av seg selv.</translation>
    </message>
    <message>
        <source>Everything about payments: take, capture, refund.</source>
        <translation>Alt om betalinger: ta imot, belaste, refundere.</translation>
    </message>
    <message>
        <source>Everything about customers&apos; data.</source>
        <translation>Alt om kundenes opplysninger.</translation>
    </message>
    <message>
        <source>Everything about discounts and campaigns.</source>
        <translation>Alt om rabatter og kampanjer.</translation>
    </message>
    <message>
        <source>Everything about who is told of what happens.</source>
        <translation>Alt om hvem som får vite hva som skjer.</translation>
    </message>
    <message>
        <source>Everything about stores and other places of sale.</source>
        <translation>Alt om butikker og andre utsalgssteder.</translation>
    </message>
    <message>
        <source>Everything about digital receipts.</source>
        <translation>Alt om digitale kvitteringer.</translation>
    </message>
    <message>
        <source>Everything about carts and orders.</source>
        <translation>Alt om handlekurver og ordrer.</translation>
    </message>
    <message>
        <source>Everything about wallets and gift cards.</source>
        <translation>Alt om lommebøker og gavekort.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
        <translation>Leverandøren oppgir det ikke</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Logget inn med</translation>
    </message>
    <message>
        <source>An access token, until %1</source>
        <translation>Et tilgangstoken, til %1</translation>
    </message>
    <message>
        <source>Signed in with client</source>
        <translation>Logget inn med klienten</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adresse</translation>
    </message>
    <message>
        <source>The demo, a provider inside this program. Nothing leaves this computer, and all of it is gone when you leave.</source>
        <translation>Demoen, en leverandør inne i dette programmet. Ingenting forlater denne datamaskinen, og alt er borte når du går ut.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Kept until you sign out.</source>
        <translation>Oppbevares til du logger ut.</translation>
    </message>
    <message>
        <source>In memory only. Gone when you quit.</source>
        <translation>Bare i minnet. Borte når du avslutter.</translation>
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
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>I en liste</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Fra søket til listen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Copy the client ID</source>
        <translation>Kopier klient-ID-en</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>To a name</source>
        <translation>Til et navn</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>de første bokstavene</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>Til den første, til den siste</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Velg alle</translation>
    </message>
    <message>
        <source>To what can be done with a client, and back</source>
        <translation>Til det som kan gjøres med en klient, og tilbake</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SignInPage</name>
    <message>
        <source>Sign in to an account</source>
        <translation>Logg inn på en konto</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logg inn</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>&amp;Use a client ID and secret instead</source>
        <translation>Br&amp;uk klient-ID og hemmelighet i stedet</translation>
    </message>
    <message>
        <source>&amp;Use an access token instead</source>
        <translation>Br&amp;uk et tilgangstoken i stedet</translation>
    </message>
    <message>
        <source>Use a client ID and secret instead</source>
        <translation>Bruk klient-ID og hemmelighet i stedet</translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation>Bruk et tilgangstoken i stedet</translation>
    </message>
    <message>
        <source>Checking with the provider…</source>
        <translation>Kontrollerer hos leverandøren…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Venter på %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>The provider accepts you, but the sign-in isn&apos;t kept. %1</source>
        <translation>Leverandøren godtar deg, men innloggingen er ikke lagret. %1</translation>
    </message>
    <message>
        <source>Continue without keeping the sign-in</source>
        <translation>Fortsett uten å lagre innloggingen</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file…</source>
        <translation>Oppbevar den i en kryptert fil…</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation>Oppbevar den i en kryptert fil</translation>
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
        <translation>&amp;Bli innlogget</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Bli innlogget</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logg &amp;ut</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Logge ut av %1?</translation>
    </message>
    <message>
        <source>This sign-in was never kept, so you will have to type it again.</source>
        <translation>Denne innloggingen ble aldri lagret, så du må skrive den inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in, with its client ID and secret, is removed from %1, and nothing here brings it back: to sign in again you need both. The secrets of the clients that you created stay there.</source>
        <translation>Innloggingen, med klient-ID og hemmelighet, fjernes fra %1, og ingenting her henter den tilbake: for å logge inn igjen trenger du begge. Hemmelighetene til klientene som du har opprettet, blir der.</translation>
    </message>
    <message>
        <source>The secret that you sign in with stays in %1, as do those of the other clients that you created.</source>
        <translation>Hemmeligheten som du logger inn med, blir i %1, og det gjør også de til de andre klientene som du har opprettet.</translation>
    </message>
    <message>
        <source>You are acting for %1 with this sign-in; that ends, too.</source>
        <translation>Du handler på vegne av %1 med denne innloggingen; det tar også slutt.</translation>
    </message>
    <message>
        <source>You are still signed in. %1</source>
        <translation>Du er fortsatt innlogget. %1</translation>
    </message>
    <message>
        <source>Sign out and leave the secret there</source>
        <translation>Logg ut og la hemmeligheten bli der</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>So&amp;rter etter</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Stigende</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>S&amp;ynkende</translation>
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
        <translation>Opprett API-klienter for betalingskontoen din, og oppbevar hemmelighetene trygt.</translation>
    </message>
    <message>
        <source>A pretend account inside this program. Nothing leaves this computer.</source>
        <translation>En liksomkonto inne i dette programmet. Ingenting forlater denne datamaskinen.</translation>
    </message>
    <message>
        <source>To your own test or production account, with a client ID and secret or an access token.</source>
        <translation>På din egen test- eller produksjonskonto, med klient-ID og hemmelighet eller et tilgangstoken.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prøv &amp;demoen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logg inn</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Trinn %1 av %2: %3</translation>
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
        <translation>den krypterte filen</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Den krypterte filen</translation>
    </message>
    <message>
        <source>your encrypted file</source>
        <translation>den krypterte filen din</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>den krypterte filen</translation>
    </message>
    <message>
        <source>your keychain (%1)</source>
        <translation>nøkkelringen din (%1)</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>nøkkelringen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TokenForm</name>
    <message>
        <source>Access &amp;token</source>
        <translation>Tilgangs&amp;token</translation>
    </message>
    <message>
        <source>Show access token</source>
        <translation>Vis tilgangstokenet</translation>
    </message>
    <message>
        <source>Hide access token</source>
        <translation>Skjul tilgangstokenet</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Lim det inn her</translation>
    </message>
    <message>
        <source>With an access token that may manage API clients. It is checked with the provider, lasts for this session only, and is kept nowhere.</source>
        <translation>Med et tilgangstoken som har lov til å administrere API-klienter. Det kontrolleres hos leverandøren, varer bare i denne økten og lagres ingen steder.</translation>
    </message>
    <message>
        <source>It is used until you quit or it runs out, whichever comes first</source>
        <translation>Det brukes til du avslutter eller det går ut, det som kommer først</translation>
    </message>
    <message>
        <source>An access token has no spaces or line breaks. Copy the token alone.</source>
        <translation>Et tilgangstoken har ikke mellomrom eller linjeskift. Kopier bare tokenet.</translation>
    </message>
    <message>
        <source>This access token ran out: %1. Get a new one.</source>
        <translation>Dette tilgangstokenet gikk ut: %1. Skaff et nytt.</translation>
    </message>
    <message>
        <source>For this session only, until %1 at the latest</source>
        <translation>Bare i denne økten, senest til %1</translation>
    </message>
    <message>
        <source>For this session only, an hour at the most: it doesn&apos;t say when it runs out</source>
        <translation>Bare i denne økten, høyst en time: det sier ikke når det går ut</translation>
    </message>
    <message>
        <source>Paste the access token. It is what the provider&apos;s token call answers.</source>
        <translation>Lim inn tilgangstokenet. Det er det leverandøren svarer med på tokenkallet.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this access token.</source>
        <translation>Leverandøren godtar ikke dette tilgangstokenet.</translation>
    </message>
    <message>
        <source>Check that it is one of %1 and was copied whole, or get a new one.</source>
        <translation>Kontroller at det hører til %1 og ble kopiert i sin helhet, eller skaff et nytt.</translation>
    </message>
    <message>
        <source>This access token is another account&apos;s.</source>
        <translation>Dette tilgangstokenet hører til en annen konto.</translation>
    </message>
    <message>
        <source>Use one of %1, or correct the account ID.</source>
        <translation>Bruk ett som hører til %1, eller rett konto-ID-en.</translation>
    </message>
    <message>
        <source>The provider knows this access token, but it can&apos;t manage API clients of %1.</source>
        <translation>Leverandøren kjenner dette tilgangstokenet, men det kan ikke administrere API-klientene til %1.</translation>
    </message>
    <message>
        <source>It lacks the scope %1, or it is another account&apos;s. Use another access token.</source>
        <translation>Det mangler scopet %1, eller det hører til en annen konto. Bruk et annet tilgangstoken.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TourCaption</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trinn %1 av %2</translation>
    </message>
    <message>
        <source>Tour stopped</source>
        <translation>Omvisningen er stoppet</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::UnlockDialog</name>
    <message>
        <source>Unlock your secrets</source>
        <translation>Lås opp hemmelighetene dine</translation>
    </message>
    <message>
        <source>Your secrets are kept in an encrypted file. Its passphrase is needed once, until you quit.</source>
        <translation>Hemmelighetene dine oppbevares i en kryptert fil. Passfrasen trengs én gang, og gjelder til du avslutter.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser opp…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passfrase</translation>
    </message>
    <message>
        <source>Write the passphrase that you chose for this file.</source>
        <translation>Skriv passfrasen som du valgte for denne filen.</translation>
    </message>
    <message>
        <source>That isn&apos;t this file&apos;s passphrase. Mind capital letters and spaces.</source>
        <translation>Det er ikke passfrasen til denne filen. Pass på store bokstaver og mellomrom.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Verification</name>
    <message>
        <source>It works: a token was received with the kept secret.</source>
        <translation>Den virker: et token ble hentet med hemmeligheten som oppbevares.</translation>
    </message>
    <message>
        <source>Proven on %1. The token lasts %2. It may: %3.</source>
        <translation>Bekreftet %1. Tokenet varer i %2. Den får lov til: %3.</translation>
    </message>
    <message>
        <source>The provider refuses the secret that is kept here.</source>
        <translation>Leverandøren avviser hemmeligheten som oppbevares her.</translation>
    </message>
    <message>
        <source>It was probably replaced somewhere else. Choose New secret, and put it wherever this client is used; or leave it, if the newer one is in use there.</source>
        <translation>Den er sannsynligvis byttet et annet sted. Velg Ny hemmelighet, og legg den inn overalt der klienten brukes; eller la det være, hvis den nyere er i bruk der.</translation>
    </message>
    <message>
        <source>The secret is right, but the client has no access.</source>
        <translation>Hemmeligheten er riktig, men klienten har ingen tilgang.</translation>
    </message>
    <message>
        <source>Give it access to this account, then verify again. Until then, nothing can use it.</source>
        <translation>Gi den tilgang til denne kontoen, og bekreft på nytt. Inntil da kan ingenting bruke den.</translation>
    </message>
    <message>
        <source>Its secret is no longer in %1.</source>
        <translation>Hemmeligheten er ikke lenger i %1.</translation>
    </message>
    <message>
        <source>Something else has removed it. Choose New secret to have one that is kept.</source>
        <translation>Noe annet har fjernet den. Velg Ny hemmelighet for å få en som oppbevares.</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Ikke bekreftet. %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::VerificationNote</name>
    <message>
        <source>Asking for a token…</source>
        <translation>Ber om et token…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemmelighet…</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Bekreft på nytt</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::VerifyClientsDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Verify clients</source>
        <translation>Bekreft klienter</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n clients</source>
        <translation>
            <numerusform>Bekreft %n klient</numerusform>
            <numerusform>Bekreft %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>For each of them, the provider is asked for a token with the secret that is kept in %1.</source>
        <translation>For hver av dem blir leverandøren bedt om et token med hemmeligheten som oppbevares i %1.</translation>
    </message>
    <message>
        <source>Asking for a token…</source>
        <translation>Ber om et token…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
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
        <translation>%1 av %2 klienter virker.</translation>
    </message>
    <message>
        <source>You cancelled before the rest was asked.</source>
        <translation>Du avbrøt før resten ble spurt.</translation>
    </message>
    <message>
        <source>Choose each of the others in the list and verify it there: it says what to do.</source>
        <translation>Velg hver av de andre i listen og bekreft den der: da får du vite hva du skal gjøre.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::WebsitePage</name>
    <message>
        <source>Write the address of your website, like example.com.</source>
        <translation>Skriv adressen til nettstedet ditt, for eksempel example.com.</translation>
    </message>
    <message>
        <source>This address is too long. Write only its beginning, like https://example.com.</source>
        <translation>Denne adressen er for lang. Skriv bare begynnelsen, for eksempel https://example.com.</translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove the space.</source>
        <translation>En adresse har ikke mellomrom. Fjern mellomrommet.</translation>
    </message>
    <message>
        <source>Only web addresses can be used. Start with https:// or leave the beginning out.</source>
        <translation>Bare nettadresser kan brukes. Begynn med https://, eller utelat begynnelsen.</translation>
    </message>
    <message>
        <source>http:// is not safe for payments. Write https:// instead. Only localhost may use http://.</source>
        <translation>http:// er ikke trygt for betalinger. Skriv https:// i stedet. Bare localhost kan bruke http://.</translation>
    </message>
    <message>
        <source>The name of the website is missing. Write it after https://, like https://example.com.</source>
        <translation>Navnet på nettstedet mangler. Skriv det etter https://, for eksempel https://example.com.</translation>
    </message>
    <message>
        <source>This is not a possible website name. Check it for stray dots, dashes and other signs.</source>
        <translation>Dette er ikke et mulig navn på et nettsted. Se etter løse punktum, bindestreker og andre tegn.</translation>
    </message>
    <message>
        <source>The ending is missing. Write the whole name, like example.com.</source>
        <translation>Endelsen mangler. Skriv hele navnet, for eksempel example.com.</translation>
    </message>
    <message>
        <source>The number after the colon must be between 1 and 65535. Correct it or leave it out.</source>
        <translation>Tallet etter kolon må være mellom 1 og 65535. Rett det, eller utelat det.</translation>
    </message>
    <message>
        <source>An address with a user name or password can&apos;t be used. Remove everything up to and including the @.</source>
        <translation>En adresse med brukernavn eller passord kan ikke brukes. Fjern alt til og med @.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as an address. Copy it from your browser&apos;s address bar.</source>
        <translation>Dette kan ikke leses som en adresse. Kopier den fra adressefeltet i nettleseren.</translation>
    </message>
    <message>
        <source>Which website will use it?</source>
        <translation>Hvilket nettsted skal bruke den?</translation>
    </message>
    <message>
        <source>The address is stored with the client, so that you can tell your clients apart later.</source>
        <translation>Adressen lagres sammen med klienten, slik at du kan skille klientene fra hverandre senere.</translation>
    </message>
    <message>
        <source>URL of your website</source>
        <translation>URL til nettstedet ditt</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Klientnavn</translation>
    </message>
    <message>
        <source>&amp;URL of your website</source>
        <translation>&amp;URL til nettstedet ditt</translation>
    </message>
    <message>
        <source>https:// is put in front if you leave it out.</source>
        <translation>https:// settes foran hvis du utelater det.</translation>
    </message>
    <message>
        <source>This address is used: %1</source>
        <translation>Denne adressen brukes: %1</translation>
    </message>
    <message>
        <source>This address is used: %1, sent as %2</source>
        <translation>Denne adressen brukes: %1, sendt som %2</translation>
    </message>
    <message>
        <source>Give the client a name that you will recognise in a year.</source>
        <translation>Gi klienten et navn som du kjenner igjen om et år.</translation>
    </message>
    <message>
        <source>A name can have %1 characters. What came after them is left out.</source>
        <translation>Et navn kan ha %1 tegn. Det som kom etter dem, er utelatt.</translation>
    </message>
    <message>
        <source>How the client is listed. Follows the address until you change it.</source>
        <translation>Slik vises klienten i listen. Følger adressen til du endrer det.</translation>
    </message>
    <message>
        <source>Client na&amp;me</source>
        <translation>Kl&amp;ientnavn</translation>
    </message>
    <message>
        <source>Leave it empty if there is none; then the client needs a name of its own.</source>
        <translation>La det stå tomt hvis det ikke er noe; da trenger klienten et eget navn.</translation>
    </message>
</context>
</TS>
