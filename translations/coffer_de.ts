<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message>
        <source>Unreadable entry #%L1</source>
        <translation>Unlesbarer Eintrag Nr. %L1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>Binary · %Ln byte(s)</source>
        <translation>
            <numerusform>Binär · %Ln Byte</numerusform>
            <numerusform>Binär · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · %Ln byte(s)</source>
        <translation>
            <numerusform>Verschlüsselt · %Ln Byte</numerusform>
            <numerusform>Verschlüsselt · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>Kein Base64</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden text of %Ln byte(s).</source>
        <translation>
            <numerusform>Verborgener Text von %Ln Byte.</numerusform>
            <numerusform>Verborgener Text von %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are not text.</source>
        <translation>
            <numerusform>%Ln Byte, das kein Text ist.</numerusform>
            <numerusform>%Ln Bytes, die kein Text sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sent ciphertext of %Ln byte(s). Only the core instance&apos;s pipelines can read it.</source>
        <translation>
            <numerusform>Der Server hat %Ln Byte verschlüsselt gesendet. Nur die Pipelines der Core-Instanz können den Wert lesen.</numerusform>
            <numerusform>Der Server hat %Ln Bytes verschlüsselt gesendet. Nur die Pipelines der Core-Instanz können den Wert lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent a value that is not base64, so it cannot be decoded.</source>
        <translation>Der Server hat einen Wert gesendet, der kein Base64 ist und deshalb nicht dekodiert werden kann.</translation>
    </message>
    <message>
        <source>The server sent this entry without a usable “%1”.</source>
        <translation>Der Server hat diesen Eintrag ohne brauchbares Feld „%1“ gesendet.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The server sent no date that can be read.</source>
        <translation>Der Server hat kein lesbares Datum gesendet.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Pipelines use it as %1</source>
        <translation>Pipelines verwenden es als %1</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Geben Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Another secret with this key exists already. Choose another key.</source>
        <translation>Ein anderes Secret mit diesem Schlüssel gibt es bereits. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Another secret in the list has this key. Choose another key.</source>
        <translation>Ein anderes Secret in der Liste hat diesen Schlüssel. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Pipelines that use %1 will fail until they use %2.</source>
        <translation>Pipelines, die %1 verwenden, schlagen fehl, bis sie %2 verwenden.</translation>
    </message>
    <message>
        <source>Unchanged: empty. Type, paste or drop a file to replace it.</source>
        <translation>Unverändert: leer. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>Unchanged: text of %Ln byte(s). Type, paste or drop a file to replace it.</source>
        <translation>
            <numerusform>Unverändert: Text von %Ln Byte. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</numerusform>
            <numerusform>Unverändert: Text von %Ln Bytes. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged: %Ln byte(s) that are not text. Type, paste or drop a file to replace them.</source>
        <translation>
            <numerusform>Unverändert: %Ln Byte, das kein Text ist. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</numerusform>
            <numerusform>Unverändert: %Ln Bytes, die kein Text sind. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: encrypted, and cannot be shown. Type, paste or drop a file to replace it.</source>
        <translation>Unverändert: verschlüsselt und nicht anzuzeigen. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</translation>
    </message>
    <message>
        <source>Unchanged: cannot be read. Type, paste or drop a file to replace it.</source>
        <translation>Unverändert: nicht lesbar. Zum Ersetzen tippen, einfügen oder eine Datei ablegen.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. %1 Saving it again does no harm.</source>
        <translation>Ob die Änderung gespeichert wurde, ist nicht bekannt. %1 Noch einmal zu speichern schadet nicht.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation>War schon nicht mehr da</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>Unknown. %1</source>
        <translation>Unbekannt. %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was gone already.</source>
        <translation>„%1“ war schon nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>„%1“ wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted. %2</source>
        <translation>Ob „%1“ gelöscht wurde, ist nicht bekannt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) deleted.</source>
        <translation>
            <numerusform>%Ln Secret gelöscht.</numerusform>
            <numerusform>%Ln Secrets gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already.</source>
        <translation>
            <numerusform>%Ln war schon nicht mehr da.</numerusform>
            <numerusform>%Ln waren schon nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted.</source>
        <translation>
            <numerusform>%Ln nicht gelöscht.</numerusform>
            <numerusform>%Ln nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown.</source>
        <translation>
            <numerusform>%Ln unbekannt.</numerusform>
            <numerusform>%Ln unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried.</source>
        <translation>
            <numerusform>%Ln nicht versucht.</numerusform>
            <numerusform>%Ln nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is not on the server. Save it again? %1</source>
        <translation>Die Änderung ist nicht auf dem Server. Noch einmal speichern? %1</translation>
    </message>
    <message>
        <source>Deleted (confirmed by re-reading)</source>
        <translation>Gelöscht (durch erneutes Lesen bestätigt)</translation>
    </message>
    <message>
        <source>Still on the server. %1</source>
        <translation>Noch auf dem Server. %1</translation>
    </message>
    <message>
        <source>“%1” was deleted (confirmed by re-reading).</source>
        <translation>„%1“ wurde gelöscht (durch erneutes Lesen bestätigt).</translation>
    </message>
    <message>
        <source>“%1” is still on the server. %2</source>
        <translation>„%1“ ist noch auf dem Server. %2</translation>
    </message>
</context>
<context>
    <name>Create</name>
    <message>
        <source>A secret with this key exists already. Choose another key.</source>
        <translation>Ein Secret mit diesem Schlüssel gibt es bereits. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>A secret with this key is in the list already. Choose another key.</source>
        <translation>Ein Secret mit diesem Schlüssel steht schon in der Liste. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key begins or ends with a space, which becomes part of it.</source>
        <translation>Der Schlüssel beginnt oder endet mit einem Leerzeichen, das zum Schlüssel gehören wird.</translation>
    </message>
    <message>
        <source>Pipelines use it as %1</source>
        <translation>Pipelines verwenden es als %1</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>Not created. %1</source>
        <translation>Nicht erstellt. %1</translation>
    </message>
    <message>
        <source>It is not known whether the secret was created. %1 Look for its key in the list before you create it again.</source>
        <translation>Ob das Secret erstellt wurde, ist nicht bekannt. %1 Suchen Sie den Schlüssel in der Liste, bevor Sie es noch einmal erstellen.</translation>
    </message>
    <message>
        <source>“%1” was created (confirmed by re-reading).</source>
        <translation>„%1“ wurde erstellt (durch erneutes Lesen bestätigt).</translation>
    </message>
    <message>
        <source>Not found on the server. Try again? %1</source>
        <translation>Auf dem Server nicht gefunden. Noch einmal versuchen? %1</translation>
    </message>
    <message>
        <source>A secret with this key exists. It may be the one that was sent before: the list was not read to see when it was created.</source>
        <translation>Ein Secret mit diesem Schlüssel gibt es. Es kann das zuvor gesendete sein: Die Liste, aus der hervorginge, wann es erstellt wurde, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It is not known whether the secret was created. %1 This token may not read the list. Before you create it again, ask somebody who can.</source>
        <translation>Ob das Secret erstellt wurde, ist nicht bekannt. %1 Mit diesem Token darf die Liste nicht gelesen werden. Fragen Sie jemanden, der das darf, bevor Sie es noch einmal erstellen.</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>Delete Secret</source>
        <translation>Secret löschen</translation>
    </message>
    <message>
        <source>Delete Secrets</source>
        <translation>Secrets löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secret(s) of the core instance “%1”?</source>
        <translation>
            <numerusform>%Ln Secret der Core-Instanz „%1“ löschen?</numerusform>
            <numerusform>%Ln Secrets der Core-Instanz „%1“ löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pipelines that use what is deleted will fail.</source>
        <translation>Das lässt sich nicht rückgängig machen. Pipelines, die das Gelöschte verwenden, schlagen fehl.</translation>
    </message>
    <message>
        <source>&amp;Delete Secret</source>
        <translation>Secret &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln Secret(s)</source>
        <translation>
            <numerusform>%Ln Secret &amp;löschen</numerusform>
            <numerusform>%Ln Secrets &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>No core instance</source>
        <translation>Keine Core-Instanz</translation>
    </message>
    <message>
        <source>Connect to see its secrets.</source>
        <translation>Verbinden Sie sich, um ihre Secrets zu sehen.</translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation>Secrets werden geladen…</translation>
    </message>
    <message>
        <source>No core instance secrets found.</source>
        <translation>Keine Secrets in dieser Core-Instanz gefunden.</translation>
    </message>
    <message>
        <source>&amp;New Secret…</source>
        <translation>&amp;Neues Secret…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Search the &amp;Rest</source>
        <translation>Den &amp;Rest durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln secret(s) matches “%1”.</source>
        <translation>
            <numerusform>%Ln Secret, und es passt nicht zu „%1“.</numerusform>
            <numerusform>Keines der %Ln Secrets passt zu „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln loaded secret(s) matches “%1”. There are more on the server.</source>
        <translation>
            <numerusform>%Ln geladenes Secret, und es passt nicht zu „%1“. Auf dem Server gibt es weitere.</numerusform>
            <numerusform>Keines der %Ln geladenen Secrets passt zu „%1“. Auf dem Server gibt es weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match yet</source>
        <translation>Noch kein Treffer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cannot find %1.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server is running.</source>
        <translation>Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>Prüfen Sie Netzwerk, Proxy und Firewall.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>What answered is not a web server.</source>
        <translation>Geantwortet hat kein Webserver.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged.</source>
        <translation>Die Antwort des Servers ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Die Antwort des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>Start with a smaller --page-size.</source>
        <translation>Starten Sie mit einem kleineren --page-size.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>Das Netzwerk hat versagt.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server says that it has moved to %1.</source>
        <translation>Der Server ist nach eigener Angabe nach %1 umgezogen.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Der Server hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation>Das Token wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Connect with a token that is valid for this server.</source>
        <translation>Verbinden Sie sich mit einem Token, das für diesen Server gilt.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this.</source>
        <translation>Das Token ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission.</source>
        <translation>Bitten Sie einen Administrator des Projekts um die Berechtigung.</translation>
    </message>
    <message>
        <source>The limit of %L1 is reached.</source>
        <translation>Die Obergrenze von %L1 ist erreicht.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed, or ask for a higher limit.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, oder bitten Sie um eine höhere Grenze.</translation>
    </message>
    <message>
        <source>There is no such core instance.</source>
        <translation>Diese Core-Instanz gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its ID and the address.</source>
        <translation>Prüfen Sie die ID und die Adresse.</translation>
    </message>
    <message>
        <source>A secret with this key exists already.</source>
        <translation>Ein Secret mit diesem Schlüssel gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Das Gesuchte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The server finds the value too large.</source>
        <translation>Der Wert ist dem Server zu groß.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Verwenden Sie einen kleineren.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server has a problem (status %1).</source>
        <translation>Der Server hat ein Problem (Status %1).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>What answered is not the API: it sent a web page (%1).</source>
        <translation>Geantwortet hat nicht die API: Es kam eine Webseite (%1).</translation>
    </message>
    <message>
        <source>Check the address; a proxy or a sign-in page may stand between.</source>
        <translation>Prüfen Sie die Adresse; vielleicht steht ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the API sends.</source>
        <translation>Die Antwort des Servers entspricht nicht der API.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no usable “%1”.</source>
        <translation>Der Antwort des Servers fehlt ein brauchbares Feld „%1“.</translation>
    </message>
    <message>
        <source>The server sends the same page again and again.</source>
        <translation>Der Server sendet immer wieder dieselbe Seite.</translation>
    </message>
    <message>
        <source>What is shown may be incomplete.</source>
        <translation>Die Anzeige ist möglicherweise unvollständig.</translation>
    </message>
    <message>
        <source>The server sent several pages without anything new.</source>
        <translation>Der Server hat mehrere Seiten ohne Neues gesendet.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Vielleicht gibt es noch mehr.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Das Token ist leer.</translation>
    </message>
    <message>
        <source>The token contains spaces, line breaks or other characters that no token has.</source>
        <translation>Das Token enthält Leerzeichen, Zeilenumbrüche oder andere Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address does not begin with https:// or http://.</source>
        <translation>Die Adresse beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The address contains a “?” or a “#”.</source>
        <translation>Die Adresse enthält ein „?“ oder ein „#“.</translation>
    </message>
    <message>
        <source>Plain http to another machine would show the token to everyone on the way.</source>
        <translation>Unverschlüsseltes http zu einem anderen Rechner würde das Token unterwegs allen zeigen.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>Der Server meldet: „%1“.</translation>
    </message>
    <message>
        <source>Leave it out; the token is all that is needed.</source>
        <translation>Lassen Sie beides weg; das Token genügt.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Leave out that part.</source>
        <translation>Lassen Sie diesen Teil weg.</translation>
    </message>
    <message>
        <source>Enter one like %1.</source>
        <translation>Geben Sie eine wie %1 ein.</translation>
    </message>
    <message>
        <source>Copy it again, as a whole.</source>
        <translation>Kopieren Sie es noch einmal im Ganzen.</translation>
    </message>
    <message>
        <source>See coffer --help.</source>
        <translation>Siehe coffer --help.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes the ID of a core instance, a UUID like %2.</source>
        <translation>%1 erwartet die ID einer Core-Instanz, eine UUID wie %2.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>Die Token-Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot go together with --demo, which brings its own.</source>
        <translation>%1 geht nicht zusammen mit --demo, denn die Demo bringt alles mit.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>It wants to be told about encryption: tick “Ask the server to encrypt it” and try again.</source>
        <translation>Er erwartet eine Angabe zur Verschlüsselung: Setzen Sie das Häkchen bei „Vom Server verschlüsseln lassen“ und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>Es kam keine sichere Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, too large for a secret.</source>
        <translation>„%1“ ist größer als 16 MiB und damit zu groß für ein Secret.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a whole.</source>
        <translation>„%1“ konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a single file.</source>
        <translation>Wählen Sie eine einzelne Datei.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be typed exactly.</source>
        <translation>Der Text enthält Zeichen, die sich nicht genau eingeben lassen.</translation>
    </message>
    <message>
        <source>Save it as a file and use “From File”.</source>
        <translation>Speichern Sie ihn als Datei und nehmen Sie „Aus Datei“.</translation>
    </message>
    <message>
        <source>These are several files, and a secret has one value.</source>
        <translation>Das sind mehrere Dateien, und ein Secret hat nur einen Wert.</translation>
    </message>
    <message>
        <source>Drop one.</source>
        <translation>Ziehen Sie eine einzige hierher.</translation>
    </message>
    <message>
        <source>This is not the ID of a core instance.</source>
        <translation>Das ist nicht die ID einer Core-Instanz.</translation>
    </message>
    <message>
        <source>Enter a UUID of 36 characters.</source>
        <translation>Geben Sie eine UUID aus 36 Zeichen ein.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Geben Sie ein Token ein.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation>Die Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>With --token-file - the token is read from there.</source>
        <translation>Mit --token-file - wird das Token von dort gelesen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 is only for the demo.</source>
        <translation>%1 gilt nur für die Demo.</translation>
    </message>
    <message>
        <source>Add --demo, or leave it out.</source>
        <translation>Fügen Sie --demo hinzu oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Choose a core instance, or enter its ID.</source>
        <translation>Wählen Sie eine Core-Instanz, oder geben Sie ihre ID ein.</translation>
    </message>
    <message>
        <source>It is a UUID of 36 characters.</source>
        <translation>Sie ist eine UUID aus 36 Zeichen.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS, or none that this computer accepts.</source>
        <translation>%1 spricht kein TLS, oder keines, das dieser Rechner annimmt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port, and that https:// is right.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie den Port, und ob https:// stimmt.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>Der Proxy %1 hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %Ln Sekunde und versuchen Sie es noch einmal.</numerusform>
            <numerusform>Warten Sie %Ln Sekunden und versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says that it has deleted nothing.</source>
        <translation>Der Server hat nach eigener Angabe nichts gelöscht.</translation>
    </message>
    <message>
        <source>Refresh the list to see whether it is still there.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, ob es noch da ist.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>GNOME Keyring, KWallet or KeePassXC can be one.</source>
        <translation>GNOME Keyring, KWallet oder KeePassXC können einer sein.</translation>
    </message>
    <message>
        <source>The keyring does not let Coffer in.</source>
        <translation>Der Schlüsselbund lässt Coffer nicht hinein.</translation>
    </message>
    <message>
        <source>Allow it in the keyring&apos;s settings.</source>
        <translation>Erlauben Sie es in den Einstellungen des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Der Schlüsselbund funktioniert nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the token.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>What the keyring holds for this profile is not a token.</source>
        <translation>Was der Schlüsselbund für dieses Profil enthält, ist kein Token.</translation>
    </message>
    <message>
        <source>The keyring has no token for this profile.</source>
        <translation>Der Schlüsselbund hat kein Token für dieses Profil.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat gilt nicht für %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody whom this computer does not know.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, whom this computer does not know.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt, einer Stelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody else vouches for it.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>Nothing was sent. If this server is your organisation&apos;s, choose the file with its authority&apos;s certificate as CA file.</source>
        <translation>Es wurde nichts gesendet. Wenn dieser Server Ihrer Organisation gehört, wählen Sie die Datei mit dem Zertifikat ihrer Zertifizierungsstelle als CA-Datei.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask who runs the server to renew it, and check the clock of this computer.</source>
        <translation>Es wurde nichts gesendet. Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>There are none yet; the window makes them.</source>
        <translation>Es gibt noch keine; erstellt werden sie im Fenster.</translation>
    </message>
    <message>
        <source>The profiles are: %1.</source>
        <translation>Die Profile sind: %1.</translation>
    </message>
    <message>
        <source>This is not the ID of a project.</source>
        <translation>Das ist nicht die ID eines Projekts.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>Wählen Sie eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large for certificates.</source>
        <translation>Die Datei ist für Zertifikate zu groß.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged.</source>
        <translation>Ein Zertifikat in dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, check the address and the port: what answers there may be no web server.</source>
        <translation>Versuchen Sie es noch einmal. Hilft das nicht, prüfen Sie Adresse und Port: Was dort antwortet, ist vielleicht kein Webserver.</translation>
    </message>
    <message>
        <source>The limit of %L1 is reached: %L2 left.</source>
        <translation>Die Grenze von %L1 ist erreicht: noch %L2 übrig.</translation>
    </message>
    <message>
        <source>Coffer never follows, because the token would go along. If you trust that address, connect to %1.</source>
        <translation>Coffer folgt nie, weil das Token mitginge. Wenn Sie dieser Adresse vertrauen, verbinden Sie sich mit %1.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>GuardRails</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation>In diesem Fenster kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>See and create the secrets of a Calyptia core instance.</source>
        <translation>Die Secrets einer Calyptia-Core-Instanz ansehen und erstellen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Open on a built-in server with made-up secrets.</source>
        <translation>Mit einem eingebauten Server und erfundenen Secrets öffnen.</translation>
    </message>
    <message>
        <source>How many secrets the demo has (500).</source>
        <translation>Wie viele Secrets die Demo hat (500).</translation>
    </message>
    <message>
        <source>How long the demo waits before each answer (0).</source>
        <translation>Wie lange die Demo vor jeder Antwort wartet (0).</translation>
    </message>
    <message>
        <source>Read the token from this file, - is standard input; also %1.</source>
        <translation>Das Token aus dieser Datei lesen, - ist die Standardeingabe; auch %1.</translation>
    </message>
    <message>
        <source>The ID of the core instance whose secrets are shown.</source>
        <translation>Die ID der Core-Instanz, deren Secrets gezeigt werden.</translation>
    </message>
    <message>
        <source>Only look: no action that changes anything.</source>
        <translation>Nur ansehen: keine Aktion, die etwas ändert.</translation>
    </message>
    <message>
        <source>Load all secrets, not only those that are looked at.</source>
        <translation>Alle Secrets laden, nicht nur die angesehenen.</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file and exit.</source>
        <translation>Ein Bild des Fensters in diese Datei schreiben und beenden.</translation>
    </message>
    <message>
        <source>Show only secrets whose key contains this.</source>
        <translation>Nur Secrets zeigen, deren Schlüssel dies enthält.</translation>
    </message>
    <message>
        <source>The address of the API (%1); also %2.</source>
        <translation>Die Adresse der API (%1); auch %2.</translation>
    </message>
    <message>
        <source>Always ask for so many secrets at a time (otherwise 100, growing to 1000).</source>
        <translation>Immer so viele Secrets auf einmal anfragen (sonst 100, wachsend bis 1000).</translation>
    </message>
    <message>
        <source>Open the profile of this name; other options hold for this run instead of what it says.</source>
        <translation>Das Profil dieses Namens öffnen; andere Optionen gelten für diesen Lauf anstelle seiner Angaben.</translation>
    </message>
    <message>
        <source>Note each request in this file: no tokens, keys, values or names.</source>
        <translation>Jede Anfrage in dieser Datei vermerken: keine Token, Schlüssel, Werte oder Namen.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Use a token of the project, or ask its administrator for the permission.</source>
        <translation>Verwenden Sie ein Token des Projekts, oder bitten Sie dessen Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>Der Server meldet: „%1“.</translation>
    </message>
    <message>
        <source>The server does not know this project or core instance.</source>
        <translation>Der Server kennt dieses Projekt oder diese Core-Instanz nicht.</translation>
    </message>
    <message>
        <source>Check the address, the token and the ID.</source>
        <translation>Prüfen Sie die Adresse, das Token und die ID.</translation>
    </message>
    <message>
        <source>Looking for core instances…</source>
        <translation>Core-Instanzen werden gesucht…</translation>
    </message>
    <message>
        <source>With the ID of the token&apos;s project the core instances can be chosen by name. The ID of a core instance is enough, too.</source>
        <translation>Mit der ID des Projekts, zu dem das Token gehört, lassen sich die Core-Instanzen nach Namen wählen. Die ID einer Core-Instanz genügt auch.</translation>
    </message>
    <message>
        <source>When the other entries are right, the core instances to choose from appear here.</source>
        <translation>Wenn die übrigen Angaben stimmen, erscheinen hier die Core-Instanzen zur Auswahl.</translation>
    </message>
    <message>
        <source>With a token, the core instances to choose from appear here.</source>
        <translation>Mit einem Token erscheinen hier die Core-Instanzen zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display: use --screenshot FILE to get a picture, or run it under xvfb-run.</source>
        <translation>Es gibt keinen Bildschirm: --screenshot FILE schreibt ein Bild, xvfb-run stellt einen virtuellen Bildschirm bereit.</translation>
    </message>
    <message>
        <source>The demo&apos;s server cannot listen on 127.0.0.1.</source>
        <translation>Der Server der Demo kann auf 127.0.0.1 keine Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>The demo is not installed: its library has to lie beside the program.</source>
        <translation>Die Demo ist nicht installiert: Ihre Bibliothek muss neben dem Programm liegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>“%1” was changed after this list was read.</source>
        <translation>„%1“ wurde geändert, nachdem diese Liste gelesen wurde.</translation>
    </message>
    <message>
        <source>“%1” was changed after this list was read: %2.</source>
        <translation>„%1“ wurde geändert, nachdem diese Liste gelesen wurde: %2.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Es heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The secret is no longer on the server.</source>
        <translation>Das Secret ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>It is not known whether somebody has changed it: it could not be read again. %1</source>
        <translation>Ob jemand es geändert hat, ist nicht bekannt: Es konnte nicht noch einmal gelesen werden. %1</translation>
    </message>
    <message>
        <source>It is not known whether somebody has changed it: it is not where it was in the list.</source>
        <translation>Ob jemand es geändert hat, ist nicht bekannt: Es steht nicht mehr an seiner Stelle in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were changed as well.</source>
        <translation>
            <numerusform>%Ln weiteres wurde auch geändert.</numerusform>
            <numerusform>%Ln weitere wurden auch geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are no longer on the server.</source>
        <translation>
            <numerusform>%Ln davon ist nicht mehr auf dem Server.</numerusform>
            <numerusform>%Ln davon sind nicht mehr auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether somebody has changed %Ln of them: they could not be read again.</source>
        <translation>
            <numerusform>Ob jemand %Ln davon geändert hat, ist nicht bekannt: Es konnte nicht neu gelesen werden.</numerusform>
            <numerusform>Ob jemand %Ln davon geändert hat, ist nicht bekannt: Sie konnten nicht neu gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pem</name>
    <message>
        <source>Expired: %1 (valid from %2)</source>
        <translation>Abgelaufen: %1 (gültig ab %2)</translation>
    </message>
    <message>
        <source>Not yet valid: %1 to %2</source>
        <translation>Noch nicht gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>Ein unlesbares Zertifikat</translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation>Zertifikat für %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Private key under a passphrase (%1)</source>
        <translation>Privater Schlüssel mit Passphrase (%1)</translation>
    </message>
    <message>
        <source>Private key (%1)</source>
        <translation>Privater Schlüssel (%1)</translation>
    </message>
    <message>
        <source>PEM block (%1)</source>
        <translation>PEM-Block (%1)</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und weitere</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>“%1” was created before Coffer was closed (confirmed by re-reading).</source>
        <translation>„%1“ wurde erstellt, bevor Coffer geschlossen wurde (durch erneutes Lesen bestätigt).</translation>
    </message>
    <message>
        <source>“%1” was not created before Coffer was closed: an older secret has this key.</source>
        <translation>„%1“ wurde nicht erstellt, bevor Coffer geschlossen wurde: Ein älteres Secret hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” was not created before Coffer was closed: it is not on the server.</source>
        <translation>„%1“ wurde nicht erstellt, bevor Coffer geschlossen wurde: Es ist nicht auf dem Server.</translation>
    </message>
    <message>
        <source>It is still not known whether “%1” was created before Coffer was closed.</source>
        <translation>Es ist noch immer nicht bekannt, ob „%1“ erstellt wurde, bevor Coffer geschlossen wurde.</translation>
    </message>
    <message>
        <source>The change to “%1” was saved before Coffer was closed (confirmed by re-reading).</source>
        <translation>Die Änderung an „%1“ wurde gespeichert, bevor Coffer geschlossen wurde (durch erneutes Lesen bestätigt).</translation>
    </message>
    <message>
        <source>The change to “%1” was not saved before Coffer was closed.</source>
        <translation>Die Änderung an „%1“ wurde nicht gespeichert, bevor Coffer geschlossen wurde.</translation>
    </message>
    <message>
        <source>It is still not known whether the change to “%1” was saved before Coffer was closed.</source>
        <translation>Es ist noch immer nicht bekannt, ob die Änderung an „%1“ gespeichert wurde, bevor Coffer geschlossen wurde.</translation>
    </message>
    <message>
        <source>“%1” was deleted before Coffer was closed (confirmed by re-reading).</source>
        <translation>„%1“ wurde gelöscht, bevor Coffer geschlossen wurde (durch erneutes Lesen bestätigt).</translation>
    </message>
    <message>
        <source>“%1” was not deleted before Coffer was closed: it is still on the server.</source>
        <translation>„%1“ wurde nicht gelöscht, bevor Coffer geschlossen wurde: Es ist noch auf dem Server.</translation>
    </message>
    <message>
        <source>It is still not known whether “%1” was deleted before Coffer was closed.</source>
        <translation>Es ist noch immer nicht bekannt, ob „%1“ gelöscht wurde, bevor Coffer geschlossen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Checking what became of %Ln change(s) that were sent before Coffer was closed…</source>
        <translation>
            <numerusform>Es wird nachgesehen, was aus %Ln Änderung wurde, die vor dem Schließen von Coffer gesendet wurde …</numerusform>
            <numerusform>Es wird nachgesehen, was aus %Ln Änderungen wurde, die vor dem Schließen von Coffer gesendet wurden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what became of the change to “%1” that was sent before Coffer was closed…</source>
        <translation>Es wird nachgesehen, was aus der Änderung an „%1“ wurde, die vor dem Schließen von Coffer gesendet wurde …</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address: %1
Core instance: %2</source>
        <translation>Adresse: %1
Core-Instanz: %2</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Nothing was changed yet. %1</source>
        <translation>Es wurde noch nichts geändert. %1</translation>
    </message>
    <message>
        <source>Stop Tr&amp;ying</source>
        <translation>Nicht weiter v&amp;ersuchen</translation>
    </message>
    <message>
        <source>A secret with this key exists. Reading the list again, to see whether it is this one…</source>
        <translation>Ein Secret mit diesem Schlüssel gibt es. Die Liste wird neu gelesen, um zu sehen, ob es dieses ist …</translation>
    </message>
    <message>
        <source>%1 Reading the list again, to see whether it was done…</source>
        <translation>%1 Die Liste wird neu gelesen, um zu sehen, ob es getan wurde …</translation>
    </message>
    <message>
        <source>Stop L&amp;ooking</source>
        <translation>Nicht weiter s&amp;uchen</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Fehlender Wert nach „%1“.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Clear the filter, then stop loading</source>
        <translation>Den Filter leeren, danach das Laden stoppen</translation>
    </message>
    <message>
        <source>Go to the next or previous secret</source>
        <translation>Zum nächsten oder vorigen Secret</translation>
    </message>
    <message>
        <source>Go to the first or last secret</source>
        <translation>Zum ersten oder letzten Secret</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>Das Kontextmenü öffnen</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>Vom Filter in die Tabelle</translation>
    </message>
    <message>
        <source>Accept a dialog with several lines</source>
        <translation>Einen Dialog mit mehreren Zeilen bestätigen</translation>
    </message>
    <message>
        <source>Close a dialog or a message</source>
        <translation>Einen Dialog oder eine Meldung schließen</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>In Dialogen</translation>
    </message>
    <message>
        <source>Edit the secret, or try again where loading stopped</source>
        <translation>Das Secret bearbeiten, oder noch einmal versuchen, wo das Laden aufgehört hat</translation>
    </message>
    <message>
        <source>Pin or unpin the chosen core instance</source>
        <translation>Die gewählte Core-Instanz anheften oder lösen</translation>
    </message>
</context>
<context>
    <name>StateDisplay</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>A built-in server with made-up secrets.</source>
        <translation>Ein eingebauter Server mit erfundenen Secrets.</translation>
    </message>
    <message>
        <source>%1 — Coffer</source>
        <translation>%1 — Coffer</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>%L1 von %L2 geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln geladen</numerusform>
            <numerusform>%Ln geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, loading stopped</source>
        <translation>%1, Laden abgebrochen</translation>
    </message>
    <message>
        <source>%1, reading the list again…</source>
        <translation>%1, die Liste wird neu geladen…</translation>
    </message>
    <message>
        <source>%1, loading more…</source>
        <translation>%1, weitere werden geladen…</translation>
    </message>
    <message>
        <source>%1, more available</source>
        <translation>%1, weitere vorhanden</translation>
    </message>
    <message>
        <source>%1 · sorted among loaded</source>
        <translation>%1 · nur Geladene sortiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in %L1 loaded, searching…</source>
        <translation>
            <numerusform>%Ln Treffer in %L1 geladenen, Suche läuft…</numerusform>
            <numerusform>%Ln Treffer in %L1 geladenen, Suche läuft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all %L1</source>
        <translation>
            <numerusform>%Ln Treffer in allen %L1</numerusform>
            <numerusform>%Ln Treffer in allen %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in %L1 loaded</source>
        <translation>
            <numerusform>%Ln Treffer in %L1 geladenen</numerusform>
            <numerusform>%Ln Treffer in %L1 geladenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again…</source>
        <translation>Wartet auf den nächsten Versuch …</translation>
    </message>
    <message>
        <source>%1, waiting to try again…</source>
        <translation>%1, wartet auf den nächsten Versuch …</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coffer::ui::AboutDialog</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>About Coffer</source>
        <translation>Über Coffer</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Coffer %1&lt;/h2&gt;&lt;p&gt;See, change and create the secrets of a Calyptia core instance.&lt;/p&gt;&lt;p&gt;Apache License 2.0. The Coffer authors.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Coffer %1&lt;/h2&gt;&lt;p&gt;Die Secrets einer Calyptia-Core-Instanz ansehen, ändern und erstellen.&lt;/p&gt;&lt;p&gt;Apache License 2.0. The Coffer authors.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Coffer is</source>
        <translation>Was Coffer ist</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Es verwendet:</translation>
    </message>
    <message>
        <source>What Coffer is made with</source>
        <translation>Was Coffer verwendet</translation>
    </message>
</context>
<context>
    <name>coffer::ui::AddressField</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Send the token &amp;unencrypted to %1</source>
        <translation>Das Token &amp;ohne Verschlüsselung an %1 senden</translation>
    </message>
    <message>
        <source>Everything goes to %1 without encryption.</source>
        <translation>Alles geht unverschlüsselt an %1.</translation>
    </message>
    <message>
        <source>With http:// the token and all values go to %1 without encryption: everyone on the way can read them. Use https://, or say that you want this.</source>
        <translation>Mit http:// gehen das Token und alle Werte unverschlüsselt an %1: Unterwegs können alle sie lesen. Verwenden Sie https://, oder bestätigen Sie, dass Sie das wollen.</translation>
    </message>
    <message>
        <source>With http:// the token and all values go to %1 through the proxy %2 without encryption: the proxy and everyone on the way can read them. Use https://, or say that you want this.</source>
        <translation>Mit http:// gehen das Token und alle Werte unverschlüsselt über den Proxy %2 an %1: Der Proxy und unterwegs alle anderen können sie lesen. Verwenden Sie https://, oder bestätigen Sie, dass Sie das wollen.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::AuthorityField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchsuc&amp;hen…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>None: the system&apos;s authorities</source>
        <translation>Keine: die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation>CA-Datei leeren</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), trusted for this connection only.</source>
        <translation>
            <numerusform>%Ln Zertifikat, nur für diese Verbindung vertrauenswürdig.</numerusform>
            <numerusform>%Ln Zertifikate, nur für diese Verbindung vertrauenswürdig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::ChangeFlow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo Rename</source>
        <translation>Umbenennen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo Create</source>
        <translation>Erstellen &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ClipboardNote</name>
    <message>
        <source>Clipboard not cleared</source>
        <translation>Zwischenablage nicht geleert</translation>
    </message>
    <message>
        <source>Clipboard: %L1 s</source>
        <translation>Zwischenablage: %L1 s</translation>
    </message>
    <message>
        <source>Clipboard: secret</source>
        <translation>Zwischenablage: Secret</translation>
    </message>
    <message>
        <source>The system did not let the clipboard be cleared. It is tried again when this window is used.</source>
        <translation>Das System ließ die Zwischenablage nicht leeren. Es wird erneut versucht, sobald dieses Fenster benutzt wird.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is taken off the clipboard in %Ln second(s).</source>
        <translation>
            <numerusform>Das Secret wird in %Ln Sekunde aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Das Secret wird in %Ln Sekunden aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a secret on the clipboard.</source>
        <translation>In der Zwischenablage ist ein Secret.</translation>
    </message>
    <message>
        <source>Clear Now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Die Zwischenablage jetzt leeren</translation>
    </message>
</context>
<context>
    <name>coffer::ui::CloseFlow</name>
    <message>
        <source>&amp;Stay Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>The server has not answered about “%1” yet. The window closes when it has, or in a moment.</source>
        <translation>Der Server hat zu „%1“ noch nicht geantwortet. Das Fenster schließt sich, wenn er es getan hat, oder gleich.</translation>
    </message>
    <message>
        <source>The server has not answered yet. The window closes when it has, or in a moment.</source>
        <translation>Der Server hat noch nicht geantwortet. Das Fenster schließt sich, wenn er es getan hat, oder gleich.</translation>
    </message>
    <message>
        <source>The server has not answered about “%1”.</source>
        <translation>Der Server hat zu „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Coffer cannot note that for its next start: %1 cannot be written. Make room or correct its permissions, or close the window again to leave it at that.</source>
        <translation>Coffer kann das nicht für den nächsten Start vermerken: %1 lässt sich nicht schreiben. Schaffen Sie Platz, oder berichtigen Sie die Zugriffsrechte; oder schließen Sie das Fenster noch einmal, um es dabei zu belassen.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ColumnsMenu</name>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Erstellt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>R&amp;eset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>&amp;Diese Spalte ausblenden</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ConfirmDialog</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ConnectionDialog</name>
    <message>
        <source>Connect to a Core Instance</source>
        <translation>Mit einer Core-Instanz verbinden</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Lo&amp;gin:</source>
        <translation>Anme&amp;ldung:</translation>
    </message>
    <message>
        <source>&amp;Project ID:</source>
        <translation>&amp;Projekt-ID:</translation>
    </message>
    <message>
        <source>Of the project whose core instances are listed</source>
        <translation>Des Projekts, dessen Core-Instanzen aufgelistet werden</translation>
    </message>
    <message>
        <source>Core &amp;instance:</source>
        <translation>Core-&amp;Instanz:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a profile</source>
        <translation>Als Profil &amp;speichern</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation>Speichern und v&amp;erbinden</translation>
    </message>
    <message>
        <source>Edit Profile “%1”</source>
        <translation>Profil „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Bro&amp;wse for CA File…</source>
        <translation>CA-Datei ausw&amp;ählen …</translation>
    </message>
</context>
<context>
    <name>coffer::ui::CopyFlow</name>
    <message>
        <source>Copied as base64, because the value is not text.</source>
        <translation>Als Base64 kopiert, denn der Wert ist kein Text.</translation>
    </message>
    <message>
        <source>Copied as the server sent it: it is not base64.</source>
        <translation>So kopiert, wie der Server es gesendet hat: Es ist kein Base64.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::CreateFlow</name>
    <message>
        <source>Creating “%1”…</source>
        <translation>„%1“ wird erstellt…</translation>
    </message>
    <message>
        <source>Looking whether “%1” was created…</source>
        <translation>Es wird nachgesehen, ob „%1“ erstellt wurde …</translation>
    </message>
    <message>
        <source>Waiting to create “%1”…</source>
        <translation>„%1“ wird gleich erneut gesendet …</translation>
    </message>
</context>
<context>
    <name>coffer::ui::DeleteFlow</name>
    <message>
        <source>Something else is still being changed. Delete when the server has answered.</source>
        <translation>Es wird noch etwas anderes geändert. Löschen Sie, wenn der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The server sent this entry without an ID, so it cannot be deleted.</source>
        <translation>Der Server hat diesen Eintrag ohne ID gesendet, deshalb kann er nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Deleting %L1 of %L2…</source>
        <translation>%L1 von %L2 wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are being deleted.</source>
        <translation>
            <numerusform>%Ln Secret wird gelöscht.</numerusform>
            <numerusform>%Ln Secrets werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>An&amp;zeigen…</translation>
    </message>
</context>
<context>
    <name>coffer::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no token, key, value, address or name; the IDs of projects, core instances and secrets are in it.</source>
        <translation>Für alle, die Ihnen helfen. Er enthält kein Token, keinen Schlüssel, keinen Wert, keine Adresse und keinen Namen; die IDs von Projekten, Core-Instanzen und Secrets stehen darin.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Der Bericht ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report cannot be saved as %1: %2.</source>
        <translation>Der Bericht kann nicht als %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EditDialog</name>
    <message>
        <source>Edit Secret</source>
        <translation>Secret bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The change is saved all the same.</source>
        <translation>Die Änderung wird trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>The value is being read. Try again.</source>
        <translation>Der Wert wird gerade gelesen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save Any&amp;way</source>
        <translation>Tr&amp;otzdem speichern</translation>
    </message>
    <message>
        <source>The new value is empty.</source>
        <translation>Der neue Wert ist leer.</translation>
    </message>
    <message>
        <source>Save an Empt&amp;y Value</source>
        <translation>Leere&amp;n Wert speichern</translation>
    </message>
    <message>
        <source>Not saved: something else is still being changed. Save again when the server has answered.</source>
        <translation>Nicht gespeichert: Es wird noch etwas anderes geändert. Speichern Sie erneut, wenn der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Save Aga&amp;in</source>
        <translation>Noch ei&amp;nmal speichern</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Once you have discarded this, look at the secret in the list.</source>
        <translation>Ob die Änderung gespeichert wurde, ist nicht bekannt. Sehen Sie sich das Secret in der Liste an, wenn Sie dies verworfen haben.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EditEntries</name>
    <message>
        <source>Nothing is changed yet: enter another key or another value.</source>
        <translation>Noch ist nichts geändert: Geben Sie einen anderen Schlüssel oder einen anderen Wert ein.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EditFlow</name>
    <message>
        <source>The server sent this entry without an ID, so it cannot be changed.</source>
        <translation>Der Server hat diesen Eintrag ohne ID gesendet, deshalb kann er nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EntryDialog</name>
    <message>
        <source>What you entered has not been saved.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ExistingRow</name>
    <message>
        <source>The list does not show “%1” yet. Refresh it later.</source>
        <translation>Die Liste zeigt „%1“ noch nicht. Aktualisieren Sie sie später.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::FailureRow</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::FieldNote</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>coffer::ui::FilterBar</name>
    <message>
        <source>Search the &amp;Rest</source>
        <translation>Den &amp;Rest durchsuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Load the pages that are left and look through them</source>
        <translation>Die übrigen Seiten laden und durchsuchen</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at character %L2. The list is as it was.</source>
        <translation>Das ist kein regulärer Ausdruck: %1, bei Zeichen %L2. Die Liste ist unverändert.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Not an expression: %1</source>
        <translation>Kein Ausdruck: %1</translation>
    </message>
    <message>
        <source>Filter by key or ID (%1)</source>
        <translation>Nach Schlüssel oder ID filtern (%1)</translation>
    </message>
</context>
<context>
    <name>coffer::ui::FirstSteps</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Choose one, or connect to another core instance.</source>
        <translation>Wählen Sie eines, oder verbinden Sie sich mit einer anderen Core-Instanz.</translation>
    </message>
    <message>
        <source>Ch&amp;oose a Profile</source>
        <translation>&amp;Profil wählen</translation>
    </message>
    <message>
        <source>The Calyptia command line is logged in on this computer.</source>
        <translation>Die Kommandozeile von Calyptia ist auf diesem Rechner angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Use That Login</source>
        <translation>Diese An&amp;meldung verwenden</translation>
    </message>
    <message>
        <source>Connect to see the secrets of a core instance.</source>
        <translation>Verbinden Sie sich, um die Secrets einer Core-Instanz zu sehen.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::InspectFlow</name>
    <message>
        <source>Hide Va&amp;lue</source>
        <translation>&amp;Wert verbergen</translation>
    </message>
    <message>
        <source>Reveal Va&amp;lue</source>
        <translation>&amp;Wert anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln s</source>
        <translation>
            <numerusform>Wieder verborgen in %Ln s</numerusform>
            <numerusform>Wieder verborgen in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, which only you can read.</source>
        <translation>Als „%1“ gespeichert, nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::Inspector</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a secret to see its details.</source>
        <translation>Wählen Sie ein Secret aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Used in pipelines as</source>
        <translation>In Pipelines verwendet als</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Core instance</source>
        <translation>Core-Instanz</translation>
    </message>
</context>
<context>
    <name>coffer::ui::InstanceChooser</name>
    <message>
        <source>Core instance</source>
        <translation>Core-Instanz</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Clear the core instance</source>
        <translation>Core-Instanz leeren</translation>
    </message>
    <message>
        <source>Core instances</source>
        <translation>Core-Instanzen</translation>
    </message>
    <message>
        <source>Choose a core instance.</source>
        <translation>Wählen Sie eine Core-Instanz.</translation>
    </message>
    <message>
        <source>The core instances could not be listed. An ID can be entered above.</source>
        <translation>Die Core-Instanzen konnten nicht aufgelistet werden. Oben lässt sich eine ID eingeben.</translation>
    </message>
    <message>
        <source>Looking for core instances…</source>
        <translation>Core-Instanzen werden gesucht…</translation>
    </message>
    <message>
        <source>This project has no core instances.</source>
        <translation>Dieses Projekt hat keine Core-Instanzen.</translation>
    </message>
    <message>
        <source>No core instance has “%1” in its name.</source>
        <translation>Keine Core-Instanz hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::InstanceDelegate</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>coffer::ui::InstanceView</name>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Loslösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the Top</source>
        <translation>&amp;Oben anheften</translation>
    </message>
</context>
<context>
    <name>coffer::ui::LoginChoice</name>
    <message>
        <source>Calyptia login in %1</source>
        <translation>Calyptia-Anmeldung in %1</translation>
    </message>
    <message>
        <source>Calyptia login in the keyring</source>
        <translation>Calyptia-Anmeldung im Schlüsselbund</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Ein anderes Token</translation>
    </message>
    <message>
        <source>Other people of this computer can read this token. Only you should be able to read %1.</source>
        <translation>Andere Benutzer dieses Rechners können dieses Token lesen. %1 sollte nur für Sie lesbar sein.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::MainWindow</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;New Secret…</source>
        <translation>&amp;Neues Secret…</translation>
    </message>
    <message>
        <source>Create a new secret</source>
        <translation>Ein neues Secret erstellen</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a core instance</source>
        <translation>Mit einer Core-Instanz verbinden</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Reference</source>
        <translation>&amp;Referenz kopieren</translation>
    </message>
    <message>
        <source>Copy what a pipeline uses in place of the value</source>
        <translation>Kopieren, was eine Pipeline anstelle des Werts verwendet</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Die Liste neu laden</translation>
    </message>
    <message>
        <source>&amp;Load All</source>
        <translation>A&amp;lle laden</translation>
    </message>
    <message>
        <source>Load every page that is left</source>
        <translation>Alle restlichen Seiten laden</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>Laden &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;About Coffer</source>
        <translation>Ü&amp;ber Coffer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Filter by key or ID</source>
        <translation>Nach Schlüssel oder ID filtern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Open another window, for another profile</source>
        <translation>Ein weiteres Fenster öffnen, für ein anderes Profil</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the profile of this window</source>
        <translation>Das Profil dieses Fensters ändern</translation>
    </message>
    <message>
        <source>&amp;Remove Profile…</source>
        <translation>Profil &amp;entfernen…</translation>
    </message>
    <message>
        <source>Forget the profile of this window, and its token</source>
        <translation>Das Profil dieses Fensters und sein Token vergessen</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>Connect to a core instance and remember it</source>
        <translation>Mit einer Core-Instanz verbinden und sie merken</translation>
    </message>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>End the connection; the token stays in the keyring</source>
        <translation>Die Verbindung beenden; das Token bleibt im Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Edit Secret…</source>
        <translation>Secret &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the key or the value of the current secret</source>
        <translation>Den Schlüssel oder den Wert des aktuellen Secrets ändern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected secrets</source>
        <translation>Die ausgewählten Secrets löschen</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the value; it is taken off the clipboard again</source>
        <translation>Den Wert kopieren; er wird wieder aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws as a Table</source>
        <translation>Zeilen als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy keys, dates and IDs for a spreadsheet, never values</source>
        <translation>Schlüssel, Daten und IDs für eine Tabellenkalkulation kopieren, nie Werte</translation>
    </message>
    <message>
        <source>Copy c&amp;url Command</source>
        <translation>&amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the call that lists these secrets, with the token as a variable</source>
        <translation>Den Aufruf kopieren, der diese Secrets auflistet, mit dem Token als Variable</translation>
    </message>
    <message>
        <source>Copy Cal&amp;yptia Command</source>
        <translation>Cal&amp;yptia-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy how the vendor&apos;s command line lists these secrets</source>
        <translation>Kopieren, wie die Kommandozeile des Herstellers diese Secrets auflistet</translation>
    </message>
    <message>
        <source>Reveal Va&amp;lue</source>
        <translation>&amp;Wert anzeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Value to File…</source>
        <translation>Wert in Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the value to a file that only you can read</source>
        <translation>Den Wert in eine Datei speichern, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Save Value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>Clear Clip&amp;board</source>
        <translation>&amp;Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard now</source>
        <translation>Das Secret jetzt aus der Zwischenablage entfernen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Show all that is known of a secret</source>
        <translation>Alles zeigen, was über ein Secret bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>A secret is still being changed here. Connect again when the server has answered.</source>
        <translation>Hier wird noch ein Secret geändert. Verbinden Sie sich erneut, wenn der Server geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::MessageBar</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::NameConfirmation</name>
    <message>
        <source>Changes here are protected. Type the core instance&apos;s name to make this one: %1</source>
        <translation>Änderungen sind hier geschützt. Geben Sie für diese Änderung den Namen der Core-Instanz ein: %1</translation>
    </message>
    <message>
        <source>Name of the core instance</source>
        <translation>Name der Core-Instanz</translation>
    </message>
    <message>
        <source>Type “%1” here first.</source>
        <translation>Geben Sie hier zuerst „%1“ ein.</translation>
    </message>
    <message>
        <source>That is another name. Type “%1”.</source>
        <translation>Das ist ein anderer Name. Geben Sie „%1“ ein.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::NewSecretDialog</name>
    <message>
        <source>New Secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>&amp;Ask the server to encrypt it</source>
        <translation>&amp;Vom Server verschlüsseln lassen</translation>
    </message>
    <message>
        <source>The server then stores ciphertext, which Coffer cannot show again.</source>
        <translation>Der Server speichert den Wert dann verschlüsselt, und Coffer kann ihn nicht wieder anzeigen.</translation>
    </message>
    <message>
        <source>Create a&amp;nother</source>
        <translation>Da&amp;nach ein weiteres erstellen</translation>
    </message>
    <message>
        <source>Stay open after the secret was created.</source>
        <translation>Dieser Dialog bleibt offen, nachdem das Secret erstellt wurde.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Geben Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Encrypt and Create</source>
        <translation>Verschlüsseln und e&amp;rstellen</translation>
    </message>
    <message>
        <source>There is no value yet. Enter one, or create a secret that is empty.</source>
        <translation>Es gibt noch keinen Wert. Geben Sie einen ein, oder erstellen Sie ein leeres Secret.</translation>
    </message>
    <message>
        <source>Create &amp;Empty</source>
        <translation>&amp;Leer erstellen</translation>
    </message>
    <message>
        <source>The secret is created all the same.</source>
        <translation>Das Secret wird trotzdem erstellt.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Sho&amp;w It</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Refresh the &amp;List</source>
        <translation>&amp;Liste aktualisieren</translation>
    </message>
    <message>
        <source>It is not known whether the secret was created. Once you have discarded this, look for its key in the list.</source>
        <translation>Ob das Secret erstellt wurde, ist nicht bekannt. Suchen Sie seinen Schlüssel in der Liste, wenn Sie dies verworfen haben.</translation>
    </message>
    <message>
        <source>Create A&amp;gain</source>
        <translation>Noch e&amp;inmal erstellen</translation>
    </message>
    <message>
        <source>It is not known whether the secret was created. Once you have discarded this, ask somebody who may read the list.</source>
        <translation>Ob das Secret erstellt wurde, ist nicht bekannt. Fragen Sie jemanden, der die Liste lesen darf, wenn Sie dies verworfen haben.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::OpenPlace</name>
    <message>
        <source>The list is read again from its start: the server no longer knew where it had stopped.</source>
        <translation>Die Liste wird von Anfang an neu gelesen: Der Server wusste nicht mehr, wo sie aufgehört hatte.</translation>
    </message>
    <message>
        <source>The list could not be read again. %1</source>
        <translation>Die Liste konnte nicht neu geladen werden. %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::PlaceStrip</name>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>%1 · protected</source>
        <translation>%1 · geschützt</translation>
    </message>
    <message>
        <source>Each change asks for the name of the core instance.</source>
        <translation>Jede Änderung fragt nach dem Namen der Core-Instanz.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::PlainValue</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As It Is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Show the text as it is stored</source>
        <translation>Den Text so zeigen, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>Teil %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>coffer::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>C&amp;lear a copied value after:</source>
        <translation>Kopierten Wert &amp;löschen nach:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Mask a revealed value after:</source>
        <translation>Angezeigten &amp;Wert verbergen nach:</translation>
    </message>
    <message>
        <source>When it is out of sight</source>
        <translation>Sobald er außer Sicht ist</translation>
    </message>
    <message>
        <source>Mask all values when &amp;idle for:</source>
        <translation>Alle Werte verbergen bei &amp;Untätigkeit von:</translation>
    </message>
    <message>
        <source>Secrets asked for at a tim&amp;e:</source>
        <translation>Secrets je An&amp;frage:</translation>
    </message>
    <message>
        <source>Automatic: 100, growing to 1,000 while you keep going</source>
        <translation>Automatisch: 100, wachsend bis 1.000, solange Sie weiterblättern</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Ask before secrets are deleted</source>
        <translation>&amp;Vor dem Löschen von Secrets fragen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>In a protected profile Coffer always asks.</source>
        <translation>In einem geschützten Profil fragt Coffer immer.</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>Standardwerte wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. What you choose here holds until you quit.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden. Was Sie hier wählen, gilt bis zum Beenden.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileFields</name>
    <message>
        <source>&amp;Read-only: nothing can be changed</source>
        <translation>Sch&amp;reibgeschützt: nichts kann geändert werden</translation>
    </message>
    <message>
        <source>Protecte&amp;d: ask for the name before a change</source>
        <translation>&amp;Geschützt: vor einer Änderung nach dem Namen fragen</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>Projekt-Token</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>&amp;Kind of token:</source>
        <translation>Art des To&amp;kens:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>&amp;CA-Datei:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileFlow</name>
    <message>
        <source>Token not saved</source>
        <translation>Token nicht gespeichert</translation>
    </message>
    <message>
        <source>The token is kept for this run only. %1</source>
        <translation>Das Token wird nur für diesen Lauf behalten. %1</translation>
    </message>
    <message>
        <source>Reading the token from the keyring…</source>
        <translation>Das Token wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>No core instance</source>
        <translation>Keine Core-Instanz</translation>
    </message>
    <message>
        <source>Connect to see its secrets.</source>
        <translation>Verbinden Sie sich, um ihre Secrets zu sehen.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileOpening</name>
    <message>
        <source>Reading the token from the keyring…</source>
        <translation>Das Token wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>The keyring may be asking you to unlock it.</source>
        <translation>Vielleicht bittet der Schlüsselbund gerade darum, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>No token for “%1”</source>
        <translation>Kein Token für „%1“</translation>
    </message>
    <message>
        <source>Enter the &amp;Token…</source>
        <translation>&amp;Token eingeben…</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Von „%1“ abgemeldet</translation>
    </message>
    <message>
        <source>Nothing of it is left in this window.</source>
        <translation>In diesem Fenster ist nichts davon geblieben.</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>An&amp;melden</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileRemoval</name>
    <message>
        <source>Remove Profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its token is removed from the keyring too. The core instance and its secrets stay as they are.</source>
        <translation>Auch sein Token wird aus dem Schlüsselbund entfernt. Die Core-Instanz und ihre Secrets bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove Profile</source>
        <translation>Profil &amp;entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed, but its token may still be in the keyring. Coffer tries again at its next start. %2</source>
        <translation>„%1“ wurde entfernt, aber das Token ist vielleicht noch im Schlüsselbund. Coffer versucht es beim nächsten Start noch einmal. %2</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileSwitch</name>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Profile: %1
Click to choose another</source>
        <translation>Profil: %1
Klicken, um ein anderes zu wählen</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RemovalDialog</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Deleted Secrets</source>
        <translation>Gelöschte Secrets</translation>
    </message>
    <message>
        <source>&amp;Try the Rest Again</source>
        <translation>Den &amp;Rest erneut versuchen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::Screenshot</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild kann nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SecretsView</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find by what it does, or by the key</source>
        <translation>Nach Wirkung oder Taste suchen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Erstellt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>A&amp;ufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>Server &amp;Order</source>
        <translation>Reihenfolge des &amp;Servers</translation>
    </message>
</context>
<context>
    <name>coffer::ui::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>coffer::ui::TokenField</name>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>A token of project %1.</source>
        <translation>Ein Token des Projekts %1.</translation>
    </message>
    <message>
        <source>A token of project “%1”.</source>
        <translation>Ein Token des Projekts „%1“.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::TrialFlow</name>
    <message>
        <source>Trying…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>It works: the token is accepted, and there are secrets.</source>
        <translation>Es funktioniert: Das Token wird angenommen, und es gibt Secrets.</translation>
    </message>
    <message>
        <source>It works: the token is accepted. There are no secrets yet.</source>
        <translation>Es funktioniert: Das Token wird angenommen. Es gibt noch keine Secrets.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::UndoFlow</name>
    <message>
        <source>Undo Rename</source>
        <translation>Umbenennen rückgängig machen</translation>
    </message>
    <message>
        <source>Rename “%1” back to “%2”?</source>
        <translation>„%1“ wieder in „%2“ umbenennen?</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Undo Create</source>
        <translation>Erstellen rückgängig machen</translation>
    </message>
    <message>
        <source>Delete “%1” again?</source>
        <translation>„%1“ wieder löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>Nicht rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>Not undone: somebody has changed “%1” since.</source>
        <translation>Nicht rückgängig gemacht: Jemand hat „%1“ seitdem geändert.</translation>
    </message>
    <message>
        <source>“%1” is no longer on the server.</source>
        <translation>„%1“ ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Not undone: “%1” is not where it was in the list.</source>
        <translation>Nicht rückgängig gemacht: „%1“ steht nicht mehr an seiner Stelle in der Liste.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueChange</name>
    <message>
        <source>&amp;Replace the value</source>
        <translation>Wert e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Edit Current Value</source>
        <translation>Aktu&amp;ellen Wert bearbeiten</translation>
    </message>
    <message>
        <source>Otherwise the value stays as it is and is not sent.</source>
        <translation>Sonst bleibt der Wert, wie er ist, und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Start from the value that the server has now.</source>
        <translation>Mit dem Wert beginnen, den der Server jetzt hat.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueField</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type, paste or drop a file here</source>
        <translation>Hier tippen, einfügen oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>Re&amp;move File</source>
        <translation>Datei en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Wert anzeigen</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>Value from File</source>
        <translation>Wert aus Datei</translation>
    </message>
    <message>
        <source>The bytes of the file “%1”, exactly as they are.</source>
        <translation>Die Bytes der Datei „%1“, genau so, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Base64: %1</source>
        <translation>Base64: %1</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Wert verbergen</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueView</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>Text · %Ln byte(s)</source>
        <translation>
            <numerusform>Text · %Ln Byte</numerusform>
            <numerusform>Text · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Binary · %Ln byte(s)</source>
        <translation>
            <numerusform>Binär · %Ln Byte</numerusform>
            <numerusform>Binär · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · %Ln byte(s)</source>
        <translation>
            <numerusform>Verschlüsselt · %Ln Byte</numerusform>
            <numerusform>Verschlüsselt · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not base64 · %Ln byte(s) as sent</source>
        <translation>
            <numerusform>Kein Base64 · %Ln Byte wie gesendet</numerusform>
            <numerusform>Kein Base64 · %Ln Bytes wie gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>The server sent ciphertext: it is encrypted with the core instance&apos;s key, and only its pipelines can read it. Copy the reference to use the value there.</source>
        <translation>Der Server hat den Wert verschlüsselt gesendet: mit dem Schlüssel der Core-Instanz, sodass nur deren Pipelines ihn lesen können. Kopieren Sie die Referenz, um den Wert dort zu verwenden.</translation>
    </message>
    <message>
        <source>The server sent a value that is not base64, so it cannot be decoded. What can be revealed and copied is the server&apos;s own text.</source>
        <translation>Der Server hat einen Wert gesendet, der kein Base64 ist und deshalb nicht dekodiert werden kann. Anzeigen und kopieren lässt sich der Text, wie ihn der Server gesendet hat.</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Verborgener Wert</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueWarnings</name>
    <message>
        <source>The value is empty. A secret without a value will be stored.</source>
        <translation>Der Wert ist leer. Es wird ein Secret ohne Wert gespeichert.</translation>
    </message>
    <message>
        <source>The value starts with white space. It will be stored as part of the value.</source>
        <translation>Der Wert beginnt mit Leerraum, der als Teil des Werts gespeichert wird.</translation>
    </message>
    <message>
        <source>The value ends with white space. It will be stored as part of the value.</source>
        <translation>Der Wert endet mit Leerraum, der als Teil des Werts gespeichert wird.</translation>
    </message>
    <message>
        <source>The value ends with a newline. It will be stored as part of the value.</source>
        <translation>Der Wert endet mit einem Zeilenumbruch, der als Teil des Werts gespeichert wird.</translation>
    </message>
    <message>
        <source>The value contains Windows line ends (CR). They will be stored as they are.</source>
        <translation>Der Wert enthält Windows-Zeilenenden (CR). Sie werden unverändert gespeichert.</translation>
    </message>
    <message>
        <source>The value contains a NUL character. Many programs will read it only up to there.</source>
        <translation>Der Wert enthält ein NUL-Zeichen. Viele Programme lesen ihn nur bis dorthin.</translation>
    </message>
    <message>
        <source>The value is not text. The bytes will be stored as they are.</source>
        <translation>Der Wert ist kein Text. Die Bytes werden unverändert gespeichert.</translation>
    </message>
    <message>
        <source>The value looks like base64. It will be stored as typed, not decoded.</source>
        <translation>Der Wert sieht nach Base64 aus. Er wird wie eingegeben gespeichert, nicht dekodiert.</translation>
    </message>
</context>
<context>
    <name>coffer::ui::Watermark</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>coffer::ui::WindowKeys</name>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
</context>
<context>
    <name>coffer::ui::WrittenRow</name>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>„%1“ wurde in „%2“ umbenannt.</translation>
    </message>
    <message>
        <source>The value of “%1” was replaced. That cannot be undone.</source>
        <translation>Der Wert von „%1“ wurde ersetzt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2” and its value was replaced. Only the name can be changed back.</source>
        <translation>„%1“ wurde in „%2“ umbenannt und der Wert ersetzt. Nur der Name lässt sich zurückändern.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>%1 The list could not be read. %2</source>
        <translation>%1 Die Liste konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>%1 The list does not show it yet.</source>
        <translation>%1 Die Liste zeigt es noch nicht.</translation>
    </message>
    <message>
        <source>%1 The filter hides it.</source>
        <translation>%1 Der Filter verbirgt es.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>%1 (Confirmed by re-reading.)</source>
        <translation>%1 (Durch erneutes Lesen bestätigt.)</translation>
    </message>
</context>
</TS>
