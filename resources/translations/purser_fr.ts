<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Purser::About</name>
    <message>
        <source>About Purser</source>
        <translation>À propos de Purser</translation>
    </message>
    <message>
        <source>Purser %1
Registry credential manager for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with:
%2</source>
        <translation>Purser %1
Gestion des accès aux registres pour les organisations Yotta Labs

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Réalisé avec&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Purser::AccountActions</name>
    <message>
        <source>The API key of “%1” is now saved in the keychain.</source>
        <translation>La clé d’API de «&#xa0;%1&#xa0;» est maintenant enregistrée dans le trousseau.</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” in %2 is used.</source>
        <translation>La clé d’API du profil «&#xa0;%1&#xa0;» dans %2 est utilisée.</translation>
    </message>
    <message>
        <source>The key is still readable in the file %1 as well, in the section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <translation>La clé reste aussi lisible dans le fichier %1, à la section «&#xa0;%2&#xa0;». Retirez-la de là quand la CLI Yotta n’en a plus besoin.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>Le compte a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key serves for this session only. %2</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré, mais sa clé ne sert que pour cette session. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>It is still readable in the environment variable YOTTA_API_KEY; look for it in the files that your shell reads at its start.</source>
        <translation>Elle reste lisible dans la variable d’environnement YOTTA_API_KEY&#xa0;; cherchez-la dans les fichiers que votre shell lit à son démarrage.</translation>
    </message>
    <message>
        <source>The API key is in the keychain now.</source>
        <translation>La clé d’API est maintenant dans le trousseau.</translation>
    </message>
    <message>
        <source>Connected, but the key is kept for this session only. %1</source>
        <translation>Connecté, mais la clé n’est conservée que pour cette session. %1</translation>
    </message>
    <message>
        <source>Connected for this session only: the settings could not be written.</source>
        <translation>Connecté pour cette session seulement&#xa0;: les paramètres n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you leave it.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré dans une autre fenêtre. Il reste ouvert ici jusqu’à ce que vous le quittiez.</translation>
    </message>
    <message>
        <source>“%1” was given a new API key in another window. To use it, open the account again.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu une nouvelle clé d’API dans une autre fenêtre. Pour l’utiliser, rouvrez le compte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove “%1” from Purser, and its API key from the keychain?

Nothing is deleted at the service, and the key itself stays valid.</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de Purser, et sa clé d’API du trousseau&#xa0;?

Rien n’est supprimé auprès du service, et la clé elle-même reste valable.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Oublier la clé d’API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid. To connect again you will need it from the console.</source>
        <translation>Retirer la clé d’API de «&#xa0;%1&#xa0;» du trousseau&#xa0;?

La clé elle-même reste valable. Pour vous reconnecter, il vous la faudra depuis la console.</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <translation>La clé d’API de «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>Retrait de la clé du trousseau…</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>La clé n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The account&apos;s key was changed in another window. Close this dialog and open it again.</source>
        <translation>La clé du compte a été modifiée dans une autre fenêtre. Fermez cette boîte de dialogue et rouvrez-la.</translation>
    </message>
    <message>
        <source>“%1” was given another base URL in another window. To use it, open the account again.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu une autre URL de base dans une autre fenêtre. Pour l’utiliser, rouvrez le compte.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Keep the key in the keychain</source>
        <translation>Conserver la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Ask me to type a credential&apos;s name before deleting it</source>
        <translation>Me faire saisir le nom d’un accès avant de le supprimer</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>It is tried before it is stored. In the Yotta Console you find it under Settings, Access Keys.</source>
        <translation>Elle est essayée avant d’être enregistrée. Dans la Yotta Console, elle se trouve sous Settings, Access Keys.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>Où est ma clé&#xa0;?</translation>
    </message>
    <message>
        <source>The stored key is for another server. Type the one for this.</source>
        <translation>La clé enregistrée est celle d’un autre serveur. Saisissez celle de ce serveur.</translation>
    </message>
    <message>
        <source>New API key for “%1”</source>
        <translation>Nouvelle clé d’API pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gérer les comptes…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer there to be recovered. Close this dialog and open it again.</source>
        <translation>Ces comptes ne peuvent plus être récupérés. Fermez cette boîte de dialogue et rouvrez-la.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountWords</name>
    <message>
        <source>It opens the organization to Purser, with the rights that it was given. In the Yotta Console it stands under Settings, Access Keys.</source>
        <translation>Elle ouvre l’organisation à Purser, avec les droits qui lui ont été donnés. Dans la Yotta Console, elle se trouve sous Settings, Access Keys.</translation>
    </message>
    <message>
        <source>The address of the service. It is the official one, unless your organization was given another.</source>
        <translation>L’adresse du service. C’est l’adresse officielle, sauf si votre organisation en a reçu une autre.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>%n caractère au plus.</numerusform>
            <numerusform>%n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Un autre compte porte ce nom.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network. Nothing was sent.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no server called “%1”. Nothing was sent. Check the base URL.</source>
        <translation>Il n’existe pas de serveur nommé «&#xa0;%1&#xa0;». Rien n’a été envoyé. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The API key is in the system&apos;s keychain, in the entry “%1”, and in the memory of Purser while the account is open. It is in no file of Purser&apos;s, in no log and in no address.</source>
        <translation>La clé d’API est dans le trousseau du système, à l’entrée «&#xa0;%1&#xa0;», et dans la mémoire de Purser tant que le compte est ouvert. Elle n’est dans aucun fichier de Purser, aucun journal et aucune adresse.</translation>
    </message>
    <message>
        <source>The API key is in the memory of Purser until it is closed, if it was typed since the start. It is neither in the keychain nor in any file.</source>
        <translation>La clé d’API est dans la mémoire de Purser jusqu’à sa fermeture, si elle a été saisie depuis le démarrage. Elle n’est ni dans le trousseau ni dans un fichier.</translation>
    </message>
    <message>
        <source>The API key is in the environment variable YOTTA_API_KEY of the shell that started Purser, and in the memory of Purser. It is not in the keychain.</source>
        <translation>La clé d’API est dans la variable d’environnement YOTTA_API_KEY du shell qui a démarré Purser, et dans la mémoire de Purser. Elle n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s key is no secret: it is shown in the status bar.</source>
        <translation>La clé du bac à sable n’est pas un secret&#xa0;: elle est affichée dans la barre d’état.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not understood and was left out.</source>
        <translation>La ligne %1 de %2 n’est pas comprise et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API key.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas de clé d’API.</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” has characters that no key has.</source>
        <translation>La clé d’API du profil «&#xa0;%1&#xa0;» contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The base URL of the profile “%1” cannot be used.</source>
        <translation>L’URL de base du profil «&#xa0;%1&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>There are more profiles in %1; the rest was left out.</source>
        <translation>Il y a d’autres profils dans %1&#xa0;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas. Rien n’a été envoyé. Vérifiez l’URL de base et votre réseau.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne répond pas (%2). Rien n’a été envoyé. Vérifiez l’URL de base et votre réseau.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur de l’API Yotta. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur de l’API Yotta (%2). Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>API key of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation>Clé d’API du profil «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Base URL of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>URL de base du profil «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key of “%1”…</source>
        <translation>Demande de la clé d’API de «&#xa0;%1&#xa0;» au trousseau…</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. If it&apos;s asking for your password or permission, answer it, or use a key for this session only.</source>
        <translation>Le trousseau n’a pas encore répondu. S’il demande votre mot de passe ou votre autorisation, répondez-lui, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The saved entry for this account isn&apos;t an API key. %1</source>
        <translation>Ce que le trousseau contient pour ce compte n’est pas une clé d’API. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <translation>La clé d’API de «&#xa0;%1&#xa0;» est dans le trousseau. Utilisez-la, ou continuez à en saisir une autre.</translation>
    </message>
    <message>
        <source>No API key is kept for “%1”. Type it to connect.</source>
        <translation>Aucune clé d’API n’est conservée pour «&#xa0;%1&#xa0;». Saisissez-la pour vous connecter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Utiliser la clé enregistrée</translation>
    </message>
    <message>
        <source>The former API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>L’ancienne clé d’API est toujours dans le trousseau. %1 Purser la retirera dès que le trousseau sera de nouveau disponible.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>Filtrer l’activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The activity was written to %1.</source>
        <translation>L’activité a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityWords</name>
    <message>
        <source>List</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Arrêté par le proxy</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificat non accepté</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé non acceptée</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Pas de droit</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>Échec du service</translation>
    </message>
    <message>
        <source>Unreadable reply</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
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
        <translation>Vérifier les identifiants</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Identifiants refusés</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>The proxy&apos;s password serves until Purser is closed. %1</source>
        <translation>Le mot de passe du proxy sert jusqu’à la fermeture de Purser. %1</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Le bac à sable n’a pas pu être démarré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Purser::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.</extracomment>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>l’autre côté a fermé la connexion</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <translation>réseau indisponible</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>erreur réseau</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>échec de la négociation TLS</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <translation>pas une réponse HTTP</translation>
    </message>
    <message>
        <source>username and password required</source>
        <translation>nom d’utilisateur et mot de passe requis</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Stopping and reading the list again…</source>
        <translation>Arrêt et nouvelle lecture de la liste…</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Vous pourrez réessayer dans %1.</translation>
    </message>
    <message>
        <source>Another change is still in progress.</source>
        <translation>Une autre modification est encore en cours.</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Action or credential</source>
        <translation>Action ou accès</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui est possible</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Purser::CreateDialog</name>
    <message>
        <source>New credential</source>
        <translation>Nouvel accès</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The list already has a credential with this name.</source>
        <translation>La liste a déjà un accès de ce nom.</translation>
    </message>
    <message>
        <source>It was created already.</source>
        <translation>Il a déjà été créé.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <translation>
            <numerusform>%n accès a été supprimé.</numerusform>
            <numerusform>%n accès ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere already.</source>
        <translation>«&#xa0;%1&#xa0;» avait déjà été supprimé ailleurs.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a change in it.</extracomment>
        <translation>Compte «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTable</name>
    <message>
        <source>Credentials</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
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
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 gone&quot;, of credentials.</extracomment>
        <translation>Modifié ailleurs&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
        <translation>
            <numerusform>%n accès de la liste n’a pas d’ID utilisable. Il est affiché comme illisible et ne peut être ni modifié ni supprimé ici.</numerusform>
            <numerusform>%n accès de la liste n’ont pas d’ID utilisable. Ils sont affichés comme illisibles et ne peuvent être ni modifiés ni supprimés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>Le service n’a pas envoyé d’ID utilisable pour cet accès&#xa0;: il ne peut être ni modifié ni supprimé ici.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>In place of an ID that the service sent in a form that cannot be used.</extracomment>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No name, type or ID contains “%1”.</source>
        <translation>Aucun nom, type ou ID ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Reading the credentials…</source>
        <translation>Lecture des accès…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Could not read the credentials</source>
        <translation>Les accès n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Pas encore d’accès</translation>
    </message>
    <message>
        <source>A credential lets Pods and endpoints pull private images from a container registry.</source>
        <translation>Un accès permet aux Pods et aux points de terminaison de télécharger des images privées d’un registre de conteneurs.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nouvel accès</translation>
    </message>
    <message>
        <source>Could not refresh. %1</source>
        <translation>Actualisation impossible. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The rows are those read %1.</source>
        <translation>Les lignes datent de la lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list was never read: there may be more credentials.</source>
        <translation>La liste n’a jamais été lue&#xa0;: il peut y avoir d’autres accès.</translation>
    </message>
    <message>
        <source>Could not refresh. %1 %2</source>
        <translation>Actualisation impossible. %1 %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The credential no longer exists. Its row was removed.</source>
        <translation>L’accès n’existe plus. Sa ligne a été retirée.</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Nouvelle clé d’API…</translation>
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
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Copier les ID</translation>
    </message>
    <message>
        <source>Replace password instead</source>
        <translation>Remplacer plutôt le mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>This is another name.</source>
        <translation>C’est un autre nom.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints can no longer pull images with it. This cannot be undone.</source>
        <translation>ID %1. Les nouveaux Pods et points de terminaison ne pourront plus télécharger d’images avec lui. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <translation>
            <numerusform>Supprimer %n accès&#xa0;?</numerusform>
            <numerusform>Supprimer %n accès&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints can no longer pull images with them. This cannot be undone.</source>
        <translation>Les nouveaux Pods et points de terminaison ne pourront plus télécharger d’images avec eux. C’est irréversible.</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>Accès à supprimer</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Stopped. The rest was not deleted.</source>
        <translation>Arrêté. Le reste n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’utilisation</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <translation>
            <numerusform>%n accès est en cours d’utilisation</numerusform>
            <numerusform>%n accès sont en cours d’utilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>It was not deleted. These Pods and endpoints pull images with it. Stop them or give them another credential first.</source>
        <translation>Il n’a pas été supprimé. Ces Pods et points de terminaison téléchargent des images avec lui. Arrêtez-les ou donnez-leur d’abord un autre accès.</translation>
    </message>
    <message>
        <source>It was not deleted. The service does not say which Pods or endpoints pull images with it.</source>
        <translation>Il n’a pas été supprimé. Le service ne dit pas quels Pods ou points de terminaison téléchargent des images avec lui.</translation>
    </message>
    <message>
        <source>They were not deleted. These Pods and endpoints pull images with them. Stop them or give them other credentials first.</source>
        <translation>Ils n’ont pas été supprimés. Ces Pods et points de terminaison téléchargent des images avec eux. Arrêtez-les ou donnez-leur d’abord d’autres accès.</translation>
    </message>
    <message>
        <source>They were not deleted. The service does not say which Pods or endpoints pull images with them.</source>
        <translation>Ils n’ont pas été supprimés. Le service ne dit pas quels Pods ou points de terminaison téléchargent des images avec eux.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1, avec «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Asks the service for this credential by its ID</source>
        <translation>Demande cet accès au service par son ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>For a Pod or endpoint</source>
        <translation>Pour un Pod ou un point de terminaison</translation>
    </message>
    <message>
        <source>JSON line</source>
        <translation>Ligne JSON</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Avec curl</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Sélectionnez un accès pour voir ses détails</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <translation>
            <numerusform>%n accès sélectionné</numerusform>
            <numerusform>%n accès sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>Le service ne le dit pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorDialog</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>What Purser depends on. No key, password or user name is in the report.</source>
        <translation>Ce dont Purser dépend. Le rapport ne contient ni clé, ni mot de passe, ni nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keeping a key</source>
        <translation>Conservation d’une clé</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet.</translation>
    </message>
    <message>
        <source>An entry made for this was written, read and removed.</source>
        <translation>Une entrée faite pour l’essai a été écrite, lue et retirée.</translation>
    </message>
    <message>
        <source>Writing an entry failed. %1</source>
        <translation>L’écriture d’une entrée a échoué. %1</translation>
    </message>
    <message>
        <source>Reading back what was written failed. %1</source>
        <translation>La relecture de ce qui a été écrit a échoué. %1</translation>
    </message>
    <message>
        <source>Removing what was written failed. %1</source>
        <translation>Le retrait de ce qui a été écrit a échoué. %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>There is no TLS library that Qt can use.</source>
        <translation>Il n’y a pas de bibliothèque TLS que Qt puisse utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n trusted authorities.</source>
        <translation>
            <numerusform>%1, avec %n autorité de confiance.</numerusform>
            <numerusform>%1, avec %n autorités de confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: the system has none for the service.</source>
        <translation>Aucun&#xa0;: le système n’en a pas pour le service.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>The system&apos;s, %1.</source>
        <translation>Celui du système, %1.</translation>
    </message>
    <message>
        <source>The one of the preferences, %1.</source>
        <translation>Celui des préférences, %1.</translation>
    </message>
    <message>
        <source>Not tried: no account is open.</source>
        <translation>Non essayé&#xa0;: aucun compte n’est ouvert.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” answers, and the API key works.</source>
        <translation>«&#xa0;%1&#xa0;» répond, et la clé d’API fonctionne.</translation>
    </message>
    <message>
        <source>Not known: the service has not told its time.</source>
        <translation>Inconnu&#xa0;: le service n’a pas donné son heure.</translation>
    </message>
    <message>
        <source>The same as the service&apos;s.</source>
        <translation>La même que celle du service.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about the keychain, %2 the name of the program that provides it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Secret Service, unlocked.</source>
        <translation>Secret Service, déverrouillé.</translation>
    </message>
    <message>
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it there.</source>
        <translation>Secret Service, déverrouillé. Il demande votre autorisation avant que Purser puisse utiliser une clé. Si vous l’avez refusée, accordez-la à cet endroit.</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service, verrouillé. Votre mot de passe vous sera demandé quand une clé sera nécessaire.</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Secret Service n’a pas de trousseau par défaut. Créez-en un dans votre gestionnaire de mots de passe pour enregistrer des clés.</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>Aucun Secret Service n’est en cours d’exécution. Les clés ne peuvent servir que pour une session.</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Portail de secrets de Flatpak.</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>Ce Flatpak ne trouve ni portail de secrets (org.freedesktop.portal.Secret) ni Secret Service. Installez le portail de votre bureau pour enregistrer des clés. D’ici là, les clés ne peuvent servir que pour une session.</translation>
    </message>
    <message>
        <source>System keychain.</source>
        <translation>Trousseau du système.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission.</source>
        <translation>Le trousseau ne répond pas. Vérifiez s’il demande votre mot de passe ou votre autorisation.</translation>
    </message>
    <message>
        <source>Skipped, because there&apos;s no keychain or it might prompt you.</source>
        <translation>Ignoré&#xa0;: il n’y a pas de trousseau, ou il pourrait vous demander quelque chose.</translation>
    </message>
    <message>
        <source>%1 behind the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 de retard sur celle du service.</translation>
    </message>
    <message>
        <source>%1 ahead of the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 d’avance sur celle du service.</translation>
    </message>
</context>
<context>
    <name>Purser::EditDialog</name>
    <message>
        <source>Edit credential</source>
        <translation>Modifier l’accès</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The service cannot change the type. For another one, create a new credential.</source>
        <translation>Le service ne peut pas changer le type. Pour un autre type, créez un nouvel accès.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Will be changed: %1</source>
        <translation>Sera modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Cet accès n’existe plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
        <translation>Le service dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <translation>HTTP %1, code %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There is no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <translation>Il n’y a pas d’API Yotta à cette adresse (HTTP %1). Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1). Purser does not follow it, so that the API key goes nowhere else. Check the base URL.</source>
        <translation>Le serveur renvoie à une autre adresse (HTTP %1). Purser ne la suit pas, pour que la clé d’API n’aille nulle part ailleurs. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The reply cannot be read. Is the base URL that of the Yotta API?</source>
        <translation>La réponse est illisible. L’URL de base est-elle celle de l’API Yotta&#xa0;?</translation>
    </message>
    <message>
        <source>It was created all the same: the list, read again, now has a credential of this name.</source>
        <translation>Il a tout de même été créé&#xa0;: la liste, relue, a maintenant un accès de ce nom.</translation>
    </message>
    <message>
        <source>It was deleted all the same: the list, read again, does not have it.</source>
        <translation>Il a tout de même été supprimé&#xa0;: la liste, relue, ne l’a plus.</translation>
    </message>
    <message>
        <source>The change was made all the same: the list, read again, shows it.</source>
        <translation>La modification a tout de même été faite&#xa0;: la liste, relue, la montre.</translation>
    </message>
    <message>
        <source>The list was read again: it was not created so far. Your entries are still here.</source>
        <translation>La liste a été relue&#xa0;: il n’a pas été créé jusqu’ici. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The list was read again: the credential is still there.</source>
        <translation>La liste a été relue&#xa0;: l’accès est toujours là.</translation>
    </message>
    <message>
        <source>The list was read again: the change was not made so far. Your entries are still here.</source>
        <translation>La liste a été relue&#xa0;: la modification n’a pas été faite jusqu’ici. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The list has a credential of this name, but it had not been read before, so it may be an older one. Look at it before you create again.</source>
        <translation>La liste a un accès de ce nom, mais elle n’avait pas été lue avant&#xa0;: il peut être plus ancien. Regardez-le avant de créer à nouveau.</translation>
    </message>
    <message>
        <source>A user name or password cannot be read back, so it is not known whether the change was made. Saving again is safe: it sets the same values.</source>
        <translation>Un nom d’utilisateur ou un mot de passe ne peut pas être relu&#xa0;: on ne sait pas si la modification a été faite. Enregistrer à nouveau est sans danger&#xa0;: les mêmes valeurs sont posées.</translation>
    </message>
    <message>
        <source>The list could not be read again, so it is not known whether the request took effect. Refresh before you try again.</source>
        <translation>La liste n’a pas pu être relue&#xa0;: on ne sait pas si la requête a eu un effet. Actualisez avant de réessayer.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Vous avez cessé d’attendre après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to answer.</source>
        <translation>La requête a été envoyée, mais le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The request was sent, but the reply cannot be read.</source>
        <translation>La requête a été envoyée, mais la réponse est illisible.</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent.</source>
        <translation>La connexion s’est rompue après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>Le service a eu un problème (%1).</translation>
    </message>
    <message>
        <source>No connection to the server. Nothing was sent. Check the network and the base URL.</source>
        <translation>Pas de connexion au serveur. Rien n’a été envoyé. Vérifiez le réseau et l’URL de base.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Nothing was sent. Check the proxy in the preferences.</source>
        <translation>Le proxy n’a pas laissé passer la requête. Rien n’a été envoyé. Vérifiez le proxy dans les préférences.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>Le serveur n’a pas pu prouver qui il est&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The connection broke before the whole reply was there.</source>
        <translation>La connexion s’est rompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The API key is missing, wrong or expired.</source>
        <translation>La clé d’API manque, est fausse ou a expiré.</translation>
    </message>
    <message>
        <source>The API key does not have the right to do this.</source>
        <translation>La clé d’API n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Cet accès n’existe plus.</translation>
    </message>
    <message>
        <source>The credential is in use and was not deleted.</source>
        <translation>L’accès est en cours d’utilisation et n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Le service n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>Trop de requêtes. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>An API key is needed.</source>
        <translation>Une clé d’API est nécessaire.</translation>
    </message>
    <message>
        <source>An API key has no spaces, line breaks or special characters inside. Copy it again from the console.</source>
        <translation>Une clé d’API ne contient ni espaces, ni sauts de ligne, ni caractères spéciaux. Copiez-la à nouveau depuis la console.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy it again from the console.</source>
        <translation>C’est trop long pour une clé d’API. Copiez-la à nouveau depuis la console.</translation>
    </message>
    <message>
        <source>A base URL is needed.</source>
        <translation>Une URL de base est nécessaire.</translation>
    </message>
    <message>
        <source>This is not a URL.</source>
        <translation>Ce n’est pas une URL.</translation>
    </message>
    <message>
        <source>The base URL needs a host, as in https://api.yottalabs.ai</source>
        <translation>L’URL de base a besoin d’un hôte, comme dans https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>The base URL must start with https://</source>
        <translation>L’URL de base doit commencer par https://</translation>
    </message>
    <message>
        <source>http:// is for this computer only: elsewhere the API key would travel unprotected. Use https://</source>
        <translation>http:// est pour cet ordinateur seulement&#xa0;: ailleurs, la clé d’API voyagerait sans protection. Utilisez https://</translation>
    </message>
    <message>
        <source>The base URL must not contain a user name or password.</source>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The base URL must not contain “?” or “#”.</source>
        <translation>L’URL de base ne doit contenir ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>Le trousseau n’a pas de clé d’API pour ce compte.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>No keychain is available on this computer. A key can be used for this session only.</source>
        <translation>Aucun trousseau n’est disponible sur cet ordinateur. Une clé peut servir pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain did not keep the change.</source>
        <translation>Le trousseau n’a pas conservé la modification.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>Le trousseau a signalé un problème.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>La liste actualisée contient une ligne que Purser ne peut pas lire. Il s’agit peut-être du nouvel accès&#xa0;: vérifiez-la avant de réessayer.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>La liste actualisée contient une ligne que Purser ne peut pas lire. Il s’agit peut-être de cet accès&#xa0;: vérifiez-la avant de réessayer.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read, so it can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>La liste actualisée contient une ligne que Purser ne peut pas lire&#xa0;: impossible de savoir si la modification a été enregistrée. Vous pouvez enregistrer de nouveau sans risque.</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>Le service a rencontré un problème.</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>La requête a été envoyée.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Trop de requêtes.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission and try again, or use a key for this session only.</source>
        <translation>Le trousseau ne répond pas. Vérifiez s’il demande votre mot de passe ou votre autorisation et réessayez, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>Le trousseau n’a pas laissé Purser utiliser cette clé. Autorisez-le dans votre gestionnaire de mots de passe et réessayez, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait for a day or longer.</source>
        <translation>Trop de requêtes. Le service demande d’attendre un jour ou plus.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Trop de requêtes. Le service demande d’attendre %1.</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>Nouvel essai dans %1 (tentative %2 sur %3).</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like others. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>L’hôte «&#xa0;%1&#xa0;» contient des lettres qui peuvent ressembler à d’autres. Son nom encodé est «&#xa0;%2&#xa0;». Vérifiez qu’il s’agit bien du serveur voulu.</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Ask before a credential is deleted</source>
        <translation>Demander avant de supprimer un accès</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Comme le système&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Several at once are always asked about, and so is every one in an account that wants its name typed.</source>
        <translation>La question est toujours posée pour plusieurs à la fois, et pour chacun dans un compte qui veut que son nom soit saisi.</translation>
    </message>
    <message>
        <source>Columns beside the name</source>
        <translation>Colonnes à côté du nom</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualiser la liste</translation>
    </message>
</context>
<context>
    <name>Purser::GrowingDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, as in &quot;de&quot;: it names the file of the guide.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>What is this field?</source>
        <translation>Qu’est-ce que ce champ&#xa0;?</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Qu’est-ce que «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>Purser::LongLabel</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
</context>
<context>
    <name>Purser::MainWindow</name>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Identifiants</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – Bac à sable&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Purser – %1</source>
        <translation>Purser – %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>Purser::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>Autorités supplémentaires</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>For networks whose proxy signs with an authority of its own: a file in PEM format, trusted beside the system&apos;s authorities.</source>
        <translation>Pour les réseaux dont le proxy signe avec sa propre autorité&#xa0;: un fichier au format PEM, auquel on se fie en plus des autorités du système.</translation>
    </message>
    <message>
        <source>Host and port, as in proxy.example.com:8080</source>
        <translation>Hôte et port, comme dans proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Empty where the proxy wants none</source>
        <translation>Vide si le proxy n’en demande pas</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>Il est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s authorities. Nothing switches the check of certificates off.</source>
        <translation>Un fichier PEM auquel on se fie en plus des autorités du système. Rien ne désactive la vérification des certificats.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>What is set for this computer, on Linux in the variable https_proxy. Addresses of this computer never go through a proxy.</source>
        <translation>Ce qui est réglé pour cet ordinateur, sous Linux dans la variable https_proxy. Les adresses de cet ordinateur ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>Addresses of this computer never go through a proxy.</source>
        <translation>Les adresses de cet ordinateur ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Le fichier est en cours de vérification.</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and user name. A stored password is never sent to another proxy.</source>
        <translation>Saisissez le mot de passe pour ce proxy et ce nom d’utilisateur. Un mot de passe enregistré n’est jamais envoyé à un autre proxy.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valable</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>il est pour un autre nom</translation>
    </message>
    <message>
        <source>nobody but its owner has signed it</source>
        <translation>personne d’autre que son propriétaire ne l’a signé</translation>
    </message>
    <message>
        <source>its issuer is not trusted on this computer</source>
        <translation>son émetteur n’est pas digne de confiance sur cet ordinateur</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted: %2. Nothing was sent.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’a pas été accepté&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, was not accepted: %3. Nothing was sent.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;», émis par «&#xa0;%2&#xa0;», n’a pas été accepté&#xa0;: %3. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 If your network has an authority of its own, add its file in the preferences.</source>
        <translation>%1 Si votre réseau a sa propre autorité, ajoutez son fichier dans les préférences.</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>Le proxy a besoin d’un hôte et d’un port.</translation>
    </message>
    <message>
        <source>This is no host and port, as in proxy.example.com:8080</source>
        <translation>Ce n’est pas un hôte avec un port, comme dans proxy.example.com:8080</translation>
    </message>
    <message>
        <source>The port is missing, as in proxy.example.com:8080</source>
        <translation>Le port manque, comme dans proxy.example.com:8080</translation>
    </message>
    <message>
        <source>User name and password have their own fields.</source>
        <translation>Le nom d’utilisateur et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The file with additional authorities cannot be read.</source>
        <translation>Le fichier d’autorités supplémentaires ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file with additional authorities has no PEM certificate in it.</source>
        <translation>Le fichier d’autorités supplémentaires ne contient pas de certificat PEM.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <translation>%1 Le fichier de certificats d’autorité «&#xa0;%2&#xa0;» ne contient aucun certificat. Choisissez un autre fichier dans les Préférences.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
        <translation>%1 Le fichier de certificats d’autorité «&#xa0;%2&#xa0;» n’a pas pu être lu. Vérifiez qu’il existe toujours, puis confirmez-le dans les Préférences.</translation>
    </message>
    <message>
        <source>“%1” (set in Preferences)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (défini dans les Préférences)</translation>
    </message>
    <message>
        <source>“%1” (set in the environment variable %2)</source>
        <extracomment>%1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (défini dans la variable d’environnement %2)</translation>
    </message>
    <message>
        <source>“%1” (set in this computer&apos;s settings)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (défini dans les réglages de cet ordinateur)</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. In Preferences, enter the proxy with its username and password.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Rien n’a été envoyé. Saisissez dans les Préférences le proxy avec son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Rien n’a été envoyé. Saisissez-les dans les Préférences.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 est introuvable. Rien n’a été envoyé. Vérifiez le nom du proxy et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 a refusé la connexion. Rien n’a été envoyé. Vérifiez qu’il est en marche et qu’il vous laisse passer.</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 timed out. Nothing was sent. Check that the proxy is running.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>La connexion par le proxy %1 a dépassé le délai. Rien n’a été envoyé. Vérifiez que le proxy est en marche.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Nothing was sent. Check the proxy, then try again.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 a fermé la connexion. Rien n’a été envoyé. Vérifiez le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 a rejeté le nom d’utilisateur ou le mot de passe. Rien n’a été envoyé. Vérifiez-les là où le proxy est défini.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 n’a pas pu joindre le serveur. Rien n’a été envoyé. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t let the request through. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 n’a pas laissé passer la requête. Rien n’a été envoyé. Vérifiez le proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Toujours en attente du service…</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeWords</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été créé.</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created so far: it isn&apos;t in the refreshed list.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été créé pour l’instant&#xa0;: il n’est pas dans la liste actualisée.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved so far: the refreshed list doesn&apos;t show them.</source>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» n’ont pas été enregistrées pour l’instant&#xa0;: la liste actualisée ne les montre pas.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted so far: it&apos;s still in the refreshed list.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimé pour l’instant&#xa0;: il est toujours dans la liste actualisée.</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <translation>«&#xa0;%1&#xa0;» a peut-être été créé.</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» ont peut-être été enregistrées.</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé et n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The account was closed before the service replied. Check the list before you try again.</source>
        <translation>Le compte a été fermé avant la réponse du service. Vérifiez la liste avant de réessayer.</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Purser::RecoverDialog</name>
    <message>
        <source>Recover accounts</source>
        <translation>Récupérer des comptes</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Select the accounts to add. Check each base URL: the account&apos;s API key is sent there. Double-click a name or base URL to change it.</source>
        <translation>Sélectionnez les comptes à ajouter. Vérifiez chaque URL de base&#xa0;: la clé d’API du compte y est envoyée. Double-cliquez sur un nom ou une URL de base pour les modifier.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row in the list, %2 a sentence about its name or base URL.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Searching the keychain…</source>
        <translation>Recherche dans le trousseau…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password.</source>
        <translation>Le trousseau ne répond pas. Vérifiez s’il demande votre mot de passe.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that only the keychain knows.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et rouvrez cette boîte de dialogue pour trouver les comptes que seul le trousseau connaît.</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>La recherche est impossible dans ce trousseau&#xa0;: seul l’ancien fichier de paramètres a été consulté.</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>Aucun compte n’a été trouvé. Fermez cette boîte de dialogue et connectez-vous avec une clé d’API.</translation>
    </message>
    <message>
        <source>Remove the key…</source>
        <translation>Retirer la clé…</translation>
    </message>
    <message>
        <source>Removes the API key of the selected account from the keychain</source>
        <translation>Retire du trousseau la clé d’API du compte sélectionné</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>un compte sans nom</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>Retirer la clé d’API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid, but Purser can&apos;t recover the account afterwards.</source>
        <translation>Retirer la clé d’API de «&#xa0;%1&#xa0;» du trousseau&#xa0;?

La clé elle-même reste valable, mais Purser ne pourra plus récupérer le compte ensuite.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <translation>Autre / privé</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxServer</name>
    <message>
        <source>The sandbox is running already.</source>
        <translation>Le bac à sable est déjà en marche.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search name, type or ID</source>
        <translation>Rechercher un nom, un type ou un ID</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsWords</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>Votre fichier de paramètres est vide.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains zero bytes.</source>
        <translation>Votre fichier de paramètres est endommagé&#xa0;: il contient des octets nuls.</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>Votre fichier de paramètres n’est pas encodé en UTF-8.</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict in line %1.</source>
        <translation>Votre fichier de paramètres contient un conflit de fusion à la ligne %1.</translation>
    </message>
    <message>
        <source>Line %1 of your settings file can&apos;t be read.</source>
        <translation>La ligne %1 de votre fichier de paramètres est illisible.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Vos paramètres ont été enregistrés par une version plus récente de Purser.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device in the place of your settings file.</source>
        <translation>Un dossier, un tube ou un périphérique se trouve à la place de votre fichier de paramètres.</translation>
    </message>
    <message>
        <source>Your settings file can&apos;t be opened.</source>
        <translation>Votre fichier de paramètres ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>Votre fichier de paramètres ne contient aucun paramètre.</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser n’a pas pu le déplacer&#xa0;: rien de ce que vous modifiez n’est enregistré. Déplacez ou supprimez «&#xa0;%2&#xa0;», puis redémarrez Purser.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser l’a déplacé vers «&#xa0;%2&#xa0;» et a démarré avec de nouveaux paramètres. Sélectionnez «&#xa0;Récupérer des comptes…&#xa0;» pour rechercher vos comptes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>Vos paramètres n’ont pas pu être enregistrés&#xa0;: les modifications ne durent que jusqu’à la fermeture. Vérifiez que le disque n’est pas plein et que le fichier de paramètres n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>Vos comptes n’ont pas pu être enregistrés. Vérifiez que le disque n’est pas plein et que le fichier de paramètres n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path.</extracomment>
        <translation>%1 Purser l’a déplacé vers «&#xa0;%2&#xa0;» et a démarré avec de nouveaux paramètres.</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>Votre fichier de paramètres est un lien vers un fichier qui n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Purser::StartWords</name>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Il n’y a pas de compte nommé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <translation>%1, clé d’API «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <translation>%1, clé pour cette session seulement</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Bac à sable&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1, échec de l’actualisation</translation>
    </message>
</context>
<context>
    <name>Purser::StrayNotice</name>
    <message>
        <source>Remove it</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>Le retirer de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <translation>Les retirer de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent as it is.</source>
        <translation>Si vous le gardez, il sera envoyé tel quel.</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent as they are.</source>
        <translation>Si vous les gardez, ils seront envoyés tels quels.</translation>
    </message>
</context>
<context>
    <name>Purser::StrayWords</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>un guillemet</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>des guillemets</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un espace</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>des sauts de ligne</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un caractère invisible</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>des caractères invisibles</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Full-width space</source>
        <extracomment>The wide space of Chinese and Japanese texts, U+3000.</extracomment>
        <translation>Espace pleine chasse</translation>
    </message>
    <message>
        <source>Unusual space %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2003.</extracomment>
        <translation>Espace inhabituel %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Saut de ligne</translation>
    </message>
    <message>
        <source>Control character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+0007.</extracomment>
        <translation>Caractère de contrôle %1</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Espace sans chasse</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Antiliant sans chasse</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Liant sans chasse</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Gluon de mots</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>Trait d’union conditionnel</translation>
    </message>
    <message>
        <source>Text direction mark %1</source>
        <extracomment>An invisible character that changes the direction of the text. %1 is its number in Unicode, e.g. U+202E.</extracomment>
        <translation>Marque de direction du texte %1</translation>
    </message>
    <message>
        <source>Variation selector %1</source>
        <extracomment>An invisible character that selects another form of the one before it. %1 is its number in Unicode, e.g. U+FE0F.</extracomment>
        <translation>Sélecteur de variante %1</translation>
    </message>
    <message>
        <source>Tag character %1</source>
        <extracomment>An invisible character of Unicode&apos;s tags. %1 is its number, e.g. U+E0061.</extracomment>
        <translation>Caractère d’étiquette %1</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <extracomment>A blank character of the Korean script.</extracomment>
        <translation>Remplissage hangûl</translation>
    </message>
    <message>
        <source>Invisible character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2063.</extracomment>
        <translation>Caractère invisible %1</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>%1 at the start (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Space&quot; or &quot;Zero-width space&quot;.</extracomment>
        <translation>%1 au début (position %2)</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>%1 à la position %2</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>%1 à la fin (position %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>%n caractère inattendu&#xa0;: %1</numerusform>
            <numerusform>%n caractères inattendus. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>https:// ajouté</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>https:// ajouté et retiré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Purser::TakeOverDialog</name>
    <message>
        <source>Profiles of the Yotta CLI</source>
        <translation>Profils de la CLI Yotta</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>There is no profile in %1 that can be used.</source>
        <translation>Aucun profil de %1 n’est utilisable.</translation>
    </message>
    <message>
        <source>These profiles are in %1. Purser reads the file and never changes it.</source>
        <translation>Ces profils sont dans %1. Purser lit le fichier et ne le modifie jamais.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Purser::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Purser::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <extracomment>The list of credentials, or one of them; %1 is a time of day.</extracomment>
        <translation>Actualisé à %1</translation>
    </message>
    <message>
        <source>Updated yesterday at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Actualisé hier à %1</translation>
    </message>
    <message>
        <source>Updated on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>Actualisé le %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TypeHelpWords</name>
    <message>
        <source>Your Docker ID, not your e-mail address.</source>
        <translation>Votre ID Docker, pas votre adresse e-mail.</translation>
    </message>
    <message>
        <source>For Amazon ECR this is always AWS.</source>
        <translation>Pour Amazon ECR, c’est toujours AWS.</translation>
    </message>
    <message>
        <source>With a JSON key file this is always _json_key.</source>
        <translation>Avec un fichier de clé JSON, c’est toujours _json_key.</translation>
    </message>
    <message>
        <source>The name of a token, or the ID of a service principal.</source>
        <translation>Le nom d’un jeton, ou l’ID d’un principal de service.</translation>
    </message>
    <message>
        <source>As you would give it to “docker login”.</source>
        <translation>Comme vous le donneriez à «&#xa0;docker login&#xa0;».</translation>
    </message>
    <message>
        <source>Docker Hub wants the Docker ID, not an e-mail address.</source>
        <translation>Docker Hub veut l’ID Docker, pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>For Amazon ECR the user name is AWS.</source>
        <translation>Pour Amazon ECR, le nom d’utilisateur est AWS.</translation>
    </message>
    <message>
        <source>A read-only access token from Docker Hub&apos;s account settings. With two-factor login, the password doesn&apos;t work.</source>
        <translation>Un jeton d’accès en lecture seule, depuis les réglages du compte Docker Hub. Avec la connexion à deux facteurs, le mot de passe ne fonctionne pas.</translation>
    </message>
    <message>
        <source>ECR tokens don&apos;t fit: they have 1,800 characters or more, and the service takes 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>Les jetons ECR sont trop longs&#xa0;: ils ont 1 800 caractères ou plus, et le service en accepte 255. Ils expirent aussi au bout de 12 heures. Utilisez un registre aux jetons plus courts, par exemple Docker Hub, GHCR, Harbor ou Quay.</translation>
    </message>
    <message>
        <source>JSON key files don&apos;t fit: they have about 2,350 characters, and the service takes 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>Les fichiers de clé JSON sont trop longs&#xa0;: ils ont environ 2 350 caractères, et le service en accepte 255. Utilisez un registre aux jetons plus courts, par exemple Docker Hub, GHCR, Harbor ou Quay.</translation>
    </message>
    <message>
        <source>The token&apos;s password, or the client secret. The long token from “az acr login” doesn&apos;t fit.</source>
        <translation>Le mot de passe du jeton ou le secret client. Le long jeton de «&#xa0;az acr login&#xa0;» ne convient pas.</translation>
    </message>
    <message>
        <source>A token that can only pull is safest: a Harbor or Quay robot, a GitLab deploy token, or a classic GHCR token.</source>
        <translation>Le plus sûr est un jeton qui ne peut que télécharger&#xa0;: un robot Harbor ou Quay, un jeton de déploiement GitLab ou un jeton GHCR classique.</translation>
    </message>
    <message>
        <source>With a JSON key file, the username is _json_key, not an email address.</source>
        <translation>Avec un fichier de clé JSON, le nom d’utilisateur est _json_key, pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
</context>
<context>
    <name>Purser::VerdictWords</name>
    <message>
        <source>A space</source>
        <translation>Une espace</translation>
    </message>
    <message>
        <source>A line break</source>
        <translation>Un saut de ligne</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Une tabulation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Un nom est nécessaire</translation>
    </message>
    <message>
        <source>A user name is needed</source>
        <translation>Un nom d’utilisateur est nécessaire</translation>
    </message>
    <message>
        <source>A password or token is needed</source>
        <translation>Un mot de passe ou un jeton est nécessaire</translation>
    </message>
    <message>
        <source>Must start with a letter, A to Z or a to z</source>
        <translation>Doit commencer par une lettre, de A à Z ou de a à z</translation>
    </message>
    <message>
        <source>%1 is not allowed (position %2)</source>
        <translation>%1&#xa0;: non autorisé (position %2)</translation>
    </message>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 caractères sur %2&#xa0;: %3 de trop</translation>
    </message>
    <message>
        <source>The character at position %1 is damaged and cannot be sent</source>
        <translation>Le caractère à la position %1 est endommagé et ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 to 20 letters, digits and @ . _ - with a letter first.</source>
        <translation>1 à 20 lettres, chiffres et @ . _ - avec une lettre au début.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>What the credential is called in this organization. Pods and endpoints refer to its ID, so that the name can be changed.</source>
        <translation>Le nom de l’accès dans cette organisation. Les Pods et les points de terminaison se réfèrent à son ID&#xa0;: le nom peut donc changer.</translation>
    </message>
    <message>
        <source>The registry it is for. It cannot be changed later.</source>
        <translation>Le registre pour lequel il est fait. Il ne peut pas être changé ensuite.</translation>
    </message>
    <message>
        <source>With this name the registry is asked for images. It is sent and never shown again.</source>
        <translation>C’est avec ce nom que les images sont demandées au registre. Il est envoyé et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>With this the registry is asked for images: best a token that may only pull. It is sent and never shown again.</source>
        <translation>C’est avec cela que les images sont demandées au registre&#xa0;: au mieux un jeton qui ne peut que télécharger. Il est envoyé et n’est plus jamais affiché.</translation>
    </message>
</context>
<context>
    <name>Purser::WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Purser::WelcomePage</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Keep the key in the keychain</source>
        <translation>Conserver la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Take over a profile…</source>
        <translation>Reprendre un profil…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Bienvenue dans Purser</translation>
    </message>
    <message>
        <source>The container-registry credentials of your Yotta Labs organization</source>
        <translation>Les accès aux registres de conteneurs de votre organisation Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>In the Yotta Console you find it under Settings, Access Keys. Purser keeps it in the system&apos;s keychain and nowhere else.</source>
        <translation>Dans la Yotta Console, elle se trouve sous Settings, Access Keys. Purser la conserve dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Otherwise it is used until Purser is closed</source>
        <translation>Sinon, elle sert jusqu’à la fermeture de Purser</translation>
    </message>
    <message>
        <source>You use the Yotta CLI?</source>
        <translation>Vous utilisez la CLI Yotta&#xa0;?</translation>
    </message>
    <message>
        <source>Its API keys stand in a plain file. Purser reads them from there and keeps them in the keychain; it never changes the file.</source>
        <translation>Ses clés d’API sont dans un fichier en clair. Purser les y lit et les conserve dans le trousseau&#xa0;; il ne modifie jamais le fichier.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <translation>Clé d’API de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>Pas de clé sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>The sandbox is a small server inside this program with made-up credentials. Nothing leaves this computer.</source>
        <translation>Le bac à sable est un petit serveur dans ce programme, avec des accès inventés. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Récupérer des comptes…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>Des comptes manquent&#xa0;?</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>Purser peut les rechercher dans votre ancien fichier de paramètres et dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>New credential</source>
        <translation>Nouvel accès</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation>Modifier ce compte…</translation>
    </message>
    <message>
        <source>Keep the API key in the keychain</source>
        <translation>Conserver la clé d’API dans le trousseau</translation>
    </message>
    <message>
        <source>Forget the API key…</source>
        <translation>Oublier la clé d’API…</translation>
    </message>
    <message>
        <source>Take over from the Yotta CLI…</source>
        <translation>Reprendre depuis la CLI Yotta…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Ouvrir le bac à sable</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s address and key</source>
        <translation>Copier l’adresse et la clé du bac à sable</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>Guide et raccourcis clavier</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>À propos de Purser</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Nouvelle clé d’API…</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Récupérer des comptes…</translation>
    </message>
</context>
</TS>
