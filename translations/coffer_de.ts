<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message>
        <source>Unreadable entry #%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Binary · %Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · %Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hidden text of %Ln byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are not text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sent ciphertext of %Ln byte(s). Only the core instance&apos;s pipelines can read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent a value that is not base64, so it cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent this entry without a usable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no date that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cannot find %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not a web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a smaller --page-size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it has moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffer never follows, because the token would go along. If you trust that address, connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants to be told about encryption: tick Ǌsk the server to encrypt it” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with a token that is valid for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %L1 is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is no longer needed, or ask for a higher limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such core instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its ID and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret with this key exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds the value too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the API: it sent a web page (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; a proxy or a sign-in page may stand between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the API sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer has no usable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends the same page again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent several pages without anything new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token contains spaces, line breaks or other characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a “?” or a “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http to another machine would show the token to everyone on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out; the token is all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See coffer --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the ID of a core instance, a UUID like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go together with --demo, which brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is not a file. Choose a single file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, too large for a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read as a whole. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>See and create the secrets of a Calyptia core instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on a built-in server with made-up secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many secrets the demo has (500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the demo waits before each answer (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the API; also %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token from this file, - is standard input; also %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of the core instance whose secrets are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look: no action that changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many secrets are asked for at a time (100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load all secrets, not only those that are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to this file and exit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display: use --screenshot FILE to get a picture, or run it under xvfb-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s server cannot listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, loading stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, loading more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::SecretsModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ConnectionDialog</name>
    <message>
        <source>Connect to a Core Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core &amp;instance ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ID of the core instance, a UUID of 36 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the token is accepted, and there are secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the token is accepted. There are no secrets yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::MainWindow</name>
    <message>
        <source>Coffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a core instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what a pipeline uses in place of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load every page that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Coffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in server with made-up secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is still being created here. Connect again when the server has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created, but the list does not show it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Coffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Coffer %1&lt;/h3&gt;&lt;p&gt;See and create the secrets of a Calyptia core instance.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Made with Qt %2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Coffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No core instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to see its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No core instance secrets found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is still being created. Close again when the server has answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::MessageBar</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::NewSecretDialog</name>
    <message>
        <source>New Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, paste or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask the server to encrypt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server then stores ciphertext, which Coffer cannot show again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a&amp;nother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open after the secret was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that cannot be typed exactly. Save it as a file and use Ǐrom File”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret with this key is in the list already. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key begins or ends with a space, which becomes part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines use it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Base64: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value from File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the file “%1”, exactly as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the secret was created. %1 Look for its key in the list before you create it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::Screenshot</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::SecretsView</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueWarnings</name>
    <message>
        <source>Is empty. A secret without a value will be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with white space. It will be stored as part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with white space. It will be stored as part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with a newline. It will be stored as part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains Windows line ends (CR). They will be stored as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains a NUL character. Many programs will read the value only up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not text. The bytes will be stored as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like base64. It will be stored as typed, not decoded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::Watermark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
