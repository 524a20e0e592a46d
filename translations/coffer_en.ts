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
        <translation>
            <numerusform>Unchanged: text of %Ln byte. Type, paste or drop a file to replace it.</numerusform>
            <numerusform>Unchanged: text of %Ln bytes. Type, paste or drop a file to replace it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged: %Ln byte(s) that are not text. Type, paste or drop a file to replace them.</source>
        <translation>
            <numerusform>Unchanged: %Ln byte that is not text. Type, paste or drop a file to replace it.</numerusform>
            <numerusform>Unchanged: %Ln bytes that are not text. Type, paste or drop a file to replace them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) deleted.</source>
        <translation>
            <numerusform>%Ln secret deleted.</numerusform>
            <numerusform>%Ln secrets deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already.</source>
        <translation>
            <numerusform>%Ln gone already.</numerusform>
            <numerusform>%Ln gone already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted.</source>
        <translation>
            <numerusform>%Ln not deleted.</numerusform>
            <numerusform>%Ln not deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown.</source>
        <translation>
            <numerusform>%Ln unknown.</numerusform>
            <numerusform>%Ln unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried.</source>
        <translation>
            <numerusform>%Ln not tried.</numerusform>
            <numerusform>%Ln not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message numerus="yes">
        <source>Delete %Ln secret(s) of the core instance “%1”?</source>
        <translation>
            <numerusform>Delete %Ln secret of the core instance “%1”?</numerusform>
            <numerusform>Delete %Ln secrets of the core instance “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln Secret(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln Secret</numerusform>
            <numerusform>&amp;Delete %Ln Secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
        <translation>
            <numerusform>Wait %Ln second, then try again.</numerusform>
            <numerusform>Wait %Ln seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%Ln more were changed as well.</source>
        <translation>
            <numerusform>%Ln more was changed as well.</numerusform>
            <numerusform>%Ln more were changed as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are no longer on the server.</source>
        <translation>
            <numerusform>%Ln of them is no longer on the server.</numerusform>
            <numerusform>%Ln of them are no longer on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether somebody has changed %Ln of them: they could not be read again.</source>
        <translation>
            <numerusform>It is not known whether somebody has changed %Ln of them: it could not be read again.</numerusform>
            <numerusform>It is not known whether somebody has changed %Ln of them: they could not be read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message numerus="yes">
        <source>Checking what became of %Ln change(s) that were sent before Coffer was closed…</source>
        <translation>
            <numerusform>Checking what became of %Ln change that was sent before Coffer was closed…</numerusform>
            <numerusform>Checking what became of %Ln changes that were sent before Coffer was closed…</numerusform>
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
    <name>Wait</name>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Trying again in %Ln second.</numerusform>
            <numerusform>Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::AuthorityField</name>
    <message numerus="yes">
        <source>%Ln certificate(s), trusted for this connection only.</source>
        <translation>
            <numerusform>%Ln certificate, trusted for this connection only.</numerusform>
            <numerusform>%Ln certificates, trusted for this connection only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::ClipboardNote</name>
    <message numerus="yes">
        <source>The secret is taken off the clipboard in %Ln second(s).</source>
        <translation>
            <numerusform>The secret is taken off the clipboard in %Ln second.</numerusform>
            <numerusform>The secret is taken off the clipboard in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::DeleteFlow</name>
    <message numerus="yes">
        <source>%Ln secret(s) are being deleted.</source>
        <translation>
            <numerusform>%Ln secret is being deleted.</numerusform>
            <numerusform>%Ln secrets are being deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::InspectFlow</name>
    <message numerus="yes">
        <source>Hidden again in %Ln s</source>
        <translation>
            <numerusform>Hidden again in %Ln s</numerusform>
            <numerusform>Hidden again in %Ln s</numerusform>
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
        <translation>
            <numerusform>Text · %Ln byte</numerusform>
            <numerusform>Text · %Ln bytes</numerusform>
        </translation>
    </message>
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
        <source>Not base64 · %Ln byte(s) as sent</source>
        <translation>
            <numerusform>Not base64 · %Ln byte as sent</numerusform>
            <numerusform>Not base64 · %Ln bytes as sent</numerusform>
        </translation>
    </message>
</context>
</TS>
