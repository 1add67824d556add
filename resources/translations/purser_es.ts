<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Purser::About</name>
    <message>
        <source>About Purser</source>
        <translation>Acerca de Purser</translation>
    </message>
    <message>
        <source>Purser %1
Container registry credentials for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with:
%2</source>
        <extracomment>%1 is the version, %2 a list of libraries.</extracomment>
        <translation>Purser %1
Credenciales de registros de contenedores para organizaciones de Yotta Labs

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin garantía alguna.

Creado con:
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Purser::AccountActions</name>
    <message>
        <source>The API key of “%1” is now saved in the keychain.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La clave de API de «%1» ya está guardada en el llavero.</translation>
    </message>
    <message>
        <source>Using the API key from profile “%1” in %2.</source>
        <extracomment>%1 is the name of a profile of the Yotta CLI, %2 a file.</extracomment>
        <translation>Se usará la clave de API del perfil «%1» de %2.</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation>La clave también sigue en %1, sección «%2». Quítela de ahí cuando la CLI de Yotta ya no la necesite.</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation>Comprobando la clave de API…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation>Esta cuenta se quitó entretanto.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation>Se guardó «%1», pero su clave solo sirve para esta sesión. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation>También sigue definida en YOTTA_API_KEY. Para quitarla, revise los archivos de inicio de su shell.</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation>La clave de API se guardó en el llavero.</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Conexión establecida, pero la clave solo sirve para esta sesión. %1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation>Conexión establecida solo para esta sesión, porque no se pudo guardar la configuración.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La cuenta «%1» se quitó en otra ventana. Aquí seguirá abierta hasta que cambie a otra.</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La clave de API de «%1» se cambió en otra ventana. Para usar la nueva, vuelva a abrir la cuenta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>¿Quitar «%1» y su clave de API de este equipo?

No se elimina nada en Yotta Labs y la clave sigue siendo válida.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>Quitar clave de API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>¿Quitar del llavero la clave de API de «%1»?

La clave sigue siendo válida. Para volver a conectarse, tendrá que escribirla.</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Se quitó la clave de API de «%1».</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>Quitando la clave del llavero…</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>La clave ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The account&apos;s API key was changed in another window. Close this dialog and open it again.</source>
        <translation>La clave de API de la cuenta se cambió en otra ventana. Cierre este cuadro de diálogo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La URL base de «%1» se cambió en otra ventana. Para usar la nueva, vuelva a abrir la cuenta.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountConfirmations</name>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Escriba «%1» para confirmar</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>El nombre no coincide</translation>
    </message>
    <message>
        <source>Type the name of the account to confirm</source>
        <translation>Escriba el nombre de la cuenta para confirmar</translation>
    </message>
</context>
<context>
    <name>Purser::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Save key in keychain</source>
        <translation>Guardar la clave en el llavero</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation>Pedir que se escriba el nombre al eliminar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation>Dejar vacío para no cambiar</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Purser comprueba la clave antes de guardarla. La encontrará en la Yotta Console, en Settings &gt; Access Keys.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation>Dónde está guardada su clave</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation>La clave guardada es de otro servidor. Escriba la de este.</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Cambiar clave de API de «%1»</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation>Ca&amp;mbiar de cuenta</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gestionar cuentas…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountPicker</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%n is 3 or more.</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation>Estas cuentas ya no están disponibles. Cierre este cuadro de diálogo y vuelva a abrirlo.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountText</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Permite a Purser acceder a su organización con los permisos de esta clave. La encontrará en la Yotta Console, en Settings &gt; Access Keys.</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation>La URL de la API de Yotta. Cámbiela solo si su organización usa otra.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No color.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation>
            <numerusform>Use %n carácter como máximo</numerusform>
            <numerusform>Use %n caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation>Ya existe una cuenta con este nombre</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation>Este equipo no está conectado a ninguna red. No se envió nada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>No se encontró el servidor «%1». No se envió nada. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation>En el llavero del sistema (entrada «%1») y, mientras esta cuenta está abierta, en memoria. Purser nunca la escribe en archivos, logs ni URL.</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>Solo en memoria, hasta que salga de Purser. No se guarda en el llavero ni en ningún archivo.</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>En la variable de entorno YOTTA_API_KEY del shell que inició Purser, y en memoria. No se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation>La clave del sandbox no es secreta. Puede verla en la barra de estado.</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation>No se pudo leer la línea %1 de %2 y se omitió.</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>El perfil «%1» no tiene clave de API.</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>La clave de API del perfil «%1» contiene caracteres no válidos.</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>La URL base del perfil «%1» no es válida.</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 tiene demasiados perfiles. Solo se muestran los 100 primeros.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>«%1» no responde. No se envió nada. Compruebe la URL base y su red.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>«%1» no responde (%2). No se envió nada. Compruebe la URL base y su red.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>«%1» no es un servidor de la API de Yotta. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>«%1» no es un servidor de la API de Yotta (%2). Compruebe la URL base.</translation>
    </message>
    <message>
        <source>API key in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotation marks and a space&quot;.</extracomment>
        <translation>Clave de API del perfil «%1». %2.</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>URL base del perfil «%1». %2.</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Obteniendo del llavero la clave de API de «%1»…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation>El llavero aún no responde. Compruebe si le pide su contraseña o su permiso, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation>La entrada del llavero para esta cuenta no es una clave de API válida. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Hay una clave de API guardada para «%1». Úsela o escriba otra.</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>No hay ninguna clave de API guardada para «%1». Escriba la clave para conectarse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation>Usar clave guardada</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>La clave de API anterior sigue en el llavero. %1 Purser la quitará cuando el llavero vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The keychain entry for this account is empty. Enter the API key to connect.</source>
        <translation>La entrada del llavero para esta cuenta está vacía. Escriba la clave de API para conectarse.</translation>
    </message>
</context>
<context>
    <name>Purser::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Filtrar actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>La actividad se exportó a %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>No se pudo guardar %1. Pruebe con otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityText</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a request was for.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Bloqueado por el proxy</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Certificado rechazado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>API key rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Clave de API rechazada</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>How a request ended.</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>How a request ended: the credential is in use.</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Respuesta no válida</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Resultado desconocido</translation>
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
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>How a request ended.</extracomment>
        <translation>Acceso rechazado</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>Couldn&apos;t save the proxy password, so Purser will forget it when you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>No se pudo guardar la contraseña del proxy, así que solo se conservará hasta que salga de Purser. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>No se pudo iniciar el sandbox: %1</translation>
    </message>
    <message>
        <source>This credential is no longer in the account.</source>
        <translation>Esta credencial ya no está en la cuenta.</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>Lo que requiere atención</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Loading notes…</source>
        <translation>Cargando notas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opens the account and selects the credential</source>
        <translation>Abre la cuenta y selecciona la credencial</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>According to the notes on this computer, no logins have expired or are about to, and none were refused when last checked.</source>
        <translation>Según las notas de este equipo, no hay datos de acceso caducados, a punto de caducar ni rechazados en su última comprobación.</translation>
    </message>
    <message>
        <source>This list may be incomplete. Couldn&apos;t read the notes of these accounts: %1.</source>
        <extracomment>%1 is a list of names of accounts.</extracomment>
        <translation>Puede que esta lista esté incompleta. No se pudieron leer las notas de estas cuentas: %1.</translation>
    </message>
    <message>
        <source>Gives the selected credentials a new password</source>
        <translation>Asigna una contraseña nueva a las credenciales seleccionadas</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionWords</name>
    <message>
        <source>Expired on %1</source>
        <extracomment>The login of a credential; %1 is a date.</extracomment>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Login refused on %1</source>
        <extracomment>The registry refused the login of a credential; %1 is a date.</extracomment>
        <translation>Acceso rechazado el %1</translation>
    </message>
    <message>
        <source>Expires today</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>Caduca hoy</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>
            <numerusform>Caduca en %n día</numerusform>
            <numerusform>Caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Password last changed on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Contraseña cambiada por última vez el %1</translation>
    </message>
</context>
<context>
    <name>Purser::AutoSizingDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Purser::BusyIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>What a screen reader says of a progress bar.</extracomment>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>Purser::CauseText</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses in a sentence, as are all of this context.
----------
A cause in parentheses in a sentence.</extracomment>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>tiempo de espera agotado</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>red no disponible</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>error de red</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>falló la negociación TLS</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>no es una respuesta HTTP</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>se requieren nombre de usuario y contraseña</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation>Cancelando y comprobando la lista…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Podrá volver a intentarlo dentro de %1</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation>Otro cambio sigue en curso</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>Nombre de host, como ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>Imagen que se puede descargar con este acceso, como team/app:1.0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is the name of a credential, %2 its number, and %3 how many there are.</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>Escriba primero un registro, un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>Comprobando el acceso…</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>Siguiente credencial</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Yotta never returns a login, so enter the one you want to check. It isn&apos;t sent to Yotta, and it isn&apos;t saved.</source>
        <translation>Yotta nunca devuelve los datos de acceso, así que escriba los que quiera comprobar. No se envían a Yotta ni se guardan.</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation>Buscar acciones y credenciales</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>Credencial</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is e.g. &quot;name&quot; or &quot;curl command&quot;.</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>What a screen reader says of the button after it copied something.</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Purser::CreateDialog</name>
    <message>
        <source>New credential</source>
        <translation>Nueva credencial</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>A credential with this name already exists</source>
        <translation>Ya existe una credencial con este nombre</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation>Esta credencial ya se creó</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>Check the login before creating</source>
        <translation>Comprobar el acceso antes de crear</translation>
    </message>
    <message>
        <source>Create in more accounts</source>
        <translation>Crear en más cuentas</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Se creó «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>«%1» ya se había eliminado.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a change in it.</extracomment>
        <translation>Cuenta «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTable</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When a login was last checked, as the title of a column.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>When the password was last changed on this computer, as the title of a column.</extracomment>
        <translation>Cambiada aquí</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialText</name>
    <message>
        <source>(no name)</source>
        <extracomment>In place of the name of a credential.</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n renombrada</numerusform>
            <numerusform>%n renombradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation>Cambios hechos en otro lugar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n credencial de la lista no tiene un ID utilizable. Su ID se muestra como «Ilegible», y la credencial no se puede cambiar ni eliminar en Purser.</numerusform>
            <numerusform>%n credenciales de la lista no tienen un ID utilizable. Sus ID se muestran como «Ilegible», y las credenciales no se pueden cambiar ni eliminar en Purser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>El servicio no envió un ID utilizable para esta credencial, así que aquí no se puede cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>In place of an ID that the service sent in a form that cannot be used.</extracomment>
        <translation>Ilegible</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialsPage</name>
    <message>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation>Ninguna credencial coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation>Cargando credenciales…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation>No se pudieron cargar las credenciales</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Todavía no hay credenciales</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation>Añada una credencial para que los Pods y endpoints puedan descargar imágenes de un registro privado.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nueva credencial</translation>
    </message>
    <message>
        <source>No credentials match “%1” with the filter “%2”.</source>
        <translation>Con el filtro «%2», ninguna credencial coincide con «%1».</translation>
    </message>
    <message>
        <source>No credentials match the filter “%1”.</source>
        <translation>Ninguna credencial coincide con el filtro «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
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
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Change password instead</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>The heading of a column that says Pod or Endpoint.</extracomment>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of a credential or an account.</extracomment>
        <translation>Escriba «%1» para confirmar</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>El nombre no coincide</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation>ID %1. Los Pods y endpoints nuevos no podrán descargar imágenes con ella. Esta acción no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>¿Eliminar %n credencial?</numerusform>
            <numerusform>¿Eliminar %n credenciales?</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints won&apos;t be able to pull images with them. You can&apos;t undo this.</source>
        <extracomment>&quot;them&quot; are credentials.</extracomment>
        <translation>Los Pods y endpoints nuevos no podrán descargar imágenes con ellas. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>Credenciales que se eliminarán</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Eliminando «%1»…</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>The title of a dialog: a credential is in use.</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>«%1» está en uso</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them, or switch them to another credential, then try again.</source>
        <translation>Esta credencial no se eliminó porque la usan estos Pods y endpoints. Deténgalos o asígneles otra credencial y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation>Esta credencial no se eliminó porque sigue en uso. El servicio no indicó qué Pods o endpoints la usan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation>Obtener la versión más reciente de esta credencial</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Use in a Pod or endpoint</source>
        <extracomment>The heading of a JSON snippet.</extracomment>
        <translation>Uso en un Pod o endpoint</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>Fragmento JSON</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Seleccione una credencial para ver sus detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n credencial seleccionada</numerusform>
            <numerusform>%n credenciales seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>When the credential was created.</extracomment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsReader</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation>Esta credencial ya no existe y se quitó de la lista.</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation>Comprueba todo lo que Purser necesita para conectarse. El informe no incluye ninguna clave, contraseña ni nombre de usuario.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsText</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation>Guardado de claves</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What was checked.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet.</translation>
    </message>
    <message>
        <source>A test entry was saved, read, and removed.</source>
        <translation>Se guardó, se leyó y se quitó una entrada de prueba.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>No se pudo guardar una entrada de prueba. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>No se pudo leer la entrada de prueba. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>No se pudo quitar la entrada de prueba. %1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation>No se encontró ninguna biblioteca TLS.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation>
            <numerusform>%1, %n certificado de CA de confianza.</numerusform>
            <numerusform>%1, %n certificados de CA de confianza.</numerusform>
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
        <translation>Este equipo no usa ningún proxy para el servicio.</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation>Sin proxy.</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>Proxy del sistema: %1.</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>Proxy de Preferencias: %1.</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation>Omitido: no hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>«%1» responde y la clave de API funciona.</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>Se desconoce: el servicio no envió su hora.</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>Sincronizado con el servicio.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>The result of a check.</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about the keychain, %2 the name of the program that provides it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Secret Service, unlocked.</source>
        <translation>Secret Service, desbloqueado.</translation>
    </message>
    <message>
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied permission, grant it in your password manager.</source>
        <translation>Secret Service, desbloqueado. Pide su permiso antes de que Purser pueda usar una clave. Si lo denegó, concédalo en su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service, bloqueado. Se le pedirá su contraseña cuando haga falta una clave.</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Secret Service no tiene un llavero predeterminado. Cree uno en su gestor de contraseñas para guardar claves.</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>No hay ningún Secret Service en ejecución. Solo puede usar claves durante una sesión.</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Portal de secretos de Flatpak.</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>Este Flatpak no puede acceder a un portal de secretos (org.freedesktop.portal.Secret) ni a un Secret Service. Instale el portal de su escritorio para guardar claves. Hasta entonces, solo puede usar claves durante una sesión.</translation>
    </message>
    <message>
        <source>System keychain.</source>
        <translation>Llavero del sistema.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission.</source>
        <translation>El llavero no responde. Compruebe si le pide su contraseña o su permiso.</translation>
    </message>
    <message>
        <source>Skipped: there&apos;s no keychain, or it might ask for your password or permission.</source>
        <translation>Omitido: no hay ningún llavero, o podría pedirle su contraseña o su permiso.</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 de retraso respecto al servicio. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 de adelanto respecto al servicio. Compruebe el reloj de este equipo.</translation>
    </message>
</context>
<context>
    <name>Purser::EditDialog</name>
    <message>
        <source>Edit credential</source>
        <translation>Editar credencial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>You can&apos;t change the type. To use another type, create a new credential.</source>
        <translation>El tipo no se puede cambiar. Para usar otro, cree una credencial nueva.</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation>Dejar vacío para no cambiar</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation>Cambios: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation>Esta credencial ya no existe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Check the login before saving</source>
        <translation>Comprobar el acceso antes de guardar</translation>
    </message>
    <message>
        <source>Local notes</source>
        <extracomment>Stands in a list of fields: what is kept on this computer.</extracomment>
        <translation>Notas locales</translation>
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
        <translation>Mensaje del servicio: «%1»</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <extracomment>%1 is an HTTP status, %2 a number that the service sent.</extracomment>
        <translation>HTTP %1, código %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There&apos;s no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>No hay ninguna API de Yotta en esta dirección (HTTP %1). Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>El servidor intentó redirigir a otra dirección (HTTP %1). Para proteger su clave de API, Purser no siguió la redirección. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation>Aun así, la credencial se creó: está en la lista actualizada.</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation>Aun así, la credencial se eliminó: ya no está en la lista actualizada.</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation>Aun así, el cambio se guardó: aparece en la lista actualizada.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation>La credencial nueva aún no aparece en la lista actualizada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation>La credencial sigue en la lista actualizada.</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation>El cambio aún no aparece en la lista actualizada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation>La lista tiene una credencial con este nombre, pero puede ser una anterior. Compruébela antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation>Purser no puede saber si se cambió el nombre de usuario o la contraseña. Puede volver a guardar sin riesgo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation>No se pudo actualizar la lista, así que Purser no puede saber si la solicitud tuvo efecto. Actualice antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation>Usted canceló cuando la solicitud ya se había enviado.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation>La solicitud se envió, pero el servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation>La solicitud se envió, pero no se pudo leer la respuesta.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>Se perdió la conexión después de enviar la solicitud.</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>El servicio devolvió un error (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation>No se pudo conectar con el servidor. No se envió nada. Compruebe su red y la URL base.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation>El proxy bloqueó la solicitud. No se envió nada. Compruebe el proxy en Preferencias.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation>No se pudo verificar la identidad del servidor, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation>Se perdió la conexión antes de recibir la respuesta completa.</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation>Falta la clave de API, es incorrecta o ha caducado. Compruébela en la Yotta Console.</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation>Esta clave de API no tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Esta credencial ya no existe.</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation>La credencial está en uso y no se eliminó.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Demasiadas solicitudes. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation>Escriba una clave de API</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation>Las claves de API no pueden contener espacios ni caracteres especiales. Vuelva a copiar la clave desde la Yotta Console.</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation>Es demasiado larga para ser una clave de API. Vuelva a copiarla desde la Yotta Console.</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation>Escriba una URL base</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation>Escriba una URL, por ejemplo, https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation>Añada un host, por ejemplo, https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation>La URL base debe empezar por https://</translation>
    </message>
    <message>
        <source>Use https://. Purser allows http:// only for this computer, because your API key is sent unencrypted.</source>
        <translation>Use https://. Con http://, que solo sirve para este equipo, su clave de API se enviaría sin cifrar.</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation>Quite el nombre de usuario y la contraseña de la URL base</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation>Quite «?» y «#» de la URL base</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>El llavero no tiene ninguna clave de API para esta cuenta.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no keychain. You can use a key for this session only.</source>
        <translation>Este equipo no tiene ningún llavero. Solo puede usar una clave durante esta sesión.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation>El llavero no guardó el cambio. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>El llavero devolvió un error.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>La lista actualizada tiene una fila que Purser no puede leer. Puede ser la credencial nueva: compruébela antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>La lista actualizada tiene una fila que Purser no puede leer. Puede ser esta credencial: compruébela antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The service reported an error.</source>
        <translation>El servicio devolvió un error.</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>La solicitud se envió.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission and try again, or use a key for this session only.</source>
        <translation>El llavero no responde. Compruebe si le pide su contraseña o su permiso y vuelva a intentarlo, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>El llavero no permitió que Purser usara esta clave. Permítalo en su gestor de contraseñas y vuelva a intentarlo, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation>Demasiadas solicitudes. Espere un día o más y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Demasiadas solicitudes. Espere %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>Se reintentará dentro de %1 (intento %2 de %3).</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like other letters. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>El host «%1» contiene letras que pueden parecerse a otras. Su nombre codificado es «%2». Asegúrese de que sea el servidor que quiere.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read. Check that the base URL points to the Yotta API.</source>
        <translation>No se pudo leer la respuesta. Compruebe que la URL base es la de la API de Yotta.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that can&apos;t be read, so Purser can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>La lista actualizada tiene una fila que Purser no puede leer, así que no puede saber si el cambio se guardó. Puede volver a guardar sin riesgo.</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read (%1). Check that the base URL points to the Yotta API.</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>No se pudo leer la respuesta (%1). Compruebe que la URL base es la de la API de Yotta.</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read (%1).</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>La solicitud se envió, pero no se pudo leer la respuesta (%1).</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>Se perdió la conexión después de enviar la solicitud (%1).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server (%1). Nothing was sent. Check your network and the base URL.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>No se pudo conectar con el servidor (%1). No se envió nada. Compruebe su red y la URL base.</translation>
    </message>
    <message>
        <source>The proxy blocked the request (%1). Nothing was sent. Check the proxy in Preferences.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>El proxy bloqueó la solicitud (%1). No se envió nada. Compruebe el proxy en Preferencias.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (%1), so nothing was sent.</source>
        <extracomment>%1 is a cause such as &quot;TLS handshake failed&quot;.</extracomment>
        <translation>No se pudo verificar la identidad del servidor (%1), así que no se envió nada.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>Se perdió la conexión antes de recibir la respuesta completa (%1).</translation>
    </message>
    <message>
        <source>The keychain reported an error (%1).</source>
        <extracomment>%1 is the keychain&apos;s own message.</extracomment>
        <translation>El llavero devolvió un error (%1).</translation>
    </message>
</context>
<context>
    <name>Purser::ExpandableLabel</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
</context>
<context>
    <name>Purser::ExpiryText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file is damaged.</source>
        <translation>No se pudieron leer las notas de este equipo, porque su archivo está dañado.</translation>
    </message>
    <message>
        <source>The notes on this computer were saved by a newer version of Purser.</source>
        <translation>Las notas de este equipo se guardaron con una versión más reciente de Purser.</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read.</source>
        <translation>No se pudieron leer las notas de este equipo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer.</source>
        <translation>No se pudieron guardar las notas en este equipo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer because another program is using the file.</source>
        <translation>No se pudieron guardar las notas en este equipo porque otro programa está usando el archivo.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”, and open the account again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Compruebe los permisos de «%1» y vuelva a abrir la cuenta.</translation>
    </message>
    <message>
        <source>Purser moved the file to “%1” and started a new one. To get your old notes back, restore a backup.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser movió el archivo a «%1» y empezó con notas nuevas. Para recuperar las anteriores, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>A login, in a table.
----------
A filter of the table: credentials with logins that have expired.</extracomment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A login expires today, in a table.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A login expires on a day, in a table; %1 is a date.</extracomment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <extracomment>A login; %1 is a date.</extracomment>
        <translation>%1 (caducado)</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <extracomment>When a login expires; %1 is a date.</extracomment>
        <translation>%1 (hoy)</translation>
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
        <translation>No se pudo comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>How long ago a password was changed, before &quot;(change due after 90 days)&quot;.</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>When the user is reminded to change a password: &quot;change due after %2&quot;.
----------
A length of time: logins expire within it.</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired.</source>
        <translation>
            <numerusform>Han caducado los datos de acceso de %n credencial.</numerusform>
            <numerusform>Han caducado los datos de acceso de %n credenciales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins expire within %1.</source>
        <extracomment>%1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>Los datos de acceso de %n credencial caducan en un plazo de %1.</numerusform>
            <numerusform>Los datos de acceso de %n credenciales caducan en un plazo de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 is such as &quot;1 login has expired&quot;, %2 such as &quot;2 expire within 14 days&quot;.</extracomment>
        <translation>%1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired</source>
        <translation>
            <numerusform>Han caducado los datos de acceso de %n credencial</numerusform>
            <numerusform>Han caducado los datos de acceso de %n credenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire within %1</source>
        <extracomment>The second half of &quot;1 login has expired and 2 expire within 14 days.&quot; %1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>los de otra caducan en un plazo de %1</numerusform>
            <numerusform>los de otras %n caducan en un plazo de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the table: all credentials.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Expiring</source>
        <extracomment>A filter of the table: credentials with logins that expire soon.</extracomment>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>A filter of the table: credentials of which the registry refused the login.</extracomment>
        <translation>Acceso rechazado</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>A filter of the table: credentials with logins that were never checked.</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file doesn&apos;t contain notes.</source>
        <translation>No se pudieron leer las notas de este equipo, porque su archivo no contiene notas.</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that “%1” isn&apos;t read-only. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Compruebe que el disco no esté lleno y que «%1» no sea de solo lectura. Purser volverá a intentarlo con su próximo cambio.</translation>
    </message>
    <message>
        <source>Close the program that&apos;s using “%1”. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Cierre el programa que usa «%1». Purser volverá a intentarlo con su próximo cambio.</translation>
    </message>
    <message>
        <source>Purser moved them to “%1” and started with new ones. To use the old ones, update Purser.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser las movió a «%1» y empezó con unas nuevas. Para usar las anteriores, actualice Purser.</translation>
    </message>
    <message>
        <source>%1 (change due after %2)</source>
        <extracomment>%1 is such as &quot;100 days ago&quot;, %2 such as &quot;90 days&quot;.</extracomment>
        <translation>%1 (cambio previsto tras %2)</translation>
    </message>
</context>
<context>
    <name>Purser::FieldsDialog</name>
    <message>
        <source>Saved to Yotta</source>
        <translation>Guardado en Yotta</translation>
    </message>
    <message>
        <source>Remember the username</source>
        <translation>Recordar el nombre de usuario</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>Comprobando el acceso…</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Confirm before deleting a credential</source>
        <translation>Confirmar antes de eliminar una credencial</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation>Sistema (%1)</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The list isn&apos;t refreshed automatically.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Purser always asks before deleting several credentials, or if the account requires you to type a name.</source>
        <translation>Purser siempre pregunta antes de eliminar varias credenciales o si la cuenta pide que se escriba el nombre.</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation>Columnas visibles</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <extracomment>How often the list is refreshed.</extracomment>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <extracomment>Followed by &quot;Never&quot; or e.g. &quot;Every 5 minutes&quot;.</extracomment>
        <translation>Actualizar automáticamente</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Follows a number of days in a field.</extracomment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn before a login expires</source>
        <translation>Antelación del aviso de caducidad</translation>
    </message>
    <message>
        <source>Remind me to change passwords after</source>
        <translation>Recordarme que cambie las contraseñas tras</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>reminder</comment>
        <extracomment>After which time the user is reminded to change a password.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Simultaneous changes per job</source>
        <extracomment>Followed by a number: how many credentials a job changes at the same time.</extracomment>
        <translation>Cambios simultáneos por tarea</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, e.g. &quot;de&quot;.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>Help with this field</source>
        <translation>Ayuda sobre este campo</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Ayuda sobre «%1»</translation>
    </message>
</context>
<context>
    <name>Purser::HelperOffers</name>
    <message>
        <source>The passwords for this file are stored in a credential helper. Run %1 to get them?</source>
        <extracomment>%1 is the path of a program.</extracomment>
        <translation>Las contraseñas de este archivo están en un asistente de credenciales. ¿Ejecutar %1 para obtenerlas?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
</context>
<context>
    <name>Purser::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar credenciales</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Import logins from other programs</source>
        <translation>Importar datos de acceso de otros programas</translation>
    </message>
    <message>
        <source>From Docker, Podman, or a Kubernetes Secret, or from a CSV file with the columns name, username, and password. You can also drop a file here. Purser reads only the files you choose, and never changes them.</source>
        <translation>De Docker, Podman o un Secret de Kubernetes, o de un archivo CSV con las columnas name (nombre), username (nombre de usuario) y password (contraseña). También puede soltar aquí un archivo. Purser solo lee los archivos que usted elige y no modifica ninguno.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importar en</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Loading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Asking the credential helper…</source>
        <translation>Consultando el asistente de credenciales…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Elija primero un archivo</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Elija primero una cuenta</translation>
    </message>
    <message>
        <source>Select a login first</source>
        <translation>Marque primero lo que quiera importar</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>Comprobar los datos de acceso antes de guardarlos</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>Guardar también los datos de acceso que no se puedan comprobar</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Archivos encontrados</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Run the credential helper, or deselect the logins that need it</source>
        <translation>Ejecute primero el asistente de credenciales o desmarque las filas que lo necesitan</translation>
    </message>
    <message>
        <source>All of these already exist</source>
        <translation>Todas estas credenciales ya existen</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Cargando las cuentas…</translation>
    </message>
    <message>
        <source>The credential helper has no logins.</source>
        <translation>El asistente de credenciales no contiene datos de acceso.</translation>
    </message>
    <message>
        <source>Run the credential helper first</source>
        <translation>Ejecute primero el asistente de credenciales</translation>
    </message>
    <message>
        <source>The credential helper changed some logins. Check them, then select Start again.</source>
        <translation>El asistente de credenciales cambió algunos datos de acceso. Revíselos y seleccione de nuevo «Iniciar».</translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>No se puede importar %n inicio de sesión.</numerusform>
            <numerusform>No se pueden importar %n inicios de sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported. To import the others, select Start again.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>No se puede importar %n inicio de sesión. Para importar los demás, seleccione de nuevo «Iniciar».</numerusform>
            <numerusform>No se pueden importar %n inicios de sesión. Para importar los demás, seleccione de nuevo «Iniciar».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportProfilesDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation>Importar de la CLI de Yotta</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation>No hay perfiles utilizables en %1.</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation>Encontrados en %1. Purser no modifica este archivo.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of a profile, %2 the host of its base URL.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Purser::ImportTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Datos de acceso</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: what there is to say about a login.</extracomment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>The heading of a column: how many characters a password has.</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Update its password</source>
        <translation>Reemplazar su contraseña</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>If it already exists</source>
        <translation>Si ya existe</translation>
    </message>
</context>
<context>
    <name>Purser::ImportText</name>
    <message>
        <source>%1 See line %2.</source>
        <extracomment>%1 is a sentence about what is wrong in a file.</extracomment>
        <translation>%1 Consulte la línea %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a program, %2 the path of its file.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file contains no logins.</source>
        <translation>El archivo no contiene datos de acceso.</translation>
    </message>
    <message>
        <source>The file is too large. Files up to 1 MiB can be imported.</source>
        <translation>El archivo es demasiado grande. Se pueden importar archivos de hasta 1 MiB.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text.</source>
        <translation>El archivo no está codificado en UTF-8.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>El archivo tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The CSV file is missing these columns: %1.</source>
        <extracomment>%1 is a list of names of columns.</extracomment>
        <translation>Al archivo CSV le faltan estas columnas: %1.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Esto es una carpeta. Elija un archivo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Entrada dañada</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sin datos de acceso</translation>
    </message>
    <message>
        <source>No username</source>
        <translation>Sin nombre de usuario</translation>
    </message>
    <message>
        <source>The username is too long</source>
        <translation>El nombre de usuario es demasiado largo</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>The password is too long: the service accepts up to 255 characters</source>
        <translation>La contraseña es demasiado larga: el servicio acepta hasta 255 caracteres</translation>
    </message>
    <message>
        <source>An identity token, which only Docker can use</source>
        <translation>Token de identidad que solo Docker puede usar</translation>
    </message>
    <message>
        <source>A token without a username</source>
        <translation>Token sin nombre de usuario</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a registry</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>«%1» no es un registro</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>«%1» no es un tipo</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date (year-month-day)</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>«%1» no es una fecha (año-mes-día)</translation>
    </message>
    <message>
        <source>Unmatched quotation mark (line %1)</source>
        <translation>Comillas sin cerrar (línea %1)</translation>
    </message>
    <message>
        <source>More cells than the header row (line %1)</source>
        <translation>Más celdas que en el encabezado (línea %1)</translation>
    </message>
    <message>
        <source>The name of the credential helper is invalid</source>
        <translation>El nombre del asistente de credenciales no es válido</translation>
    </message>
    <message>
        <source>%1 isn&apos;t installed</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 no está instalado</translation>
    </message>
    <message>
        <source>The credential helper failed</source>
        <translation>El asistente de credenciales devolvió un error</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>El nombre ya está en uso</translation>
    </message>
    <message>
        <source>Listed twice in this file, with different passwords or paths</source>
        <translation>Aparece dos veces en este archivo, con contraseñas o rutas distintas</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the credential helper: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>No se pudo iniciar el asistente de credenciales: %1</translation>
    </message>
    <message>
        <source>The credential helper failed.</source>
        <translation>El asistente de credenciales devolvió un error.</translation>
    </message>
    <message>
        <source>The credential helper failed: %1</source>
        <translation>El asistente de credenciales devolvió un error: %1</translation>
    </message>
    <message>
        <source>The credential helper crashed.</source>
        <translation>El asistente de credenciales se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>The credential helper didn&apos;t respond in time.</source>
        <translation>El asistente de credenciales no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The credential helper returned an invalid response.</source>
        <translation>El asistente de credenciales devolvió una respuesta no válida.</translation>
    </message>
    <message>
        <source>The credential helper has no password for this registry.</source>
        <translation>El asistente de credenciales no tiene ninguna contraseña para este registro.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Docker, Podman, or Kubernetes file, or a CSV file with the columns name, username, and password.</source>
        <translation>Este archivo no es de Docker, Podman ni Kubernetes, ni tampoco un CSV con las columnas name (nombre), username (nombre de usuario) y password (contraseña).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n logins in the file are listed.</source>
        <translation>
            <numerusform>El archivo tiene demasiadas entradas. Solo se muestra la primera.</numerusform>
            <numerusform>El archivo tiene demasiadas entradas. Solo se muestran las %n primeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t valid Base64</source>
        <translation>Entrada dañada: no está en Base64</translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t UTF-8 text</source>
        <translation>Entrada dañada: no está en UTF-8</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <extracomment>%1 is a list of names of credentials.</extracomment>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>The password is in the credential helper</source>
        <translation>Contraseña en el asistente de credenciales</translation>
    </message>
    <message>
        <source>The credential helper can&apos;t be used for this registry.</source>
        <translation>No se puede consultar el asistente de credenciales para este registro.</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobDialog</name>
    <message>
        <source>Not sent</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Enviado, resultado desconocido</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Interrupted job</source>
        <translation>Tarea interrumpida</translation>
    </message>
    <message>
        <source>To resume, enter the passwords again: Purser doesn&apos;t save them.</source>
        <translation>Para reanudar la tarea, vuelva a escribir las contraseñas: Purser no las guarda.</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation>Descartar esta tarea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>If you resume, the remaining credentials will be deleted. You can&apos;t undo this.</source>
        <translation>Si reanuda la tarea, se eliminarán las credenciales restantes. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out when the rest of an interrupted job was resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>Se omitió %n elemento al reanudar el resto de una tarea interrumpida.</numerusform>
            <numerusform>Se omitieron %n elementos al reanudar el resto de una tarea interrumpida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job started on %3 and completed %1 of %2 items before it was interrupted.</source>
        <extracomment>%1 and %2 are numbers of items, %3 is a date and time.</extracomment>
        <translation>Elementos completados: %1 de %2. La tarea empezó el %3 y se interrumpió antes de terminar.</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobs</name>
    <message numerus="yes">
        <source>Resume job: %n credentials</source>
        <extracomment>The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Reanudar tarea: %n credencial</numerusform>
            <numerusform>Reanudar tarea: %n credenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of an interrupted job haven&apos;t been resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>Queda %n elemento por reanudar de una tarea interrumpida.</numerusform>
            <numerusform>Quedan %n elementos por reanudar de una tarea interrumpida.</numerusform>
        </translation>
    </message>
    <message>
        <source>A job was interrupted with %1 of %2 items completed.</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>Se interrumpió una tarea con %1 de %2 elementos completados.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>Reanudar tarea</translation>
    </message>
    <message>
        <source>The accounts of this job were removed from Purser.</source>
        <translation>Las cuentas de esta tarea se quitaron de Purser.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of the job, so it wasn&apos;t resumed. Check that the disk isn&apos;t full.</source>
        <translation>No se pudo guardar el progreso, por lo que la tarea no se reanudó. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Couldn&apos;t resume the job. Another Purser window may have resumed or removed it.</source>
        <translation>No se pudo reanudar la tarea. Puede que otra ventana de Purser la haya reanudado o descartado.</translation>
    </message>
</context>
<context>
    <name>Purser::JobActions</name>
    <message numerus="yes">
        <source>Delete %n credentials</source>
        <extracomment>The title of a window; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>Eliminar %n credencial</numerusform>
            <numerusform>Eliminar %n credenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create in %n accounts</source>
        <extracomment>The title of a window; %n is the number of accounts, 2 or more.</extracomment>
        <translation>
            <numerusform>Crear en %n cuenta</numerusform>
            <numerusform>Crear en %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n logins</source>
        <extracomment>The title of a window; %n is the number of changes, 1 or more.</extracomment>
        <translation>
            <numerusform>Importar %n credencial</numerusform>
            <numerusform>Importar %n credenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>The title of a window; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Renovar la contraseña de %n credencial</numerusform>
            <numerusform>Renovar la contraseña de %n credenciales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobTableModel</name>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>The heading of a column: what an item of a job is doing.</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Purser::JobText</name>
    <message>
        <source>Created</source>
        <extracomment>How an item of a job ended: the credential was created.</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Rotated</source>
        <extracomment>How an item of a job ended: the credential has its new password.</extracomment>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How an item of a job ended: the credential was deleted.</extracomment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Reported as done, but not confirmed by the list</source>
        <translation>Confirmado por el servicio, pero no por la lista</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not sent: no API key</source>
        <translation>No enviado: sin clave de API</translation>
    </message>
    <message>
        <source>Not sent: no account</source>
        <translation>No enviado: sin cuenta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <extracomment>%1 is a list of names of Pods and endpoints.</extracomment>
        <translation>Usada por %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Opening account</source>
        <translation>Abriendo la cuenta</translation>
    </message>
    <message>
        <source>Checking login</source>
        <translation>Comprobando el acceso</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Ya se había eliminado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The service reported success, but its list doesn&apos;t show the change. Refresh the list before you try again.</source>
        <translation>El servicio confirmó el cambio, pero este no se refleja en la lista. Actualice la lista antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The account was removed or has no API key.</source>
        <translation>La cuenta se quitó o no tiene clave de API.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The number of items of a job that went well.</extracomment>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>The number of items of a job that failed.</extracomment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>The number of items of a job whose outcome nobody knows.</extracomment>
        <translation>
            <numerusform>%n con resultado desconocido</numerusform>
            <numerusform>%n con resultado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>The number of items of a job that were canceled.</extracomment>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
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
        <translation>%1, acceso sin comprobar</translation>
    </message>
    <message>
        <source>Not saved: login refused</source>
        <translation>No guardado: acceso rechazado</translation>
    </message>
    <message>
        <source>Not saved: couldn&apos;t check the login</source>
        <translation>No guardado: no se pudo comprobar el acceso</translation>
    </message>
    <message>
        <source>Not sent: API key rejected</source>
        <translation>No enviado: clave de API rechazada</translation>
    </message>
    <message>
        <source>Not deleted: renamed</source>
        <translation>No eliminada: se le cambió el nombre</translation>
    </message>
    <message>
        <source>The credential was renamed after the job began. Select it in the list if you still want to delete it.</source>
        <translation>El nombre de la credencial se cambió después de iniciar la tarea. Si aún quiere eliminarla, selecciónela en la lista.</translation>
    </message>
</context>
<context>
    <name>Purser::JobWindow</name>
    <message>
        <source>Copy checklist</source>
        <translation>Copiar lista de pasos</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Canceling. Waiting for changes that were already sent.</source>
        <translation>Cancelando. Esperando a que termine lo que ya se envió.</translation>
    </message>
    <message>
        <source>Refreshing the list to confirm…</source>
        <translation>Actualizando la lista para confirmar el resultado…</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>Tiempo restante aproximado: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is such as “40 done, 2 failed”.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir con la tarea</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El informe se guardó en %1.</translation>
    </message>
    <message>
        <source>Show only the failed ones</source>
        <translation>Mostrar solo los fallidos</translation>
    </message>
    <message>
        <source>Save unchecked logins anyway</source>
        <translation>Guardar de todos modos sin comprobar</translation>
    </message>
    <message>
        <source>This job is still running, with %1 of %2 items finished. Cancel the rest?</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>Esta tarea sigue en curso, con %1 de %2 elementos terminados. ¿Cancelar el resto?</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>No se pudo guardar %1. Compruebe que el disco no esté lleno y que tenga permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>A server asked Purser to slow down. Continuing in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>Un servidor pidió una pausa. La tarea continuará dentro de %1.</translation>
    </message>
    <message>
        <source>Run the canceled ones</source>
        <translation>Ejecutar los cancelados</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of this job. If Purser is interrupted, it won&apos;t know which changes were made. Check that the disk isn&apos;t full.</source>
        <translation>No se pudo guardar el progreso de esta tarea. Si Purser se interrumpe, no sabrá qué cambios se hicieron. Compruebe que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>Purser::ListMessages</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The list was last updated %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>Última actualización de la lista: %1.</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation>La lista completa aún no se ha cargado. Puede haber más credenciales.</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation>No se pudo actualizar la lista. %1 %2</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation>Cambiar clave de API…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the credentials that a message is about.</extracomment>
        <translation>Mostrar</translation>
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
        <translation>Comprobando el acceso a %1…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>Escriba primero un registro, un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Purser::LoginHelpWords</name>
    <message>
        <source>Use a read-only access token from your Docker Hub account settings. If you use two-factor authentication, your password won&apos;t work.</source>
        <translation>Use un token de acceso de solo lectura, que se crea en la configuración de su cuenta de Docker Hub. Si usa la autenticación de dos factores, su contraseña no servirá.</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation>Docker Hub pide su ID de Docker, no una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>The username for Amazon ECR is always AWS</source>
        <translation>El nombre de usuario de Amazon ECR siempre es AWS</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation>El nombre de usuario de un archivo de clave JSON siempre es _json_key</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation>Los tokens de acceso de Google caducan al cabo de una hora.</translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation>El nombre de un token o el ID de una entidad de servicio</translation>
    </message>
    <message>
        <source>Use the token&apos;s password or the client secret. The token from “az acr login” is too long.</source>
        <translation>Use la contraseña del token o el secreto de cliente. El token de «az acr login» es demasiado largo.</translation>
    </message>
    <message>
        <source>A robot account, such as team+puller</source>
        <translation>Una cuenta de robot, como team+puller</translation>
    </message>
    <message>
        <source>A robot account, such as robot$puller</source>
        <translation>Una cuenta de robot, como robot$puller</translation>
    </message>
    <message>
        <source>Use a token that can only pull, such as a Harbor or Quay robot token, a GitLab deploy token, or a classic GitHub token.</source>
        <translation>Use un token que solo permita descargar, como el de un robot de Harbor o Quay, un token de despliegue de GitLab o un token clásico de GitHub.</translation>
    </message>
    <message>
        <source>Another type fits this registry better</source>
        <translation>Hay otro tipo más adecuado para este registro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The one you use for “docker login”</source>
        <translation>El mismo que usa en «docker login»</translation>
    </message>
    <message>
        <source>The service accepts up to 255 characters. Use a shorter token.</source>
        <translation>El servicio acepta hasta 255 caracteres. Use un token más corto.</translation>
    </message>
    <message>
        <source>Use a classic token with the read:packages scope. GitHub&apos;s registry rejects fine-grained tokens.</source>
        <translation>Use un token clásico con el alcance read:packages. El registro de GitHub rechaza los tokens granulares.</translation>
    </message>
    <message>
        <source>ECR tokens are too long: they&apos;re at least 1,800 characters, but the service accepts only 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>Los tokens de ECR son demasiado largos: tienen al menos 1800 caracteres, pero el servicio no acepta más de 255. Además, caducan a las 12 horas. Use un registro con tokens más cortos, como Docker Hub, GHCR, Harbor o Quay.</translation>
    </message>
    <message>
        <source>JSON key files are too long: they&apos;re about 2,350 characters, but the service accepts only 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>Los archivos de clave JSON son demasiado largos: tienen unos 2350 caracteres, pero el servicio no acepta más de 255. Use un registro con tokens más cortos, como Docker Hub, GHCR, Harbor o Quay.</translation>
    </message>
    <message>
        <source>Use a deploy token with the read_registry scope.</source>
        <translation>Use un token de despliegue con el alcance read_registry.</translation>
    </message>
    <message>
        <source>Harbor robot names contain a “$”, such as robot$puller. This one seems to be cut off.</source>
        <translation>Los nombres de robot de Harbor contienen un «$», como robot$puller. Este parece cortado.</translation>
    </message>
</context>
<context>
    <name>Purser::LoginText</name>
    <message>
        <source>Enter a registry, such as ghcr.io.</source>
        <translation>Escriba un registro, por ejemplo, ghcr.io.</translation>
    </message>
    <message>
        <source>Registry usernames can&apos;t contain a colon.</source>
        <translation>El nombre de usuario de un registro no puede contener el signo de dos puntos (:).</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1. Check the registry and your network.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>No se pudo conectar con %1. Compruebe el registro y su red.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the proxy in Preferences.</source>
        <translation>El proxy bloqueó la solicitud. Compruebe el proxy en Preferencias.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>No se pudo verificar la identidad de %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again later.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Demasiadas solicitudes a %1. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Something went wrong at %1 (HTTP %2). Try again later.</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 503.</extracomment>
        <translation>Se produjo un error en %1 (HTTP %2). Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2 without encryption, so Purser didn&apos;t send it.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 pide que los datos de acceso se envíen a %2 sin cifrar, así que Purser no los envió.</translation>
    </message>
    <message>
        <source>You canceled the check.</source>
        <translation>Usted canceló la comprobación.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Login accepted by %1.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Acceso aceptado por %1.</translation>
    </message>
    <message>
        <source>Login refused by %1. Check the username and the password or token.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Acceso rechazado por %1. Compruebe el nombre de usuario y la contraseña o el token.</translation>
    </message>
    <message>
        <source>Login refused by %1. Message from the registry: “%2”</source>
        <extracomment>%1 is the host of a registry, %2 what the registry said.</extracomment>
        <translation>Acceso rechazado por %1. Mensaje del registro: «%2»</translation>
    </message>
    <message>
        <source>No login needed: %1 lets everyone in, so this proves nothing about the login.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Acceso libre: %1 deja entrar a cualquiera, así que esto no demuestra que los datos de acceso sean correctos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t check the login.</source>
        <translation>No se pudo comprobar el acceso.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No login needed</source>
        <extracomment>A registry lets everyone in.</extracomment>
        <translation>Acceso libre</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2. Allow this only if you trust %2.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 pide que los datos de acceso se envíen a %2. Permítalo solo si confía en %2.</translation>
    </message>
    <message>
        <source>The login can pull the image.</source>
        <translation>La imagen se puede descargar con estos datos de acceso.</translation>
    </message>
    <message>
        <source>Too many requests to %1. Wait %2, then try again.</source>
        <extracomment>%1 is the host of a registry, %2 a length of time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>Demasiadas solicitudes a %1. Espere %2 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter the username, too.</source>
        <translation>Escriba también el nombre de usuario.</translation>
    </message>
    <message>
        <source>The login isn&apos;t allowed to pull the image.</source>
        <translation>Estos datos de acceso no permiten descargar la imagen.</translation>
    </message>
    <message>
        <source>The image doesn&apos;t exist, or this user can&apos;t see it.</source>
        <translation>La imagen no existe o este usuario no puede verla.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a container registry. Check the name.</source>
        <extracomment>%1 is the host of a server.</extracomment>
        <translation>%1 no es un registro de contenedores. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>The response from %1 couldn&apos;t be read.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>No se pudo leer la respuesta de %1.</translation>
    </message>
    <message>
        <source>%1 has already refused this login. Purser didn&apos;t send it again, because registries lock accounts after a few failed attempts.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 ya rechazó estos datos de acceso. Purser no los volvió a enviar, porque los registros bloquean las cuentas tras unos pocos intentos fallidos.</translation>
    </message>
    <message>
        <source>No login needed: %1 also accepted a random login, so this proves nothing about yours.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>Acceso libre: %1 también ha aceptado unos datos de acceso inventados, así que esto no demuestra que los suyos sean correctos.</translation>
    </message>
    <message>
        <source>%1, or a firewall in front of it, blocked the request (HTTP %2).</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 403.</extracomment>
        <translation>%1, o un cortafuegos situado delante, bloqueó la solicitud (HTTP %2).</translation>
    </message>
</context>
<context>
    <name>Purser::MainWindow</name>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Credenciales</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – Sandbox: nada sale de este equipo</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation>Certificados de CA adicionales</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation>Usar la configuración del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy is used.</extracomment>
        <translation>Ninguno</translation>
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
        <translation>Si su red inspecciona el tráfico TLS, elija el archivo PEM con su certificado de CA.</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>Host y puerto, como proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation>Dejar vacío si el proxy no lo pide</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation>Dejar vacío para no cambiar</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust, in addition to the system&apos;s. Certificate checks can&apos;t be turned off.</source>
        <translation>Archivo PEM con certificados de confianza que se suman a los del sistema. La comprobación de certificados no se puede desactivar.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Connections to this computer never use a proxy.</source>
        <translation>Usa la configuración de proxy de este equipo (en Linux, https_proxy). Las conexiones a este mismo equipo nunca pasan por un proxy.</translation>
    </message>
    <message>
        <source>Connections to this computer never use a proxy.</source>
        <translation>Las conexiones a este mismo equipo nunca pasan por un proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation>Escriba la contraseña de este proxy y este nombre de usuario. Una contraseña guardada nunca se envía a otro proxy.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkText</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>se emitió para otro nombre de host</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>está autofirmado</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>este equipo no confía en su emisor</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>está revocado</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>Se rechazó el certificado de «%1»: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>Se rechazó el certificado de «%1», emitido por «%2»: %3. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Si su red usa un certificado de CA propio, añádalo en Preferencias.</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation>Escriba un host y un puerto</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation>Escriba un host y un puerto, por ejemplo, proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation>Añada un puerto, por ejemplo, proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation>Escriba el nombre de usuario y la contraseña en los campos correspondientes</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation>No se pudo leer el archivo de certificados de CA.</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation>El archivo de certificados de CA no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 El archivo de certificados de CA «%2» no contiene ningún certificado. Elija otro archivo en Preferencias.</translation>
    </message>
    <message>
        <source>“%1” (set in Preferences)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>«%1» (definido en Preferencias)</translation>
    </message>
    <message>
        <source>“%1” (set in the environment variable %2)</source>
        <extracomment>%1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.</extracomment>
        <translation>«%1» (definido en la variable de entorno %2)</translation>
    </message>
    <message>
        <source>“%1” (set in this computer&apos;s settings)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>«%1» (definido en la configuración de este equipo)</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. In Preferences, enter the proxy with its username and password.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 requiere nombre de usuario y contraseña. No se envió nada. En Preferencias, indique el proxy con su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 requiere nombre de usuario y contraseña. No se envió nada. Escríbalos en Preferencias.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>No se encontró el proxy %1. No se envió nada. Compruebe el nombre del proxy y su red.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 rechazó la conexión. No se envió nada. Compruebe que está en marcha y que le permite conectarse.</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 timed out. Nothing was sent. Check that the proxy is running.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>Se agotó el tiempo de la conexión a través del proxy %1. No se envió nada. Compruebe que el proxy está en marcha.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Nothing was sent. Check the proxy, then try again.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 cerró la conexión. No se envió nada. Compruebe el proxy y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 rechazó el nombre de usuario o la contraseña. No se envió nada. Compruébelos donde esté definido el proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 no pudo conectar con el servidor. No se envió nada. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 bloqueó la solicitud. No se envió nada. Compruebe el proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Esperando la respuesta del servicio…</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then open Preferences and select “Save”.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 No se pudo leer el archivo de certificados de CA «%2». Compruebe que sigue ahí; después, abra Preferencias y seleccione «Guardar».</translation>
    </message>
</context>
<context>
    <name>Purser::NotesExchange</name>
    <message>
        <source>%1 is from a newer version of Purser. Update Purser to import it. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 es de una versión más reciente de Purser. Actualice Purser para importarlo. Sus notas no se modificaron.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for a new export. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 está dañado. Pida que se lo exporten de nuevo. Sus notas no se modificaron.</translation>
    </message>
    <message>
        <source>The file contains no notes.</source>
        <translation>El archivo no contiene notas.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>The number of credentials that had no notes before an import.</extracomment>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>The number of credentials whose notes an import didn&apos;t change.</extracomment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1, %2, %3.</source>
        <extracomment>%1 is such as “3 added”, %2 “2 filled in”, %3 “10 unchanged”; each counts credentials.</extracomment>
        <translation>Notas importadas: %1, %2, %3.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>Las notas de %n credencial se exportaron a %1. El archivo contiene nombres de usuario, pero no contraseñas ni claves de API.</numerusform>
            <numerusform>Las notas de %n credenciales se exportaron a %1. El archivo contiene nombres de usuario, pero no contraseñas ni claves de API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1. Check that the file exists and that you&apos;re allowed to read it.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>No se pudo leer %1. Compruebe que el archivo existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Purser notes file. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 no es un archivo de notas de Purser. Sus notas no se modificaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>The number of credentials whose notes had an empty field before an import.</extracomment>
        <translation>
            <numerusform>%n completada</numerusform>
            <numerusform>%n completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>No se pudo guardar %1. Compruebe que el disco no esté lleno y que tenga permiso para escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Purser::NotesFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
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
            <numerusform>%1, %n credencial</numerusform>
            <numerusform>%1, %n credenciales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesForm</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>Nombre de host, como ghcr.io</translation>
    </message>
    <message>
        <source>The registry that this login is for. Yotta doesn&apos;t store it; Purser remembers it on this computer to check the login.</source>
        <translation>El registro al que dan acceso estos datos. Yotta no lo guarda; Purser lo recuerda en este equipo para comprobar el acceso.</translation>
    </message>
    <message>
        <source>Enter a host name, such as ghcr.io</source>
        <translation>Escriba un nombre de host, por ejemplo, ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>Imagen que se puede descargar con este acceso, como team/app:1.0</translation>
    </message>
    <message>
        <source>Person or team to ask about this login</source>
        <translation>Persona o equipo a quien preguntar por este acceso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Enter an image in this registry, such as team/app:1.0</source>
        <translation>Escriba una imagen de este registro, por ejemplo, team/app:1.0</translation>
    </message>
</context>
<context>
    <name>Purser::NotesSection</name>
    <message>
        <source>No notes on this computer</source>
        <translation>No hay notas en este equipo</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Password changed here</source>
        <translation>Contraseña cambiada aquí</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeText</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>No se creó «%1».</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>No se guardaron sus cambios en «%1».</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>No se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created yet: it isn&apos;t in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>«%1» aún no se ha creado: no está en la lista actualizada.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Sus cambios en «%1» aún no se han guardado: no aparecen en la lista actualizada.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>«%1» aún no se ha eliminado: sigue en la lista actualizada.</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Puede que se haya creado «%1».</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Puede que se hayan guardado sus cambios en «%1».</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>Puede que se haya eliminado «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>«%1» está en uso y no se eliminó.</translation>
    </message>
    <message>
        <source>The account was closed before the service responded. Check the list before you try again.</source>
        <translation>La cuenta se cerró antes de que el servicio respondiera. Compruebe la lista antes de volver a intentarlo.</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Token servers</source>
        <extracomment>Servers that issue tokens for registries.</extracomment>
        <translation>Servidores de tokens</translation>
    </message>
</context>
<context>
    <name>Purser::RealmQuestions</name>
    <message>
        <source>Allow and try again</source>
        <translation>Permitir y reintentar</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
</context>
<context>
    <name>Purser::RecoverDialog</name>
    <message>
        <source>Recover accounts</source>
        <translation>Recuperar cuentas</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Select the accounts to add. Check each base URL: the account&apos;s API key is sent there. Double-click a name or base URL to change it.</source>
        <translation>Seleccione las cuentas que quiere añadir. Compruebe cada URL base: a ella se envía la clave de API de la cuenta. Haga doble clic en un nombre o una URL base para cambiarlos.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where the API key of an account is.</extracomment>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>The API key of an account isn&apos;t saved anywhere.</extracomment>
        <translation>No guardada</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row in the list, %2 a sentence about its name or base URL.</extracomment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Searching the keychain…</source>
        <translation>Buscando en el llavero…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password.</source>
        <translation>El llavero no responde. Compruebe si le pide su contraseña.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that are only in the keychain.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a abrir este cuadro de diálogo para encontrar las cuentas que solo están en el llavero.</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>Este llavero no permite búsquedas. Solo se muestran las cuentas de su archivo de configuración anterior.</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>No se encontró ninguna cuenta. Cierre este cuadro de diálogo y conéctese con una clave de API.</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Quitar clave…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation>Quitar del llavero la clave de API de la cuenta seleccionada</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation>cuenta sin nombre</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>Quitar clave de API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>¿Quitar del llavero la clave de API de «%1»?

La clave sigue siendo válida, pero Purser no podrá recuperar la cuenta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Otro registro privado</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <extracomment>A button: hides what is in a field for a secret.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button: shows what is in a field for a secret.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>Purser::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Renovar contraseña</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The same new password for all</source>
        <translation>La misma contraseña nueva para todas</translation>
    </message>
    <message>
        <source>New username (optional)</source>
        <translation>Nombre de usuario nuevo (opcional)</translation>
    </message>
    <message>
        <source>New password or token</source>
        <translation>Contraseña o token nuevos</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>Pegar desde una tabla</translation>
    </message>
    <message>
        <source>The new password expires on</source>
        <translation>La contraseña nueva caduca el</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Renovar la contraseña de %n credencial</numerusform>
            <numerusform>Renovar la contraseña de %n credenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>Running Pods and endpoints may keep using the old login until they restart. Don&apos;t revoke the old password at the registry before then.</source>
        <translation>Los Pods y endpoints en ejecución pueden seguir usando los datos de acceso anteriores hasta que se reinicien. Revoque la contraseña anterior en el registro solo después de reiniciarlos.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
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
            <numerusform>Parece que otra credencial tiene los mismos datos de acceso. Márquela si también debe recibir la contraseña nueva.</numerusform>
            <numerusform>Parece que otras %n credenciales tienen los mismos datos de acceso. Marque las que también deban recibir la contraseña nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>“%1” has no new password yet</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>«%1» aún no tiene contraseña nueva</translation>
    </message>
    <message>
        <source>Select a credential first</source>
        <translation>Marque primero una credencial</translation>
    </message>
    <message>
        <source>1. Restart the Pods and endpoints that use these credentials.
2. Check that they pull their images.
3. Revoke the old passwords at the registry.</source>
        <translation>1. Reinicie los Pods y endpoints que usan estas credenciales.
2. Compruebe que descargan sus imágenes.
3. Revoque las contraseñas anteriores en el registro.</translation>
    </message>
    <message>
        <source>A different password for each</source>
        <translation>Una contraseña distinta para cada una</translation>
    </message>
    <message>
        <source>Load a CSV file…</source>
        <translation>Cargar un archivo CSV…</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>Comprobar los datos de acceso antes de guardarlos</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>Guardar también los datos de acceso que no se puedan comprobar</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>Leave empty to keep the current username</source>
        <translation>Dejar vacío para no cambiar el nombre de usuario</translation>
    </message>
    <message numerus="yes">
        <source>The outcome for %n more credentials is unknown. Check the list before you select them here.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>También se envió el cambio de otra credencial, pero se desconoce el resultado. Compruebe la lista antes de marcarla.</numerusform>
            <numerusform>También se envió el cambio de otras %n credenciales, pero se desconoce el resultado. Compruebe la lista antes de marcarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard doesn&apos;t contain a table for these credentials. Copy a column of passwords, or a column of names and a column of passwords.</source>
        <translation>El portapapeles no contiene ninguna tabla para estas credenciales. Copie una columna de contraseñas o las columnas de nombre y contraseña.</translation>
    </message>
    <message>
        <source>Load a CSV file</source>
        <translation>Cargar un archivo CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain passwords for these credentials. It needs a name column and a password column.</source>
        <translation>El archivo no contiene contraseñas para estas credenciales. Debe tener las columnas name (nombre) y password (contraseña).</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file. Check that it&apos;s a CSV file in UTF-8 and that you&apos;re allowed to read it.</source>
        <translation>No se pudo leer el archivo. Compruebe que es un archivo CSV en UTF-8 y que tiene permiso para leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were loaded.</source>
        <extracomment>%n is the number of passwords, 1 or more.</extracomment>
        <translation>
            <numerusform>Se cargó %n contraseña nueva.</numerusform>
            <numerusform>Se cargaron %n contraseñas nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>The number of passwords in the table doesn&apos;t match the number of selected credentials.</source>
        <translation>El número de contraseñas de la tabla no coincide con el de las credenciales seleccionadas.</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
        <translation>El sandbox ya está en marcha.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, types, IDs, and notes</source>
        <translation>Buscar en nombres, tipos, ID y notas</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsText</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>Su archivo de configuración está vacío.</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>Su archivo de configuración no está codificado en UTF-8.</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Su archivo de configuración tiene un conflicto de fusión en la línea %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>No se pudo leer la línea %1 de su archivo de configuración.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Su configuración se guardó con una versión más reciente de Purser.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation>En lugar de su archivo de configuración hay una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation>No se pudo abrir su archivo de configuración.</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>Su archivo de configuración no contiene ninguna opción.</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser no pudo moverlo, así que no se guardará ningún cambio. Mueva o elimine «%2» y vuelva a iniciar Purser.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser lo movió a «%2» y empezó con una configuración nueva. Seleccione «Recuperar cuentas…» para buscar sus cuentas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>No se pudo guardar su configuración, así que los cambios solo duran hasta que salga de Purser. Compruebe que el disco no esté lleno y que el archivo de configuración no sea de solo lectura.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>No se pudieron guardar sus cuentas. Compruebe que el disco no esté lleno y que el archivo de configuración no sea de solo lectura.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path.</extracomment>
        <translation>%1 Purser lo movió a «%2» y empezó con una configuración nueva.</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>Su archivo de configuración es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains null bytes.</source>
        <translation>Su archivo de configuración está dañado: contiene bytes nulos.</translation>
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
        <translation>Comando PowerShell</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Copiar como PowerShell</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
</context>
<context>
    <name>Purser::StartText</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>No hay ninguna cuenta llamada «%1».</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of an account, %2 the host of its base URL.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <extracomment>%1 is the base URL of the sandbox, %2 its API key.</extracomment>
        <translation>%1, clave de API «%2»</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <extracomment>%1 is e.g. &quot;Production at api.yottalabs.ai&quot;.</extracomment>
        <translation>%1, clave solo para esta sesión</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Sandbox: nada sale de este equipo</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Numbers of credentials.</extracomment>
        <translation>Visibles: %1 de %2</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1; no se pudo actualizar</translation>
    </message>
</context>
<context>
    <name>Purser::StrayNotice</name>
    <message>
        <source>Remove it</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>Quitarlo de «%1»</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Quitarlos de «%1»</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent unchanged</source>
        <translation>Si lo deja, se enviará sin cambios</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation>Si los deja, se enviarán sin cambios</translation>
    </message>
</context>
<context>
    <name>Purser::StrayText</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>una comilla</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>espacios</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un carácter invisible</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Espacio de no separación</translation>
    </message>
    <message>
        <source>Full-width space</source>
        <extracomment>The wide space of Chinese and Japanese texts, U+3000.</extracomment>
        <translation>Espacio de ancho completo</translation>
    </message>
    <message>
        <source>Unusual space %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2003.</extracomment>
        <translation>Espacio poco habitual %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>Control character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+0007.</extracomment>
        <translation>Carácter de control %1</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>Espacio de ancho cero</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Antiligadura de ancho cero</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Ligadura de ancho cero</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>Unión de palabras</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de orden de bytes</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>Guion opcional</translation>
    </message>
    <message>
        <source>Text direction mark %1</source>
        <extracomment>An invisible character that changes the direction of the text. %1 is its number in Unicode, e.g. U+202E.</extracomment>
        <translation>Marca de dirección del texto %1</translation>
    </message>
    <message>
        <source>Variation selector %1</source>
        <extracomment>An invisible character that selects another form of the one before it. %1 is its number in Unicode, e.g. U+FE0F.</extracomment>
        <translation>Selector de variante %1</translation>
    </message>
    <message>
        <source>Tag character %1</source>
        <extracomment>An invisible character of Unicode&apos;s tags. %1 is its number, e.g. U+E0061.</extracomment>
        <translation>Carácter de etiqueta %1</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <extracomment>A blank character of the Korean script.</extracomment>
        <translation>Relleno hangul</translation>
    </message>
    <message>
        <source>Invisible character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2063.</extracomment>
        <translation>Carácter invisible %1</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Comilla</translation>
    </message>
    <message>
        <source>%1 at the start (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Space&quot; or &quot;Zero-width space&quot;.</extracomment>
        <translation>%1 al principio (posición %2)</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>%1 en la posición %2</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>%1 al final (posición %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>%n carácter inesperado: %1</numerusform>
            <numerusform>%n caracteres inesperados. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>Se añadió https://</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>Se añadió https:// y se quitó: %1</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>comillas</translation>
    </message>
</context>
<context>
    <name>Purser::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Purser::TimeText</name>
    <message>
        <source>in the future</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <extracomment>The list of credentials, or one of them; %1 is a time of day.</extracomment>
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>Updated yesterday at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Última actualización: ayer, %1</translation>
    </message>
    <message>
        <source>Updated on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>Última actualización: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TokenServersPage</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Allowed token servers</source>
        <translation>Servidores de tokens permitidos</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Token server</source>
        <translation>Servidor de tokens</translation>
    </message>
    <message>
        <source>Some registries have logins checked by another server. If Purser doesn&apos;t know that server, it asks you before it sends the login. The servers that you allow are listed here. If you remove one, Purser asks you again.</source>
        <translation>En algunos registros, otro servidor comprueba los datos de acceso. Si Purser no conoce ese servidor, le pregunta antes de enviárselos. Aquí se muestran los servidores que usted permite. Si quita alguno, Purser volverá a preguntarle.</translation>
    </message>
</context>
<context>
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
</context>
<context>
    <name>Purser::ValidationText</name>
    <message>
        <source>A space</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>A line break</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>salto de línea</translation>
    </message>
    <message>
        <source>A tab</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a character that isn&apos;t allowed in a field.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation>Escriba un nombre de usuario</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation>Escriba una contraseña o un token</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation>Empiece por una letra (A–Z o a–z)</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation>Carácter no permitido: %1 (posición %2)</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>El carácter de la posición %1 no es válido</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation>1–20 letras, cifras o @ . _ - (empiece por una letra)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation>El nombre en su organización. Puede cambiarlo después, porque los Pods y endpoints usan el ID.</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation>El registro al que corresponde esta credencial. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation>El nombre de usuario para iniciar sesión en el registro. Después de guardar, no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation>La contraseña o el token del registro. Si puede, use un token que solo permita descargar. Después de guardar, no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Too long: %1 characters (at most %2)</source>
        <extracomment>%1 is the length of a text, and %2 the greatest length that is allowed.</extracomment>
        <translation>Texto demasiado largo: %1 caracteres (máximo: %2)</translation>
    </message>
</context>
<context>
    <name>Purser::WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Purser::WelcomePage</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Save key in keychain</source>
        <translation>Guardar la clave en el llavero</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el sandbox</translation>
    </message>
    <message>
        <source>Import profile…</source>
        <translation>Importar perfil…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Le damos la bienvenida a Purser</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation>Gestione las credenciales de registros de contenedores de su organización de Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Conectarse con una clave de API</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation>Encontrará su clave en la Yotta Console, en Settings &gt; Access Keys. Purser la guarda únicamente en el llavero del sistema.</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation>Si está desactivado, Purser olvida la clave al salir</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation>¿Ya usa la CLI de Yotta?</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file won&apos;t be changed.</source>
        <translation>La CLI guarda las claves de API en un archivo de texto sin cifrar. Puede importarlas para guardar una copia en su llavero. El archivo no se modifica.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Clave de API de «%1»</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation>¿No tiene una clave?</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation>Pruebe Purser con credenciales de ejemplo. El sandbox se ejecuta en su equipo y no envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Recuperar cuentas…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>¿Faltan sus cuentas?</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>Purser puede buscarlas en su archivo de configuración anterior y en el llavero del sistema.</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>&amp;New credential</source>
        <translation>&amp;Nueva credencial</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation>Recar&amp;gar credencial</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Detener actualización</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation>&amp;Guardar clave de API en el llavero</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation>&amp;Quitar clave de API del llavero…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation>&amp;Importar de la CLI de Yotta…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation>&amp;Abrir sandbox</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation>Copiar &amp;URL y clave del sandbox</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation>A&amp;yuda y atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>&amp;Acerca de Purser</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copiar nombre</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation>&amp;Cambiar clave de API…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation>&amp;Recuperar cuentas…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation>Comprobar &amp;acceso…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>E&amp;xportar notas…</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>I&amp;mportar notas…</translation>
    </message>
    <message>
        <source>What &amp;needs attention</source>
        <translation>&amp;Lo que requiere atención</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Renovar contraseña…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>Imp&amp;ortar credenciales…</translation>
    </message>
</context>
</TS>
