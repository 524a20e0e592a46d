<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message numerus="yes">
        <source>Binary · %Ln byte(s)</source>
        <translation>
            <numerusform>Binary · %Ln byte</numerusform>
            <numerusform>Binary · %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · %Ln byte(s)</source>
        <translation>
            <numerusform>Encrypted · %Ln byte</numerusform>
            <numerusform>Encrypted · %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden text of %Ln byte(s).</source>
        <translation>
            <numerusform>Hidden text of %Ln byte.</numerusform>
            <numerusform>Hidden text of %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are not text.</source>
        <translation>
            <numerusform>%Ln byte that is not text.</numerusform>
            <numerusform>%Ln bytes that are not text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sent ciphertext of %Ln byte(s). Only the core instance&apos;s pipelines can read it.</source>
        <translation>
            <numerusform>The server sent ciphertext of %Ln byte. Only the core instance&apos;s pipelines can read it.</numerusform>
            <numerusform>The server sent ciphertext of %Ln bytes. Only the core instance&apos;s pipelines can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Unchanged: text of %Ln byte(s). Type, paste or drop a file to replace it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged: %Ln byte(s) that are not text. Type, paste or drop a file to replace them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message numerus="yes">
        <source>Delete %Ln secret(s) of the core instance “%1”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln Secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message numerus="yes">
        <source>None of the %Ln secret(s) matches “%1”.</source>
        <translation>
            <numerusform>%Ln secret, and it does not match “%1”.</numerusform>
            <numerusform>None of the %Ln secrets matches “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln loaded secret(s) matches “%1”. There are more on the server.</source>
        <translation>
            <numerusform>%Ln loaded secret, and it does not match “%1”. There are more on the server.</numerusform>
            <numerusform>None of the %Ln loaded secrets matches “%1”. There are more on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln loaded</numerusform>
            <numerusform>%Ln loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in %L1 loaded, searching…</source>
        <translation>
            <numerusform>%Ln match in %L1 loaded, searching…</numerusform>
            <numerusform>%Ln matches in %L1 loaded, searching…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all %L1</source>
        <translation>
            <numerusform>%Ln match in all %L1</numerusform>
            <numerusform>%Ln matches in all %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in %L1 loaded</source>
        <translation>
            <numerusform>%Ln match in %L1 loaded</numerusform>
            <numerusform>%Ln matches in %L1 loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::AuthorityField</name>
    <message numerus="yes">
        <source>%Ln certificate(s), trusted for this connection only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::ClipboardNote</name>
    <message numerus="yes">
        <source>The secret is taken off the clipboard in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::DeleteFlow</name>
    <message numerus="yes">
        <source>%Ln secret(s) are being deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::InspectFlow</name>
    <message numerus="yes">
        <source>Hidden again in %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueField</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueView</name>
    <message numerus="yes">
        <source>Text · %Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Binary · %Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform>Binary · %Ln byte</numerusform>
            <numerusform>Binary · %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · %Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform>Encrypted · %Ln byte</numerusform>
            <numerusform>Encrypted · %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not base64 · %Ln byte(s) as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
