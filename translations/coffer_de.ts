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
        <translation type="unfinished">Pipelines verwenden es als %1</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation type="unfinished">Geben Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Another secret with this key exists already. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret in the list has this key. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines that use %1 will fail until they use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged: empty. Type, paste or drop a file to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Unchanged: encrypted, and cannot be shown. Type, paste or drop a file to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged: cannot be read. Type, paste or drop a file to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. %1 Saving it again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted. %2</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Delete</name>
    <message>
        <source>Delete Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secret(s) of the core instance “%1”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pipelines that use what is deleted will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Secret</source>
        <translation type="unfinished"></translation>
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
        <source>Coffer never follows, because the token would go along. If you trust that address, connect to it.</source>
        <translation>Coffer folgt nie, weil das Token mitginge. Wenn Sie dieser Adresse vertrauen, verbinden Sie sich mit ihr.</translation>
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
        <source>Enter the ID of a core instance.</source>
        <translation>Geben Sie die ID einer Core-Instanz ein.</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server says that it has deleted nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see whether it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME Keyring, KWallet or KeePassXC can be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not let Coffer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the keyring&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keyring holds for this profile is not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has no token for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody whom this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, whom this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody else vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. If this server is your organisation&apos;s, choose the file with its authority&apos;s certificate as CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask who runs the server to renew it, and check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet; the window makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the ID of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>GuardRails</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished">Schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation type="unfinished">In diesem Fenster kann nichts geändert werden.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note each request in this file: no tokens, keys, values or names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Use a token of the project, or ask its administrator for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation type="unfinished">Der Server meldet: „%1“.</translation>
    </message>
    <message>
        <source>The server does not know this project or core instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the token and the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for core instances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the ID of the token’s project the core instances can be chosen by name. The ID of a core instance is enough, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the other entries are right, the core instances to choose from appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a token, the core instances to choose from appear here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>“%1” was changed after this list was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed after this list was read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is no longer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether somebody has changed it: it could not be read again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether somebody has changed it: it is not where it was in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pem</name>
    <message>
        <source>Expired: %1 (valid from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key under a passphrase (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM block (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or previous secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or last secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, on the row that says why loading stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a dialog with several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Coffer</source>
        <translation type="unfinished">Über Coffer</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Coffer %1&lt;/h2&gt;&lt;p&gt;See, change and create the secrets of a Calyptia core instance.&lt;/p&gt;&lt;p&gt;Apache License 2.0. The Coffer authors.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Coffer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Coffer is made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::AddressField</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token &amp;unencrypted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes to %1 without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// the token and all values go to %1 without encryption: everyone on the way can read them. Use https://, or say that you want this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// the token and all values go to %1 through the proxy %2 without encryption: the proxy and everyone on the way can read them. Use https://, or say that you want this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::AuthorityField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the system’s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), trusted for this connection only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::ChangeFlow</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ClipboardNote</name>
    <message>
        <source>Clipboard not cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard: %L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard: secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not let the clipboard be cleared. It is tried again when this window is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The secret is taken off the clipboard in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a secret on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ColumnsMenu</name>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished">&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation type="unfinished">&amp;Erstellt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation type="unfinished">&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation type="unfinished">&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ConfirmDialog</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished">Secrets</translation>
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
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Lo&amp;gin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the project whose core instances are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core &amp;instance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose CA File…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::CopyFlow</name>
    <message>
        <source>Copied as base64, because the value is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as the server sent it: it is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::CreateFlow</name>
    <message>
        <source>Creating “%1”…</source>
        <translation>„%1“ wird erstellt…</translation>
    </message>
</context>
<context>
    <name>coffer::ui::DeleteFlow</name>
    <message>
        <source>Something else is still being changed. Delete when the server has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent this entry without an ID, so it cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %L1 of %L2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are being deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no token, key, value, address or name; the IDs of projects, core instances and secrets are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be saved as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::EditDialog</name>
    <message>
        <source>Edit Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation type="unfinished">&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation type="unfinished">&amp;Wert:</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is being read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Any&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an Empt&amp;y Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::EditFlow</name>
    <message>
        <source>The server sent this entry without an ID, so it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::EntryDialog</name>
    <message>
        <source>What you entered has not been saved.</source>
        <translation type="unfinished">Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">Verwer&amp;fen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished">Sch&amp;ließen</translation>
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
        <source>Filter by key or ID</source>
        <translation>Nach Schlüssel oder ID filtern</translation>
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
</context>
<context>
    <name>coffer::ui::InspectFlow</name>
    <message>
        <source>Hide Va&amp;lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal Va&amp;lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::Inspector</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a secret to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Schlüssel</translation>
    </message>
    <message>
        <source>Used in pipelines as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished">Geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished">ID</translation>
    </message>
    <message>
        <source>Core instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::InstanceChooser</name>
    <message>
        <source>Core instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the core instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a core instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core instances could not be listed. An ID can be entered above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for core instances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no core instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No core instance has “%1” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::InstanceDelegate</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::InstanceView</name>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to the Top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::LoginChoice</name>
    <message>
        <source>Calyptia login in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calyptia login in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people of this computer can read this token. Only you should be able to read %1.</source>
        <translation type="unfinished"></translation>
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
        <source>The list could not be read again. %1</source>
        <translation>Die Liste konnte nicht neu geladen werden. %1</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another window, for another profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the profile of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the profile of this window, and its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a core instance and remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the connection; the token stays in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key or the value of the current secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value; it is taken off the clipboard again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws as a Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keys, dates and IDs for a spreadsheet, never values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;url Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the call that lists these secrets, with the token as a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Cal&amp;yptia Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy how the vendor&apos;s command line lists these secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal Va&amp;lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Value to File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the value to a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the secret off the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that is known of a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is still being changed here. Connect again when the server has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is still being changed. Close again when the server has answered.</source>
        <translation type="unfinished"></translation>
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
        <source>Changes here are protected. Type the core instance’s name to make this one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the core instance</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>coffer::ui::PlaceStrip</name>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change asks for the name of the core instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::PlainValue</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>As It Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear a copied value after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask a revealed value after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask all values when &amp;idle for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets asked for at a tim&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: 100, growing to 1,000 while you keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask before secrets are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a protected profile Coffer always asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. What you choose here holds until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileFields</name>
    <message>
        <source>&amp;Read-only: nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecte&amp;d: ask for the name before a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished">Automatisch erkennen</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation type="unfinished">Projekt-Token</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished">Bearer-Token</translation>
    </message>
    <message>
        <source>&amp;Kind of token:</source>
        <translation type="unfinished">Art des To&amp;kens:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileFlow</name>
    <message>
        <source>Token not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept for this run only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the token from the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished">&amp;Verbinden…</translation>
    </message>
    <message>
        <source>No core instance</source>
        <translation type="unfinished">Keine Core-Instanz</translation>
    </message>
    <message>
        <source>Connect to see its secrets.</source>
        <translation type="unfinished">Verbinden Sie sich, um ihre Secrets zu sehen.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or connect to another core instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose a Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Calyptia command line is logged in on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use That Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to see the secrets of a core instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileOpening</name>
    <message>
        <source>Reading the token from the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring may be asking you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished">&amp;Verbinden…</translation>
    </message>
    <message>
        <source>No token for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the &amp;Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileRemoval</name>
    <message>
        <source>Remove Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token is removed from the keyring too. The core instance and its secrets stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed, but its token may still be in the keyring. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ProfileSwitch</name>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1
Click to choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::RemovalDialog</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Schlüssel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished">Secrets</translation>
    </message>
    <message>
        <source>Deleted Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the Rest Again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by what it does, or by the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
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
</context>
<context>
    <name>coffer::ui::TokenField</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished">An&amp;zeigen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished">Token anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished">Ver&amp;bergen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation type="unfinished">Token verbergen</translation>
    </message>
    <message>
        <source>A token of project %1.</source>
        <translation type="unfinished">Ein Token des Projekts %1.</translation>
    </message>
    <message>
        <source>A token of project “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::UndoFlow</name>
    <message>
        <source>Undo Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” back to “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: somebody has changed “%1” since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: “%1” is not where it was in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::ValueChange</name>
    <message>
        <source>&amp;Replace the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Current Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the value stays as it is and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the value that the server has now.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Leer</translation>
    </message>
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
            <numerusform>Binär · %Ln Byte</numerusform>
            <numerusform>Binär · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · %Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform>Verschlüsselt · %Ln Byte</numerusform>
            <numerusform>Verschlüsselt · %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not base64 · %Ln byte(s) as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished">Unlesbar</translation>
    </message>
    <message>
        <source>The server sent ciphertext: it is encrypted with the core instance&apos;s key, and only its pipelines can read it. Copy the reference to use the value there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a value that is not base64, so it cannot be decoded. What can be revealed and copied is the server&apos;s own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation type="unfinished"></translation>
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
    <name>coffer::ui::WrittenRow</name>
    <message>
        <source>“%1” was created.</source>
        <translation type="unfinished">„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” was replaced. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2” and its value was replaced. Only the name can be changed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The list could not be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The list does not show it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The filter hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation type="unfinished">Filter &amp;leeren</translation>
    </message>
</context>
</TS>
