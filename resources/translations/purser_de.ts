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
        <translation type="unfinished">Purser %1
Verwaltung von Registry-Zugängen für Organisationen bei Yotta Labs

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
        <translation type="unfinished">Der API-Schlüssel des Profils „%1“ in %2 wird verwendet.</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation type="unfinished">Der Schlüssel ist weiterhin auch in der Datei %1 im Abschnitt „%2“ lesbar. Entfernen Sie ihn dort, sobald die Yotta CLI ihn nicht mehr braucht.</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation type="unfinished">Schlüssel wird ausprobiert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation type="unfinished">Das Konto wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation type="unfinished">„%1“ wurde gespeichert, der Schlüssel gilt aber nur für diese Sitzung. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation type="unfinished">In der Umgebungsvariablen YOTTA_API_KEY ist er weiterhin lesbar; sehen Sie in den Dateien nach, die Ihre Shell beim Start liest.</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation type="unfinished">Der API-Schlüssel ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">Verbunden, der Schlüssel gilt aber nur für diese Sitzung. %1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation type="unfinished">Nur für diese Sitzung verbunden: Die Einstellungen konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">„%1“ wurde in einem anderen Fenster entfernt. Hier bleibt das Konto geöffnet, bis Sie es verlassen.</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">„%1“ hat in einem anderen Fenster einen neuen API-Schlüssel erhalten. Öffnen Sie das Konto erneut, um ihn zu verwenden.</translation>
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
        <translation type="unfinished">Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">„%1“ aus Purser und den API-Schlüssel aus dem Schlüsselbund entfernen?

Beim Dienst wird nichts gelöscht, und der Schlüssel selbst bleibt gültig.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation type="unfinished">API-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">Den API-Schlüssel von „%1“ aus dem Schlüsselbund entfernen?

Der Schlüssel selbst bleibt gültig. Für die nächste Verbindung brauchen Sie ihn aus der Console.</translation>
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
        <translation type="unfinished">Der Schlüssel des Kontos wurde in einem anderen Fenster geändert. Schließen Sie den Dialog, und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">„%1“ hat in einem anderen Fenster eine andere Basis-URL erhalten. Öffnen Sie das Konto erneut, um sie zu verwenden.</translation>
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
        <translation>Name des Kontos</translation>
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
        <translation type="unfinished">Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation type="unfinished">Vor dem Löschen den Namen des Zugangs eintippen lassen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation type="unfinished">unverändert</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation type="unfinished">Er wird ausprobiert, bevor er gespeichert wird. In der Yotta Console steht er unter Settings, Access Keys.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished">Farbe</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation type="unfinished">Wo ist mein Schlüssel?</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation type="unfinished">Der gespeicherte Schlüssel gehört zu einem anderen Server. Geben Sie den für diesen ein.</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">Neuer API-Schlüssel für „%1“</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation type="unfinished">Konto wechseln</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished">Konto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation type="unfinished">Konten verwalten…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation type="unfinished">Diese Konten können nicht mehr wiederhergestellt werden. Schließen Sie den Dialog, und öffnen Sie ihn erneut.</translation>
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
    <name>Purser::AccountWords</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation type="unfinished">Er öffnet Purser die Organisation, mit den Rechten, die er bekommen hat. In der Yotta Console steht er unter Settings, Access Keys.</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation type="unfinished">Die Adresse des Dienstes. Es ist die offizielle, wenn Ihre Organisation keine andere bekommen hat.</translation>
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
        <translation type="unfinished">Ein Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation type="unfinished">
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation type="unfinished">Ein anderes Konto heißt schon so.</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation type="unfinished">Dieser Computer ist mit keinem Netz verbunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation type="unfinished">Es gibt keinen Server namens „%1“. Es wurde nichts gesendet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation type="unfinished">Der API-Schlüssel steht im Schlüsselbund des Systems im Eintrag „%1“ und, solange das Konto offen ist, im Speicher von Purser. Er steht in keiner Datei von Purser, in keinem Protokoll und in keiner Adresse.</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation type="unfinished">Der API-Schlüssel steht bis zum Beenden im Speicher von Purser, falls er seit dem Start eingegeben wurde. Er steht weder im Schlüsselbund noch in einer Datei.</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation type="unfinished">Der API-Schlüssel steht in der Umgebungsvariablen YOTTA_API_KEY der Shell, die Purser gestartet hat, und im Speicher von Purser. Er steht nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation type="unfinished">Der Schlüssel der Sandbox ist kein Geheimnis: Er steht in der Statusleiste.</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation type="unfinished">Zeile %1 von %2 ist nicht verständlich und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished">Das Profil „%1“ hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished">Der API-Schlüssel des Profils „%1“ enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished">Die Basis-URL des Profils „%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished">In %1 sind noch mehr Profile; der Rest wurde ausgelassen.</translation>
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
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation type="unfinished">API-Schlüssel des Profils „%1“: %2.</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation type="unfinished">Basis-URL des Profils „%1“: %2.</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">Der Schlüsselbund wird nach dem API-Schlüssel von „%1“ gefragt…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation type="unfinished">Der Schlüsselbund hat noch nicht geantwortet. Wenn er nach Ihrem Passwort oder Ihrer Erlaubnis fragt, antworten Sie dort, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation type="unfinished">Was der Schlüsselbund für dieses Konto enthält, ist kein API-Schlüssel. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Der API-Schlüssel von „%1“ ist im Schlüsselbund. Verwenden Sie ihn, oder geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">Für „%1“ ist kein API-Schlüssel aufbewahrt. Geben Sie ihn ein, um sich zu verbinden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation type="unfinished">Gespeicherten Schlüssel verwenden</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">Der frühere API-Schlüssel ist noch im Schlüsselbund. %1 Purser entfernt ihn, sobald der Schlüsselbund wieder verfügbar ist.</translation>
    </message>
    <message>
        <source>The keychain entry for this account is empty. Enter the API key to connect.</source>
        <translation type="unfinished"></translation>
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
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
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
        <translation type="unfinished">Aktivität filtern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished">Aktivität exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished">Die Aktivität wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished">Die Datei %1 lässt sich nicht schreiben.</translation>
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
    <name>Purser::ActivityWords</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation type="unfinished">Lesen</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Anlegen</translation>
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
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>API key rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Schlüssel nicht akzeptiert</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Kein Recht</translation>
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
        <translation type="unfinished">Nicht akzeptiert</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Dienst gestört</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Antwort unlesbar</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">Angehalten</translation>
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
        <extracomment>What a request was for: ask a registry whether it takes a login.</extracomment>
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
        <source>Couldn&apos;t save the proxy password, so it lasts only until you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">Das Passwort des Proxys gilt, bis Purser beendet wird. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation type="unfinished">Die Sandbox konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>Purser::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>What a screen reader says of a progress bar.</extracomment>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.
----------
A cause in parentheses behind a sentence.</extracomment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>Netzwerk nicht verfügbar</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>Benutzername und Passwort erforderlich</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation type="unfinished">Wird angehalten, die Liste wird neu gelesen…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">In %1 können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation type="unfinished">Eine andere Änderung läuft noch.</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation type="unfinished">Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished">Passwort oder Token</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yotta never gives a login back, so enter the one that you want to check. It&apos;s sent to the registry only, and it isn&apos;t saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is the name of a credential, %2 of %3 how many of them were reached.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished">Gehe zu</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished">Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation type="unfinished">Aktion oder Zugang</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation type="unfinished">Was möglich ist</translation>
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
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>A credential with this name already exists</source>
        <translation type="unfinished">Die Liste hat schon einen Zugang mit diesem Namen.</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation type="unfinished">Er wurde schon angelegt.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login before creating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang wurde gelöscht.</numerusform>
            <numerusform>%n Zugänge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">„%1“ wurde schon anderswo gelöscht.</translation>
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
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialWords</name>
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
        <translation type="unfinished">
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation type="unfinished">Anderswo geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang in der Liste hat keine brauchbare ID. Er wird als „nicht lesbar“ angezeigt und lässt sich hier weder ändern noch löschen.</numerusform>
            <numerusform>%n Zugänge in der Liste haben keine brauchbare ID. Sie werden als „nicht lesbar“ angezeigt und lassen sich hier weder ändern noch löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>Der Dienst hat für diesen Zugang keine brauchbare ID gesendet, deshalb lässt er sich hier weder ändern noch löschen.</translation>
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
        <translation type="unfinished">Nichts passt</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation type="unfinished">Kein Name, Typ und keine ID enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished">Suche leeren</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation type="unfinished">Zugänge werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation type="unfinished">Die Zugänge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Noch keine Zugänge</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation type="unfinished">Mit einem Zugang laden Pods und Endpunkte private Images aus einer Container-Registry.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation type="unfinished">Aktualisieren nicht möglich. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Showing data from %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation type="unfinished">Die Zeilen sind von %1.</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation type="unfinished">Die Liste wurde noch nie gelesen: Es kann mehr Zugänge geben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation type="unfinished">Aktualisieren nicht möglich. %1 %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Wird gelesen…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation type="unfinished">Den Zugang gibt es nicht mehr. Seine Zeile wurde entfernt.</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation type="unfinished">Neuer API-Schlüssel…</translation>
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
        <translation type="unfinished">Stattdessen Passwort ersetzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>The heading of a column that says Pod or Endpoint.</extracomment>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of a credential or an account.</extracomment>
        <translation>Zur Bestätigung „%1“ eintippen</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation type="unfinished">Das ist ein anderer Name.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation type="unfinished">ID %1. Neue Pods und Endpunkte können damit keine Images mehr laden. Das lässt sich nicht rückgängig machen.</translation>
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
        <translation type="unfinished">Neue Pods und Endpunkte können damit keine Images mehr laden. Das lässt sich nicht rückgängig machen.</translation>
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
        <source>Canceled. The remaining credentials weren&apos;t deleted.</source>
        <translation type="unfinished">Angehalten. Der Rest wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>The title of a dialog: credentials are in use.</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>„%1“ ist in Verwendung</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n Zugang ist in Verwendung</numerusform>
            <numerusform>%n Zugänge sind in Verwendung</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them or assign another credential, then try again.</source>
        <translation type="unfinished">Er wurde nicht gelöscht. Diese Pods und Endpunkte laden Images damit. Halten Sie sie an, oder geben Sie ihnen zuerst einen anderen Zugang.</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation type="unfinished">Er wurde nicht gelöscht. Der Dienst sagt nicht, welche Pods oder Endpunkte Images damit laden.</translation>
    </message>
    <message>
        <source>These credentials weren&apos;t deleted because these Pods and endpoints use them. Stop them or assign other credentials, then try again.</source>
        <translation type="unfinished">Sie wurden nicht gelöscht. Diese Pods und Endpunkte laden Images damit. Halten Sie sie an, oder geben Sie ihnen zuerst andere Zugänge.</translation>
    </message>
    <message>
        <source>These credentials weren&apos;t deleted because they&apos;re still in use. The service didn&apos;t say which Pods or endpoints use them.</source>
        <translation type="unfinished">Sie wurden nicht gelöscht. Der Dienst sagt nicht, welche Pods oder Endpunkte Images damit laden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <extracomment>%1 is the name of a Pod or endpoint, %2 that of the credential it uses.</extracomment>
        <translation>%1, mit „%2“</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished">Neu lesen</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation type="unfinished">Fragt den Dienst mit der ID nach diesem Zugang</translation>
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
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Use in a Pod or endpoint</source>
        <extracomment>The heading of a JSON snippet.</extracomment>
        <translation type="unfinished">Für einen Pod oder Endpunkt</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation type="unfinished">JSON-Zeile</translation>
    </message>
    <message>
        <source>curl</source>
        <extracomment>The heading of a command.</extracomment>
        <translation type="unfinished">Mit curl</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Wählen Sie einen Zugang, um seine Einzelheiten zu sehen</translation>
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
        <translation type="unfinished">Der Dienst sagt es nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Wird gelesen…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">Diagnose</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation type="unfinished">Wovon Purser abhängt. Im Bericht steht kein Schlüssel, kein Passwort und kein Benutzername.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation type="unfinished">Aufbewahren</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>What was checked.</extracomment>
        <translation type="unfinished">Verschlüsselung</translation>
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
        <translation type="unfinished">Ein Eintrag zur Probe wurde geschrieben, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">Ein Eintrag ließ sich nicht schreiben. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">Das Geschriebene ließ sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">Das Geschriebene ließ sich nicht entfernen. %1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation type="unfinished">Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation type="unfinished">Es gibt keine TLS-Bibliothek, die Qt verwenden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation type="unfinished">
            <numerusform>%1, mit %n vertrauenswürdigen Zertifizierungsstelle.</numerusform>
            <numerusform>%1, mit %n vertrauenswürdigen Zertifizierungsstellen.</numerusform>
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
        <translation type="unfinished">Keiner: Das System hat keinen für den Dienst.</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation type="unfinished">Keiner.</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation type="unfinished">Der des Systems, %1.</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation type="unfinished">Der aus den Einstellungen, %1.</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation type="unfinished">Nicht ausprobiert: Es ist kein Konto offen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation type="unfinished">„%1“ antwortet, und der API-Schlüssel gilt.</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation type="unfinished">Unbekannt: Der Dienst hat seine Zeit nicht genannt.</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation type="unfinished">Gleich der des Dienstes.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The result of a check.</extracomment>
        <translation type="unfinished">Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The result of a check.</extracomment>
        <translation type="unfinished">Beachten</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The result of a check.</extracomment>
        <translation type="unfinished">Störung</translation>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it in your password manager.</source>
        <translation type="unfinished">Secret Service, entsperrt. Er fragt um Erlaubnis, bevor Purser einen Schlüssel verwenden darf. Wenn Sie das abgelehnt haben, erlauben Sie es dort.</translation>
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
        <translation>Dieses Flatpak findet weder ein Secret-Portal (org.freedesktop.portal.Secret) noch einen Secret Service. Installieren Sie das Portal Ihres Desktops, um Schlüssel zu speichern. Bis dahin lassen sich Schlüssel nur für eine Sitzung verwenden.</translation>
    </message>
    <message>
        <source>System keychain.</source>
        <translation>Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission.</source>
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er nach Ihrem Passwort oder Ihrer Erlaubnis fragt.</translation>
    </message>
    <message>
        <source>Skipped: there&apos;s no keychain, or it might ask for your password or permission.</source>
        <translation type="unfinished">Übersprungen: Es gibt keinen Schlüsselbund, oder er könnte Sie etwas fragen.</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">%1 hinter der des Dienstes.</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">%1 vor der des Dienstes.</translation>
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
        <translation type="unfinished">Der Dienst kann den Typ nicht ändern. Legen Sie für einen anderen Typ einen neuen Zugang an.</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation type="unfinished">unverändert</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished">Es ist noch nichts geändert.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation type="unfinished">Geändert wird: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation type="unfinished">Diesen Zugang gibt es nicht mehr.</translation>
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
        <translation type="unfinished">Trotzdem speichern</translation>
    </message>
    <message>
        <source>Check the login before saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>Stands in a list of fields, as their group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::ErrorWords</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>A technical cause behind a sentence.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Message from the service: “%1”</source>
        <extracomment>%1 is a text that the service sent.</extracomment>
        <translation type="unfinished">Der Dienst sagt: „%1“</translation>
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
        <translation type="unfinished">Unter dieser Adresse ist keine Yotta-API (HTTP %1). Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation type="unfinished">Der Server verweist auf eine andere Adresse (HTTP %1). Purser folgt dem nicht, damit der API-Schlüssel nirgendwo sonst hingelangt. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation type="unfinished">Er wurde trotzdem angelegt: In der neu gelesenen Liste steht jetzt ein Zugang mit diesem Namen.</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation type="unfinished">Er wurde trotzdem gelöscht: In der neu gelesenen Liste steht er nicht mehr.</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation type="unfinished">Die Änderung wurde trotzdem gemacht: Die neu gelesene Liste zeigt sie.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation type="unfinished">Die Liste wurde neu gelesen: Bisher wurde er nicht angelegt. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation type="unfinished">Die Liste wurde neu gelesen: Der Zugang ist noch da.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation type="unfinished">Die Liste wurde neu gelesen: Bisher wurde die Änderung nicht gemacht. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation type="unfinished">Die Liste hat einen Zugang mit diesem Namen, sie war aber vorher nicht gelesen, deshalb kann es ein älterer sein. Sehen Sie ihn an, bevor Sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation type="unfinished">Benutzername und Passwort lassen sich nicht zurücklesen, deshalb ist unbekannt, ob die Änderung gemacht wurde. Noch einmal zu speichern ist ungefährlich: Es setzt dieselben Werte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation type="unfinished">Die Liste ließ sich nicht neu lesen, deshalb ist unbekannt, ob die Anfrage gewirkt hat. Aktualisieren Sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation type="unfinished">Sie haben das Warten beendet, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation type="unfinished">Die Anfrage wurde gesendet, der Server hat aber zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation type="unfinished">Die Anfrage wurde gesendet, die Antwort ist aber nicht lesbar.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation type="unfinished">Die Verbindung brach ab, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation type="unfinished">Der Dienst hatte eine Störung (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation type="unfinished">Keine Verbindung zum Server. Es wurde nichts gesendet. Prüfen Sie das Netz und die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation type="unfinished">Der Proxy hat die Anfrage nicht durchgelassen. Es wurde nichts gesendet. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation type="unfinished">Der Server konnte nicht beweisen, wer er ist, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation type="unfinished">Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation type="unfinished">Die Verbindung brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation type="unfinished">Der API-Schlüssel fehlt, ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation type="unfinished">Der API-Schlüssel hat nicht das Recht dazu.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Diesen Zugang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation type="unfinished">Der Zugang ist in Verwendung und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation type="unfinished">Der Dienst hat das nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation type="unfinished">Zu viele Anfragen. Warten Sie ein wenig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished">Abgebrochen.</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation type="unfinished">Ein API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation type="unfinished">Ein API-Schlüssel enthält keine Leerzeichen, Zeilenumbrüche oder Sonderzeichen. Kopieren Sie ihn noch einmal aus der Console.</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation type="unfinished">Das ist zu lang für einen API-Schlüssel. Kopieren Sie ihn noch einmal aus der Console.</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation type="unfinished">Eine Basis-URL fehlt.</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation type="unfinished">Das ist keine URL.</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation type="unfinished">Die Basis-URL braucht einen Host, wie in https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation type="unfinished">Die Basis-URL muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Use https://. With http://, which works only for this computer, your API key would be sent unencrypted.</source>
        <translation type="unfinished">http:// ist nur für diesen Computer: Anderswohin reiste der API-Schlüssel ungeschützt. Verwenden Sie https://</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation type="unfinished">Die Basis-URL darf weder Benutzername noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation type="unfinished">Die Basis-URL darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>Der Schlüsselbund hat für dieses Konto keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no keychain. You can use a key for this session only.</source>
        <translation type="unfinished">Auf diesem Computer gibt es keinen Schlüsselbund. Ein Schlüssel lässt sich nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation type="unfinished">Der Schlüsselbund hat die Änderung nicht behalten.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation type="unfinished">Der Schlüsselbund meldet eine Störung.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>Die aktualisierte Liste hat eine Zeile, die Purser nicht lesen kann. Das kann der neue Zugang sein; prüfen Sie sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>Die aktualisierte Liste hat eine Zeile, die Purser nicht lesen kann. Das kann dieser Zugang sein; prüfen Sie sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read, so it can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>Die aktualisierte Liste hat eine Zeile, die Purser nicht lesen kann. Deshalb ist nicht feststellbar, ob die Änderung gespeichert wurde. Sie können gefahrlos noch einmal speichern.</translation>
    </message>
    <message>
        <source>The service reported an error.</source>
        <translation type="unfinished">Beim Dienst ist ein Problem aufgetreten.</translation>
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
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er nach Ihrem Passwort oder Ihrer Erlaubnis fragt, und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>Der Schlüsselbund hat Purser diesen Schlüssel nicht verwenden lassen. Erlauben Sie es in Ihrer Passwortverwaltung und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation type="unfinished">Zu viele Anfragen. Der Dienst bittet, einen Tag oder länger zu warten.</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">Zu viele Anfragen. Der Dienst bittet, %1 zu warten.</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>Neuer Versuch in %1 (%2 von %3).</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like others. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>Der Host „%1“ enthält Buchstaben, die wie andere aussehen können. Kodiert heißt er „%2“. Vergewissern Sie sich, dass dies der gewünschte Server ist.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read. Check that the base URL points to the Yotta API.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::FieldsDialog</name>
    <message>
        <source>Saved at Yotta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Confirm before deleting a credential</source>
        <translation type="unfinished">Fragen, bevor ein Zugang gelöscht wird</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation type="unfinished">Wie das System: %1</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation type="unfinished">Wie das System</translation>
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
        <source>Purser always asks before deleting several credentials, or if the account requires typing a name.</source>
        <translation type="unfinished">Bei mehreren auf einmal wird immer gefragt, ebenso in einem Konto, das den Namen eintippen lässt.</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation type="unfinished">Spalten neben dem Namen</translation>
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
        <translation type="unfinished">Liste aktualisieren</translation>
    </message>
</context>
<context>
    <name>Purser::GrowingDialog</name>
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
        <translation type="unfinished">Anleitung</translation>
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
        <translation type="unfinished">Was ist das für ein Feld?</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation type="unfinished">Was ist „%1“?</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check login</source>
        <translation type="unfinished">Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::LoginHelpWords</name>
    <message>
        <source>Use a read-only access token from your Docker Hub account settings. Your password doesn&apos;t work with two-factor authentication.</source>
        <translation type="unfinished">Ein Zugriffstoken mit Leserecht aus den Kontoeinstellungen von Docker Hub. Mit Zwei-Faktor-Anmeldung funktioniert das Passwort nicht.</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation type="unfinished">Docker Hub verlangt die Docker-ID, keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Use a classic token with the scope read:packages. GitHub&apos;s registry refuses fine-grained tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username for Amazon ECR is always AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECR tokens are too long: they have at least 1,800 characters, and the service accepts 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation type="unfinished">ECR-Token passen nicht: Sie haben 1.800 Zeichen oder mehr, der Dienst nimmt 255. Außerdem laufen sie nach 12 Stunden ab. Verwenden Sie eine Registry mit kürzeren Token, z. B. Docker Hub, GHCR, Harbor oder Quay.</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON key files are too long: they have about 2,350 characters, and the service accepts 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation type="unfinished">JSON-Schlüsseldateien passen nicht: Sie haben etwa 2.350 Zeichen, der Dienst nimmt 255. Verwenden Sie eine Registry mit kürzeren Token, z. B. Docker Hub, GHCR, Harbor oder Quay.</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation type="unfinished">Der Name eines Tokens oder die ID eines Dienstprinzipals.</translation>
    </message>
    <message>
        <source>Use the token&apos;s password or the client secret. The token from “az acr login” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a deploy token with the scope read_registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A robot account, such as team+puller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A robot account, such as robot$puller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harbor&apos;s robot names have a “$” and a name after it. A shell may have removed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token that can only pull, such as one of a Harbor or Quay robot, a GitLab deploy token, or a classic GHCR token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts 255 characters. Use a shorter token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another type fits this registry better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>The same as for “docker login”</source>
        <translation type="unfinished">Wie Sie ihn „docker login“ geben würden.</translation>
    </message>
</context>
<context>
    <name>Purser::LoginWords</name>
    <message>
        <source>The image may be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling the image was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image isn&apos;t there, or it&apos;s hidden from this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a registry, such as ghcr.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username with a colon can&apos;t be sent to a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1. Check the registry and your network.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the proxy in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again later.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at %1 (HTTP %2). Try again later.</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 503.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a container registry. Check its name.</source>
        <extracomment>%1 is the host of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2 without encryption, so Purser didn&apos;t send it.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response of %1 couldn&apos;t be read.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has already refused this login. Purser doesn&apos;t send it again, because registries lock accounts after a few tries.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You canceled the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Login accepted by %1.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused by %1. Check the username and the password or token.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused by %1. Message from the registry: “%2”</source>
        <extracomment>%1 is the host of a registry, %2 what the registry said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login needed: %1 lets everyone in, so this proves nothing about the login.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t check the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login needed</source>
        <extracomment>A registry lets everyone in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2. Allow this only if you trust %2.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::LongLabel</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Alles zeigen</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished">Der ganze Text</translation>
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
        <source>Activity</source>
        <translation>Aktivität</translation>
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
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
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
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation type="unfinished">Benutzername des Proxys</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation type="unfinished">Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy is used.</extracomment>
        <translation>Keine</translation>
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
        <translation type="unfinished">Für Netze, deren Proxy mit einer eigenen Zertifizierungsstelle signiert: eine Datei im PEM-Format, der neben den Stellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation type="unfinished">Host und Port, wie in proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation type="unfinished">Leer, wenn der Proxy keinen verlangt</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation type="unfinished">Es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation type="unfinished">unverändert</translation>
    </message>
    <message>
        <source>A PEM file to trust in addition to the system&apos;s certificates. Certificate checks can&apos;t be turned off.</source>
        <translation type="unfinished">Eine PEM-Datei, der neben den Stellen des Systems vertraut wird. Nichts schaltet die Prüfung der Zertifikate ab.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Addresses on this computer never use a proxy.</source>
        <translation type="unfinished">Was für diesen Computer eingestellt ist, unter Linux in der Variablen https_proxy. Adressen dieses Computers gehen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Addresses on this computer never use a proxy.</source>
        <translation type="unfinished">Adressen dieses Computers gehen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation type="unfinished">Die Datei wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation type="unfinished">Geben Sie das Passwort für diesen Proxy und Benutzernamen ein. Ein gespeichertes Passwort wird nie an einen anderen Proxy gesendet.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">es gilt noch nicht</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">es gehört zu einem anderen Namen</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">niemand außer seinem Besitzer hat es signiert</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">dieser Computer vertraut dem Aussteller nicht</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation type="unfinished">Das Zertifikat von „%1“ wurde nicht akzeptiert: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation type="unfinished">Das Zertifikat von „%1“, ausgestellt von „%2“, wurde nicht akzeptiert: %3. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished">%1 Wenn Ihr Netz eine eigene Zertifizierungsstelle hat, fügen Sie deren Datei in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation type="unfinished">Der Proxy braucht Host und Port.</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation type="unfinished">Das ist kein Host mit Port, wie in proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation type="unfinished">Der Port fehlt, wie in proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation type="unfinished">Benutzername und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation type="unfinished">Die Datei mit weiteren Zertifizierungsstellen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation type="unfinished">Die Datei mit weiteren Zertifizierungsstellen enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 Die CA-Zertifikatsdatei „%2“ enthält keine Zertifikate. Wählen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 Die CA-Zertifikatsdatei „%2“ konnte nicht gelesen werden. Prüfen Sie, ob sie noch da ist, und bestätigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>“%1” (set in Preferences)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>„%1“ (aus den Einstellungen)</translation>
    </message>
    <message>
        <source>“%1” (set in the environment variable %2)</source>
        <extracomment>%1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.</extracomment>
        <translation>„%1“ (aus der Umgebungsvariablen %2)</translation>
    </message>
    <message>
        <source>“%1” (set in this computer&apos;s settings)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>„%1“ (aus den Einstellungen dieses Computers)</translation>
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
        <translation>Bei der Verbindung über den Proxy %1 gab es eine Zeitüberschreitung. Es wurde nichts gesendet. Prüfen Sie, ob der Proxy läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Nothing was sent. Check the proxy, then try again.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat die Verbindung geschlossen. Es wurde nichts gesendet. Prüfen Sie den Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat Benutzername oder Passwort abgelehnt. Es wurde nichts gesendet. Prüfen Sie beides dort, wo der Proxy eingestellt ist.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 konnte den Server nicht erreichen. Es wurde nichts gesendet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation type="unfinished">Der Proxy %1 hat die Anfrage nicht durchgelassen. Es wurde nichts gesendet. Prüfen Sie den Proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Der Dienst hat noch nicht geantwortet…</translation>
    </message>
</context>
<context>
    <name>Purser::NotesForm</name>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry that this login is for. Yotta doesn&apos;t store it; Purser remembers it on this computer to check the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name, such as ghcr.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an image of this registry, such as team/app:1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or team to ask about this login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeWords</name>
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
        <translation type="unfinished">„%1“ wurde bisher nicht erstellt: Der Zugang steht nicht in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">Ihre Änderungen an „%1“ wurden bisher nicht gespeichert: Die aktualisierte Liste zeigt sie nicht.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">„%1“ wurde bisher nicht gelöscht: Der Zugang steht noch in der aktualisierten Liste.</translation>
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
        <translation type="unfinished">Das Konto wurde geschlossen, bevor der Dienst geantwortet hat. Prüfen Sie die Liste, bevor Sie es erneut versuchen.</translation>
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
        <translation>Netz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Wählen Sie die Konten aus, die hinzugefügt werden sollen. Prüfen Sie jede Basis-URL: Dorthin wird der API-Schlüssel des Kontos gesendet. Doppelklicken Sie auf einen Namen oder eine Basis-URL, um sie zu ändern.</translation>
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
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er nach Ihrem Passwort fragt.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that are only in the keychain.</source>
        <translation type="unfinished">Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und öffnen Sie dieses Fenster erneut, um Konten zu finden, die nur der Schlüsselbund kennt.</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>Dieser Schlüsselbund lässt sich nicht durchsuchen, deshalb wurde nur die frühere Einstellungsdatei durchsucht.</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>Es wurden keine Konten gefunden. Schließen Sie dieses Fenster und verbinden Sie sich mit einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation type="unfinished">Schlüssel entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation type="unfinished">Entfernt den API-Schlüssel des ausgewählten Kontos aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation type="unfinished">ein Konto ohne Namen</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation type="unfinished">API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">Den API-Schlüssel von „%1“ aus dem Schlüsselbund entfernen?

Der Schlüssel selbst bleibt gültig, aber Purser kann das Konto danach nicht wiederherstellen.</translation>
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
        <translation type="unfinished">Google</translation>
    </message>
    <message>
        <source>Amazon ECR</source>
        <translation>Amazon ECR</translation>
    </message>
    <message>
        <source>Azure (ACR)</source>
        <extracomment>The type of a registry.</extracomment>
        <translation type="unfinished">Azure</translation>
    </message>
    <message>
        <source>Other private registry</source>
        <extracomment>The type of a registry.</extracomment>
        <translation type="unfinished">Andere / privat</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
        <translation type="unfinished">Die Sandbox läuft schon.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search name, type, or ID</source>
        <translation type="unfinished">Name, Typ oder ID suchen</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsWords</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>Ihre Einstellungsdatei ist leer.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains zero bytes.</source>
        <translation>Ihre Einstellungsdatei ist beschädigt: Sie enthält Nullbytes.</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>Ihre Einstellungsdatei ist nicht in UTF-8 codiert.</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">Ihre Einstellungsdatei hat in Zeile %1 einen Merge-Konflikt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">Zeile %1 Ihrer Einstellungsdatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Ihre Einstellungen wurden von einer neueren Version von Purser gespeichert.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation type="unfinished">Anstelle Ihrer Einstellungsdatei ist dort ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation type="unfinished">Ihre Einstellungsdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>Ihre Einstellungsdatei enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser konnte sie nicht verschieben, deshalb wird nichts gespeichert, was Sie ändern. Verschieben oder löschen Sie „%2“ und starten Sie Purser neu.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser hat sie nach „%2“ verschoben und mit neuen Einstellungen begonnen. Wählen Sie „Konten wiederherstellen…“, um nach Ihren Konten zu suchen.</translation>
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
</context>
<context>
    <name>Purser::StartWords</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">Es gibt kein Konto namens „%1“.</translation>
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
        <translation type="unfinished">Wird gelesen…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Sandbox: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Numbers of credentials.</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1, Aktualisierung fehlgeschlagen</translation>
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
        <translation type="unfinished">Wenn Sie es nicht entfernen, wird es so gesendet.</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation type="unfinished">Wenn Sie sie nicht entfernen, werden sie so gesendet.</translation>
    </message>
</context>
<context>
    <name>Purser::StrayWords</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>ein Anführungszeichen</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>Anführungszeichen</translation>
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
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>https:// ergänzt</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>https:// ergänzt und entfernt: %1</translation>
    </message>
</context>
<context>
    <name>Purser::TakeOverDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation type="unfinished">Profile der Yotta CLI</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">Übernehmen…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation type="unfinished">In %1 ist kein Profil, das verwendbar ist.</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation type="unfinished">Diese Profile sind in %1. Purser liest die Datei und ändert sie nie.</translation>
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
    <name>Purser::TimeWords</name>
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
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist aktiv</translation>
    </message>
</context>
<context>
    <name>Purser::VerdictWords</name>
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
        <translation type="unfinished">Ein Name fehlt</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation type="unfinished">Ein Benutzername fehlt</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation type="unfinished">Ein Passwort oder Token fehlt</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation type="unfinished">Muss mit einem Buchstaben beginnen, A bis Z oder a bis z</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation type="unfinished">%1 ist nicht erlaubt (Stelle %2)</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">Das Zeichen an Stelle %1 ist beschädigt und lässt sich nicht senden</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation type="unfinished">1 bis 20 Buchstaben, Ziffern und @ . _ - mit einem Buchstaben vorn.</translation>
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
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation type="unfinished">Wie der Zugang in dieser Organisation heißt. Pods und Endpunkte nennen seine ID, deshalb lässt sich der Name ändern.</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation type="unfinished">Die Registry, für die er ist. Sie lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation type="unfinished">Mit diesem Namen wird die Registry um Images gebeten. Er wird gesendet und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation type="unfinished">Damit wird die Registry um Images gebeten: am besten ein Token, das nur laden darf. Es wird gesendet und nie wieder gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n characters (%1 of %2)</source>
        <extracomment>%n is how many are too many; %1 how many there are, %2 how many may be.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished">Schlüssel im Schlüsselbund aufbewahren</translation>
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
        <translation type="unfinished">Profil übernehmen…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Willkommen bei Purser</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation type="unfinished">Die Container-Registry-Zugänge Ihrer Organisation bei Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Mit einem API-Schlüssel verbinden</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation type="unfinished">In der Yotta Console steht er unter Settings, Access Keys. Purser bewahrt ihn im Schlüsselbund des Systems auf und nirgends sonst.</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation type="unfinished">Sonst wird er bis zum Beenden von Purser verwendet</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation type="unfinished">Sie verwenden die Yotta CLI?</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file isn&apos;t changed.</source>
        <translation type="unfinished">Deren API-Schlüssel stehen in einer unverschlüsselten Datei. Purser liest sie dort und bewahrt sie im Schlüsselbund auf; die Datei ändert es nie.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>API-Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation type="unfinished">Kein Schlüssel zur Hand?</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation type="unfinished">Die Sandbox ist ein kleiner Server in diesem Programm mit erfundenen Zugängen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Konten wiederherstellen…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>Fehlen Konten?</translation>
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
        <translation type="unfinished">Neuer Zugang</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished">ID kopieren</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation type="unfinished">Neu lesen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished">Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation type="unfinished">Aktualisieren anhalten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished">Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation type="unfinished">Dieses Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation type="unfinished">API-Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation type="unfinished">API-Schlüssel vergessen…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation type="unfinished">Von der Yotta CLI übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation type="unfinished">Sandbox öffnen</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation type="unfinished">Adresse und Schlüssel der Sandbox kopieren</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished">Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation type="unfinished">Anleitung und Tasten</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished">Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation type="unfinished">Über Purser</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation type="unfinished">Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation type="unfinished">Neuer API-Schlüssel…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation type="unfinished">Konten wiederherstellen…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
