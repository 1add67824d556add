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
Registry credential manager for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with:
%2</source>
        <translation>Purser %1
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
        <translation>Der API-Schlüssel von „%1“ ist jetzt im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” in %2 is used.</source>
        <translation>Der API-Schlüssel des Profils „%1“ in %2 wird verwendet.</translation>
    </message>
    <message>
        <source>The key is still readable in the file %1 as well, in the section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <translation>Der Schlüssel ist weiterhin auch in der Datei %1 im Abschnitt „%2“ lesbar. Entfernen Sie ihn dort, sobald die Yotta CLI ihn nicht mehr braucht.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird ausprobiert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>Das Konto wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key serves for this session only. %2</source>
        <translation>„%1“ wurde gespeichert, der Schlüssel gilt aber nur für diese Sitzung. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>It is still readable in the environment variable YOTTA_API_KEY; look for it in the files that your shell reads at its start.</source>
        <translation>In der Umgebungsvariablen YOTTA_API_KEY ist er weiterhin lesbar; sehen Sie in den Dateien nach, die Ihre Shell beim Start liest.</translation>
    </message>
    <message>
        <source>The API key is in the keychain now.</source>
        <translation>Der API-Schlüssel ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Connected, but the key is kept for this session only. %1</source>
        <translation>Verbunden, der Schlüssel gilt aber nur für diese Sitzung. %1</translation>
    </message>
    <message>
        <source>Connected for this session only: the settings could not be written.</source>
        <translation>Nur für diese Sitzung verbunden: Die Einstellungen konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you leave it.</source>
        <translation>„%1“ wurde in einem anderen Fenster entfernt. Hier bleibt das Konto geöffnet, bis Sie es verlassen.</translation>
    </message>
    <message>
        <source>“%1” was given a new API key in another window. To use it, open the account again.</source>
        <translation>„%1“ hat in einem anderen Fenster einen neuen API-Schlüssel erhalten. Öffnen Sie das Konto erneut, um ihn zu verwenden.</translation>
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
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Purser, and its API key from the keychain?

Nothing is deleted at the service, and the key itself stays valid.</source>
        <translation>„%1“ aus Purser und den API-Schlüssel aus dem Schlüsselbund entfernen?

Beim Dienst wird nichts gelöscht, und der Schlüssel selbst bleibt gültig.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>API-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid. To connect again you will need it from the console.</source>
        <translation>Den API-Schlüssel von „%1“ aus dem Schlüsselbund entfernen?

Der Schlüssel selbst bleibt gültig. Für die nächste Verbindung brauchen Sie ihn aus der Console.</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
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
        <source>The account&apos;s key was changed in another window. Close this dialog and open it again.</source>
        <translation>Der Schlüssel des Kontos wurde in einem anderen Fenster geändert. Schließen Sie den Dialog, und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>“%1” was given another base URL in another window. To use it, open the account again.</source>
        <translation>„%1“ hat in einem anderen Fenster eine andere Basis-URL erhalten. Öffnen Sie das Konto erneut, um sie zu verwenden.</translation>
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
        <source>Keep the key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Ask me to type a credential&apos;s name before deleting it</source>
        <translation>Vor dem Löschen den Namen des Zugangs eintippen lassen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>It is tried before it is stored. In the Yotta Console you find it under Settings, Access Keys.</source>
        <translation>Er wird ausprobiert, bevor er gespeichert wird. In der Yotta Console steht er unter Settings, Access Keys.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>Wo ist mein Schlüssel?</translation>
    </message>
    <message>
        <source>The stored key is for another server. Type the one for this.</source>
        <translation>Der gespeicherte Schlüssel gehört zu einem anderen Server. Geben Sie den für diesen ein.</translation>
    </message>
    <message>
        <source>New API key for “%1”</source>
        <translation>Neuer API-Schlüssel für „%1“</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer there to be recovered. Close this dialog and open it again.</source>
        <translation>Diese Konten können nicht mehr wiederhergestellt werden. Schließen Sie den Dialog, und öffnen Sie ihn erneut.</translation>
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
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountWords</name>
    <message>
        <source>It opens the organization to Purser, with the rights that it was given. In the Yotta Console it stands under Settings, Access Keys.</source>
        <translation>Er öffnet Purser die Organisation, mit den Rechten, die er bekommen hat. In der Yotta Console steht er unter Settings, Access Keys.</translation>
    </message>
    <message>
        <source>The address of the service. It is the official one, unless your organization was given another.</source>
        <translation>Die Adresse des Dienstes. Es ist die offizielle, wenn Ihre Organisation keine andere bekommen hat.</translation>
    </message>
    <message>
        <source>None</source>
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
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Ein anderes Konto heißt schon so.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network. Nothing was sent.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no server called “%1”. Nothing was sent. Check the base URL.</source>
        <translation>Es gibt keinen Server namens „%1“. Es wurde nichts gesendet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The API key is in the system&apos;s keychain, in the entry “%1”, and in the memory of Purser while the account is open. It is in no file of Purser&apos;s, in no log and in no address.</source>
        <translation>Der API-Schlüssel steht im Schlüsselbund des Systems im Eintrag „%1“ und, solange das Konto offen ist, im Speicher von Purser. Er steht in keiner Datei von Purser, in keinem Protokoll und in keiner Adresse.</translation>
    </message>
    <message>
        <source>The API key is in the memory of Purser until it is closed, if it was typed since the start. It is neither in the keychain nor in any file.</source>
        <translation>Der API-Schlüssel steht bis zum Beenden im Speicher von Purser, falls er seit dem Start eingegeben wurde. Er steht weder im Schlüsselbund noch in einer Datei.</translation>
    </message>
    <message>
        <source>The API key is in the environment variable YOTTA_API_KEY of the shell that started Purser, and in the memory of Purser. It is not in the keychain.</source>
        <translation>Der API-Schlüssel steht in der Umgebungsvariablen YOTTA_API_KEY der Shell, die Purser gestartet hat, und im Speicher von Purser. Er steht nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s key is no secret: it is shown in the status bar.</source>
        <translation>Der Schlüssel der Sandbox ist kein Geheimnis: Er steht in der Statusleiste.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not understood and was left out.</source>
        <translation>Zeile %1 von %2 ist nicht verständlich und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API key.</source>
        <translation>Das Profil „%1“ hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” has characters that no key has.</source>
        <translation>Der API-Schlüssel des Profils „%1“ enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The base URL of the profile “%1” cannot be used.</source>
        <translation>Die Basis-URL des Profils „%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>There are more profiles in %1; the rest was left out.</source>
        <translation>In %1 sind noch mehr Profile; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <translation>„%1“ antwortet nicht. Es wurde nichts gesendet. Prüfen Sie die Basis-URL und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>„%1“ antwortet nicht (%2). Es wurde nichts gesendet. Prüfen Sie die Basis-URL und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <translation>„%1“ ist kein Yotta-API-Server. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>„%1“ ist kein Yotta-API-Server (%2). Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>API key of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation>API-Schlüssel des Profils „%1“: %2.</translation>
    </message>
    <message>
        <source>Base URL of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>Basis-URL des Profils „%1“: %2.</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key of “%1”…</source>
        <translation>Der Schlüsselbund wird nach dem API-Schlüssel von „%1“ gefragt…</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. If it&apos;s asking for your password or permission, answer it, or use a key for this session only.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Wenn er nach Ihrem Passwort oder Ihrer Erlaubnis fragt, antworten Sie dort, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The saved entry for this account isn&apos;t an API key. %1</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, ist kein API-Schlüssel. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <translation>Der API-Schlüssel von „%1“ ist im Schlüsselbund. Verwenden Sie ihn, oder geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>No API key is kept for “%1”. Type it to connect.</source>
        <translation>Für „%1“ ist kein API-Schlüssel aufbewahrt. Geben Sie ihn ein, um sich zu verbinden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Gespeicherten Schlüssel verwenden</translation>
    </message>
    <message>
        <source>The former API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Der frühere API-Schlüssel ist noch im Schlüsselbund. %1 Purser entfernt ihn, sobald der Schlüsselbund wieder verfügbar ist.</translation>
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
        <source>Filter the activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The activity was written to %1.</source>
        <translation>Die Aktivität wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
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
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Schlüssel nicht akzeptiert</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Kein Recht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>Dienst gestört</translation>
    </message>
    <message>
        <source>Unreadable reply</source>
        <translation>Antwort unlesbar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>The proxy&apos;s password serves until Purser is closed. %1</source>
        <translation>Das Passwort des Proxys gilt, bis Purser beendet wird. %1</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox konnte nicht gestartet werden: %1</translation>
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
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.</extracomment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <translation>Netzwerk nicht verfügbar</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>username and password required</source>
        <translation>Benutzername und Passwort erforderlich</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Stopping and reading the list again…</source>
        <translation>Wird angehalten, die Liste wird neu gelesen…</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>In %1 können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Another change is still in progress.</source>
        <translation>Eine andere Änderung läuft noch.</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Action or credential</source>
        <translation>Aktion oder Zugang</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
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
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The list already has a credential with this name.</source>
        <translation>Die Liste hat schon einen Zugang mit diesem Namen.</translation>
    </message>
    <message>
        <source>It was created already.</source>
        <translation>Er wurde schon angelegt.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <translation>
            <numerusform>%n Zugang wurde gelöscht.</numerusform>
            <numerusform>%n Zugänge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere already.</source>
        <translation>„%1“ wurde schon anderswo gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
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
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 gone&quot;, of credentials.</extracomment>
        <translation>Anderswo geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
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
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No name, type or ID contains “%1”.</source>
        <translation>Kein Name, Typ und keine ID enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Reading the credentials…</source>
        <translation>Zugänge werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Could not read the credentials</source>
        <translation>Die Zugänge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Noch keine Zugänge</translation>
    </message>
    <message>
        <source>A credential lets Pods and endpoints pull private images from a container registry.</source>
        <translation>Mit einem Zugang laden Pods und Endpunkte private Images aus einer Container-Registry.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Could not refresh. %1</source>
        <translation>Aktualisieren nicht möglich. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The rows are those read %1.</source>
        <translation>Die Zeilen sind von %1.</translation>
    </message>
    <message>
        <source>The list was never read: there may be more credentials.</source>
        <translation>Die Liste wurde noch nie gelesen: Es kann mehr Zugänge geben.</translation>
    </message>
    <message>
        <source>Could not refresh. %1 %2</source>
        <translation>Aktualisieren nicht möglich. %1 %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The credential no longer exists. Its row was removed.</source>
        <translation>Den Zugang gibt es nicht mehr. Seine Zeile wurde entfernt.</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Neuer API-Schlüssel…</translation>
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
        <source>Replace password instead</source>
        <translation>Stattdessen Passwort ersetzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Zur Bestätigung „%1“ eintippen</translation>
    </message>
    <message>
        <source>This is another name.</source>
        <translation>Das ist ein anderer Name.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints can no longer pull images with it. This cannot be undone.</source>
        <translation>ID %1. Neue Pods und Endpunkte können damit keine Images mehr laden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <translation>
            <numerusform>%n Zugang löschen?</numerusform>
            <numerusform>%n Zugänge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints can no longer pull images with them. This cannot be undone.</source>
        <translation>Neue Pods und Endpunkte können damit keine Images mehr laden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>Zu löschende Zugänge</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>„%1“ wird gelöscht…</translation>
    </message>
    <message>
        <source>Stopped. The rest was not deleted.</source>
        <translation>Angehalten. Der Rest wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>„%1“ ist in Verwendung</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <translation>
            <numerusform>%n Zugang ist in Verwendung</numerusform>
            <numerusform>%n Zugänge sind in Verwendung</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>It was not deleted. These Pods and endpoints pull images with it. Stop them or give them another credential first.</source>
        <translation>Er wurde nicht gelöscht. Diese Pods und Endpunkte laden Images damit. Halten Sie sie an, oder geben Sie ihnen zuerst einen anderen Zugang.</translation>
    </message>
    <message>
        <source>It was not deleted. The service does not say which Pods or endpoints pull images with it.</source>
        <translation>Er wurde nicht gelöscht. Der Dienst sagt nicht, welche Pods oder Endpunkte Images damit laden.</translation>
    </message>
    <message>
        <source>They were not deleted. These Pods and endpoints pull images with them. Stop them or give them other credentials first.</source>
        <translation>Sie wurden nicht gelöscht. Diese Pods und Endpunkte laden Images damit. Halten Sie sie an, oder geben Sie ihnen zuerst andere Zugänge.</translation>
    </message>
    <message>
        <source>They were not deleted. The service does not say which Pods or endpoints pull images with them.</source>
        <translation>Sie wurden nicht gelöscht. Der Dienst sagt nicht, welche Pods oder Endpunkte Images damit laden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1, mit „%2“</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Asks the service for this credential by its ID</source>
        <translation>Fragt den Dienst mit der ID nach diesem Zugang</translation>
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
        <source>For a Pod or endpoint</source>
        <translation>Für einen Pod oder Endpunkt</translation>
    </message>
    <message>
        <source>JSON line</source>
        <translation>JSON-Zeile</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Mit curl</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Wählen Sie einen Zugang, um seine Einzelheiten zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <translation>
            <numerusform>%n Zugang ausgewählt</numerusform>
            <numerusform>%n Zugänge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>Der Dienst sagt es nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
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
        <source>Doctor</source>
        <translation>Diagnose</translation>
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
        <source>What Purser depends on. No key, password or user name is in the report.</source>
        <translation>Wovon Purser abhängt. Im Bericht steht kein Schlüssel, kein Passwort und kein Benutzername.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keeping a key</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet.</translation>
    </message>
    <message>
        <source>An entry made for this was written, read and removed.</source>
        <translation>Ein Eintrag zur Probe wurde geschrieben, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Writing an entry failed. %1</source>
        <translation>Ein Eintrag ließ sich nicht schreiben. %1</translation>
    </message>
    <message>
        <source>Reading back what was written failed. %1</source>
        <translation>Das Geschriebene ließ sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Removing what was written failed. %1</source>
        <translation>Das Geschriebene ließ sich nicht entfernen. %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no TLS library that Qt can use.</source>
        <translation>Es gibt keine TLS-Bibliothek, die Qt verwenden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n trusted authorities.</source>
        <translation>
            <numerusform>%1, mit %n vertrauenswürdigen Zertifizierungsstelle.</numerusform>
            <numerusform>%1, mit %n vertrauenswürdigen Zertifizierungsstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: the system has none for the service.</source>
        <translation>Keiner: Das System hat keinen für den Dienst.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>The system&apos;s, %1.</source>
        <translation>Der des Systems, %1.</translation>
    </message>
    <message>
        <source>The one of the preferences, %1.</source>
        <translation>Der aus den Einstellungen, %1.</translation>
    </message>
    <message>
        <source>Not tried: no account is open.</source>
        <translation>Nicht ausprobiert: Es ist kein Konto offen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” answers, and the API key works.</source>
        <translation>„%1“ antwortet, und der API-Schlüssel gilt.</translation>
    </message>
    <message>
        <source>Not known: the service has not told its time.</source>
        <translation>Unbekannt: Der Dienst hat seine Zeit nicht genannt.</translation>
    </message>
    <message>
        <source>The same as the service&apos;s.</source>
        <translation>Gleich der des Dienstes.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Not checked</source>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it there.</source>
        <translation>Secret Service, entsperrt. Er fragt um Erlaubnis, bevor Purser einen Schlüssel verwenden darf. Wenn Sie das abgelehnt haben, erlauben Sie es dort.</translation>
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
        <source>Skipped, because there&apos;s no keychain or it might prompt you.</source>
        <translation>Übersprungen: Es gibt keinen Schlüsselbund, oder er könnte Sie etwas fragen.</translation>
    </message>
    <message>
        <source>%1 behind the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 hinter der des Dienstes.</translation>
    </message>
    <message>
        <source>%1 ahead of the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 vor der des Dienstes.</translation>
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
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The service cannot change the type. For another one, create a new credential.</source>
        <translation>Der Dienst kann den Typ nicht ändern. Legen Sie für einen anderen Typ einen neuen Zugang an.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Es ist noch nichts geändert.</translation>
    </message>
    <message>
        <source>Will be changed: %1</source>
        <translation>Geändert wird: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Diesen Zugang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Purser::ErrorWords</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>A technical cause behind a sentence.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>Der Dienst sagt: „%1“</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <translation>HTTP %1, Code %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There is no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <translation>Unter dieser Adresse ist keine Yotta-API (HTTP %1). Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1). Purser does not follow it, so that the API key goes nowhere else. Check the base URL.</source>
        <translation>Der Server verweist auf eine andere Adresse (HTTP %1). Purser folgt dem nicht, damit der API-Schlüssel nirgendwo sonst hingelangt. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The reply cannot be read. Is the base URL that of the Yotta API?</source>
        <translation>Die Antwort ist nicht lesbar. Ist die Basis-URL die der Yotta-API?</translation>
    </message>
    <message>
        <source>It was created all the same: the list, read again, now has a credential of this name.</source>
        <translation>Er wurde trotzdem angelegt: In der neu gelesenen Liste steht jetzt ein Zugang mit diesem Namen.</translation>
    </message>
    <message>
        <source>It was deleted all the same: the list, read again, does not have it.</source>
        <translation>Er wurde trotzdem gelöscht: In der neu gelesenen Liste steht er nicht mehr.</translation>
    </message>
    <message>
        <source>The change was made all the same: the list, read again, shows it.</source>
        <translation>Die Änderung wurde trotzdem gemacht: Die neu gelesene Liste zeigt sie.</translation>
    </message>
    <message>
        <source>The list was read again: it was not created so far. Your entries are still here.</source>
        <translation>Die Liste wurde neu gelesen: Bisher wurde er nicht angelegt. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The list was read again: the credential is still there.</source>
        <translation>Die Liste wurde neu gelesen: Der Zugang ist noch da.</translation>
    </message>
    <message>
        <source>The list was read again: the change was not made so far. Your entries are still here.</source>
        <translation>Die Liste wurde neu gelesen: Bisher wurde die Änderung nicht gemacht. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The list has a credential of this name, but it had not been read before, so it may be an older one. Look at it before you create again.</source>
        <translation>Die Liste hat einen Zugang mit diesem Namen, sie war aber vorher nicht gelesen, deshalb kann es ein älterer sein. Sehen Sie ihn an, bevor Sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>A user name or password cannot be read back, so it is not known whether the change was made. Saving again is safe: it sets the same values.</source>
        <translation>Benutzername und Passwort lassen sich nicht zurücklesen, deshalb ist unbekannt, ob die Änderung gemacht wurde. Noch einmal zu speichern ist ungefährlich: Es setzt dieselben Werte.</translation>
    </message>
    <message>
        <source>The list could not be read again, so it is not known whether the request took effect. Refresh before you try again.</source>
        <translation>Die Liste ließ sich nicht neu lesen, deshalb ist unbekannt, ob die Anfrage gewirkt hat. Aktualisieren Sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Sie haben das Warten beendet, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to answer.</source>
        <translation>Die Anfrage wurde gesendet, der Server hat aber zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The request was sent, but the reply cannot be read.</source>
        <translation>Die Anfrage wurde gesendet, die Antwort ist aber nicht lesbar.</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>Der Dienst hatte eine Störung (%1).</translation>
    </message>
    <message>
        <source>No connection to the server. Nothing was sent. Check the network and the base URL.</source>
        <translation>Keine Verbindung zum Server. Es wurde nichts gesendet. Prüfen Sie das Netz und die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Nothing was sent. Check the proxy in the preferences.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen. Es wurde nichts gesendet. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke before the whole reply was there.</source>
        <translation>Die Verbindung brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The API key is missing, wrong or expired.</source>
        <translation>Der API-Schlüssel fehlt, ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>The API key does not have the right to do this.</source>
        <translation>Der API-Schlüssel hat nicht das Recht dazu.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Diesen Zugang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The credential is in use and was not deleted.</source>
        <translation>Der Zugang ist in Verwendung und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Der Dienst hat das nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>Zu viele Anfragen. Warten Sie ein wenig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>An API key is needed.</source>
        <translation>Ein API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>An API key has no spaces, line breaks or special characters inside. Copy it again from the console.</source>
        <translation>Ein API-Schlüssel enthält keine Leerzeichen, Zeilenumbrüche oder Sonderzeichen. Kopieren Sie ihn noch einmal aus der Console.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy it again from the console.</source>
        <translation>Das ist zu lang für einen API-Schlüssel. Kopieren Sie ihn noch einmal aus der Console.</translation>
    </message>
    <message>
        <source>A base URL is needed.</source>
        <translation>Eine Basis-URL fehlt.</translation>
    </message>
    <message>
        <source>This is not a URL.</source>
        <translation>Das ist keine URL.</translation>
    </message>
    <message>
        <source>The base URL needs a host, as in https://api.yottalabs.ai</source>
        <translation>Die Basis-URL braucht einen Host, wie in https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>The base URL must start with https://</source>
        <translation>Die Basis-URL muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>http:// is for this computer only: elsewhere the API key would travel unprotected. Use https://</source>
        <translation>http:// ist nur für diesen Computer: Anderswohin reiste der API-Schlüssel ungeschützt. Verwenden Sie https://</translation>
    </message>
    <message>
        <source>The base URL must not contain a user name or password.</source>
        <translation>Die Basis-URL darf weder Benutzername noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The base URL must not contain “?” or “#”.</source>
        <translation>Die Basis-URL darf weder „?“ noch „#“ enthalten.</translation>
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
        <source>No keychain is available on this computer. A key can be used for this session only.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Ein Schlüssel lässt sich nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain did not keep the change.</source>
        <translation>Der Schlüsselbund hat die Änderung nicht behalten.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>Der Schlüsselbund meldet eine Störung.</translation>
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
        <source>The service had a problem.</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>Beim Dienst ist ein Problem aufgetreten.</translation>
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
        <source>Too many requests. The service asks you to wait for a day or longer.</source>
        <translation>Zu viele Anfragen. Der Dienst bittet, einen Tag oder länger zu warten.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Zu viele Anfragen. Der Dienst bittet, %1 zu warten.</translation>
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
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Ask before a credential is deleted</source>
        <translation>Fragen, bevor ein Zugang gelöscht wird</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Wie das System: %1</translation>
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
        <source>Never</source>
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
        <source>Several at once are always asked about, and so is every one in an account that wants its name typed.</source>
        <translation>Bei mehreren auf einmal wird immer gefragt, ebenso in einem Konto, das den Namen eintippen lässt.</translation>
    </message>
    <message>
        <source>Columns beside the name</source>
        <translation>Spalten neben dem Namen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Liste aktualisieren</translation>
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
        <extracomment>The language code of this translation, as in &quot;de&quot;: it names the file of the guide.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>What is this field?</source>
        <translation>Was ist das für ein Feld?</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Purser::LongLabel</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
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
        <translation>Purser – %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>Purser::MessageBar</name>
    <message>
        <source>Dismiss</source>
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
        <source>Proxy user name</source>
        <translation>Benutzername des Proxys</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
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
        <source>For networks whose proxy signs with an authority of its own: a file in PEM format, trusted beside the system&apos;s authorities.</source>
        <translation>Für Netze, deren Proxy mit einer eigenen Zertifizierungsstelle signiert: eine Datei im PEM-Format, der neben den Stellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Host and port, as in proxy.example.com:8080</source>
        <translation>Host und Port, wie in proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Empty where the proxy wants none</source>
        <translation>Leer, wenn der Proxy keinen verlangt</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>Es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s authorities. Nothing switches the check of certificates off.</source>
        <translation>Eine PEM-Datei, der neben den Stellen des Systems vertraut wird. Nichts schaltet die Prüfung der Zertifikate ab.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>What is set for this computer, on Linux in the variable https_proxy. Addresses of this computer never go through a proxy.</source>
        <translation>Was für diesen Computer eingestellt ist, unter Linux in der Variablen https_proxy. Adressen dieses Computers gehen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Addresses of this computer never go through a proxy.</source>
        <translation>Adressen dieses Computers gehen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Die Datei wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and user name. A stored password is never sent to another proxy.</source>
        <translation>Geben Sie das Passwort für diesen Proxy und Benutzernamen ein. Ein gespeichertes Passwort wird nie an einen anderen Proxy gesendet.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>es gehört zu einem anderen Namen</translation>
    </message>
    <message>
        <source>nobody but its owner has signed it</source>
        <translation>niemand außer seinem Besitzer hat es signiert</translation>
    </message>
    <message>
        <source>its issuer is not trusted on this computer</source>
        <translation>dieser Computer vertraut dem Aussteller nicht</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted: %2. Nothing was sent.</source>
        <translation>Das Zertifikat von „%1“ wurde nicht akzeptiert: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, was not accepted: %3. Nothing was sent.</source>
        <translation>Das Zertifikat von „%1“, ausgestellt von „%2“, wurde nicht akzeptiert: %3. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 If your network has an authority of its own, add its file in the preferences.</source>
        <translation>%1 Wenn Ihr Netz eine eigene Zertifizierungsstelle hat, fügen Sie deren Datei in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>Der Proxy braucht Host und Port.</translation>
    </message>
    <message>
        <source>This is no host and port, as in proxy.example.com:8080</source>
        <translation>Das ist kein Host mit Port, wie in proxy.example.com:8080</translation>
    </message>
    <message>
        <source>The port is missing, as in proxy.example.com:8080</source>
        <translation>Der Port fehlt, wie in proxy.example.com:8080</translation>
    </message>
    <message>
        <source>User name and password have their own fields.</source>
        <translation>Benutzername und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>The file with additional authorities cannot be read.</source>
        <translation>Die Datei mit weiteren Zertifizierungsstellen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file with additional authorities has no PEM certificate in it.</source>
        <translation>Die Datei mit weiteren Zertifizierungsstellen enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <translation>%1 Die CA-Zertifikatsdatei „%2“ enthält keine Zertifikate. Wählen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
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
        <source>The proxy %1 didn&apos;t let the request through. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Der Proxy %1 hat die Anfrage nicht durchgelassen. Es wurde nichts gesendet. Prüfen Sie den Proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Der Dienst hat noch nicht geantwortet…</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeWords</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <translation>„%1“ wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <translation>Ihre Änderungen an „%1“ wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created so far: it isn&apos;t in the refreshed list.</source>
        <translation>„%1“ wurde bisher nicht erstellt: Der Zugang steht nicht in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved so far: the refreshed list doesn&apos;t show them.</source>
        <translation>Ihre Änderungen an „%1“ wurden bisher nicht gespeichert: Die aktualisierte Liste zeigt sie nicht.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted so far: it&apos;s still in the refreshed list.</source>
        <translation>„%1“ wurde bisher nicht gelöscht: Der Zugang steht noch in der aktualisierten Liste.</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <translation>„%1“ wurde möglicherweise erstellt.</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <translation>Ihre Änderungen an „%1“ wurden möglicherweise gespeichert.</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <translation>„%1“ wurde möglicherweise gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <translation>„%1“ wird verwendet und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The account was closed before the service replied. Check the list before you try again.</source>
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
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Not saved</source>
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
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that only the keychain knows.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und öffnen Sie dieses Fenster erneut, um Konten zu finden, die nur der Schlüsselbund kennt.</translation>
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
        <source>Remove the key…</source>
        <translation>Schlüssel entfernen…</translation>
    </message>
    <message>
        <source>Removes the API key of the selected account from the keychain</source>
        <translation>Entfernt den API-Schlüssel des ausgewählten Kontos aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>ein Konto ohne Namen</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid, but Purser can&apos;t recover the account afterwards.</source>
        <translation>Den API-Schlüssel von „%1“ aus dem Schlüsselbund entfernen?

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
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Amazon ECR</source>
        <translation>Amazon ECR</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Other / private</source>
        <translation>Andere / privat</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxServer</name>
    <message>
        <source>The sandbox is running already.</source>
        <translation>Die Sandbox läuft schon.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search name, type or ID</source>
        <translation>Name, Typ oder ID suchen</translation>
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
        <source>Your settings file has a merge conflict in line %1.</source>
        <translation>Ihre Einstellungsdatei hat in Zeile %1 einen Merge-Konflikt.</translation>
    </message>
    <message>
        <source>Line %1 of your settings file can&apos;t be read.</source>
        <translation>Zeile %1 Ihrer Einstellungsdatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Ihre Einstellungen wurden von einer neueren Version von Purser gespeichert.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device in the place of your settings file.</source>
        <translation>Anstelle Ihrer Einstellungsdatei ist dort ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Your settings file can&apos;t be opened.</source>
        <translation>Ihre Einstellungsdatei lässt sich nicht öffnen.</translation>
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
        <source>There is no account named “%1”.</source>
        <translation>Es gibt kein Konto namens „%1“.</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <translation>%1, API-Schlüssel „%2“</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <translation>%1, Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Sandbox: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
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
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <translation>Alle aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent as it is.</source>
        <translation>Wenn Sie es nicht entfernen, wird es so gesendet.</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent as they are.</source>
        <translation>Wenn Sie sie nicht entfernen, werden sie so gesendet.</translation>
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
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>invisible characters</source>
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
        <source>Profiles of the Yotta CLI</source>
        <translation>Profile der Yotta CLI</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>There is no profile in %1 that can be used.</source>
        <translation>In %1 ist kein Profil, das verwendbar ist.</translation>
    </message>
    <message>
        <source>These profiles are in %1. Purser reads the file and never changes it.</source>
        <translation>Diese Profile sind in %1. Purser liest die Datei und ändert sie nie.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 at %2</source>
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
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
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
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TypeHelpWords</name>
    <message>
        <source>Your Docker ID, not your e-mail address.</source>
        <translation>Ihre Docker-ID, nicht Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>For Amazon ECR this is always AWS.</source>
        <translation>Für Amazon ECR ist das immer AWS.</translation>
    </message>
    <message>
        <source>With a JSON key file this is always _json_key.</source>
        <translation>Mit einer JSON-Schlüsseldatei ist das immer _json_key.</translation>
    </message>
    <message>
        <source>The name of a token, or the ID of a service principal.</source>
        <translation>Der Name eines Tokens oder die ID eines Dienstprinzipals.</translation>
    </message>
    <message>
        <source>As you would give it to “docker login”.</source>
        <translation>Wie Sie ihn „docker login“ geben würden.</translation>
    </message>
    <message>
        <source>Docker Hub wants the Docker ID, not an e-mail address.</source>
        <translation>Docker Hub verlangt die Docker-ID, keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>For Amazon ECR the user name is AWS.</source>
        <translation>Für Amazon ECR ist der Benutzername AWS.</translation>
    </message>
    <message>
        <source>A read-only access token from Docker Hub&apos;s account settings. With two-factor login, the password doesn&apos;t work.</source>
        <translation>Ein Zugriffstoken mit Leserecht aus den Kontoeinstellungen von Docker Hub. Mit Zwei-Faktor-Anmeldung funktioniert das Passwort nicht.</translation>
    </message>
    <message>
        <source>ECR tokens don&apos;t fit: they have 1,800 characters or more, and the service takes 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>ECR-Token passen nicht: Sie haben 1.800 Zeichen oder mehr, der Dienst nimmt 255. Außerdem laufen sie nach 12 Stunden ab. Verwenden Sie eine Registry mit kürzeren Token, z. B. Docker Hub, GHCR, Harbor oder Quay.</translation>
    </message>
    <message>
        <source>JSON key files don&apos;t fit: they have about 2,350 characters, and the service takes 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>JSON-Schlüsseldateien passen nicht: Sie haben etwa 2.350 Zeichen, der Dienst nimmt 255. Verwenden Sie eine Registry mit kürzeren Token, z. B. Docker Hub, GHCR, Harbor oder Quay.</translation>
    </message>
    <message>
        <source>The token&apos;s password, or the client secret. The long token from “az acr login” doesn&apos;t fit.</source>
        <translation>Das Passwort des Tokens oder der geheime Clientschlüssel. Das lange Token aus „az acr login“ passt nicht.</translation>
    </message>
    <message>
        <source>A token that can only pull is safest: a Harbor or Quay robot, a GitLab deploy token, or a classic GHCR token.</source>
        <translation>Am sichersten ist ein Token, das nur herunterladen darf: ein Robot-Konto von Harbor oder Quay, ein Deploy-Token von GitLab oder ein klassisches GHCR-Token.</translation>
    </message>
    <message>
        <source>With a JSON key file, the username is _json_key, not an email address.</source>
        <translation>Mit einer JSON-Schlüsseldatei ist der Benutzername _json_key, keine E-Mail-Adresse.</translation>
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
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>A line break</source>
        <translation>Ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Ein Tabulator</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>A user name is needed</source>
        <translation>Ein Benutzername fehlt</translation>
    </message>
    <message>
        <source>A password or token is needed</source>
        <translation>Ein Passwort oder Token fehlt</translation>
    </message>
    <message>
        <source>Must start with a letter, A to Z or a to z</source>
        <translation>Muss mit einem Buchstaben beginnen, A bis Z oder a bis z</translation>
    </message>
    <message>
        <source>%1 is not allowed (position %2)</source>
        <translation>%1 ist nicht erlaubt (Stelle %2)</translation>
    </message>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 von %2 Zeichen: %3 zu viel</translation>
    </message>
    <message>
        <source>The character at position %1 is damaged and cannot be sent</source>
        <translation>Das Zeichen an Stelle %1 ist beschädigt und lässt sich nicht senden</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 to 20 letters, digits and @ . _ - with a letter first.</source>
        <translation>1 bis 20 Buchstaben, Ziffern und @ . _ - mit einem Buchstaben vorn.</translation>
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
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>What the credential is called in this organization. Pods and endpoints refer to its ID, so that the name can be changed.</source>
        <translation>Wie der Zugang in dieser Organisation heißt. Pods und Endpunkte nennen seine ID, deshalb lässt sich der Name ändern.</translation>
    </message>
    <message>
        <source>The registry it is for. It cannot be changed later.</source>
        <translation>Die Registry, für die er ist. Sie lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>With this name the registry is asked for images. It is sent and never shown again.</source>
        <translation>Mit diesem Namen wird die Registry um Images gebeten. Er wird gesendet und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>With this the registry is asked for images: best a token that may only pull. It is sent and never shown again.</source>
        <translation>Damit wird die Registry um Images gebeten: am besten ein Token, das nur laden darf. Es wird gesendet und nie wieder gezeigt.</translation>
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
        <source>Keep the key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund aufbewahren</translation>
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
        <source>Take over a profile…</source>
        <translation>Profil übernehmen…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Willkommen bei Purser</translation>
    </message>
    <message>
        <source>The container-registry credentials of your Yotta Labs organization</source>
        <translation>Die Container-Registry-Zugänge Ihrer Organisation bei Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Mit einem API-Schlüssel verbinden</translation>
    </message>
    <message>
        <source>In the Yotta Console you find it under Settings, Access Keys. Purser keeps it in the system&apos;s keychain and nowhere else.</source>
        <translation>In der Yotta Console steht er unter Settings, Access Keys. Purser bewahrt ihn im Schlüsselbund des Systems auf und nirgends sonst.</translation>
    </message>
    <message>
        <source>Otherwise it is used until Purser is closed</source>
        <translation>Sonst wird er bis zum Beenden von Purser verwendet</translation>
    </message>
    <message>
        <source>You use the Yotta CLI?</source>
        <translation>Sie verwenden die Yotta CLI?</translation>
    </message>
    <message>
        <source>Its API keys stand in a plain file. Purser reads them from there and keeps them in the keychain; it never changes the file.</source>
        <translation>Deren API-Schlüssel stehen in einer unverschlüsselten Datei. Purser liest sie dort und bewahrt sie im Schlüsselbund auf; die Datei ändert es nie.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <translation>API-Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>Kein Schlüssel zur Hand?</translation>
    </message>
    <message>
        <source>The sandbox is a small server inside this program with made-up credentials. Nothing leaves this computer.</source>
        <translation>Die Sandbox ist ein kleiner Server in diesem Programm mit erfundenen Zugängen. Nichts verlässt diesen Computer.</translation>
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
        <source>New credential</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Aktualisieren anhalten</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation>Dieses Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Keep the API key in the keychain</source>
        <translation>API-Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Forget the API key…</source>
        <translation>API-Schlüssel vergessen…</translation>
    </message>
    <message>
        <source>Take over from the Yotta CLI…</source>
        <translation>Von der Yotta CLI übernehmen…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s address and key</source>
        <translation>Adresse und Schlüssel der Sandbox kopieren</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>Anleitung und Tasten</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>Über Purser</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Neuer API-Schlüssel…</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Konten wiederherstellen…</translation>
    </message>
</context>
</TS>
