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
Container registry credentials for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with:
%2</source>
        <extracomment>%1 is the version, %2 a list of libraries.</extracomment>
        <translation>Purser %1
Yotta Labs の組織向けコンテナレジストリ認証情報管理ツール

GNU General Public License バージョン 3 以降の下で配布されるフリーソフトウェアです。無保証で提供されます。

使用ライブラリ：
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
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>Using the API key from profile “%1” in %2.</source>
        <extracomment>%1 is the name of a profile of the Yotta CLI, %2 a file.</extracomment>
        <translation>%2 のプロファイル「%1」の API キーを使用しています。</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation>キーは %1 のセクション「%2」にも残っています。Yotta CLI で不要になったら、そこから削除してください。</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation>API キーを確認しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation>このアカウントは、既に登録が解除されています。</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation>「%1」を保存しましたが、キーはこのセッションでのみ有効です。%2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation>環境変数 YOTTA_API_KEY にもまだ設定されています。削除するには、シェルの起動ファイルを確認してください。</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation>API キーをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>接続しましたが、キーはこのセッションでのみ有効です。%1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation>設定を保存できなかったため、このセッションでのみ接続しています。</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」は別のウィンドウで登録が解除されました。別のアカウントに切り替えるまで、このウィンドウでは開いたままです。</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーが別のウィンドウで変更されました。新しいキーを使用するには、アカウントを開き直してください。</translation>
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
        <source>Remove account</source>
        <translation>アカウントの登録解除</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の登録を解除し、その API キーをこのコンピューターから削除しますか？

Yotta Labs 側では何も削除されず、キーは有効なままです。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の登録を解除しました。</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>API キーの削除</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーをキーチェーンから削除しますか？

キーは有効なままです。再び接続するには、キーの入力が必要です。</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
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
        <source>The account&apos;s API key was changed in another window. Close this dialog and open it again.</source>
        <translation>このアカウントの API キーが別のウィンドウで変更されました。このダイアログを閉じて、開き直してください。</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」のベース URL が別のウィンドウで変更されました。新しい URL を使用するには、アカウントを開き直してください。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountConfirmations</name>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>確認のため「%1」と入力してください</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>名前が一致しません</translation>
    </message>
    <message>
        <source>Type the name of the account to confirm</source>
        <translation>確認のため、アカウントの名前を入力してください</translation>
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
        <source>Save key in keychain</source>
        <translation>キーをキーチェーンに保存</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation>削除時に名前の入力を求める</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation>変更しない場合は空欄</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>保存する前にキーを確認します。キーは Yotta Console の「Settings &gt; Access Keys」にあります。</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation>キーの保存場所</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation>保存済みのキーは別のサーバーのものです。このサーバーのキーを入力してください。</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーの変更</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation>アカウントを切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>アカウントを管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountPicker</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%n is 3 or more.</extracomment>
        <translation>
            <numerusform>%n 件のアカウント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation>これらのアカウントは復元できなくなりました。このダイアログを閉じて、開き直してください。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替え</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>アカウント %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountText</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Purser はこのキーの権限で組織にアクセスします。キーは Yotta Console の「Settings &gt; Access Keys」にあります。</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation>Yotta API の URL です。組織で別の URL を使用している場合にのみ変更してください。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No color.</extracomment>
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
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation>
            <numerusform>%n 文字以内で入力してください</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation>この名前のアカウントは既にあります</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation>このコンピューターはネットワークに接続されていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>サーバー「%1」が見つかりませんでした。何も送信されていません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation>システムのキーチェーン（項目「%1」）にあり、アカウントを開いている間はメモリーにもあります。Purser がキーをファイル、ログ、URL に書き込むことはありません。</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>メモリーにのみあり、Purser を終了すると消えます。キーチェーンにもファイルにも保存されません。</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>Purser を起動したシェルの環境変数 YOTTA_API_KEY とメモリーにあります。キーチェーンには保存されません。</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation>サンドボックスのキーは機密情報ではありません。ステータスバーに表示されています。</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation>%2 の %1 行目を読み込めなかったため、スキップしました。</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>プロファイル「%1」に API キーがありません。</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>プロファイル「%1」の API キーに無効な文字が含まれています。</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>プロファイル「%1」のベース URL が無効です。</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 のプロファイルが多すぎるため、最初の 100 件のみを表示しています。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>「%1」が応答していません。何も送信されていません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>「%1」が応答していません（%2）。何も送信されていません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>「%1」は Yotta API のサーバーではありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>「%1」は Yotta API のサーバーではありません（%2）。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>API key in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotation marks and a space&quot;.</extracomment>
        <translation>プロファイル「%1」の API キー：%2。</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>プロファイル「%1」のベース URL：%2。</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>キーチェーンから「%1」の API キーを取得しています…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation>キーチェーンがまだ応答していません。パスワードや許可を求められていないか確認してください。このセッション限りのキーを使用することもできます。</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation>キーチェーンにあるこのアカウントの項目は、有効な API キーではありません。%1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーが保存されています。そのキーを使用するか、別のキーの入力を続けてください。</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーは保存されていません。接続するには、キーを入力してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation>保存済みのキーを使用</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>古い API キーがキーチェーンに残っています。%1キーチェーンが使用できるようになり次第、Purser が削除します。</translation>
    </message>
    <message>
        <source>The keychain entry for this account is empty. Enter the API key to connect.</source>
        <translation>キーチェーンにあるこのアカウントの項目は空です。接続するには API キーを入力してください。</translation>
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
        <translation>登録を解除…</translation>
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
    <name>Purser::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>アクティビティを絞り込み</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>アクティビティを %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 を保存できませんでした。別のフォルダーを選んでください。</translation>
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
    <name>Purser::ActivityText</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation>取得</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a request was for.</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What a request was for.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a request was for.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>How a request ended.</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>接続できず</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation>プロキシによるブロック</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>証明書エラー</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>How a request ended.</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>How a request ended.</extracomment>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>API key rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>API キー拒否</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>How a request ended.</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>How a request ended: the credential is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation>不正な応答</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>How a request ended.</extracomment>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Check login</source>
        <extracomment>What a request was for: log in to a registry.</extracomment>
        <translation>ログイン確認</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>How a request ended.</extracomment>
        <translation>ログイン拒否</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>Couldn&apos;t save the proxy password, so Purser will forget it when you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>プロキシのパスワードを保存できなかったため、Purser を終了するまでのみ有効です。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>サンドボックスを起動できませんでした：%1</translation>
    </message>
    <message>
        <source>This credential is no longer in the account.</source>
        <translation>この認証情報は、もうアカウントにありません。</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>対応が必要な項目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Loading notes…</source>
        <translation>メモを読み込んでいます…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opens the account and selects the credential</source>
        <translation>アカウントを開き、認証情報を選択します</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>対応が必要な項目はありません</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>In place of the name of a credential; %1 is its ID.</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is read aloud for a row of a list: %1 is the name of a credential, %2 why it needs attention, such as &quot;Expires in 5 days&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account in a list of names.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>According to the notes on this computer, no logins have expired or are about to, and none were refused when last checked.</source>
        <translation>このコンピューターのメモでは、期限切れのログイン情報も、まもなく期限が切れるログイン情報もありません。前回の確認で拒否されたものもありません。</translation>
    </message>
    <message>
        <source>This list may be incomplete. Couldn&apos;t read the notes of these accounts: %1.</source>
        <extracomment>%1 is a list of names of accounts.</extracomment>
        <translation>この一覧に表示されていないものがあるかもしれません。次のアカウントのメモを読み込めませんでした：%1。</translation>
    </message>
    <message>
        <source>Gives the selected credentials a new password</source>
        <translation>選択した認証情報に新しいパスワードを設定します</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionWords</name>
    <message>
        <source>Expired on %1</source>
        <extracomment>The login of a credential; %1 is a date.</extracomment>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Login refused on %1</source>
        <extracomment>The registry refused the login of a credential; %1 is a date.</extracomment>
        <translation>%1にログイン拒否</translation>
    </message>
    <message>
        <source>Expires today</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>今日で期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>
            <numerusform>あと %n 日で期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Password last changed on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>パスワードの最終変更：%1</translation>
    </message>
</context>
<context>
    <name>Purser::AutoSizingDialog</name>
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
    <name>Purser::BusyIndicator</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>What a screen reader says of a progress bar.</extracomment>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>Purser::CauseText</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses in a sentence, as are all of this context.
----------
A cause in parentheses in a sentence.</extracomment>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>サーバーが接続を切断しました</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>ネットワークを利用できません</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>TLS ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>HTTP 応答ではありません</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>ユーザー名とパスワードが必要です</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation>キャンセルして一覧を確認しています…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1後に再試行できます</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation>別の変更がまだ進行中です</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation>ログインを確認</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>確認用イメージ</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>ホスト名（例：ghcr.io）</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>このログイン情報でプルできるイメージ（例：team/app:1.0）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is the name of a credential, %2 its number, and %3 how many there are.</extracomment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>先にレジストリ、ユーザー名、パスワードを入力してください</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>ログインを確認しています…</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>次の認証情報</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Yotta never returns a login, so enter the one you want to check. It isn&apos;t sent to Yotta, and it isn&apos;t saved.</source>
        <translation>Yotta からログイン情報を取り出すことはできないため、確認するログイン情報を入力してください。Yotta には送信されず、保存もされません。</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation>操作と認証情報を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>認証情報</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is e.g. &quot;name&quot; or &quot;curl command&quot;.</extracomment>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>What a screen reader says of the button after it copied something.</extracomment>
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
        <extracomment>The type of a credential.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>A credential with this name already exists</source>
        <translation>この名前の認証情報は既にあります</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation>この認証情報は作成済みです</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>それでも作成</translation>
    </message>
    <message>
        <source>Check the login before creating</source>
        <translation>作成前にログインを確認</translation>
    </message>
    <message>
        <source>Create in more accounts</source>
        <translation>ほかのアカウントにも作成</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は既に削除されていました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
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
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When a login was last checked, as the title of a column.</extracomment>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>When the password was last changed on this computer, as the title of a column.</extracomment>
        <translation>パスワード変更</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialText</name>
    <message>
        <source>(no name)</source>
        <extracomment>In place of the name of a credential.</extracomment>
        <translation>（名前なし）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>追加 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>名前変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>削除 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation>ほかの場所で行われた変更：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>一覧にある %n 件の認証情報には、使用できる ID がありません。ID は「読み取り不可」と表示され、Purser では変更も削除もできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>この認証情報は、使用できる ID がサービスから送信されなかったため、ここでは変更も削除もできません。</translation>
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
        <source>No matches</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation>「%1」に一致する認証情報はありません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation>認証情報を読み込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation>認証情報を読み込めませんでした</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>認証情報はまだありません</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation>認証情報を追加すると、Pod とエンドポイントがプライベートレジストリからイメージをプルできるようになります。</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新しい認証情報</translation>
    </message>
    <message>
        <source>No credentials match “%1” with the filter “%2”.</source>
        <translation>絞り込み「%2」では、「%1」に一致する認証情報はありません。</translation>
    </message>
    <message>
        <source>No credentials match the filter “%1”.</source>
        <translation>絞り込み「%1」に該当する認証情報はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
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
        <source>Change password instead</source>
        <translation>削除せずにパスワードを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>The heading of a column that says Pod or Endpoint.</extracomment>
        <translation>リソース</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of a credential or an account.</extracomment>
        <translation>確認のため「%1」と入力してください</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>名前が一致しません</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation>ID は %1 です。新しい Pod とエンドポイントは、この認証情報でイメージをプルできなくなります。この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n 件の認証情報を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints won&apos;t be able to pull images with them. You can&apos;t undo this.</source>
        <extracomment>&quot;them&quot; are credentials.</extracomment>
        <translation>新しい Pod とエンドポイントは、これらの認証情報でイメージをプルできなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>削除する認証情報</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」を削除しています…</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>The title of a dialog: a credential is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は使用中です</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>使用中の Pod とエンドポイント</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them, or switch them to another credential, then try again.</source>
        <translation>次の Pod とエンドポイントが使用しているため、この認証情報は削除されませんでした。それらを停止するか、別の認証情報を割り当ててから再試行してください。</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation>使用中のため、この認証情報は削除されませんでした。どの Pod またはエンドポイントが使用しているかは、サービスから通知されていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation>この認証情報の最新の内容を取得</translation>
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
        <source>Use in a Pod or endpoint</source>
        <extracomment>The heading of a JSON snippet.</extracomment>
        <translation>Pod またはエンドポイントで使用</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>JSON スニペット</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>認証情報を選択すると、詳細が表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n 件の認証情報を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>When the credential was created.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsReader</name>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation>この認証情報はもう存在しないため、一覧から削除されました。</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation>Purser の接続に必要なものをすべて確認します。レポートにキー、パスワード、ユーザー名は含まれません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsText</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation>キーの保存</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>What was checked.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>What was checked.</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>What was checked.</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What was checked.</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet。</translation>
    </message>
    <message>
        <source>A test entry was saved, read, and removed.</source>
        <translation>テスト用の項目の保存、読み取り、削除に成功しました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>テスト用の項目を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>テスト用の項目を読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>テスト用の項目を削除できませんでした。%1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation>TLS ライブラリが見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation>
            <numerusform>%1、信頼された CA 証明書 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This computer uses no proxy for the service.</source>
        <translation>このコンピューターは、サービスへの接続にプロキシを使用していません。</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation>プロキシなし。</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>システムのプロキシ：%1。</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>環境設定のプロキシ：%1。</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation>開いているアカウントがないため、スキップしました。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>「%1」から応答があり、API キーは有効です。</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>不明：サービスから時刻が送信されませんでした。</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>サービスの時刻と一致しています。</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The result of a check.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The result of a check.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The result of a check.</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>The result of a check.</extracomment>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied permission, grant it in your password manager.</source>
        <translation>Secret Service、ロック解除済み。Purser がキーを使用する際は、事前に許可を求められます。拒否した場合は、パスワードマネージャーで許可してください。</translation>
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
        <translation>Secret Service が動作していません。キーは保存できず、Purser の終了時に消去されます。</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Flatpak のシークレットポータル。</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>この Flatpak はシークレットポータル（org.freedesktop.portal.Secret）にも Secret Service にも接続できません。キーを保存するには、デスクトップ環境のポータルをインストールしてください。それまで、キーは Purser の終了時に消去されます。</translation>
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
        <source>Skipped: there&apos;s no keychain, or it might ask for your password or permission.</source>
        <translation>キーチェーンがないか、パスワードや許可を求められる可能性があるため、スキップしました。</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>サービスの時刻より %1遅れています。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>サービスの時刻より %1進んでいます。このコンピューターの時計を確認してください。</translation>
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
        <extracomment>The type of a credential.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>You can&apos;t change the type. To use another type, create a new credential.</source>
        <translation>種類は変更できません。別の種類を使用するには、新しい認証情報を作成してください。</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation>変更しない場合は空欄</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation>変更する項目：%1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation>この認証情報はもう存在しません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Check the login before saving</source>
        <translation>保存前にログインを確認</translation>
    </message>
    <message>
        <source>Local notes</source>
        <extracomment>Stands in a list of fields: what is kept on this computer.</extracomment>
        <translation>このコンピューターのメモ</translation>
    </message>
</context>
<context>
    <name>Purser::ErrorText</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Message from the service: “%1”</source>
        <extracomment>%1 is a text that the service sent.</extracomment>
        <translation>サービスからのメッセージ：「%1」</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <extracomment>%1 is an HTTP status, %2 a number that the service sent.</extracomment>
        <translation>HTTP %1、コード %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There&apos;s no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>このアドレスに Yotta API はありません（HTTP %1）。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>サーバーが別のアドレスへリダイレクトしようとしました（HTTP %1）。API キーを保護するため、Purser はリダイレクトに従いませんでした。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation>実際には、認証情報は作成されていました。更新した一覧に表示されています。</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation>実際には、認証情報は削除されていました。更新した一覧にはもうありません。</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation>実際には、変更は保存されていました。更新した一覧に反映されています。</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation>更新した一覧に、新しい認証情報はまだありません。入力内容は残っています。</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation>認証情報は、更新した一覧にまだ残っています。</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation>更新した一覧に、変更はまだ反映されていません。入力内容は残っています。</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation>この名前の認証情報が一覧にありますが、以前からあるものかもしれません。再試行する前に確認してください。</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation>ユーザー名またはパスワードが変更されたかどうかは確認できません。もう一度保存しても問題ありません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation>一覧を更新できなかったため、リクエストが処理されたかどうかを確認できません。再試行する前に一覧を更新してください。</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation>リクエストの送信後にキャンセルしました。</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation>リクエストは送信されましたが、サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation>リクエストは送信されましたが、応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>リクエストの送信後に接続が切れました。</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>サービスでエラーが発生しました（%1）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation>サーバーに接続できませんでした。何も送信されていません。ネットワークとベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation>プロキシがリクエストをブロックしました。何も送信されていません。環境設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation>サーバーの身元を確認できなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation>応答をすべて受信する前に接続が切れました。</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation>API キーがないか、正しくないか、期限切れです。Yotta Console で確認してください。</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation>この API キーには、この操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>この認証情報はもう存在しません。</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation>認証情報は使用中のため、削除されませんでした。</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>サービスがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>リクエストが多すぎます。しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation>API キーを入力してください</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation>API キーに空白や特殊文字は使用できません。Yotta Console からキーをコピーし直してください。</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation>API キーとしては長すぎます。Yotta Console からキーをコピーし直してください。</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation>ベース URL を入力してください</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation>URL を入力してください（例：https://api.yottalabs.ai）</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation>ホストも入力してください（例：https://api.yottalabs.ai）</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation>ベース URL は https:// で始めてください</translation>
    </message>
    <message>
        <source>Use https://. Purser allows http:// only for this computer, because your API key is sent unencrypted.</source>
        <translation>https:// を使用してください。http:// では API キーが暗号化されずに送信されるため、このコンピューターへの接続にしか使用できません。</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation>ベース URL からユーザー名とパスワードを削除してください</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation>ベース URL から「?」と「#」を削除してください</translation>
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
        <source>This computer has no keychain. You can use a key for this session only.</source>
        <translation>このコンピューターにはキーチェーンがありません。キーはこのセッションでのみ使用できます。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation>キーチェーンに変更が保存されませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>キーチェーンでエラーが発生しました。</translation>
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
        <source>The service reported an error.</source>
        <translation>サービスでエラーが発生しました。</translation>
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
        <translation>キーチェーンが応答していません。パスワードや許可を求められていないか確認してから再試行してください。このセッション限りのキーを使用することもできます。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>キーチェーンが Purser にこのキーの使用を許可しませんでした。パスワードマネージャーで許可して再試行するか、このセッション限りのキーを使用してください。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation>リクエストが多すぎます。1 日以上待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>リクエストが多すぎます。%1待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>%1後に再試行します（%3 回中 %2 回目）。</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like other letters. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>ホスト「%1」には、ほかの文字と見分けにくい文字が含まれています。エンコードされた名前は「%2」です。目的のサーバーであることを確認してください。</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read. Check that the base URL points to the Yotta API.</source>
        <translation>応答を読み取れませんでした。ベース URL が Yotta API を指しているか確認してください。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that can&apos;t be read, so Purser can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>更新した一覧に Purser が読み取れない行があるため、変更が保存されたかどうかを確認できません。もう一度保存しても問題ありません。</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read (%1). Check that the base URL points to the Yotta API.</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>応答を読み取れませんでした（%1）。ベース URL が Yotta API を指しているか確認してください。</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read (%1).</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>リクエストは送信されましたが、応答を読み取れませんでした（%1）。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>リクエストの送信後に接続が切れました（%1）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server (%1). Nothing was sent. Check your network and the base URL.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>サーバーに接続できませんでした（%1）。何も送信されていません。ネットワークとベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The proxy blocked the request (%1). Nothing was sent. Check the proxy in Preferences.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>プロキシがリクエストをブロックしました（%1）。何も送信されていません。環境設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (%1), so nothing was sent.</source>
        <extracomment>%1 is a cause such as &quot;TLS handshake failed&quot;.</extracomment>
        <translation>サーバーの身元を確認できなかったため（%1）、何も送信されていません。</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>応答をすべて受信する前に接続が切れました（%1）。</translation>
    </message>
    <message>
        <source>The keychain reported an error (%1).</source>
        <extracomment>%1 is the keychain&apos;s own message.</extracomment>
        <translation>キーチェーンでエラーが発生しました（%1）。</translation>
    </message>
</context>
<context>
    <name>Purser::ExpandableLabel</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>Purser::ExpiryText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file is damaged.</source>
        <translation>ファイルが破損しているため、このコンピューターのメモを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The notes on this computer were saved by a newer version of Purser.</source>
        <translation>このコンピューターのメモは、より新しいバージョンの Purser で保存されています。</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read.</source>
        <translation>このコンピューターのメモを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer.</source>
        <translation>このコンピューターのメモを保存できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer because another program is using the file.</source>
        <translation>ほかのプログラムがファイルを使用しているため、このコンピューターのメモを保存できませんでした。</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”, and open the account again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>「%1」のアクセス権限を確認し、アカウントを開き直してください。</translation>
    </message>
    <message>
        <source>Purser moved the file to “%1” and started a new one. To get your old notes back, restore a backup.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser はファイルを「%1」に移動しました。メモは空の状態から始まります。以前のメモを取り戻すには、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>A login, in a table.
----------
A filter of the table: credentials with logins that have expired.</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A login expires today, in a table.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A login expires on a day, in a table; %1 is a date.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <extracomment>A login; %1 is a date.</extracomment>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <extracomment>When a login expires; %1 is a date.</extracomment>
        <translation>%1（今日）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>When a login expires; %1 is a date, %2 is such as &quot;in 5 days&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What the last check of a login found: %1 is such as &quot;Accepted&quot;, %2 such as &quot;2 days ago&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Couldn&apos;t check</source>
        <translation>確認できず</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>How long ago a password was changed, before &quot;(change due after 90 days)&quot;.</extracomment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>When the user is reminded to change a password: &quot;change due after %2&quot;.
----------
A length of time: logins expire within it.</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired.</source>
        <translation>
            <numerusform>期限が切れたログイン情報が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins expire within %1.</source>
        <extracomment>%1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>%1以内に期限が切れるログイン情報が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 is such as &quot;1 login has expired&quot;, %2 such as &quot;2 expire within 14 days&quot;.</extracomment>
        <translation>%1、%2あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired</source>
        <translation>
            <numerusform>期限が切れたログイン情報が %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire within %1</source>
        <extracomment>The second half of &quot;1 login has expired and 2 expire within 14 days.&quot; %1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>%1以内に切れるログイン情報が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the table: all credentials.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Expiring</source>
        <extracomment>A filter of the table: credentials with logins that expire soon.</extracomment>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>A filter of the table: credentials of which the registry refused the login.</extracomment>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>A filter of the table: credentials with logins that were never checked.</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file doesn&apos;t contain notes.</source>
        <translation>ファイルの内容がメモではないため、このコンピューターのメモを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that “%1” isn&apos;t read-only. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ディスクの空き容量と、「%1」が読み取り専用でないことを確認してください。次に変更を加えたときに、Purser が再試行します。</translation>
    </message>
    <message>
        <source>Close the program that&apos;s using “%1”. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>「%1」を使用しているプログラムを終了してください。次に変更を加えたときに、Purser が再試行します。</translation>
    </message>
    <message>
        <source>Purser moved them to “%1” and started with new ones. To use the old ones, update Purser.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser は以前のメモを「%1」に移動しました。メモは空の状態から始まります。以前のメモを使用するには、Purser をアップデートしてください。</translation>
    </message>
    <message>
        <source>%1 (change due after %2)</source>
        <extracomment>%1 is such as &quot;100 days ago&quot;, %2 such as &quot;90 days&quot;.</extracomment>
        <translation>%1（変更の目安の %2を経過）</translation>
    </message>
</context>
<context>
    <name>Purser::FieldsDialog</name>
    <message>
        <source>Saved to Yotta</source>
        <translation>Yotta に保存する情報</translation>
    </message>
    <message>
        <source>Remember the username</source>
        <translation>ユーザー名を記憶</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>ログインを確認しています…</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Confirm before deleting a credential</source>
        <translation>認証情報を削除する前に確認する</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation>システム（%1）</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The list isn&apos;t refreshed automatically.</extracomment>
        <translation>更新しない</translation>
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
        <source>Purser always asks before deleting several credentials, or if the account requires you to type a name.</source>
        <translation>複数の認証情報を削除する場合と、アカウントの設定で名前の入力を求めている場合は、常に確認します。</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation>表示する列</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <extracomment>How often the list is refreshed.</extracomment>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <extracomment>Followed by &quot;Never&quot; or e.g. &quot;Every 5 minutes&quot;.</extracomment>
        <translation>自動更新</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Follows a number of days in a field.</extracomment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn before a login expires</source>
        <translation>ログイン情報の期限切れ前に警告</translation>
    </message>
    <message>
        <source>Remind me to change passwords after</source>
        <translation>パスワード変更のリマインダー</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>reminder</comment>
        <extracomment>After which time the user is reminded to change a password.</extracomment>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Simultaneous changes per job</source>
        <extracomment>Followed by a number: how many credentials a job changes at the same time.</extracomment>
        <translation>1 つのジョブで同時に行う変更の数</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, e.g. &quot;de&quot;.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>Help with this field</source>
        <translation>この項目のヘルプ</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>「%1」のヘルプ</translation>
    </message>
</context>
<context>
    <name>Purser::HelperOffers</name>
    <message>
        <source>The passwords for this file are stored in a credential helper. Run %1 to get them?</source>
        <extracomment>%1 is the path of a program.</extracomment>
        <translation>このファイルのパスワードは認証情報ヘルパーに保存されています。%1 を実行してパスワードを取得しますか？</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>Purser::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>ログイン情報のインポート</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>Import logins from other programs</source>
        <translation>ほかのプログラムからログイン情報をインポート</translation>
    </message>
    <message>
        <source>From Docker, Podman, or a Kubernetes Secret, or from a CSV file with the columns name, username, and password. You can also drop a file here. Purser reads only the files you choose, and never changes them.</source>
        <translation>Docker、Podman、Kubernetes の Secret、または name（名前）、username（ユーザー名）、password（パスワード）の列がある CSV ファイルからインポートできます。ここにファイルをドロップすることもできます。Purser が読み込むのは選択したファイルのみで、内容を変更することはありません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>テキストを貼り付け</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Loading the file…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Asking the credential helper…</source>
        <translation>認証情報ヘルパーに問い合わせています…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>先にファイルを選択してください</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>先にアカウントを選択してください</translation>
    </message>
    <message>
        <source>Select a login first</source>
        <translation>インポートするログイン情報にチェックを付けてください</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>保存前にログインを 1 件ずつ確認</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>確認できないログイン情報も保存</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>見つかったファイル</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Run the credential helper, or deselect the logins that need it</source>
        <translation>先に認証情報ヘルパーを実行するか、パスワードがヘルパーにあるログイン情報のチェックを外してください</translation>
    </message>
    <message>
        <source>All of these already exist</source>
        <translation>チェックを付けたログイン情報はすべて既にあります</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>アカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>The credential helper has no logins.</source>
        <translation>認証情報ヘルパーにログイン情報が含まれていません。</translation>
    </message>
    <message>
        <source>Run the credential helper first</source>
        <translation>先に認証情報ヘルパーを実行してください</translation>
    </message>
    <message>
        <source>The credential helper changed some logins. Check them, then select Start again.</source>
        <translation>認証情報ヘルパーにより一部のログイン情報が変更されました。確認してから、もう一度「開始」を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n 件のログイン情報をインポートできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported. To import the others, select Start again.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n 件のログイン情報をインポートできません。ほかのログイン情報をインポートするには、もう一度「開始」を選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportProfilesDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation>Yotta CLI からのインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation>%1 には、使用できるプロファイルがありません。</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation>%1 にあるプロファイルです。Purser はこのファイルを変更しません。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of a profile, %2 the host of its base URL.</extracomment>
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
    <name>Purser::ImportTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン情報</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: what there is to say about a login.</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>The heading of a column: how many characters a password has.</extracomment>
        <translation>パスワード長</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Update its password</source>
        <translation>このパスワードに変更</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>別に作成</translation>
    </message>
    <message>
        <source>If it already exists</source>
        <translation>既にある場合</translation>
    </message>
</context>
<context>
    <name>Purser::ImportText</name>
    <message>
        <source>%1 See line %2.</source>
        <extracomment>%1 is a sentence about what is wrong in a file.</extracomment>
        <translation>%1%2 行目を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a program, %2 the path of its file.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file contains no logins.</source>
        <translation>ファイルにログイン情報が含まれていません。</translation>
    </message>
    <message>
        <source>The file is too large. Files up to 1 MiB can be imported.</source>
        <translation>ファイルが大きすぎます。インポートできるのは 1 MiB までです。</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>ファイルの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The CSV file is missing these columns: %1.</source>
        <extracomment>%1 is a list of names of columns.</extracomment>
        <translation>CSV ファイルに次の列がありません：%1。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>これはフォルダーです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read this file.</source>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>ファイルを読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>項目が破損しています</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>ログイン情報がありません</translation>
    </message>
    <message>
        <source>No username</source>
        <translation>ユーザー名がありません</translation>
    </message>
    <message>
        <source>The username is too long</source>
        <translation>ユーザー名が長すぎます</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>パスワードがありません</translation>
    </message>
    <message>
        <source>The password is too long: the service accepts up to 255 characters</source>
        <translation>パスワードが長すぎます（サービスの上限は 255 文字）</translation>
    </message>
    <message>
        <source>An identity token, which only Docker can use</source>
        <translation>Docker でしか使用できないアイデンティティトークンです</translation>
    </message>
    <message>
        <source>A token without a username</source>
        <translation>トークンにユーザー名がありません</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a registry</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>「%1」はレジストリではありません</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>「%1」という種類はありません</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date (year-month-day)</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>「%1」は正しい日付（年-月-日）ではありません</translation>
    </message>
    <message>
        <source>Unmatched quotation mark (line %1)</source>
        <translation>引用符が対になっていません（%1 行目）</translation>
    </message>
    <message>
        <source>More cells than the header row (line %1)</source>
        <translation>列が見出し行より多くなっています（%1 行目）</translation>
    </message>
    <message>
        <source>The name of the credential helper is invalid</source>
        <translation>認証情報ヘルパーの名前が無効です</translation>
    </message>
    <message>
        <source>%1 isn&apos;t installed</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 がインストールされていません</translation>
    </message>
    <message>
        <source>The credential helper failed</source>
        <translation>認証情報ヘルパーでエラーが発生しました</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>この名前は既に使用されています</translation>
    </message>
    <message>
        <source>Listed twice in this file, with different passwords or paths</source>
        <translation>ファイル内で重複していますが、パスワードまたはパスが異なります</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the credential helper: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>認証情報ヘルパーを起動できませんでした：%1</translation>
    </message>
    <message>
        <source>The credential helper failed.</source>
        <translation>認証情報ヘルパーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The credential helper failed: %1</source>
        <translation>認証情報ヘルパーでエラーが発生しました：%1</translation>
    </message>
    <message>
        <source>The credential helper crashed.</source>
        <translation>認証情報ヘルパーが異常終了しました。</translation>
    </message>
    <message>
        <source>The credential helper didn&apos;t respond in time.</source>
        <translation>認証情報ヘルパーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The credential helper returned an invalid response.</source>
        <translation>認証情報ヘルパーの応答が不正です。</translation>
    </message>
    <message>
        <source>The credential helper has no password for this registry.</source>
        <translation>認証情報ヘルパーに、このレジストリのパスワードはありません。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Docker, Podman, or Kubernetes file, or a CSV file with the columns name, username, and password.</source>
        <translation>Docker、Podman、Kubernetes のファイルでも、name（名前）、username（ユーザー名）、password（パスワード）の列がある CSV ファイルでもありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n logins in the file are listed.</source>
        <translation>
            <numerusform>ファイルのログイン情報が多すぎるため、最初の %n 件のみを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t valid Base64</source>
        <translation>破損しています（Base64 ではありません）</translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t UTF-8 text</source>
        <translation>破損しています（UTF-8 のテキストではありません）</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <extracomment>%1 is a list of names of credentials.</extracomment>
        <translation>既にあります：%1</translation>
    </message>
    <message>
        <source>The password is in the credential helper</source>
        <translation>パスワードは認証情報ヘルパーにあります</translation>
    </message>
    <message>
        <source>The credential helper can&apos;t be used for this registry.</source>
        <translation>このレジストリについては、認証情報ヘルパーに問い合わせることができません。</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobDialog</name>
    <message>
        <source>Not sent</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>送信済み（結果不明）</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Interrupted job</source>
        <translation>中断されたジョブ</translation>
    </message>
    <message>
        <source>To resume, enter the passwords again: Purser doesn&apos;t save them.</source>
        <translation>再開するには、パスワードをもう一度入力してください。Purser はパスワードを保存しません。</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation>このジョブを破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>If you resume, the remaining credentials will be deleted. You can&apos;t undo this.</source>
        <translation>再開すると、残りの認証情報が削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out when the rest of an interrupted job was resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>中断されたジョブの残りを再開したときに、%n 件が除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job started on %3 and completed %1 of %2 items before it was interrupted.</source>
        <extracomment>%1 and %2 are numbers of items, %3 is a date and time.</extracomment>
        <translation>%3 に開始したジョブは、%2 件中 %1 件が完了したところで中断されました。</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobs</name>
    <message numerus="yes">
        <source>Resume job: %n credentials</source>
        <extracomment>The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>ジョブの再開：認証情報 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of an interrupted job haven&apos;t been resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>中断されたジョブのうち、%n 件がまだ再開されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A job was interrupted with %1 of %2 items completed.</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>ジョブが中断されました。%2 件中 %1 件が完了しています。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>ジョブを再開</translation>
    </message>
    <message>
        <source>The accounts of this job were removed from Purser.</source>
        <translation>このジョブのアカウントは、既に登録が解除されています。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of the job, so it wasn&apos;t resumed. Check that the disk isn&apos;t full.</source>
        <translation>進行状況を保存できなかったため、ジョブは再開されませんでした。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t resume the job. Another Purser window may have resumed or removed it.</source>
        <translation>ジョブを再開できませんでした。別の Purser ウィンドウで再開または破棄された可能性があります。</translation>
    </message>
</context>
<context>
    <name>Purser::JobActions</name>
    <message numerus="yes">
        <source>Delete %n credentials</source>
        <extracomment>The title of a window; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>認証情報の削除（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create in %n accounts</source>
        <extracomment>The title of a window; %n is the number of accounts, 2 or more.</extracomment>
        <translation>
            <numerusform>認証情報の作成（%n 件のアカウント）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n logins</source>
        <extracomment>The title of a window; %n is the number of changes, 1 or more.</extracomment>
        <translation>
            <numerusform>ログイン情報のインポート（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>The title of a window; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>認証情報のローテーション（%n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobTableModel</name>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>The heading of a column: what an item of a job is doing.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>Purser::JobText</name>
    <message>
        <source>Created</source>
        <extracomment>How an item of a job ended: the credential was created.</extracomment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Rotated</source>
        <extracomment>How an item of a job ended: the credential has its new password.</extracomment>
        <translation>ローテーション済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How an item of a job ended: the credential was deleted.</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Reported as done, but not confirmed by the list</source>
        <translation>応答は成功（一覧に未反映）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not sent: no API key</source>
        <translation>未送信：API キーなし</translation>
    </message>
    <message>
        <source>Not sent: no account</source>
        <translation>未送信：アカウントなし</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <extracomment>%1 is a list of names of Pods and endpoints.</extracomment>
        <translation>使用中の Pod とエンドポイント：%1。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Opening account</source>
        <translation>アカウント接続中</translation>
    </message>
    <message>
        <source>Checking login</source>
        <translation>ログイン確認中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>既に削除済み</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The service reported success, but its list doesn&apos;t show the change. Refresh the list before you try again.</source>
        <translation>サービスの応答は成功でしたが、一覧に変更が反映されていません。再試行する前に一覧を更新してください。</translation>
    </message>
    <message>
        <source>The account was removed or has no API key.</source>
        <translation>アカウントの登録が解除されたか、アカウントに API キーがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The number of items of a job that went well.</extracomment>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>The number of items of a job that failed.</extracomment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>The number of items of a job whose outcome nobody knows.</extracomment>
        <translation>
            <numerusform>結果不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>The number of items of a job that were canceled.</extracomment>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of “40 done, 2 failed”.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, login not checked</source>
        <extracomment>%1 is &quot;Created&quot; or &quot;Rotated&quot;.</extracomment>
        <translation>%1（ログインは未確認）</translation>
    </message>
    <message>
        <source>Not saved: login refused</source>
        <translation>未保存：ログイン拒否</translation>
    </message>
    <message>
        <source>Not saved: couldn&apos;t check the login</source>
        <translation>未保存：ログインを確認できず</translation>
    </message>
    <message>
        <source>Not sent: API key rejected</source>
        <translation>未送信：API キー拒否</translation>
    </message>
    <message>
        <source>Not deleted: renamed</source>
        <translation>未削除：名前変更あり</translation>
    </message>
    <message>
        <source>The credential was renamed after the job began. Select it in the list if you still want to delete it.</source>
        <translation>ジョブの開始後に認証情報の名前が変更されました。それでも削除する場合は、一覧で選択してください。</translation>
    </message>
</context>
<context>
    <name>Purser::JobWindow</name>
    <message>
        <source>Copy checklist</source>
        <translation>チェックリストをコピー</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Canceling. Waiting for changes that were already sent.</source>
        <translation>キャンセルしています。送信済みの変更が完了するのを待っています。</translation>
    </message>
    <message>
        <source>Refreshing the list to confirm…</source>
        <translation>一覧を読み込んで結果を確認しています…</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is such as “40 done, 2 failed”.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Show only the failed ones</source>
        <translation>失敗したもののみ表示</translation>
    </message>
    <message>
        <source>Save unchecked logins anyway</source>
        <translation>未確認のログイン情報も保存</translation>
    </message>
    <message>
        <source>This job is still running, with %1 of %2 items finished. Cancel the rest?</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>このジョブはまだ実行中です（%2 件中 %1 件が終了）。残りをキャンセルしますか？</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 に書き込めませんでした。ディスクの空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>A server asked Purser to slow down. Continuing in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>サーバーから待機を求められました。%1後に続行します。</translation>
    </message>
    <message>
        <source>Run the canceled ones</source>
        <translation>キャンセルしたものを実行</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of this job. If Purser is interrupted, it won&apos;t know which changes were made. Check that the disk isn&apos;t full.</source>
        <translation>このジョブの進行状況を保存できませんでした。Purser が中断されると、どの変更が完了したかわからなくなります。ディスクの空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>Purser::ListMessages</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation>一覧を更新できませんでした。%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>The list was last updated %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>一覧の最終更新：%1。</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation>一覧全体はまだ読み込まれていません。ほかにも認証情報があるかもしれません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation>一覧を更新できませんでした。%1%2</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation>API キーを変更…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the credentials that a message is about.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The name of an account with sample credentials.</extracomment>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>Purser::LoginCheckButton</name>
    <message>
        <source>Checking the login at %1…</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 でログインを確認しています…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>ログインを確認</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>先にレジストリ、ユーザー名、パスワードを入力してください</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>確認を中止</translation>
    </message>
</context>
<context>
    <name>Purser::LoginHelpWords</name>
    <message>
        <source>Use a read-only access token from your Docker Hub account settings. If you use two-factor authentication, your password won&apos;t work.</source>
        <translation>Docker Hub のアカウント設定で作成した、読み取り専用のアクセストークンを使用してください。2 要素認証が有効な場合、パスワードは使用できません。</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation>Docker Hub では、メールアドレスではなく Docker ID が必要です</translation>
    </message>
    <message>
        <source>The username for Amazon ECR is always AWS</source>
        <translation>Amazon ECR のユーザー名は常に AWS です</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation>JSON キーファイルのユーザー名は常に _json_key です</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation>Google のアクセストークンは 1 時間で期限が切れます。</translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation>トークンの名前、またはサービスプリンシパルの ID</translation>
    </message>
    <message>
        <source>Use the token&apos;s password or the client secret. The token from “az acr login” is too long.</source>
        <translation>トークンのパスワードまたはクライアントシークレットを使用してください。「az acr login」のトークンは長すぎて使用できません。</translation>
    </message>
    <message>
        <source>A robot account, such as team+puller</source>
        <translation>ロボットアカウント（例：team+puller）</translation>
    </message>
    <message>
        <source>A robot account, such as robot$puller</source>
        <translation>ロボットアカウント（例：robot$puller）</translation>
    </message>
    <message>
        <source>Use a token that can only pull, such as a Harbor or Quay robot token, a GitLab deploy token, or a classic GitHub token.</source>
        <translation>プルのみ可能なトークンを使用してください。例：Harbor や Quay のロボットアカウントのトークン、GitLab のデプロイトークン、GHCR の classic トークン。</translation>
    </message>
    <message>
        <source>Another type fits this registry better</source>
        <translation>このレジストリには別の種類が適しています</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The one you use for “docker login”</source>
        <translation>「docker login」に指定するものと同じ</translation>
    </message>
    <message>
        <source>The service accepts up to 255 characters. Use a shorter token.</source>
        <translation>サービスが受け付けるのは 255 文字までです。より短いトークンを使用してください。</translation>
    </message>
    <message>
        <source>Use a classic token with the read:packages scope. GitHub&apos;s registry rejects fine-grained tokens.</source>
        <translation>スコープ read:packages を持つ classic トークンを使用してください。GitHub のレジストリは fine-grained トークンを受け付けません。</translation>
    </message>
    <message>
        <source>ECR tokens are too long: they&apos;re at least 1,800 characters, but the service accepts only 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>ECR のトークンは 1,800 文字以上あり、サービスの上限の 255 文字を超えます。また、12 時間で期限が切れます。Docker Hub、GHCR、Harbor、Quay など、トークンの短いレジストリを使用してください。</translation>
    </message>
    <message>
        <source>JSON key files are too long: they&apos;re about 2,350 characters, but the service accepts only 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>JSON キーファイルは約 2,350 文字あり、サービスの上限の 255 文字を超えます。Docker Hub、GHCR、Harbor、Quay など、トークンの短いレジストリを使用してください。</translation>
    </message>
    <message>
        <source>Use a deploy token with the read_registry scope.</source>
        <translation>スコープ read_registry を持つデプロイトークンを使用してください。</translation>
    </message>
    <message>
        <source>Harbor robot names contain a “$”, such as robot$puller. This one seems to be cut off.</source>
        <translation>Harbor のロボットアカウントの名前には「$」が含まれます（例：robot$puller）。この名前は途中で切れているようです。</translation>
    </message>
</context>
<context>
    <name>Purser::LoginText</name>
    <message>
        <source>Enter a registry, such as ghcr.io.</source>
        <translation>レジストリを入力してください（例：ghcr.io）。</translation>
    </message>
    <message>
        <source>Registry usernames can&apos;t contain a colon.</source>
        <translation>レジストリのユーザー名にコロンは使用できません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1. Check the registry and your network.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 に接続できませんでした。レジストリとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the proxy in Preferences.</source>
        <translation>プロキシがリクエストをブロックしました。環境設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 の身元を確認できなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again later.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 へのリクエストが多すぎます。しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Something went wrong at %1 (HTTP %2). Try again later.</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 503.</extracomment>
        <translation>%1 で問題が発生しました（HTTP %2）。しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2 without encryption, so Purser didn&apos;t send it.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 が、ログイン情報を暗号化せずに %2 へ送信するよう求めたため、Purser は送信しませんでした。</translation>
    </message>
    <message>
        <source>You canceled the check.</source>
        <translation>確認をキャンセルしました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Login accepted by %1.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 にログインできました。</translation>
    </message>
    <message>
        <source>Login refused by %1. Check the username and the password or token.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 がログインを拒否しました。ユーザー名と、パスワードまたはトークンを確認してください。</translation>
    </message>
    <message>
        <source>Login refused by %1. Message from the registry: “%2”</source>
        <extracomment>%1 is the host of a registry, %2 what the registry said.</extracomment>
        <translation>%1 がログインを拒否しました。レジストリからのメッセージ：「%2」</translation>
    </message>
    <message>
        <source>No login needed: %1 lets everyone in, so this proves nothing about the login.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>ログイン不要：%1 には誰でもアクセスできるため、ログイン情報が正しいかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t check the login.</source>
        <translation>ログインを確認できませんでした。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No login needed</source>
        <extracomment>A registry lets everyone in.</extracomment>
        <translation>ログイン不要</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2. Allow this only if you trust %2.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 が、ログイン情報を %2 へ送信するよう求めています。%2 を信頼できる場合にのみ許可してください。</translation>
    </message>
    <message>
        <source>The login can pull the image.</source>
        <translation>このログイン情報でイメージをプルできます。</translation>
    </message>
    <message>
        <source>Too many requests to %1. Wait %2, then try again.</source>
        <extracomment>%1 is the host of a registry, %2 a length of time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>%1 へのリクエストが多すぎます。%2待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Enter the username, too.</source>
        <translation>ユーザー名も入力してください。</translation>
    </message>
    <message>
        <source>The login isn&apos;t allowed to pull the image.</source>
        <translation>このログイン情報には、イメージをプルする権限がありません。</translation>
    </message>
    <message>
        <source>The image doesn&apos;t exist, or this user can&apos;t see it.</source>
        <translation>イメージが存在しないか、このユーザーには公開されていません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a container registry. Check the name.</source>
        <extracomment>%1 is the host of a server.</extracomment>
        <translation>%1 はコンテナレジストリではありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The response from %1 couldn&apos;t be read.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 の応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 has already refused this login. Purser didn&apos;t send it again, because registries lock accounts after a few failed attempts.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 は既にこのログイン情報を拒否しています。何度か失敗するとレジストリがアカウントをロックするため、Purser は再送信しませんでした。</translation>
    </message>
    <message>
        <source>No login needed: %1 also accepted a random login, so this proves nothing about yours.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>ログイン不要：%1 は架空のログイン情報も受け付けたため、入力したログイン情報が正しいかどうかは分かりません。</translation>
    </message>
    <message>
        <source>%1, or a firewall in front of it, blocked the request (HTTP %2).</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 403.</extracomment>
        <translation>%1 またはその手前のファイアウォールがリクエストをブロックしました（HTTP %2）。</translation>
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
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – サンドボックス：このコンピューターの外には何も送信されません</translation>
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
        <source>Proxy username</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation>追加の CA 証明書</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation>システムの設定を使用</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy is used.</extracomment>
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
        <source>If your network inspects TLS traffic, choose the PEM file with its CA certificate.</source>
        <translation>ネットワークで TLS 通信が検査されている場合は、その CA 証明書の PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>ホストとポート（例：proxy.example.com:8080）</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation>プロキシの認証が不要な場合は空欄</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation>キーチェーンに保存されます</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation>変更しない場合は空欄</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust, in addition to the system&apos;s. Certificate checks can&apos;t be turned off.</source>
        <translation>システムの証明書に加えて信頼する証明書の PEM ファイルです。証明書の検証は無効にできません。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Connections to this computer never use a proxy.</source>
        <translation>このコンピューターのプロキシ設定（Linux では https_proxy）を使用します。このコンピューター自身への接続にプロキシは使用しません。</translation>
    </message>
    <message>
        <source>Connections to this computer never use a proxy.</source>
        <translation>このコンピューター自身への接続にプロキシは使用しません。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation>このプロキシとユーザー名のパスワードを入力してください。保存済みのパスワードが別のプロキシに送信されることはありません。</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkText</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>期限が切れています</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>ホスト名が一致しません</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>自己署名証明書です</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>発行者がこのコンピューターで信頼されていません</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>「%1」の証明書が拒否されました（%2）。何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>「%2」が発行した「%1」の証明書が拒否されました（%3）。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1ネットワークで独自の CA 証明書を使用している場合は、環境設定で追加してください。</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation>ホストとポートを入力してください</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation>ホストとポートを入力してください（例：proxy.example.com:8080）</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation>ポートも入力してください（例：proxy.example.com:8080）</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation>ユーザー名とパスワードは専用の欄に入力してください</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation>CA 証明書ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation>CA 証明書ファイルに PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1CA 証明書ファイル「%2」に証明書が含まれていません。環境設定で別のファイルを選択してください。</translation>
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
        <translation>プロキシ%1にはユーザー名とパスワードが必要です。何も送信されていません。環境設定で、プロキシとそのユーザー名、パスワードを入力してください。</translation>
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
        <translation>プロキシ%1が接続を切断しました。何も送信されていません。プロキシを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1がユーザー名またはパスワードを拒否しました。何も送信されていません。プロキシの指定元で確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1からサーバーに接続できませんでした。何も送信されていません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>プロキシ%1がリクエストをブロックしました。何も送信されていません。プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>サービスの応答を待っています…</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then open Preferences and select “Save”.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1CA 証明書ファイル「%2」を読み込めませんでした。ファイルがあることを確認してから、環境設定を開いて「保存」を選択してください。</translation>
    </message>
</context>
<context>
    <name>Purser::NotesExchange</name>
    <message>
        <source>%1 is from a newer version of Purser. Update Purser to import it. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 は、より新しいバージョンの Purser で作成されています。インポートするには、Purser をアップデートしてください。メモは変更されていません。</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for a new export. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 は破損しています。エクスポートし直してもらってください。メモは変更されていません。</translation>
    </message>
    <message>
        <source>The file contains no notes.</source>
        <translation>ファイルにメモが含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>The number of credentials that had no notes before an import.</extracomment>
        <translation>
            <numerusform>追加 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>The number of credentials whose notes an import didn&apos;t change.</extracomment>
        <translation>
            <numerusform>変更なし %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1, %2, %3.</source>
        <extracomment>%1 is such as “3 added”, %2 “2 filled in”, %3 “10 unchanged”; each counts credentials.</extracomment>
        <translation>メモをインポートしました：%1、%2、%3。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>メモのエクスポート</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>メモのインポート</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>%n 件の認証情報のメモを %1 にエクスポートしました。ファイルにはユーザー名が含まれますが、パスワードと API キーは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1. Check that the file exists and that you&apos;re allowed to read it.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 を読み込めませんでした。ファイルがあることと、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Purser notes file. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 は Purser のメモのファイルではありません。メモは変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>The number of credentials whose notes had an empty field before an import.</extracomment>
        <translation>
            <numerusform>補完 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 に書き込めませんでした。ディスクの空き容量と書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Purser::NotesFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and its number of credentials, on a button: &quot;Expiring (3)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n credentials</source>
        <extracomment>The name of a button for assistive technology; %1 is a filter, such as &quot;Expiring&quot;.</extracomment>
        <translation>
            <numerusform>%1、認証情報 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesForm</name>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保存する情報</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>確認用イメージ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>ホスト名（例：ghcr.io）</translation>
    </message>
    <message>
        <source>The registry that this login is for. Yotta doesn&apos;t store it; Purser remembers it on this computer to check the login.</source>
        <translation>このログイン情報を使用するレジストリです。Yotta には保存されません。ログインの確認に使うため、Purser がこのコンピューターに保存します。</translation>
    </message>
    <message>
        <source>Enter a host name, such as ghcr.io</source>
        <translation>ホスト名を入力してください（例：ghcr.io）</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>このログイン情報でプルできるイメージ（例：team/app:1.0）</translation>
    </message>
    <message>
        <source>Person or team to ask about this login</source>
        <translation>このログイン情報の問い合わせ先（個人またはチーム）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>表示項目を減らす</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>表示項目を増やす</translation>
    </message>
    <message>
        <source>Enter an image in this registry, such as team/app:1.0</source>
        <translation>このレジストリのイメージを入力してください（例：team/app:1.0）</translation>
    </message>
</context>
<context>
    <name>Purser::NotesSection</name>
    <message>
        <source>No notes on this computer</source>
        <translation>このコンピューターにメモはありません</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保存されている情報</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>確認用イメージ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>Password changed here</source>
        <translation>パスワードの最終変更</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeText</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」への変更は保存されませんでした。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は削除されませんでした。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created yet: it isn&apos;t in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は更新した一覧になく、まだ作成されていません。</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」への変更は更新した一覧に反映されておらず、まだ保存されていません。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は更新した一覧に残っており、まだ削除されていません。</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は作成された可能性があります。</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」への変更は保存された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は削除された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」は使用中のため、削除されませんでした。</translation>
    </message>
    <message>
        <source>The account was closed before the service responded. Check the list before you try again.</source>
        <translation>サービスが応答する前にアカウントが閉じられました。再試行する前に一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what became of a change, and why.</extracomment>
        <translation>%1%2</translation>
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
    <message>
        <source>Token servers</source>
        <extracomment>Servers that issue tokens for registries.</extracomment>
        <translation>トークンサーバー</translation>
    </message>
</context>
<context>
    <name>Purser::RealmQuestions</name>
    <message>
        <source>Allow and try again</source>
        <translation>許可して再試行</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>許可しない</translation>
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
        <extracomment>Where the API key of an account is.</extracomment>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>The API key of an account isn&apos;t saved anywhere.</extracomment>
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
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that are only in the keychain.</source>
        <translation>キーチェーンがロックされています。キーチェーンにのみあるアカウントを探すには、ロックを解除してからこのダイアログを開き直してください。</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>このキーチェーンは検索できません。以前の設定ファイルにあるアカウントのみを表示しています。</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>アカウントが見つかりませんでした。このダイアログを閉じて、API キーで接続してください。</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>キーを削除…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation>選択したアカウントの API キーをキーチェーンから削除</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>API キーの削除</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キーをキーチェーンから削除しますか？

キーは有効なままですが、Purser でこのアカウントを復元できなくなります。</translation>
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
        <translation>その他のプライベートレジストリ</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <extracomment>A button: hides what is in a field for a secret.</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button: shows what is in a field for a secret.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>「%1」を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>「%1」を表示</translation>
    </message>
</context>
<context>
    <name>Purser::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>認証情報のローテーション</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The same new password for all</source>
        <translation>すべて同じパスワードにする</translation>
    </message>
    <message>
        <source>New username (optional)</source>
        <translation>新しいユーザー名（任意）</translation>
    </message>
    <message>
        <source>New password or token</source>
        <translation>新しいパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>表から貼り付け</translation>
    </message>
    <message>
        <source>The new password expires on</source>
        <translation>新しいパスワードの有効期限</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>%n 件の認証情報をローテーション</numerusform>
        </translation>
    </message>
    <message>
        <source>Running Pods and endpoints may keep using the old login until they restart. Don&apos;t revoke the old password at the registry before then.</source>
        <translation>実行中の Pod とエンドポイントは、再起動するまで古いログイン情報を使い続けることがあります。古いパスワードは、再起動が済んでからレジストリで無効にしてください。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
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
            <numerusform>同じログイン情報を使用していると思われる認証情報がほかに %n 件あります。一緒にパスワードを変更するものにチェックを付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>“%1” has no new password yet</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>「%1」の新しいパスワードがまだありません</translation>
    </message>
    <message>
        <source>Select a credential first</source>
        <translation>先に認証情報にチェックを付けてください</translation>
    </message>
    <message>
        <source>1. Restart the Pods and endpoints that use these credentials.
2. Check that they pull their images.
3. Revoke the old passwords at the registry.</source>
        <translation>1. これらの認証情報を使用している Pod とエンドポイントを再起動します。
2. イメージをプルできることを確認します。
3. レジストリで古いパスワードを無効にします。</translation>
    </message>
    <message>
        <source>A different password for each</source>
        <translation>それぞれ別のパスワードにする</translation>
    </message>
    <message>
        <source>Load a CSV file…</source>
        <translation>CSV ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>保存前にログインを 1 件ずつ確認</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>確認できないログイン情報も保存</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Leave empty to keep the current username</source>
        <translation>ユーザー名を変更しない場合は空欄</translation>
    </message>
    <message numerus="yes">
        <source>The outcome for %n more credentials is unknown. Check the list before you select them here.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>送信済みで結果が不明なものがほかに %n 件あります。チェックを付ける前に、認証情報の一覧を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard doesn&apos;t contain a table for these credentials. Copy a column of passwords, or a column of names and a column of passwords.</source>
        <translation>クリップボードに、これらの認証情報の表がありません。パスワードの列、または名前とパスワードの 2 列をコピーしてください。</translation>
    </message>
    <message>
        <source>Load a CSV file</source>
        <translation>CSV ファイルを読み込む</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain passwords for these credentials. It needs a name column and a password column.</source>
        <translation>ファイルに、これらの認証情報のパスワードがありません。name（名前）と password（パスワード）の列が必要です。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file. Check that it&apos;s a CSV file in UTF-8 and that you&apos;re allowed to read it.</source>
        <translation>ファイルを読み込めませんでした。UTF-8 の CSV ファイルであることと、読み取り権限があることを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were loaded.</source>
        <extracomment>%n is the number of passwords, 1 or more.</extracomment>
        <translation>
            <numerusform>%n 件の新しいパスワードを読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The number of passwords in the table doesn&apos;t match the number of selected credentials.</source>
        <translation>表のパスワードの数が、選択した認証情報の数と一致しません。</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
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
        <source>Search names, types, IDs, and notes</source>
        <translation>名前、種類、ID、メモを検索</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsText</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>設定ファイルが空です。</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>設定ファイルの文字コードが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>設定ファイルの %1 行目にマージの競合があります。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>設定ファイルの %1 行目を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>設定は、より新しいバージョンの Purser で保存されています。</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation>設定ファイルと同じ名前のフォルダー、パイプ、またはデバイスがあります。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation>設定ファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>設定ファイルに設定が含まれていません。</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1Purser はファイルを移動できなかったため、変更内容は保存されません。「%2」を移動または削除して、Purser を再起動してください。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1Purser はファイルを「%2」に移動し、新しい設定で起動しました。アカウントを探すには、「アカウントを復元…」を選択してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>設定を保存できなかったため、変更は Purser を終了するまでのみ有効です。ディスクの空き容量と、設定ファイルが読み取り専用でないことを確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>アカウントを保存できませんでした。ディスクの空き容量と、設定ファイルが読み取り専用でないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path.</extracomment>
        <translation>%1Purser はファイルを「%2」に移動し、新しい設定で起動しました。</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>設定ファイルは、存在しないファイルへのリンクです。</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains null bytes.</source>
        <translation>設定ファイルが破損しています。ヌル文字（NUL）が含まれています。</translation>
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
        <translation>PowerShell コマンド</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>PowerShell としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
</context>
<context>
    <name>Purser::StartText</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」というアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of an account, %2 the host of its base URL.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <extracomment>%1 is the base URL of the sandbox, %2 its API key.</extracomment>
        <translation>%1、API キー「%2」</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <extracomment>%1 is e.g. &quot;Production at api.yottalabs.ai&quot;.</extracomment>
        <translation>%1、キーはこのセッション限り</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>サンドボックス：このコンピューターの外には何も送信されません</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Numbers of credentials.</extracomment>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1（その後の更新に失敗）</translation>
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
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>「%1」から削除</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>「%1」からすべて削除</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent unchanged</source>
        <translation>残した場合は、そのまま送信されます</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation>残した場合は、そのまま送信されます</translation>
    </message>
</context>
<context>
    <name>Purser::StrayText</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>引用符</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>ノーブレークスペース</translation>
    </message>
    <message>
        <source>Full-width space</source>
        <extracomment>The wide space of Chinese and Japanese texts, U+3000.</extracomment>
        <translation>全角スペース</translation>
    </message>
    <message>
        <source>Unusual space %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2003.</extracomment>
        <translation>特殊なスペース %1</translation>
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
        <translation>先頭に%1（%2 文字目）</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>%2 文字目に%1</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>末尾に%1（%2 文字目）</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>予期しない文字が %n 個あります。1 つ目：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>https:// を追加しました</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>https:// を追加し、%1を削除しました</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>引用符</translation>
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
    <name>Purser::TimeText</name>
    <message>
        <source>in the future</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>未来の日時</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
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
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TokenServersPage</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Allowed token servers</source>
        <translation>許可済みのトークンサーバー</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Token server</source>
        <translation>トークンサーバー</translation>
    </message>
    <message>
        <source>Some registries have logins checked by another server. If Purser doesn&apos;t know that server, it asks you before it sends the login. The servers that you allow are listed here. If you remove one, Purser asks you again.</source>
        <translation>一部のレジストリでは、別のサーバーがログイン情報を確認します。既知のサーバーでない場合、Purser はログイン情報を送信してよいか事前に確認します。許可したサーバーはここに表示されます。削除すると、次回は再び確認します。</translation>
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
    <name>Purser::ValidationText</name>
    <message>
        <source>A space</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>A line break</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>A tab</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a character that isn&apos;t allowed in a field.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation>ユーザー名を入力してください</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation>パスワードまたはトークンを入力してください</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation>英字（A～Z または a～z）で始めてください</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation>%1は使用できません（%2 文字目）</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 文字目が無効です</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation>1～20 文字の英数字または @ . _ -（先頭は英字）</translation>
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
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation>組織内での名前です。Pod とエンドポイントは ID を使用するため、後から変更できます。</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation>この認証情報の対象となるレジストリです。後から変更できません。</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation>レジストリへのログインに使うユーザー名です。保存後に再び表示されることはありません。</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation>レジストリのパスワードまたはトークンです。できるだけ、プルのみ可能なトークンを使用してください。保存後に再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Too long: %1 characters (at most %2)</source>
        <extracomment>%1 is the length of a text, and %2 the greatest length that is allowed.</extracomment>
        <translation>長すぎます（%1 文字、最大 %2 文字）</translation>
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
        <source>Save key in keychain</source>
        <translation>キーをキーチェーンに保存</translation>
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
        <source>Import profile…</source>
        <translation>プロファイルをインポート…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Purser へようこそ</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation>Yotta Labs の組織のコンテナレジストリ認証情報を管理します</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>API キーで接続</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation>キーは Yotta Console の「Settings &gt; Access Keys」にあります。Purser はキーをシステムのキーチェーンにのみ保存します。</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation>オフの場合、キーは Purser の終了時に消去されます</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation>Yotta CLI をお使いの場合</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file won&apos;t be changed.</source>
        <translation>Yotta CLI は API キーを平文のファイルに保存しています。インポートすると、キーチェーンにコピーが保存されます。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>「%1」の API キー</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation>API キーをお持ちでない場合</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation>サンプルの認証情報で Purser を試せます。サンドボックスはこのコンピューター上で動作し、外部には何も送信されません。</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>アカウントを復元…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>アカウントが見つからない場合</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>以前の設定ファイルとシステムのキーチェーンから、Purser でアカウントを探せます。</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>&amp;New credential</source>
        <translation>新しい認証情報(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation>認証情報を再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>更新を中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation>API キーをキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation>キーチェーンから API キーを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation>Yotta CLI からインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation>サンドボックスを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation>サンドボックスの URL とキーをコピー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation>ヘルプとキーボードショートカット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>Purser について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation>API キーを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation>アカウントを復元(&amp;V)…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation>ログインを確認(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>メモをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>メモをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>What &amp;needs attention</source>
        <translation>対応が必要な項目(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>認証情報をローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>ログイン情報をインポート(&amp;T)…</translation>
    </message>
</context>
</TS>
