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
Container registry credentials for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with:
%2</source>
        <extracomment>%1 is the version, %2 a list of libraries.</extracomment>
        <translation>Purser %1
Gestion des identifiants de registres de conteneurs pour les organisations Yotta Labs

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.

Conçu avec&#xa0;:
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
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La clé d’API de «&#xa0;%1&#xa0;» est maintenant enregistrée dans le trousseau.</translation>
    </message>
    <message>
        <source>Using the API key from profile “%1” in %2.</source>
        <extracomment>%1 is the name of a profile of the Yotta CLI, %2 a file.</extracomment>
        <translation>La clé d’API utilisée est celle du profil «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation>La clé figure encore dans %1, section «&#xa0;%2&#xa0;». Retirez-la de ce fichier lorsque la CLI Yotta n’en aura plus besoin.</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation>Vérification de la clé d’API…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation>Ce compte a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation>Le compte «&#xa0;%1&#xa0;» a été enregistré, mais sa clé n’est conservée que pour cette session. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Le compte «&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation>Elle reste aussi définie dans YOTTA_API_KEY. Pour l’en retirer, consultez les fichiers de démarrage de votre shell.</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation>La clé d’API a été enregistrée dans le trousseau.</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Connexion établie, mais la clé n’est conservée que pour cette session. %1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation>Connexion établie pour cette session seulement&#xa0;: vos paramètres n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Le compte «&#xa0;%1&#xa0;» a été retiré dans une autre fenêtre. Il reste ouvert ici jusqu’à ce que vous passiez à un autre compte.</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La clé d’API de «&#xa0;%1&#xa0;» a été changée dans une autre fenêtre. Pour utiliser la nouvelle, rouvrez le compte.</translation>
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
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;» et sa clé d’API de cet ordinateur&#xa0;?

Rien n’est supprimé chez Yotta Labs, et la clé reste valide.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Le compte «&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>Retirer la clé d’API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Retirer la clé d’API de «&#xa0;%1&#xa0;» du trousseau&#xa0;?

La clé reste valide. Vous devrez la saisir pour vous reconnecter.</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
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
        <source>The account&apos;s API key was changed in another window. Close this dialog and open it again.</source>
        <translation>La clé d’API du compte a été changée dans une autre fenêtre. Fermez cette boîte de dialogue et rouvrez-la.</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>L’URL de base de «&#xa0;%1&#xa0;» a été modifiée dans une autre fenêtre. Pour utiliser la nouvelle, rouvrez le compte.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountConfirmations</name>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>Le nom ne correspond pas</translation>
    </message>
    <message>
        <source>Type the name of the account to confirm</source>
        <translation>Saisissez le nom du compte pour confirmer</translation>
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
        <source>Save key in keychain</source>
        <translation>Enregistrer la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation>Saisir le nom pour confirmer les suppressions</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation>Laisser vide pour ne rien changer</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Purser vérifie la clé avant de l’enregistrer. Elle se trouve dans la Yotta Console, sous Settings &gt; Access Keys.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation>Emplacement de votre clé</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation>La clé enregistrée est celle d’un autre serveur. Saisissez la clé de ce serveur-ci.</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Changer la clé d’API de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation>&amp;Changer de compte</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gérer les comptes…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountPicker</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%n is 3 or more.</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation>Ces comptes ne sont plus disponibles. Fermez cette boîte de dialogue et rouvrez-la.</translation>
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
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Compte %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountText</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Permet à Purser d’accéder à votre organisation avec les autorisations de cette clé. Elle se trouve dans la Yotta Console, sous Settings &gt; Access Keys.</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation>L’URL de l’API Yotta. Ne la modifiez que si votre organisation en utilise une autre.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No color.</extracomment>
        <translation>Aucune</translation>
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
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation>
            <numerusform>Utilisez %n caractère au maximum</numerusform>
            <numerusform>Utilisez %n caractères au maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation>Un compte porte déjà ce nom</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Le serveur «&#xa0;%1&#xa0;» est introuvable. Rien n’a été envoyé. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation>Dans le trousseau du système (entrée «&#xa0;%1&#xa0;») et en mémoire tant que ce compte est ouvert. Purser ne l’écrit jamais dans un fichier, un journal ou une URL.</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>Uniquement en mémoire, jusqu’à ce que vous quittiez Purser. Elle n’est enregistrée ni dans le trousseau ni dans un fichier.</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>Dans la variable d’environnement YOTTA_API_KEY du shell qui a lancé Purser, et en mémoire. Elle n’est pas enregistrée dans le trousseau.</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation>La clé du bac à sable n’est pas secrète&#xa0;: elle est affichée dans la barre d’état.</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation>La ligne %1 de %2 n’a pas pu être lue et a été ignorée.</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Le profil «&#xa0;%1&#xa0;» ne contient pas de clé d’API.</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>La clé d’API du profil «&#xa0;%1&#xa0;» contient des caractères non valides.</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>L’URL de base du profil «&#xa0;%1&#xa0;» n’est pas valide.</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 contient trop de profils. Seuls les 100 premiers sont affichés.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne répond pas. Rien n’a été envoyé. Vérifiez l’URL de base et votre réseau.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne répond pas (%2). Rien n’a été envoyé. Vérifiez l’URL de base et votre réseau.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur de l’API Yotta. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur de l’API Yotta (%2). Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>API key in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotation marks and a space&quot;.</extracomment>
        <translation>Clé d’API du profil «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>URL de base du profil «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Récupération de la clé d’API de «&#xa0;%1&#xa0;» dans le trousseau…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation>Le trousseau n’a pas encore répondu. Vérifiez s’il demande votre mot de passe ou votre autorisation, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation>L’entrée du trousseau pour ce compte n’est pas une clé d’API valide. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Une clé d’API est enregistrée pour «&#xa0;%1&#xa0;». Utilisez-la, ou saisissez-en une autre.</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La clé d’API de «&#xa0;%1&#xa0;» n’est pas enregistrée. Saisissez-la pour vous connecter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation>Utiliser la clé enregistrée</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>L’ancienne clé d’API est toujours dans le trousseau. %1 Purser la retirera dès que le trousseau sera de nouveau disponible.</translation>
    </message>
    <message>
        <source>The keychain entry for this account is empty. Enter the API key to connect.</source>
        <translation>L’entrée du trousseau pour ce compte est vide. Saisissez la clé d’API pour vous connecter.</translation>
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
    <name>Purser::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Filtrer l’activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Activité exportée vers %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Impossible d’enregistrer %1. Essayez un autre dossier.</translation>
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
        <translation>Identifiants</translation>
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
    <name>Purser::ActivityText</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Bloquée par le proxy</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Certificat rejeté</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>API key rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Clé d’API rejetée</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Autorisation refusée</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>How a request ended: the credential is in use.</extracomment>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Réponse non valide</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Résultat inconnu</translation>
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
        <translation>Vérifier les identifiants</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Identifiants refusés</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>Couldn&apos;t save the proxy password, so Purser will forget it when you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Impossible d’enregistrer le mot de passe du proxy&#xa0;: il sera oublié quand vous quitterez Purser. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Impossible de démarrer le bac à sable&#xa0;: %1</translation>
    </message>
    <message>
        <source>This credential is no longer in the account.</source>
        <translation>Ces identifiants ne sont plus dans le compte.</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Loading notes…</source>
        <translation>Chargement des notes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opens the account and selects the credential</source>
        <translation>Ouvre le compte et sélectionne les identifiants</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>In place of the name of a credential; %1 is its ID.</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is read aloud for a row of a list: %1 is the name of a credential, %2 why it needs attention, such as &quot;Expires in 5 days&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account in a list of names.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>According to the notes on this computer, no logins have expired or are about to, and none were refused when last checked.</source>
        <translation>D’après les notes conservées sur cet ordinateur, il n’y a pas d’identifiants expirés, sur le point d’expirer ou refusés lors de leur dernière vérification.</translation>
    </message>
    <message>
        <source>This list may be incomplete. Couldn&apos;t read the notes of these accounts: %1.</source>
        <extracomment>%1 is a list of names of accounts.</extracomment>
        <translation>Cette liste est peut-être incomplète. Les notes de ces comptes n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gives the selected credentials a new password</source>
        <translation>Attribue un nouveau mot de passe aux identifiants sélectionnés</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionWords</name>
    <message>
        <source>Expired on %1</source>
        <extracomment>The login of a credential; %1 is a date.</extracomment>
        <translation>Expirés depuis le %1</translation>
    </message>
    <message>
        <source>Login refused on %1</source>
        <extracomment>The registry refused the login of a credential; %1 is a date.</extracomment>
        <translation>Identifiants refusés le %1</translation>
    </message>
    <message>
        <source>Expires today</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>Expirent aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>
            <numerusform>Expirent dans %n jour</numerusform>
            <numerusform>Expirent dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Password last changed on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Mot de passe inchangé depuis le %1</translation>
    </message>
</context>
<context>
    <name>Purser::AutoSizingDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Purser::BusyIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>What a screen reader says of a progress bar.</extracomment>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Purser::CauseText</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses in a sentence, as are all of this context.
----------
A cause in parentheses in a sentence.</extracomment>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>réseau indisponible</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>erreur réseau</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>échec de la négociation TLS</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>réponse non HTTP</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>nom d’utilisateur et mot de passe requis</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation>Annulation et vérification de la liste…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Vous pourrez réessayer dans %1</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation>Une autre modification est encore en cours</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation>Vérifier les identifiants</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Image à tester</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>Nom d’hôte, par exemple ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>Image à télécharger avec ces identifiants, par exemple team/app:1.0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is the name of a credential, %2 its number, and %3 how many there are.</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>Saisissez d’abord un registre, un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>Vérification des identifiants…</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>Identifiants suivants</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Yotta never returns a login, so enter the one you want to check. It isn&apos;t sent to Yotta, and it isn&apos;t saved.</source>
        <translation>Yotta ne renvoie jamais le nom d’utilisateur ni le mot de passe&#xa0;: saisissez ceux que vous voulez vérifier. Ils ne sont ni envoyés à Yotta ni enregistrés.</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation>Rechercher des actions et des identifiants</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>Identifiants</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is e.g. &quot;name&quot; or &quot;curl command&quot;.</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>What a screen reader says of the button after it copied something.</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Purser::CreateDialog</name>
    <message>
        <source>New credential</source>
        <translation>Nouveaux identifiants</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>A credential with this name already exists</source>
        <translation>Des identifiants portent déjà ce nom</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation>Ces identifiants ont déjà été créés</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Check the login before creating</source>
        <translation>Vérifier les identifiants avant la création</translation>
    </message>
    <message>
        <source>Create in more accounts</source>
        <translation>Créer dans d’autres comptes</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» ont été créés.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» ont été enregistrés.</translation>
    </message>
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» avaient déjà été supprimés.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» ont été supprimés.</translation>
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
        <translation>Identifiants</translation>
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
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When a login was last checked, as the title of a column.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>When the password was last changed on this computer, as the title of a column.</extracomment>
        <translation>Changé ici</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialText</name>
    <message>
        <source>(no name)</source>
        <extracomment>In place of the name of a credential.</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation>Identifiants modifiés ailleurs&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>Des identifiants de la liste n’ont pas d’ID utilisable. Leur ID s’affiche comme «&#xa0;Illisible&#xa0;», et vous ne pouvez ni les modifier ni les supprimer dans Purser.</numerusform>
            <numerusform>%n identifiants de la liste n’ont pas d’ID utilisable. Leur ID s’affiche comme «&#xa0;Illisible&#xa0;», et vous ne pouvez ni les modifier ni les supprimer dans Purser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>Le service n’a pas envoyé d’ID utilisable pour ces identifiants&#xa0;: ils ne peuvent être ni modifiés ni supprimés ici.</translation>
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
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation>Il n’y a pas d’identifiants correspondant à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation>Chargement des identifiants…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation>Impossible de charger les identifiants</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Pas encore d’identifiants</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation>Ajoutez des identifiants pour que les Pods et les points de terminaison puissent télécharger des images depuis un registre privé.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nouveaux identifiants</translation>
    </message>
    <message>
        <source>No credentials match “%1” with the filter “%2”.</source>
        <translation>Il n’y a pas d’identifiants correspondant à «&#xa0;%1&#xa0;» avec le filtre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No credentials match the filter “%1”.</source>
        <translation>Il n’y a pas d’identifiants correspondant au filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
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
        <source>Change password instead</source>
        <translation>Changer plutôt le mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>Le nom ne correspond pas</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation>ID %1. Les nouveaux Pods et points de terminaison ne pourront plus télécharger d’images avec ces identifiants. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>Supprimer ces identifiants&#xa0;?</numerusform>
            <numerusform>Supprimer %n identifiants&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints won&apos;t be able to pull images with them. You can&apos;t undo this.</source>
        <extracomment>&quot;them&quot; are credentials.</extracomment>
        <translation>Les nouveaux Pods et points de terminaison ne pourront plus télécharger d’images avec ces identifiants. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>Identifiants à supprimer</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Suppression de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>The title of a dialog: a credential is in use.</extracomment>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Identifiants «&#xa0;%1&#xa0;» en cours d’utilisation</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>Utilisés par</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them, or switch them to another credential, then try again.</source>
        <translation>Ces identifiants n’ont pas été supprimés, car les Pods et points de terminaison suivants les utilisent. Arrêtez-les ou attribuez-leur d’autres identifiants, puis réessayez.</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation>Ces identifiants n’ont pas été supprimés, car ils sont encore utilisés. Le service n’a pas indiqué par quels Pods ou points de terminaison.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation>Récupérer la dernière version de ces identifiants</translation>
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
        <source>Use in a Pod or endpoint</source>
        <extracomment>The heading of a JSON snippet.</extracomment>
        <translation>Dans un Pod ou un point de terminaison</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>Extrait JSON</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Sélectionnez des identifiants pour voir leurs détails</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>Identifiants sélectionnés</numerusform>
            <numerusform>%n identifiants sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>When the credential was created.</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsReader</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation>Ces identifiants n’existent plus et ont été retirés de la liste.</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
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
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation>Vérifie tout ce dont Purser a besoin pour se connecter. Le rapport ne contient ni clé, ni mot de passe, ni nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsText</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation>Enregistrement des clés</translation>
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
        <translation>Service</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What was checked.</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet.</translation>
    </message>
    <message>
        <source>A test entry was saved, read, and removed.</source>
        <translation>Une entrée de test a été enregistrée, lue, puis retirée.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Impossible d’enregistrer une entrée de test. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Impossible de lire l’entrée de test. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Impossible de retirer l’entrée de test. %1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation>Aucune bibliothèque TLS n’a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation>
            <numerusform>%1, %n certificat d’autorité de confiance.</numerusform>
            <numerusform>%1, %n certificats d’autorité de confiance.</numerusform>
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
        <translation>Cet ordinateur n’utilise pas de proxy pour le service.</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation>Aucun proxy.</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>Proxy du système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>Proxy des Préférences&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation>Vérification non effectuée&#xa0;: aucun compte n’est ouvert.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>«&#xa0;%1&#xa0;» répond, et la clé d’API fonctionne.</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>Écart inconnu&#xa0;: le service n’a pas indiqué son heure.</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>Synchronisée avec le service.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The result of a check.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>The result of a check.</extracomment>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied permission, grant it in your password manager.</source>
        <translation>Secret Service, déverrouillé. Il demande votre autorisation avant que Purser puisse utiliser une clé. Si vous l’avez refusée, accordez-la dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service, verrouillé. Votre mot de passe vous sera demandé quand une clé sera nécessaire.</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Secret Service n’a pas de trousseau par défaut. Pour enregistrer des clés, créez-en un dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>Aucun Secret Service n’est en cours d’exécution. Les clés ne peuvent être utilisées que le temps d’une session.</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Portail de secrets de Flatpak.</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>Ce Flatpak n’a accès ni à un portail de secrets (org.freedesktop.portal.Secret) ni à un Secret Service. Pour enregistrer des clés, installez le portail de votre bureau. En attendant, les clés ne peuvent être utilisées que le temps d’une session.</translation>
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
        <source>Skipped: there&apos;s no keychain, or it might ask for your password or permission.</source>
        <translation>Vérification non effectuée&#xa0;: soit il n’y a pas de trousseau, soit celui-ci pourrait vous demander votre mot de passe ou votre autorisation.</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 de retard sur le service. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 d’avance sur le service. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Purser::EditDialog</name>
    <message>
        <source>Edit credential</source>
        <translation>Modifier les identifiants</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>You can&apos;t change the type. To use another type, create a new credential.</source>
        <translation>Le type ne peut pas être changé. Pour en utiliser un autre, créez de nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation>Laisser vide pour ne rien changer</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation>Modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation>Ces identifiants n’existent plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Check the login before saving</source>
        <translation>Vérifier les identifiants avant l’enregistrement</translation>
    </message>
    <message>
        <source>Local notes</source>
        <extracomment>Stands in a list of fields: what is kept on this computer.</extracomment>
        <translation>Notes locales</translation>
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
        <translation>Message du service&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <extracomment>%1 is an HTTP status, %2 a number that the service sent.</extracomment>
        <translation>HTTP %1, code %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There&apos;s no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>Il n’y a pas d’API Yotta à cette adresse (HTTP %1). Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>Le serveur a tenté une redirection vers une autre adresse (HTTP %1). Pour protéger votre clé d’API, Purser ne l’a pas suivie. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation>Les identifiants ont tout de même été créés&#xa0;: ils figurent dans la liste actualisée.</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation>Les identifiants ont tout de même été supprimés&#xa0;: ils ne figurent plus dans la liste actualisée.</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation>La modification a tout de même été enregistrée&#xa0;: elle apparaît dans la liste actualisée.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation>Les nouveaux identifiants ne figurent pas encore dans la liste actualisée. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation>Les identifiants figurent toujours dans la liste actualisée.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation>La modification n’apparaît pas encore dans la liste actualisée. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation>La liste contient des identifiants de ce nom, mais ils sont peut-être plus anciens. Vérifiez-les avant de réessayer.</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation>Purser ne peut pas savoir si le nom d’utilisateur ou le mot de passe a été changé. Vous pouvez enregistrer de nouveau sans risque.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation>Impossible d’actualiser la liste&#xa0;: Purser ne peut pas savoir si la requête a abouti. Actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation>Vous avez annulé après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation>La requête a été envoyée, mais le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation>La requête a été envoyée, mais la réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>La connexion a été perdue après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>Le service a signalé une erreur (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation>Impossible de se connecter au serveur. Rien n’a été envoyé. Vérifiez votre réseau et l’URL de base.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation>Le proxy a bloqué la requête. Rien n’a été envoyé. Vérifiez le proxy dans les Préférences.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation>L’identité du serveur n’a pas pu être vérifiée&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation>La connexion a été perdue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation>La clé d’API est absente, incorrecte ou expirée. Vérifiez-la dans la Yotta Console.</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation>Cette clé d’API n’autorise pas cette opération.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Ces identifiants n’existent plus.</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation>Les identifiants sont en cours d’utilisation et n’ont pas été supprimés.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Le service a rejeté la requête.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Trop de requêtes. Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation>Saisissez une clé d’API</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation>Une clé d’API ne peut contenir ni espaces ni caractères spéciaux. Copiez-la de nouveau depuis la Yotta Console.</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation>C’est trop long pour une clé d’API. Copiez-la de nouveau depuis la Yotta Console.</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation>Saisissez une URL de base</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation>Saisissez une URL, par exemple https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation>Ajoutez un hôte, par exemple https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation>L’URL de base doit commencer par https://</translation>
    </message>
    <message>
        <source>Use https://. Purser allows http:// only for this computer, because your API key is sent unencrypted.</source>
        <translation>Utilisez https://. Avec http://, qui ne fonctionne que pour cet ordinateur, votre clé d’API serait envoyée sans chiffrement.</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’URL de base</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation>Retirez «&#xa0;?&#xa0;» et «&#xa0;#&#xa0;» de l’URL de base</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>Le trousseau ne contient pas de clé d’API pour ce compte.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>This computer has no keychain. You can use a key for this session only.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Vous pouvez utiliser une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation>Le trousseau n’a pas enregistré la modification. Réessayez.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Le trousseau a signalé une erreur.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>La liste actualisée contient une ligne que Purser ne peut pas lire. Il s’agit peut-être des nouveaux identifiants&#xa0;: vérifiez cette ligne avant de réessayer.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>La liste actualisée contient une ligne que Purser ne peut pas lire. Il s’agit peut-être de ces identifiants&#xa0;: vérifiez cette ligne avant de réessayer.</translation>
    </message>
    <message>
        <source>The service reported an error.</source>
        <translation>Le service a signalé une erreur.</translation>
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
        <translation>Le trousseau n’a pas autorisé Purser à utiliser cette clé. Accordez l’autorisation dans votre gestionnaire de mots de passe et réessayez, ou utilisez une clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation>Trop de requêtes. Attendez un jour ou plus, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Trop de requêtes. Attendez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>Nouvel essai dans %1 (tentative %2 sur %3).</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like other letters. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>L’hôte «&#xa0;%1&#xa0;» contient des lettres qui peuvent se confondre avec d’autres. Son nom encodé est «&#xa0;%2&#xa0;». Vérifiez qu’il s’agit bien du serveur voulu.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read. Check that the base URL points to the Yotta API.</source>
        <translation>La réponse n’a pas pu être lue. Vérifiez que l’URL de base est celle de l’API Yotta.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that can&apos;t be read, so Purser can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>La liste actualisée contient une ligne que Purser ne peut pas lire&#xa0;: impossible de savoir si la modification a été enregistrée. Vous pouvez enregistrer de nouveau sans risque.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read (%1). Check that the base URL points to the Yotta API.</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>La réponse n’a pas pu être lue (%1). Vérifiez que l’URL de base est celle de l’API Yotta.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read (%1).</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>La requête a été envoyée, mais la réponse n’a pas pu être lue (%1).</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>La connexion a été perdue après l’envoi de la requête (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server (%1). Nothing was sent. Check your network and the base URL.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>Impossible de se connecter au serveur (%1). Rien n’a été envoyé. Vérifiez votre réseau et l’URL de base.</translation>
    </message>
    <message>
        <source>The proxy blocked the request (%1). Nothing was sent. Check the proxy in Preferences.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>Le proxy a bloqué la requête (%1). Rien n’a été envoyé. Vérifiez le proxy dans les Préférences.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (%1), so nothing was sent.</source>
        <extracomment>%1 is a cause such as &quot;TLS handshake failed&quot;.</extracomment>
        <translation>L’identité du serveur n’a pas pu être vérifiée (%1)&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>La connexion a été perdue avant la fin de la réponse (%1).</translation>
    </message>
    <message>
        <source>The keychain reported an error (%1).</source>
        <extracomment>%1 is the keychain&apos;s own message.</extracomment>
        <translation>Le trousseau a signalé une erreur (%1).</translation>
    </message>
</context>
<context>
    <name>Purser::ExpandableLabel</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
</context>
<context>
    <name>Purser::ExpiryText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file is damaged.</source>
        <translation>Les notes conservées sur cet ordinateur n’ont pas pu être lues, car leur fichier est endommagé.</translation>
    </message>
    <message>
        <source>The notes on this computer were saved by a newer version of Purser.</source>
        <translation>Les notes conservées sur cet ordinateur ont été enregistrées par une version plus récente de Purser.</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read.</source>
        <translation>Les notes conservées sur cet ordinateur n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer.</source>
        <translation>Impossible d’enregistrer les notes sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer because another program is using the file.</source>
        <translation>Impossible d’enregistrer les notes sur cet ordinateur, car un autre programme utilise le fichier.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”, and open the account again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Vérifiez les autorisations de «&#xa0;%1&#xa0;», puis rouvrez le compte.</translation>
    </message>
    <message>
        <source>Purser moved the file to “%1” and started a new one. To get your old notes back, restore a backup.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser a déplacé le fichier vers «&#xa0;%1&#xa0;» et a recommencé avec de nouvelles notes. Pour retrouver les anciennes, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>A login, in a table.
----------
A filter of the table: credentials with logins that have expired.</extracomment>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A login expires today, in a table.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A login expires on a day, in a table; %1 is a date.</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <extracomment>A login; %1 is a date.</extracomment>
        <translation>%1 (expirés)</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <extracomment>When a login expires; %1 is a date.</extracomment>
        <translation>%1 (aujourd’hui)</translation>
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
        <translation>Vérification impossible</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>How long ago a password was changed, before &quot;(change due after 90 days)&quot;.</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>When the user is reminded to change a password: &quot;change due after %2&quot;.
----------
A length of time: logins expire within it.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired.</source>
        <translation>
            <numerusform>Des identifiants ont expiré.</numerusform>
            <numerusform>%n identifiants ont expiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins expire within %1.</source>
        <extracomment>%1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>Des identifiants expireront d’ici %1.</numerusform>
            <numerusform>%n identifiants expireront d’ici %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 is such as &quot;1 login has expired&quot;, %2 such as &quot;2 expire within 14 days&quot;.</extracomment>
        <translation>%1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired</source>
        <translation>
            <numerusform>Des identifiants ont expiré</numerusform>
            <numerusform>%n identifiants ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire within %1</source>
        <extracomment>The second half of &quot;1 login has expired and 2 expire within 14 days.&quot; %1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>d’autres expireront d’ici %1</numerusform>
            <numerusform>%n autres expireront d’ici %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the table: all credentials.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Expiring</source>
        <extracomment>A filter of the table: credentials with logins that expire soon.</extracomment>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>A filter of the table: credentials of which the registry refused the login.</extracomment>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>A filter of the table: credentials with logins that were never checked.</extracomment>
        <translation>Jamais vérifiés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file doesn&apos;t contain notes.</source>
        <translation>Les notes conservées sur cet ordinateur n’ont pas pu être lues, car leur fichier ne contient pas de notes.</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that “%1” isn&apos;t read-only. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Vérifiez que le disque n’est pas plein et que «&#xa0;%1&#xa0;» n’est pas en lecture seule. Purser réessaiera à votre prochaine modification.</translation>
    </message>
    <message>
        <source>Close the program that&apos;s using “%1”. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Fermez le programme qui utilise «&#xa0;%1&#xa0;». Purser réessaiera à votre prochaine modification.</translation>
    </message>
    <message>
        <source>Purser moved them to “%1” and started with new ones. To use the old ones, update Purser.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser les a déplacées vers «&#xa0;%1&#xa0;» et a recommencé avec de nouvelles notes. Pour utiliser les anciennes, mettez Purser à jour.</translation>
    </message>
    <message>
        <source>%1 (change due after %2)</source>
        <extracomment>%1 is such as &quot;100 days ago&quot;, %2 such as &quot;90 days&quot;.</extracomment>
        <translation>%1 (à changer au bout de %2)</translation>
    </message>
</context>
<context>
    <name>Purser::FieldsDialog</name>
    <message>
        <source>Saved to Yotta</source>
        <translation>Enregistré chez Yotta</translation>
    </message>
    <message>
        <source>Remember the username</source>
        <translation>Mémoriser le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>Vérification des identifiants…</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Confirm before deleting a credential</source>
        <translation>Demander confirmation avant de supprimer des identifiants</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation>Système (%1)</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The list isn&apos;t refreshed automatically.</extracomment>
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
        <source>Purser always asks before deleting several credentials, or if the account requires you to type a name.</source>
        <translation>Purser demande toujours confirmation avant de supprimer plusieurs identifiants, ou si le compte exige la saisie du nom.</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation>Colonnes à afficher</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <extracomment>How often the list is refreshed.</extracomment>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <extracomment>Followed by &quot;Never&quot; or e.g. &quot;Every 5 minutes&quot;.</extracomment>
        <translation>Actualiser automatiquement</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Follows a number of days in a field.</extracomment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn before a login expires</source>
        <translation>M’avertir avant l’expiration des identifiants</translation>
    </message>
    <message>
        <source>Remind me to change passwords after</source>
        <translation>Me rappeler de changer les mots de passe après</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>reminder</comment>
        <extracomment>After which time the user is reminded to change a password.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Simultaneous changes per job</source>
        <extracomment>Followed by a number: how many credentials a job changes at the same time.</extracomment>
        <translation>Modifications simultanées par tâche</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, e.g. &quot;de&quot;.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>Help with this field</source>
        <translation>Aide sur ce champ</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Aide sur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Purser::HelperOffers</name>
    <message>
        <source>The passwords for this file are stored in a credential helper. Run %1 to get them?</source>
        <extracomment>%1 is the path of a program.</extracomment>
        <translation>Des mots de passe de ce fichier sont confiés à un assistant d’identifiants. Exécuter %1 pour les obtenir&#xa0;?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
</context>
<context>
    <name>Purser::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer des identifiants</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Import logins from other programs</source>
        <translation>Importer les identifiants d’autres programmes</translation>
    </message>
    <message>
        <source>From Docker, Podman, or a Kubernetes Secret, or from a CSV file with the columns name, username, and password. You can also drop a file here. Purser reads only the files you choose, and never changes them.</source>
        <translation>Depuis Docker, Podman, un Secret Kubernetes ou un fichier CSV dont les colonnes «&#xa0;name&#xa0;», «&#xa0;username&#xa0;» et «&#xa0;password&#xa0;» contiennent le nom, le nom d’utilisateur et le mot de passe. Vous pouvez aussi déposer un fichier ici. Purser ne lit que ce que vous choisissez et ne modifie aucun fichier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Loading the file…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Asking the credential helper…</source>
        <translation>Interrogation de l’assistant d’identifiants…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Choisissez d’abord un fichier</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Choisissez d’abord un compte</translation>
    </message>
    <message>
        <source>Select a login first</source>
        <translation>Cochez d’abord une ligne</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>Vérifier tous les identifiants avant l’enregistrement</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>Enregistrer aussi ceux qui ne peuvent pas être vérifiés</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Fichiers trouvés</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Run the credential helper, or deselect the logins that need it</source>
        <translation>Exécutez d’abord l’assistant d’identifiants, ou décochez les lignes dont il a le mot de passe</translation>
    </message>
    <message>
        <source>All of these already exist</source>
        <translation>Tous ces identifiants existent déjà</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Chargement des comptes…</translation>
    </message>
    <message>
        <source>The credential helper has no logins.</source>
        <translation>L’assistant d’identifiants n’en contient aucun.</translation>
    </message>
    <message>
        <source>Run the credential helper first</source>
        <translation>Exécutez d’abord l’assistant d’identifiants</translation>
    </message>
    <message>
        <source>The credential helper changed some logins. Check them, then select Start again.</source>
        <translation>L’assistant d’identifiants a modifié certains identifiants. Vérifiez-les, puis sélectionnez de nouveau «&#xa0;Lancer&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n ligne ne peut pas être importée.</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported. To import the others, select Start again.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n ligne ne peut pas être importée. Pour importer les autres, sélectionnez de nouveau «&#xa0;Lancer&#xa0;».</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées. Pour importer les autres, sélectionnez de nouveau «&#xa0;Lancer&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportProfilesDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation>Importer depuis la CLI Yotta</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation>%1 ne contient aucun profil utilisable.</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation>Profils trouvés dans %1. Purser ne modifie pas ce fichier.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of a profile, %2 the host of its base URL.</extracomment>
        <translation>%1 (%2)</translation>
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
    <name>Purser::ImportTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: what there is to say about a login.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>The heading of a column: how many characters a password has.</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Update its password</source>
        <translation>Remplacer le mot de passe</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>En créer d’autres</translation>
    </message>
    <message>
        <source>If it already exists</source>
        <translation>S’ils existent déjà</translation>
    </message>
</context>
<context>
    <name>Purser::ImportText</name>
    <message>
        <source>%1 See line %2.</source>
        <extracomment>%1 is a sentence about what is wrong in a file.</extracomment>
        <translation>%1 Voir la ligne %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a program, %2 the path of its file.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file contains no logins.</source>
        <translation>Le fichier ne contient pas d’identifiants.</translation>
    </message>
    <message>
        <source>The file is too large. Files up to 1 MiB can be imported.</source>
        <translation>Le fichier est trop volumineux. Vous pouvez importer des fichiers de 1 Mio au maximum.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text.</source>
        <translation>Le fichier n’est pas encodé en UTF-8.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier contient trop de niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>The CSV file is missing these columns: %1.</source>
        <extracomment>%1 is a list of names of columns.</extracomment>
        <translation>Il manque ces colonnes dans le fichier CSV&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>C’est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This isn&apos;t a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Entrée endommagée</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message>
        <source>No username</source>
        <translation>Pas de nom d’utilisateur</translation>
    </message>
    <message>
        <source>The username is too long</source>
        <translation>Le nom d’utilisateur est trop long</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Pas de mot de passe</translation>
    </message>
    <message>
        <source>The password is too long: the service accepts up to 255 characters</source>
        <translation>Le mot de passe est trop long&#xa0;: le service accepte 255 caractères au maximum</translation>
    </message>
    <message>
        <source>An identity token, which only Docker can use</source>
        <translation>Jeton d’identité que seul Docker peut utiliser</translation>
    </message>
    <message>
        <source>A token without a username</source>
        <translation>Jeton sans nom d’utilisateur</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a registry</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un registre</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date (year-month-day)</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date (année-mois-jour)</translation>
    </message>
    <message>
        <source>Unmatched quotation mark (line %1)</source>
        <translation>Guillemets mal appariés (ligne %1)</translation>
    </message>
    <message>
        <source>More cells than the header row (line %1)</source>
        <translation>Plus de cellules que dans l’en-tête (ligne %1)</translation>
    </message>
    <message>
        <source>The name of the credential helper is invalid</source>
        <translation>Le nom de l’assistant d’identifiants n’est pas valide</translation>
    </message>
    <message>
        <source>%1 isn&apos;t installed</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 n’est pas installé</translation>
    </message>
    <message>
        <source>The credential helper failed</source>
        <translation>Échec de l’assistant d’identifiants</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Ce nom est déjà pris</translation>
    </message>
    <message>
        <source>Listed twice in this file, with different passwords or paths</source>
        <translation>En double dans ce fichier, avec un autre mot de passe ou un autre chemin</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the credential helper: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>Impossible de démarrer l’assistant d’identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>The credential helper failed.</source>
        <translation>L’assistant d’identifiants a échoué.</translation>
    </message>
    <message>
        <source>The credential helper failed: %1</source>
        <translation>L’assistant d’identifiants a signalé une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The credential helper crashed.</source>
        <translation>L’assistant d’identifiants a planté.</translation>
    </message>
    <message>
        <source>The credential helper didn&apos;t respond in time.</source>
        <translation>L’assistant d’identifiants n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The credential helper returned an invalid response.</source>
        <translation>L’assistant d’identifiants a renvoyé une réponse non valide.</translation>
    </message>
    <message>
        <source>The credential helper has no password for this registry.</source>
        <translation>L’assistant d’identifiants n’a pas de mot de passe pour ce registre.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Docker, Podman, or Kubernetes file, or a CSV file with the columns name, username, and password.</source>
        <translation>Ce n’est ni un fichier de Docker, de Podman ou de Kubernetes, ni un fichier CSV dont les colonnes «&#xa0;name&#xa0;», «&#xa0;username&#xa0;» et «&#xa0;password&#xa0;» contiennent le nom, le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n logins in the file are listed.</source>
        <translation>
            <numerusform>Le fichier contient trop d’identifiants. Seuls les premiers sont affichés.</numerusform>
            <numerusform>Le fichier contient trop d’identifiants. Seuls les %n premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t valid Base64</source>
        <translation>Endommagé&#xa0;: Base64 non valide</translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t UTF-8 text</source>
        <translation>Endommagé&#xa0;: texte non encodé en UTF-8</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <extracomment>%1 is a list of names of credentials.</extracomment>
        <translation>Existent déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password is in the credential helper</source>
        <translation>Mot de passe dans l’assistant d’identifiants</translation>
    </message>
    <message>
        <source>The credential helper can&apos;t be used for this registry.</source>
        <translation>L’assistant d’identifiants ne peut pas être interrogé pour ce registre.</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobDialog</name>
    <message>
        <source>Not sent</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Envoyé, résultat inconnu</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Interrupted job</source>
        <translation>Tâche interrompue</translation>
    </message>
    <message>
        <source>To resume, enter the passwords again: Purser doesn&apos;t save them.</source>
        <translation>Pour reprendre la tâche, saisissez de nouveau les mots de passe&#xa0;: Purser ne les conserve pas.</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation>Abandonner la tâche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>If you resume, the remaining credentials will be deleted. You can&apos;t undo this.</source>
        <translation>Si vous reprenez la tâche, les identifiants restants seront supprimés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out when the rest of an interrupted job was resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n élément a été laissé de côté lors de la reprise d’une tâche interrompue.</numerusform>
            <numerusform>%n éléments ont été laissés de côté lors de la reprise d’une tâche interrompue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job started on %3 and completed %1 of %2 items before it was interrupted.</source>
        <extracomment>%1 and %2 are numbers of items, %3 is a date and time.</extracomment>
        <translation>Opérations réussies&#xa0;: %1 sur %2. La tâche lancée le %3 a été interrompue.</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobs</name>
    <message numerus="yes">
        <source>Resume job: %n credentials</source>
        <extracomment>The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Reprendre la tâche pour les identifiants</numerusform>
            <numerusform>Reprendre la tâche pour %n identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of an interrupted job haven&apos;t been resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n élément d’une tâche interrompue n’a pas été repris.</numerusform>
            <numerusform>%n éléments d’une tâche interrompue n’ont pas été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>A job was interrupted with %1 of %2 items completed.</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>Une tâche a été interrompue. Opérations réussies&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>Reprendre la tâche</translation>
    </message>
    <message>
        <source>The accounts of this job were removed from Purser.</source>
        <translation>Les comptes de cette tâche ont été retirés de Purser.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of the job, so it wasn&apos;t resumed. Check that the disk isn&apos;t full.</source>
        <translation>Impossible d’enregistrer la progression&#xa0;: la tâche n’a pas été reprise. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Couldn&apos;t resume the job. Another Purser window may have resumed or removed it.</source>
        <translation>Impossible de reprendre la tâche. Une autre fenêtre de Purser l’a peut-être reprise ou abandonnée.</translation>
    </message>
</context>
<context>
    <name>Purser::JobActions</name>
    <message numerus="yes">
        <source>Delete %n credentials</source>
        <extracomment>The title of a window; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>Supprimer des identifiants</numerusform>
            <numerusform>Supprimer %n identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create in %n accounts</source>
        <extracomment>The title of a window; %n is the number of accounts, 2 or more.</extracomment>
        <translation>
            <numerusform>Créer dans %n compte</numerusform>
            <numerusform>Créer dans %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n logins</source>
        <extracomment>The title of a window; %n is the number of changes, 1 or more.</extracomment>
        <translation>
            <numerusform>Importer des identifiants</numerusform>
            <numerusform>Importer %n identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>The title of a window; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Renouveler le mot de passe des identifiants</numerusform>
            <numerusform>Renouveler le mot de passe de %n identifiants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobTableModel</name>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>The heading of a column: what an item of a job is doing.</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Purser::JobText</name>
    <message>
        <source>Created</source>
        <extracomment>How an item of a job ended: the credential was created.</extracomment>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Rotated</source>
        <extracomment>How an item of a job ended: the credential has its new password.</extracomment>
        <translation>Renouvelés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How an item of a job ended: the credential was deleted.</extracomment>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Reported as done, but not confirmed by the list</source>
        <translation>Réussite signalée, mais sans effet visible dans la liste</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not sent: no API key</source>
        <translation>Non envoyé&#xa0;: pas de clé d’API</translation>
    </message>
    <message>
        <source>Not sent: no account</source>
        <translation>Non envoyé&#xa0;: pas de compte</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>un autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <extracomment>%1 is a list of names of Pods and endpoints.</extracomment>
        <translation>Utilisés par %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Opening account</source>
        <translation>Ouverture du compte</translation>
    </message>
    <message>
        <source>Checking login</source>
        <translation>Vérification des identifiants</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Déjà supprimés</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The service reported success, but its list doesn&apos;t show the change. Refresh the list before you try again.</source>
        <translation>Le service a signalé une réussite, mais la modification n’apparaît pas dans sa liste. Actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>The account was removed or has no API key.</source>
        <translation>Le compte a été retiré ou n’a pas de clé d’API.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The number of items of a job that went well.</extracomment>
        <translation>
            <numerusform>%n réussite</numerusform>
            <numerusform>%n réussites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>The number of items of a job that failed.</extracomment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>The number of items of a job whose outcome nobody knows.</extracomment>
        <translation>
            <numerusform>%n résultat inconnu</numerusform>
            <numerusform>%n résultats inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>The number of items of a job that were canceled.</extracomment>
        <translation>
            <numerusform>%n annulation</numerusform>
            <numerusform>%n annulations</numerusform>
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
        <translation>%1, identifiants non vérifiés</translation>
    </message>
    <message>
        <source>Not saved: login refused</source>
        <translation>Non enregistrés&#xa0;: identifiants refusés</translation>
    </message>
    <message>
        <source>Not saved: couldn&apos;t check the login</source>
        <translation>Non enregistrés&#xa0;: vérification impossible</translation>
    </message>
    <message>
        <source>Not sent: API key rejected</source>
        <translation>Non envoyé&#xa0;: clé d’API rejetée</translation>
    </message>
    <message>
        <source>Not deleted: renamed</source>
        <translation>Non supprimés&#xa0;: renommés</translation>
    </message>
    <message>
        <source>The credential was renamed after the job began. Select it in the list if you still want to delete it.</source>
        <translation>Ces identifiants ont été renommés après le lancement de la tâche. Sélectionnez-les dans la liste si vous souhaitez toujours les supprimer.</translation>
    </message>
</context>
<context>
    <name>Purser::JobWindow</name>
    <message>
        <source>Copy checklist</source>
        <translation>Copier la liste des étapes</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Réessayer ce qui a échoué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Canceling. Waiting for changes that were already sent.</source>
        <translation>Annulation en cours. Les opérations déjà envoyées se terminent.</translation>
    </message>
    <message>
        <source>Refreshing the list to confirm…</source>
        <translation>Chargement de la liste pour confirmation…</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>Il reste environ %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is such as “40 done, 2 failed”.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer la tâche</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Show only the failed ones</source>
        <translation>N’afficher que les échecs</translation>
    </message>
    <message>
        <source>Save unchecked logins anyway</source>
        <translation>Enregistrer quand même les identifiants non vérifiés</translation>
    </message>
    <message>
        <source>This job is still running, with %1 of %2 items finished. Cancel the rest?</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>Cette tâche est encore en cours (opérations terminées&#xa0;: %1 sur %2). Annuler le reste&#xa0;?</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Impossible d’enregistrer %1. Vérifiez que le disque n’est pas plein et que vous avez l’autorisation d’écrire à cet emplacement.</translation>
    </message>
    <message>
        <source>A server asked Purser to slow down. Continuing in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>Un serveur a demandé de patienter. Reprise dans %1.</translation>
    </message>
    <message>
        <source>Run the canceled ones</source>
        <translation>Exécuter ce qui a été annulé</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of this job. If Purser is interrupted, it won&apos;t know which changes were made. Check that the disk isn&apos;t full.</source>
        <translation>Impossible d’enregistrer la progression de cette tâche. Si Purser est interrompu, il ne saura pas quelles modifications ont été faites. Vérifiez que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>Purser::ListMessages</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation>Impossible d’actualiser la liste. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The list was last updated %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>Dernière actualisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation>La liste complète n’a pas encore été chargée. Il peut y avoir d’autres identifiants.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation>Impossible d’actualiser la liste. %1 %2</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation>Changer la clé d’API…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the credentials that a message is about.</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The name of an account with sample credentials.</extracomment>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>Purser::LoginCheckButton</name>
    <message>
        <source>Checking the login at %1…</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Vérification des identifiants auprès de %1…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>Vérifier les identifiants</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>Saisissez d’abord un registre, un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
</context>
<context>
    <name>Purser::LoginHelpWords</name>
    <message>
        <source>Use a read-only access token from your Docker Hub account settings. If you use two-factor authentication, your password won&apos;t work.</source>
        <translation>Utilisez un jeton d’accès en lecture seule, créé dans les paramètres de votre compte Docker Hub. Si vous utilisez l’authentification à deux facteurs, votre mot de passe ne fonctionnera pas.</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation>Docker Hub attend votre Docker ID, pas une adresse e-mail</translation>
    </message>
    <message>
        <source>The username for Amazon ECR is always AWS</source>
        <translation>Pour Amazon ECR, le nom d’utilisateur est toujours AWS</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation>Pour un fichier de clé JSON, le nom d’utilisateur est toujours _json_key</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation>Les jetons d’accès Google expirent au bout d’une heure.</translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation>Nom d’un jeton ou ID d’un principal de service</translation>
    </message>
    <message>
        <source>Use the token&apos;s password or the client secret. The token from “az acr login” is too long.</source>
        <translation>Utilisez le mot de passe du jeton ou le secret client. Le jeton de «&#xa0;az acr login&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>A robot account, such as team+puller</source>
        <translation>Compte robot, par exemple team+puller</translation>
    </message>
    <message>
        <source>A robot account, such as robot$puller</source>
        <translation>Compte robot, par exemple robot$puller</translation>
    </message>
    <message>
        <source>Use a token that can only pull, such as a Harbor or Quay robot token, a GitLab deploy token, or a classic GitHub token.</source>
        <translation>Utilisez un jeton qui ne permet que de télécharger des images&#xa0;: celui d’un robot Harbor ou Quay, un jeton de déploiement GitLab ou un jeton GHCR classique, par exemple.</translation>
    </message>
    <message>
        <source>Another type fits this registry better</source>
        <translation>Un autre type convient mieux à ce registre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The one you use for “docker login”</source>
        <translation>Le même que pour «&#xa0;docker login&#xa0;»</translation>
    </message>
    <message>
        <source>The service accepts up to 255 characters. Use a shorter token.</source>
        <translation>Le service accepte 255 caractères au maximum. Utilisez un jeton plus court.</translation>
    </message>
    <message>
        <source>Use a classic token with the read:packages scope. GitHub&apos;s registry rejects fine-grained tokens.</source>
        <translation>Utilisez un jeton classique avec la portée read:packages. Le registre de GitHub refuse les jetons à granularité fine.</translation>
    </message>
    <message>
        <source>ECR tokens are too long: they&apos;re at least 1,800 characters, but the service accepts only 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>Les jetons ECR sont trop longs&#xa0;: ils comptent au moins 1&#xa0;800 caractères, mais le service en accepte 255 au maximum. De plus, ils expirent au bout de 12 heures. Utilisez un registre aux jetons plus courts, par exemple Docker Hub, GHCR, Harbor ou Quay.</translation>
    </message>
    <message>
        <source>JSON key files are too long: they&apos;re about 2,350 characters, but the service accepts only 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>Les fichiers de clé JSON sont trop longs&#xa0;: ils comptent environ 2&#xa0;350 caractères, mais le service en accepte 255 au maximum. Utilisez un registre aux jetons plus courts, par exemple Docker Hub, GHCR, Harbor ou Quay.</translation>
    </message>
    <message>
        <source>Use a deploy token with the read_registry scope.</source>
        <translation>Utilisez un jeton de déploiement avec la portée read_registry.</translation>
    </message>
    <message>
        <source>Harbor robot names contain a “$”, such as robot$puller. This one seems to be cut off.</source>
        <translation>Les noms des robots Harbor contiennent un «&#xa0;$&#xa0;», par exemple robot$puller. Celui-ci semble tronqué.</translation>
    </message>
</context>
<context>
    <name>Purser::LoginText</name>
    <message>
        <source>Enter a registry, such as ghcr.io.</source>
        <translation>Saisissez un registre, par exemple ghcr.io.</translation>
    </message>
    <message>
        <source>Registry usernames can&apos;t contain a colon.</source>
        <translation>Le nom d’utilisateur d’un registre ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1. Check the registry and your network.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Impossible de se connecter à %1. Vérifiez le registre et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the proxy in Preferences.</source>
        <translation>Le proxy a bloqué la requête. Vérifiez le proxy dans les Préférences.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>L’identité de %1 n’a pas pu être vérifiée&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again later.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Trop de requêtes envoyées à %1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Something went wrong at %1 (HTTP %2). Try again later.</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 503.</extracomment>
        <translation>Un problème est survenu sur %1 (HTTP %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2 without encryption, so Purser didn&apos;t send it.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 demande que les identifiants soient envoyés à %2 sans chiffrement&#xa0;: Purser ne les a donc pas envoyés.</translation>
    </message>
    <message>
        <source>You canceled the check.</source>
        <translation>Vous avez annulé la vérification.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Login accepted by %1.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Identifiants acceptés par %1.</translation>
    </message>
    <message>
        <source>Login refused by %1. Check the username and the password or token.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Identifiants refusés par %1. Vérifiez le nom d’utilisateur et le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>Login refused by %1. Message from the registry: “%2”</source>
        <extracomment>%1 is the host of a registry, %2 what the registry said.</extracomment>
        <translation>Identifiants refusés par %1. Message du registre&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No login needed: %1 lets everyone in, so this proves nothing about the login.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Identifiants non requis&#xa0;: %1 laisse entrer tout le monde. Cette vérification ne prouve donc rien.</translation>
    </message>
    <message>
        <source>Couldn&apos;t check the login.</source>
        <translation>Impossible de vérifier les identifiants.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>No login needed</source>
        <extracomment>A registry lets everyone in.</extracomment>
        <translation>Non requis</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2. Allow this only if you trust %2.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 demande que les identifiants soient envoyés à %2. Ne l’autorisez que si vous faites confiance à %2.</translation>
    </message>
    <message>
        <source>The login can pull the image.</source>
        <translation>Ces identifiants permettent de télécharger l’image.</translation>
    </message>
    <message>
        <source>Too many requests to %1. Wait %2, then try again.</source>
        <extracomment>%1 is the host of a registry, %2 a length of time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>Trop de requêtes envoyées à %1. Attendez %2, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter the username, too.</source>
        <translation>Saisissez aussi le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The login isn&apos;t allowed to pull the image.</source>
        <translation>Ces identifiants ne permettent pas de télécharger l’image.</translation>
    </message>
    <message>
        <source>The image doesn&apos;t exist, or this user can&apos;t see it.</source>
        <translation>L’image n’existe pas ou n’est pas visible pour cet utilisateur.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a container registry. Check the name.</source>
        <extracomment>%1 is the host of a server.</extracomment>
        <translation>%1 n’est pas un registre de conteneurs. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>The response from %1 couldn&apos;t be read.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>La réponse de %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 has already refused this login. Purser didn&apos;t send it again, because registries lock accounts after a few failed attempts.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 a déjà refusé ces identifiants. Purser ne les a pas renvoyés, car les registres verrouillent les comptes après quelques échecs.</translation>
    </message>
    <message>
        <source>No login needed: %1 also accepted a random login, so this proves nothing about yours.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Identifiants non requis&#xa0;: %1 a aussi accepté des identifiants inventés. Cette vérification ne prouve donc rien.</translation>
    </message>
    <message>
        <source>%1, or a firewall in front of it, blocked the request (HTTP %2).</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 403.</extracomment>
        <translation>%1, ou un pare-feu placé devant, a bloqué la requête (HTTP %2).</translation>
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
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – Bac à sable&#xa0;: rien ne quitte cet ordinateur</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation>Certificats d’autorité supplémentaires</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation>Utiliser les paramètres du système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy is used.</extracomment>
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
        <source>If your network inspects TLS traffic, choose the PEM file with its CA certificate.</source>
        <translation>Si votre réseau inspecte le trafic TLS, choisissez le fichier PEM qui contient son certificat d’autorité.</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>Hôte et port, par exemple proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation>Laisser vide si le proxy n’en exige pas</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation>Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation>Laisser vide pour ne rien changer</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust, in addition to the system&apos;s. Certificate checks can&apos;t be turned off.</source>
        <translation>Fichier PEM de certificats reconnus en plus de ceux du système. La vérification des certificats ne peut pas être désactivée.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Connections to this computer never use a proxy.</source>
        <translation>Utilise les paramètres de proxy de cet ordinateur (sous Linux, https_proxy). Les connexions à cet ordinateur lui-même ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>Connections to this computer never use a proxy.</source>
        <translation>Les connexions à cet ordinateur lui-même ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation>Saisissez le mot de passe correspondant à ce proxy et à ce nom d’utilisateur. Un mot de passe enregistré n’est jamais envoyé à un autre proxy.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkText</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>il a été émis pour un autre nom d’hôte</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>il est autosigné</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>son émetteur n’est pas reconnu sur cet ordinateur</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été rejeté&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;», émis par «&#xa0;%2&#xa0;», a été rejeté&#xa0;: %3. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Si votre réseau utilise son propre certificat d’autorité, ajoutez-le dans les Préférences.</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation>Saisissez un hôte et un port</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation>Saisissez un hôte et un port, par exemple proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation>Ajoutez un port, par exemple proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe dans les champs prévus à cet effet</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation>Impossible de lire le fichier de certificats d’autorité.</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation>Le fichier de certificats d’autorité ne contient aucun certificat PEM.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 Le fichier de certificats d’autorité «&#xa0;%2&#xa0;» ne contient aucun certificat. Choisissez un autre fichier dans les Préférences.</translation>
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
        <translation>«&#xa0;%1&#xa0;» (défini dans les paramètres de cet ordinateur)</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. In Preferences, enter the proxy with its username and password.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe. Rien n’a été envoyé. Dans les Préférences, saisissez le proxy avec son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe. Rien n’a été envoyé. Saisissez-les dans les Préférences.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 est introuvable. Rien n’a été envoyé. Vérifiez le nom du proxy et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 a refusé la connexion. Rien n’a été envoyé. Vérifiez qu’il fonctionne et qu’il vous laisse passer.</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 timed out. Nothing was sent. Check that the proxy is running.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Délai dépassé lors de la connexion via le proxy %1. Rien n’a été envoyé. Vérifiez que le proxy fonctionne.</translation>
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
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Le proxy %1 a bloqué la requête. Rien n’a été envoyé. Vérifiez le proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Toujours en attente du service…</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then open Preferences and select “Save”.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 Le fichier de certificats d’autorité «&#xa0;%2&#xa0;» n’a pas pu être lu. Vérifiez qu’il existe toujours, puis ouvrez les Préférences et cliquez sur «&#xa0;Enregistrer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Purser::NotesExchange</name>
    <message>
        <source>%1 is from a newer version of Purser. Update Purser to import it. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 provient d’une version plus récente de Purser. Pour l’importer, mettez Purser à jour. Vos notes n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for a new export. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 est endommagé. Demandez un nouvel export. Vos notes n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>The file contains no notes.</source>
        <translation>Le fichier ne contient pas de notes.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>The number of credentials that had no notes before an import.</extracomment>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>The number of credentials whose notes an import didn&apos;t change.</extracomment>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1, %2, %3.</source>
        <extracomment>%1 is such as “3 added”, %2 “2 filled in”, %3 “10 unchanged”; each counts credentials.</extracomment>
        <translation>Notes importées&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer les notes</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>Notes exportées vers %1 (identifiants&#xa0;: %n). Le fichier contient des noms d’utilisateur, mais ni mots de passe ni clés d’API.</numerusform>
            <numerusform>Les notes de %n identifiants ont été exportées vers %1. Le fichier contient des noms d’utilisateur, mais ni mots de passe ni clés d’API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1. Check that the file exists and that you&apos;re allowed to read it.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Impossible de lire %1. Vérifiez que le fichier existe et que vous avez l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Purser notes file. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 n’est pas un fichier de notes de Purser. Vos notes n’ont pas été modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>The number of credentials whose notes had an empty field before an import.</extracomment>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Impossible d’enregistrer %1. Vérifiez que le disque n’est pas plein et que vous avez l’autorisation d’écrire à cet emplacement.</translation>
    </message>
</context>
<context>
    <name>Purser::NotesFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
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
            <numerusform>%1, identifiants&#xa0;: %n</numerusform>
            <numerusform>%1, %n identifiants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesForm</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Image à tester</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>Nom d’hôte, par exemple ghcr.io</translation>
    </message>
    <message>
        <source>The registry that this login is for. Yotta doesn&apos;t store it; Purser remembers it on this computer to check the login.</source>
        <translation>Le registre auquel ces identifiants donnent accès. Yotta ne l’enregistre pas&#xa0;; Purser le mémorise sur cet ordinateur pour vérifier les identifiants.</translation>
    </message>
    <message>
        <source>Enter a host name, such as ghcr.io</source>
        <translation>Saisissez un nom d’hôte, par exemple ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>Image à télécharger avec ces identifiants, par exemple team/app:1.0</translation>
    </message>
    <message>
        <source>Person or team to ask about this login</source>
        <translation>Personne ou équipe à contacter au sujet de ces identifiants</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Enter an image in this registry, such as team/app:1.0</source>
        <translation>Saisissez une image de ce registre, par exemple team/app:1.0</translation>
    </message>
</context>
<context>
    <name>Purser::NotesSection</name>
    <message>
        <source>No notes on this computer</source>
        <translation>Pas de notes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Image à tester</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Password changed here</source>
        <translation>Mot de passe changé ici</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeText</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» n’ont pas été créés.</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» n’ont pas été supprimés.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created yet: it isn&apos;t in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» n’ont pas encore été créés&#xa0;: ils ne figurent pas dans la liste actualisée.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» n’ont pas encore été enregistrées&#xa0;: elles n’apparaissent pas dans la liste actualisée.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» n’ont pas encore été supprimés&#xa0;: ils figurent toujours dans la liste actualisée.</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» ont peut-être été créés.</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» ont peut-être été enregistrées.</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» ont peut-être été supprimés.</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» sont en cours d’utilisation et n’ont pas été supprimés.</translation>
    </message>
    <message>
        <source>The account was closed before the service responded. Check the list before you try again.</source>
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
    <message>
        <source>Token servers</source>
        <extracomment>Servers that issue tokens for registries.</extracomment>
        <translation>Serveurs de jetons</translation>
    </message>
</context>
<context>
    <name>Purser::RealmQuestions</name>
    <message>
        <source>Allow and try again</source>
        <translation>Autoriser et réessayer</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Ne pas autoriser</translation>
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
        <translation>Sélectionnez les comptes à ajouter. Vérifiez chaque URL de base&#xa0;: la clé d’API du compte y est envoyée. Pour modifier un nom ou une URL de base, double-cliquez dessus.</translation>
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
        <extracomment>Where the API key of an account is.</extracomment>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>The API key of an account isn&apos;t saved anywhere.</extracomment>
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
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that are only in the keychain.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et rouvrez cette boîte de dialogue pour trouver les comptes qui ne sont que dans le trousseau.</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>La recherche est impossible dans ce trousseau. Seuls les comptes de votre ancien fichier de paramètres sont affichés.</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>Aucun compte n’a été trouvé. Fermez cette boîte de dialogue et connectez-vous avec une clé d’API.</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Retirer la clé…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation>Retirer du trousseau la clé d’API du compte sélectionné</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation>compte sans nom</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>Retirer la clé d’API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Retirer la clé d’API de «&#xa0;%1&#xa0;» du trousseau&#xa0;?

La clé reste valide, mais Purser ne pourra plus récupérer le compte.</translation>
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
        <translation>Autre registre privé</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <extracomment>A button: hides what is in a field for a secret.</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button: shows what is in a field for a secret.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Purser::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Renouveler le mot de passe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>The same new password for all</source>
        <translation>Le même nouveau mot de passe pour tous</translation>
    </message>
    <message>
        <source>New username (optional)</source>
        <translation>Nouveau nom d’utilisateur (facultatif)</translation>
    </message>
    <message>
        <source>New password or token</source>
        <translation>Nouveau mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>Coller depuis un tableau</translation>
    </message>
    <message>
        <source>The new password expires on</source>
        <translation>Le nouveau mot de passe expire le</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Renouveler le mot de passe des identifiants</numerusform>
            <numerusform>Renouveler le mot de passe de %n identifiants</numerusform>
        </translation>
    </message>
    <message>
        <source>Running Pods and endpoints may keep using the old login until they restart. Don&apos;t revoke the old password at the registry before then.</source>
        <translation>Les Pods et points de terminaison en cours d’exécution peuvent continuer à utiliser les anciens identifiants jusqu’à leur redémarrage. Ne révoquez l’ancien mot de passe auprès du registre qu’après ce redémarrage.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
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
            <numerusform>D’autres identifiants semblent avoir le même nom d’utilisateur et le même mot de passe. Cochez-les pour leur donner aussi le nouveau mot de passe.</numerusform>
            <numerusform>%n autres identifiants semblent avoir le même nom d’utilisateur et le même mot de passe. Cochez ceux qui doivent aussi recevoir le nouveau mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>“%1” has no new password yet</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Les identifiants «&#xa0;%1&#xa0;» n’ont pas encore de nouveau mot de passe</translation>
    </message>
    <message>
        <source>Select a credential first</source>
        <translation>Cochez d’abord des identifiants</translation>
    </message>
    <message>
        <source>1. Restart the Pods and endpoints that use these credentials.
2. Check that they pull their images.
3. Revoke the old passwords at the registry.</source>
        <translation>1. Redémarrez les Pods et les points de terminaison qui utilisent ces identifiants.
2. Vérifiez qu’ils téléchargent bien leurs images.
3. Révoquez les anciens mots de passe auprès du registre.</translation>
    </message>
    <message>
        <source>A different password for each</source>
        <translation>Un mot de passe différent pour chacun</translation>
    </message>
    <message>
        <source>Load a CSV file…</source>
        <translation>Charger un fichier CSV…</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>Vérifier tous les identifiants avant l’enregistrement</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>Enregistrer aussi ceux qui ne peuvent pas être vérifiés</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Leave empty to keep the current username</source>
        <translation>Laisser vide pour garder le nom d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>The outcome for %n more credentials is unknown. Check the list before you select them here.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Pour d’autres identifiants, la modification a été envoyée, mais le résultat est inconnu. Consultez la liste avant de les cocher.</numerusform>
            <numerusform>Pour %n autres identifiants, la modification a été envoyée, mais le résultat est inconnu. Consultez la liste avant de les cocher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard doesn&apos;t contain a table for these credentials. Copy a column of passwords, or a column of names and a column of passwords.</source>
        <translation>Le presse-papiers ne contient pas de tableau pour ces identifiants. Copiez une colonne de mots de passe, ou deux colonnes avec les noms et les mots de passe.</translation>
    </message>
    <message>
        <source>Load a CSV file</source>
        <translation>Charger un fichier CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain passwords for these credentials. It needs a name column and a password column.</source>
        <translation>Le fichier ne contient pas de mots de passe pour ces identifiants. Il lui faut deux colonnes, «&#xa0;name&#xa0;» et «&#xa0;password&#xa0;», avec les noms et les mots de passe.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file. Check that it&apos;s a CSV file in UTF-8 and that you&apos;re allowed to read it.</source>
        <translation>Impossible de lire le fichier. Vérifiez que c’est un fichier CSV en UTF-8 et que vous avez l’autorisation de le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were loaded.</source>
        <extracomment>%n is the number of passwords, 1 or more.</extracomment>
        <translation>
            <numerusform>%n nouveau mot de passe a été chargé.</numerusform>
            <numerusform>%n nouveaux mots de passe ont été chargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The number of passwords in the table doesn&apos;t match the number of selected credentials.</source>
        <translation>Le nombre de mots de passe du tableau ne correspond pas au nombre d’identifiants sélectionnés.</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
        <translation>Le bac à sable est déjà en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search names, types, IDs, and notes</source>
        <translation>Rechercher dans les noms, types, ID et notes</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsText</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>Votre fichier de paramètres est vide.</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>Votre fichier de paramètres n’est pas encodé en UTF-8.</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Votre fichier de paramètres contient un conflit de fusion à la ligne %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Impossible de lire la ligne %1 de votre fichier de paramètres.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Votre fichier de paramètres a été enregistré par une version plus récente de Purser.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation>Un dossier, un tube ou un périphérique se trouve à la place de votre fichier de paramètres.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation>Impossible d’ouvrir votre fichier de paramètres.</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>Votre fichier de paramètres ne contient aucun paramètre.</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser n’a pas pu le déplacer&#xa0;: aucune de vos modifications ne sera enregistrée. Déplacez ou supprimez «&#xa0;%2&#xa0;», puis redémarrez Purser.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser l’a déplacé vers «&#xa0;%2&#xa0;» et a démarré avec de nouveaux paramètres. Cliquez sur «&#xa0;Récupérer des comptes…&#xa0;» pour rechercher vos comptes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>Impossible d’enregistrer vos paramètres&#xa0;: les modifications seront perdues quand vous quitterez Purser. Vérifiez que le disque n’est pas plein et que le fichier de paramètres n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>Impossible d’enregistrer vos comptes. Vérifiez que le disque n’est pas plein et que le fichier de paramètres n’est pas en lecture seule.</translation>
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
    <message>
        <source>Your settings file is damaged: it contains null bytes.</source>
        <translation>Votre fichier de paramètres est endommagé&#xa0;: il contient des octets nuls.</translation>
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
        <translation>Commande PowerShell</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Copier comme commande PowerShell</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme commande curl</translation>
    </message>
</context>
<context>
    <name>Purser::StartText</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Il n’y a pas de compte nommé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of an account, %2 the host of its base URL.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <extracomment>%1 is the base URL of the sandbox, %2 its API key.</extracomment>
        <translation>%1, clé d’API «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <extracomment>%1 is e.g. &quot;Production at api.yottalabs.ai&quot;.</extracomment>
        <translation>%1, clé pour cette session seulement</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Bac à sable&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Numbers of credentials.</extracomment>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1, échec de l’actualisation suivante</translation>
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
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>Le retirer de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Les retirer de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent unchanged</source>
        <translation>Si vous le gardez, il sera envoyé tel quel</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation>Si vous les gardez, ils seront envoyés tels quels</translation>
    </message>
</context>
<context>
    <name>Purser::StrayText</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>un guillemet</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un espace</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>des sauts de ligne</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un caractère invisible</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
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
        <translation>Indicateur d’ordre des octets</translation>
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
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>Purser a retiré %1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>Purser a ajouté https://</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>Purser a ajouté https:// et retiré %1</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>des guillemets</translation>
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
    <name>Purser::TimeText</name>
    <message>
        <source>in the future</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
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
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TokenServersPage</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Allowed token servers</source>
        <translation>Serveurs de jetons autorisés</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Token server</source>
        <translation>Serveur de jetons</translation>
    </message>
    <message>
        <source>Some registries have logins checked by another server. If Purser doesn&apos;t know that server, it asks you before it sends the login. The servers that you allow are listed here. If you remove one, Purser asks you again.</source>
        <translation>Pour certains registres, un autre serveur vérifie les identifiants. Si Purser ne connaît pas ce serveur, il vous demande votre accord avant de les lui envoyer. Les serveurs que vous autorisez figurent ici. Si vous en retirez un, Purser vous demandera de nouveau votre accord.</translation>
    </message>
</context>
<context>
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est activé</translation>
    </message>
</context>
<context>
    <name>Purser::ValidationText</name>
    <message>
        <source>A space</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>Un espace</translation>
    </message>
    <message>
        <source>A line break</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>Un saut de ligne</translation>
    </message>
    <message>
        <source>A tab</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>Une tabulation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a character that isn&apos;t allowed in a field.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation>Saisissez un nom d’utilisateur</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation>Saisissez un mot de passe ou un jeton</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation>Commencez par une lettre (A–Z ou a–z)</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation>%1&#xa0;: caractère non autorisé (position %2)</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Le caractère à la position %1 n’est pas valide</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation>1 à 20 lettres, chiffres ou @ . _ - (une lettre au début)</translation>
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
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation>Le nom de ces identifiants dans votre organisation. Vous pourrez le changer par la suite, car les Pods et les points de terminaison utilisent l’ID.</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation>Le registre auquel ces identifiants sont destinés. Il ne peut plus être changé ensuite.</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation>Le nom d’utilisateur pour se connecter au registre. Il ne sera plus affiché après l’enregistrement.</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation>Le mot de passe ou le jeton pour le registre. Si possible, utilisez un jeton qui ne permet que de télécharger des images. Cette valeur ne sera plus affichée après l’enregistrement.</translation>
    </message>
    <message>
        <source>Too long: %1 characters (at most %2)</source>
        <extracomment>%1 is the length of a text, and %2 the greatest length that is allowed.</extracomment>
        <translation>Trop long&#xa0;: %1 caractères (%2 au maximum)</translation>
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
        <source>Save key in keychain</source>
        <translation>Enregistrer la clé dans le trousseau</translation>
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
        <source>Import profile…</source>
        <translation>Importer un profil…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Bienvenue dans Purser</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation>Gérez les identifiants de registres de conteneurs de votre organisation Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation>Votre clé se trouve dans la Yotta Console, sous Settings &gt; Access Keys. Purser l’enregistre uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation>Si cette option est désactivée, Purser oublie la clé quand vous quittez</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation>Vous utilisez déjà la CLI Yotta&#xa0;?</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file won&apos;t be changed.</source>
        <translation>La CLI conserve les clés d’API en clair dans un fichier texte. Importez-les pour en enregistrer une copie dans votre trousseau. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Clé d’API de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation>Vous n’avez pas de clé&#xa0;?</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation>Essayez Purser avec des identifiants fictifs. Le bac à sable fonctionne sur votre ordinateur, et rien n’est envoyé à l’extérieur.</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Récupérer des comptes…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>Il manque des comptes&#xa0;?</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>Purser peut les rechercher dans votre ancien fichier de paramètres et dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>&amp;New credential</source>
        <translation>&amp;Nouveaux identifiants</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation>&amp;Recharger les identifiants</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Arrêter l’actualisa&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation>&amp;Enregistrer la clé d’API dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation>&amp;Retirer la clé d’API du trousseau…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation>&amp;Importer depuis la CLI Yotta…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation>&amp;Ouvrir le bac à sable</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation>Co&amp;pier l’URL et la clé du bac à sable</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation>&amp;Aide et raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>À &amp;propos de Purser</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copier le nom</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation>Changer la c&amp;lé d’API…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation>Réc&amp;upérer des comptes…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation>&amp;Vérifier les identifiants…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>&amp;Exporter les notes…</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>Imp&amp;orter les notes…</translation>
    </message>
    <message>
        <source>What &amp;needs attention</source>
        <translation>Ce qui demande &amp;votre attention</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Reno&amp;uveler le mot de passe…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>Importer &amp;des identifiants…</translation>
    </message>
</context>
</TS>
