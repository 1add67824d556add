<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Purser::About</name>
    <message>
        <source>About Purser</source>
        <translation>关于 Purser</translation>
    </message>
    <message>
        <source>Purser %1
Container registry credentials for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with:
%2</source>
        <extracomment>%1 is the version, %2 a list of libraries.</extracomment>
        <translation type="unfinished">Purser %1
Yotta Labs 组织的镜像仓库凭据管理器

依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。

使用以下组件构建：
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Purser::AccountActions</name>
    <message>
        <source>The API key of “%1” is now saved in the keychain.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的 API 密钥现已保存到密钥环中。</translation>
    </message>
    <message>
        <source>Using the API key from profile “%1” in %2.</source>
        <extracomment>%1 is the name of a profile of the Yotta CLI, %2 a file.</extracomment>
        <translation type="unfinished">正在使用 %2 中配置“%1”的 API 密钥。</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation type="unfinished">密钥仍可在文件 %1 的“%2”一节中读到。当 Yotta CLI 不再需要它时，请在那里将其移除。</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation type="unfinished">正在试用密钥…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation type="unfinished">该账户在此期间已被移除。</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation type="unfinished">“%1”已保存，但其密钥仅用于本次会话。%2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation type="unfinished">它仍可在环境变量 YOTTA_API_KEY 中读到；请在 shell 启动时读取的文件中查找。</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation type="unfinished">API 密钥现已存入密钥环。</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">已连接，但密钥仅用于本次会话。%1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation type="unfinished">仅在本次会话中连接：无法写入设置。</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">“%1”已在另一个窗口中移除。在您离开之前，它在这里仍保持打开。</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">“%1”已在另一个窗口中更换了 API 密钥。要使用新密钥，请重新打开此账户。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished">移除账户</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">要从 Purser 中移除“%1”，并从密钥环中移除其 API 密钥吗？

服务端不会删除任何内容，密钥本身仍然有效。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation type="unfinished">忘记 API 密钥</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">要从密钥环中移除“%1”的 API 密钥吗？

密钥本身仍然有效。再次连接时需要从控制台取得它。</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的 API 密钥已移除。</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>正在从密钥环中移除密钥…</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>密钥已不在密钥环中。</translation>
    </message>
    <message>
        <source>The account&apos;s API key was changed in another window. Close this dialog and open it again.</source>
        <translation type="unfinished">此账户的密钥已在另一个窗口中更改。请关闭此对话框后重新打开。</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">“%1”已在另一个窗口中更换了基础 URL。要使用它，请重新打开此账户。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Save key in keychain</source>
        <translation type="unfinished">将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation type="unfinished">删除凭据前要求我输入其名称</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation type="unfinished">不变</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation type="unfinished">保存之前会先试用。可在 Yotta Console 的 Settings, Access Keys 中找到。</translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation type="unfinished">我的密钥在哪里？</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation type="unfinished">已保存的密钥属于另一台服务器。请输入此服务器的密钥。</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">“%1”的新 API 密钥</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation type="unfinished">切换账户</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished">添加账户…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation type="unfinished">管理账户…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation type="unfinished">这些账户已无法恢复。请关闭此对话框后重新打开。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>账户 %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountWords</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation type="unfinished">它以所授予的权限向 Purser 开放组织。可在 Yotta Console 的 Settings, Access Keys 中找到。</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation type="unfinished">服务的地址。除非您的组织另有地址，否则使用官方地址。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No color.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation type="unfinished">需要一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation type="unfinished">
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation type="unfinished">另一个账户已使用此名称。</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation type="unfinished">此计算机未连接任何网络。未发送任何内容。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation type="unfinished">没有名为“%1”的服务器。未发送任何内容。请检查基础 URL。</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation type="unfinished">API 密钥位于系统密钥环的条目“%1”中，账户打开期间也位于 Purser 的内存中。它不在 Purser 的任何文件、日志或地址中。</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation type="unfinished">如果启动后输入过 API 密钥，则它在 Purser 关闭前位于 Purser 的内存中。它既不在密钥环中，也不在任何文件中。</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation type="unfinished">API 密钥位于启动 Purser 的 shell 的环境变量 YOTTA_API_KEY 中，以及 Purser 的内存中。它不在密钥环中。</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation type="unfinished">沙盒的密钥不是秘密：它显示在状态栏中。</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation type="unfinished">无法理解 %2 的第 %1 行，已略过。</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished">配置“%1”没有 API 密钥。</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished">配置“%1”的 API 密钥含有密钥中不会出现的字符。</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished">配置“%1”的基础 URL 无法使用。</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished">%1 中还有更多配置；其余已略过。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>“%1”没有响应。未发送任何内容。请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>“%1”没有响应（%2）。未发送任何内容。请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>“%1”不是 Yotta API 服务器。请检查基础 URL。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>“%1”不是 Yotta API 服务器（%2）。请检查基础 URL。</translation>
    </message>
    <message>
        <source>API key in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation type="unfinished">配置“%1”的 API 密钥：%2。</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation type="unfinished">配置“%1”的基础 URL：%2。</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">正在向密钥环请求“%1”的 API 密钥…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation type="unfinished">密钥环尚未响应。如果它正在要求您输入密码或授权，请予以答复；也可以使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation type="unfinished">密钥环中为此账户保存的内容不是 API 密钥。%1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的 API 密钥在密钥环中。您可以使用它，也可以继续输入其他密钥。</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">没有为“%1”保存 API 密钥。请输入密钥以连接。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation type="unfinished">使用已保存的密钥</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">以前的 API 密钥仍在密钥环中。%1 密钥环恢复可用后，Purser 会将其移除。</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation type="unfinished">筛选活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished">导出活动</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished">活动已写入 %1。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished">无法写入文件 %1。</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityWords</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>列出</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation type="unfinished">读取</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a request was for.</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What a request was for.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a request was for.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">被代理阻止</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">证书未被接受</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>How a request ended.</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>How a request ended.</extracomment>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>API key rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">密钥未被接受</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">无权限</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>How a request ended.</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>How a request ended: the credential is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">未被接受</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">服务故障</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">应答无法读取</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>How a request ended.</extracomment>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Check login</source>
        <extracomment>What a request was for: ask a registry whether it takes a login.</extracomment>
        <translation>检查登录</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>How a request ended.</extracomment>
        <translation>登录被拒绝</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>Couldn&apos;t save the proxy password, so it lasts only until you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">代理密码在 Purser 关闭前有效。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation type="unfinished">无法启动沙盒：%1</translation>
    </message>
</context>
<context>
    <name>Purser::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>What a screen reader says of a progress bar.</extracomment>
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.
----------
A cause in parentheses behind a sentence.</extracomment>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>网络不可用</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>不是 HTTP 响应</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses behind a sentence.</extracomment>
        <translation>需要用户名和密码</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation type="unfinished">正在停止并重新读取列表…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">%1后可以重试。</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation type="unfinished">另一项更改仍在进行中。</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation type="unfinished">检查登录</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished">用户名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished">密码或令牌</translation>
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
        <translation type="unfinished">关闭</translation>
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
        <translation type="unfinished">前往</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished">没有这样的名称。</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation type="unfinished">操作或凭据</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation type="unfinished">可执行的操作</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is e.g. &quot;name&quot; or &quot;curl command&quot;.</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>What a screen reader says of the button after it copied something.</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Purser::CreateDialog</name>
    <message>
        <source>New credential</source>
        <translation>新建凭据</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>A credential with this name already exists</source>
        <translation type="unfinished">列表中已有同名凭据。</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation type="unfinished">它已经创建。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>“%1”已创建。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>已删除 %n 个凭据。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">“%1”已在别处被删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a change in it.</extracomment>
        <translation>账户“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTable</name>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
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
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n 个改名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform>%n 个消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation type="unfinished">在别处更改：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>列表中有 %n 个凭据没有可用的 ID。它们显示为“无法读取”，无法在此更改或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>服务未发送此凭据的可用 ID，因此无法在此更改或删除。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>In place of an ID that the service sent in a form that cannot be used.</extracomment>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialsPage</name>
    <message>
        <source>No matches</source>
        <translation type="unfinished">没有匹配项</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation type="unfinished">没有名称、类型或 ID 包含“%1”。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished">清除搜索</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation type="unfinished">正在读取凭据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation type="unfinished">无法读取凭据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>还没有凭据</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation type="unfinished">凭据使 Pod 和端点能够从容器镜像仓库拉取私有镜像。</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新建凭据</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation type="unfinished">无法刷新。%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Showing data from %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation type="unfinished">各行读取于%1。</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation type="unfinished">列表从未读取过：可能还有更多凭据。</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation type="unfinished">无法刷新。%1 %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">正在读取…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation type="unfinished">该凭据已不存在，其所在行已移除。</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation type="unfinished">新的 API 密钥…</translation>
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
        <translation>端点</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Change password instead</source>
        <translation type="unfinished">改为更换密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>The heading of a column that says Pod or Endpoint.</extracomment>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of a credential or an account.</extracomment>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation type="unfinished">这是另一个名称。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation type="unfinished">ID %1。新的 Pod 和端点将无法再用它拉取镜像。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>删除 %n 个凭据？</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints won&apos;t be able to pull images with them. You can&apos;t undo this.</source>
        <extracomment>&quot;them&quot; are credentials.</extracomment>
        <translation type="unfinished">新的 Pod 和端点将无法再用它们拉取镜像。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>要删除的凭据</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>正在删除“%1”…</translation>
    </message>
    <message>
        <source>Canceled. The remaining credentials weren&apos;t deleted.</source>
        <translation type="unfinished">已停止。其余未删除。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>The title of a dialog: credentials are in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”正在使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n 个凭据正在使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them or assign another credential, then try again.</source>
        <translation type="unfinished">它未被删除。这些 Pod 和端点用它拉取镜像。请先停止它们，或为它们换用其他凭据。</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation type="unfinished">它未被删除。服务没有说明哪些 Pod 或端点用它拉取镜像。</translation>
    </message>
    <message>
        <source>These credentials weren&apos;t deleted because these Pods and endpoints use them. Stop them or assign other credentials, then try again.</source>
        <translation type="unfinished">它们未被删除。这些 Pod 和端点用它们拉取镜像。请先停止它们，或为它们换用其他凭据。</translation>
    </message>
    <message>
        <source>These credentials weren&apos;t deleted because they&apos;re still in use. The service didn&apos;t say which Pods or endpoints use them.</source>
        <translation type="unfinished">它们未被删除。服务没有说明哪些 Pod 或端点用它们拉取镜像。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <extracomment>%1 is the name of a Pod or endpoint, %2 that of the credential it uses.</extracomment>
        <translation>%1，使用“%2”</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished">重新读取</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation type="unfinished">按 ID 向服务请求此凭据</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Use in a Pod or endpoint</source>
        <extracomment>The heading of a JSON snippet.</extracomment>
        <translation type="unfinished">用于 Pod 或端点</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation type="unfinished">JSON 行</translation>
    </message>
    <message>
        <source>curl</source>
        <extracomment>The heading of a command.</extracomment>
        <translation type="unfinished">使用 curl</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>选择一个凭据以查看其详情</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>已选择 %n 个凭据</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>When the credential was created.</extracomment>
        <translation type="unfinished">服务未说明</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">正在读取…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">诊断</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation type="unfinished">Purser 所依赖的事物。报告中没有密钥、密码或用户名。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation type="unfinished">保存密钥</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>What was checked.</extracomment>
        <translation type="unfinished">加密</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>What was checked.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>What was checked.</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What was checked.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet。</translation>
    </message>
    <message>
        <source>A test entry was saved, read, and removed.</source>
        <translation type="unfinished">已写入、读取并移除了一个测试条目。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">写入条目失败。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">读回写入内容失败。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished">移除写入内容失败。%1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation type="unfinished">密钥环未及时应答。</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation type="unfinished">没有 Qt 可以使用的 TLS 库。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation type="unfinished">
            <numerusform>%1，有 %n 个受信任的证书颁发机构。</numerusform>
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
        <translation type="unfinished">无：系统没有为该服务设置代理。</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation type="unfinished">无。</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation type="unfinished">系统的，%1。</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation type="unfinished">首选项中的，%1。</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation type="unfinished">未尝试：没有打开的账户。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation type="unfinished">“%1”有应答，API 密钥有效。</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation type="unfinished">未知：服务没有告知其时间。</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation type="unfinished">与服务的时钟相同。</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The result of a check.</extracomment>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The result of a check.</extracomment>
        <translation type="unfinished">注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The result of a check.</extracomment>
        <translation type="unfinished">故障</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>The result of a check.</extracomment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about the keychain, %2 the name of the program that provides it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Secret Service, unlocked.</source>
        <translation>Secret Service，已解锁。</translation>
    </message>
    <message>
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it in your password manager.</source>
        <translation type="unfinished">Secret Service，已解锁。Purser 使用密钥前，它会征求您的许可。如果您曾拒绝，请在那里允许。</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service，已锁定。需要密钥时会要求您输入密码。</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Secret Service 没有默认密钥环。要保存密钥，请在密码管理器中创建一个。</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>没有正在运行的 Secret Service。密钥只能用于一次会话。</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Flatpak 密钥门户。</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>此 Flatpak 找不到密钥门户（org.freedesktop.portal.Secret），也找不到 Secret Service。要保存密钥，请安装桌面环境的门户。在此之前，密钥只能用于一次会话。</translation>
    </message>
    <message>
        <source>System keychain.</source>
        <translation>系统密钥环。</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission.</source>
        <translation>密钥环没有响应。请检查它是否正在要求您输入密码或授权。</translation>
    </message>
    <message>
        <source>Skipped: there&apos;s no keychain, or it might ask for your password or permission.</source>
        <translation type="unfinished">已跳过：没有密钥环，或它可能会向您询问。</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">比服务慢 %1。</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">比服务快 %1。</translation>
    </message>
</context>
<context>
    <name>Purser::EditDialog</name>
    <message>
        <source>Edit credential</source>
        <translation>编辑凭据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>You can&apos;t change the type. To use another type, create a new credential.</source>
        <translation type="unfinished">服务无法更改类型。如需其他类型，请新建凭据。</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation type="unfinished">不变</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished">尚未作任何更改。</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation type="unfinished">将更改：%1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation type="unfinished">此凭据已不存在。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished">仍然保存</translation>
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
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Message from the service: “%1”</source>
        <extracomment>%1 is a text that the service sent.</extracomment>
        <translation type="unfinished">服务说：“%1”</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <extracomment>%1 is an HTTP status, %2 a number that the service sent.</extracomment>
        <translation>HTTP %1，代码 %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There&apos;s no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation type="unfinished">此地址没有 Yotta API（HTTP %1）。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation type="unfinished">服务器指向另一个地址（HTTP %1）。Purser 不会跟随，以免 API 密钥流向别处。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation type="unfinished">它仍被创建：重新读取的列表中现有同名凭据。</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation type="unfinished">它仍被删除：重新读取的列表中已没有它。</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation type="unfinished">更改仍已生效：重新读取的列表显示了它。</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation type="unfinished">已重新读取列表：目前它未被创建。您的输入仍在这里。</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation type="unfinished">已重新读取列表：该凭据仍在。</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation type="unfinished">已重新读取列表：目前更改未生效。您的输入仍在这里。</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation type="unfinished">列表中有同名凭据，但此前未读取过列表，因此它可能是较早的凭据。再次创建前请先查看。</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation type="unfinished">用户名和密码无法读回，因此不知道更改是否生效。再次保存是安全的：会设置相同的值。</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation type="unfinished">无法重新读取列表，因此不知道请求是否生效。重试前请先刷新。</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation type="unfinished">请求发送后您停止了等待。</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation type="unfinished">请求已发送，但服务器应答时间过长。</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation type="unfinished">请求已发送，但应答无法读取。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation type="unfinished">请求发送后连接中断。</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation type="unfinished">服务出现问题（%1）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation type="unfinished">无法连接服务器。未发送任何内容。请检查网络和基础 URL。</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation type="unfinished">代理未放行请求。未发送任何内容。请在首选项中检查代理。</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation type="unfinished">服务器无法证明其身份，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation type="unfinished">服务器应答时间过长。</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation type="unfinished">应答完整到达之前连接中断。</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation type="unfinished">API 密钥缺失、错误或已过期。</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation type="unfinished">API 密钥没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>此凭据已不存在。</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation type="unfinished">该凭据正在使用中，未被删除。</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation type="unfinished">服务未接受此内容。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation type="unfinished">请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished">已取消。</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation type="unfinished">需要 API 密钥。</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation type="unfinished">API 密钥中没有空格、换行或特殊字符。请从控制台重新复制。</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation type="unfinished">这对 API 密钥来说太长了。请从控制台重新复制。</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation type="unfinished">需要基础 URL。</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation type="unfinished">这不是 URL。</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation type="unfinished">基础 URL 需要主机，例如 https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation type="unfinished">基础 URL 必须以 https:// 开头</translation>
    </message>
    <message>
        <source>Use https://. With http://, which works only for this computer, your API key would be sent unencrypted.</source>
        <translation type="unfinished">http:// 仅用于此计算机：对其他地址，API 密钥会在无保护下传输。请使用 https://</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation type="unfinished">基础 URL 不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation type="unfinished">基础 URL 不得包含“?”或“#”。</translation>
    </message>
    <message>
        <source>The keychain has no API key for this account.</source>
        <translation>密钥环中没有此账户的 API 密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or use a key for this session only.</source>
        <translation>密钥环已锁定。请解锁后重试，或使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>This computer has no keychain. You can use a key for this session only.</source>
        <translation type="unfinished">此计算机上没有可用的密钥环。密钥只能用于本次会话。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation type="unfinished">密钥环未保留更改。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation type="unfinished">密钥环报告了问题。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>刷新后的列表中有一行 Purser 无法读取。它可能是新建的凭据，请先检查再重试。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>刷新后的列表中有一行 Purser 无法读取。它可能是此凭据，请先检查再重试。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read, so it can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>刷新后的列表中有一行 Purser 无法读取，因此无法确定更改是否已保存。您可以放心地再次保存。</translation>
    </message>
    <message>
        <source>The service reported an error.</source>
        <translation type="unfinished">服务出现问题。</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>请求已发送。</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>请求过多。</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password or permission and try again, or use a key for this session only.</source>
        <translation>密钥环没有响应。请检查它是否正在要求您输入密码或授权，然后重试；也可以使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Purser use this key. Allow it in your password manager and try again, or use a key for this session only.</source>
        <translation>密钥环未允许 Purser 使用此密钥。请在密码管理器中允许后重试；也可以使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation type="unfinished">请求过多。服务要求等待一天或更久。</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation type="unfinished">请求过多。服务要求等待 %1。</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>%1后重试（第 %2 次，共 %3 次）。</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like others. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>主机“%1”包含可能与其他字母混淆的字母。其编码名称为“%2”。请确认这是您要使用的服务器。</translation>
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
        <translation type="unfinished">删除凭据前询问</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation type="unfinished">跟随系统：%1</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The list isn&apos;t refreshed automatically.</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Purser always asks before deleting several credentials, or if the account requires typing a name.</source>
        <translation type="unfinished">一次删除多个时总会询问；在要求输入名称的账户中，每个都会询问。</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation type="unfinished">名称以外的列</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <extracomment>How often the list is refreshed.</extracomment>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <extracomment>Followed by &quot;Never&quot; or e.g. &quot;Every 5 minutes&quot;.</extracomment>
        <translation type="unfinished">刷新列表</translation>
    </message>
</context>
<context>
    <name>Purser::GrowingDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>要放弃已输入的内容吗？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Purser::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, e.g. &quot;de&quot;.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>Help with this field</source>
        <translation type="unfinished">这个字段是什么？</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation type="unfinished">“%1”是什么？</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The name of an account with sample credentials.</extracomment>
        <translation>沙盒</translation>
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
        <translation type="unfinished">检查登录</translation>
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
        <translation type="unfinished">来自 Docker Hub 账户设置的只读访问令牌。启用双重验证后，密码无法使用。</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation type="unfinished">Docker Hub 需要 Docker ID，而不是电子邮件地址。</translation>
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
        <translation type="unfinished">ECR 令牌放不下：它们有 1,800 个或更多字符，而服务最多接受 255 个。它们还会在 12 小时后过期。请使用令牌较短的镜像仓库，例如 Docker Hub、GHCR、Harbor 或 Quay。</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON key files are too long: they have about 2,350 characters, and the service accepts 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation type="unfinished">JSON 密钥文件放不下：它们约有 2,350 个字符，而服务最多接受 255 个。请使用令牌较短的镜像仓库，例如 Docker Hub、GHCR、Harbor 或 Quay。</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation type="unfinished">令牌的名称，或服务主体的 ID。</translation>
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
        <translation type="unfinished">与提供给“docker login”的相同。</translation>
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
        <translation type="unfinished">全部显示</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished">完整文本</translation>
    </message>
</context>
<context>
    <name>Purser::MainWindow</name>
    <message>
        <source>&amp;Credentials</source>
        <translation>凭据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – 沙盒：任何内容都不会离开此计算机</translation>
    </message>
    <message>
        <source>Purser – %1</source>
        <extracomment>The title of the window; %1 is the name of an account.</extracomment>
        <translation>Purser – %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>凭据</translation>
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
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkPage</name>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation type="unfinished">代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation type="unfinished">附加证书颁发机构</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation type="unfinished">按系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy is used.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>If your network inspects TLS traffic, choose the PEM file with its CA certificate.</source>
        <translation type="unfinished">适用于代理以自有颁发机构签名的网络：PEM 格式的文件，在系统的颁发机构之外受信任。</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation type="unfinished">主机和端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation type="unfinished">代理不需要时留空</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation type="unfinished">它保存在密钥环中。</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation type="unfinished">不变</translation>
    </message>
    <message>
        <source>A PEM file to trust in addition to the system&apos;s certificates. Certificate checks can&apos;t be turned off.</source>
        <translation type="unfinished">除系统的颁发机构外还信任的 PEM 文件。没有任何选项可以关闭证书检查。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Addresses on this computer never use a proxy.</source>
        <translation type="unfinished">为此计算机设置的代理，在 Linux 上位于变量 https_proxy 中。此计算机的地址从不经过代理。</translation>
    </message>
    <message>
        <source>Addresses on this computer never use a proxy.</source>
        <translation type="unfinished">此计算机的地址从不经过代理。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation type="unfinished">正在检查文件。</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation type="unfinished">请输入此代理和用户名对应的密码。已保存的密码绝不会发送给其他代理。</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">尚未生效</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">属于另一个名称</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">除其所有者外无人签名</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation type="unfinished">此计算机不信任其颁发者</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation type="unfinished">“%1”的证书未被接受：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation type="unfinished">“%1”的证书（由“%2”颁发）未被接受：%3。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished">%1 如果您的网络有自己的颁发机构，请在首选项中添加其文件。</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation type="unfinished">代理需要主机和端口。</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation type="unfinished">这不是主机和端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation type="unfinished">缺少端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation type="unfinished">用户名和密码有各自的字段。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation type="unfinished">无法读取附加颁发机构的文件。</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation type="unfinished">附加颁发机构的文件中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 CA 证书文件“%2”中没有证书。请在首选项中选择其他文件。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1 无法读取 CA 证书文件“%2”。请检查它是否还在，然后在首选项中重新确认。</translation>
    </message>
    <message>
        <source>“%1” (set in Preferences)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>“%1”（在首选项中设置）</translation>
    </message>
    <message>
        <source>“%1” (set in the environment variable %2)</source>
        <extracomment>%1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.</extracomment>
        <translation>“%1”（在环境变量 %2 中设置）</translation>
    </message>
    <message>
        <source>“%1” (set in this computer&apos;s settings)</source>
        <extracomment>%1 is the host and port of a proxy. Part of a sentence.</extracomment>
        <translation>“%1”（在此计算机的设置中设置）</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. In Preferences, enter the proxy with its username and password.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1需要用户名和密码。未发送任何内容。请在首选项中输入该代理及其用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 requires a username and password. Nothing was sent. Enter them in Preferences.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1需要用户名和密码。未发送任何内容。请在首选项中输入。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the proxy %1. Nothing was sent. Check the proxy&apos;s name and your network.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>找不到代理%1。未发送任何内容。请检查代理的名称和网络。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection. Nothing was sent. Check that it&apos;s running and that it lets you through.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1拒绝了连接。未发送任何内容。请检查它是否正在运行，以及是否允许您连接。</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 timed out. Nothing was sent. Check that the proxy is running.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>通过代理%1的连接超时。未发送任何内容。请检查代理是否正在运行。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Nothing was sent. Check the proxy, then try again.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1关闭了连接。未发送任何内容。请检查代理，然后重试。</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the username or password. Nothing was sent. Check them where the proxy is set.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1拒绝了用户名或密码。未发送任何内容。请在设置该代理的位置检查。</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1无法连接到服务器。未发送任何内容。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation type="unfinished">代理%1未放行请求。未发送任何内容。请检查代理。</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>仍在等待服务响应…</translation>
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
        <translation>“%1”未创建。</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>您对“%1”的更改未保存。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”未删除。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created yet: it isn&apos;t in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">“%1”目前尚未创建：刷新后的列表中没有它。</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">您对“%1”的更改目前尚未保存：刷新后的列表中没有体现。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation type="unfinished">“%1”目前尚未删除：它仍在刷新后的列表中。</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”可能已创建。</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>您对“%1”的更改可能已保存。</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”可能已删除。</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”正在使用中，未删除。</translation>
    </message>
    <message>
        <source>The account was closed before the service responded. Check the list before you try again.</source>
        <translation type="unfinished">在服务响应之前，账户已关闭。请先检查列表再重试。</translation>
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
        <translation>首选项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Purser::RecoverDialog</name>
    <message>
        <source>Recover accounts</source>
        <translation>恢复账户</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Select the accounts to add. Check each base URL: the account&apos;s API key is sent there. Double-click a name or base URL to change it.</source>
        <translation>选择要添加的账户。请检查每个基础 URL：账户的 API 密钥会发送到那里。双击名称或基础 URL 即可更改。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where the API key of an account is.</extracomment>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>The API key of an account isn&apos;t saved anywhere.</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row in the list, %2 a sentence about its name or base URL.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Searching the keychain…</source>
        <translation>正在搜索密钥环…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding. Check whether it&apos;s asking for your password.</source>
        <translation>密钥环没有响应。请检查它是否正在要求您输入密码。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that are only in the keychain.</source>
        <translation type="unfinished">密钥环已锁定。请将其解锁并重新打开此对话框，以查找仅保存在密钥环中的账户。</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>无法搜索此密钥环，因此只搜索了以前的设置文件。</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>未找到账户。请关闭此对话框，并使用 API 密钥进行连接。</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation type="unfinished">移除密钥…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation type="unfinished">从密钥环中移除所选账户的 API 密钥</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation type="unfinished">未命名账户</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation type="unfinished">移除 API 密钥</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">要从密钥环中移除“%1”的 API 密钥吗？

密钥本身仍然有效，但此后 Purser 无法再恢复此账户。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
        <translation type="unfinished">其他 / 私有</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <extracomment>A button: hides what is in a field for a secret.</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button: shows what is in a field for a secret.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
        <translation type="unfinished">沙盒已在运行。</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search name, type, or ID</source>
        <translation type="unfinished">搜索名称、类型或 ID</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsWords</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>您的设置文件为空。</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains zero bytes.</source>
        <translation>您的设置文件已损坏：其中包含零字节。</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>您的设置文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">您的设置文件第 %1 行存在合并冲突。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">无法读取您的设置文件的第 %1 行。</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>您的设置由更新版本的 Purser 保存。</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation type="unfinished">设置文件所在的位置是一个文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation type="unfinished">无法打开您的设置文件。</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>您的设置文件中没有任何设置。</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1 Purser 无法将其移走，因此您所做的更改都不会保存。请移动或删除“%2”，然后重新启动 Purser。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1 Purser 已将其移至“%2”，并以新设置启动。选择“恢复账户…”可查找您的账户。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings, so changes last only until you quit. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>无法保存您的设置，因此更改仅在退出前有效。请检查磁盘是否已满，以及设置文件是否为只读。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your accounts. Check that the disk isn&apos;t full and the settings file isn&apos;t read-only.</source>
        <translation>无法保存您的账户。请检查磁盘是否已满，以及设置文件是否为只读。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path.</extracomment>
        <translation>%1 Purser 已将其移至“%2”，并以新设置启动。</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>您的设置文件是一个链接，指向不存在的文件。</translation>
    </message>
</context>
<context>
    <name>Purser::StartWords</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation type="unfinished">没有名为“%1”的账户。</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of an account, %2 the host of its base URL.</extracomment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <extracomment>%1 is the base URL of the sandbox, %2 its API key.</extracomment>
        <translation>%1，API 密钥“%2”</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <extracomment>%1 is e.g. &quot;Production at api.yottalabs.ai&quot;.</extracomment>
        <translation>%1，密钥仅限本次会话</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">正在读取…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>沙盒：任何内容都不会离开此计算机</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Numbers of credentials.</extracomment>
        <translation>显示 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1, refresh failed</source>
        <extracomment>%1 is &quot;Updated at 11:20&quot;, or the same with a day.</extracomment>
        <translation>%1，刷新失败</translation>
    </message>
</context>
<context>
    <name>Purser::StrayNotice</name>
    <message>
        <source>Remove it</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>A button: removes unexpected characters from a field.</extracomment>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>从“%1”中移除</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>从“%1”中全部移除</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent unchanged</source>
        <translation type="unfinished">如果保留，它会原样发送。</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation type="unfinished">如果保留，它们会原样发送。</translation>
    </message>
</context>
<context>
    <name>Purser::StrayWords</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
        <translation>引号</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>引号</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>换行符</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>换行符</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>不换行空格</translation>
    </message>
    <message>
        <source>Full-width space</source>
        <extracomment>The wide space of Chinese and Japanese texts, U+3000.</extracomment>
        <translation>全角空格</translation>
    </message>
    <message>
        <source>Unusual space %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2003.</extracomment>
        <translation>不常见的空格 %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>Control character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+0007.</extracomment>
        <translation>控制字符 %1</translation>
    </message>
    <message>
        <source>Zero-width space</source>
        <translation>零宽空格</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>零宽不连字</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>零宽连字</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>单词连接符</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>软连字符</translation>
    </message>
    <message>
        <source>Text direction mark %1</source>
        <extracomment>An invisible character that changes the direction of the text. %1 is its number in Unicode, e.g. U+202E.</extracomment>
        <translation>文字方向标记 %1</translation>
    </message>
    <message>
        <source>Variation selector %1</source>
        <extracomment>An invisible character that selects another form of the one before it. %1 is its number in Unicode, e.g. U+FE0F.</extracomment>
        <translation>变体选择符 %1</translation>
    </message>
    <message>
        <source>Tag character %1</source>
        <extracomment>An invisible character of Unicode&apos;s tags. %1 is its number, e.g. U+E0061.</extracomment>
        <translation>标签字符 %1</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <extracomment>A blank character of the Korean script.</extracomment>
        <translation>谚文填充符</translation>
    </message>
    <message>
        <source>Invisible character %1</source>
        <extracomment>%1 is its number in Unicode, e.g. U+2063.</extracomment>
        <translation>不可见字符 %1</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>%1 at the start (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Space&quot; or &quot;Zero-width space&quot;.</extracomment>
        <translation>开头有%1（位置 %2）</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>位置 %2 有%1</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>末尾有%1（位置 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>有 %n 个意外字符。第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>已移除%1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>已添加 https://</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotes and a space&quot;.</extracomment>
        <translation>已添加 https:// 并移除%1</translation>
    </message>
</context>
<context>
    <name>Purser::TakeOverDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation type="unfinished">Yotta CLI 的配置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">导入…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation type="unfinished">%1 中没有可用的配置。</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation type="unfinished">这些配置位于 %1。Purser 只读取该文件，从不更改。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of a profile, %2 the host of its base URL.</extracomment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Purser::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Purser::TimeWords</name>
    <message>
        <source>in the future</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>将来</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n 个月前</numerusform>
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
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>Updated yesterday at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>更新于昨天 %1</translation>
    </message>
    <message>
        <source>Updated on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>更新于 %1 %2</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ValidatedField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
</context>
<context>
    <name>Purser::VerdictWords</name>
    <message>
        <source>A space</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>A line break</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>换行</translation>
    </message>
    <message>
        <source>A tab</source>
        <extracomment>What isn&apos;t allowed in a field.</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a character that isn&apos;t allowed in a field.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation type="unfinished">需要名称</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation type="unfinished">需要用户名</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation type="unfinished">需要密码或令牌</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation type="unfinished">必须以字母开头，A 到 Z 或 a 到 z</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation type="unfinished">不允许%1（位置 %2）</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">位置 %1 的字符已损坏，无法发送</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation type="unfinished">1 到 20 个字母、数字和 @ . _ -，以字母开头。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished">用户名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation type="unfinished">凭据在此组织中的名称。Pod 和端点引用其 ID，因此名称可以更改。</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation type="unfinished">它所属的镜像仓库。以后无法更改。</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation type="unfinished">用此名称向镜像仓库请求镜像。发送后不再显示。</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation type="unfinished">用它向镜像仓库请求镜像：最好是只能拉取的令牌。发送后不再显示。</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n characters (%1 of %2)</source>
        <extracomment>%n is how many are too many; %1 how many there are, %2 how many may be.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Purser::WelcomePage</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Save key in keychain</source>
        <translation type="unfinished">将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Import profile…</source>
        <translation type="unfinished">导入配置…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>欢迎使用 Purser</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation type="unfinished">您的 Yotta Labs 组织的容器镜像仓库凭据</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>使用 API 密钥连接</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation type="unfinished">可在 Yotta Console 的 Settings, Access Keys 中找到。Purser 将其保存在系统密钥环中，不存放于别处。</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation type="unfinished">否则使用到 Purser 关闭为止</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation type="unfinished">您使用 Yotta CLI 吗？</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file isn&apos;t changed.</source>
        <translation type="unfinished">它的 API 密钥存放在明文文件中。Purser 从那里读取并保存到密钥环中；从不更改该文件。</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的 API 密钥</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation type="unfinished">手边没有密钥？</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation type="unfinished">沙盒是此程序内的一台小型服务器，带有虚构的凭据。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>恢复账户…</translation>
    </message>
    <message>
        <source>Missing your accounts?</source>
        <translation>找不到您的账户？</translation>
    </message>
    <message>
        <source>Purser can look for them in your previous settings file and in the system keychain.</source>
        <translation>Purser 可以在以前的设置文件和系统密钥环中查找它们。</translation>
    </message>
</context>
<context>
    <name>Purser::WindowActions</name>
    <message>
        <source>&amp;New credential</source>
        <translation type="unfinished">新建凭据</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">编辑</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished">复制 ID</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation type="unfinished">重新读取</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished">刷新</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation type="unfinished">停止刷新</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished">首选项…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">退出</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation type="unfinished">编辑此账户…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation type="unfinished">将 API 密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation type="unfinished">忘记 API 密钥…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation type="unfinished">从 Yotta CLI 导入…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation type="unfinished">打开沙盒</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation type="unfinished">复制沙盒的地址和密钥</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished">前往…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished">查找</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished">详情</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation type="unfinished">指南与键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished">诊断…</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation type="unfinished">关于 Purser</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation type="unfinished">复制名称</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation type="unfinished">新的 API 密钥…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation type="unfinished">恢复账户…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
