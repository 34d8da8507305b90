<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>clientsmith::ui::ClipboardCountdown</name>
    <message numerus="yes">
        <source>%1 copied. The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>%1 copied. The clipboard is cleared in %n s</numerusform>
            <numerusform>%1 copied. The clipboard is cleared in %n s</numerusform>
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
</TS>
