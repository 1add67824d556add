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
Registry credential manager for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with:
%2</source>
        <translation>Purser %1
Gestor de credenciales de registros para organizaciones de Yotta Labs

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.

Hecho con:
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
        <translation>La clave de API de «%1» ya está guardada en el llavero.</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” in %2 is used.</source>
        <translation>Se usa la clave de API del perfil «%1» de %2.</translation>
    </message>
    <message>
        <source>The key is still readable in the file %1 as well, in the section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <translation>La clave sigue siendo legible también en el archivo %1, en la sección «%2». Quítela de ahí cuando la CLI de Yotta ya no la necesite.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>La cuenta se ha eliminado mientras tanto.</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key serves for this session only. %2</source>
        <translation>«%1» se guardó, pero su clave solo sirve para esta sesión. %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se guardó.</translation>
    </message>
    <message>
        <source>It is still readable in the environment variable YOTTA_API_KEY; look for it in the files that your shell reads at its start.</source>
        <translation>Sigue siendo legible en la variable de entorno YOTTA_API_KEY; búsquela en los archivos que su shell lee al iniciarse.</translation>
    </message>
    <message>
        <source>The API key is in the keychain now.</source>
        <translation>La clave de API está ahora en el llavero.</translation>
    </message>
    <message>
        <source>Connected, but the key is kept for this session only. %1</source>
        <translation>Conectado, pero la clave solo se conserva para esta sesión. %1</translation>
    </message>
    <message>
        <source>Connected for this session only: the settings could not be written.</source>
        <translation>Conectado solo para esta sesión: no se pudo escribir la configuración.</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you leave it.</source>
        <translation>«%1» se quitó en otra ventana. Aquí sigue abierta hasta que salga de ella.</translation>
    </message>
    <message>
        <source>“%1” was given a new API key in another window. To use it, open the account again.</source>
        <translation>«%1» recibió una clave de API nueva en otra ventana. Para usarla, vuelva a abrir la cuenta.</translation>
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
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove “%1” from Purser, and its API key from the keychain?

Nothing is deleted at the service, and the key itself stays valid.</source>
        <translation>¿Quitar «%1» de Purser y su clave de API del llavero?

No se elimina nada en el servicio, y la clave sigue siendo válida.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» se quitó.</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Olvidar la clave de API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid. To connect again you will need it from the console.</source>
        <translation>¿Quitar del llavero la clave de API de «%1»?

La clave sigue siendo válida. Para volver a conectarse la necesitará de la consola.</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <translation>La clave de API de «%1» se quitó.</translation>
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
        <source>The account&apos;s key was changed in another window. Close this dialog and open it again.</source>
        <translation>La clave de la cuenta se cambió en otra ventana. Cierre este diálogo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>“%1” was given another base URL in another window. To use it, open the account again.</source>
        <translation>«%1» recibió otra URL base en otra ventana. Para usarla, vuelva a abrir la cuenta.</translation>
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
        <source>Keep the key in the keychain</source>
        <translation>Conservar la clave en el llavero</translation>
    </message>
    <message>
        <source>Ask me to type a credential&apos;s name before deleting it</source>
        <translation>Pedirme que escriba el nombre de una credencial antes de eliminarla</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>It is tried before it is stored. In the Yotta Console you find it under Settings, Access Keys.</source>
        <translation>Se prueba antes de guardarla. En la Yotta Console está en Settings, Access Keys.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>¿Dónde está mi clave?</translation>
    </message>
    <message>
        <source>The stored key is for another server. Type the one for this.</source>
        <translation>La clave guardada es de otro servidor. Escriba la de este.</translation>
    </message>
    <message>
        <source>New API key for “%1”</source>
        <translation>Nueva clave de API para «%1»</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gestionar cuentas…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer there to be recovered. Close this dialog and open it again.</source>
        <translation>Estas cuentas ya no se pueden recuperar. Cierre este diálogo y vuelva a abrirlo.</translation>
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
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountWords</name>
    <message>
        <source>It opens the organization to Purser, with the rights that it was given. In the Yotta Console it stands under Settings, Access Keys.</source>
        <translation>Abre la organización a Purser, con los derechos que se le dieron. En la Yotta Console está en Settings, Access Keys.</translation>
    </message>
    <message>
        <source>The address of the service. It is the official one, unless your organization was given another.</source>
        <translation>La dirección del servicio. Es la oficial, salvo que su organización haya recibido otra.</translation>
    </message>
    <message>
        <source>None</source>
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
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Como máximo %n carácter.</numerusform>
            <numerusform>Como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Otra cuenta tiene este nombre.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network. Nothing was sent.</source>
        <translation>Este equipo no está conectado a ninguna red. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no server called “%1”. Nothing was sent. Check the base URL.</source>
        <translation>No hay ningún servidor llamado «%1». No se envió nada. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The API key is in the system&apos;s keychain, in the entry “%1”, and in the memory of Purser while the account is open. It is in no file of Purser&apos;s, in no log and in no address.</source>
        <translation>La clave de API está en el llavero del sistema, en la entrada «%1», y en la memoria de Purser mientras la cuenta está abierta. No está en ningún archivo de Purser, ni en registros ni en direcciones.</translation>
    </message>
    <message>
        <source>The API key is in the memory of Purser until it is closed, if it was typed since the start. It is neither in the keychain nor in any file.</source>
        <translation>La clave de API está en la memoria de Purser hasta que se cierre, si se escribió desde el inicio. No está ni en el llavero ni en ningún archivo.</translation>
    </message>
    <message>
        <source>The API key is in the environment variable YOTTA_API_KEY of the shell that started Purser, and in the memory of Purser. It is not in the keychain.</source>
        <translation>La clave de API está en la variable de entorno YOTTA_API_KEY del shell que inició Purser y en la memoria de Purser. No está en el llavero.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s key is no secret: it is shown in the status bar.</source>
        <translation>La clave del entorno de pruebas no es secreta: se muestra en la barra de estado.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not understood and was left out.</source>
        <translation>La línea %1 de %2 no se entiende y se omitió.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API key.</source>
        <translation>El perfil «%1» no tiene clave de API.</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” has characters that no key has.</source>
        <translation>La clave de API del perfil «%1» tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The base URL of the profile “%1” cannot be used.</source>
        <translation>La URL base del perfil «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>There are more profiles in %1; the rest was left out.</source>
        <translation>Hay más perfiles en %1; el resto se omitió.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <translation>«%1» no responde. No se envió nada. Compruebe la URL base y su red.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>«%1» no responde (%2). No se envió nada. Compruebe la URL base y su red.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <translation>«%1» no es un servidor de la API de Yotta. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>«%1» no es un servidor de la API de Yotta (%2). Compruebe la URL base.</translation>
    </message>
    <message>
        <source>API key of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation>Clave de API del perfil «%1»: %2.</translation>
    </message>
    <message>
        <source>Base URL of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>URL base del perfil «%1»: %2.</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key of “%1”…</source>
        <translation>Pidiendo al llavero la clave de API de «%1»…</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. If it&apos;s asking for your password or permission, answer it, or use a key for this session only.</source>
        <translation>El llavero aún no ha respondido. Si le pide su contraseña o su permiso, responda allí, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The saved entry for this account isn&apos;t an API key. %1</source>
        <translation>Lo que el llavero tiene para esta cuenta no es una clave de API. %1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <translation>La clave de API de «%1» está en el llavero. Úsela o siga escribiendo otra.</translation>
    </message>
    <message>
        <source>No API key is kept for “%1”. Type it to connect.</source>
        <translation>No se conserva ninguna clave de API para «%1». Escríbala para conectarse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usar la clave guardada</translation>
    </message>
    <message>
        <source>The former API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>La clave de API anterior sigue en el llavero. %1 Purser la quitará cuando el llavero vuelva a estar disponible.</translation>
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
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>Filtrar la actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The activity was written to %1.</source>
        <translation>La actividad se escribió en %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
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
    <name>Purser::ActivityWords</name>
    <message>
        <source>List</source>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Detenido por el proxy</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificado no aceptado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Sin derecho</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>Fallo del servicio</translation>
    </message>
    <message>
        <source>Unreadable reply</source>
        <translation>Respuesta ilegible</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
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
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Acceso rechazado</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>The proxy&apos;s password serves until Purser is closed. %1</source>
        <translation>La contraseña del proxy sirve hasta que se cierre Purser. %1</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>No se pudo iniciar el entorno de pruebas: %1</translation>
    </message>
</context>
<context>
    <name>Purser::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.</extracomment>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo de espera agotado</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <translation>red no disponible</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>error de red</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>falló la negociación TLS</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <translation>no es una respuesta HTTP</translation>
    </message>
    <message>
        <source>username and password required</source>
        <translation>se requieren nombre de usuario y contraseña</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Stopping and reading the list again…</source>
        <translation>Deteniendo y leyendo de nuevo la lista…</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Podrá intentarlo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Another change is still in progress.</source>
        <translation>Otro cambio sigue en curso.</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Action or credential</source>
        <translation>Acción o credencial</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
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
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>The list already has a credential with this name.</source>
        <translation>La lista ya tiene una credencial con este nombre.</translation>
    </message>
    <message>
        <source>It was created already.</source>
        <translation>Ya se había creado.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <translation>«%1» se creó.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n credencial.</numerusform>
            <numerusform>Se eliminaron %n credenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere already.</source>
        <translation>«%1» ya se había eliminado en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se eliminó.</translation>
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
        <translation>Creación</translation>
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
        <translation>(sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n con otro nombre</numerusform>
            <numerusform>%n con otro nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n desaparecida</numerusform>
            <numerusform>%n desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 gone&quot;, of credentials.</extracomment>
        <translation>Cambios hechos en otro lugar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
        <translation>
            <numerusform>%n credencial de la lista no tiene un ID utilizable. Se muestra como ilegible y aquí no se puede cambiar ni eliminar.</numerusform>
            <numerusform>%n credenciales de la lista no tienen un ID utilizable. Se muestran como ilegibles y aquí no se pueden cambiar ni eliminar.</numerusform>
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
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>No name, type or ID contains “%1”.</source>
        <translation>Ningún nombre, tipo ni ID contiene «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Reading the credentials…</source>
        <translation>Leyendo las credenciales…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Could not read the credentials</source>
        <translation>No se pudieron leer las credenciales</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Todavía no hay credenciales</translation>
    </message>
    <message>
        <source>A credential lets Pods and endpoints pull private images from a container registry.</source>
        <translation>Una credencial permite a Pods y endpoints descargar imágenes privadas de un registro de contenedores.</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nueva credencial</translation>
    </message>
    <message>
        <source>Could not refresh. %1</source>
        <translation>No se pudo actualizar. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The rows are those read %1.</source>
        <translation>Las filas son las leídas %1.</translation>
    </message>
    <message>
        <source>The list was never read: there may be more credentials.</source>
        <translation>La lista nunca se leyó: puede haber más credenciales.</translation>
    </message>
    <message>
        <source>Could not refresh. %1 %2</source>
        <translation>No se pudo actualizar. %1 %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The credential no longer exists. Its row was removed.</source>
        <translation>La credencial ya no existe. Se quitó su fila.</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Nueva clave de API…</translation>
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
        <translation>Copiar los ID</translation>
    </message>
    <message>
        <source>Replace password instead</source>
        <translation>Cambiar la contraseña en su lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Escriba «%1» para confirmar</translation>
    </message>
    <message>
        <source>This is another name.</source>
        <translation>Ese es otro nombre.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints can no longer pull images with it. This cannot be undone.</source>
        <translation>ID %1. Los nuevos Pods y endpoints ya no podrán descargar imágenes con ella. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <translation>
            <numerusform>¿Eliminar %n credencial?</numerusform>
            <numerusform>¿Eliminar %n credenciales?</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints can no longer pull images with them. This cannot be undone.</source>
        <translation>Los nuevos Pods y endpoints ya no podrán descargar imágenes con ellas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>Credenciales por eliminar</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Eliminando «%1»…</translation>
    </message>
    <message>
        <source>Stopped. The rest was not deleted.</source>
        <translation>Detenido. El resto no se eliminó.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>«%1» está en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <translation>
            <numerusform>%n credencial está en uso</numerusform>
            <numerusform>%n credenciales están en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>It was not deleted. These Pods and endpoints pull images with it. Stop them or give them another credential first.</source>
        <translation>No se eliminó. Estos Pods y endpoints descargan imágenes con ella. Deténgalos o deles antes otra credencial.</translation>
    </message>
    <message>
        <source>It was not deleted. The service does not say which Pods or endpoints pull images with it.</source>
        <translation>No se eliminó. El servicio no dice qué Pods o endpoints descargan imágenes con ella.</translation>
    </message>
    <message>
        <source>They were not deleted. These Pods and endpoints pull images with them. Stop them or give them other credentials first.</source>
        <translation>No se eliminaron. Estos Pods y endpoints descargan imágenes con ellas. Deténgalos o deles antes otras credenciales.</translation>
    </message>
    <message>
        <source>They were not deleted. The service does not say which Pods or endpoints pull images with them.</source>
        <translation>No se eliminaron. El servicio no dice qué Pods o endpoints descargan imágenes con ellas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1, con «%2»</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Asks the service for this credential by its ID</source>
        <translation>Pide al servicio esta credencial por su ID</translation>
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
        <translation>Creación</translation>
    </message>
    <message>
        <source>For a Pod or endpoint</source>
        <translation>Para un Pod o endpoint</translation>
    </message>
    <message>
        <source>JSON line</source>
        <translation>Línea JSON</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Con curl</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>Seleccione una credencial para ver sus detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <translation>
            <numerusform>%n credencial seleccionada</numerusform>
            <numerusform>%n credenciales seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>El servicio no lo dice</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorDialog</name>
    <message>
        <source>Doctor</source>
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
        <source>What Purser depends on. No key, password or user name is in the report.</source>
        <translation>De qué depende Purser. El informe no contiene claves, contraseñas ni nombres de usuario.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keeping a key</source>
        <translation>Conservar una clave</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet.</translation>
    </message>
    <message>
        <source>An entry made for this was written, read and removed.</source>
        <translation>Se escribió, leyó y quitó una entrada hecha para la prueba.</translation>
    </message>
    <message>
        <source>Writing an entry failed. %1</source>
        <translation>No se pudo escribir una entrada. %1</translation>
    </message>
    <message>
        <source>Reading back what was written failed. %1</source>
        <translation>No se pudo leer lo escrito. %1</translation>
    </message>
    <message>
        <source>Removing what was written failed. %1</source>
        <translation>No se pudo quitar lo escrito. %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>There is no TLS library that Qt can use.</source>
        <translation>No hay ninguna biblioteca TLS que Qt pueda usar.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n trusted authorities.</source>
        <translation>
            <numerusform>%1, con %n autoridad de confianza.</numerusform>
            <numerusform>%1, con %n autoridades de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: the system has none for the service.</source>
        <translation>Ninguno: el sistema no tiene ninguno para el servicio.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>The system&apos;s, %1.</source>
        <translation>El del sistema, %1.</translation>
    </message>
    <message>
        <source>The one of the preferences, %1.</source>
        <translation>El de las preferencias, %1.</translation>
    </message>
    <message>
        <source>Not tried: no account is open.</source>
        <translation>Sin probar: no hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” answers, and the API key works.</source>
        <translation>«%1» responde, y la clave de API funciona.</translation>
    </message>
    <message>
        <source>Not known: the service has not told its time.</source>
        <translation>Se desconoce: el servicio no dijo su hora.</translation>
    </message>
    <message>
        <source>The same as the service&apos;s.</source>
        <translation>El mismo que el del servicio.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it there.</source>
        <translation>Secret Service, desbloqueado. Le pide permiso antes de que Purser pueda usar una clave. Si lo denegó, permítalo allí.</translation>
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
        <translation>No hay ningún Secret Service en ejecución. Las claves solo se pueden usar durante una sesión.</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Portal de secretos de Flatpak.</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>Este Flatpak no encuentra ningún portal de secretos (org.freedesktop.portal.Secret) ni ningún Secret Service. Instale el portal de su escritorio para guardar claves. Hasta entonces, las claves solo se pueden usar durante una sesión.</translation>
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
        <source>Skipped, because there&apos;s no keychain or it might prompt you.</source>
        <translation>Omitido: no hay llavero, o podría preguntarle algo.</translation>
    </message>
    <message>
        <source>%1 behind the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 por detrás del del servicio.</translation>
    </message>
    <message>
        <source>%1 ahead of the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1 por delante del del servicio.</translation>
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
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>The service cannot change the type. For another one, create a new credential.</source>
        <translation>El servicio no puede cambiar el tipo. Para otro tipo, cree una credencial nueva.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no hay cambios.</translation>
    </message>
    <message>
        <source>Will be changed: %1</source>
        <translation>Se cambiará: %1</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Esta credencial ya no existe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>El servicio dice: «%1»</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <translation>HTTP %1, código %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There is no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <translation>No hay ninguna API de Yotta en esta dirección (HTTP %1). Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1). Purser does not follow it, so that the API key goes nowhere else. Check the base URL.</source>
        <translation>El servidor remite a otra dirección (HTTP %1). Purser no la sigue, para que la clave de API no vaya a ningún otro lugar. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The reply cannot be read. Is the base URL that of the Yotta API?</source>
        <translation>La respuesta no se puede leer. ¿Es la URL base la de la API de Yotta?</translation>
    </message>
    <message>
        <source>It was created all the same: the list, read again, now has a credential of this name.</source>
        <translation>Se creó de todos modos: la lista, leída de nuevo, tiene ahora una credencial con este nombre.</translation>
    </message>
    <message>
        <source>It was deleted all the same: the list, read again, does not have it.</source>
        <translation>Se eliminó de todos modos: la lista, leída de nuevo, ya no la tiene.</translation>
    </message>
    <message>
        <source>The change was made all the same: the list, read again, shows it.</source>
        <translation>El cambio se hizo de todos modos: la lista, leída de nuevo, lo muestra.</translation>
    </message>
    <message>
        <source>The list was read again: it was not created so far. Your entries are still here.</source>
        <translation>La lista se leyó de nuevo: hasta ahora no se creó. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The list was read again: the credential is still there.</source>
        <translation>La lista se leyó de nuevo: la credencial sigue ahí.</translation>
    </message>
    <message>
        <source>The list was read again: the change was not made so far. Your entries are still here.</source>
        <translation>La lista se leyó de nuevo: hasta ahora el cambio no se hizo. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The list has a credential of this name, but it had not been read before, so it may be an older one. Look at it before you create again.</source>
        <translation>La lista tiene una credencial con este nombre, pero no se había leído antes, así que puede ser una anterior. Mírela antes de crear de nuevo.</translation>
    </message>
    <message>
        <source>A user name or password cannot be read back, so it is not known whether the change was made. Saving again is safe: it sets the same values.</source>
        <translation>Un nombre de usuario o una contraseña no se pueden volver a leer, así que no se sabe si se hizo el cambio. Guardar de nuevo es seguro: pone los mismos valores.</translation>
    </message>
    <message>
        <source>The list could not be read again, so it is not known whether the request took effect. Refresh before you try again.</source>
        <translation>La lista no se pudo leer de nuevo, así que no se sabe si la solicitud tuvo efecto. Actualice antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Dejó de esperar después de enviada la solicitud.</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to answer.</source>
        <translation>La solicitud se envió, pero el servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The request was sent, but the reply cannot be read.</source>
        <translation>La solicitud se envió, pero la respuesta no se puede leer.</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent.</source>
        <translation>La conexión se cortó después de enviada la solicitud.</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>El servicio tuvo un problema (%1).</translation>
    </message>
    <message>
        <source>No connection to the server. Nothing was sent. Check the network and the base URL.</source>
        <translation>Sin conexión con el servidor. No se envió nada. Compruebe la red y la URL base.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Nothing was sent. Check the proxy in the preferences.</source>
        <translation>El proxy no dejó pasar la solicitud. No se envió nada. Compruebe el proxy en las preferencias.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>El servidor no pudo demostrar quién es, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The connection broke before the whole reply was there.</source>
        <translation>La conexión se cortó antes de llegar la respuesta completa.</translation>
    </message>
    <message>
        <source>The API key is missing, wrong or expired.</source>
        <translation>La clave de API falta, es incorrecta o ha caducado.</translation>
    </message>
    <message>
        <source>The API key does not have the right to do this.</source>
        <translation>La clave de API no tiene derecho a hacer esto.</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>Esta credencial ya no existe.</translation>
    </message>
    <message>
        <source>The credential is in use and was not deleted.</source>
        <translation>La credencial está en uso y no se eliminó.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>El servicio no aceptó esto.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>Demasiadas solicitudes. Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>An API key is needed.</source>
        <translation>Hace falta una clave de API.</translation>
    </message>
    <message>
        <source>An API key has no spaces, line breaks or special characters inside. Copy it again from the console.</source>
        <translation>Una clave de API no contiene espacios, saltos de línea ni caracteres especiales. Cópiela de nuevo de la consola.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy it again from the console.</source>
        <translation>Es demasiado larga para ser una clave de API. Cópiela de nuevo de la consola.</translation>
    </message>
    <message>
        <source>A base URL is needed.</source>
        <translation>Hace falta una URL base.</translation>
    </message>
    <message>
        <source>This is not a URL.</source>
        <translation>Esto no es una URL.</translation>
    </message>
    <message>
        <source>The base URL needs a host, as in https://api.yottalabs.ai</source>
        <translation>La URL base necesita un host, como en https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>The base URL must start with https://</source>
        <translation>La URL base debe empezar por https://</translation>
    </message>
    <message>
        <source>http:// is for this computer only: elsewhere the API key would travel unprotected. Use https://</source>
        <translation>http:// es solo para este equipo: hacia otros, la clave de API viajaría sin protección. Use https://</translation>
    </message>
    <message>
        <source>The base URL must not contain a user name or password.</source>
        <translation>La URL base no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The base URL must not contain “?” or “#”.</source>
        <translation>La URL base no debe contener «?» ni «#».</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>El llavero no tiene ninguna clave de API para esta cuenta.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>No keychain is available on this computer. A key can be used for this session only.</source>
        <translation>No hay ningún llavero disponible en este equipo. Se puede usar una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not keep the change.</source>
        <translation>El llavero no conservó el cambio.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>El llavero informó de un problema.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>La lista actualizada tiene una fila que Purser no puede leer. Puede ser la credencial nueva: compruébela antes de reintentarlo.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>La lista actualizada tiene una fila que Purser no puede leer. Puede ser esta credencial: compruébela antes de reintentarlo.</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read, so it can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>La lista actualizada tiene una fila que Purser no puede leer, así que no se sabe si el cambio se guardó. Puede guardar de nuevo sin riesgo.</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>El servicio tuvo un problema.</translation>
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
        <translation>El llavero no dejó que Purser usara esta clave. Permítalo en su gestor de contraseñas y vuelva a intentarlo, o use una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait for a day or longer.</source>
        <translation>Demasiadas solicitudes. El servicio pide esperar un día o más.</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>Demasiadas solicitudes. El servicio pide esperar %1.</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>Se reintentará en %1 (intento %2 de %3).</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like others. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>El host «%1» contiene letras que pueden parecerse a otras. Su nombre codificado es «%2». Asegúrese de que es el servidor que quiere.</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Ask before a credential is deleted</source>
        <translation>Preguntar antes de eliminar una credencial</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Never</source>
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
        <source>Several at once are always asked about, and so is every one in an account that wants its name typed.</source>
        <translation>Siempre se pregunta si son varias a la vez, y por cada una en una cuenta que quiere que se escriba su nombre.</translation>
    </message>
    <message>
        <source>Columns beside the name</source>
        <translation>Columnas junto al nombre</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualizar la lista</translation>
    </message>
</context>
<context>
    <name>Purser::GrowingDialog</name>
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
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, as in &quot;de&quot;: it names the file of the guide.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>What is this field?</source>
        <translation>¿Qué es este campo?</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>¿Qué es «%1»?</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>Purser::LongLabel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
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
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – Entorno de pruebas: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Purser – %1</source>
        <translation>Purser – %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
</context>
<context>
    <name>Purser::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>Autoridades adicionales</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>None</source>
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
        <source>For networks whose proxy signs with an authority of its own: a file in PEM format, trusted beside the system&apos;s authorities.</source>
        <translation>Para redes cuyo proxy firma con una autoridad propia: un archivo en formato PEM en el que se confía además de las autoridades del sistema.</translation>
    </message>
    <message>
        <source>Host and port, as in proxy.example.com:8080</source>
        <translation>Host y puerto, como en proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Empty where the proxy wants none</source>
        <translation>Vacío si el proxy no lo pide</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>Se conserva en el llavero.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s authorities. Nothing switches the check of certificates off.</source>
        <translation>Un archivo PEM en el que se confía además de las autoridades del sistema. Nada desactiva la comprobación de certificados.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>What is set for this computer, on Linux in the variable https_proxy. Addresses of this computer never go through a proxy.</source>
        <translation>Lo que esté definido para este equipo, en Linux en la variable https_proxy. Las direcciones de este equipo nunca pasan por un proxy.</translation>
    </message>
    <message>
        <source>Addresses of this computer never go through a proxy.</source>
        <translation>Las direcciones de este equipo nunca pasan por un proxy.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Se está comprobando el archivo.</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and user name. A stored password is never sent to another proxy.</source>
        <translation>Escriba la contraseña para este proxy y este nombre de usuario. Una contraseña guardada nunca se envía a otro proxy.</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>todavía no es válido</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>es de otro nombre</translation>
    </message>
    <message>
        <source>nobody but its owner has signed it</source>
        <translation>nadie más que su propietario lo ha firmado</translation>
    </message>
    <message>
        <source>its issuer is not trusted on this computer</source>
        <translation>este equipo no confía en su emisor</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>fue revocado</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted: %2. Nothing was sent.</source>
        <translation>El certificado de «%1» no se aceptó: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, was not accepted: %3. Nothing was sent.</source>
        <translation>El certificado de «%1», emitido por «%2», no se aceptó: %3. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 If your network has an authority of its own, add its file in the preferences.</source>
        <translation>%1 Si su red tiene una autoridad propia, añada su archivo en las preferencias.</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>El proxy necesita un host y un puerto.</translation>
    </message>
    <message>
        <source>This is no host and port, as in proxy.example.com:8080</source>
        <translation>Esto no es un host con puerto, como en proxy.example.com:8080</translation>
    </message>
    <message>
        <source>The port is missing, as in proxy.example.com:8080</source>
        <translation>Falta el puerto, como en proxy.example.com:8080</translation>
    </message>
    <message>
        <source>User name and password have their own fields.</source>
        <translation>El nombre de usuario y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The file with additional authorities cannot be read.</source>
        <translation>No se puede leer el archivo con autoridades adicionales.</translation>
    </message>
    <message>
        <source>The file with additional authorities has no PEM certificate in it.</source>
        <translation>El archivo con autoridades adicionales no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <translation>%1 El archivo de certificados de CA «%2» no contiene certificados. Elija otro archivo en Preferencias.</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
        <translation>%1 No se pudo leer el archivo de certificados de CA «%2». Compruebe que sigue ahí y confírmelo en Preferencias.</translation>
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
        <translation>El proxy %1 pide nombre de usuario y contraseña. No se envió nada. Introduzca en Preferencias el proxy con su nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 pide nombre de usuario y contraseña. No se envió nada. Introdúzcalos en Preferencias.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>No se encontró el proxy %1. No se envió nada. Compruebe el nombre del proxy y su red.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 rechazó la conexión. No se envió nada. Compruebe que está en marcha y que le deja pasar.</translation>
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
        <source>The proxy %1 didn&apos;t let the request through. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>El proxy %1 no dejó pasar la solicitud. No se envió nada. Compruebe el proxy.</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>Aún se espera al servicio…</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeWords</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <translation>«%1» no se creó.</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <translation>Sus cambios en «%1» no se guardaron.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <translation>«%1» no se eliminó.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created so far: it isn&apos;t in the refreshed list.</source>
        <translation>«%1» no se ha creado hasta ahora: no está en la lista actualizada.</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved so far: the refreshed list doesn&apos;t show them.</source>
        <translation>Sus cambios en «%1» no se han guardado hasta ahora: la lista actualizada no los muestra.</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted so far: it&apos;s still in the refreshed list.</source>
        <translation>«%1» no se ha eliminado hasta ahora: sigue en la lista actualizada.</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <translation>Puede que «%1» se haya creado.</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <translation>Puede que sus cambios en «%1» se hayan guardado.</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <translation>Puede que «%1» se haya eliminado.</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <translation>«%1» está en uso y no se eliminó.</translation>
    </message>
    <message>
        <source>The account was closed before the service replied. Check the list before you try again.</source>
        <translation>La cuenta se cerró antes de que el servicio respondiera. Compruebe la lista antes de reintentarlo.</translation>
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
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Not saved</source>
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
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that only the keychain knows.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a abrir este cuadro de diálogo para encontrar las cuentas que solo conoce el llavero.</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>Este llavero no permite búsquedas, así que solo se buscó en el archivo de configuración anterior.</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>No se encontró ninguna cuenta. Cierre este cuadro de diálogo y conéctese con una clave de API.</translation>
    </message>
    <message>
        <source>Remove the key…</source>
        <translation>Quitar la clave…</translation>
    </message>
    <message>
        <source>Removes the API key of the selected account from the keychain</source>
        <translation>Quita del llavero la clave de API de la cuenta seleccionada</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>una cuenta sin nombre</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>Quitar la clave de API</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid, but Purser can&apos;t recover the account afterwards.</source>
        <translation>¿Quitar del llavero la clave de API de «%1»?

La clave sigue siendo válida, pero Purser no podrá recuperar la cuenta después.</translation>
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
        <translation>Otro / privado</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxServer</name>
    <message>
        <source>The sandbox is running already.</source>
        <translation>El entorno de pruebas ya está en marcha.</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, type or ID</source>
        <translation>Buscar nombre, tipo o ID</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsWords</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>Su archivo de configuración está vacío.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains zero bytes.</source>
        <translation>Su archivo de configuración está dañado: contiene bytes nulos.</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>Su archivo de configuración no está codificado en UTF-8.</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict in line %1.</source>
        <translation>Su archivo de configuración tiene un conflicto de fusión en la línea %1.</translation>
    </message>
    <message>
        <source>Line %1 of your settings file can&apos;t be read.</source>
        <translation>No se puede leer la línea %1 de su archivo de configuración.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>Su configuración se guardó con una versión más reciente de Purser.</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device in the place of your settings file.</source>
        <translation>En lugar de su archivo de configuración hay una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Your settings file can&apos;t be opened.</source>
        <translation>No se puede abrir su archivo de configuración.</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>Su archivo de configuración no contiene ninguna opción.</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser no pudo moverlo, así que no se guarda nada de lo que cambie. Mueva o elimine «%2» y vuelva a iniciar Purser.</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser lo movió a «%2» y empezó con una configuración nueva. Seleccione «Recuperar cuentas…» para buscar sus cuentas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>No se pudo guardar su configuración, así que los cambios solo duran hasta que salga. Compruebe que el disco no esté lleno y que el archivo de configuración no sea de solo lectura.</translation>
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
</context>
<context>
    <name>Purser::StartWords</name>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada «%1».</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <translation>%1, clave de API «%2»</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <translation>%1, clave solo para esta sesión</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>Entorno de pruebas: nada sale de este equipo</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 visibles</translation>
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
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>Quitarlo de «%1»</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <translation>Quitarlos de «%1»</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent as it is.</source>
        <translation>Si lo deja, se enviará tal cual.</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent as they are.</source>
        <translation>Si los deja, se enviarán tal cual.</translation>
    </message>
</context>
<context>
    <name>Purser::StrayWords</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>una comilla</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>un carácter invisible</translation>
    </message>
    <message>
        <source>invisible characters</source>
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
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>Se añadió https://</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>Se añadió https:// y se quitó: %1</translation>
    </message>
</context>
<context>
    <name>Purser::TakeOverDialog</name>
    <message>
        <source>Profiles of the Yotta CLI</source>
        <translation>Perfiles de la CLI de Yotta</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>There is no profile in %1 that can be used.</source>
        <translation>No hay en %1 ningún perfil que se pueda usar.</translation>
    </message>
    <message>
        <source>These profiles are in %1. Purser reads the file and never changes it.</source>
        <translation>Estos perfiles están en %1. Purser lee el archivo y nunca lo cambia.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1 at %2</source>
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
    <name>Purser::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <extracomment>The list of credentials, or one of them; %1 is a time of day.</extracomment>
        <translation>Actualizado a las %1</translation>
    </message>
    <message>
        <source>Updated yesterday at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Actualizado ayer a las %1</translation>
    </message>
    <message>
        <source>Updated on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>Actualizado el %1 a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TypeHelpWords</name>
    <message>
        <source>Your Docker ID, not your e-mail address.</source>
        <translation>Su ID de Docker, no su dirección de correo.</translation>
    </message>
    <message>
        <source>For Amazon ECR this is always AWS.</source>
        <translation>Para Amazon ECR siempre es AWS.</translation>
    </message>
    <message>
        <source>With a JSON key file this is always _json_key.</source>
        <translation>Con un archivo de clave JSON siempre es _json_key.</translation>
    </message>
    <message>
        <source>The name of a token, or the ID of a service principal.</source>
        <translation>El nombre de un token, o el ID de una entidad de servicio.</translation>
    </message>
    <message>
        <source>As you would give it to “docker login”.</source>
        <translation>Como lo daría a «docker login».</translation>
    </message>
    <message>
        <source>Docker Hub wants the Docker ID, not an e-mail address.</source>
        <translation>Docker Hub pide el ID de Docker, no una dirección de correo.</translation>
    </message>
    <message>
        <source>For Amazon ECR the user name is AWS.</source>
        <translation>Para Amazon ECR el nombre de usuario es AWS.</translation>
    </message>
    <message>
        <source>A read-only access token from Docker Hub&apos;s account settings. With two-factor login, the password doesn&apos;t work.</source>
        <translation>Un token de acceso de solo lectura, de la configuración de la cuenta de Docker Hub. Con el inicio de sesión en dos pasos, la contraseña no funciona.</translation>
    </message>
    <message>
        <source>ECR tokens don&apos;t fit: they have 1,800 characters or more, and the service takes 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>Los tokens de ECR no caben: tienen 1800 caracteres o más y el servicio acepta 255. Además, caducan a las 12 horas. Use un registro con tokens más cortos, por ejemplo Docker Hub, GHCR, Harbor o Quay.</translation>
    </message>
    <message>
        <source>JSON key files don&apos;t fit: they have about 2,350 characters, and the service takes 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>Los archivos de clave JSON no caben: tienen unos 2350 caracteres y el servicio acepta 255. Use un registro con tokens más cortos, por ejemplo Docker Hub, GHCR, Harbor o Quay.</translation>
    </message>
    <message>
        <source>The token&apos;s password, or the client secret. The long token from “az acr login” doesn&apos;t fit.</source>
        <translation>La contraseña del token o el secreto de cliente. El token largo de «az acr login» no cabe.</translation>
    </message>
    <message>
        <source>A token that can only pull is safest: a Harbor or Quay robot, a GitLab deploy token, or a classic GHCR token.</source>
        <translation>Lo más seguro es un token que solo pueda descargar: un robot de Harbor o Quay, un token de despliegue de GitLab o un token clásico de GHCR.</translation>
    </message>
    <message>
        <source>With a JSON key file, the username is _json_key, not an email address.</source>
        <translation>Con un archivo de clave JSON, el nombre de usuario es _json_key, no una dirección de correo.</translation>
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
    <name>Purser::VerdictWords</name>
    <message>
        <source>A space</source>
        <translation>Un espacio</translation>
    </message>
    <message>
        <source>A line break</source>
        <translation>Un salto de línea</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Una tabulación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Hace falta un nombre</translation>
    </message>
    <message>
        <source>A user name is needed</source>
        <translation>Hace falta un nombre de usuario</translation>
    </message>
    <message>
        <source>A password or token is needed</source>
        <translation>Hace falta una contraseña o un token</translation>
    </message>
    <message>
        <source>Must start with a letter, A to Z or a to z</source>
        <translation>Debe empezar por una letra, de la A a la Z o de la a a la z</translation>
    </message>
    <message>
        <source>%1 is not allowed (position %2)</source>
        <translation>%1: no se permite (posición %2)</translation>
    </message>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 de %2 caracteres: sobran %3</translation>
    </message>
    <message>
        <source>The character at position %1 is damaged and cannot be sent</source>
        <translation>El carácter de la posición %1 está dañado y no se puede enviar</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 to 20 letters, digits and @ . _ - with a letter first.</source>
        <translation>De 1 a 20 letras, cifras y @ . _ - con una letra al principio.</translation>
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
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>What the credential is called in this organization. Pods and endpoints refer to its ID, so that the name can be changed.</source>
        <translation>Cómo se llama la credencial en esta organización. Los Pods y endpoints se refieren a su ID, así que el nombre puede cambiar.</translation>
    </message>
    <message>
        <source>The registry it is for. It cannot be changed later.</source>
        <translation>El registro al que pertenece. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>With this name the registry is asked for images. It is sent and never shown again.</source>
        <translation>Con este nombre se piden las imágenes al registro. Se envía y nunca se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>With this the registry is asked for images: best a token that may only pull. It is sent and never shown again.</source>
        <translation>Con esto se piden las imágenes al registro: mejor un token que solo pueda descargar. Se envía y nunca se vuelve a mostrar.</translation>
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
        <source>Keep the key in the keychain</source>
        <translation>Conservar la clave en el llavero</translation>
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
        <translation>Probar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Take over a profile…</source>
        <translation>Importar un perfil…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Le damos la bienvenida a Purser</translation>
    </message>
    <message>
        <source>The container-registry credentials of your Yotta Labs organization</source>
        <translation>Las credenciales de registros de contenedores de su organización de Yotta Labs</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>Conectar con una clave de API</translation>
    </message>
    <message>
        <source>In the Yotta Console you find it under Settings, Access Keys. Purser keeps it in the system&apos;s keychain and nowhere else.</source>
        <translation>En la Yotta Console está en Settings, Access Keys. Purser la conserva en el llavero del sistema y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Otherwise it is used until Purser is closed</source>
        <translation>Si no, se usa hasta que se cierre Purser</translation>
    </message>
    <message>
        <source>You use the Yotta CLI?</source>
        <translation>¿Usa la CLI de Yotta?</translation>
    </message>
    <message>
        <source>Its API keys stand in a plain file. Purser reads them from there and keeps them in the keychain; it never changes the file.</source>
        <translation>Sus claves de API están en un archivo sin cifrar. Purser las lee de ahí y las conserva en el llavero; nunca cambia el archivo.</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <translation>Clave de API de «%1»</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>¿No tiene una clave a mano?</translation>
    </message>
    <message>
        <source>The sandbox is a small server inside this program with made-up credentials. Nothing leaves this computer.</source>
        <translation>El entorno de pruebas es un pequeño servidor dentro de este programa, con credenciales inventadas. Nada sale de este equipo.</translation>
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
        <source>New credential</source>
        <translation>Nueva credencial</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation>Editar esta cuenta…</translation>
    </message>
    <message>
        <source>Keep the API key in the keychain</source>
        <translation>Conservar la clave de API en el llavero</translation>
    </message>
    <message>
        <source>Forget the API key…</source>
        <translation>Olvidar la clave de API…</translation>
    </message>
    <message>
        <source>Take over from the Yotta CLI…</source>
        <translation>Importar de la CLI de Yotta…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir el entorno de pruebas</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s address and key</source>
        <translation>Copiar la dirección y la clave del entorno de pruebas</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>Guía y atajos de teclado</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>Acerca de Purser</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Nueva clave de API…</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>Recuperar cuentas…</translation>
    </message>
</context>
</TS>
