<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>This is a PRODUCTION account: whatever uses this client works with real money. %1</source>
        <translation>Det här är ett PRODUKTIONSKONTO: allt som använder den här klienten arbetar med riktiga pengar. %1</translation>
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
        <translation>Kundtjänstklient</translation>
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
        <translation>Anpassad klient</translation>
    </message>
    <message>
        <source>Takes payments on your website: what a shop&apos;s plugin asks for.</source>
        <translation>Tar emot betalningar på din webbplats: det som tillägget i en webbutik ber om.</translation>
    </message>
    <message>
        <source>Finds customers and reads their details, and changes nothing.</source>
        <translation>Hittar kunder och läser deras uppgifter och ändrar inget.</translation>
    </message>
    <message>
        <source>Takes payments and keeps the orders of a shop of your own.</source>
        <translation>Tar emot betalningar och hanterar ordrarna i din egen webbutik.</translation>
    </message>
    <message>
        <source>Sends a till&apos;s receipts, knows its customers and their discounts.</source>
        <translation>Skickar en kassas kvitton och känner till kunderna och deras rabatter.</translation>
    </message>
    <message>
        <source>Reads payments, orders and receipts for your accounting.</source>
        <translation>Läser betalningar, ordrar och kvitton till din bokföring.</translation>
    </message>
    <message>
        <source>For anything else: you choose its access on the next page.</source>
        <translation>För allt annat: du väljer åtkomsten på nästa sida.</translation>
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
        <translation>Tillägget lägger själv till T:et, så konto-ID:t är bara siffror. Slå på ”Enable test mode”.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Switch “Enable test mode” off.</source>
        <translation>Tillägget lägger själv till P:et, så konto-ID:t är bara siffror. Slå av ”Enable test mode”.</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Set “Sandbox” to yes.</source>
        <translation>Tillägget lägger själv till T:et, så konto-ID:t är bara siffror. Ställ in ”Sandbox” på ja.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Set “Sandbox” to no.</source>
        <translation>Tillägget lägger själv till P:et, så konto-ID:t är bara siffror. Ställ in ”Sandbox” på nej.</translation>
    </message>
    <message>
        <source>The plugin adds the T itself, so the account ID is digits only. Fill in the fields marked (test), and switch “Test Mode” on.</source>
        <translation>Tillägget lägger själv till T:et, så konto-ID:t är bara siffror. Fyll i fälten märkta (test) och slå på ”Test Mode”.</translation>
    </message>
    <message>
        <source>The plugin adds the P itself, so the account ID is digits only. Leave the fields marked (test) alone, and switch “Test Mode” off.</source>
        <translation>Tillägget lägger själv till P:et, så konto-ID:t är bara siffror. Låt fälten märkta (test) vara och slå av ”Test Mode”.</translation>
    </message>
    <message>
        <source>Switch “Use sandbox” on.</source>
        <translation>Slå på ”Use sandbox”.</translation>
    </message>
    <message>
        <source>Switch “Use sandbox” off.</source>
        <translation>Slå av ”Use sandbox”.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard the secret?</source>
        <translation>Kasta hemligheten?</translation>
    </message>
    <message>
        <source>Nothing holds this secret yet</source>
        <translation>Den här hemligheten är inte sparad någonstans ännu</translation>
    </message>
    <message>
        <source>It is neither in your keychain nor in a file, and it can&apos;t be shown again. Without it the client is of no use until it is given a new secret, which you can do here at any time.</source>
        <translation>Den finns varken i din nyckelring eller i en fil, och den kan inte visas igen. Utan den är klienten oanvändbar tills den får en ny hemlighet, och det kan du ge den här när som helst.</translation>
    </message>
    <message>
        <source>&amp;Discard the secret</source>
        <translation>&amp;Kasta hemligheten</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Gå tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Do you have the secret?</source>
        <translation>Har du hemligheten?</translation>
    </message>
    <message>
        <source>Is the secret where you need it?</source>
        <translation>Finns hemligheten där du behöver den?</translation>
    </message>
    <message>
        <source>You copied it. Make sure that you have pasted it, because the clipboard is cleared soon, and it can&apos;t be shown again: it is neither in your keychain nor in a file.</source>
        <translation>Du kopierade den. Se till att du har klistrat in den, för Urklipp töms snart och hemligheten kan inte visas igen: den finns varken i din nyckelring eller i en fil.</translation>
    </message>
    <message>
        <source>&amp;I have it</source>
        <translation>Jag &amp;har den</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Göm %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Göm övriga</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Inställningar...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Avsluta %1</translation>
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
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Upp</translation>
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
        <translation>Tryck</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Öka</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Minska</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Visa meny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Ge fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Slå på eller av</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla till vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla till höger</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rulla ned</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utlöser åtgärden</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Öka värdet</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minska värdet</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Visar menyn</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sätter fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Slår på eller av</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rullar till vänster</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rullar till höger</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rullar upp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rullar ned</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går tillbaka en sida</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går till nästa sida</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna listan med val</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Titta i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljerad vy</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljerad vy</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista med platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datorn</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Hitta mapp</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att filnamnet är rätt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att mappnamnet är rätt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du verkligen ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ogiltigt filnamn</translation>
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
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
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
        <translation>Ja till &amp;alla</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardval</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sida till vänster</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sida upp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sida till höger</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sida ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla till vänster</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla till höger</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera länk&amp;adressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Settings</source>
        <translation>Välj Inställningar</translation>
    </message>
    <message>
        <source>Choose API clients, under API &amp; Integrations</source>
        <translation>Välj API-klienter, under API och integrationer</translation>
    </message>
    <message>
        <source>Choose Create new API client</source>
        <translation>Välj Skapa ny API-klient</translation>
    </message>
    <message>
        <source>Choose Checkout client</source>
        <translation>Välj Checkout-klient</translation>
    </message>
    <message>
        <source>Write the URL of your website</source>
        <translation>Skriv webbadressen till din webbplats</translation>
    </message>
    <message>
        <source>Save the credentials: the secret is shown only now</source>
        <translation>Spara inloggningsuppgifterna: hemligheten visas bara nu</translation>
    </message>
    <message>
        <source>Choose OK</source>
        <translation>Välj OK</translation>
    </message>
    <message>
        <source>The client is created, and proven to work</source>
        <translation>Klienten är skapad, och det är bekräftat att den fungerar</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Kind of client</source>
        <translation>Typ av klient</translation>
    </message>
    <message>
        <source>Your website</source>
        <translation>Din webbplats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Spara uppgifterna</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
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
        <translation>Skapar API-klienter hos en betalningsleverantör och förvarar deras hemligheter i din nyckelring. Öppen källkod under MIT-licensen. Inte gjort av leverantören.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>What it is built with, and the licences</source>
        <translation>Vad det är byggt med, och licenserna</translation>
    </message>
    <message>
        <source>What it is &amp;built with, and the licences</source>
        <translation>&amp;Vad det är byggt med, och licenserna</translation>
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
        <translation>Det är inte känt om åtkomsten ändrades. %1</translation>
    </message>
    <message>
        <source>Close this window: the list of API clients is loaded again, and shows what the client has.</source>
        <translation>Stäng det här fönstret: listan med API-klienter hämtas igen och visar vad klienten har.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The access is being changed. This window stays open until it is known what came of it.</source>
        <translation>Åtkomsten ändras. Det här fönstret är öppet tills det är känt hur det gick.</translation>
    </message>
    <message>
        <source>The access of %1 is changed.</source>
        <translation>Åtkomsten för %1 är ändrad.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AccessPage</name>
    <message>
        <source>What may this client do?</source>
        <translation>Vad får den här klienten göra?</translation>
    </message>
    <message>
        <source>Choose the least that does its job. To manage something includes everything below it.</source>
        <translation>Välj det minsta som räcker. Att hantera något omfattar allt som står under det.</translation>
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
        <translation>&amp;Byt konto</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Byt konto</translation>
    </message>
    <message>
        <source>Opens another account, or signs in to one more</source>
        <translation>Öppnar ett annat konto, eller loggar in på ett till</translation>
    </message>
    <message>
        <source>%1 is acting for this merchant</source>
        <translation>%1 agerar för den här handlaren</translation>
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
        <translation>T för test eller P för produktion, sedan 3 eller 8 siffror</translation>
    </message>
    <message>
        <source>Write the account ID. The back office shows it beside the business name.</source>
        <translation>Skriv konto-ID:t. Backoffice visar det bredvid företagsnamnet.</translation>
    </message>
    <message>
        <source>Put T (test) or P (production) before the digits.</source>
        <translation>Sätt T (test) eller P (produktion) före siffrorna.</translation>
    </message>
    <message>
        <source>An account ID is T or P and then exactly 3 or 8 digits, such as T12345678.</source>
        <translation>Ett konto-ID är T eller P och sedan exakt 3 eller 8 siffror, till exempel T12345678.</translation>
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
        <translation>Konton</translation>
    </message>
    <message>
        <source>Stop acting for the merchant, &amp;back to %1</source>
        <translation>Sluta agera för handlaren, &amp;tillbaka till %1</translation>
    </message>
    <message>
        <source>Stop acting for the merchant, &amp;back to %1 (%2)</source>
        <translation>Sluta agera för handlaren, &amp;tillbaka till %1 (%2)</translation>
    </message>
    <message>
        <source>Act for a &amp;merchant…</source>
        <translation>&amp;Agera för en handlare…</translation>
    </message>
    <message>
        <source>&amp;Sign in to another account…</source>
        <translation>&amp;Logga in på ett annat konto…</translation>
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
        <translation>%1, %2 (öppet)</translation>
    </message>
    <message>
        <source>%1, %2, %3 (open)</source>
        <translation>%1, %2, %3 (öppet)</translation>
    </message>
    <message>
        <source>%1, %2: work was interrupted there</source>
        <translation>%1, %2: arbete avbröts där</translation>
    </message>
    <message>
        <source>%1, %2, %3: work was interrupted there</source>
        <translation>%1, %2, %3: arbete avbröts där</translation>
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
        <translation>Klart. Du förvarar hemligheten, och den fungerar.</translation>
    </message>
    <message>
        <source>Done. You keep the secret.</source>
        <translation>Klart. Du förvarar hemligheten.</translation>
    </message>
    <message>
        <source>Done. The secret is kept, and works.</source>
        <translation>Klart. Hemligheten är sparad och fungerar.</translation>
    </message>
    <message>
        <source>Done. The secret is kept.</source>
        <translation>Klart. Hemligheten är sparad.</translation>
    </message>
    <message>
        <source>Done. The old secret stopped working; you keep the new one.</source>
        <translation>Klart. Den gamla hemligheten slutade fungera; du förvarar den nya.</translation>
    </message>
    <message>
        <source>Done. The old secret stopped working; the new one is kept.</source>
        <translation>Klart. Den gamla hemligheten slutade fungera; den nya är sparad.</translation>
    </message>
    <message>
        <source>Done. The client and its secret are gone.</source>
        <translation>Klart. Klienten och dess hemlighet är borta.</translation>
    </message>
    <message>
        <source>Not done. No client was created.</source>
        <translation>Inte gjort. Ingen klient skapades.</translation>
    </message>
    <message>
        <source>Not done. The old secret was left as it was.</source>
        <translation>Inte gjort. Den gamla hemligheten är som förut.</translation>
    </message>
    <message>
        <source>Not done. The client was left as it was.</source>
        <translation>Inte gjort. Klienten är som förut.</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Skapa klient</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Ta bort klient</translation>
    </message>
    <message>
        <source>Not finished. The list of API clients says what to do.</source>
        <translation>Inte slutfört. Listan med API-klienter säger vad du ska göra.</translation>
    </message>
    <message>
        <source>Undone. What had been done was taken back.</source>
        <translation>Ångrat. Det som hade gjorts togs tillbaka.</translation>
    </message>
    <message>
        <source>Secret discarded. Only a new secret opens the client again.</source>
        <translation>Hemligheten är kastad. Bara en ny hemlighet öppnar klienten igen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Åtkomsttoken</translation>
    </message>
    <message>
        <source>Done. The sign-in is kept on this computer.</source>
        <translation>Klart. Inloggningen förvaras på den här datorn.</translation>
    </message>
    <message>
        <source>Done, with an access token. It is kept nowhere.</source>
        <translation>Klart, med en åtkomsttoken. Den förvaras ingenstans.</translation>
    </message>
    <message>
        <source>Done, for one session. It is kept nowhere.</source>
        <translation>Klart, för en session. Inloggningen förvaras ingenstans.</translation>
    </message>
    <message>
        <source>Done. The sign-in is no longer kept on this computer.</source>
        <translation>Klart. Inloggningen förvaras inte längre på den här datorn.</translation>
    </message>
    <message>
        <source>The secret was put on the clipboard.</source>
        <translation>Hemligheten lades i Urklipp.</translation>
    </message>
    <message>
        <source>Put on the clipboard for %1.</source>
        <translation>Lades i Urklipp för %1.</translation>
    </message>
    <message>
        <source>Handed out for %1.</source>
        <translation>Utlämnad till %1.</translation>
    </message>
    <message>
        <source>Handed out for %1, as %2.</source>
        <translation>Utlämnad till %1, som %2.</translation>
    </message>
    <message>
        <source>Done. The secret works.</source>
        <translation>Klart. Hemligheten fungerar.</translation>
    </message>
    <message>
        <source>Done. The secret is kept on this computer.</source>
        <translation>Klart. Hemligheten förvaras på den här datorn.</translation>
    </message>
    <message>
        <source>Done. The secret is no longer kept on this computer.</source>
        <translation>Klart. Hemligheten förvaras inte längre på den här datorn.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagd: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
    <message>
        <source>Begun. %1 is to take its place.</source>
        <translation>Påbörjat. %1 ska ta dess plats.</translation>
    </message>
    <message>
        <source>Done. %1 has taken its place.</source>
        <translation>Klart. %1 har tagit dess plats.</translation>
    </message>
    <message>
        <source>Given up. %1 does not take its place.</source>
        <translation>Avbrutet. %1 tar inte dess plats.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Kopiera hemlighet</translation>
    </message>
    <message>
        <source>Export secret</source>
        <translation>Exportera hemlighet</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>Förvara hemlighet</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Glöm hemlighet</translation>
    </message>
    <message>
        <source>Add access</source>
        <translation>Ge åtkomst</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Ta bort åtkomst</translation>
    </message>
    <message>
        <source>Replace client</source>
        <translation>Ersätt klient</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Inte gjort. %1</translation>
    </message>
    <message>
        <source>Not known whether it was done. %1</source>
        <translation>Det är okänt om det gjordes. %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
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
        <translation>Sök bland aktivitet</translation>
    </message>
    <message>
        <source>Search client, website or what was done</source>
        <translation>Sök på klient, webbplats eller vad som gjordes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Show the c&amp;lient</source>
        <translation>Visa k&amp;lienten</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Visa klienten</translation>
    </message>
    <message>
        <source>Goes to the chosen row&apos;s client in the list of API clients</source>
        <translation>Går till den valda radens klient i listan med API-klienter</translation>
    </message>
    <message>
        <source>This client is not in the list of API clients.</source>
        <translation>Den här klienten finns inte i listan med API-klienter.</translation>
    </message>
    <message>
        <source>It was deleted, or was never created. Refresh the list if it should be there.</source>
        <translation>Den har tagits bort eller skapades aldrig. Uppdatera listan om den borde finnas där.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
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
        <translation>Inget har gjorts här ännu</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Skapa ny API-klient</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen post matchar</translation>
    </message>
    <message>
        <source>Look for a part of the client&apos;s name, its client ID or its website.</source>
        <translation>Sök på en del av klientens namn, dess klient-ID eller dess webbplats.</translation>
    </message>
    <message>
        <source>What was done with the API clients of %1 and their secrets from this computer. No secret is written here.</source>
        <translation>Vad som har gjorts med API-klienterna för %1 och deras hemligheter från den här datorn. Ingen hemlighet står här.</translation>
    </message>
    <message>
        <source>Whatever is done from this computer leaves a line here: clients that are created or deleted, new secrets, copies and exports, access, sign-ins.</source>
        <translation>Allt som görs från den här datorn får en rad här: klienter som skapas eller tas bort, nya hemligheter, kopior och exporter, åtkomst och inloggningar.</translation>
    </message>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>%1 av %2 poster visas</translation>
    </message>
    <message>
        <source>Client ID copied.</source>
        <translation>Klient-ID:t är kopierat.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::AddAccessDialog</name>
    <message>
        <source>Add access</source>
        <translation>Ge åtkomst</translation>
    </message>
    <message>
        <source>What else may %1 do?</source>
        <translation>Vad mer får %1 göra?</translation>
    </message>
    <message>
        <source>It counts from the next access token on; one that was given out before stays as it is.</source>
        <translation>Det gäller från nästa åtkomsttoken; en som gavs ut tidigare förblir som den är.</translation>
    </message>
    <message>
        <source>&amp;Add access</source>
        <translation>&amp;Ge åtkomst</translation>
    </message>
    <message>
        <source>Adding access…</source>
        <translation>Ger åtkomst…</translation>
    </message>
    <message>
        <source>%1 Nothing was added.</source>
        <translation>%1 Inget lades till.</translation>
    </message>
    <message>
        <source>Add this access in &amp;PRODUCTION for %1</source>
        <translation>Ge den här åtkomsten i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret may then do more with real money.</source>
        <translation>Den som har den här klientens hemlighet kan då göra mer med riktiga pengar.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Application</name>
    <message>
        <source>Nothing was copied: there are no diagnostics before the data file can be opened. Copy the details of the error instead.</source>
        <translation>Inget kopierades: det finns ingen diagnostik innan datafilen kan öppnas. Kopiera felets detaljer i stället.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secret, no account and no client.</source>
        <translation>Diagnostiken är kopierad. Den innehåller ingen hemlighet, inget konto och ingen klient.</translation>
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
        <translation>Ett testkonto: inga riktiga pengar flyttas</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>A production account: real money moves</source>
        <translation>Ett produktionskonto: riktiga pengar flyttas</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>The demo: an account on this computer that isn&apos;t real</source>
        <translation>Demon: ett konto på den här datorn som inte är på riktigt</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientAccess</name>
    <message>
        <source>Add access…</source>
        <translation>Ge åtkomst…</translation>
    </message>
    <message>
        <source>Add access</source>
        <translation>Ge åtkomst</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Ta bort åtkomst</translation>
    </message>
    <message>
        <source>Access at %1</source>
        <translation>Åtkomst på %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>None. It can&apos;t get a token until access is granted.</source>
        <translation>Ingen. Den kan inte få en token förrän den har fått åtkomst.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>Unknown: it could not be loaded. Try again with Refresh, or sign in with a client that has the scope admin:accounts or read:accounts.</source>
        <translation>Okänd: den kunde inte hämtas. Försök igen med Uppdatera, eller logga in med en klient som har scopet admin:accounts eller read:accounts.</translation>
    </message>
    <message>
        <source>Re&amp;move access…</source>
        <translation>Ta bort åtk&amp;omst…</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>Ny hemli&amp;ghet…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Delete the client at the provider, and its secret here</source>
        <translation>Ta bort klienten hos leverantören, och dess hemlighet här</translation>
    </message>
    <message>
        <source>You are signed in with this client. To delete it, sign in with another one first.</source>
        <translation>Du är inloggad med den här klienten. Logga in med en annan först om du vill ta bort den.</translation>
    </message>
    <message>
        <source>Each new secret has to be put in its place. Choose one client at a time.</source>
        <translation>Varje ny hemlighet måste läggas in på sin plats. Välj en klient i taget.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bekräfta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopiera för…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersätt…</translation>
    </message>
    <message>
        <source>Ask the provider for a token with the secret that is kept here</source>
        <translation>Be leverantören om en token med hemligheten som förvaras här</translation>
    </message>
    <message>
        <source>Copy the credentials in the form that a shop plugin or a program asks for</source>
        <translation>Kopiera uppgifterna så som en webbutiks tillägg eller ett program ber om dem</translation>
    </message>
    <message>
        <source>Each is copied into a shop of its own. Choose one client at a time.</source>
        <translation>Var och en kopieras till sin butik. Välj en klient i taget.</translation>
    </message>
    <message>
        <source>Save the credentials to files that only you can read</source>
        <translation>Spara uppgifterna i filer som bara du kan läsa</translation>
    </message>
    <message>
        <source>Put a new client in its place step by step, without a moment in which the shop can&apos;t pay</source>
        <translation>Sätt en ny klient på dess plats steg för steg, utan ett ögonblick då butiken inte kan ta betalt</translation>
    </message>
    <message>
        <source>Delete the clients at the provider, and their secrets here</source>
        <translation>Ta bort klienterna hos leverantören, och deras hemligheter här</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of their secrets is kept on this computer.</source>
        <translation>Ingen av deras hemligheter förvaras på den här datorn.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer. New secret makes one that is.</source>
        <translation>Hemligheten förvaras inte på den här datorn. Ny hemlighet skapar en som gör det.</translation>
    </message>
    <message>
        <source>Each has to be put into a shop of its own. Choose one client at a time.</source>
        <translation>Var och en måste läggas in i sin butik. Välj en klient i taget.</translation>
    </message>
    <message>
        <source>You are signed in with this client. To replace it, sign in with another one first.</source>
        <translation>Du är inloggad med den här klienten. Logga in med en annan först om du vill ersätta den.</translation>
    </message>
    <message>
        <source>No access of this client is known that a new one could be given.</source>
        <translation>Det är inte känt vilken åtkomst klienten har, så en ny kan inte få samma.</translation>
    </message>
    <message>
        <source>Its access is still being loaded.</source>
        <translation>Åtkomsten hämtas fortfarande.</translation>
    </message>
    <message>
        <source>&amp;Add access…</source>
        <translation>Ge åtk&amp;omst…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Re&amp;move access…</source>
        <translation>Ta bort åtko&amp;mst…</translation>
    </message>
    <message>
        <source>Choose what else the client may do</source>
        <translation>Välj vad klienten mer får göra</translation>
    </message>
    <message>
        <source>Choose what the client may do no longer</source>
        <translation>Välj vad klienten inte längre får göra</translation>
    </message>
    <message>
        <source>Each client has access of its own. Choose one client at a time.</source>
        <translation>Varje klient har sin egen åtkomst. Välj en klient i taget.</translation>
    </message>
    <message>
        <source>Its access could not be loaded. Refresh the list first.</source>
        <translation>Åtkomsten kunde inte hämtas. Uppdatera listan först.</translation>
    </message>
    <message>
        <source>It has no access.</source>
        <translation>Den har ingen åtkomst.</translation>
    </message>
    <message>
        <source>Make a new secret for the client; the old one stops working</source>
        <translation>Skapa en ny hemlighet för klienten; den gamla slutar fungera</translation>
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
        <translation>ID hos leverantören</translation>
    </message>
    <message>
        <source>Details of the chosen client</source>
        <translation>Information om den valda klienten</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Stäng informationen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Stäng informationen (Esc)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Webbplatser</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Ta bort klient</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>the encrypted file</source>
        <translation>den krypterade filen</translation>
    </message>
    <message>
        <source>Not kept on this computer. A secret is shown only once, when it is made. Lost it? Choose New secret.</source>
        <translation>Förvaras inte på den här datorn. En hemlighet visas bara en gång, när den skapas. Har du tappat bort den? Välj Ny hemlighet.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients chosen</source>
        <translation>
            <numerusform>%n klient är vald</numerusform>
            <numerusform>%n klienter är valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1. Last verified on %2.</source>
        <translation>Förvaras i %1. Senast bekräftad %2.</translation>
    </message>
    <message>
        <source>Kept in %1. It has not been verified yet.</source>
        <translation>Förvaras i %1. Den är inte bekräftad ännu.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopiera för</translation>
    </message>
    <message>
        <source>Copy for…</source>
        <translation>Kopiera för…</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Förvaras i %1.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsModel</name>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>%1 (your sign-in)</source>
        <translation>%1 (din inloggning)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
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
        <translation>Hemligheten finns i nyckelringen på den här datorn</translation>
    </message>
    <message>
        <source>Its secret is in the encrypted file</source>
        <translation>Hemligheten finns i den krypterade filen</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer</source>
        <translation>Hemligheten förvaras inte på den här datorn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Skapad av</translation>
    </message>
    <message>
        <source>Secret kept here</source>
        <translation>Hemligheten finns här</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Hämtar…</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsPage</name>
    <message>
        <source>Loading API clients…</source>
        <translation>Hämtar API-klienter…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 clients shown</source>
        <translation>%1 av %2 klienter visas</translation>
    </message>
    <message>
        <source>API clients</source>
        <translation>API-klienter</translation>
    </message>
    <message>
        <source>What shops and programs sign in with to act for this account.</source>
        <translation>Det som butiker och program loggar in med för att agera för det här kontot.</translation>
    </message>
    <message>
        <source>&amp;Create new API client</source>
        <translation>&amp;Skapa ny API-klient</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Skapa ny API-klient</translation>
    </message>
    <message>
        <source>At account %1 %2</source>
        <translation>På kontot %1 %2</translation>
    </message>
    <message>
        <source>Create an API client at %1 (%2)</source>
        <translation>Skapa en API-klient på %1 (%2)</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Sök bland klienter</translation>
    </message>
    <message>
        <source>Search name, client ID, access or website</source>
        <translation>Sök på namn, klient-ID, åtkomst, webbplats</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Upp&amp;datera</translation>
    </message>
    <message>
        <source>Load the list again (%1)</source>
        <translation>Hämta listan igen (%1)</translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation>Logga in med en annan klient</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>Loading it again failed. The list is as it was on %1.</source>
        <translation>Den kunde inte hämtas igen. Listan är som den var %1.</translation>
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
        <translation>Hämtar API-klienter…</translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs are copied.</source>
        <translation>
            <numerusform>%n klient-ID är kopierat.</numerusform>
            <numerusform>%n klient-ID:n är kopierade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClipboardCountdown</name>
    <message>
        <source>Clear no&amp;w</source>
        <translation>&amp;Rensa nu</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Rensa Urklipp nu</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>%1 har kopierats. Urklipp rensas om %n s</numerusform>
            <numerusform>%1 har kopierats. Urklipp rensas om %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied. It is cleared from the clipboard after a while.</source>
        <translation>%1 har kopierats. Det rensas från Urklipp efter en stund.</translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s</source>
        <translation>
            <numerusform>Rensas om %n s</numerusform>
            <numerusform>Rensas om %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Flytta åt &amp;vänster</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Flytta åt &amp;höger</translation>
    </message>
    <message>
        <source>Re&amp;set columns</source>
        <translation>Å&amp;terställ kolumnerna</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 har kopierats</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CopyForDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopiera allt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera allt</translation>
    </message>
    <message>
        <source>Copy for…</source>
        <translation>Kopiera för…</translation>
    </message>
    <message>
        <source>Copy the credentials of %1</source>
        <translation>Kopiera uppgifterna för %1</translation>
    </message>
    <message>
        <source>The secret comes from %1, and is cleared from the clipboard after a while.</source>
        <translation>Hemligheten kommer från %1 och rensas från Urklipp efter en stund.</translation>
    </message>
    <message>
        <source>What is copied, with the secret hidden</source>
        <translation>Det som kopieras, med hemligheten dold</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopiera för</translation>
    </message>
    <message>
        <source>Backoffice: Settings &gt; Payment windows</source>
        <translation>Backoffice: Settings &gt; Payment windows</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
    <message>
        <source>Copy the client secret; it is cleared from the clipboard after a while</source>
        <translation>Kopiera klienthemligheten; den rensas från Urklipp efter en stund</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>The client secret is copied.</source>
        <translation>Klienthemligheten har kopierats.</translation>
    </message>
    <message>
        <source>Paste it now: it is cleared from the clipboard after a while.</source>
        <translation>Klistra in den nu: den rensas från Urklipp efter en stund.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Account ID, client ID and secret are copied for %1.</source>
        <translation>Konto-ID, klient-ID och hemlighet har kopierats för %1.</translation>
    </message>
    <message>
        <source>The profile ID isn&apos;t among them: find it in the Backoffice, under Settings &gt; Payment windows.</source>
        <translation>Profil-ID:t ingår inte: du hittar det i Backoffice, under Settings &gt; Payment windows.</translation>
    </message>
    <message>
        <source>The profile ID “default” fits most shops. If yours has another, find it in the Backoffice, under Settings &gt; Payment windows.</source>
        <translation>Profil-ID:t ”default” passar de flesta butiker. Om din har ett annat hittar du det i Backoffice, under Settings &gt; Payment windows.</translation>
    </message>
    <message>
        <source>Its secret is no longer in %1.</source>
        <translation>Hemligheten finns inte längre i %1.</translation>
    </message>
    <message>
        <source>Nothing was copied. Close this window and choose New secret.</source>
        <translation>Inget kopierades. Stäng det här fönstret och välj Ny hemlighet.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Inget kopierades. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreateClientWizard</name>
    <message>
        <source>Create new API client — DEMO</source>
        <translation>Skapa ny API-klient — DEMO</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Skapa ny API-klient</translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation>Gå till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
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
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>C&amp;reate new API client</source>
        <translation>S&amp;kapa ny API-klient</translation>
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
        <translation>Skapa &amp;en till</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Skapa en till</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Create new API client — PRODUCTION</source>
        <translation>Skapa ny API-klient — PRODUKTION</translation>
    </message>
    <message>
        <source>Tick the box for production on this page first</source>
        <translation>Markera rutan för produktion på den här sidan först</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatePassphraseDialog</name>
    <message>
        <source>Keep secrets in an encrypted file</source>
        <translation>Förvara hemligheter i en krypterad fil</translation>
    </message>
    <message>
        <source>From now on secrets go into a file on this computer instead of a keychain, encrypted with a passphrase that you choose. Clientsmith asks for it once, each time you start it.</source>
        <translation>Från och med nu läggs hemligheter i en fil på den här datorn i stället för i en nyckelring, krypterade med en lösenfras som du väljer. Clientsmith frågar efter den en gång, varje gång du startar programmet.</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Skapa filen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Skapa filen</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Krypterar…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Lösen&amp;fras</translation>
    </message>
    <message>
        <source>At least %1 characters. Five random words are easy to remember and hard to guess.</source>
        <translation>Minst %1 tecken. Fem slumpmässiga ord är lätta att minnas och svåra att gissa.</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Lösenfrasen en &amp;gång till</translation>
    </message>
    <message>
        <source>A forgotten passphrase can&apos;t be recovered, and the secrets in the file are lost with it. Whoever has a copy of the file can try passphrases for ever, so choose a long one.</source>
        <translation>En glömd lösenfras kan inte återskapas, och hemligheterna i filen går förlorade med den. Den som har en kopia av filen kan prova lösenfraser i all oändlighet, så välj en lång.</translation>
    </message>
    <message>
        <source>That is too long for a passphrase.</source>
        <translation>Det är för långt för en lösenfras.</translation>
    </message>
    <message>
        <source>Choose at least %1 characters.</source>
        <translation>Välj minst %1 tecken.</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>Skriv den en gång till.</translation>
    </message>
    <message>
        <source>This isn&apos;t the same as above.</source>
        <translation>Det här är inte samma som ovan.</translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>Filen finns redan.</translation>
    </message>
    <message>
        <source>Cancel this, then try again with the passphrase that it has.</source>
        <translation>Avbryt det här och försök igen med den lösenfras som filen har.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatedPage</name>
    <message>
        <source>The client is created</source>
        <translation>Klienten är skapad</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Klientnamn</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Tokens livslängd</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order.</source>
        <translation>Nästa steg: lägg in uppgifterna i butikens betalningsinställningar och gör en liten provbeställning.</translation>
    </message>
    <message>
        <source>Next: put the new secret wherever the old one was used. Until then, nothing that used the old one works.</source>
        <translation>Nästa steg: lägg in den nya hemligheten överallt där den gamla användes. Till dess fungerar ingenting som använde den gamla.</translation>
    </message>
    <message>
        <source>It works: a token was received with the new credentials.</source>
        <translation>Det fungerar: en token hämtades med de nya uppgifterna.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känd ännu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Som förut</translation>
    </message>
    <message>
        <source>You discarded the secret.</source>
        <translation>Du har kastat hemligheten.</translation>
    </message>
    <message>
        <source>To use the client, give it a new secret: now, or later from the list of API clients.</source>
        <translation>Ge klienten en ny hemlighet för att använda den: nu, eller senare från listan med API-klienter.</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>Ny hemli&amp;ghet…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>This sign-in may not give access.</source>
        <translation>Den här inloggningen får inte ge åtkomst.</translation>
    </message>
    <message>
        <source>Nothing here holds the new secret, so it can&apos;t be proven from here.</source>
        <translation>Den nya hemligheten är inte sparad här, så den kan inte bekräftas härifrån.</translation>
    </message>
    <message>
        <source>The client has its access. Nothing here holds its secret any more, so it can&apos;t be proven from here.</source>
        <translation>Klienten har fått sin åtkomst. Hemligheten är inte längre sparad här, så den kan inte bekräftas härifrån.</translation>
    </message>
    <message>
        <source>The new secret is in place, but it is not proven yet. %1</source>
        <translation>Den nya hemligheten är på plats, men den är inte bekräftad ännu. %1</translation>
    </message>
    <message>
        <source>It was tried again, and is not proven yet. The client has its access. %1</source>
        <translation>Ett nytt försök gjordes, och den är inte bekräftad ännu. Klienten har fått sin åtkomst. %1</translation>
    </message>
    <message>
        <source>The client has its access, but it is not proven yet. %1</source>
        <translation>Klienten har fått sin åtkomst, men den är inte bekräftad ännu. %1</translation>
    </message>
    <message>
        <source>It was tried again, and the client has no access yet. %1</source>
        <translation>Ett nytt försök gjordes, och klienten har ingen åtkomst ännu. %1</translation>
    </message>
    <message>
        <source>The client exists, but has no access yet. %1</source>
        <translation>Klienten finns, men har ingen åtkomst ännu. %1</translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Sign in with a client that may give it (admin:accounts), and finish it from the list of API clients.</source>
        <translation>Innan den har åtkomst kan ingenting använda den. Logga in med en klient som får ge åtkomst (admin:accounts) och slutför från listan med API-klienter.</translation>
    </message>
    <message>
        <source>Until it has access, nothing can use it. Finish tries to give it once more; after this window is closed, the list of API clients offers it too.</source>
        <translation>Innan den har åtkomst kan ingenting använda den. Slutför försöker ge den åtkomst en gång till; när det här fönstret är stängt erbjuder listan med API-klienter det också.</translation>
    </message>
    <message>
        <source>Finish asks for a token once more.</source>
        <translation>Slutför ber om en token en gång till.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln timme</numerusform>
            <numerusform>%Ln timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minuter</numerusform>
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
        <translation>Nästa steg: lägg in uppgifterna i programmet som ska använda dem.</translation>
    </message>
    <message>
        <source>The new secret is in place</source>
        <translation>Den nya hemligheten är på plats</translation>
    </message>
    <message>
        <source>Next: put the credentials into your shop&apos;s payment settings, and place a small test order. Copy for… beside the client in the list has them as your shop&apos;s plugin asks for them.</source>
        <translation>Nästa steg: lägg in uppgifterna i butikens betalningsinställningar och gör en liten provbeställning. Kopiera för… vid klienten i listan har dem så som butikens tillägg ber om dem.</translation>
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
        <translation>Visades en gång, när klienten skapades</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Visa klienthemligheten</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Dölj klienthemligheten</translation>
    </message>
    <message>
        <source>With a client that may manage API clients. Its secret is checked with the provider, then kept in %1.</source>
        <translation>Med en klient som får hantera API-klienter. Hemligheten kontrolleras hos leverantören och förvaras sedan i %1.</translation>
    </message>
    <message>
        <source>A client ID has no colon. Copy the ID alone, without the secret.</source>
        <translation>Ett klient-ID har inget kolon. Kopiera bara ID:t, utan hemligheten.</translation>
    </message>
    <message>
        <source>A client ID has no spaces. Copy it again.</source>
        <translation>Ett klient-ID har inga blanksteg. Kopiera det igen.</translation>
    </message>
    <message>
        <source>Write the client ID. Without one, create a client in the back office first.</source>
        <translation>Skriv klient-ID:t. Om du inte har något, skapa först en klient i backoffice.</translation>
    </message>
    <message>
        <source>Write the client secret. If it is lost, rotate it in the back office.</source>
        <translation>Skriv klienthemligheten. Om den är borta, skapa en ny i backoffice.</translation>
    </message>
    <message>
        <source>The secret is right, but this client can&apos;t manage API clients.</source>
        <translation>Hemligheten är rätt, men den här klienten kan inte hantera API-klienter.</translation>
    </message>
    <message>
        <source>It lacks the scope %1. Grant it in the back office, or sign in with another client.</source>
        <translation>Den saknar scopet %1. Ge den det i backoffice eller logga in med en annan klient.</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Klienth&amp;emlighet</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CredentialsPage</name>
    <message>
        <source>Environment file (*.env)</source>
        <translation>Miljöfil (*.env)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Spara inloggningsuppgifterna</translation>
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
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Shows the client secret</source>
        <translation>Visar klienthemligheten</translation>
    </message>
    <message>
        <source>Copy Client secret</source>
        <translation>Kopiera Klienthemlighet</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Dölj</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>Spara i en &amp;fil…</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Spara i en fil</translation>
    </message>
    <message>
        <source>The file holds the secret in plain text. Only you can read it; backups may copy it.</source>
        <translation>Filen innehåller hemligheten i klartext. Bara du kan läsa den; säkerhetskopior kan ta med den.</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopiera för…</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopiera för</translation>
    </message>
    <message>
        <source>Copies all three in the order that a shop plugin asks for</source>
        <translation>Kopierar alla tre i den ordning som tillägget i en webbutik ber om</translation>
    </message>
    <message>
        <source>Already in %1, and read back from it.</source>
        <translation>Finns redan i %1 och har lästs tillbaka därifrån.</translation>
    </message>
    <message>
        <source>The secret is not in your %1. %2</source>
        <translation>Hemligheten finns inte i %1. %2</translation>
    </message>
    <message>
        <source>It is still here: try the %1 again, or save it to a file before you go on.</source>
        <translation>Den finns kvar här: försök med %1 igen eller spara den i en fil innan du går vidare.</translation>
    </message>
    <message>
        <source>&amp;Try the %1 again</source>
        <translation>Försök &amp;med %1 igen</translation>
    </message>
    <message>
        <source>Try the %1 again</source>
        <translation>Försök med %1 igen</translation>
    </message>
    <message>
        <source>No keychain holds this secret. You keep it yourself.</source>
        <translation>Ingen nyckelring har den här hemligheten. Du förvarar den själv.</translation>
    </message>
    <message>
        <source>Save it to a file, or store it in your password manager, before you go on.</source>
        <translation>Spara den i en fil, eller lägg den i din lösenordshanterare, innan du går vidare.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>The file was not saved. %1</source>
        <translation>Filen sparades inte. %1</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Välj en annan plats för den.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read it.</source>
        <translation>Sparad i %1. Bara du kan läsa den.</translation>
    </message>
    <message>
        <source>It holds the secret in plain text. Delete it when you no longer need it.</source>
        <translation>Den innehåller hemligheten i klartext. Ta bort den när du inte behöver den längre.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation>Kopierat för %1.</translation>
    </message>
    <message>
        <source>Hides the client secret</source>
        <translation>Döljer klienthemligheten</translation>
    </message>
    <message>
        <source>Copy the client secret; it is cleared from the clipboard after a while</source>
        <translation>Kopiera klienthemligheten; den rensas från Urklipp efter en stund</translation>
    </message>
    <message>
        <source>%1 is created. Its secret is shown only now. Lost it later? Choose New secret in the list of API clients: you get a new one and the old one stops working.</source>
        <translation>%1 är skapad. Hemligheten visas bara nu. Har du tappat bort den senare? Välj Ny hemlighet i listan över API-klienter: du får en ny och den gamla slutar fungera.</translation>
    </message>
    <message>
        <source>%1 has a new secret, and the old one has stopped working. It is shown only now. Put it wherever the old one was used.</source>
        <translation>%1 har en ny hemlighet, och den gamla har slutat fungera. Den nya visas bara nu. Lägg in den överallt där den gamla användes.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientDialog</name>
    <message>
        <source>Type the client &amp;ID to confirm</source>
        <translation>Skriv klient-&amp;ID:t för att bekräfta</translation>
    </message>
    <message>
        <source>Type the client&apos;s &amp;name to confirm</source>
        <translation>Skriv klientens &amp;namn för att bekräfta</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Delete the client</source>
        <translation>&amp;Ta bort klienten</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Ta bort klient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Ta bort klienten</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. Its secret is removed from this computer as well (%1). This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation>Allt som loggar in med den, till exempel en webbutik, slutar fungera direkt. Hemligheten tas också bort från den här datorn (%1). Det här kan inte ångras: en ny klient har ett annat ID och en annan hemlighet.</translation>
    </message>
    <message>
        <source>Deleting the client…</source>
        <translation>Tar bort klienten…</translation>
    </message>
    <message>
        <source>The client is deleted, but its secret is still kept here. %1</source>
        <translation>Klienten är borttagen, men hemligheten förvaras fortfarande här. %1</translation>
    </message>
    <message>
        <source>It opens nothing any more. The list of API clients offers to remove it.</source>
        <translation>Den öppnar ingenting längre. Listan med API-klienter erbjuder att ta bort den.</translation>
    </message>
    <message>
        <source>It is not known whether the client was deleted. %1</source>
        <translation>Det är inte känt om klienten togs bort. %1</translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation>Det är antecknat: stäng det här fönstret, så erbjuder listan med API-klienter att ta reda på det och slutföra det.</translation>
    </message>
    <message>
        <source>%1 The client was not deleted.</source>
        <translation>%1 Klienten togs inte bort.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The client is being deleted. This window stays open until it is known what came of it.</source>
        <translation>Klienten tas bort. Det här fönstret är öppet tills det är känt hur det gick.</translation>
    </message>
    <message>
        <source>Delete client — PRODUCTION</source>
        <translation>Ta bort klient — PRODUKTION</translation>
    </message>
    <message>
        <source>Delete this in &amp;PRODUCTION for %1</source>
        <translation>Ta bort detta i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>Real payments fail wherever this client is still used.</source>
        <translation>Riktiga betalningar misslyckas överallt där den här klienten fortfarande används.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 är borttagen.</translation>
    </message>
    <message>
        <source>Whatever signs in with it, such as a shop, stops working at once. This can&apos;t be undone: a new client has another ID and another secret.</source>
        <translation>Allt som loggar in med den, till exempel en webbutik, slutar fungera direkt. Det här kan inte ångras: en ny klient har ett annat ID och en annan hemlighet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientsDialog</name>
    <message>
        <source>Type &amp;how many clients this is, to confirm</source>
        <translation>Skriv &amp;hur många klienter det här är för att bekräfta</translation>
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
        <translation>&amp;Ta bort klienterna</translation>
    </message>
    <message>
        <source>Delete the clients</source>
        <translation>Ta bort klienterna</translation>
    </message>
    <message>
        <source>Delete clients</source>
        <translation>Ta bort klienter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients?</source>
        <translation>
            <numerusform>Ta bort %n klient?</numerusform>
            <numerusform>Ta bort %n klienter?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out: you are signed in with it.</source>
        <translation>%1 är utelämnad: du är inloggad med den.</translation>
    </message>
    <message>
        <source>Delete them in &amp;PRODUCTION for %1</source>
        <translation>Ta bort dem i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>They belong to a PRODUCTION account: a shop that still uses one can&apos;t take payments any more.</source>
        <translation>De hör till ett PRODUKTIONSKONTO: en butik som fortfarande använder någon av dem kan inte längre ta emot betalningar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Deleted, and its secret here</source>
        <translation>Borttagen, tillsammans med hemligheten här</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still kept here. %1</source>
        <translation>Borttagen, men hemligheten förvaras fortfarande här. %1</translation>
    </message>
    <message>
        <source>Not known whether it was deleted. %1</source>
        <translation>Inte känt om den togs bort. %1</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Inte borttagen. %1</translation>
    </message>
    <message>
        <source>Deleting the client…</source>
        <translation>Tar bort klienten…</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Lämnad orörd</translation>
    </message>
    <message>
        <source>What isn&apos;t finished is written down: the list of API clients offers to finish it.</source>
        <translation>Det som inte är slutfört är antecknat: listan med API-klienter erbjuder att slutföra det.</translation>
    </message>
    <message>
        <source>You cancelled before the rest. They are still chosen in the list.</source>
        <translation>Du avbröt före resten. De är fortfarande valda i listan.</translation>
    </message>
    <message>
        <source>The rest was left alone, because it would have failed likewise. Put right what the last line names; they are still chosen in the list.</source>
        <translation>Resten lämnades orörda, eftersom det skulle ha misslyckats på samma sätt. Rätta det som sista raden nämner; de är fortfarande valda i listan.</translation>
    </message>
    <message>
        <source>Those that are left are still chosen in the list.</source>
        <translation>De som är kvar är fortfarande valda i listan.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are deleted.</source>
        <translation>
            <numerusform>%n klient är borttagen.</numerusform>
            <numerusform>%n klienter är borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients are deleted.</source>
        <translation>%1 av %2 klienter är borttagna.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>No further client is deleted. This window stays open until it is known what came of the last one.</source>
        <translation>Inga fler klienter tas bort. Det här fönstret är öppet tills det är känt hur det gick med den sista.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Whatever signs in with them, such as a shop, stops working at once. Those of their secrets that are kept on this computer are removed as well (%1). This can&apos;t be undone: new clients have other IDs and other secrets.</source>
        <translation>Allt som loggar in med dem, till exempel en webbutik, slutar fungera direkt. De hemligheter som förvaras på den här datorn tas också bort (%1). Det här kan inte ångras: nya klienter har andra ID:n och andra hemligheter.</translation>
    </message>
    <message>
        <source>Whatever signs in with them, such as a shop, stops working at once. This can&apos;t be undone: new clients have other IDs and other secrets.</source>
        <translation>Allt som loggar in med dem, till exempel en webbutik, slutar fungera direkt. Det här kan inte ångras: nya klienter har andra ID:n och andra hemligheter.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::EmptyState</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera informationen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Errors</name>
    <message>
        <source>Wait %1 s, then try again.</source>
        <translation>Vänta %1 s och försök igen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own files can&apos;t be read or written.</source>
        <translation>Clientsmiths egna filer kan inte läsas eller skrivas.</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that the data folder is yours.</source>
        <translation>Kontrollera att disken inte är full och att datamappen är din.</translation>
    </message>
    <message>
        <source>Clientsmith&apos;s own file is damaged.</source>
        <translation>Clientsmiths egen fil är skadad.</translation>
    </message>
    <message>
        <source>Your keychain still has the secrets. Move the file away that the details name, sign in again, and let &quot;clientsmith-cli recover --finish&quot; find them.</source>
        <translation>Din nyckelring har kvar hemligheterna. Flytta bort filen som nämns i informationen, logga in igen och låt &quot;clientsmith-cli recover --finish&quot; hitta dem.</translation>
    </message>
    <message>
        <source>A newer version of Clientsmith has used these files.</source>
        <translation>En nyare version av Clientsmith har använt de här filerna.</translation>
    </message>
    <message>
        <source>Use that version. This one leaves them as they are.</source>
        <translation>Använd den versionen. Den här låter dem vara som de är.</translation>
    </message>
    <message>
        <source>Another program is using Clientsmith&apos;s own file.</source>
        <translation>Ett annat program använder Clientsmiths egen fil.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Vänta tills det är klart och försök igen.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Den här datorn är offline.</translation>
    </message>
    <message>
        <source>Connect it to a network, by cable or wireless, then try again.</source>
        <translation>Anslut den till ett nätverk, med kabel eller trådlöst, och försök igen.</translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation>Betalningsleverantören kan inte nås.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Kontrollera internetanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The payment provider took too long to answer.</source>
        <translation>Betalningsleverantören tog för lång tid på sig att svara.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the connection or a proxy on the way.</source>
        <translation>Försök igen om en stund. Om det fortsätter, kontrollera anslutningen eller en proxy på vägen.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>Anslutningen är inte säker, så ingenting skickades.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever runs the network whether it inspects secure connections.</source>
        <translation>Kontrollera datorns datum och tid, och fråga den som sköter nätverket om det granskar säkra anslutningar.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this client id and secret.</source>
        <translation>Leverantören godtar inte det här klient-ID:t och hemligheten.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t allowed to do that.</source>
        <translation>Den här inloggningen får inte göra det.</translation>
    </message>
    <message>
        <source>Sign in with a client that has admin:accounts, or ask an administrator to grant it.</source>
        <translation>Logga in med en klient som har admin:accounts, eller be en administratör att ge den det.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t have it (any more).</source>
        <translation>Leverantören har den inte (längre).</translation>
    </message>
    <message>
        <source>Refresh the list. It may have been deleted somewhere else.</source>
        <translation>Uppdatera listan. Den kan ha tagits bort någon annanstans.</translation>
    </message>
    <message>
        <source>The provider says that this exists already.</source>
        <translation>Leverantören säger att det här redan finns.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you create another one.</source>
        <translation>Uppdatera listan och titta efter innan du skapar en till.</translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation>Leverantören ber oss att ta det lugnare.</translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation>Ett annat fönster eller kommando arbetar redan med det här.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Försök igen när det är klart.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Leverantören avvisade begäran.</translation>
    </message>
    <message>
        <source>The details say why. Correct what they name, then try again.</source>
        <translation>Informationen säger varför. Rätta det som nämns där och försök igen.</translation>
    </message>
    <message>
        <source>The payment provider has a problem of its own.</source>
        <translation>Betalningsleverantören har ett problem på sin sida.</translation>
    </message>
    <message>
        <source>Try again later. Nothing needs to be changed here.</source>
        <translation>Försök igen senare. Ingenting behöver ändras här.</translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation>Svaret gick inte att förstå.</translation>
    </message>
    <message>
        <source>Something on the way, such as a proxy or a sign-in page of the network, may have answered instead. Check the connection, then try again.</source>
        <translation>Något på vägen, till exempel en proxy eller en inloggningssida för nätverket, kan ha svarat i stället. Kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Nyckelringen på den här datorn kan inte nås.</translation>
    </message>
    <message>
        <source>Start or install a keychain such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Starta eller installera en nyckelring, till exempel GNOME Keyring eller KWallet, och försök igen.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Nyckelringen är låst.</translation>
    </message>
    <message>
        <source>Unlock it in the window that it opened or in the system&apos;s password app, then try again.</source>
        <translation>Lås upp den i fönstret som den öppnade eller i systemets lösenordsprogram, och försök igen.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the secret.</source>
        <translation>Nyckelringen sparade inte hemligheten.</translation>
    </message>
    <message>
        <source>Allow Clientsmith to use the keychain when it asks, then try again.</source>
        <translation>Låt Clientsmith använda nyckelringen när den frågar, och försök igen.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this account (any more).</source>
        <translation>Du är inte inloggad på det här kontot (längre).</translation>
    </message>
    <message>
        <source>Sign in again with a client id and secret, or with an access token.</source>
        <translation>Logga in igen med klient-ID och hemlighet, eller med en åtkomsttoken.</translation>
    </message>
    <message>
        <source>The details say what. Correct it, then try again.</source>
        <translation>Informationen säger vad. Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Nothing more was done. Start again when you like.</source>
        <translation>Inget mer gjordes. Börja om när du vill.</translation>
    </message>
    <message>
        <source>Something that was typed or chosen can&apos;t be used.</source>
        <translation>Något som skrevs eller valdes kan inte användas.</translation>
    </message>
    <message>
        <source>Check that both belong to this account. If the client was given a new secret, use that one.</source>
        <translation>Kontrollera att båda hör till det här kontot. Om klienten har fått en ny hemlighet, använd den.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mapp</translation>
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
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export the credentials of %1</source>
        <translation>Exportera uppgifterna för %1</translation>
    </message>
    <message numerus="yes">
        <source>Export the credentials of %n clients</source>
        <translation>
            <numerusform>Exportera uppgifterna för %n klient</numerusform>
            <numerusform>Exportera uppgifterna för %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>The files hold the secrets in plain text. Only you can read them, but backups may copy them. Delete them when you no longer need them.</source>
        <translation>Filerna innehåller hemligheterna i klartext. Bara du kan läsa dem, men säkerhetskopior kan ta med dem. Ta bort dem när du inte behöver dem längre.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen clients are left out: their secrets aren&apos;t kept on this computer.</source>
        <translation>
            <numerusform>%n av de valda klienterna är utelämnad: hemligheten förvaras inte på den här datorn.</numerusform>
            <numerusform>%n av de valda klienterna är utelämnade: hemligheterna förvaras inte på den här datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A .&amp;env file, as shops and servers read it</source>
        <translation>En .&amp;env-fil, så som butiker och servrar läser den</translation>
    </message>
    <message>
        <source>A .&amp;env file for each, as shops and servers read it</source>
        <translation>En .&amp;env-fil för var och en, så som butiker och servrar läser den</translation>
    </message>
    <message>
        <source>A &amp;JSON file, as secret managers take it</source>
        <translation>En &amp;JSON-fil, så som hemlighetshanterare tar emot den</translation>
    </message>
    <message>
        <source>One &amp;JSON file with all of them, as secret managers take it</source>
        <translation>En &amp;JSON-fil med allihop, så som hemlighetshanterare tar emot den</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Välj en mapp…</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Det finns ingen sådan mapp. Välj en som finns.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files to %1. Only you can read them.</source>
        <translation>
            <numerusform>Sparade %n fil i %1. Bara du kan läsa den.</numerusform>
            <numerusform>Sparade %n filer i %1. Bara du kan läsa dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already, and hold something else. Nothing was saved.</source>
        <translation>
            <numerusform>%n av filerna finns redan, med annat innehåll. Inget sparades.</numerusform>
            <numerusform>%n av filerna finns redan, med annat innehåll. Inget sparades.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Choose another folder, or replace what is there: nobody can bring it back then.</source>
        <translation>%1. Välj en annan mapp, eller ersätt det som finns där: då kan ingen få tillbaka det.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Ersätt det som finns där</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget sparades.</translation>
    </message>
    <message>
        <source>Saved before it: %1.</source>
        <translation>Sparat före det: %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 kunde inte sparas.</translation>
    </message>
    <message>
        <source>%1 Check that the disk isn&apos;t full and that the folder is yours, or choose another one.</source>
        <translation>%1 Kontrollera att disken inte är full och att mappen är din, eller välj en annan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Nothing was saved: the secret of %1 is no longer in %2.</source>
        <translation>Inget sparades: hemligheten för %1 finns inte längre i %2.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Inget sparades. %1</translation>
    </message>
    <message>
        <source>Leave that client out, or give it a new secret first.</source>
        <translation>Utelämna den klienten, eller ge den en ny hemlighet först.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::FoldButton</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa alla %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
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
        <translation>Kopiera informationen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj informationen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa informationen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Interrupted</name>
    <message>
        <source>The client %1 may have no access yet, and its secret was shown to you, but is not kept here.</source>
        <translation>Klienten %1 har kanske ingen åtkomst ännu, och hemligheten visades för dig men förvaras inte här.</translation>
    </message>
    <message>
        <source>The secret of %1 was shown to you, but is not kept here.</source>
        <translation>Hemligheten för %1 visades för dig men förvaras inte här.</translation>
    </message>
    <message>
        <source>The client %1 was created, and works.</source>
        <translation>Klienten %1 skapades och fungerar.</translation>
    </message>
    <message>
        <source>The client %1 was created, but not proven.</source>
        <translation>Klienten %1 skapades men bekräftades inte.</translation>
    </message>
    <message>
        <source>The client %1 was created, but may have no access yet.</source>
        <translation>Klienten %1 skapades men har kanske ingen åtkomst ännu.</translation>
    </message>
    <message>
        <source>The client %1 was created, but its secret was never kept.</source>
        <translation>Klienten %1 skapades, men hemligheten sparades aldrig.</translation>
    </message>
    <message>
        <source>Creating %1 was interrupted. The provider did not have it when we looked, but it may still appear.</source>
        <translation>Skapandet av %1 avbröts. Leverantören hade den inte när vi tittade, men den kan fortfarande dyka upp.</translation>
    </message>
    <message>
        <source>Creating %1 was interrupted before we heard from the provider. Perhaps it exists.</source>
        <translation>Skapandet av %1 avbröts innan vi hörde från leverantören. Kanske finns den.</translation>
    </message>
    <message>
        <source>The new secret of %1 was shown to you, but is not kept here.</source>
        <translation>Den nya hemligheten för %1 visades för dig men förvaras inte här.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, and works.</source>
        <translation>Hemligheten för %1 byttes och fungerar.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced and kept, but not proven.</source>
        <translation>Hemligheten för %1 byttes och sparades men bekräftades inte.</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced, but the new one was never kept.</source>
        <translation>Hemligheten för %1 byttes, men den nya sparades aldrig.</translation>
    </message>
    <message>
        <source>If you have the secret, it can be kept here now. Finish leaves it with you. It can&apos;t be undone, because a shop may use it already; delete the client instead.</source>
        <translation>Om du har hemligheten kan den förvaras här nu. Slutför låter dig behålla den själv. Det kan inte ångras, eftersom en butik kanske redan använder den; ta bort klienten i stället.</translation>
    </message>
    <message>
        <source>Finish does what is missing. It can&apos;t be undone, because a shop may use the secret already; delete the client instead.</source>
        <translation>Slutför gör det som saknas. Det kan inte ångras, eftersom en butik kanske redan använder hemligheten; ta bort klienten i stället.</translation>
    </message>
    <message>
        <source>Finish does what is missing. Undo deletes the client again; nobody has seen its secret.</source>
        <translation>Slutför gör det som saknas. Ångra tar bort klienten igen; ingen har sett hemligheten.</translation>
    </message>
    <message>
        <source>Finish looks for it, and completes it if it exists. Undo looks for it, and deletes it if it exists.</source>
        <translation>Slutför letar efter den och gör den färdig om den finns. Ångra letar efter den och tar bort den om den finns.</translation>
    </message>
    <message>
        <source>If you have it, it can be kept here now. Finish leaves it with you. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation>Om du har den kan den förvaras här nu. Slutför låter dig behålla den själv. Det kan inte ångras: den gamla hemligheten har slutat fungera.</translation>
    </message>
    <message>
        <source>Finish makes sure that a secret is kept that works. It can&apos;t be undone: the old secret has stopped working.</source>
        <translation>Slutför ser till att en hemlighet som fungerar förvaras. Det kan inte ångras: den gamla hemligheten har slutat fungera.</translation>
    </message>
    <message>
        <source>Finish tries the secret that is kept, and makes a new one only if the old one has stopped working. Undo lets it be, if the old one still works.</source>
        <translation>Slutför provar hemligheten som förvaras och skapar en ny bara om den gamla har slutat fungera. Ångra låter den vara om den gamla fortfarande fungerar.</translation>
    </message>
    <message>
        <source>Finish removes the secret, which opens nothing any more. It can&apos;t be undone.</source>
        <translation>Slutför tar bort hemligheten, som inte öppnar något längre. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Finish deletes it, and its secret here. Undo keeps it, if it still exists.</source>
        <translation>Slutför tar bort den, och dess hemlighet här. Ångra behåller den om den fortfarande finns.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its secret may still be kept here.</source>
        <translation>%1 togs bort, men hemligheten förvaras kanske fortfarande här.</translation>
    </message>
    <message>
        <source>Deleting %1 was interrupted before we heard from the provider. Perhaps it is gone.</source>
        <translation>Borttagningen av %1 avbröts innan vi hörde från leverantören. Kanske är den borta.</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <translation>Påbörjades %1.</translation>
    </message>
    <message>
        <source>%1 is complete. Its secret is with you.</source>
        <translation>%1 är klar. Hemligheten har du själv.</translation>
    </message>
    <message>
        <source>%1 is complete: it has its access, and its secret is in %2.</source>
        <translation>%1 är klar: den har fått sin åtkomst, och hemligheten finns i %2.</translation>
    </message>
    <message>
        <source>The provider has no client %1: it was never created, or was deleted since. Create it again if you need it.</source>
        <translation>Leverantören har ingen klient %1: den skapades aldrig, eller har tagits bort sedan dess. Skapa den igen om du behöver den.</translation>
    </message>
    <message>
        <source>%1 is taken back: the provider doesn&apos;t have it any more.</source>
        <translation>%1 är återtagen: leverantören har den inte längre.</translation>
    </message>
    <message>
        <source>The secret of %1 is replaced. The new one is with you.</source>
        <translation>Hemligheten för %1 är bytt. Den nya har du själv.</translation>
    </message>
    <message>
        <source>The secret of %1 works, and is in %2.</source>
        <translation>Hemligheten för %1 fungerar och finns i %2.</translation>
    </message>
    <message>
        <source>The provider no longer has the client %1.</source>
        <translation>Leverantören har inte längre klienten %1.</translation>
    </message>
    <message>
        <source>The secret of %1 was not replaced: nothing has changed.</source>
        <translation>Hemligheten för %1 byttes inte: ingenting har ändrats.</translation>
    </message>
    <message>
        <source>%1 is deleted, and its secret is no longer kept here.</source>
        <translation>%1 är borttagen, och hemligheten förvaras inte längre här.</translation>
    </message>
    <message>
        <source>%1 stays: it was not deleted.</source>
        <translation>%1 är kvar: den togs inte bort.</translation>
    </message>
    <message>
        <source>Making a new secret for %1 was interrupted before we heard from the provider. Perhaps the old one has stopped working.</source>
        <translation>Arbetet med en ny hemlighet för %1 avbröts innan vi hörde från leverantören. Kanske har den gamla slutat fungera.</translation>
    </message>
    <message>
        <source>Nothing is missing: Finish only closes this note.</source>
        <translation>Inget saknas: Slutför stänger bara det här meddelandet.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedCard</name>
    <message>
        <source>Finish all</source>
        <translation>Slutför alla</translation>
    </message>
    <message>
        <source>The window stays open for a moment: a new secret may be on its way.</source>
        <translation>Fönstret är öppet en stund till: en ny hemlighet kan vara på väg.</translation>
    </message>
    <message>
        <source>Close it again when this is done.</source>
        <translation>Stäng det igen när det här är klart.</translation>
    </message>
    <message>
        <source>What was interrupted</source>
        <translation>Det som avbröts</translation>
    </message>
    <message>
        <source>The record of interrupted work can&apos;t be read</source>
        <translation>Förteckningen över avbrutet arbete kan inte läsas</translation>
    </message>
    <message>
        <source>Interrupted work</source>
        <translation>Avbrutet arbete</translation>
    </message>
    <message>
        <source>There is interrupted work at %1 as well. Sign in there to finish it.</source>
        <translation>Det finns avbrutet arbete på %1 också. Logga in där för att slutföra det.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Something was interrupted</source>
        <translation>Något avbröts</translation>
    </message>
    <message>
        <source>%1 things were interrupted</source>
        <translation>%1 saker avbröts</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::InterruptedRow</name>
    <message>
        <source>I have the secret…</source>
        <translation>Jag har hemligheten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Slutför %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ångra %1</translation>
    </message>
    <message>
        <source>I have the secret of %1</source>
        <translation>Jag har hemligheten för %1</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Frågar leverantören…</translation>
    </message>
    <message>
        <source>Another window or command works on this already.</source>
        <translation>Ett annat fönster eller kommando arbetar redan med det här.</translation>
    </message>
    <message>
        <source>Refresh in a moment.</source>
        <translation>Uppdatera om en stund.</translation>
    </message>
    <message>
        <source>No secret is kept here that could tell whether it was replaced.</source>
        <translation>Det förvaras ingen hemlighet här som kan visa om den byttes.</translation>
    </message>
    <message>
        <source>If what uses the client still works, nothing was replaced. If not, choose New secret below.</source>
        <translation>Om det som använder klienten fortfarande fungerar har ingenting bytts. Om inte, välj Ny hemlighet nedan.</translation>
    </message>
    <message>
        <source>Unlock or start it and try again, or keep the secret yourself: a window shows it once, if a new one is needed.</source>
        <translation>Lås upp eller starta den och försök igen, eller förvara hemligheten själv: ett fönster visar den en gång om en ny behövs.</translation>
    </message>
    <message>
        <source>Still open. %1</source>
        <translation>Fortfarande öppet. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation>Jag förvarar den själv</translation>
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
        <translation>Klient&amp;hemlighet</translation>
    </message>
    <message>
        <source>As it was shown, 43 characters in most cases</source>
        <translation>Som den visades, oftast 43 tecken</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Visa klienthemligheten</translation>
    </message>
    <message>
        <source>Hide the client secret</source>
        <translation>Dölj klienthemligheten</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Förvara den</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Förvara hemligheten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Förvara den</translation>
    </message>
    <message>
        <source>Keep the secret of %1</source>
        <translation>Förvara hemligheten för %1</translation>
    </message>
    <message>
        <source>Paste the secret that was shown to you. It is tried at the provider first, and then kept in %1.</source>
        <translation>Klistra in hemligheten som visades för dig. Den provas först hos leverantören och förvaras sedan i %1.</translation>
    </message>
    <message>
        <source>Trying the secret…</source>
        <translation>Provar hemligheten…</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this secret. It was not kept.</source>
        <translation>Leverantören godtar inte den här hemligheten. Den sparades inte.</translation>
    </message>
    <message>
        <source>Check that it is the newest one of this client. If it is lost, choose New secret in the list of API clients.</source>
        <translation>Kontrollera att det är klientens senaste. Om den är borta, välj Ny hemlighet i listan med API-klienter.</translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1 Hemligheten sparades inte.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KeychainCard</name>
    <message>
        <source>Where secrets are kept</source>
        <translation>Var hemligheter förvaras</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Hemligheter</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Krypterad fil</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>&amp;Testa den</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testa den</translation>
    </message>
    <message>
        <source>&amp;Use an encrypted file instead…</source>
        <translation>Använd en kr&amp;ypterad fil i stället…</translation>
    </message>
    <message>
        <source>Use an encrypted file instead</source>
        <translation>Använd en krypterad fil i stället</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>All secrets are in one file that your passphrase encrypts. What the keychain had before is still found there. Testing writes one entry, reads it back and removes it.</source>
        <translation>Alla hemligheter finns i en fil som din lösenfras krypterar. Det som nyckelringen hade sedan tidigare finns kvar där. Testet skriver en post, läser tillbaka den och tar bort den.</translation>
    </message>
    <message>
        <source>Each client&apos;s secret is an entry of its own in your keychain, never in a file of ours. Testing writes one entry, reads it back and removes it.</source>
        <translation>Varje klients hemlighet är en egen post i din nyckelring, aldrig i någon av våra filer. Testet skriver en post, läser tillbaka den och tar bort den.</translation>
    </message>
    <message>
        <source>Tests whether %1 keeps a secret</source>
        <translation>Testar om %1 sparar en hemlighet</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fungerar.</translation>
    </message>
    <message>
        <source>A secret was written, read back and removed.</source>
        <translation>En hemlighet skrevs, lästes tillbaka och togs bort.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindCard</name>
    <message>
        <source>%1 Access: %2</source>
        <translation>%1 Åtkomst: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::KindPage</name>
    <message>
        <source>What will use this client?</source>
        <translation>Vad ska använda den här klienten?</translation>
    </message>
    <message>
        <source>Each kind gets only the access that its job needs. A shop&apos;s payment plugin needs the first.</source>
        <translation>Varje typ får bara den åtkomst som uppgiften kräver. Betalningstillägget i en webbutik behöver den första.</translation>
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
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Create new API client…</source>
        <translation>&amp;Skapa ny API-klient…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Cli&amp;ent</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
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
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
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
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>L&amp;ämna demon</translation>
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
        <translation>A&amp;lternativ</translation>
    </message>
    <message>
        <source>S&amp;witch account…</source>
        <translation>&amp;Byt konto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Hitta</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Öppna &amp;loggmappen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Kopiera &amp;felsökningsdata</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::MaskedField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Vi&amp;sa</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Dölj</translation>
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
        <translation>&amp;Agera för handlaren</translation>
    </message>
    <message>
        <source>Act for a merchant</source>
        <translation>Agera för en handlare</translation>
    </message>
    <message>
        <source>Loading the merchants…</source>
        <translation>Hämtar handlarna…</translation>
    </message>
    <message>
        <source>Which merchant do you act for?</source>
        <translation>Vilken handlare agerar du för?</translation>
    </message>
    <message>
        <source>With your own sign-in, you work at the merchant&apos;s account until you leave it: what you create, keep and delete is then the merchant&apos;s.</source>
        <translation>Med din egen inloggning arbetar du på handlarens konto tills du lämnar det: det du skapar, förvarar och tar bort är då handlarens.</translation>
    </message>
    <message>
        <source>Search merchants</source>
        <translation>Sök bland handlare</translation>
    </message>
    <message>
        <source>Search name, account ID or organization number</source>
        <translation>Sök på namn, konto-ID eller organisationsnummer</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Handlare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Act for this merchant</source>
        <translation>Agera för handlaren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>%1, %2 (not active)</source>
        <translation>%1, %2 (inte aktiv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merchants</source>
        <translation>
            <numerusform>%Ln handlare</numerusform>
            <numerusform>%Ln handlare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 merchants shown</source>
        <translation>%1 av %2 handlare visas</translation>
    </message>
    <message>
        <source>No merchant matches</source>
        <translation>Ingen handlare passar</translation>
    </message>
    <message>
        <source>Look for a part of the name, the account ID or the organization number.</source>
        <translation>Sök på en del av namnet, konto-ID:t eller organisationsnumret.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>There are no merchants</source>
        <translation>Det finns inga handlare</translation>
    </message>
    <message>
        <source>The provider lists no merchant of the same environment that this sign-in may act for.</source>
        <translation>Leverantören listar ingen handlare i samma miljö som den här inloggningen får agera för.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>API &amp;&amp; Integrations</source>
        <translation>API och integrationer</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>L&amp;ämna demon</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>API cl&amp;ients</source>
        <translation>A&amp;PI-klienter</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Aktivit&amp;et</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>A&amp;lternativ</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::OutcomeTable</name>
    <message>
        <source>What came of each</source>
        <translation>Hur det gick med var och en</translation>
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
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Inget är gjort ännu</translation>
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
        <translation>Visa: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Dölj: %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Plea</name>
    <message>
        <source>The access token is no longer accepted.</source>
        <translation>Åtkomsttoken godtas inte längre.</translation>
    </message>
    <message>
        <source>It has run out or was withdrawn. Sign in again with another one, or with a client ID and secret.</source>
        <translation>Den har gått ut eller återkallats. Logga in igen med en annan, eller med klient-ID och hemlighet.</translation>
    </message>
    <message>
        <source>No API clients yet</source>
        <translation>Inga API-klienter ännu</translation>
    </message>
    <message>
        <source>A shop or program needs one to take payments. Create it here, and its secret goes straight to %1.</source>
        <translation>En butik eller ett program behöver en för att ta emot betalningar. Skapa den här, så går hemligheten direkt till %1.</translation>
    </message>
    <message>
        <source>Create new API client</source>
        <translation>Skapa ny API-klient</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>This sign-in can&apos;t list API clients</source>
        <translation>Den här inloggningen kan inte lista API-klienter</translation>
    </message>
    <message>
        <source>Sign in with another client</source>
        <translation>Logga in med en annan klient</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Ingen klient matchar</translation>
    </message>
    <message>
        <source>Nothing has “%1” in its name, client ID, access or websites.</source>
        <translation>Ingen har ”%1” i namn, klient-ID, åtkomst eller webbplatser.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>It lacks the scope admin:accounts or read:accounts. Sign in with a client that has one, or ask an administrator of %1 to add it to this one.</source>
        <translation>Den saknar scopet admin:accounts eller read:accounts. Logga in med en klient som har något av dem, eller be en administratör för %1 att ge det till den här.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PreferencesPage</name>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>Proxya&amp;dress</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>Värd och port, till exempel proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>For this program on this computer. What you choose applies at once.</source>
        <translation>För det här programmet på den här datorn. Det du väljer gäller direkt.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Spr&amp;åk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>The theme is changed.</source>
        <translation>Temat har ändrats.</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Kopierade hemligheter</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after so many seconds</source>
        <translation>Ren&amp;sa Urklipp efter så många sekunder</translation>
    </message>
    <message>
        <source>From 10 to 300. What something else has copied meanwhile is left alone. What a clipboard manager keeps is up to it.</source>
        <translation>Från 10 till 300. Det som något annat har kopierat under tiden lämnas orört. Vad en urklippshanterare behåller avgör den själv.</translation>
    </message>
    <message numerus="yes">
        <source>The next secret that you copy is cleared after %n second(s).</source>
        <translation>
            <numerusform>Nästa hemlighet som du kopierar rensas efter %n sekund.</numerusform>
            <numerusform>Nästa hemlighet som du kopierar rensas efter %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet säger</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>The proxy below</source>
        <translation>Proxyn nedan</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Never used for the demo and other addresses of this computer.</source>
        <translation>Används aldrig för demon och andra adresser på den här datorn.</translation>
    </message>
    <message>
        <source>Data and help</source>
        <translation>Data och hjälp</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Accounts, activity and what is kept where, but no secret in clear. The log says what was asked of whom and how it ended, without secrets and ids.</source>
        <translation>Konton, aktivitet och vad som förvaras var, men ingen hemlighet i klartext. Loggen säger vad som begärdes av vem och hur det slutade, utan hemligheter och ID:n.</translation>
    </message>
    <message>
        <source>Open data folde&amp;r</source>
        <translation>&amp;Öppna datamappen</translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation>Öppna l&amp;oggmappen</translation>
    </message>
    <message>
        <source>Copy diagnosti&amp;cs</source>
        <translation>Kopiera &amp;felsökningsdata</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Inget program öppnade mappen.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Öppna den själv: %1</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is used from now on.</source>
        <translation>Systemets proxy används från och med nu.</translation>
    </message>
    <message>
        <source>No proxy is used from now on.</source>
        <translation>Ingen proxy används från och med nu.</translation>
    </message>
    <message>
        <source>The proxy %1 is used from now on.</source>
        <translation>Proxyn %1 används från och med nu.</translation>
    </message>
    <message>
        <source>A proxy with a user name and a password can&apos;t be used here: the password would be written down. Write the host and the port alone.</source>
        <translation>En proxy med användarnamn och lösenord kan inte användas här: lösenordet skulle skrivas ned. Skriv bara värden och porten.</translation>
    </message>
    <message>
        <source>Write the host and the port, such as proxy.example.com:8080. Until then, nothing is changed.</source>
        <translation>Skriv värden och porten, till exempel proxy.example.com:8080. Till dess ändras inget.</translation>
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
        <translation>Förlopp</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::RemoveAccessDialog</name>
    <message>
        <source>Remove access</source>
        <translation>Ta bort åtkomst</translation>
    </message>
    <message>
        <source>What may %1 no longer do?</source>
        <translation>Vad får %1 inte längre göra?</translation>
    </message>
    <message>
        <source>Tick what is to go; the rest stays, without a moment in between. An access token that was given out before works until it runs out.</source>
        <translation>Markera det som ska bort; resten är kvar, utan ett ögonblicks avbrott. En åtkomsttoken som gavs ut tidigare fungerar tills den går ut.</translation>
    </message>
    <message>
        <source>&amp;Remove access</source>
        <translation>&amp;Ta bort åtkomst</translation>
    </message>
    <message>
        <source>Removing access…</source>
        <translation>Tar bort åtkomst…</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>You are signed in with this client, and need it to manage clients. %1</source>
        <translation>Du är inloggad med den här klienten och behöver detta för att hantera klienter. %1</translation>
    </message>
    <message>
        <source>stays: it is your sign-in&apos;s</source>
        <translation>är kvar: den hör till din inloggning</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Inget är markerat ännu.</translation>
    </message>
    <message>
        <source>Tick at least one thing that this client may no longer do.</source>
        <translation>Markera minst en sak som den här klienten inte längre får göra.</translation>
    </message>
    <message>
        <source>&amp;Yes, remove it</source>
        <translation>&amp;Ja, ta bort den</translation>
    </message>
    <message>
        <source>Remove this access at the PRODUCTION account %1?</source>
        <translation>Ta bort den här åtkomsten på PRODUKTIONSKONTOT %1?</translation>
    </message>
    <message>
        <source>Remove this access at the test account %1?</source>
        <translation>Ta bort den här åtkomsten på testkontot %1?</translation>
    </message>
    <message>
        <source>The client gets no token any more, and whatever signs in with it stops working.</source>
        <translation>Klienten får inga fler token, och allt som loggar in med den slutar fungera.</translation>
    </message>
    <message>
        <source>Whatever relies on it, such as a shop, stops working there.</source>
        <translation>Det som är beroende av den, till exempel en webbutik, slutar fungera där.</translation>
    </message>
    <message>
        <source>%1 The client may still have what was to go.</source>
        <translation>%1 Klienten kan fortfarande ha det som skulle bort.</translation>
    </message>
    <message>
        <source>Remove this access in &amp;PRODUCTION for %1</source>
        <translation>Ta bort den här åtkomsten i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>Real payments fail wherever it is still needed.</source>
        <translation>Riktiga betalningar misslyckas överallt där den fortfarande behövs.</translation>
    </message>
    <message>
        <source>“%1” stays for as long as “%2” does, which allows it.</source>
        <translation>”%1” finns kvar så länge ”%2” gör det, som tillåter det.</translation>
    </message>
    <message>
        <source>Tick that as well, or untick this.</source>
        <translation>Markera den också, eller avmarkera den här.</translation>
    </message>
    <message>
        <source>This is granted for another kind of sign-in too (%1), and goes only as a whole.</source>
        <translation>Det här är också givet för en annan typ av inloggning (%1) och kan bara tas bort som helhet.</translation>
    </message>
    <message>
        <source>Tick everything that was granted together with it, or untick this.</source>
        <translation>Markera allt som gavs tillsammans med det, eller avmarkera det här.</translation>
    </message>
    <message>
        <source>The provider keeps all of this access in one piece, and can&apos;t take a part of it. Nothing was removed.</source>
        <translation>Leverantören håller ihop hela den här åtkomsten och kan inte ta bort en del av den. Inget togs bort.</translation>
    </message>
    <message>
        <source>Remove all of it, and add again what it is to keep. In between, the client gets no token.</source>
        <translation>Ta bort all åtkomst och ge på nytt det som ska vara kvar. Under tiden får klienten ingen token.</translation>
    </message>
    <message>
        <source>The provider keeps the rest of this access in one piece, and can&apos;t take a part of it. What was to go at the other account is removed.</source>
        <translation>Leverantören håller ihop resten av den här åtkomsten och kan inte ta bort en del av den. Det som skulle bort hos det andra kontot är borttaget.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceChecklist</name>
    <message>
        <source>C&amp;reate the new client</source>
        <translation>Sk&amp;apa den nya klienten</translation>
    </message>
    <message>
        <source>Create the new client</source>
        <translation>Skapa den nya klienten</translation>
    </message>
    <message>
        <source>&amp;Copy for…</source>
        <translation>&amp;Kopiera för…</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopiera för</translation>
    </message>
    <message>
        <source>The &amp;shop uses it</source>
        <translation>Butik&amp;en använder den</translation>
    </message>
    <message>
        <source>The shop uses it</source>
        <translation>Butiken använder den</translation>
    </message>
    <message>
        <source>It doesn&apos;t &amp;yet</source>
        <translation>Inte ä&amp;nnu</translation>
    </message>
    <message>
        <source>It doesn&apos;t yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bekräfta</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>&amp;Delete the old client…</source>
        <translation>&amp;Ta bort den gamla klienten…</translation>
    </message>
    <message>
        <source>Delete the old client</source>
        <translation>Ta bort den gamla klienten</translation>
    </message>
    <message>
        <source>the new client</source>
        <translation>den nya klienten</translation>
    </message>
    <message>
        <source>A new client beside the old one</source>
        <translation>En ny klient bredvid den gamla</translation>
    </message>
    <message>
        <source>%1 is created</source>
        <translation>%1 är skapad</translation>
    </message>
    <message>
        <source>With the same access and websites as the old one.</source>
        <translation>Med samma åtkomst och webbplatser som den gamla.</translation>
    </message>
    <message>
        <source>Put it into the shop</source>
        <translation>Lägg in den i butiken</translation>
    </message>
    <message>
        <source>You said on %1 that the shop uses it.</source>
        <translation>Du sade %1 att butiken använder den.</translation>
    </message>
    <message>
        <source>Copy the credentials of %1 into the shop&apos;s payment settings, and place a small test order.</source>
        <translation>Kopiera uppgifterna för %1 till butikens betalningsinställningar och gör en liten provbeställning.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Bekräfta den</translation>
    </message>
    <message>
        <source>It works: a token was received on %1.</source>
        <translation>Den fungerar: en token hämtades %1.</translation>
    </message>
    <message>
        <source>Asks the provider for a token with the new secret.</source>
        <translation>Ber leverantören om en token med den nya hemligheten.</translation>
    </message>
    <message>
        <source>The old client is deleted</source>
        <translation>Den gamla klienten är borttagen</translation>
    </message>
    <message>
        <source>Then the old client goes</source>
        <translation>Sedan tas den gamla klienten bort</translation>
    </message>
    <message>
        <source>Only when the shop uses the new one and it is verified, which is done once more right before.</source>
        <translation>Bara när butiken använder den nya och den är bekräftad, vilket görs en gång till precis innan.</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t kept on this computer. Put it into the shop from where you saved it.</source>
        <translation>Hemligheten förvaras inte på den här datorn. Lägg in den i butiken därifrån du sparade den.</translation>
    </message>
    <message>
        <source>It has no access yet.</source>
        <translation>Den har ingen åtkomst ännu.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Ge upp…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Ge upp</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Replace client</source>
        <translation>Ersätt klient</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Ersätt %1</translation>
    </message>
    <message>
        <source>A new client with the same access and websites is created beside it. Both work until you delete the old one, so that the shop can always take payments. You can close this window and go on later.</source>
        <translation>En ny klient med samma åtkomst och webbplatser skapas bredvid. Båda fungerar tills du tar bort den gamla, så att butiken alltid kan ta emot betalningar. Du kan stänga det här fönstret och fortsätta senare.</translation>
    </message>
    <message>
        <source>If a shop used it already, put the old credentials back. Create another one, or give up.</source>
        <translation>Om en butik redan använde den, lägg tillbaka de gamla uppgifterna. Skapa en till, eller ge upp.</translation>
    </message>
    <message>
        <source>There is nothing left to replace: give up, and create a client for the shop.</source>
        <translation>Det finns inget kvar att ersätta: ge upp och skapa en klient för butiken.</translation>
    </message>
    <message>
        <source>The creation of the new client isn&apos;t finished.</source>
        <translation>Skapandet av den nya klienten är inte slutfört.</translation>
    </message>
    <message>
        <source>If another window is at it, wait until it is done. If it was interrupted, close this window and choose Finish above the list of API clients.</source>
        <translation>Om ett annat fönster håller på med det, vänta tills det är klart. Om det avbröts, stäng det här fönstret och välj Slutför ovanför listan med API-klienter.</translation>
    </message>
    <message>
        <source>The old client is gone from the provider.</source>
        <translation>Den gamla klienten finns inte längre hos leverantören.</translation>
    </message>
    <message>
        <source>It is not known whether the new client was created. %1</source>
        <translation>Det är inte känt om den nya klienten skapades. %1</translation>
    </message>
    <message>
        <source>It is written down: close this window, and the list of API clients offers to find out and to finish it. Then go on here.</source>
        <translation>Det är antecknat: stäng det här fönstret, så erbjuder listan med API-klienter att ta reda på det och slutföra det. Fortsätt sedan här.</translation>
    </message>
    <message>
        <source>No client was created. %1</source>
        <translation>Ingen klient skapades. %1</translation>
    </message>
    <message>
        <source>The provider refuses the new client&apos;s secret, so that the old client stays.</source>
        <translation>Leverantören avvisar den nya klientens hemlighet, så den gamla klienten är kvar.</translation>
    </message>
    <message>
        <source>The new client&apos;s secret isn&apos;t kept here, so that it can&apos;t be verified.</source>
        <translation>Den nya klientens hemlighet förvaras inte här, så den kan inte bekräftas.</translation>
    </message>
    <message>
        <source>Give the new client a new secret, put that into the shop, and verify it.</source>
        <translation>Ge den nya klienten en ny hemlighet, lägg in den i butiken och bekräfta den.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemlighet…</translation>
    </message>
    <message>
        <source>The new client has no access, so that the old client stays.</source>
        <translation>Den nya klienten har ingen åtkomst, så den gamla klienten är kvar.</translation>
    </message>
    <message>
        <source>Give it access in the list of API clients, then verify it here.</source>
        <translation>Ge den åtkomst i listan med API-klienter och bekräfta den sedan här.</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Inte gjort. %1</translation>
    </message>
    <message>
        <source>Give up replacing %1?</source>
        <translation>Ge upp att ersätta %1?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Ge upp</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>The new client lacks access that the old one has, so that the old client stays: %1.</source>
        <translation>Den nya klienten saknar åtkomst som den gamla har, så den gamla klienten blir kvar: %1.</translation>
    </message>
    <message>
        <source>Add it to the new client in the list of API clients, or remove it from the old one, then try again.</source>
        <translation>Ge den nya klienten den i listan över API-klienter, eller ta bort den från den gamla, och försök igen.</translation>
    </message>
    <message>
        <source>The two clients&apos; access could not be compared, so that the old client stays. %1</source>
        <translation>De två klienternas åtkomst kunde inte jämföras, så den gamla klienten blir kvar. %1</translation>
    </message>
    <message>
        <source>Create this in &amp;PRODUCTION for %1</source>
        <translation>Skapa detta i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>A production account handles real payments. Tick this if it is the one that you mean.</source>
        <translation>Ett produktionskonto hanterar riktiga betalningar. Markera det här om det är det du menar.</translation>
    </message>
    <message>
        <source>It may appear yet, and counts as gone once it was missed for a minute. The list is loaded again then.</source>
        <translation>Den kan dyka upp ännu och räknas som borta när den har saknats i en minut. Då läses listan in igen.</translation>
    </message>
    <message>
        <source>The new client has no access yet, so that a shop can&apos;t use it.</source>
        <translation>Den nya klienten har ingen åtkomst ännu, så en butik kan inte använda den.</translation>
    </message>
    <message>
        <source>Close this window and choose Finish above the list of API clients. Then go on here.</source>
        <translation>Stäng det här fönstret och välj Slutför ovanför listan över API-klienter. Fortsätt sedan här.</translation>
    </message>
    <message>
        <source>The old client&apos;s access has changed just now.</source>
        <translation>Den gamla klientens åtkomst har just ändrats.</translation>
    </message>
    <message>
        <source>All of it can be copied. Try again.</source>
        <translation>Allt kan kopieras. Försök igen.</translation>
    </message>
    <message>
        <source>This access of the old client is not copied, and goes with it:
%1</source>
        <translation>Den här åtkomsten hos den gamla klienten kopieras inte och försvinner med den:
%1</translation>
    </message>
    <message>
        <source>A client gets only what it can use by itself at its own account. Whoever needs the rest has to get it from the provider.</source>
        <translation>En klient får bara det den kan använda själv på sitt eget konto. Den som behöver resten måste få det av leverantören.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplaceStep</name>
    <message>
        <source>Step %1, later: %2</source>
        <translation>Steg %1, senare: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Steg %1, nu: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Steg %1, klart: %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplacementCard</name>
    <message>
        <source>Replacements under way</source>
        <translation>Pågående ersättningar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsätt…</translation>
    </message>
    <message>
        <source>Dismiss the replacement of %1</source>
        <translation>Stäng ersättningen av %1</translation>
    </message>
    <message>
        <source>Go on replacing %1</source>
        <translation>Fortsätt att ersätta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are under way: choose the client, and Replace, to go on.</source>
        <translation>
            <numerusform>%n till pågår: välj klienten och sedan Ersätt för att fortsätta.</numerusform>
            <numerusform>%n till pågår: välj klienten och sedan Ersätt för att fortsätta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Replacing</name>
    <message>
        <source>%1 is to be replaced. Step 1 of 4: create the new client.</source>
        <translation>%1 ska ersättas. Steg 1 av 4: skapa den nya klienten.</translation>
    </message>
    <message>
        <source>%1 is to be replaced by %2, whose creation isn&apos;t finished.</source>
        <translation>%1 ska ersättas av %2, som inte är färdigskapad.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 2 of 4: put it into the shop.</source>
        <translation>%1 ersätts av %2. Steg 2 av 4: lägg in den i butiken.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 3 of 4: verify it.</source>
        <translation>%1 ersätts av %2. Steg 3 av 4: bekräfta den.</translation>
    </message>
    <message>
        <source>%1 is being replaced by %2. Step 4 of 4: delete the old client.</source>
        <translation>%1 ersätts av %2. Steg 4 av 4: ta bort den gamla klienten.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2: the old client is gone.</source>
        <translation>%1 är ersatt av %2: den gamla klienten är borta.</translation>
    </message>
    <message>
        <source>%2, which was to replace %1, is gone from the provider.</source>
        <translation>%2, som skulle ersätta %1, finns inte längre hos leverantören.</translation>
    </message>
    <message>
        <source>%1 and %2, which was to replace it, are both gone from the provider.</source>
        <translation>%1 och %2, som skulle ersätta den, finns inte längre hos leverantören.</translation>
    </message>
    <message>
        <source>There is no new client, so nothing is left behind. %1 stays as it is.</source>
        <translation>Det finns ingen ny klient, så inget blir kvar. %1 förblir som den är.</translation>
    </message>
    <message>
        <source>The creation of %2 isn&apos;t finished: the list of API clients offers to finish or to undo it. %1 stays as it is.</source>
        <translation>Skapandet av %2 är inte slutfört: listan med API-klienter erbjuder att slutföra eller ångra det. %1 förblir som den är.</translation>
    </message>
    <message>
        <source>Both clients stay. %1 goes on working. %2 stays too, with its secret in %3: delete it in the list if no shop uses it.</source>
        <translation>Båda klienterna är kvar. %1 fungerar fortfarande. %2 är också kvar, med hemligheten i %3: ta bort den i listan om ingen butik använder den.</translation>
    </message>
    <message>
        <source>Both clients stay, and both work. The shop uses %2, as you said; %1 can be deleted in the list when nothing else uses it.</source>
        <translation>Båda klienterna är kvar, och båda fungerar. Butiken använder %2, som du sade; %1 kan tas bort i listan när inget annat använder den.</translation>
    </message>
    <message>
        <source>%1 is to be replaced by %2, which the provider&apos;s list doesn&apos;t have right now.</source>
        <translation>%1 ska ersättas av %2, som inte finns i leverantörens lista just nu.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>The provider&apos;s list doesn&apos;t have %2 right now. If it comes back, it stays as it is, and so does %1.</source>
        <translation>%2 finns inte i leverantörens lista just nu. Kommer den tillbaka blir den som den är, och det blir %1 också.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReviewPage</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>Creating the client…</source>
        <translation>Skapar klienten…</translation>
    </message>
    <message>
        <source>Looking whether the client exists, for a minute at most…</source>
        <translation>Tittar efter om klienten finns, i högst en minut…</translation>
    </message>
    <message>
        <source>Trying the secret that is kept, for some seconds…</source>
        <translation>Provar hemligheten som förvaras, i några sekunder…</translation>
    </message>
    <message>
        <source>Getting a new secret…</source>
        <translation>Hämtar en ny hemlighet…</translation>
    </message>
    <message>
        <source>Waiting for %1 to keep the secret…</source>
        <translation>Väntar på att %1 sparar hemligheten…</translation>
    </message>
    <message>
        <source>Giving the client its access…</source>
        <translation>Ger klienten åtkomst…</translation>
    </message>
    <message>
        <source>Asking for a token with the new credentials…</source>
        <translation>Ber om en token med de nya uppgifterna…</translation>
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
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation>Hemligheten i</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>Keep it in an &amp;encrypted file…</source>
        <translation>Förvara den i en &amp;krypterad fil…</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation>&amp;Jag förvarar den själv</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation>Förvara den i en krypterad fil</translation>
    </message>
    <message>
        <source>Asks for a passphrase, and keeps this and later secrets in a file that it encrypts.</source>
        <translation>Frågar efter en lösenfras och förvarar den här och senare hemligheter i en fil som den krypterar.</translation>
    </message>
    <message>
        <source>I will keep it myself</source>
        <translation>Jag förvarar den själv</translation>
    </message>
    <message>
        <source>Creates the client without a keychain. You save the secret on the next page.</source>
        <translation>Skapar klienten utan nyckelring. Du sparar hemligheten på nästa sida.</translation>
    </message>
    <message>
        <source>%1
%2 for %3</source>
        <translation>%1
%2 för %3</translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation>produktion, riktiga pengar</translation>
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
        <translation>Skapar klienten</translation>
    </message>
    <message>
        <source>Nothing has been created yet: first comes whether the secret can be kept.</source>
        <translation>Ingenting har skapats ännu: först undersöks om hemligheten kan sparas.</translation>
    </message>
    <message>
        <source>The next page shows its secret.</source>
        <translation>Nästa sida visar hemligheten.</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Svaret gick förlorat</translation>
    </message>
    <message>
        <source>Perhaps the client was created all the same. It may take a minute to appear.</source>
        <translation>Kanske skapades klienten ändå. Det kan ta en minut innan den syns.</translation>
    </message>
    <message>
        <source>The client is created</source>
        <translation>Klienten är skapad</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, på den här datorn</translation>
    </message>
    <message>
        <source>Nowhere yet: you keep it yourself, from the next page</source>
        <translation>Ingenstans ännu: du förvarar den själv, från nästa sida</translation>
    </message>
    <message>
        <source>Was the client created?</source>
        <translation>Skapades klienten?</translation>
    </message>
    <message>
        <source>It is not known whether the client was created, because the answer never came.</source>
        <translation>Det är inte känt om klienten skapades, eftersom svaret aldrig kom.</translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to find out and to finish it.</source>
        <translation>Skapa den inte igen. Det är antecknat: stäng det här fönstret, så erbjuder listan med API-klienter att ta reda på det och slutföra det.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation>Avbrutet. Ingenting skapades.</translation>
    </message>
    <message>
        <source>Without the %1, you can keep the secret yourself: the next page shows it once.</source>
        <translation>Utan %1 kan du förvara hemligheten själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation>%1 Ingenting skapades.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Lås upp den och försök igen, eller förvara hemligheten själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>Try again, or let a passphrase protect the secret in a file, or keep it yourself: the next page shows it once.</source>
        <translation>Försök igen, eller låt en lösenfras skydda hemligheten i en fil, eller förvara den själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Försök igen, eller förvara hemligheten själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>Ready to create?</source>
        <translation>Redo att skapa?</translation>
    </message>
    <message>
        <source>Nothing has been created yet. Check these before you go on.</source>
        <translation>Ingenting har skapats ännu. Kontrollera det här innan du går vidare.</translation>
    </message>
    <message>
        <source>Nowhere yet. Without the %1, only you keep it</source>
        <translation>Ingenstans ännu. Utan %1 är det bara du som förvarar den</translation>
    </message>
    <message>
        <source>The client is being created. This window stays open until its secret is safe.</source>
        <translation>Klienten skapas. Det här fönstret är öppet tills hemligheten är i säkerhet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a scope allows, and the scope</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret can create and delete API clients and users.</source>
        <translation>Den som har den här klientens hemlighet kan skapa och ta bort API-klienter och användare.</translation>
    </message>
    <message>
        <source>Create this in &amp;PRODUCTION for %1</source>
        <translation>Skapa detta i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>A production account handles real payments. Tick this if it is the one that you mean.</source>
        <translation>Ett produktionskonto hanterar riktiga betalningar. Markera det här om det är det du menar.</translation>
    </message>
    <message>
        <source>%1 looks like a site for testing, and %2 is a production account.</source>
        <translation>%1 ser ut som en webbplats för test, och %2 är ett produktionskonto.</translation>
    </message>
    <message>
        <source>For testing, cancel and switch to a test account, whose id begins with T. If this is the shop that takes real payments, go Back and write its own address.</source>
        <translation>Avbryt och byt till ett testkonto, vars ID börjar med T, om det gäller test. Om det här är butiken som tar emot riktiga betalningar, gå tillbaka och skriv dess egen adress.</translation>
    </message>
    <message>
        <source>This account already has a client for %1: %2.</source>
        <translation>Det här kontot har redan en klient för %1: %2.</translation>
    </message>
    <message>
        <source>If only its secret is lost, cancel and give that client a new secret. Create another one if something else on the website needs a client of its own.</source>
        <translation>Om bara hemligheten är borta, avbryt och ge den klienten en ny hemlighet. Skapa en till om något annat på webbplatsen behöver en egen klient.</translation>
    </message>
    <message>
        <source>Another account, %1, already has a client for %2: %3.</source>
        <translation>Ett annat konto, %1, har redan en klient för %2: %3.</translation>
    </message>
    <message>
        <source>Check that %1 is the account that you mean. If it isn&apos;t, cancel and switch accounts.</source>
        <translation>Kontrollera att %1 är kontot som du menar. Om det inte är det, avbryt och byt konto.</translation>
    </message>
    <message>
        <source>Its secret was lost on the way, and a new one could not be had. %1</source>
        <translation>Hemligheten gick förlorad på vägen, och det gick inte att få en ny. %1</translation>
    </message>
    <message>
        <source>Don&apos;t create it again. It is written down: close this window, and the list of API clients offers to finish it, with a new secret.</source>
        <translation>Skapa den inte igen. Den är nedskriven: stäng fönstret, så erbjuder listan över API-klienter att slutföra den med en ny hemlighet.</translation>
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
        <translation>Gammal hemlighet</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>production, real money</source>
        <translation>produktion, riktiga pengar</translation>
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
        <translation>Förvaras inte på den här datorn. Den slutar fungera där den finns</translation>
    </message>
    <message>
        <source>Kept in the encrypted file. It stops working, and is replaced there</source>
        <translation>Förvaras i den krypterade filen. Den slutar fungera och byts där</translation>
    </message>
    <message>
        <source>Kept in %1. It stops working, and is replaced there</source>
        <translation>Förvaras i %1. Den slutar fungera och byts där</translation>
    </message>
    <message>
        <source>You are signed in with this client: your sign-in here is renewed as well.</source>
        <translation>Du är inloggad med den här klienten: din inloggning här förnyas också.</translation>
    </message>
    <message>
        <source>This is a production account: real payments fail until the new secret is in place.</source>
        <translation>Det här är ett produktionskonto: riktiga betalningar misslyckas tills den nya hemligheten är på plats.</translation>
    </message>
    <message>
        <source>Other computers and scripts that sign in with it need the new secret.</source>
        <translation>Andra datorer och skript som loggar in med den behöver den nya hemligheten.</translation>
    </message>
    <message>
        <source>The provider gives no grace period: the old secret stops working at once. Whatever uses it, such as a shop or a server, fails until it has the new one. The next page shows you the new one.</source>
        <translation>Leverantören ger ingen övergångstid: den gamla hemligheten slutar fungera direkt. Allt som använder den, till exempel en webbutik eller en server, slutar fungera tills det har fått den nya. Nästa sida visar dig den nya.</translation>
    </message>
    <message>
        <source>Kept in %1, on this computer</source>
        <translation>Förvaras i %1, på den här datorn</translation>
    </message>
    <message>
        <source>Kept nowhere yet: you keep it yourself, from the next page</source>
        <translation>Förvaras ingenstans ännu: du förvarar den själv, från nästa sida</translation>
    </message>
    <message>
        <source>The old secret still works: first comes whether the new one can be kept.</source>
        <translation>Den gamla hemligheten fungerar fortfarande: först undersöks om den nya kan sparas.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether the old secret still works shows what has happened.</source>
        <translation>Svaret gick förlorat. Om den gamla hemligheten fortfarande fungerar visar vad som har hänt.</translation>
    </message>
    <message>
        <source>The next page shows the new one.</source>
        <translation>Nästa sida visar den nya.</translation>
    </message>
    <message>
        <source>Was the secret replaced?</source>
        <translation>Byttes hemligheten?</translation>
    </message>
    <message>
        <source>It is not known whether the secret was replaced, because the answer never came. Perhaps the old one has stopped working.</source>
        <translation>Det är inte känt om hemligheten byttes, eftersom svaret aldrig kom. Kanske har den gamla slutat fungera.</translation>
    </message>
    <message>
        <source>Try again makes one more new secret, which settles it. Or close this window: it is written down, and the list of API clients goes on offering to finish it.</source>
        <translation>Försök igen skapar ytterligare en ny hemlighet, och då är saken avgjord. Eller stäng det här fönstret: det är antecknat, och listan med API-klienter fortsätter att erbjuda att slutföra det.</translation>
    </message>
    <message>
        <source>Cancelled. The old secret still works.</source>
        <translation>Avbrutet. Den gamla hemligheten fungerar fortfarande.</translation>
    </message>
    <message>
        <source>Without the keychain, you can keep the secret yourself: the next page shows it once.</source>
        <translation>Utan nyckelringen kan du förvara hemligheten själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>%1 The old secret still works.</source>
        <translation>%1 Den gamla hemligheten fungerar fortfarande.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Lås upp den och försök igen, eller förvara hemligheten själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret yourself: the next page shows it once.</source>
        <translation>Försök igen, eller förvara hemligheten själv: nästa sida visar den en gång.</translation>
    </message>
    <message>
        <source>The provider no longer has this client.</source>
        <translation>Leverantören har inte längre den här klienten.</translation>
    </message>
    <message>
        <source>It was deleted somewhere else. Close this window and refresh the list.</source>
        <translation>Den har tagits bort någon annanstans. Stäng det här fönstret och uppdatera listan.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>I will &amp;keep it myself</source>
        <translation>&amp;Jag förvarar den själv</translation>
    </message>
    <message>
        <source>Kept nowhere yet. Without the keychain, only you keep it</source>
        <translation>Förvaras ingenstans ännu. Utan nyckelringen är det bara du som förvarar den</translation>
    </message>
    <message>
        <source>The secret is being replaced. This window stays open until the new one is safe.</source>
        <translation>Hemligheten byts. Det här fönstret är öppet tills den nya är i säkerhet.</translation>
    </message>
    <message>
        <source>Tick this once you can put the new secret in its place.</source>
        <translation>Markera det här när du kan lägga den nya hemligheten på plats.</translation>
    </message>
    <message>
        <source>Make a new secret in &amp;PRODUCTION for %1</source>
        <translation>Skapa en ny hemlighet i &amp;PRODUKTION för %1</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Skapa en ny hemlighet?</translation>
    </message>
    <message>
        <source>Where nothing may fail, choose Replace… instead: it puts a new client beside this one first.</source>
        <translation>Där inget får sluta fungera väljer du i stället Ersätt…: då kommer först en ny klient vid sidan av den här.</translation>
    </message>
    <message>
        <source>Making a new secret</source>
        <translation>Skapar en ny hemlighet</translation>
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
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Spara inloggningsuppgifterna</translation>
    </message>
    <message>
        <source>%1 — DEMO</source>
        <translation>%1 — DEMO</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det innebär</translation>
    </message>
    <message>
        <source>%1 — PRODUCTION</source>
        <translation>%1 — PRODUKTION</translation>
    </message>
    <message>
        <source>&amp;Make the new secret now</source>
        <translation>Skapa den &amp;nya hemligheten nu</translation>
    </message>
    <message>
        <source>Make the new secret now</source>
        <translation>Skapa den nya hemligheten nu</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeBox</name>
    <message>
        <source>The client has this already. %1</source>
        <translation>Klienten har redan detta. %1</translation>
    </message>
    <message>
        <source>Included in &quot;%1&quot;. %2</source>
        <translation>Ingår i ”%1”. %2</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeChooser</name>
    <message>
        <source>Search access</source>
        <translation>Sök bland åtkomst</translation>
    </message>
    <message>
        <source>Search, such as orders or read:receipts</source>
        <translation>Sök, till exempel ordrar eller read:receipts</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Inget är valt ännu.</translation>
    </message>
    <message>
        <source>Choose at least one thing that this client may do. Without it, it could not even sign in.</source>
        <translation>Välj minst en sak som den här klienten får göra. Utan det kan den inte ens logga in.</translation>
    </message>
    <message>
        <source>Nothing that can be chosen matches &quot;%1&quot;. Try another word.</source>
        <translation>Inget som kan väljas matchar ”%1”. Försök med ett annat ord.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Inga valda</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this client&apos;s secret can create and delete API clients and users.</source>
        <translation>Den som har den här klientens hemlighet kan skapa och ta bort API-klienter och användare.</translation>
    </message>
    <message>
        <source>Choose it only for a program that administers the account.</source>
        <translation>Välj det bara för ett program som administrerar kontot.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeRow</name>
    <message>
        <source>has it already</source>
        <translation>har det redan</translation>
    </message>
    <message>
        <source>included</source>
        <translation>ingår</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeSection</name>
    <message>
        <source>Hide the parts of %1</source>
        <translation>Dölj delarna av %1</translation>
    </message>
    <message>
        <source>Show the parts of %1</source>
        <translation>Visa delarna av %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Scopes</name>
    <message>
        <source>No access</source>
        <translation>Ingen åtkomst</translation>
    </message>
    <message>
        <source>Manage the account and its users</source>
        <translation>Hantera kontot och dess användare</translation>
    </message>
    <message>
        <source>Change the account and its API clients</source>
        <translation>Ändra kontot och dess API-klienter</translation>
    </message>
    <message>
        <source>Read the account and its API clients</source>
        <translation>Läsa kontot och dess API-klienter</translation>
    </message>
    <message>
        <source>Change the account&apos;s users</source>
        <translation>Ändra kontots användare</translation>
    </message>
    <message>
        <source>Sign users in without a password</source>
        <translation>Logga in användare utan lösenord</translation>
    </message>
    <message>
        <source>Send codes for signing in without a password</source>
        <translation>Skicka koder för inloggning utan lösenord</translation>
    </message>
    <message>
        <source>Change the connection to Instabank</source>
        <translation>Ändra anslutningen till Instabank</translation>
    </message>
    <message>
        <source>Change the connection to Vipps</source>
        <translation>Ändra anslutningen till Vipps</translation>
    </message>
    <message>
        <source>Create accounts</source>
        <translation>Skapa konton</translation>
    </message>
    <message>
        <source>Create applicants</source>
        <translation>Skapa sökande</translation>
    </message>
    <message>
        <source>Get refresh tokens</source>
        <translation>Hämta uppdateringstoken</translation>
    </message>
    <message>
        <source>Manage automations</source>
        <translation>Hantera automatiseringar</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation>Ändra automatiseringar</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation>Läsa automatiseringar</translation>
    </message>
    <message>
        <source>Manage checkout</source>
        <translation>Hantera checkout</translation>
    </message>
    <message>
        <source>Take and change payments</source>
        <translation>Ta emot och ändra betalningar</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation>Läsa betalningar</translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation>Hantera kunder</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Ändra kunder</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation>Läsa kunder</translation>
    </message>
    <message>
        <source>Create customers</source>
        <translation>Skapa kunder</translation>
    </message>
    <message>
        <source>Read what is public of customers</source>
        <translation>Läsa det som är offentligt om kunder</translation>
    </message>
    <message>
        <source>Act as a customer on their own data</source>
        <translation>Agera som en kund på kundens egna data</translation>
    </message>
    <message>
        <source>Manage discounts</source>
        <translation>Hantera rabatter</translation>
    </message>
    <message>
        <source>Change discounts</source>
        <translation>Ändra rabatter</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation>Läsa rabatter</translation>
    </message>
    <message>
        <source>Ask for a receipt&apos;s discounts, and claim them</source>
        <translation>Hämta rabatterna för ett kvitto och lösa in dem</translation>
    </message>
    <message>
        <source>Read a receipt&apos;s discounts</source>
        <translation>Läsa rabatterna för ett kvitto</translation>
    </message>
    <message>
        <source>Send events to discounts</source>
        <translation>Skicka händelser till rabatter</translation>
    </message>
    <message>
        <source>Read public discounts</source>
        <translation>Läsa offentliga rabatter</translation>
    </message>
    <message>
        <source>Use discounts as a customer</source>
        <translation>Använda rabatter som kund</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Hantera webhookar</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation>Ändra webhookar</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation>Läsa webhookar</translation>
    </message>
    <message>
        <source>Manage sale locations</source>
        <translation>Hantera försäljningsställen</translation>
    </message>
    <message>
        <source>Change sale locations</source>
        <translation>Ändra försäljningsställen</translation>
    </message>
    <message>
        <source>Read sale locations</source>
        <translation>Läsa försäljningsställen</translation>
    </message>
    <message>
        <source>Manage receipts</source>
        <translation>Hantera kvitton</translation>
    </message>
    <message>
        <source>Send and change receipts</source>
        <translation>Skicka och ändra kvitton</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Läsa kvitton</translation>
    </message>
    <message>
        <source>Read receipts as a customer</source>
        <translation>Läsa kvitton som kund</translation>
    </message>
    <message>
        <source>Manage orders</source>
        <translation>Hantera ordrar</translation>
    </message>
    <message>
        <source>Create and change orders</source>
        <translation>Skapa och ändra ordrar</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation>Läsa ordrar</translation>
    </message>
    <message>
        <source>Add events to any order</source>
        <translation>Lägga till händelser på alla ordrar</translation>
    </message>
    <message>
        <source>Read the events of any order</source>
        <translation>Läsa händelserna på alla ordrar</translation>
    </message>
    <message>
        <source>Handle orders as a customer</source>
        <translation>Hantera ordrar som kund</translation>
    </message>
    <message>
        <source>Manage gift cards</source>
        <translation>Hantera presentkort</translation>
    </message>
    <message>
        <source>Change gift cards</source>
        <translation>Ändra presentkort</translation>
    </message>
    <message>
        <source>Read gift cards</source>
        <translation>Läsa presentkort</translation>
    </message>
    <message>
        <source>Look up a gift card</source>
        <translation>Slå upp ett presentkort</translation>
    </message>
    <message>
        <source>Charge and refund gift cards</source>
        <translation>Debitera och återbetala presentkort</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatiseringar</translation>
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
        <translation>Webhookar</translation>
    </message>
    <message>
        <source>Sale locations</source>
        <translation>Försäljningsställen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitton</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Presentkort</translation>
    </message>
    <message>
        <source>Everything about the account, its users and API clients.</source>
        <translation>Allt om kontot, dess användare och API-klienter.</translation>
    </message>
    <message>
        <source>Everything about what runs by itself.</source>
        <translation>Allt om det som sköts automatiskt.</translation>
    </message>
    <message>
        <source>Everything about payments: take, capture, refund.</source>
        <translation>Allt om betalningar: ta emot, debitera, återbetala.</translation>
    </message>
    <message>
        <source>Everything about customers&apos; data.</source>
        <translation>Allt om kundernas uppgifter.</translation>
    </message>
    <message>
        <source>Everything about discounts and campaigns.</source>
        <translation>Allt om rabatter och kampanjer.</translation>
    </message>
    <message>
        <source>Everything about who is told of what happens.</source>
        <translation>Allt om vem som får veta vad som händer.</translation>
    </message>
    <message>
        <source>Everything about stores and other places of sale.</source>
        <translation>Allt om butiker och andra försäljningsställen.</translation>
    </message>
    <message>
        <source>Everything about digital receipts.</source>
        <translation>Allt om digitala kvitton.</translation>
    </message>
    <message>
        <source>Everything about carts and orders.</source>
        <translation>Allt om varukorgar och ordrar.</translation>
    </message>
    <message>
        <source>Everything about wallets and gift cards.</source>
        <translation>Allt om plånböcker och presentkort.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Företagsnamn</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t tell</source>
        <translation>Leverantören anger det inte</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Inloggad med</translation>
    </message>
    <message>
        <source>An access token, until %1</source>
        <translation>En åtkomsttoken, till %1</translation>
    </message>
    <message>
        <source>Signed in with client</source>
        <translation>Inloggad med klienten</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adress</translation>
    </message>
    <message>
        <source>The demo, a provider inside this program. Nothing leaves this computer, and all of it is gone when you leave.</source>
        <translation>Demon, en leverantör inuti det här programmet. Ingenting lämnar den här datorn, och allt är borta när du lämnar demon.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Kept until you sign out.</source>
        <translation>Förvaras tills du loggar ut.</translation>
    </message>
    <message>
        <source>In memory only. Gone when you quit.</source>
        <translation>Bara i minnet. Borta när du avslutar.</translation>
    </message>
    <message>
        <source>Acting partner</source>
        <translation>Agerande partner</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>I en lista</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Från sökningen till listan</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Copy the client ID</source>
        <translation>Kopiera klient-ID:t</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>To a name</source>
        <translation>Till ett namn</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>de första bokstäverna</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>Till den första, till den sista</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>To what can be done with a client, and back</source>
        <translation>Till det som kan göras med en klient, och tillbaka</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SignInPage</name>
    <message>
        <source>Sign in to an account</source>
        <translation>Logga in på ett konto</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logga in</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Use a client ID and secret instead</source>
        <translation>Använ&amp;d klient-ID och hemlighet i stället</translation>
    </message>
    <message>
        <source>&amp;Use an access token instead</source>
        <translation>Använ&amp;d en åtkomsttoken i stället</translation>
    </message>
    <message>
        <source>Use a client ID and secret instead</source>
        <translation>Använd klient-ID och hemlighet i stället</translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation>Använd en åtkomsttoken i stället</translation>
    </message>
    <message>
        <source>Checking with the provider…</source>
        <translation>Kontrollerar hos leverantören…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The provider accepts you, but the sign-in isn&apos;t kept. %1</source>
        <translation>Leverantören godtar dig, men inloggningen är inte sparad. %1</translation>
    </message>
    <message>
        <source>Continue without keeping the sign-in</source>
        <translation>Fortsätt utan att spara inloggningen</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file…</source>
        <translation>Förvara den i en krypterad fil…</translation>
    </message>
    <message>
        <source>Keep it in an encrypted file</source>
        <translation>Förvara den i en krypterad fil</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SignOutDialog</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Stanna inloggad</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Stanna inloggad</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Logga ut från %1?</translation>
    </message>
    <message>
        <source>This sign-in was never kept, so you will have to type it again.</source>
        <translation>Den här inloggningen sparades aldrig, så du får skriva in den igen.</translation>
    </message>
    <message>
        <source>The sign-in, with its client ID and secret, is removed from %1, and nothing here brings it back: to sign in again you need both. The secrets of the clients that you created stay there.</source>
        <translation>Inloggningen, med klient-ID och hemlighet, tas bort från %1, och inget här hämtar tillbaka den: för att logga in igen behöver du båda. Hemligheterna för de klienter som du har skapat blir kvar där.</translation>
    </message>
    <message>
        <source>The secret that you sign in with stays in %1, as do those of the other clients that you created.</source>
        <translation>Hemligheten som du loggar in med blir kvar i %1, liksom hemligheterna för de andra klienter som du har skapat.</translation>
    </message>
    <message>
        <source>You are acting for %1 with this sign-in; that ends, too.</source>
        <translation>Du agerar för %1 med den här inloggningen; det upphör också.</translation>
    </message>
    <message>
        <source>You are still signed in. %1</source>
        <translation>Du är fortfarande inloggad. %1</translation>
    </message>
    <message>
        <source>Sign out and leave the secret there</source>
        <translation>Logga ut och lämna hemligheten där</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::SortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>S&amp;ortera efter</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Stigande</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Fallande</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StartPage</name>
    <message>
        <source>Welcome to Clientsmith</source>
        <translation>Välkommen till Clientsmith</translation>
    </message>
    <message>
        <source>Create API clients for your payment account, and keep their secrets safe.</source>
        <translation>Skapa API-klienter för ditt betalkonto och förvara deras hemligheter säkert.</translation>
    </message>
    <message>
        <source>A pretend account inside this program. Nothing leaves this computer.</source>
        <translation>Ett låtsaskonto inuti det här programmet. Ingenting lämnar den här datorn.</translation>
    </message>
    <message>
        <source>To your own test or production account, with a client ID and secret or an access token.</source>
        <translation>På ditt eget test- eller produktionskonto, med klient-ID och hemlighet eller en åtkomsttoken.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova &amp;demon</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logga in</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Steg %1 av %2: %3</translation>
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
        <translation>den krypterade filen</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Den krypterade filen</translation>
    </message>
    <message>
        <source>your encrypted file</source>
        <translation>din krypterade fil</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>den krypterade filen</translation>
    </message>
    <message>
        <source>your keychain (%1)</source>
        <translation>din nyckelring (%1)</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>nyckelringen</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TokenForm</name>
    <message>
        <source>Access &amp;token</source>
        <translation>Åtkomst&amp;token</translation>
    </message>
    <message>
        <source>Show access token</source>
        <translation>Visa åtkomsttoken</translation>
    </message>
    <message>
        <source>Hide access token</source>
        <translation>Dölj åtkomsttoken</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Klistra in den här</translation>
    </message>
    <message>
        <source>With an access token that may manage API clients. It is checked with the provider, lasts for this session only, and is kept nowhere.</source>
        <translation>Med en åtkomsttoken som får hantera API-klienter. Den kontrolleras hos leverantören, gäller bara under den här sessionen och sparas ingenstans.</translation>
    </message>
    <message>
        <source>It is used until you quit or it runs out, whichever comes first</source>
        <translation>Den används tills du avslutar eller den går ut, det som kommer först</translation>
    </message>
    <message>
        <source>An access token has no spaces or line breaks. Copy the token alone.</source>
        <translation>En åtkomsttoken har inga blanksteg eller radbrytningar. Kopiera bara token.</translation>
    </message>
    <message>
        <source>This access token ran out: %1. Get a new one.</source>
        <translation>Den här åtkomsttoken gick ut: %1. Skaffa en ny.</translation>
    </message>
    <message>
        <source>For this session only, until %1 at the latest</source>
        <translation>Bara under den här sessionen, senast till %1</translation>
    </message>
    <message>
        <source>For this session only, an hour at the most: it doesn&apos;t say when it runs out</source>
        <translation>Bara under den här sessionen, högst en timme: den säger inte när den går ut</translation>
    </message>
    <message>
        <source>Paste the access token. It is what the provider&apos;s token call answers.</source>
        <translation>Klistra in åtkomsttoken. Det är den som leverantörens tokenanrop svarar med.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this access token.</source>
        <translation>Leverantören godtar inte den här åtkomsttoken.</translation>
    </message>
    <message>
        <source>Check that it is one of %1 and was copied whole, or get a new one.</source>
        <translation>Kontrollera att den hör till %1 och kopierades i sin helhet, eller skaffa en ny.</translation>
    </message>
    <message>
        <source>This access token is another account&apos;s.</source>
        <translation>Den här åtkomsttoken hör till ett annat konto.</translation>
    </message>
    <message>
        <source>Use one of %1, or correct the account ID.</source>
        <translation>Använd en som hör till %1, eller rätta konto-ID:t.</translation>
    </message>
    <message>
        <source>The provider knows this access token, but it can&apos;t manage API clients of %1.</source>
        <translation>Leverantören känner igen den här åtkomsttoken, men den kan inte hantera API-klienterna för %1.</translation>
    </message>
    <message>
        <source>It lacks the scope %1, or it is another account&apos;s. Use another access token.</source>
        <translation>Den saknar scopet %1, eller så hör den till ett annat konto. Använd en annan åtkomsttoken.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::TourCaption</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>Tour stopped</source>
        <translation>Rundturen har stoppats</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::UnlockDialog</name>
    <message>
        <source>Unlock your secrets</source>
        <translation>Lås upp dina hemligheter</translation>
    </message>
    <message>
        <source>Your secrets are kept in an encrypted file. Its passphrase is needed once, until you quit.</source>
        <translation>Dina hemligheter förvaras i en krypterad fil. Lösenfrasen behövs en gång och gäller tills du avslutar.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Lösen&amp;fras</translation>
    </message>
    <message>
        <source>Write the passphrase that you chose for this file.</source>
        <translation>Skriv lösenfrasen som du valde för den här filen.</translation>
    </message>
    <message>
        <source>That isn&apos;t this file&apos;s passphrase. Mind capital letters and spaces.</source>
        <translation>Det är inte den här filens lösenfras. Tänk på stora bokstäver och blanksteg.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::Verification</name>
    <message>
        <source>It works: a token was received with the kept secret.</source>
        <translation>Den fungerar: en token hämtades med hemligheten som förvaras.</translation>
    </message>
    <message>
        <source>Proven on %1. The token lasts %2. It may: %3.</source>
        <translation>Bekräftad %1. Token gäller i %2. Den får: %3.</translation>
    </message>
    <message>
        <source>The provider refuses the secret that is kept here.</source>
        <translation>Leverantören avvisar hemligheten som förvaras här.</translation>
    </message>
    <message>
        <source>It was probably replaced somewhere else. Choose New secret, and put it wherever this client is used; or leave it, if the newer one is in use there.</source>
        <translation>Den har troligen bytts någon annanstans. Välj Ny hemlighet och lägg in den överallt där klienten används; eller låt det vara om den nyare används där.</translation>
    </message>
    <message>
        <source>The secret is right, but the client has no access.</source>
        <translation>Hemligheten är rätt, men klienten har ingen åtkomst.</translation>
    </message>
    <message>
        <source>Give it access to this account, then verify again. Until then, nothing can use it.</source>
        <translation>Ge den åtkomst till det här kontot och bekräfta igen. Till dess kan inget använda den.</translation>
    </message>
    <message>
        <source>Its secret is no longer in %1.</source>
        <translation>Hemligheten finns inte längre i %1.</translation>
    </message>
    <message>
        <source>Something else has removed it. Choose New secret to have one that is kept.</source>
        <translation>Något annat har tagit bort den. Välj Ny hemlighet för att få en som förvaras.</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Inte bekräftad. %1</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::VerificationNote</name>
    <message>
        <source>Asking for a token…</source>
        <translation>Ber om en token…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemlighet…</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Bekräfta igen</translation>
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
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Verify clients</source>
        <translation>Bekräfta klienter</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n clients</source>
        <translation>
            <numerusform>Bekräfta %n klient</numerusform>
            <numerusform>Bekräfta %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>For each of them, the provider is asked for a token with the secret that is kept in %1.</source>
        <translation>För var och en ombeds leverantören om en token med hemligheten som förvaras i %1.</translation>
    </message>
    <message>
        <source>Asking for a token…</source>
        <translation>Ber om en token…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågad</translation>
    </message>
    <message numerus="yes">
        <source>All %n clients work.</source>
        <translation>
            <numerusform>%n klient fungerar.</numerusform>
            <numerusform>Alla %n klienter fungerar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients work.</source>
        <translation>%1 av %2 klienter fungerar.</translation>
    </message>
    <message>
        <source>You cancelled before the rest was asked.</source>
        <translation>Du avbröt innan resten tillfrågades.</translation>
    </message>
    <message>
        <source>Choose each of the others in the list and verify it there: it says what to do.</source>
        <translation>Välj var och en av de andra i listan och bekräfta den där: då får du veta vad du ska göra.</translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::WebsitePage</name>
    <message>
        <source>Write the address of your website, like example.com.</source>
        <translation>Skriv adressen till din webbplats, till exempel example.com.</translation>
    </message>
    <message>
        <source>This address is too long. Write only its beginning, like https://example.com.</source>
        <translation>Den här adressen är för lång. Skriv bara början, till exempel https://example.com.</translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove the space.</source>
        <translation>En adress har inga blanksteg. Ta bort blanksteget.</translation>
    </message>
    <message>
        <source>Only web addresses can be used. Start with https:// or leave the beginning out.</source>
        <translation>Bara webbadresser kan användas. Börja med https:// eller utelämna början.</translation>
    </message>
    <message>
        <source>http:// is not safe for payments. Write https:// instead. Only localhost may use http://.</source>
        <translation>http:// är inte säkert för betalningar. Skriv https:// i stället. Bara localhost får använda http://.</translation>
    </message>
    <message>
        <source>The name of the website is missing. Write it after https://, like https://example.com.</source>
        <translation>Webbplatsens namn saknas. Skriv det efter https://, till exempel https://example.com.</translation>
    </message>
    <message>
        <source>This is not a possible website name. Check it for stray dots, dashes and other signs.</source>
        <translation>Det här är inte ett möjligt namn på en webbplats. Titta efter lösa punkter, bindestreck och andra tecken.</translation>
    </message>
    <message>
        <source>The ending is missing. Write the whole name, like example.com.</source>
        <translation>Ändelsen saknas. Skriv hela namnet, till exempel example.com.</translation>
    </message>
    <message>
        <source>The number after the colon must be between 1 and 65535. Correct it or leave it out.</source>
        <translation>Talet efter kolon måste vara mellan 1 och 65535. Rätta det eller utelämna det.</translation>
    </message>
    <message>
        <source>An address with a user name or password can&apos;t be used. Remove everything up to and including the @.</source>
        <translation>En adress med användarnamn eller lösenord kan inte användas. Ta bort allt till och med @.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as an address. Copy it from your browser&apos;s address bar.</source>
        <translation>Det här kan inte läsas som en adress. Kopiera den från webbläsarens adressfält.</translation>
    </message>
    <message>
        <source>Which website will use it?</source>
        <translation>Vilken webbplats ska använda den?</translation>
    </message>
    <message>
        <source>The address is stored with the client, so that you can tell your clients apart later.</source>
        <translation>Adressen sparas tillsammans med klienten, så att du kan skilja klienterna åt senare.</translation>
    </message>
    <message>
        <source>URL of your website</source>
        <translation>URL till din webbplats</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Klientnamn</translation>
    </message>
    <message>
        <source>&amp;URL of your website</source>
        <translation>&amp;URL till din webbplats</translation>
    </message>
    <message>
        <source>https:// is put in front if you leave it out.</source>
        <translation>https:// sätts framför om du utelämnar det.</translation>
    </message>
    <message>
        <source>This address is used: %1</source>
        <translation>Den här adressen används: %1</translation>
    </message>
    <message>
        <source>This address is used: %1, sent as %2</source>
        <translation>Den här adressen används: %1, skickad som %2</translation>
    </message>
    <message>
        <source>Give the client a name that you will recognise in a year.</source>
        <translation>Ge klienten ett namn som du känner igen om ett år.</translation>
    </message>
    <message>
        <source>A name can have %1 characters. What came after them is left out.</source>
        <translation>Ett namn kan ha %1 tecken. Det som kom efter dem är utelämnat.</translation>
    </message>
    <message>
        <source>How the client is listed. Follows the address until you change it.</source>
        <translation>Så visas klienten i listan. Följer adressen tills du ändrar det.</translation>
    </message>
    <message>
        <source>Client na&amp;me</source>
        <translation>Kl&amp;ientnamn</translation>
    </message>
    <message>
        <source>Leave it empty if there is none; then the client needs a name of its own.</source>
        <translation>Lämna det tomt om det inte finns någon; då behöver klienten ett eget namn.</translation>
    </message>
</context>
</TS>
