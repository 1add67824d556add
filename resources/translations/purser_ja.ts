<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Purser::About</name>
    <message>
        <source>About Purser</source>
        <translation>Purser について</translation>
    </message>
    <message>
        <source>Purser %1
Registry credential manager for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with:
%2</source>
        <translation>Purser %1
Yotta Labs の組織のレジストリ認証情報マネージャー

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。無保証で提供されます。

使用しているもの：
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Purser::AccountActions</name>
    <message>
        <source>The API key of “%1” is now saved in the keychain.</source>
        <translation>「%1」の API キーをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” in %2 is used.</source>
        <translation>%2 のプロファイル「%1」の API キーを使用しています。</translation>
    </message>
    <message>
        <source>The key is still readable in the file %1 as well, in the section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <translation>キーはファイル %1 のセクション「%2」でも引き続き読み取れます。Yotta CLI で不要になったら、そこから削除してください。</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>キーを試しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>このアカウントはその間に削除されました。</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key serves for this session only. %2</source>
        <translation>「%1」を保存しましたが、キーはこのセッションでのみ有効です。%2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>It is still readable in the environment variable YOTTA_API_KEY; look for it in the files that your shell reads at its start.</source>
        <translation>環境変数 YOTTA_API_KEY からは引き続き読み取れます。シェルが起動時に読み込むファイルを確認してください。</translation>
    </message>
    <message>
        <source>The API key is in the keychain now.</source>
        <translation>API キーをキーチェーンに保管しました。</translation>
    </message>
    <message>
        <source>Connected, but the key is kept for this session only. %1</source>
        <translation>接続しましたが、キーはこのセッションでのみ保持されます。%1</translation>
    </message>
    <message>
        <source>Connected for this session only: the settings could not be written.</source>
        <translation>このセッションでのみ接続しました。設定を書き込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you leave it.</source>
        <translation>「%1」は別のウィンドウで削除されました。ここでは、閉じるまで開いたままです。</translation>
    </message>
    <message>
        <source>“%1” was given a new API key in another window. To use it, open the account again.</source>
        <translation>別のウィンドウで「%1」に新しい API キーが設定されました。使用するには、アカウントを開き直してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove “%1” from Purser, and its API key from the keychain?

Nothing is deleted at the service, and the key itself stays valid.</source>
        <translation>「%1」を Purser から、その API キーをキーチェーンから削除しますか？

サービス側では何も削除されず、キー自体は有効なままです。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>API キーの消去</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid. To connect again you will need it from the console.</source>
        <translation>「%1」の API キーをキーチェーンから削除しますか？

キー自体は有効なままです。再び接続するには、コンソールから取得する必要があります。</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <translation>「%1」の API キーを削除しました。</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>キーチェーンからキーを削除しています…</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>キーはキーチェーンから削除されました。</translation>
    </message>
    <message>
        <source>The account&apos;s key was changed in another window. Close this dialog and open it again.</source>
        <translation>このアカウントのキーは別のウィンドウで変更されました。このダイアログを閉じて、開き直してください。</translation>
    </message>
    <message>
        <source>“%1” was given another base URL in another window. To use it, open the account again.</source>
        <translation>別のウィンドウで「%1」のベース URL が変更されました。使用するには、アカウントを開き直してください。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Keep the key in the keychain</source>
        <translation>キーをキーチェーンに保管する</translation>
    </message>
    <message>
        <source>Ask me to type a credential&apos;s name before deleting it</source>
        <translation>認証情報を削除する前に名前の入力を求める</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>It is tried before it is stored. In the Yotta Console you find it under Settings, Access Keys.</source>
        <translation>保存する前に試されます。Yotta Console の Settings, Access Keys にあります。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>キーはどこにありますか？</translation>
    </message>
    <message>
        <source>The stored key is for another server. Type the one for this.</source>
        <translation>保存されているキーは別のサーバーのものです。このサーバーのキーを入力してください。</translation>
    </message>
    <message>
        <source>New API key for “%1”</source>
        <translation>「%1」の新しい API キー</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>Switch account</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>アカウントを管理…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer there to be recovered. Close this dialog and open it again.</source>
        <translation>これらのアカウントは復元できなくなりました。このダイアログを閉じて、開き直してください。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountWords</name>
    <message>
        <source>It opens the organization to Purser, with the rights that it was given. In the Yotta Console it stands under Settings, Access Keys.</source>
        <translation>付与された権限で組織を Purser に開きます。Yotta Console の Settings, Access Keys にあります。</translation>
    </message>
    <message>
        <source>The address of the service. It is the official one, unless your organization was given another.</source>
        <translation>サービスのアドレスです。組織に別のアドレスが与えられていなければ、公式のものです。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>この名前のアカウントが既にあります。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network. Nothing was sent.</source>
        <translation>このコンピューターはネットワークに接続されていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>There is no server called “%1”. Nothing was sent. Check the base URL.</source>
        <translation>「%1」というサーバーはありません。何も送信されていません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The API key is in the system&apos;s keychain, in the entry “%1”, and in the memory of Purser while the account is open. It is in no file of Purser&apos;s, in no log and in no address.</source>
        <translation>API キーはシステムのキーチェーンの項目「%1」と、アカウントを開いている間は Purser のメモリーにあります。Purser のファイル、ログ、アドレスのいずれにもありません。</translation>
    </message>
    <message>
        <source>The API key is in the memory of Purser until it is closed, if it was typed since the start. It is neither in the keychain nor in any file.</source>
        <translation>API キーは、起動後に入力された場合、Purser を閉じるまでメモリーにあります。キーチェーンにもファイルにもありません。</translation>
    </message>
    <message>
        <source>The API key is in the environment variable YOTTA_API_KEY of the shell that started Purser, and in the memory of Purser. It is not in the keychain.</source>
        <translation>API キーは、Purser を起動したシェルの環境変数 YOTTA_API_KEY と Purser のメモリーにあります。キーチェーンにはありません。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s key is no secret: it is shown in the status bar.</source>
        <translation>サンドボックスのキーは秘密ではなく、ステータスバーに表示されています。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not understood and was left out.</source>
        <translation>%2 の %1 行目は解釈できないため、省略されました。</translation>
    </message>
    <message>
        <source>The profile “%1” has no API key.</source>
        <translation>プロファイル「%1」には API キーがありません。</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” has characters that no key has.</source>
        <translation>プロファイル「%1」の API キーには、キーに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>The base URL of the profile “%1” cannot be used.</source>
        <translation>プロファイル「%1」のベース URL は使用できません。</translation>
    </message>
    <message>
        <source>There are more profiles in %1; the rest was left out.</source>
        <translation>%1 にはさらにプロファイルがあります。残りは省略されました。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <translation>「%1」が応答していません。何も送信されていません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>「%1」が応答していません（%2）。何も送信されていません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <translation>「%1」は Yotta API のサーバーではありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>「%1」は Yotta API のサーバーではありません（%2）。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>API key of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation>プロファイル「%1」の API キー：%2。</translation>
    </message>
    <message>
        <source>Base URL of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>プロファイル「%1」のベース URL：%2。</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key of “%1”…</source>
        <translation>キーチェーンに「%1」の API キーを問い合わせています…</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. If it&apos;s asking for your password or permission, answer it, or use a key for this session only.</source>
        <translation>キーチェーンがまだ応答していません。パスワードや許可を求められている場合は応答するか、このセッション限りのキーを使用してください。</translation>
    </message>
    <message>
        <source>The saved entry for this account isn&apos;t an API key. %1</source>
        <translation>キーチェーンにあるこのアカウントの内容は API キーではありません。%1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <translation>「%1」の API キーはキーチェーンにあります。そのキーを使用するか、別のキーの入力を続けてください。</translation>
    </message>
    <message>
        <source>No API key is kept for “%1”. Type it to connect.</source>
        <translation>「%1」の API キーは保管されていません。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>保存済みのキーを使用</translation>
    </message>
    <message>
        <source>The former API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>以前の API キーがキーチェーンに残っています。%1 キーチェーンが再び使用できるようになると、Purser が削除します。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>アクティビティの絞り込み</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>The activity was written to %1.</source>
        <translation>アクティビティを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityWords</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>プロキシが遮断</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>証明書を拒否</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切断</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>キーを拒否</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>サービス障害</translation>
    </message>
    <message>
        <source>Unreadable reply</source>
        <translation>応答を読めません</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>ログインを確認</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>ログインを拒否</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>The proxy&apos;s password serves until Purser is closed. %1</source>
        <translation>プロキシのパスワードは Purser を閉じるまで有効です。%1</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>サンドボックスを起動できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>Purser::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.</extracomment>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>接続先が接続を閉じました</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <translation>ネットワークを利用できません</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS ハンドシェイクの失敗</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <translation>HTTP の応答ではありません</translation>
    </message>
    <message>
        <source>username and password required</source>
        <translation>ユーザー名とパスワードが必要です</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Stopping and reading the list again…</source>
        <translation>停止して一覧を読み直しています…</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1後に再試行できます。</translation>
    </message>
    <message>
        <source>Another change is still in progress.</source>
        <translation>別の変更がまだ進行中です。</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当する名前はありません。</translation>
    </message>
    <message>
        <source>Action or credential</source>
        <translation>操作または認証情報</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>実行できること</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Purser::CreateDialog</name>
    <message>
        <source>New credential</source>
        <translation>新しい認証情報</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>The list already has a credential with this name.</source>
        <translation>この名前の認証情報が一覧に既にあります。</translation>
    </message>
    <message>
        <source>It was created already.</source>
        <translation>既に作成されています。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <translation>
            <numerusform>%n 件の認証情報を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere already.</source>
        <translation>「%1」は既に別の場所で削除されていました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a change in it.</extracomment>
        <translation>アカウント「%1」：%2</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTable</name>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
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
        <translation>（名前なし）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 件名前変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 件削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 gone&quot;, of credentials.</extracomment>
        <translation>別の場所での変更：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
        <translation>
            <numerusform>一覧の %n 件の認証情報には使用できる ID がありません。「読み取り不可」と表示され、ここでは変更も削除もできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>サービスがこの認証情報の使用できる ID を送信しなかったため、ここでは変更も削除もできません。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>In place of an ID that the service sent in a form that cannot be used.</extracomment>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>No name, type or ID contains “%1”.</source>
        <translation>「%1」を含む名前、種類、ID はありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Reading the credentials…</source>
        <translation>認証情報を読み取っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Could not read the credentials</source>
        <translation>認証情報を読み取れませんでした</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>認証情報はまだありません</translation>
    </message>
    <message>
        <source>A credential lets Pods and endpoints pull private images from a container registry.</source>
        <translation>認証情報により、Pod とエンドポイントはコンテナレジストリから非公開イメージを取得できます。</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新しい認証情報</translation>
    </message>
    <message>
        <source>Could not refresh. %1</source>
        <translation>更新できませんでした。%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The rows are those read %1.</source>
        <translation>表示中の行は%1に読み取ったものです。</translation>
    </message>
    <message>
        <source>The list was never read: there may be more credentials.</source>
        <translation>一覧は一度も読み取られていません。ほかにも認証情報がある可能性があります。</translation>
    </message>
    <message>
        <source>Could not refresh. %1 %2</source>
        <translation>更新できませんでした。%1 %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The credential no longer exists. Its row was removed.</source>
        <translation>この認証情報はもう存在しません。行を取り除きました。</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>新しい API キー…</translation>
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
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Replace password instead</source>
        <translation>代わりにパスワードを置き換える</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>確認のため「%1」と入力してください</translation>
    </message>
    <message>
        <source>This is another name.</source>
        <translation>別の名前です。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints can no longer pull images with it. This cannot be undone.</source>
        <translation>ID %1。新しい Pod とエンドポイントはこれでイメージを取得できなくなります。この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <translation>
            <numerusform>%n 件の認証情報を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints can no longer pull images with them. This cannot be undone.</source>
        <translation>新しい Pod とエンドポイントはこれらでイメージを取得できなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>削除する認証情報</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>「%1」を削除しています…</translation>
    </message>
    <message>
        <source>Stopped. The rest was not deleted.</source>
        <translation>停止しました。残りは削除されていません。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>「%1」は使用中です</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <translation>
            <numerusform>%n 件の認証情報が使用中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>It was not deleted. These Pods and endpoints pull images with it. Stop them or give them another credential first.</source>
        <translation>削除されませんでした。次の Pod とエンドポイントがこれでイメージを取得しています。停止するか、先に別の認証情報を割り当ててください。</translation>
    </message>
    <message>
        <source>It was not deleted. The service does not say which Pods or endpoints pull images with it.</source>
        <translation>削除されませんでした。どの Pod またはエンドポイントがこれでイメージを取得しているか、サービスは示していません。</translation>
    </message>
    <message>
        <source>They were not deleted. These Pods and endpoints pull images with them. Stop them or give them other credentials first.</source>
        <translation>削除されませんでした。次の Pod とエンドポイントがこれらでイメージを取得しています。停止するか、先に別の認証情報を割り当ててください。</translation>
    </message>
    <message>
        <source>They were not deleted. The service does not say which Pods or endpoints pull images with them.</source>
        <translation>削除されませんでした。どの Pod またはエンドポイントがこれらでイメージを取得しているか、サービスは示していません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1（「%2」を使用）</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Asks the service for this credential by its ID</source>
        <translation>ID を使ってこの認証情報をサービスに問い合わせます</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>For a Pod or endpoint</source>
        <translation>Pod またはエンドポイント用</translation>
    </message>
    <message>
        <source>JSON line</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>curl を使用</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>詳細を表示するには認証情報を選択してください</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <translation>
            <numerusform>%n 件の認証情報を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>サービスは示していません</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorDialog</name>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>What Purser depends on. No key, password or user name is in the report.</source>
        <translation>Purser が依存しているもの。レポートにキー、パスワード、ユーザー名は含まれません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keeping a key</source>
        <translation>キーの保管</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet。</translation>
    </message>
    <message>
        <source>An entry made for this was written, read and removed.</source>
        <translation>試験用の項目を書き込み、読み取り、削除しました。</translation>
    </message>
    <message>
        <source>Writing an entry failed. %1</source>
        <translation>項目の書き込みに失敗しました。%1</translation>
    </message>
    <message>
        <source>Reading back what was written failed. %1</source>
        <translation>書き込んだ内容の読み取りに失敗しました。%1</translation>
    </message>
    <message>
        <source>Removing what was written failed. %1</source>
        <translation>書き込んだ内容の削除に失敗しました。%1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>There is no TLS library that Qt can use.</source>
        <translation>Qt が使用できる TLS ライブラリがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n trusted authorities.</source>
        <translation>
            <numerusform>%1、信頼された認証局 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: the system has none for the service.</source>
        <translation>なし：システムはこのサービス用のプロキシを持っていません。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>The system&apos;s, %1.</source>
        <translation>システムのもの、%1。</translation>
    </message>
    <message>
        <source>The one of the preferences, %1.</source>
        <translation>環境設定のもの、%1。</translation>
    </message>
    <message>
        <source>Not tried: no account is open.</source>
        <translation>試していません。アカウントが開かれていません。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” answers, and the API key works.</source>
        <translation>「%1」は応答し、API キーは有効です。</translation>
    </message>
    <message>
        <source>Not known: the service has not told its time.</source>
        <translation>不明：サービスは時刻を知らせていません。</translation>
    </message>
    <message>
        <source>The same as the service&apos;s.</source>
        <translation>サービスの時計と同じです。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about the keychain, %2 the name of the program that provides it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Secret Service, unlocked.</source>
        <translation>Secret Service、ロック解除済み。</translation>
    </message>
    <message>
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it there.</source>
        <translation>Secret Service、ロック解除済み。Purser がキーを使用する前に許可を求めます。拒否した場合は、そちらで許可してください。</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service、ロック中。キーが必要になるとパスワードの入力を求められます。</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Secret Service に既定のキーリングがありません。キーを保存するには、パスワードマネージャーで作成してください。</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>Secret Service が動作していません。キーは 1 回のセッションでのみ使用できます。</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Flatpak のシークレットポータル。</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>この Flatpak にはシークレットポータル（org.freedesktop.portal.Secret）も Secret Service も見つかりません。キーを保存するには、デスクトップのポータルをインストールしてください。それまで、キーは 1 回のセッションでのみ使用できます。</translation>
    </message>
    <message>
        <source>System keychain.</source>
        <translation>システムのキーチェーン。</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission.</source>
        <translation>キーチェーンが応答していません。パスワードや許可を求められていないか確認してください。</translation>
    </message>
    <message>
        <source>Skipped, because there&apos;s no keychain or it might prompt you.</source>
        <translation>スキップしました。キーチェーンがないか、確認を求められる可能性があります。</translation>
    </message>
    <message>
        <source>%1 behind the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>サービスより %1遅れています。</translation>
    </message>
    <message>
        <source>%1 ahead of the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>サービスより %1進んでいます。</translation>
    </message>
</context>
<context>
    <name>Purser::EditDialog</name>
    <message>
        <source>Edit credential</source>
        <translation>認証情報の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>The service cannot change the type. For another one, create a new credential.</source>
        <translation>サービスは種類を変更できません。別の種類にするには、新しい認証情報を作成してください。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Will be changed: %1</source>
        <translation>変更される項目：%1</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>この認証情報はもう存在しません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
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
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>サービスの回答：「%1」</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <translation>HTTP %1、コード %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There is no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <translation>このアドレスに Yotta API はありません（HTTP %1）。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1). Purser does not follow it, so that the API key goes nowhere else. Check the base URL.</source>
        <translation>サーバーが別のアドレスを示しています（HTTP %1）。API キーがほかへ渡らないよう、Purser はこれに従いません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The reply cannot be read. Is the base URL that of the Yotta API?</source>
        <translation>応答を読み取れません。ベース URL は Yotta API のものですか？</translation>
    </message>
    <message>
        <source>It was created all the same: the list, read again, now has a credential of this name.</source>
        <translation>それでも作成されていました。読み直した一覧に、この名前の認証情報があります。</translation>
    </message>
    <message>
        <source>It was deleted all the same: the list, read again, does not have it.</source>
        <translation>それでも削除されていました。読み直した一覧にはもうありません。</translation>
    </message>
    <message>
        <source>The change was made all the same: the list, read again, shows it.</source>
        <translation>それでも変更されていました。読み直した一覧に表れています。</translation>
    </message>
    <message>
        <source>The list was read again: it was not created so far. Your entries are still here.</source>
        <translation>一覧を読み直しました。今のところ作成されていません。入力内容は残っています。</translation>
    </message>
    <message>
        <source>The list was read again: the credential is still there.</source>
        <translation>一覧を読み直しました。認証情報はまだあります。</translation>
    </message>
    <message>
        <source>The list was read again: the change was not made so far. Your entries are still here.</source>
        <translation>一覧を読み直しました。今のところ変更されていません。入力内容は残っています。</translation>
    </message>
    <message>
        <source>The list has a credential of this name, but it had not been read before, so it may be an older one. Look at it before you create again.</source>
        <translation>この名前の認証情報が一覧にありますが、以前に一覧を読み取っていないため、古いものかもしれません。再び作成する前に確認してください。</translation>
    </message>
    <message>
        <source>A user name or password cannot be read back, so it is not known whether the change was made. Saving again is safe: it sets the same values.</source>
        <translation>ユーザー名とパスワードは読み戻せないため、変更されたかどうかは不明です。もう一度保存しても安全です。同じ値が設定されます。</translation>
    </message>
    <message>
        <source>The list could not be read again, so it is not known whether the request took effect. Refresh before you try again.</source>
        <translation>一覧を読み直せなかったため、リクエストが反映されたかどうかは不明です。再試行する前に更新してください。</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>リクエストの送信後に待機を停止しました。</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to answer.</source>
        <translation>リクエストは送信されましたが、サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The request was sent, but the reply cannot be read.</source>
        <translation>リクエストは送信されましたが、応答を読み取れません。</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent.</source>
        <translation>リクエストの送信後に接続が切れました。</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>サービスに問題が発生しました（%1）。</translation>
    </message>
    <message>
        <source>No connection to the server. Nothing was sent. Check the network and the base URL.</source>
        <translation>サーバーに接続できません。何も送信されていません。ネットワークとベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Nothing was sent. Check the proxy in the preferences.</source>
        <translation>プロキシがリクエストを通しませんでした。何も送信されていません。環境設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>サーバーが身元を証明できなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The connection broke before the whole reply was there.</source>
        <translation>応答がすべて届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>The API key is missing, wrong or expired.</source>
        <translation>API キーがないか、正しくないか、期限切れです。</translation>
    </message>
    <message>
        <source>The API key does not have the right to do this.</source>
        <translation>API キーにはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>この認証情報はもう存在しません。</translation>
    </message>
    <message>
        <source>The credential is in use and was not deleted.</source>
        <translation>この認証情報は使用中のため、削除されませんでした。</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>サービスはこれを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>リクエストが多すぎます。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>An API key is needed.</source>
        <translation>API キーが必要です。</translation>
    </message>
    <message>
        <source>An API key has no spaces, line breaks or special characters inside. Copy it again from the console.</source>
        <translation>API キーに空白、改行、特殊文字は含まれません。コンソールからコピーし直してください。</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy it again from the console.</source>
        <translation>API キーとしては長すぎます。コンソールからコピーし直してください。</translation>
    </message>
    <message>
        <source>A base URL is needed.</source>
        <translation>ベース URL が必要です。</translation>
    </message>
    <message>
        <source>This is not a URL.</source>
        <translation>URL ではありません。</translation>
    </message>
    <message>
        <source>The base URL needs a host, as in https://api.yottalabs.ai</source>
        <translation>ベース URL にはホストが必要です。例：https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>The base URL must start with https://</source>
        <translation>ベース URL は https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>http:// is for this computer only: elsewhere the API key would travel unprotected. Use https://</source>
        <translation>http:// はこのコンピューター専用です。ほかの宛先では API キーが保護されずに送られます。https:// を使用してください</translation>
    </message>
    <message>
        <source>The base URL must not contain a user name or password.</source>
        <translation>ベース URL にユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The base URL must not contain “?” or “#”.</source>
        <translation>ベース URL に「?」や「#」を含めることはできません。</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>キーチェーンにこのアカウントの API キーがありません。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>キーチェーンがロックされています。ロックを解除して再試行するか、このセッション限りのキーを使用してください。</translation>
    </message>
    <message>
        <source>No keychain is available on this computer. A key can be used for this session only.</source>
        <translation>このコンピューターで使用できるキーチェーンがありません。キーはこのセッションでのみ使用できます。</translation>
    </message>
    <message>
        <source>The keychain did not keep the change.</source>
        <translation>キーチェーンは変更を保持しませんでした。</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>キーチェーンが問題を報告しました。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>更新した一覧に Purser が読み取れない行があります。新しい認証情報かもしれません。再試行する前に確認してください。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>更新した一覧に Purser が読み取れない行があります。この認証情報かもしれません。再試行する前に確認してください。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read, so it can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>更新した一覧に Purser が読み取れない行があるため、変更が保存されたかどうか分かりません。もう一度保存しても問題ありません。</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>サービスで問題が発生しました。</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>リクエストは送信されました。</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>リクエストが多すぎます。</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission and try again, or use a key for this session only.</source>
        <translation>キーチェーンが応答していません。パスワードや許可を求められていないか確認して再試行するか、このセッション限りのキーを使用してください。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>キーチェーンが Purser にこのキーの使用を許可しませんでした。パスワードマネージャーで許可して再試行するか、このセッション限りのキーを使用してください。</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait for a day or longer.</source>
        <translation>リクエストが多すぎます。サービスは 1 日以上待つよう求めています。</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>リクエストが多すぎます。サービスは %1待つよう求めています。</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>%1後に再試行します（%2/%3 回目）。</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like others. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>ホスト「%1」には、別の文字に見える文字が含まれています。エンコードされた名前は「%2」です。目的のサーバーであることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Ask before a credential is deleted</source>
        <translation>認証情報を削除する前に確認する</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>システムに合わせる：%1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Several at once are always asked about, and so is every one in an account that wants its name typed.</source>
        <translation>複数を一度に削除する場合と、名前の入力を求めるアカウントでは、常に確認します。</translation>
    </message>
    <message>
        <source>Columns beside the name</source>
        <translation>名前以外の列</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>一覧の更新</translation>
    </message>
</context>
<context>
    <name>Purser::GrowingDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, as in &quot;de&quot;: it names the file of the guide.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>What is this field?</source>
        <translation>この項目は何ですか？</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>「%1」とは？</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>Purser::LongLabel</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>Purser::MainWindow</name>
    <message>
        <source>&amp;Credentials</source>
        <translation>認証情報(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – サンドボックス：このコンピューターの外には何も送信されません</translation>
    </message>
    <message>
        <source>Purser – %1</source>
        <translation>Purser – %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
</context>
<context>
    <name>Purser::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>For networks whose proxy signs with an authority of its own: a file in PEM format, trusted beside the system&apos;s authorities.</source>
        <translation>プロキシが独自の認証局で署名するネットワーク向けの PEM 形式のファイルです。システムの認証局に加えて信頼されます。</translation>
    </message>
    <message>
        <source>Host and port, as in proxy.example.com:8080</source>
        <translation>ホストとポート。例：proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Empty where the proxy wants none</source>
        <translation>プロキシが求めない場合は空欄</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>キーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s authorities. Nothing switches the check of certificates off.</source>
        <translation>システムの認証局に加えて信頼される PEM ファイルです。証明書の検証を無効にする方法はありません。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>What is set for this computer, on Linux in the variable https_proxy. Addresses of this computer never go through a proxy.</source>
        <translation>このコンピューターの設定（Linux では変数 https_proxy）。このコンピューターのアドレスへはプロキシを経由しません。</translation>
    </message>
    <message>
        <source>Addresses of this computer never go through a proxy.</source>
        <translation>このコンピューターのアドレスへはプロキシを経由しません。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>ファイルを確認しています。</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and user name. A stored password is never sent to another proxy.</source>
        <translation>このプロキシとユーザー名のパスワードを入力してください。保存されたパスワードがほかのプロキシに送られることはありません。</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <translation>期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>別の名前のものです</translation>
    </message>
    <message>
        <source>nobody but its owner has signed it</source>
        <translation>所有者自身しか署名していません</translation>
    </message>
    <message>
        <source>its issuer is not trusted on this computer</source>
        <translation>発行者はこのコンピューターで信頼されていません</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted: %2. Nothing was sent.</source>
        <translation>「%1」の証明書を受け付けられません：%2。何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, was not accepted: %3. Nothing was sent.</source>
        <translation>「%1」の証明書（発行者「%2」）を受け付けられません：%3。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 If your network has an authority of its own, add its file in the preferences.</source>
        <translation>%1 ネットワークに独自の認証局がある場合は、環境設定でそのファイルを追加してください。</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>プロキシにはホストとポートが必要です。</translation>
    </message>
    <message>
        <source>This is no host and port, as in proxy.example.com:8080</source>
        <translation>ホストとポートではありません。例：proxy.example.com:8080</translation>
    </message>
    <message>
        <source>The port is missing, as in proxy.example.com:8080</source>
        <translation>ポートがありません。例：proxy.example.com:8080</translation>
    </message>
    <message>
        <source>User name and password have their own fields.</source>
        <translation>ユーザー名とパスワードには専用の欄があります。</translation>
    </message>
    <message>
        <source>The file with additional authorities cannot be read.</source>
        <translation>追加の認証局のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file with additional authorities has no PEM certificate in it.</source>
        <translation>追加の認証局のファイルに PEM 証明書がありません。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <translation>%1 CA 証明書ファイル「%2」に証明書が含まれていません。環境設定で別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
        <translation>%1 CA 証明書ファイル「%2」を読み込めませんでした。ファイルがあることを確認し、環境設定で指定し直してください。</translation>
    </message>
    <message>
        <source>“%1” (set in Preferences)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>「%1」（環境設定で指定）</translation>
    </message>
    <message>
        <source>“%1” (set in the environment variable %2)</source>
        <extracomment>%1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.</extracomment>
        <translation>「%1」（環境変数 %2 で指定）</translation>
    </message>
    <message>
        <source>“%1” (set in this computer&apos;s settings)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>「%1」（このコンピューターの設定で指定）</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. In Preferences, enter the proxy with its username and password.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1にはユーザー名とパスワードが必要です。何も送信されていません。環境設定で、プロキシをユーザー名とパスワードとともに入力してください。</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1にはユーザー名とパスワードが必要です。何も送信されていません。環境設定で入力してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1が見つかりませんでした。何も送信されていません。プロキシの名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1が接続を拒否しました。何も送信されていません。プロキシが動作しており、接続が許可されているか確認してください。</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 timed out. Nothing was sent. Check that the proxy is running.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1経由の接続がタイムアウトしました。何も送信されていません。プロキシが動作しているか確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Nothing was sent. Check the proxy, then try again.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1が接続を閉じました。何も送信されていません。プロキシを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1がユーザー名またはパスワードを受け付けませんでした。何も送信されていません。プロキシの指定元で確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1がサーバーに到達できませんでした。何も送信されていません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t let the request through. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1がリクエストを通しませんでした。何も送信されていません。プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>サービスの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeWords</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <translation>「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <translation>「%1」への変更は保存されませんでした。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <translation>「%1」は削除されませんでした。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created so far: it isn&apos;t in the refreshed list.</source>
        <translation>「%1」はまだ作成されていません。更新した一覧にありません。</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved so far: the refreshed list doesn&apos;t show them.</source>
        <translation>「%1」への変更はまだ保存されていません。更新した一覧に反映されていません。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted so far: it&apos;s still in the refreshed list.</source>
        <translation>「%1」はまだ削除されていません。更新した一覧に残っています。</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <translation>「%1」は作成された可能性があります。</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <translation>「%1」への変更は保存された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <translation>「%1」は削除された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <translation>「%1」は使用中のため、削除されませんでした。</translation>
    </message>
    <message>
        <source>The account was closed before the service replied. Check the list before you try again.</source>
        <translation>サービスが応答する前にアカウントが閉じられました。再試行する前に一覧を確認してください。</translation>
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
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Purser::RecoverDialog</name>
    <message>
        <source>Recover accounts</source>
        <translation>アカウントの復元</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Select the accounts to add. Check each base URL: the account&apos;s API key is sent there. Double-click a name or base URL to change it.</source>
        <translation>追加するアカウントを選択してください。アカウントの API キーはベース URL に送信されるため、それぞれ確認してください。名前やベース URL はダブルクリックで変更できます。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーンにあり</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row in the list, %2 a sentence about its name or base URL.</extracomment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Searching the keychain…</source>
        <translation>キーチェーンを検索しています…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password.</source>
        <translation>キーチェーンが応答していません。パスワードを求められていないか確認してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that only the keychain knows.</source>
        <translation>キーチェーンがロックされています。キーチェーンにのみあるアカウントを探すには、ロックを解除してからこのダイアログを開き直してください。</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>このキーチェーンは検索できないため、以前の設定ファイルのみを検索しました。</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>アカウントが見つかりませんでした。このダイアログを閉じて、API キーで接続してください。</translation>
    </message>
    <message>
        <source>Remove the key…</source>
        <translation>キーを削除…</translation>
    </message>
    <message>
        <source>Removes the API key of the selected account from the keychain</source>
        <translation>選択したアカウントの API キーをキーチェーンから削除します</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>API キーの削除</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid, but Purser can&apos;t recover the account afterwards.</source>
        <translation>「%1」の API キーをキーチェーンから削除しますか？

キー自体は有効なままですが、削除後に Purser でアカウントを復元することはできません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
        <translation>その他 / 非公開</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxServer</name>
    <message>
        <source>The sandbox is running already.</source>
        <translation>サンドボックスは既に実行中です。</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search name, type or ID</source>
        <translation>名前、種類、ID を検索</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsWords</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>設定ファイルが空です。</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains zero bytes.</source>
        <translation>設定ファイルが破損しています。ゼロバイトが含まれています。</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>設定ファイルの文字コードが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict in line %1.</source>
        <translation>設定ファイルの %1 行目にマージの競合があります。</translation>
    </message>
    <message>
        <source>Line %1 of your settings file can&apos;t be read.</source>
        <translation>設定ファイルの %1 行目を読み取れません。</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>設定は新しいバージョンの Purser で保存されています。</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device in the place of your settings file.</source>
        <translation>設定ファイルの場所に、フォルダー、パイプ、またはデバイスがあります。</translation>
    </message>
    <message>
        <source>Your settings file can&apos;t be opened.</source>
        <translation>設定ファイルを開けません。</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>設定ファイルに設定がありません。</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser はファイルを移動できなかったため、変更内容は保存されません。「%2」を移動または削除して、Purser を再起動してください。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser はこれを「%2」に移動し、新しい設定で起動しました。アカウントを探すには［アカウントの復元…］を選択してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>設定を保存できなかったため、変更は終了するまで有効です。ディスクがいっぱいでないか、設定ファイルが読み取り専用でないかを確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>アカウントを保存できませんでした。ディスクがいっぱいでないか、設定ファイルが読み取り専用でないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path.</extracomment>
        <translation>%1 Purser はこれを「%2」に移動し、新しい設定で起動しました。</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>設定ファイルは、存在しないファイルへのリンクです。</translation>
    </message>
</context>
<context>
    <name>Purser::StartWords</name>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>「%1」というアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <translation>%1、API キー「%2」</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <translation>%1、キーはこのセッション限り</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>サンドボックス：このコンピューターの外には何も送信されません</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1、更新に失敗</translation>
    </message>
</context>
<context>
    <name>Purser::StrayNotice</name>
    <message>
        <source>Remove it</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>「%1」から削除</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <translation>「%1」からすべて削除</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent as it is.</source>
        <translation>残した場合は、そのまま送信されます。</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent as they are.</source>
        <translation>残した場合は、そのまま送信されます。</translation>
    </message>
</context>
<context>
    <name>Purser::StrayWords</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>引用符</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>改行しない空白</translation>
    </message>
    <message>
        <source>Full-width space</source>
        <extracomment>The wide space of Chinese and Japanese texts, U+3000.</extracomment>
        <translation>全角の空白</translation>
    </message>
    <message>
        <source>Unusual space %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2003.</extracomment>
        <translation>通常とは異なる空白 %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Control character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+0007.</extracomment>
        <translation>制御文字 %1</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>ゼロ幅スペース</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>ゼロ幅非接合子</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>ゼロ幅接合子</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>単語結合子</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>ソフトハイフン</translation>
    </message>
    <message>
        <source>Text direction mark %1</source>
        <extracomment>An invisible character that changes the direction of the text. %1 is its number in Unicode, e.g. U+202E.</extracomment>
        <translation>文字方向の制御文字 %1</translation>
    </message>
    <message>
        <source>Variation selector %1</source>
        <extracomment>An invisible character that selects another form of the one before it. %1 is its number in Unicode, e.g. U+FE0F.</extracomment>
        <translation>異体字セレクター %1</translation>
    </message>
    <message>
        <source>Tag character %1</source>
        <extracomment>An invisible character of Unicode&apos;s tags. %1 is its number, e.g. U+E0061.</extracomment>
        <translation>タグ文字 %1</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <extracomment>A blank character of the Korean script.</extracomment>
        <translation>ハングルフィラー</translation>
    </message>
    <message>
        <source>Invisible character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2063.</extracomment>
        <translation>見えない文字 %1</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>%1 at the start (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Space&quot; or &quot;Zero-width space&quot;.</extracomment>
        <translation>先頭に%1（位置 %2）</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>位置 %2 に%1</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>末尾に%1（位置 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>予期しない文字が %n 個あります。最初：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>https:// を追加しました</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>https:// を追加し、%1を削除しました</translation>
    </message>
</context>
<context>
    <name>Purser::TakeOverDialog</name>
    <message>
        <source>Profiles of the Yotta CLI</source>
        <translation>Yotta CLI のプロファイル</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>There is no profile in %1 that can be used.</source>
        <translation>%1 に使用できるプロファイルはありません。</translation>
    </message>
    <message>
        <source>These profiles are in %1. Purser reads the file and never changes it.</source>
        <translation>これらのプロファイルは %1 にあります。Purser はこのファイルを読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Purser::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Purser::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <extracomment>The list of credentials, or one of them; %1 is a time of day.</extracomment>
        <translation>%1 に更新</translation>
    </message>
    <message>
        <source>Updated yesterday at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>昨日 %1 に更新</translation>
    </message>
    <message>
        <source>Updated on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1 %2 に更新</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TypeHelpWords</name>
    <message>
        <source>Your Docker ID, not your e-mail address.</source>
        <translation>メールアドレスではなく、Docker ID です。</translation>
    </message>
    <message>
        <source>For Amazon ECR this is always AWS.</source>
        <translation>Amazon ECR では常に AWS です。</translation>
    </message>
    <message>
        <source>With a JSON key file this is always _json_key.</source>
        <translation>JSON キーファイルでは常に _json_key です。</translation>
    </message>
    <message>
        <source>The name of a token, or the ID of a service principal.</source>
        <translation>トークンの名前、またはサービスプリンシパルの ID。</translation>
    </message>
    <message>
        <source>As you would give it to “docker login”.</source>
        <translation>「docker login」に指定するものと同じです。</translation>
    </message>
    <message>
        <source>Docker Hub wants the Docker ID, not an e-mail address.</source>
        <translation>Docker Hub にはメールアドレスではなく Docker ID が必要です。</translation>
    </message>
    <message>
        <source>For Amazon ECR the user name is AWS.</source>
        <translation>Amazon ECR ではユーザー名は AWS です。</translation>
    </message>
    <message>
        <source>A read-only access token from Docker Hub&apos;s account settings. With two-factor login, the password doesn&apos;t work.</source>
        <translation>Docker Hub のアカウント設定で作成した読み取り専用のアクセストークン。2 要素認証では、パスワードは使用できません。</translation>
    </message>
    <message>
        <source>ECR tokens don&apos;t fit: they have 1,800 characters or more, and the service takes 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>ECR のトークンは長すぎます。1,800 文字以上ありますが、サービスは 255 文字までです。また、12 時間で期限が切れます。Docker Hub、GHCR、Harbor、Quay など、トークンの短いレジストリを使用してください。</translation>
    </message>
    <message>
        <source>JSON key files don&apos;t fit: they have about 2,350 characters, and the service takes 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>JSON キーファイルは長すぎます。約 2,350 文字ありますが、サービスは 255 文字までです。Docker Hub、GHCR、Harbor、Quay など、トークンの短いレジストリを使用してください。</translation>
    </message>
    <message>
        <source>The token&apos;s password, or the client secret. The long token from “az acr login” doesn&apos;t fit.</source>
        <translation>トークンのパスワード、またはクライアントシークレット。「az acr login」の長いトークンは入りません。</translation>
    </message>
    <message>
        <source>A token that can only pull is safest: a Harbor or Quay robot, a GitLab deploy token, or a classic GHCR token.</source>
        <translation>プルのみ可能なトークンが最も安全です。Harbor または Quay のロボット、GitLab のデプロイトークン、GHCR の classic トークンなどです。</translation>
    </message>
    <message>
        <source>With a JSON key file, the username is _json_key, not an email address.</source>
        <translation>JSON キーファイルでは、ユーザー名はメールアドレスではなく _json_key です。</translation>
    </message>
</context>
<context>
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock がオンです</translation>
    </message>
</context>
<context>
    <name>Purser::VerdictWords</name>
    <message>
        <source>A space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>A line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>A user name is needed</source>
        <translation>ユーザー名が必要です</translation>
    </message>
    <message>
        <source>A password or token is needed</source>
        <translation>パスワードまたはトークンが必要です</translation>
    </message>
    <message>
        <source>Must start with a letter, A to Z or a to z</source>
        <translation>英字（A～Z または a～z）で始まる必要があります</translation>
    </message>
    <message>
        <source>%1 is not allowed (position %2)</source>
        <translation>%1は使用できません（位置 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 / %2 文字：%3 文字超過</translation>
    </message>
    <message>
        <source>The character at position %1 is damaged and cannot be sent</source>
        <translation>位置 %1 の文字は壊れているため送信できません</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 to 20 letters, digits and @ . _ - with a letter first.</source>
        <translation>英字で始まる 1～20 文字の英数字と @ . _ -</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>What the credential is called in this organization. Pods and endpoints refer to its ID, so that the name can be changed.</source>
        <translation>この組織での認証情報の名前です。Pod とエンドポイントは ID で参照するため、名前は変更できます。</translation>
    </message>
    <message>
        <source>The registry it is for. It cannot be changed later.</source>
        <translation>対象のレジストリです。後から変更できません。</translation>
    </message>
    <message>
        <source>With this name the registry is asked for images. It is sent and never shown again.</source>
        <translation>この名前でレジストリにイメージを要求します。送信後、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>With this the registry is asked for images: best a token that may only pull. It is sent and never shown again.</source>
        <translation>これでレジストリにイメージを要求します。取得だけができるトークンが最適です。送信後、再び表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>Purser::WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Purser::WelcomePage</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Keep the key in the keychain</source>
        <translation>キーをキーチェーンに保管する</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Take over a profile…</source>
        <translation>プロファイルを取り込む…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Purser へようこそ</translation>
    </message>
    <message>
        <source>The container-registry credentials of your Yotta Labs organization</source>
        <translation>Yotta Labs の組織のコンテナレジストリ認証情報</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>API キーで接続</translation>
    </message>
    <message>
        <source>In the Yotta Console you find it under Settings, Access Keys. Purser keeps it in the system&apos;s keychain and nowhere else.</source>
        <translation>Yotta Console の Settings, Access Keys にあります。Purser はシステムのキーチェーンにのみ保管します。</translation>
    </message>
    <message>
        <source>Otherwise it is used until Purser is closed</source>
        <translation>保管しない場合は Purser を閉じるまで使用されます</translation>
    </message>
    <message>
        <source>You use the Yotta CLI?</source>
        <translation>Yotta CLI をお使いですか？</translation>
    </message>
    <message>
        <source>Its API keys stand in a plain file. Purser reads them from there and keeps them in the keychain; it never changes the file.</source>
        <translation>その API キーは平文のファイルにあります。Purser はそこから読み取ってキーチェーンに保管し、ファイルは変更しません。</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <translation>「%1」の API キー</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>キーが手元にありませんか？</translation>
    </message>
    <message>
        <source>The sandbox is a small server inside this program with made-up credentials. Nothing leaves this computer.</source>
        <translation>サンドボックスは、このプログラムの中にある架空の認証情報を持つ小さなサーバーです。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>アカウントの復元…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>アカウントが見つかりませんか？</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>Purser は、以前の設定ファイルとシステムのキーチェーンからアカウントを探せます。</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>New credential</source>
        <translation>新しい認証情報</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>更新を停止</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation>このアカウントを編集…</translation>
    </message>
    <message>
        <source>Keep the API key in the keychain</source>
        <translation>API キーをキーチェーンに保管</translation>
    </message>
    <message>
        <source>Forget the API key…</source>
        <translation>API キーを消去…</translation>
    </message>
    <message>
        <source>Take over from the Yotta CLI…</source>
        <translation>Yotta CLI から取り込む…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>サンドボックスを開く</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s address and key</source>
        <translation>サンドボックスのアドレスとキーをコピー</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>ガイドとキーボードショートカット</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>Purser について</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>新しい API キー…</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>アカウントの復元…</translation>
    </message>
</context>
</TS>
