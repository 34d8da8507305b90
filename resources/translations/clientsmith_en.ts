<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>clientsmith::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientDetails</name>
    <message numerus="yes">
        <source>%n clients chosen</source>
        <translation>
            <numerusform>%n client chosen</numerusform>
            <numerusform>%n clients chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsPage</name>
    <message numerus="yes">
        <source>%Ln API clients</source>
        <translation>
            <numerusform>%Ln API client</numerusform>
            <numerusform>%Ln API clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClientsTable</name>
    <message numerus="yes">
        <source>%n client IDs are copied.</source>
        <translation>
            <numerusform>%n client ID is copied.</numerusform>
            <numerusform>%n client IDs are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ClipboardCountdown</name>
    <message numerus="yes">
        <source>%1 copied. The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>%1 copied. The clipboard is cleared in %n s</numerusform>
            <numerusform>%1 copied. The clipboard is cleared in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s</source>
        <translation>
            <numerusform>Cleared in %n s</numerusform>
            <numerusform>Cleared in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::CreatedPage</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::DeleteClientsDialog</name>
    <message numerus="yes">
        <source>Delete %n clients?</source>
        <translation>
            <numerusform>Delete %n client?</numerusform>
            <numerusform>Delete %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are deleted.</source>
        <translation>
            <numerusform>%n client is deleted.</numerusform>
            <numerusform>%n clients are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the credentials of %n clients</source>
        <translation>
            <numerusform>Export the credentials of %n client</numerusform>
            <numerusform>Export the credentials of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen clients are left out: their secrets aren&apos;t kept on this computer.</source>
        <translation>
            <numerusform>%n of the chosen clients is left out: its secret isn&apos;t kept on this computer.</numerusform>
            <numerusform>%n of the chosen clients are left out: their secrets aren&apos;t kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files to %1. Only you can read them.</source>
        <translation>
            <numerusform>Saved %n file to %1. Only you can read it.</numerusform>
            <numerusform>Saved %n files to %1. Only you can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already, and hold something else. Nothing was saved.</source>
        <translation>
            <numerusform>%n of the files exists already, and holds something else. Nothing was saved.</numerusform>
            <numerusform>%n of the files exist already, and hold something else. Nothing was saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::FoldButton</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::MerchantDialog</name>
    <message numerus="yes">
        <source>%Ln merchants</source>
        <translation>
            <numerusform>%Ln merchant</numerusform>
            <numerusform>%Ln merchants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::PreferencesPage</name>
    <message numerus="yes">
        <source>The next secret that you copy is cleared after %n second(s).</source>
        <translation>
            <numerusform>The next secret that you copy is cleared after %n second.</numerusform>
            <numerusform>The next secret that you copy is cleared after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ReplacementCard</name>
    <message numerus="yes">
        <source>%n more are under way: choose the client, and Replace, to go on.</source>
        <translation>
            <numerusform>%n more is under way: choose the client, and Replace, to go on.</numerusform>
            <numerusform>%n more are under way: choose the client, and Replace, to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::ScopeChooser</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientsmith::ui::VerifyClientsDialog</name>
    <message numerus="yes">
        <source>Verify %n clients</source>
        <translation>
            <numerusform>Verify %n client</numerusform>
            <numerusform>Verify %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n clients work.</source>
        <translation>
            <numerusform>%n client works.</numerusform>
            <numerusform>All %n clients work.</numerusform>
        </translation>
    </message>
</context>
</TS>
