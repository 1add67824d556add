<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Purser::About</name>
    <message>
        <source>About Purser</source>
        <translation>Über Purser</translation>
    </message>
    <message>
        <source>Purser %1
Container registry credentials for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with:
%2</source>
        <extracomment>%1 is the version, %2 a list of libraries.</extracomment>
        <translation>Purser %1
Verwaltung von Container-Registry-Zugängen für Organisationen bei Yotta Labs

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Erstellt mit:
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Purser::AccountActions</name>
    <message>
        <source>The API key of “%1” is now saved in the keychain.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Der API-Schlüssel von „%1“ ist jetzt im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Using the API key from profile “%1” in %2.</source>
        <extracomment>%1 is the name of a profile of the Yotta CLI, %2 a file.</extracomment>
        <translation>Der API-Schlüssel aus dem Profil „%1“ in %2 wird verwendet.</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation>Der Schlüssel steht außerdem noch in %1, Abschnitt „%2“. Entfernen Sie ihn dort, sobald die Yotta CLI ihn nicht mehr braucht.</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation>API-Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation>Dieses Konto wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation>„%1“ wurde gespeichert, der Schlüssel gilt aber nur für diese Sitzung. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation>Er steht außerdem noch in YOTTA_API_KEY. Um ihn dort zu entfernen, sehen Sie in den Startdateien Ihrer Shell nach.</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation>Der API-Schlüssel wurde im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Verbunden, der Schlüssel gilt aber nur für diese Sitzung. %1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation>Nur für diese Sitzung verbunden, weil Ihre Einstellungen nicht gespeichert werden konnten.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>„%1“ wurde in einem anderen Fenster entfernt. Hier bleibt das Konto geöffnet, bis Sie zu einem anderen wechseln.</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Der API-Schlüssel von „%1“ wurde in einem anderen Fenster geändert. Öffnen Sie das Konto erneut, um den neuen zu verwenden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>„%1“ und den zugehörigen API-Schlüssel von diesem Computer entfernen?

Bei Yotta Labs wird nichts gelöscht, und der Schlüssel bleibt gültig.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Den API-Schlüssel von „%1“ aus dem Schlüsselbund entfernen?

Der Schlüssel bleibt gültig. Um sich wieder zu verbinden, müssen Sie ihn erneut eingeben.</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Der API-Schlüssel von „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The account&apos;s API key was changed in another window. Close this dialog and open it again.</source>
        <translation>Der API-Schlüssel des Kontos wurde in einem anderen Fenster geändert. Schließen Sie diesen Dialog und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Die Basis-URL von „%1“ wurde in einem anderen Fenster geändert. Öffnen Sie das Konto erneut, um die neue zu verwenden.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountConfirmations</name>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Zur Bestätigung „%1“ eingeben</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>Der Name stimmt nicht überein</translation>
    </message>
    <message>
        <source>Type the name of the account to confirm</source>
        <translation>Geben Sie zur Bestätigung den Namen des Kontos ein</translation>
    </message>
</context>
<context>
    <name>Purser::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Save key in keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation>Löschen durch Eingabe des Namens bestätigen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation>Leer lassen, um nichts zu ändern</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Purser prüft den Schlüssel vor dem Speichern. Sie finden ihn in der Yotta Console unter Settings &gt; Access Keys.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation>Wo Ihr Schlüssel gespeichert ist</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation>Der gespeicherte Schlüssel gilt für einen anderen Server. Geben Sie einen Schlüssel für diesen ein.</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>API-Schlüssel von „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>Konten &amp;verwalten…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountPicker</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%n is 3 or more.</extracomment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation>Diese Konten sind nicht mehr verfügbar. Schließen Sie diesen Dialog und öffnen Sie ihn erneut.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountText</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Damit greift Purser mit den Berechtigungen des Schlüssels auf Ihre Organisation zu. Sie finden ihn in der Yotta Console unter Settings &gt; Access Keys.</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation>Die URL der Yotta-API. Ändern Sie sie nur, wenn Ihre Organisation eine andere verwendet.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No color.</extracomment>
        <translation>Keine</translation>
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
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation>
            <numerusform>Höchstens %n Zeichen</numerusform>
            <numerusform>Höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation>Ein Konto mit diesem Namen gibt es bereits</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Der Server „%1“ wurde nicht gefunden. Es wurde nichts gesendet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation>Im Schlüsselbund Ihres Systems (Eintrag „%1“) und, solange dieses Konto geöffnet ist, im Arbeitsspeicher. Purser schreibt ihn nie in Dateien, Protokolle oder URLs.</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>Nur im Arbeitsspeicher, bis Sie Purser beenden. Er ist weder im Schlüsselbund noch in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>In der Umgebungsvariablen YOTTA_API_KEY der Shell, aus der Purser gestartet wurde, und im Arbeitsspeicher. Im Schlüsselbund ist er nicht gespeichert.</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation>Der Schlüssel der Sandbox ist nicht geheim. Sie sehen ihn in der Statusleiste.</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation>Zeile %1 in %2 konnte nicht gelesen werden und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Das Profil „%1“ hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Der API-Schlüssel im Profil „%1“ enthält ungültige Zeichen.</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Die Basis-URL im Profil „%1“ ist ungültig.</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 enthält zu viele Profile. Nur die ersten 100 werden angezeigt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>„%1“ antwortet nicht. Es wurde nichts gesendet. Prüfen Sie die Basis-URL und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>„%1“ antwortet nicht (%2). Es wurde nichts gesendet. Prüfen Sie die Basis-URL und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>„%1“ ist kein Yotta-API-Server. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>„%1“ ist kein Yotta-API-Server (%2). Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>API key in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotation marks and a space&quot;.</extracomment>
        <translation>Der API-Schlüssel im Profil „%1“ wurde bereinigt. %2.</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>Die Basis-URL im Profil „%1“ wurde angepasst. %2.</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Der API-Schlüssel von „%1“ wird aus dem Schlüsselbund abgerufen…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation>Der Schlüsselbund antwortet noch nicht. Prüfen Sie, ob er auf Ihr Passwort oder Ihre Erlaubnis wartet, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation>Der Schlüsselbundeintrag für dieses Konto ist kein gültiger API-Schlüssel. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Für „%1“ ist ein API-Schlüssel gespeichert. Verwenden Sie ihn, oder geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Für „%1“ ist kein API-Schlüssel gespeichert. Geben Sie ihn ein, um sich zu verbinden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation>Gespeicherten verwenden</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Der alte API-Schlüssel ist noch im Schlüsselbund. %1 Purser entfernt ihn, sobald der Schlüsselbund wieder verfügbar ist.</translation>
    </message>
    <message>
        <source>The keychain entry for this account is empty. Enter the API key to connect.</source>
        <translation>Der Schlüsselbundeintrag für dieses Konto ist leer. Geben Sie den API-Schlüssel ein, um sich zu verbinden.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Die Aktivität wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 konnte nicht gespeichert werden. Versuchen Sie es mit einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityText</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Vom Proxy blockiert</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>API key rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>How a request ended: the credential is in use.</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Ungültige Antwort</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Check login</source>
        <extracomment>What a request was for: log in to a registry.</extracomment>
        <translation>Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Anmeldung abgelehnt</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>Couldn&apos;t save the proxy password, so Purser will forget it when you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Das Proxy-Passwort konnte nicht gespeichert werden und gilt nur, bis Sie Purser beenden. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Die Sandbox konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>This credential is no longer in the account.</source>
        <translation>Diesen Zugang gibt es im Konto nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Loading notes…</source>
        <translation>Notizen werden geladen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opens the account and selects the credential</source>
        <translation>Öffnet das Konto und wählt den Zugang aus</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>In place of the name of a credential; %1 is its ID.</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is read aloud for a row of a list: %1 is the name of a credential, %2 why it needs attention, such as &quot;Expires in 5 days&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account in a list of names.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>According to the notes on this computer, no logins have expired or are about to, and none were refused when last checked.</source>
        <translation>Laut den Notizen auf diesem Computer sind keine Anmeldedaten abgelaufen oder kurz davor, und bei der letzten Prüfung wurden keine abgelehnt.</translation>
    </message>
    <message>
        <source>This list may be incomplete. Couldn&apos;t read the notes of these accounts: %1.</source>
        <extracomment>%1 is a list of names of accounts.</extracomment>
        <translation>Diese Liste ist möglicherweise unvollständig. Die Notizen dieser Konten konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Gives the selected credentials a new password</source>
        <translation>Ersetzt die Passwörter der ausgewählten Zugänge durch neue</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionWords</name>
    <message>
        <source>Expired on %1</source>
        <extracomment>The login of a credential; %1 is a date.</extracomment>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Login refused on %1</source>
        <extracomment>The registry refused the login of a credential; %1 is a date.</extracomment>
        <translation>Anmeldung am %1 abgelehnt</translation>
    </message>
    <message>
        <source>Expires today</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>Läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Password last changed on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Passwort zuletzt am %1 geändert</translation>
    </message>
</context>
<context>
    <name>Purser::AutoSizingDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Purser::BusyIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>What a screen reader says of a progress bar.</extracomment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Purser::CauseText</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses in a sentence, as are all of this context.
----------
A cause in parentheses in a sentence.</extracomment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>Netzwerk nicht verfügbar</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>Benutzername und Passwort erforderlich</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation>Wird abgebrochen, die Liste wird geprüft…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Warten Sie noch %1</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation>Eine andere Änderung läuft noch</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation>Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Image zum Testen</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>Hostname, z.&#xa0;B. ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>Ein Image, das sich damit herunterladen lässt, z.&#xa0;B. team/app:1.0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is the name of a credential, %2 its number, and %3 how many there are.</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>Geben Sie zuerst Registry, Benutzername und Passwort ein</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>Anmeldung wird geprüft…</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>Nächster Zugang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Yotta never returns a login, so enter the one you want to check. It isn&apos;t sent to Yotta, and it isn&apos;t saved.</source>
        <translation>Yotta gibt Anmeldedaten nie wieder heraus. Geben Sie daher die ein, die Sie prüfen möchten. Sie werden nicht an Yotta gesendet und nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation>Aktionen und Zugänge suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is e.g. &quot;name&quot; or &quot;curl command&quot;.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>What a screen reader says of the button after it copied something.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Purser::CreateDialog</name>
    <message>
        <source>New credential</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>A credential with this name already exists</source>
        <translation>Einen Zugang mit diesem Namen gibt es bereits</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation>Dieser Zugang wurde bereits erstellt</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>Check the login before creating</source>
        <translation>Anmeldung vor dem Erstellen prüfen</translation>
    </message>
    <message>
        <source>Create in more accounts</source>
        <translation>In weiteren Konten erstellen</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ war bereits gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a change in it.</extracomment>
        <translation>Konto „%1“: %2</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTable</name>
    <message>
        <source>Credentials</source>
        <translation>Zugänge</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When a login was last checked, as the title of a column.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>When the password was last changed on this computer, as the title of a column.</extracomment>
        <translation>Hier geändert</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialText</name>
    <message>
        <source>(no name)</source>
        <extracomment>In place of the name of a credential.</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation>Anderswo geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang in der Liste hat keine verwendbare ID. Als ID wird „Nicht lesbar“ angezeigt, und der Zugang lässt sich in Purser weder ändern noch löschen.</numerusform>
            <numerusform>%n Zugänge in der Liste haben keine verwendbare ID. Als ID wird „Nicht lesbar“ angezeigt, und die Zugänge lassen sich in Purser weder ändern noch löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>Der Dienst hat für diesen Zugang keine verwendbare ID gesendet, deshalb lässt er sich hier weder ändern noch löschen.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>In place of an ID that the service sent in a form that cannot be used.</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialsPage</name>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation>Kein Zugang passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation>Zugänge werden geladen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation>Die Zugänge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Noch keine Zugänge</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation>Fügen Sie einen Zugang hinzu, damit Pods und Endpunkte Images aus einer privaten Registry herunterladen können.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>No credentials match “%1” with the filter “%2”.</source>
        <translation>Kein Zugang passt zu „%1“ und zum Filter „%2“.</translation>
    </message>
    <message>
        <source>No credentials match the filter “%1”.</source>
        <translation>Kein Zugang passt zum Filter „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>Purser::DeleteDialog</name>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Change password instead</source>
        <translation>Stattdessen Passwort ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>The heading of a column that says Pod or Endpoint.</extracomment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of a credential or an account.</extracomment>
        <translation>Zur Bestätigung „%1“ eingeben</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>Der Name stimmt nicht überein</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation>ID %1. Neue Pods und Endpunkte können damit keine Images mehr herunterladen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang löschen?</numerusform>
            <numerusform>%n Zugänge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints won&apos;t be able to pull images with them. You can&apos;t undo this.</source>
        <extracomment>&quot;them&quot; are credentials.</extracomment>
        <translation>Neue Pods und Endpunkte können damit keine Images mehr herunterladen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>Zu löschende Zugänge</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wird gelöscht…</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>The title of a dialog: a credential is in use.</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wird verwendet</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them, or switch them to another credential, then try again.</source>
        <translation>Dieser Zugang wurde nicht gelöscht, weil diese Pods und Endpunkte ihn verwenden. Stoppen Sie die Pods und Endpunkte oder weisen Sie ihnen einen anderen Zugang zu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation>Dieser Zugang wurde nicht gelöscht, weil er noch verwendet wird. Der Dienst hat nicht angegeben, welche Pods oder Endpunkte ihn verwenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation>Den aktuellen Stand dieses Zugangs abrufen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Use in a Pod or endpoint</source>
        <extracomment>The heading of a JSON snippet.</extracomment>
        <translation>In einem Pod oder Endpunkt verwenden</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>JSON-Ausschnitt</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Wählen Sie einen Zugang aus, um die Details zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang ausgewählt</numerusform>
            <numerusform>%n Zugänge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>When the credential was created.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsReader</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation>Diesen Zugang gibt es nicht mehr. Er wurde aus der Liste entfernt.</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation>Prüft alles, was Purser für die Verbindung braucht. Der Bericht enthält keine Schlüssel, Passwörter oder Benutzernamen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsText</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation>Speichern von Schlüsseln</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>What was checked.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>What was checked.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>What was checked.</extracomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What was checked.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet.</translation>
    </message>
    <message>
        <source>A test entry was saved, read, and removed.</source>
        <translation>Ein Testeintrag wurde gespeichert, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Ein Testeintrag konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Der Testeintrag konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Der Testeintrag konnte nicht entfernt werden. %1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation>Keine TLS-Bibliothek gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation>
            <numerusform>%1, %n vertrauenswürdiges CA-Zertifikat.</numerusform>
            <numerusform>%1, %n vertrauenswürdige CA-Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This computer uses no proxy for the service.</source>
        <translation>Dieser Computer verwendet für den Dienst keinen Proxy.</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation>Kein Proxy.</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>Systemproxy: %1.</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>Proxy aus den Einstellungen: %1.</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation>Übersprungen: Es ist kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>„%1“ antwortet, und der API-Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>Unbekannt: Der Dienst hat seine Uhrzeit nicht gesendet.</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>Stimmt mit der Uhr des Dienstes überein.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The result of a check.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about the keychain, %2 the name of the program that provides it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Secret Service, unlocked.</source>
        <translation>Secret Service, entsperrt.</translation>
    </message>
    <message>
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied permission, grant it in your password manager.</source>
        <translation>Secret Service, entsperrt. Bevor Purser einen Schlüssel verwenden kann, werden Sie um Erlaubnis gefragt. Falls Sie das abgelehnt haben, erlauben Sie es in Ihrer Passwortverwaltung.</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service, gesperrt. Wenn ein Schlüssel gebraucht wird, werden Sie nach Ihrem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Der Secret Service hat keinen Standardschlüsselbund. Legen Sie in Ihrer Passwortverwaltung einen an, um Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>Es läuft kein Secret Service. Schlüssel lassen sich nur für eine Sitzung verwenden.</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Secret-Portal von Flatpak.</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>Dieses Flatpak erreicht weder ein Secret-Portal (org.freedesktop.portal.Secret) noch einen Secret Service. Installieren Sie das Portal Ihres Desktops, um Schlüssel zu speichern. Bis dahin lassen sich Schlüssel nur für eine Sitzung verwenden.</translation>
    </message>
    <message>
        <source>System keychain.</source>
        <translation>Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission.</source>
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er auf Ihr Passwort oder Ihre Erlaubnis wartet.</translation>
    </message>
    <message>
        <source>Skipped: there&apos;s no keychain, or it might ask for your password or permission.</source>
        <translation>Übersprungen: Es gibt keinen Schlüsselbund, oder er würde womöglich Ihr Passwort oder Ihre Erlaubnis verlangen.</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Geht gegenüber dem Dienst %1 nach. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Geht gegenüber dem Dienst %1 vor. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
</context>
<context>
    <name>Purser::EditDialog</name>
    <message>
        <source>Edit credential</source>
        <translation>Zugang bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>You can&apos;t change the type. To use another type, create a new credential.</source>
        <translation>Der Typ lässt sich nicht ändern. Erstellen Sie für einen anderen Typ einen neuen Zugang.</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation>Leer lassen, um nichts zu ändern</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation>Diesen Zugang gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Check the login before saving</source>
        <translation>Anmeldung vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>Local notes</source>
        <extracomment>Stands in a list of fields: what is kept on this computer.</extracomment>
        <translation>Notizen auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Purser::ErrorText</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Message from the service: “%1”</source>
        <extracomment>%1 is a text that the service sent.</extracomment>
        <translation>Meldung des Dienstes: „%1“</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <extracomment>%1 is an HTTP status, %2 a number that the service sent.</extracomment>
        <translation>HTTP %1, Code %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There&apos;s no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>Unter dieser Adresse gibt es keine Yotta-API (HTTP %1). Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>Der Server wollte auf eine andere Adresse umleiten (HTTP %1). Zum Schutz Ihres API-Schlüssels ist Purser der Umleitung nicht gefolgt. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation>Der Zugang wurde trotzdem erstellt: Er steht in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation>Der Zugang wurde trotzdem gelöscht: Er steht nicht mehr in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation>Die Änderung wurde trotzdem gespeichert: Die aktualisierte Liste zeigt sie.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation>Der neue Zugang steht noch nicht in der aktualisierten Liste. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation>Der Zugang steht noch in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation>Die aktualisierte Liste zeigt die Änderung noch nicht. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation>In der Liste steht ein Zugang mit diesem Namen, es kann aber ein älterer sein. Prüfen Sie ihn, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation>Purser kann nicht feststellen, ob Benutzername oder Passwort geändert wurden. Sie können gefahrlos noch einmal speichern.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation>Die Liste konnte nicht aktualisiert werden, deshalb kann Purser nicht feststellen, ob die Anfrage ausgeführt wurde. Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation>Sie haben abgebrochen, nachdem die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation>Die Anfrage wurde gesendet, aber der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation>Die Anfrage wurde gesendet, aber die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>Die Verbindung ist abgebrochen, nachdem die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>Der Dienst hat einen Fehler gemeldet (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation>Keine Verbindung zum Server. Es wurde nichts gesendet. Prüfen Sie Ihr Netzwerk und die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation>Der Proxy hat die Anfrage blockiert. Es wurde nichts gesendet. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation>Die Identität des Servers konnte nicht bestätigt werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation>Die Verbindung ist abgebrochen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation>Der API-Schlüssel fehlt, ist falsch oder abgelaufen. Prüfen Sie ihn in der Yotta Console.</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation>Dieser API-Schlüssel ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Diesen Zugang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation>Der Zugang wird verwendet und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation>Geben Sie einen API-Schlüssel ein</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation>API-Schlüssel enthalten weder Leerzeichen noch Sonderzeichen. Kopieren Sie den Schlüssel noch einmal aus der Yotta Console.</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation>Das ist zu lang für einen API-Schlüssel. Kopieren Sie den Schlüssel noch einmal aus der Yotta Console.</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation>Geben Sie eine Basis-URL ein</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation>Geben Sie eine URL ein, z.&#xa0;B. https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation>Ergänzen Sie einen Host, z.&#xa0;B. https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation>Die Basis-URL muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Use https://. Purser allows http:// only for this computer, because your API key is sent unencrypted.</source>
        <translation>Verwenden Sie https://. Mit http:// würde Ihr API-Schlüssel unverschlüsselt gesendet, daher ist das nur für Verbindungen zu diesem Computer selbst möglich.</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation>Entfernen Sie Benutzername und Passwort aus der Basis-URL</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation>Entfernen Sie „?“ und „#“ aus der Basis-URL</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>Im Schlüsselbund ist für dieses Konto kein API-Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no keychain. You can use a key for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Sie können einen Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation>Der Schlüsselbund hat die Änderung nicht gespeichert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>In der aktualisierten Liste steht eine Zeile, die Purser nicht lesen kann. Das könnte der neue Zugang sein. Prüfen Sie die Zeile, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>In der aktualisierten Liste steht eine Zeile, die Purser nicht lesen kann. Das könnte dieser Zugang sein. Prüfen Sie die Zeile, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The service reported an error.</source>
        <translation>Der Dienst hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>Die Anfrage wurde gesendet.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission and try again, or use a key for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er auf Ihr Passwort oder Ihre Erlaubnis wartet, und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>Der Schlüsselbund hat Purser nicht erlaubt, diesen Schlüssel zu verwenden. Erlauben Sie es in Ihrer Passwortverwaltung und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation>Zu viele Anfragen. Warten Sie einen Tag oder länger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Zu viele Anfragen. Warten Sie %1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>Noch %1 bis zum nächsten Versuch (%2 von %3).</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like other letters. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>Der Host „%1“ enthält Buchstaben, die wie andere aussehen können. Codiert heißt er „%2“. Vergewissern Sie sich, dass dies der gewünschte Server ist.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read. Check that the base URL points to the Yotta API.</source>
        <translation>Die Antwort konnte nicht gelesen werden. Prüfen Sie, ob die Basis-URL zur Yotta-API führt.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that can&apos;t be read, so Purser can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>In der aktualisierten Liste steht eine Zeile, die Purser nicht lesen kann. Deshalb lässt sich nicht feststellen, ob die Änderung gespeichert wurde. Sie können gefahrlos noch einmal speichern.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read (%1). Check that the base URL points to the Yotta API.</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>Die Antwort konnte nicht gelesen werden (%1). Prüfen Sie, ob die Basis-URL zur Yotta-API führt.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read (%1).</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>Die Anfrage wurde gesendet, aber die Antwort konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>Die Verbindung ist abgebrochen, nachdem die Anfrage gesendet wurde (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server (%1). Nothing was sent. Check your network and the base URL.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>Keine Verbindung zum Server (%1). Es wurde nichts gesendet. Prüfen Sie Ihr Netzwerk und die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy blocked the request (%1). Nothing was sent. Check the proxy in Preferences.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>Der Proxy hat die Anfrage blockiert (%1). Es wurde nichts gesendet. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (%1), so nothing was sent.</source>
        <extracomment>%1 is a cause such as &quot;TLS handshake failed&quot;.</extracomment>
        <translation>Die Identität des Servers konnte nicht bestätigt werden (%1), deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>Die Verbindung ist abgebrochen, bevor die Antwort vollständig war (%1).</translation>
    </message>
    <message>
        <source>The keychain reported an error (%1).</source>
        <extracomment>%1 is the keychain&apos;s own message.</extracomment>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet (%1).</translation>
    </message>
</context>
<context>
    <name>Purser::ExpandableLabel</name>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Vollständiger Text</translation>
    </message>
</context>
<context>
    <name>Purser::ExpiryText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file is damaged.</source>
        <translation>Die Notizen auf diesem Computer konnten nicht gelesen werden, weil ihre Datei beschädigt ist.</translation>
    </message>
    <message>
        <source>The notes on this computer were saved by a newer version of Purser.</source>
        <translation>Die Notizen auf diesem Computer wurden von einer neueren Version von Purser gespeichert.</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read.</source>
        <translation>Die Notizen auf diesem Computer konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer.</source>
        <translation>Die Notizen auf diesem Computer konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer because another program is using the file.</source>
        <translation>Die Notizen auf diesem Computer konnten nicht gespeichert werden, weil ein anderes Programm die Datei verwendet.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”, and open the account again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Prüfen Sie die Berechtigungen von „%1“ und öffnen Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>Purser moved the file to “%1” and started a new one. To get your old notes back, restore a backup.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser hat die Datei nach „%1“ verschoben und mit neuen Notizen begonnen. Stellen Sie eine Sicherung wieder her, um die alten zurückzubekommen.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>A login, in a table.
----------
A filter of the table: credentials with logins that have expired.</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A login expires today, in a table.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A login expires on a day, in a table; %1 is a date.</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <extracomment>A login; %1 is a date.</extracomment>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <extracomment>When a login expires; %1 is a date.</extracomment>
        <translation>%1 (heute)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>When a login expires; %1 is a date, %2 is such as &quot;in 5 days&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What the last check of a login found: %1 is such as &quot;Accepted&quot;, %2 such as &quot;2 days ago&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t check</source>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>How long ago a password was changed, before &quot;(change due after 90 days)&quot;.</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>When the user is reminded to change a password: &quot;change due after %2&quot;.
----------
A length of time: logins expire within it.</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired.</source>
        <translation>
            <numerusform>Die Anmeldedaten von %n Zugang sind abgelaufen.</numerusform>
            <numerusform>Die Anmeldedaten von %n Zugängen sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins expire within %1.</source>
        <extracomment>%1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>Die Anmeldedaten von %n Zugang laufen innerhalb von %1 ab.</numerusform>
            <numerusform>Die Anmeldedaten von %n Zugängen laufen innerhalb von %1 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 is such as &quot;1 login has expired&quot;, %2 such as &quot;2 expire within 14 days&quot;.</extracomment>
        <translation>%1, und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired</source>
        <translation>
            <numerusform>Die Anmeldedaten von %n Zugang sind abgelaufen</numerusform>
            <numerusform>Die Anmeldedaten von %n Zugängen sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire within %1</source>
        <extracomment>The second half of &quot;1 login has expired and 2 expire within 14 days.&quot; %1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>die von %n Zugang laufen innerhalb von %1 ab</numerusform>
            <numerusform>die von %n Zugängen laufen innerhalb von %1 ab</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the table: all credentials.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expiring</source>
        <extracomment>A filter of the table: credentials with logins that expire soon.</extracomment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>A filter of the table: credentials of which the registry refused the login.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>A filter of the table: credentials with logins that were never checked.</extracomment>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file doesn&apos;t contain notes.</source>
        <translation>Die Notizen auf diesem Computer konnten nicht gelesen werden, weil ihre Datei keine Notizen enthält.</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that “%1” isn&apos;t read-only. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Prüfen Sie, ob der Datenträger voll oder „%1“ schreibgeschützt ist. Bei Ihrer nächsten Änderung versucht Purser es erneut.</translation>
    </message>
    <message>
        <source>Close the program that&apos;s using “%1”. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Schließen Sie das Programm, das „%1“ verwendet. Bei Ihrer nächsten Änderung versucht Purser es erneut.</translation>
    </message>
    <message>
        <source>Purser moved them to “%1” and started with new ones. To use the old ones, update Purser.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser hat sie nach „%1“ verschoben und mit neuen begonnen. Aktualisieren Sie Purser, um die verschobenen zu verwenden.</translation>
    </message>
    <message>
        <source>%1 (change due after %2)</source>
        <extracomment>%1 is such as &quot;100 days ago&quot;, %2 such as &quot;90 days&quot;.</extracomment>
        <translation>%1 (Änderung nach %2 fällig)</translation>
    </message>
</context>
<context>
    <name>Purser::FieldsDialog</name>
    <message>
        <source>Saved to Yotta</source>
        <translation>Bei Yotta gespeichert</translation>
    </message>
    <message>
        <source>Remember the username</source>
        <translation>Benutzernamen merken</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>Anmeldung wird geprüft…</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Confirm before deleting a credential</source>
        <translation>Vor dem Löschen eines Zugangs nachfragen</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation>System (%1)</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The list isn&apos;t refreshed automatically.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Purser always asks before deleting several credentials, or if the account requires you to type a name.</source>
        <translation>Purser fragt immer nach, wenn Sie mehrere Zugänge löschen oder wenn das Konto die Eingabe eines Namens verlangt.</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation>Angezeigte Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <extracomment>How often the list is refreshed.</extracomment>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <extracomment>Followed by &quot;Never&quot; or e.g. &quot;Every 5 minutes&quot;.</extracomment>
        <translation>Automatisch aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Follows a number of days in a field.</extracomment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn before a login expires</source>
        <translation>Vor dem Ablauf von Anmeldedaten warnen</translation>
    </message>
    <message>
        <source>Remind me to change passwords after</source>
        <translation>Erinnern, wenn Passwörter älter sind als</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>reminder</comment>
        <extracomment>After which time the user is reminded to change a password.</extracomment>
        <translation>Nicht erinnern</translation>
    </message>
    <message>
        <source>Simultaneous changes per job</source>
        <extracomment>Followed by a number: how many credentials a job changes at the same time.</extracomment>
        <translation>Gleichzeitige Änderungen pro Auftrag</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, e.g. &quot;de&quot;.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>Help with this field</source>
        <translation>Hilfe zu diesem Feld</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Hilfe zu „%1“</translation>
    </message>
</context>
<context>
    <name>Purser::HelperOffers</name>
    <message>
        <source>The passwords for this file are stored in a credential helper. Run %1 to get them?</source>
        <extracomment>%1 is the path of a program.</extracomment>
        <translation>Die Passwörter zu dieser Datei liegen in einem Hilfsprogramm für Zugangsdaten. %1 ausführen, um sie abzurufen?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>Purser::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Zugänge importieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>Import logins from other programs</source>
        <translation>Zugänge aus anderen Programmen importieren</translation>
    </message>
    <message>
        <source>From Docker, Podman, or a Kubernetes Secret, or from a CSV file with the columns name, username, and password. You can also drop a file here. Purser reads only the files you choose, and never changes them.</source>
        <translation>Aus Docker, Podman oder einem Kubernetes-Secret oder aus einer CSV-Datei mit Name, Benutzername und Passwort in den Spalten „name“, „username“ und „password“. Sie können auch eine Datei hierher ziehen. Purser liest nur, was Sie auswählen, und ändert keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importieren in</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Loading the file…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Asking the credential helper…</source>
        <translation>Das Hilfsprogramm für Zugangsdaten wird abgefragt…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wählen Sie zuerst eine Datei aus</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Wählen Sie zuerst ein Konto aus</translation>
    </message>
    <message>
        <source>Select a login first</source>
        <translation>Setzen Sie zuerst bei einem Eintrag ein Häkchen</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>Jede Anmeldung vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>Auch speichern, was sich nicht prüfen lässt</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Run the credential helper, or deselect the logins that need it</source>
        <translation>Führen Sie zuerst das Hilfsprogramm für Zugangsdaten aus, oder entfernen Sie die Häkchen bei den Einträgen, die es benötigen</translation>
    </message>
    <message>
        <source>All of these already exist</source>
        <translation>Alle ausgewählten Zugänge sind schon vorhanden</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Konten werden geladen…</translation>
    </message>
    <message>
        <source>The credential helper has no logins.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten enthält keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>Run the credential helper first</source>
        <translation>Führen Sie zuerst das Hilfsprogramm für Zugangsdaten aus</translation>
    </message>
    <message>
        <source>The credential helper changed some logins. Check them, then select Start again.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten hat Anmeldedaten geändert. Prüfen Sie sie, und wählen Sie dann erneut „Starten“.</translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n Anmeldung kann nicht importiert werden.</numerusform>
            <numerusform>%n Anmeldungen können nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported. To import the others, select Start again.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n Anmeldung kann nicht importiert werden. Um die anderen zu importieren, wählen Sie erneut „Starten“.</numerusform>
            <numerusform>%n Anmeldungen können nicht importiert werden. Um die anderen zu importieren, wählen Sie erneut „Starten“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportProfilesDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation>Aus der Yotta CLI importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation>%1 enthält keine verwendbaren Profile.</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation>Gefunden in %1. Purser ändert diese Datei nicht.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of a profile, %2 the host of its base URL.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Purser::ImportTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: what there is to say about a login.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>The heading of a column: how many characters a password has.</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Update its password</source>
        <translation>Passwort ersetzen</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Weiteren Zugang erstellen</translation>
    </message>
    <message>
        <source>If it already exists</source>
        <translation>Wenn schon vorhanden</translation>
    </message>
</context>
<context>
    <name>Purser::ImportText</name>
    <message>
        <source>%1 See line %2.</source>
        <extracomment>%1 is a sentence about what is wrong in a file.</extracomment>
        <translation>%1 Siehe Zeile %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a program, %2 the path of its file.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file contains no logins.</source>
        <translation>Die Datei enthält keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>The file is too large. Files up to 1 MiB can be imported.</source>
        <translation>Die Datei ist zu groß. Es lassen sich nur Dateien bis 1 MiB importieren.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text.</source>
        <translation>Die Datei ist nicht in UTF-8 codiert.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The CSV file is missing these columns: %1.</source>
        <extracomment>%1 is a list of names of columns.</extracomment>
        <translation>In der CSV-Datei fehlen diese Spalten: %1.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei aus.</translation>
    </message>
    <message>
        <source>This isn&apos;t a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read this file.</source>
        <translation>Sie haben keine Berechtigung, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Beschädigter Eintrag</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Keine Anmeldedaten</translation>
    </message>
    <message>
        <source>No username</source>
        <translation>Kein Benutzername</translation>
    </message>
    <message>
        <source>The username is too long</source>
        <translation>Der Benutzername ist zu lang</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>The password is too long: the service accepts up to 255 characters</source>
        <translation>Das Passwort ist zu lang: Der Dienst akzeptiert bis zu 255 Zeichen</translation>
    </message>
    <message>
        <source>An identity token, which only Docker can use</source>
        <translation>Ein Identitätstoken, das nur Docker verwenden kann</translation>
    </message>
    <message>
        <source>A token without a username</source>
        <translation>Ein Token ohne Benutzernamen</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a registry</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>„%1“ ist keine Registry</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>„%1“ ist kein Typ</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date (year-month-day)</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>„%1“ ist kein Datum (Jahr-Monat-Tag)</translation>
    </message>
    <message>
        <source>Unmatched quotation mark (line %1)</source>
        <translation>Anführungszeichen ohne Gegenstück (Zeile %1)</translation>
    </message>
    <message>
        <source>More cells than the header row (line %1)</source>
        <translation>Mehr Zellen als in der Kopfzeile (Zeile %1)</translation>
    </message>
    <message>
        <source>The name of the credential helper is invalid</source>
        <translation>Der Name des Hilfsprogramms für Zugangsdaten ist ungültig</translation>
    </message>
    <message>
        <source>%1 isn&apos;t installed</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>The credential helper failed</source>
        <translation>Fehler im Hilfsprogramm für Zugangsdaten</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Der Name ist schon vergeben</translation>
    </message>
    <message>
        <source>Listed twice in this file, with different passwords or paths</source>
        <translation>Doppelt in dieser Datei, mit anderem Passwort oder Pfad</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the credential helper: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>Das Hilfsprogramm für Zugangsdaten konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The credential helper failed.</source>
        <translation>Im Hilfsprogramm für Zugangsdaten ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The credential helper failed: %1</source>
        <translation>Das Hilfsprogramm für Zugangsdaten meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>The credential helper crashed.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten ist abgestürzt.</translation>
    </message>
    <message>
        <source>The credential helper didn&apos;t respond in time.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The credential helper returned an invalid response.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten hat eine ungültige Antwort geliefert.</translation>
    </message>
    <message>
        <source>The credential helper has no password for this registry.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten hat kein Passwort für diese Registry.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Docker, Podman, or Kubernetes file, or a CSV file with the columns name, username, and password.</source>
        <translation>Das ist weder eine Datei von Docker, Podman oder Kubernetes noch eine CSV-Datei mit Name, Benutzername und Passwort in den Spalten „name“, „username“ und „password“.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n logins in the file are listed.</source>
        <translation>
            <numerusform>Die Datei enthält zu viele Einträge. Nur der erste wird aufgelistet.</numerusform>
            <numerusform>Die Datei enthält zu viele Einträge. Nur die ersten %n werden aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t valid Base64</source>
        <translation>Beschädigt: kein gültiges Base64</translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t UTF-8 text</source>
        <translation>Beschädigt: nicht in UTF-8 codiert</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <extracomment>%1 is a list of names of credentials.</extracomment>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message>
        <source>The password is in the credential helper</source>
        <translation>Passwort im Hilfsprogramm für Zugangsdaten</translation>
    </message>
    <message>
        <source>The credential helper can&apos;t be used for this registry.</source>
        <translation>Das Hilfsprogramm für Zugangsdaten kann für diese Registry nicht abgefragt werden.</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobDialog</name>
    <message>
        <source>Not sent</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Gesendet, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted job</source>
        <translation>Unterbrochener Auftrag</translation>
    </message>
    <message>
        <source>To resume, enter the passwords again: Purser doesn&apos;t save them.</source>
        <translation>Geben Sie zum Fortsetzen die Passwörter noch einmal ein: Purser speichert sie nicht.</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation>Auftrag verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>If you resume, the remaining credentials will be deleted. You can&apos;t undo this.</source>
        <translation>Beim Fortsetzen werden die übrigen Zugänge gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out when the rest of an interrupted job was resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n Eintrag wurde ausgelassen, als der Rest eines unterbrochenen Auftrags fortgesetzt wurde.</numerusform>
            <numerusform>%n Einträge wurden ausgelassen, als der Rest eines unterbrochenen Auftrags fortgesetzt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job started on %3 and completed %1 of %2 items before it was interrupted.</source>
        <extracomment>%1 and %2 are numbers of items, %3 is a date and time.</extracomment>
        <translation>%1 von %2 erledigt. Der Auftrag vom %3 wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobs</name>
    <message numerus="yes">
        <source>Resume job: %n credentials</source>
        <extracomment>The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Auftrag fortsetzen: %n Zugang</numerusform>
            <numerusform>Auftrag fortsetzen: %n Zugänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of an interrupted job haven&apos;t been resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n Eintrag eines unterbrochenen Auftrags wurde noch nicht fortgesetzt.</numerusform>
            <numerusform>%n Einträge eines unterbrochenen Auftrags wurden noch nicht fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A job was interrupted with %1 of %2 items completed.</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>Ein Auftrag wurde unterbrochen: %1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>The accounts of this job were removed from Purser.</source>
        <translation>Die Konten dieses Auftrags wurden aus Purser entfernt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of the job, so it wasn&apos;t resumed. Check that the disk isn&apos;t full.</source>
        <translation>Der Fortschritt konnte nicht gespeichert werden, daher wurde der Auftrag nicht fortgesetzt. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Couldn&apos;t resume the job. Another Purser window may have resumed or removed it.</source>
        <translation>Der Auftrag konnte nicht fortgesetzt werden. Vielleicht wurde er in einem anderen Purser-Fenster fortgesetzt oder entfernt.</translation>
    </message>
</context>
<context>
    <name>Purser::JobActions</name>
    <message numerus="yes">
        <source>Delete %n credentials</source>
        <extracomment>The title of a window; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang löschen</numerusform>
            <numerusform>%n Zugänge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create in %n accounts</source>
        <extracomment>The title of a window; %n is the number of accounts, 2 or more.</extracomment>
        <translation>
            <numerusform>In %n Konto erstellen</numerusform>
            <numerusform>In %n Konten erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n logins</source>
        <extracomment>The title of a window; %n is the number of changes, 1 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang importieren</numerusform>
            <numerusform>%n Zugänge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>The title of a window; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Passwort von %n Zugang erneuern</numerusform>
            <numerusform>Passwörter von %n Zugängen erneuern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobTableModel</name>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>The heading of a column: what an item of a job is doing.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Purser::JobText</name>
    <message>
        <source>Created</source>
        <extracomment>How an item of a job ended: the credential was created.</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Rotated</source>
        <extracomment>How an item of a job ended: the credential has its new password.</extracomment>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How an item of a job ended: the credential was deleted.</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Reported as done, but not confirmed by the list</source>
        <translation>Als erledigt gemeldet, von der Liste nicht bestätigt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not sent: no API key</source>
        <translation>Nicht gesendet: kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Not sent: no account</source>
        <translation>Nicht gesendet: kein Konto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>einem weiteren</numerusform>
            <numerusform>%n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <extracomment>%1 is a list of names of Pods and endpoints.</extracomment>
        <translation>Verwendet von %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Opening account</source>
        <translation>Konto wird geöffnet</translation>
    </message>
    <message>
        <source>Checking login</source>
        <translation>Anmeldung wird geprüft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Bereits gelöscht</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The service reported success, but its list doesn&apos;t show the change. Refresh the list before you try again.</source>
        <translation>Der Dienst hat Erfolg gemeldet, aber seine Liste zeigt die Änderung nicht. Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The account was removed or has no API key.</source>
        <translation>Das Konto wurde entfernt oder hat keinen API-Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The number of items of a job that went well.</extracomment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>The number of items of a job that failed.</extracomment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>The number of items of a job whose outcome nobody knows.</extracomment>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>The number of items of a job that were canceled.</extracomment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of “40 done, 2 failed”.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, login not checked</source>
        <extracomment>%1 is &quot;Created&quot; or &quot;Rotated&quot;.</extracomment>
        <translation>%1, Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>Not saved: login refused</source>
        <translation>Nicht gespeichert: Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Not saved: couldn&apos;t check the login</source>
        <translation>Nicht gespeichert: Anmeldung nicht prüfbar</translation>
    </message>
    <message>
        <source>Not sent: API key rejected</source>
        <translation>Nicht gesendet: API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Not deleted: renamed</source>
        <translation>Nicht gelöscht: umbenannt</translation>
    </message>
    <message>
        <source>The credential was renamed after the job began. Select it in the list if you still want to delete it.</source>
        <translation>Der Zugang wurde umbenannt, nachdem der Auftrag begonnen hatte. Wählen Sie ihn in der Liste aus, wenn Sie ihn weiterhin löschen möchten.</translation>
    </message>
</context>
<context>
    <name>Purser::JobWindow</name>
    <message>
        <source>Copy checklist</source>
        <translation>Checkliste kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Canceling. Waiting for changes that were already sent.</source>
        <translation>Wird abgebrochen. Was schon gesendet wurde, wird noch abgeschlossen.</translation>
    </message>
    <message>
        <source>Refreshing the list to confirm…</source>
        <translation>Die Liste wird zur Kontrolle aktualisiert…</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is such as “40 done, 2 failed”.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Der Bericht wurde unter %1 gespeichert.</translation>
    </message>
    <message>
        <source>Show only the failed ones</source>
        <translation>Nur fehlgeschlagene anzeigen</translation>
    </message>
    <message>
        <source>Save unchecked logins anyway</source>
        <translation>Ungeprüfte trotzdem speichern</translation>
    </message>
    <message>
        <source>This job is still running, with %1 of %2 items finished. Cancel the rest?</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>Dieser Auftrag läuft noch: %1 von %2 abgeschlossen. Den Rest abbrechen?</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>A server asked Purser to slow down. Continuing in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>Ein Server hat um eine Pause gebeten. Noch %1, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Run the canceled ones</source>
        <translation>Abgebrochene ausführen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of this job. If Purser is interrupted, it won&apos;t know which changes were made. Check that the disk isn&apos;t full.</source>
        <translation>Der Fortschritt dieses Auftrags konnte nicht gespeichert werden. Wird Purser unterbrochen, ist danach nicht bekannt, welche Änderungen schon erfolgt sind. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Purser::ListMessages</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation>Die Liste konnte nicht aktualisiert werden. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The list was last updated %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation>Die Liste wurde noch nicht vollständig geladen. Möglicherweise gibt es weitere Zugänge.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation>Die Liste konnte nicht aktualisiert werden. %1 %2</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation>API-Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the credentials that a message is about.</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The name of an account with sample credentials.</extracomment>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Purser::LoginCheckButton</name>
    <message>
        <source>Checking the login at %1…</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Anmeldung bei %1 wird geprüft…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>Geben Sie zuerst Registry, Benutzername und Passwort ein</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung abbrechen</translation>
    </message>
</context>
<context>
    <name>Purser::LoginHelpWords</name>
    <message>
        <source>Use a read-only access token from your Docker Hub account settings. If you use two-factor authentication, your password won&apos;t work.</source>
        <translation>Verwenden Sie ein Zugriffstoken mit Leserecht aus den Kontoeinstellungen von Docker Hub. Wenn Sie die Zwei-Faktor-Authentifizierung nutzen, funktioniert Ihr Passwort nicht.</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation>Docker Hub verlangt Ihre Docker-ID, keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The username for Amazon ECR is always AWS</source>
        <translation>Der Benutzername für Amazon ECR ist immer AWS</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation>Der Benutzername für eine JSON-Schlüsseldatei ist immer _json_key</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation>Zugriffstoken von Google laufen nach einer Stunde ab.</translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation>Der Name eines Tokens oder die ID eines Dienstprinzipals</translation>
    </message>
    <message>
        <source>Use the token&apos;s password or the client secret. The token from “az acr login” is too long.</source>
        <translation>Verwenden Sie das Passwort des Tokens oder den geheimen Clientschlüssel. Das Token aus „az acr login“ ist zu lang.</translation>
    </message>
    <message>
        <source>A robot account, such as team+puller</source>
        <translation>Ein Robot-Konto, z.&#xa0;B. team+puller</translation>
    </message>
    <message>
        <source>A robot account, such as robot$puller</source>
        <translation>Ein Robot-Konto, z.&#xa0;B. robot$puller</translation>
    </message>
    <message>
        <source>Use a token that can only pull, such as a Harbor or Quay robot token, a GitLab deploy token, or a classic GitHub token.</source>
        <translation>Verwenden Sie ein Token, das nur Images herunterladen darf, z.&#xa0;B. das eines Robot-Kontos von Harbor oder Quay, ein Deploy-Token von GitLab oder ein klassisches GHCR-Token.</translation>
    </message>
    <message>
        <source>Another type fits this registry better</source>
        <translation>Zu dieser Registry passt ein anderer Typ besser</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The one you use for “docker login”</source>
        <translation>Derselbe wie für „docker login“</translation>
    </message>
    <message>
        <source>The service accepts up to 255 characters. Use a shorter token.</source>
        <translation>Der Dienst akzeptiert bis zu 255 Zeichen. Verwenden Sie ein kürzeres Token.</translation>
    </message>
    <message>
        <source>Use a classic token with the read:packages scope. GitHub&apos;s registry rejects fine-grained tokens.</source>
        <translation>Verwenden Sie ein klassisches Token mit dem Scope read:packages. „Fine-grained“-Token lehnt die Registry von GitHub ab.</translation>
    </message>
    <message>
        <source>ECR tokens are too long: they&apos;re at least 1,800 characters, but the service accepts only 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>ECR-Token sind zu lang: Sie haben mindestens 1.800 Zeichen, aber der Dienst akzeptiert höchstens 255. Außerdem laufen sie nach 12 Stunden ab. Verwenden Sie eine Registry mit kürzeren Token, z.&#xa0;B. Docker Hub, GHCR, Harbor oder Quay.</translation>
    </message>
    <message>
        <source>JSON key files are too long: they&apos;re about 2,350 characters, but the service accepts only 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>JSON-Schlüsseldateien sind zu lang: Sie haben etwa 2.350 Zeichen, aber der Dienst akzeptiert höchstens 255. Verwenden Sie eine Registry mit kürzeren Token, z.&#xa0;B. Docker Hub, GHCR, Harbor oder Quay.</translation>
    </message>
    <message>
        <source>Use a deploy token with the read_registry scope.</source>
        <translation>Verwenden Sie ein Deploy-Token mit dem Scope read_registry.</translation>
    </message>
    <message>
        <source>Harbor robot names contain a “$”, such as robot$puller. This one seems to be cut off.</source>
        <translation>Die Namen von Robot-Konten enthalten bei Harbor ein „$“, z.&#xa0;B. robot$puller. Dieser Name scheint abgeschnitten zu sein.</translation>
    </message>
</context>
<context>
    <name>Purser::LoginText</name>
    <message>
        <source>Enter a registry, such as ghcr.io.</source>
        <translation>Geben Sie eine Registry ein, z.&#xa0;B. ghcr.io.</translation>
    </message>
    <message>
        <source>Registry usernames can&apos;t contain a colon.</source>
        <translation>Der Benutzername für eine Registry darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1. Check the registry and your network.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Keine Verbindung zu %1. Prüfen Sie die Registry und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the proxy in Preferences.</source>
        <translation>Der Proxy hat die Anfrage blockiert. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Die Identität von %1 konnte nicht bestätigt werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again later.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Zu viele Anfragen an %1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Something went wrong at %1 (HTTP %2). Try again later.</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 503.</extracomment>
        <translation>Bei %1 ist ein Fehler aufgetreten (HTTP %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2 without encryption, so Purser didn&apos;t send it.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 verlangt, dass die Anmeldedaten unverschlüsselt an %2 gesendet werden. Purser hat sie deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>You canceled the check.</source>
        <translation>Sie haben die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Login accepted by %1.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 hat die Anmeldung akzeptiert.</translation>
    </message>
    <message>
        <source>Login refused by %1. Check the username and the password or token.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 hat die Anmeldung abgelehnt. Prüfen Sie den Benutzernamen und das Passwort oder Token.</translation>
    </message>
    <message>
        <source>Login refused by %1. Message from the registry: “%2”</source>
        <extracomment>%1 is the host of a registry, %2 what the registry said.</extracomment>
        <translation>%1 hat die Anmeldung abgelehnt. Meldung der Registry: „%2“</translation>
    </message>
    <message>
        <source>No login needed: %1 lets everyone in, so this proves nothing about the login.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Keine Anmeldung nötig: %1 lässt alle zu. Die Prüfung sagt daher nichts über die Anmeldedaten aus.</translation>
    </message>
    <message>
        <source>Couldn&apos;t check the login.</source>
        <translation>Die Anmeldung konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No login needed</source>
        <extracomment>A registry lets everyone in.</extracomment>
        <translation>Keine Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2. Allow this only if you trust %2.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 verlangt, dass die Anmeldedaten an %2 gesendet werden. Erlauben Sie das nur, wenn Sie %2 vertrauen.</translation>
    </message>
    <message>
        <source>The login can pull the image.</source>
        <translation>Das Image lässt sich mit diesen Anmeldedaten herunterladen.</translation>
    </message>
    <message>
        <source>Too many requests to %1. Wait %2, then try again.</source>
        <extracomment>%1 is the host of a registry, %2 a length of time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>Zu viele Anfragen an %1. Warten Sie %2 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Enter the username, too.</source>
        <translation>Geben Sie auch den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>The login isn&apos;t allowed to pull the image.</source>
        <translation>Das Herunterladen des Images wurde verweigert.</translation>
    </message>
    <message>
        <source>The image doesn&apos;t exist, or this user can&apos;t see it.</source>
        <translation>Das Image gibt es nicht, oder dieser Benutzer darf es nicht sehen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a container registry. Check the name.</source>
        <extracomment>%1 is the host of a server.</extracomment>
        <translation>%1 ist keine Container-Registry. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The response from %1 couldn&apos;t be read.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Die Antwort von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has already refused this login. Purser didn&apos;t send it again, because registries lock accounts after a few failed attempts.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 hat diese Anmeldedaten bereits abgelehnt. Purser sendet sie nicht noch einmal, weil Registrys Konten nach wenigen Fehlversuchen sperren.</translation>
    </message>
    <message>
        <source>No login needed: %1 also accepted a random login, so this proves nothing about yours.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Keine Anmeldung nötig: %1 hat auch frei erfundene Anmeldedaten akzeptiert. Die Prüfung sagt daher nichts über Ihre aus.</translation>
    </message>
    <message>
        <source>%1, or a firewall in front of it, blocked the request (HTTP %2).</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 403.</extracomment>
        <translation>%1 oder eine vorgeschaltete Firewall hat die Anfrage blockiert (HTTP %2).</translation>
    </message>
</context>
<context>
    <name>Purser::MainWindow</name>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Zugänge</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
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
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – Sandbox: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Purser – %1</source>
        <extracomment>The title of the window; %1 is the name of an account.</extracomment>
        <translation>Purser – %1</translation>
    </message>
</context>
<context>
    <name>Purser::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: closes a message.</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation>Weitere CA-Zertifikate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation>Systemeinstellungen verwenden</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy is used.</extracomment>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>If your network inspects TLS traffic, choose the PEM file with its CA certificate.</source>
        <translation>Wenn Ihr Netzwerk TLS-Inspektion verwendet, wählen Sie die PEM-Datei mit dessen CA-Zertifikat.</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>Host und Port, z.&#xa0;B. proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation>Leer lassen, wenn der Proxy keinen verlangt</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation>Wird im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation>Leer lassen, um nichts zu ändern</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust, in addition to the system&apos;s. Certificate checks can&apos;t be turned off.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird. Die Zertifikatsprüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Connections to this computer never use a proxy.</source>
        <translation>Verwendet die Proxy-Einstellungen dieses Computers (unter Linux https_proxy). Verbindungen zu diesem Computer selbst laufen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Connections to this computer never use a proxy.</source>
        <translation>Verbindungen zu diesem Computer selbst laufen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation>Geben Sie das Passwort für diesen Proxy und Benutzernamen ein. Ein gespeichertes Passwort wird nie an einen anderen Proxy gesendet.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkText</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es gilt für einen anderen Hostnamen</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es ist selbstsigniert</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>der Aussteller gilt auf diesem Computer nicht als vertrauenswürdig</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>Das Zertifikat für „%1“ wurde abgelehnt: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>Das Zertifikat für „%1“, ausgestellt von „%2“, wurde abgelehnt: %3. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Wenn Ihr Netzwerk ein eigenes CA-Zertifikat verwendet, fügen Sie es in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation>Geben Sie Host und Port ein</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation>Geben Sie Host und Port ein, z.&#xa0;B. proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation>Ergänzen Sie einen Port, z.&#xa0;B. proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation>Geben Sie Benutzername und Passwort in die dafür vorgesehenen Felder ein</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation>Die CA-Zertifikatsdatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation>Die CA-Zertifikatsdatei enthält keine PEM-Zertifikate.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 Die CA-Zertifikatsdatei „%2“ enthält keine Zertifikate. Wählen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” (set in Preferences)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>„%1“ (festgelegt in den Einstellungen)</translation>
    </message>
    <message>
        <source>“%1” (set in the environment variable %2)</source>
        <extracomment>%1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.</extracomment>
        <translation>„%1“ (festgelegt in der Umgebungsvariablen %2)</translation>
    </message>
    <message>
        <source>“%1” (set in this computer&apos;s settings)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>„%1“ (festgelegt in den Einstellungen dieses Computers)</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. In Preferences, enter the proxy with its username and password.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort. Es wurde nichts gesendet. Geben Sie den Proxy in den Einstellungen mit Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort. Es wurde nichts gesendet. Geben Sie beides in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 wurde nicht gefunden. Es wurde nichts gesendet. Prüfen Sie den Namen des Proxys und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt. Es wurde nichts gesendet. Prüfen Sie, ob er läuft und Sie durchlässt.</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 timed out. Nothing was sent. Check that the proxy is running.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Bei der Verbindung über den Proxy %1 kam es zu einer Zeitüberschreitung. Es wurde nichts gesendet. Prüfen Sie, ob der Proxy läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Nothing was sent. Check the proxy, then try again.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat die Verbindung geschlossen. Es wurde nichts gesendet. Prüfen Sie den Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat Benutzername oder Passwort abgelehnt. Es wurde nichts gesendet. Prüfen Sie beides dort, wo der Proxy festgelegt ist.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 konnte den Server nicht erreichen. Es wurde nichts gesendet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat die Anfrage blockiert. Es wurde nichts gesendet. Prüfen Sie den Proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Der Dienst hat noch nicht geantwortet…</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then open Preferences and select “Save”.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 Die CA-Zertifikatsdatei „%2“ konnte nicht gelesen werden. Prüfen Sie, ob sie noch da ist. Öffnen Sie dann die Einstellungen, und wählen Sie „Speichern“.</translation>
    </message>
</context>
<context>
    <name>Purser::NotesExchange</name>
    <message>
        <source>%1 is from a newer version of Purser. Update Purser to import it. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 stammt von einer neueren Version von Purser. Aktualisieren Sie Purser, um die Datei zu importieren. Ihre Notizen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for a new export. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist beschädigt. Bitten Sie um einen neuen Export. Ihre Notizen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The file contains no notes.</source>
        <translation>Die Datei enthält keine Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>The number of credentials that had no notes before an import.</extracomment>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>The number of credentials whose notes an import didn&apos;t change.</extracomment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1, %2, %3.</source>
        <extracomment>%1 is such as “3 added”, %2 “2 filled in”, %3 “10 unchanged”; each counts credentials.</extracomment>
        <translation>Notizen importiert: %1, %2, %3.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>Die Notizen zu %n Zugang wurden nach %1 exportiert. Die Datei enthält Benutzernamen, aber keine Passwörter oder API-Schlüssel.</numerusform>
            <numerusform>Die Notizen zu %n Zugängen wurden nach %1 exportiert. Die Datei enthält Benutzernamen, aber keine Passwörter oder API-Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1. Check that the file exists and that you&apos;re allowed to read it.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Purser notes file. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist keine Datei mit Notizen von Purser. Ihre Notizen wurden nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>The number of credentials whose notes had an empty field before an import.</extracomment>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Purser::NotesFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and its number of credentials, on a button: &quot;Expiring (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n credentials</source>
        <extracomment>The name of a button for assistive technology; %1 is a filter, such as &quot;Expiring&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n Zugang</numerusform>
            <numerusform>%1, %n Zugänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesForm</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Image zum Testen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>Hostname, z.&#xa0;B. ghcr.io</translation>
    </message>
    <message>
        <source>The registry that this login is for. Yotta doesn&apos;t store it; Purser remembers it on this computer to check the login.</source>
        <translation>Die Registry, für die diese Anmeldedaten gelten. Yotta speichert diese Angabe nicht. Purser merkt sie sich auf diesem Computer, um die Anmeldung prüfen zu können.</translation>
    </message>
    <message>
        <source>Enter a host name, such as ghcr.io</source>
        <translation>Geben Sie einen Hostnamen ein, z.&#xa0;B. ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>Ein Image, das sich damit herunterladen lässt, z.&#xa0;B. team/app:1.0</translation>
    </message>
    <message>
        <source>Person or team to ask about this login</source>
        <translation>Person oder Team für Fragen zu diesen Anmeldedaten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Enter an image in this registry, such as team/app:1.0</source>
        <translation>Geben Sie ein Image dieser Registry ein, z.&#xa0;B. team/app:1.0</translation>
    </message>
</context>
<context>
    <name>Purser::NotesSection</name>
    <message>
        <source>No notes on this computer</source>
        <translation>Keine Notizen auf diesem Computer</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Image zum Testen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Password changed here</source>
        <translation>Passwort hier geändert</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeText</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Ihre Änderungen an „%1“ wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created yet: it isn&apos;t in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde noch nicht erstellt: Der Zugang steht nicht in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Ihre Änderungen an „%1“ wurden noch nicht gespeichert: Die aktualisierte Liste zeigt sie nicht.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde noch nicht gelöscht: Der Zugang steht noch in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde möglicherweise erstellt.</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Ihre Änderungen an „%1“ wurden möglicherweise gespeichert.</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde möglicherweise gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wird verwendet und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The account was closed before the service responded. Check the list before you try again.</source>
        <translation>Das Konto wurde geschlossen, bevor der Dienst geantwortet hat. Prüfen Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what became of a change, and why.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Purser::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Token servers</source>
        <extracomment>Servers that issue tokens for registries.</extracomment>
        <translation>Token-Server</translation>
    </message>
</context>
<context>
    <name>Purser::RealmQuestions</name>
    <message>
        <source>Allow and try again</source>
        <translation>Erlauben und erneut versuchen</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
</context>
<context>
    <name>Purser::RecoverDialog</name>
    <message>
        <source>Recover accounts</source>
        <translation>Konten wiederherstellen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Select the accounts to add. Check each base URL: the account&apos;s API key is sent there. Double-click a name or base URL to change it.</source>
        <translation>Wählen Sie die Konten aus, die Sie hinzufügen möchten. Prüfen Sie jede Basis-URL: Dorthin wird der API-Schlüssel des Kontos gesendet. Doppelklicken Sie auf einen Namen oder eine Basis-URL, um den Wert zu ändern.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where the API key of an account is.</extracomment>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>The API key of an account isn&apos;t saved anywhere.</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row in the list, %2 a sentence about its name or base URL.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Searching the keychain…</source>
        <translation>Der Schlüsselbund wird durchsucht…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password.</source>
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er auf Ihr Passwort wartet.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that are only in the keychain.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und öffnen Sie diesen Dialog erneut, um Konten zu finden, die nur im Schlüsselbund gespeichert sind.</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>Dieser Schlüsselbund lässt sich nicht durchsuchen. Es werden nur Konten aus Ihrer früheren Einstellungsdatei angezeigt.</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>Es wurden keine Konten gefunden. Schließen Sie diesen Dialog und verbinden Sie sich mit einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Schlüssel entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation>Den API-Schlüssel des ausgewählten Kontos aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Den API-Schlüssel von „%1“ aus dem Schlüsselbund entfernen?

Der Schlüssel bleibt gültig, aber Purser kann das Konto danach nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Purser::RegistryType</name>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>Google (GCR)</source>
        <extracomment>The type of a registry.</extracomment>
        <translation>Google (GCR)</translation>
    </message>
    <message>
        <source>Amazon ECR</source>
        <translation>Amazon ECR</translation>
    </message>
    <message>
        <source>Azure (ACR)</source>
        <extracomment>The type of a registry.</extracomment>
        <translation>Azure (ACR)</translation>
    </message>
    <message>
        <source>Other private registry</source>
        <extracomment>The type of a registry.</extracomment>
        <translation>Andere private Registry</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <extracomment>A button: hides what is in a field for a secret.</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button: shows what is in a field for a secret.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>Purser::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Passwort erneuern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The same new password for all</source>
        <translation>Dasselbe neue Passwort für alle</translation>
    </message>
    <message>
        <source>New username (optional)</source>
        <translation>Neuer Benutzername (optional)</translation>
    </message>
    <message>
        <source>New password or token</source>
        <translation>Neues Passwort oder Token</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>Aus Tabelle einfügen</translation>
    </message>
    <message>
        <source>The new password expires on</source>
        <translation>Das neue Passwort läuft ab am</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Passwort von %n Zugang erneuern</numerusform>
            <numerusform>Passwörter von %n Zugängen erneuern</numerusform>
        </translation>
    </message>
    <message>
        <source>Running Pods and endpoints may keep using the old login until they restart. Don&apos;t revoke the old password at the registry before then.</source>
        <translation>Laufende Pods und Endpunkte verwenden möglicherweise die alten Anmeldedaten, bis sie neu gestartet werden. Widerrufen Sie das alte Passwort bei der Registry erst danach.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>In place of the name of a credential; %1 is its ID.</extracomment>
        <translation>ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more credentials seem to have the same login. Select those that should get the new password, too.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>%n weiterer Zugang scheint dieselben Anmeldedaten zu haben. Setzen Sie ein Häkchen, wenn auch er das neue Passwort erhalten soll.</numerusform>
            <numerusform>%n weitere Zugänge scheinen dieselben Anmeldedaten zu haben. Setzen Sie bei allen ein Häkchen, die ebenfalls das neue Passwort erhalten sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>“%1” has no new password yet</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ hat noch kein neues Passwort</translation>
    </message>
    <message>
        <source>Select a credential first</source>
        <translation>Setzen Sie zuerst bei einem Zugang ein Häkchen</translation>
    </message>
    <message>
        <source>1. Restart the Pods and endpoints that use these credentials.
2. Check that they pull their images.
3. Revoke the old passwords at the registry.</source>
        <translation>1. Starten Sie die Pods und Endpunkte neu, die diese Zugänge verwenden.
2. Prüfen Sie, ob sie ihre Images herunterladen.
3. Widerrufen Sie die alten Passwörter bei der Registry.</translation>
    </message>
    <message>
        <source>A different password for each</source>
        <translation>Für jeden Zugang ein eigenes neues Passwort</translation>
    </message>
    <message>
        <source>Load a CSV file…</source>
        <translation>CSV-Datei einlesen…</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>Jede Anmeldung vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>Auch speichern, was sich nicht prüfen lässt</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Leave empty to keep the current username</source>
        <translation>Leer lassen, um den Benutzernamen zu behalten</translation>
    </message>
    <message numerus="yes">
        <source>The outcome for %n more credentials is unknown. Check the list before you select them here.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Bei einem weiteren Zugang wurde die Änderung gesendet, ihr Ergebnis ist aber unbekannt. Sehen Sie erst in der Liste nach, bevor Sie ihn hier auswählen.</numerusform>
            <numerusform>Bei %n weiteren Zugängen wurde die Änderung gesendet, ihr Ergebnis ist aber unbekannt. Sehen Sie erst in der Liste nach, bevor Sie sie hier auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard doesn&apos;t contain a table for these credentials. Copy a column of passwords, or a column of names and a column of passwords.</source>
        <translation>Die Zwischenablage enthält keine Tabelle für diese Zugänge. Kopieren Sie eine Spalte mit Passwörtern oder die beiden Spalten mit Namen und Passwörtern.</translation>
    </message>
    <message>
        <source>Load a CSV file</source>
        <translation>CSV-Datei einlesen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain passwords for these credentials. It needs a name column and a password column.</source>
        <translation>Die Datei enthält keine Passwörter für diese Zugänge. Nötig sind die Spalten „name“ und „password“ mit Namen und Passwörtern.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file. Check that it&apos;s a CSV file in UTF-8 and that you&apos;re allowed to read it.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie, ob es eine CSV-Datei in UTF-8 ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were loaded.</source>
        <extracomment>%n is the number of passwords, 1 or more.</extracomment>
        <translation>
            <numerusform>%n neues Passwort wurde eingelesen.</numerusform>
            <numerusform>%n neue Passwörter wurden eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The number of passwords in the table doesn&apos;t match the number of selected credentials.</source>
        <translation>Die Anzahl der Passwörter in der Tabelle stimmt nicht mit der Anzahl der ausgewählten Zugänge überein.</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
        <translation>Die Sandbox läuft bereits.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, types, IDs, and notes</source>
        <translation>Namen, Typen, IDs und Notizen durchsuchen</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsText</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>Ihre Einstellungsdatei ist leer.</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>Ihre Einstellungsdatei ist nicht in UTF-8 codiert.</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Ihre Einstellungsdatei enthält in Zeile %1 einen Merge-Konflikt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Zeile %1 Ihrer Einstellungsdatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Ihre Einstellungen wurden von einer neueren Version von Purser gespeichert.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation>Wo Ihre Einstellungsdatei sein sollte, befindet sich ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation>Ihre Einstellungsdatei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>Ihre Einstellungsdatei enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser konnte sie nicht verschieben, deshalb werden Ihre Änderungen nicht gespeichert. Verschieben oder löschen Sie „%2“ und starten Sie Purser neu.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser hat sie nach „%2“ verschoben und mit neuen Einstellungen begonnen. Klicken Sie auf „Konten wiederherstellen…“, um nach Ihren Konten zu suchen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>Ihre Einstellungen konnten nicht gespeichert werden, deshalb gelten Änderungen nur bis zum Beenden. Prüfen Sie, ob der Datenträger voll oder die Einstellungsdatei schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>Ihre Konten konnten nicht gespeichert werden. Prüfen Sie, ob der Datenträger voll oder die Einstellungsdatei schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path.</extracomment>
        <translation>%1 Purser hat sie nach „%2“ verschoben und mit neuen Einstellungen begonnen.</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>Ihre Einstellungsdatei ist eine Verknüpfung mit einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains null bytes.</source>
        <translation>Ihre Einstellungsdatei ist beschädigt: Sie enthält Nullbytes.</translation>
    </message>
</context>
<context>
    <name>Purser::SnippetText</name>
    <message>
        <source>PowerShell</source>
        <extracomment>The heading of a command.</extracomment>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>curl</source>
        <extracomment>The heading of a command.</extracomment>
        <translation>curl</translation>
    </message>
    <message>
        <source>PowerShell command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>PowerShell-Befehl</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Als PowerShell kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>Purser::StartText</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Es gibt kein Konto namens „%1“.</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of an account, %2 the host of its base URL.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <extracomment>%1 is the base URL of the sandbox, %2 its API key.</extracomment>
        <translation>%1, API-Schlüssel „%2“</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <extracomment>%1 is e.g. &quot;Production at api.yottalabs.ai&quot;.</extracomment>
        <translation>%1, Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Sandbox: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Numbers of credentials.</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1, erneute Aktualisierung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Purser::StrayNotice</name>
    <message>
        <source>Remove it</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Alle aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent unchanged</source>
        <translation>Wenn Sie es nicht entfernen, wird es unverändert gesendet</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation>Wenn Sie sie nicht entfernen, werden sie unverändert gesendet</translation>
    </message>
</context>
<context>
    <name>Purser::StrayText</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>ein Anführungszeichen</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Full-width space</source>
        <extracomment>The wide space of Chinese and Japanese texts, U+3000.</extracomment>
        <translation>Breites Leerzeichen</translation>
    </message>
    <message>
        <source>Unusual space %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2003.</extracomment>
        <translation>Ungewöhnliches Leerzeichen %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Control character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+0007.</extracomment>
        <translation>Steuerzeichen %1</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Breitenloses Leerzeichen</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Breitenloser Verbinder</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Wortverbinder</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>Weiches Trennzeichen</translation>
    </message>
    <message>
        <source>Text direction mark %1</source>
        <extracomment>An invisible character that changes the direction of the text. %1 is its number in Unicode, e.g. U+202E.</extracomment>
        <translation>Textrichtungszeichen %1</translation>
    </message>
    <message>
        <source>Variation selector %1</source>
        <extracomment>An invisible character that selects another form of the one before it. %1 is its number in Unicode, e.g. U+FE0F.</extracomment>
        <translation>Variantenselektor %1</translation>
    </message>
    <message>
        <source>Tag character %1</source>
        <extracomment>An invisible character of Unicode&apos;s tags. %1 is its number, e.g. U+E0061.</extracomment>
        <translation>Tag-Zeichen %1</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <extracomment>A blank character of the Korean script.</extracomment>
        <translation>Hangul-Füllzeichen</translation>
    </message>
    <message>
        <source>Invisible character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2063.</extracomment>
        <translation>Unsichtbares Zeichen %1</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 at the start (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Space&quot; or &quot;Zero-width space&quot;.</extracomment>
        <translation>%1 am Anfang (Stelle %2)</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>%1 an Stelle %2</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>%1 am Ende (Stelle %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>%n unerwartetes Zeichen: %1</numerusform>
            <numerusform>%n unerwartete Zeichen. Das erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>https:// ergänzt</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>https:// ergänzt und %1 entfernt</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>Purser::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Purser::TimeText</name>
    <message>
        <source>in the future</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <extracomment>The list of credentials, or one of them; %1 is a time of day.</extracomment>
        <translation>Aktualisiert um %1</translation>
    </message>
    <message>
        <source>Updated yesterday at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Aktualisiert gestern um %1</translation>
    </message>
    <message>
        <source>Updated on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>Aktualisiert am %1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TokenServersPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Allowed token servers</source>
        <translation>Zugelassene Token-Server</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Token server</source>
        <translation>Token-Server</translation>
    </message>
    <message>
        <source>Some registries have logins checked by another server. If Purser doesn&apos;t know that server, it asks you before it sends the login. The servers that you allow are listed here. If you remove one, Purser asks you again.</source>
        <translation>Manche Registrys lassen Anmeldedaten von einem anderen Server prüfen. Kennt Purser diesen Server nicht, fragt es Sie, bevor es die Anmeldedaten sendet. Hier stehen die Server, die Sie zugelassen haben. Wenn Sie einen entfernen, fragt Purser wieder nach.</translation>
    </message>
</context>
<context>
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist aktiv</translation>
    </message>
</context>
<context>
    <name>Purser::ValidationText</name>
    <message>
        <source>A space</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>A line break</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>Ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>A tab</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>Ein Tabulator</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a character that isn&apos;t allowed in a field.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation>Geben Sie einen Benutzernamen ein</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation>Geben Sie ein Passwort oder Token ein</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation>Am Anfang muss ein Buchstabe stehen (A–Z oder a–z)</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation>%1 ist nicht erlaubt (Stelle %2)</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Das Zeichen an Stelle %1 ist ungültig</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation>1–20 Buchstaben, Ziffern oder @ . _ - (am Anfang ein Buchstabe)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation>Der Name in Ihrer Organisation. Sie können ihn später ändern, da Pods und Endpunkte die ID verwenden.</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation>Die Registry, für die dieser Zugang gilt. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation>Der Benutzername für die Anmeldung bei der Registry. Er wird nach dem Speichern nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation>Das Passwort oder Token für die Registry. Verwenden Sie möglichst ein Token, das nur Images herunterladen darf. Es wird nach dem Speichern nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>Too long: %1 characters (at most %2)</source>
        <extracomment>%1 is the length of a text, and %2 the greatest length that is allowed.</extracomment>
        <translation>Zu lang: %1 Zeichen (höchstens %2)</translation>
    </message>
</context>
<context>
    <name>Purser::WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Purser::WelcomePage</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Save key in keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Import profile…</source>
        <translation>Profil importieren…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Willkommen bei Purser</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation>Verwalten Sie die Container-Registry-Zugänge Ihrer Organisation bei Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Mit einem API-Schlüssel verbinden</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation>Sie finden den Schlüssel in der Yotta Console unter Settings &gt; Access Keys. Purser speichert ihn nur im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation>Wenn dies ausgeschaltet ist, vergisst Purser den Schlüssel beim Beenden</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation>Nutzen Sie schon die Yotta CLI?</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file won&apos;t be changed.</source>
        <translation>Die CLI speichert API-Schlüssel unverschlüsselt in einer Textdatei. Importieren Sie die Schlüssel, um eine Kopie in Ihrem Schlüsselbund zu speichern. Die Datei wird nicht geändert.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>API-Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation>Kein Schlüssel zur Hand?</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation>Testen Sie Purser mit Beispielzugängen. Die Sandbox läuft auf Ihrem Computer, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Konten wiederherstellen…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>Vermissen Sie Ihre Konten?</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>Purser kann sie in Ihrer früheren Einstellungsdatei und im Schlüsselbund des Systems suchen.</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>&amp;New credential</source>
        <translation>&amp;Neuer Zugang</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation>Zugang neu la&amp;den</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Aktualisierung &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation>API-Schlüssel im Schlüsselbund &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation>API-Schlüssel aus dem Schlüsselbund &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation>Aus der Yotta CLI &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation>Sandbox ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation>&amp;URL und Schlüssel der Sandbox kopieren</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation>&amp;Hilfe und Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>Ü&amp;ber Purser</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Na&amp;men kopieren</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation>API-Schlüssel ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation>Konten wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation>Anmeldung &amp;prüfen…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>Notizen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>Notizen imp&amp;ortieren…</translation>
    </message>
    <message>
        <source>What &amp;needs attention</source>
        <translation>&amp;Handlungsbedarf</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Pass&amp;wort erneuern…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>Zugänge impor&amp;tieren…</translation>
    </message>
</context>
</TS>
