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
        <translation>Purser %1
Yotta Labs 组织的容器镜像仓库凭据管理工具

本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。

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
        <translation>正在使用 %2 中配置档案“%1”的 API 密钥。</translation>
    </message>
    <message>
        <source>The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <extracomment>%1 is a file, %2 the name of a section in it.</extracomment>
        <translation>密钥仍保留在 %1 的“%2”部分中。Yotta CLI 不再需要它时，请在那里将其移除。</translation>
    </message>
    <message>
        <source>Checking the API key…</source>
        <translation>正在验证 API 密钥…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>This account was removed in the meantime.</source>
        <translation>操作期间，该账户已被移除。</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key is for this session only. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation>“%1”已保存，但其密钥仅用于本次会话。%2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>It&apos;s also still set in YOTTA_API_KEY. To remove it, check your shell&apos;s startup files.</source>
        <extracomment>Follows &quot;The API key was saved in the keychain.&quot;</extracomment>
        <translation>密钥仍保留在环境变量 YOTTA_API_KEY 中。要移除它，请检查 shell 的启动文件。</translation>
    </message>
    <message>
        <source>The API key was saved in the keychain.</source>
        <translation>API 密钥已保存到密钥环中。</translation>
    </message>
    <message>
        <source>Connected, but the key is for this session only. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>已连接，但密钥仅用于本次会话。%1</translation>
    </message>
    <message>
        <source>Connected for this session only because your settings couldn&apos;t be saved.</source>
        <translation>无法保存您的设置，因此本次连接仅在当前会话中有效。</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you switch to another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”已在另一个窗口中移除。在切换到其他账户之前，您仍可在此窗口中使用它。</translation>
    </message>
    <message>
        <source>The API key of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的 API 密钥已在另一个窗口中更改。要使用新密钥，请重新打开此账户。</translation>
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
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove “%1” and its API key from this computer?

Nothing is deleted from Yotta Labs, and the key stays valid.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>要从此计算机移除“%1”及其 API 密钥吗？

Yotta Labs 上的内容不会被删除，密钥仍然有效。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>移除 API 密钥</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid. To connect again, you&apos;ll need to enter it.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>要从密钥环中移除“%1”的 API 密钥吗？

密钥仍然有效。再次连接时，您需要重新输入。</translation>
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
        <translation>此账户的 API 密钥已在另一个窗口中更改。请关闭此对话框，然后重新打开。</translation>
    </message>
    <message>
        <source>The base URL of “%1” was changed in another window. To use the new one, open the account again.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的基础 URL 已在另一个窗口中更改。要使用新的 URL，请重新打开此账户。</translation>
    </message>
</context>
<context>
    <name>Purser::AccountConfirmations</name>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>The name doesn&apos;t match</source>
        <translation>名称不匹配</translation>
    </message>
    <message>
        <source>Type the name of the account to confirm</source>
        <translation>请输入账户名称以确认</translation>
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
        <translation>将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Type the name to confirm deletions</source>
        <extracomment>The name of a credential; of the account, if several credentials are deleted.</extracomment>
        <translation>删除前需输入名称确认</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for an API key.</extracomment>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>Purser checks the key before saving it. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Purser 会先验证密钥，再将其保存。可在 Yotta Console 的“Settings &gt; Access Keys”中找到密钥。</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Where your key is stored</source>
        <extracomment>The heading of a sentence that names the place.</extracomment>
        <translation>密钥保存位置</translation>
    </message>
    <message>
        <source>The saved key is for another server. Enter a key for this one.</source>
        <translation>已保存的密钥用于另一台服务器。请输入此服务器的密钥。</translation>
    </message>
    <message>
        <source>Change API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>更改“%1”的 API 密钥</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>&amp;Switch account</source>
        <translation>切换账户(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>管理账户(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountPicker</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%n is 3 or more.</extracomment>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer available. Close this dialog and open it again.</source>
        <translation>这些账户已不可用。请关闭此对话框，然后重新打开。</translation>
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
    <name>Purser::AccountText</name>
    <message>
        <source>Lets Purser access your organization with this key&apos;s permissions. Find it in the Yotta Console under Settings &gt; Access Keys.</source>
        <translation>Purser 使用此密钥访问您的组织，权限以密钥为准。可在 Yotta Console 的“Settings &gt; Access Keys”中找到密钥。</translation>
    </message>
    <message>
        <source>The URL of the Yotta API. Change it only if your organization uses another one.</source>
        <translation>Yotta API 的 URL。仅当您的组织使用其他 URL 时才需要更改。</translation>
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
        <translation>蓝绿色</translation>
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
        <translation>请输入名称</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>An account with this name already exists</source>
        <translation>已存在同名账户</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a network. Nothing was sent.</source>
        <translation>此计算机未连接网络。未发送任何内容。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the server “%1”. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>找不到服务器“%1”。未发送任何内容。请检查基础 URL。</translation>
    </message>
    <message>
        <source>In your system keychain (entry “%1”), and in memory while this account is open. Purser never writes it to files, logs, or URLs.</source>
        <extracomment>Under the heading “Where your key is stored”, as are the next two. %1 names an entry.</extracomment>
        <translation>保存在系统密钥环中（条目“%1”）；账户打开期间，内存中也有一份。Purser 绝不会将其写入文件、日志或 URL。</translation>
    </message>
    <message>
        <source>Only in memory, until you quit Purser. It isn&apos;t saved in the keychain or in any file.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>仅在内存中，退出 Purser 后即清除，不会保存到密钥环或任何文件中。</translation>
    </message>
    <message>
        <source>In the YOTTA_API_KEY environment variable of the shell that started Purser, and in memory. It isn&apos;t saved in the keychain.</source>
        <extracomment>Where the API key is stored.</extracomment>
        <translation>在启动 Purser 的 shell 的环境变量 YOTTA_API_KEY 以及内存中，未保存到密钥环。</translation>
    </message>
    <message>
        <source>The sandbox key isn&apos;t secret. You can see it in the status bar.</source>
        <translation>沙盒的密钥无需保密，会显示在状态栏中。</translation>
    </message>
    <message>
        <source>Line %1 of %2 couldn&apos;t be read and was skipped.</source>
        <extracomment>%1 is a number, %2 a file.</extracomment>
        <translation>无法读取 %2 的第 %1 行，已跳过。</translation>
    </message>
    <message>
        <source>Profile “%1” has no API key.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>配置档案“%1”中没有 API 密钥。</translation>
    </message>
    <message>
        <source>The API key in profile “%1” contains invalid characters.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>配置档案“%1”中的 API 密钥包含无效字符。</translation>
    </message>
    <message>
        <source>The base URL in profile “%1” isn&apos;t valid.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>配置档案“%1”中的基础 URL 无效。</translation>
    </message>
    <message>
        <source>%1 has too many profiles. Only the first 100 are shown.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 中的配置档案过多，仅显示前 100 个。</translation>
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
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotation marks and a space&quot;.</extracomment>
        <translation>配置档案“%1”中的 API 密钥：%2。</translation>
    </message>
    <message>
        <source>Base URL in profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>配置档案“%1”中的基础 URL：%2。</translation>
    </message>
    <message>
        <source>Getting the API key of “%1” from the keychain…</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>正在从密钥环获取“%1”的 API 密钥…</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding yet. Check whether it&apos;s asking for your password or permission, or use a key for this session only.</source>
        <translation>密钥环尚未响应。请检查它是否正在要求您输入密码或授权；也可以使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>The keychain entry for this account isn&apos;t a valid API key. %1</source>
        <extracomment>%1 is a sentence that says why, or what to do.</extracomment>
        <translation>密钥环中此账户的条目不是有效的 API 密钥。%1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>找到了“%1”已保存的 API 密钥。您可以使用它，也可以继续输入其他密钥。</translation>
    </message>
    <message>
        <source>No API key is saved for “%1”. Enter it to connect.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”没有已保存的 API 密钥。请输入密钥以连接。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use saved key</source>
        <translation>使用已保存的密钥</translation>
    </message>
    <message>
        <source>The old API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>旧的 API 密钥仍在密钥环中。%1密钥环恢复可用后，Purser 会将其移除。</translation>
    </message>
    <message>
        <source>The keychain entry for this account is empty. Enter the API key to connect.</source>
        <translation>密钥环中此账户的条目为空。请输入 API 密钥以连接。</translation>
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
    <name>Purser::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Purser::ActivityPanel</name>
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
        <translation>筛选活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Activity exported to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>活动已导出到 %1。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1. Try another folder.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>无法保存 %1。请换一个文件夹重试。</translation>
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
    <name>Purser::ActivityText</name>
    <message>
        <source>List</source>
        <extracomment>What a request was for: get the list of credentials.</extracomment>
        <translation>列出</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>What a request was for: get one credential.</extracomment>
        <translation>获取</translation>
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
        <translation>成功</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>How a request ended.</extracomment>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Blocked by proxy</source>
        <extracomment>How a request ended.</extracomment>
        <translation>被代理拦截</translation>
    </message>
    <message>
        <source>Certificate rejected</source>
        <extracomment>How a request ended.</extracomment>
        <translation>证书被拒绝</translation>
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
        <translation>API 密钥被拒绝</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>How a request ended.</extracomment>
        <translation>无权限</translation>
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
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>How a request ended.</extracomment>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>How a request ended.</extracomment>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Invalid response</source>
        <extracomment>How a request ended.</extracomment>
        <translation>响应无效</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>How a request ended.</extracomment>
        <translation>已取消</translation>
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
        <extracomment>What a request was for: log in to a registry.</extracomment>
        <translation>验证登录</translation>
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
        <source>Couldn&apos;t save the proxy password, so Purser will forget it when you quit. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>无法保存代理密码，因此该密码仅在退出 Purser 之前有效。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the sandbox: %1</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>无法启动沙盒：%1</translation>
    </message>
    <message>
        <source>This credential is no longer in the account.</source>
        <translation>该账户中已没有此凭据。</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>需要注意的事项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Loading notes…</source>
        <translation>正在加载备注…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opens the account and selects the credential</source>
        <translation>打开账户并选择该凭据</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要注意的事项</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换凭据…</translation>
    </message>
    <message>
        <source>According to the notes on this computer, no logins have expired or are about to, and none were refused when last checked.</source>
        <translation>根据此计算机上的备注，没有已过期、即将过期或在上次验证时被拒绝的登录信息。</translation>
    </message>
    <message>
        <source>This list may be incomplete. Couldn&apos;t read the notes of these accounts: %1.</source>
        <extracomment>%1 is a list of names of accounts.</extracomment>
        <translation>此列表可能不完整。无法读取以下账户的备注：%1。</translation>
    </message>
    <message>
        <source>Gives the selected credentials a new password</source>
        <translation>为所选凭据设置新密码</translation>
    </message>
</context>
<context>
    <name>Purser::AttentionWords</name>
    <message>
        <source>Expired on %1</source>
        <extracomment>The login of a credential; %1 is a date.</extracomment>
        <translation>已于 %1过期</translation>
    </message>
    <message>
        <source>Login refused on %1</source>
        <extracomment>The registry refused the login of a credential; %1 is a date.</extracomment>
        <translation>登录信息于 %1被拒绝</translation>
    </message>
    <message>
        <source>Expires today</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>今天过期</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>
            <numerusform>%n 天后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Password last changed on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>上次更改密码：%1</translation>
    </message>
</context>
<context>
    <name>Purser::AutoSizingDialog</name>
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
    <name>Purser::BusyIndicator</name>
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
    <name>Purser::CauseText</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses in a sentence, as are all of this context.
----------
A cause in parentheses in a sentence.</extracomment>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>网络不可用</translation>
    </message>
    <message>
        <source>network error</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>不是 HTTP 响应</translation>
    </message>
    <message>
        <source>username and password required</source>
        <extracomment>A cause in parentheses in a sentence.</extracomment>
        <translation>需要用户名和密码</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Canceling and checking the list…</source>
        <translation>正在取消并检查列表…</translation>
    </message>
    <message>
        <source>You can try again in %1</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1后可以重试</translation>
    </message>
    <message>
        <source>Another change is still in progress</source>
        <translation>另一项更改仍在进行中</translation>
    </message>
</context>
<context>
    <name>Purser::CheckLoginDialog</name>
    <message>
        <source>Check login</source>
        <translation>验证登录</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>用于验证的镜像</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>主机名，例如 ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>此登录信息可以拉取的镜像，例如 team/app:1.0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is the name of a credential, %2 its number, and %3 how many there are.</extracomment>
        <translation>%1（第 %2 个，共 %3 个）</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>请先输入镜像仓库、用户名和密码</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>正在验证登录…</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>下一个凭据</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Yotta never returns a login, so enter the one you want to check. It isn&apos;t sent to Yotta, and it isn&apos;t saved.</source>
        <translation>Yotta 不会返回已保存的登录信息，因此请输入要验证的登录信息。输入的内容不会发送给 Yotta，也不会保存。</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Search actions and credentials</source>
        <translation>搜索操作和凭据</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of actions and credentials that were found.</extracomment>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>What kind of thing an entry of the command palette is.</extracomment>
        <translation>凭据</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is e.g. &quot;name&quot; or &quot;curl command&quot;.</extracomment>
        <translation>复制“%1”</translation>
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
        <translation>已存在同名凭据</translation>
    </message>
    <message>
        <source>This credential was already created</source>
        <translation>此凭据已创建</translation>
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
        <translation>仍然创建</translation>
    </message>
    <message>
        <source>Check the login before creating</source>
        <translation>创建前验证登录</translation>
    </message>
    <message>
        <source>Create in more accounts</source>
        <translation>同时在其他账户中创建</translation>
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
    <message>
        <source>“%1” had already been deleted.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”此前已被删除。</translation>
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
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When a login was last checked, as the title of a column.</extracomment>
        <translation>上次验证</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>When the password was last changed on this computer, as the title of a column.</extracomment>
        <translation>密码更改</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialText</name>
    <message>
        <source>(no name)</source>
        <extracomment>In place of the name of a credential.</extracomment>
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>重命名 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>删除 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes made elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 deleted&quot;, of credentials.</extracomment>
        <translation>其他地方所做的更改：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>列表中有 %n 个凭据没有可用的 ID。其 ID 显示为“无法读取”，您无法在 Purser 中更改或删除这些凭据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sent no usable ID for this credential, so you can&apos;t change or delete it here.</source>
        <translation>服务没有返回此凭据的可用 ID，因此您无法在此更改或删除它。</translation>
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
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No credentials match “%1”.</source>
        <extracomment>%1 is what the user searches for.</extracomment>
        <translation>没有与“%1”匹配的凭据。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Loading credentials…</source>
        <translation>正在加载凭据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Couldn&apos;t load credentials</source>
        <translation>无法加载凭据</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>还没有凭据</translation>
    </message>
    <message>
        <source>Add a credential so that Pods and endpoints can pull images from a private registry.</source>
        <translation>添加凭据后，Pod 和端点即可从私有镜像仓库拉取镜像。</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新建凭据</translation>
    </message>
    <message>
        <source>No credentials match “%1” with the filter “%2”.</source>
        <translation>没有符合筛选条件“%2”且与“%1”匹配的凭据。</translation>
    </message>
    <message>
        <source>No credentials match the filter “%1”.</source>
        <translation>没有符合筛选条件“%1”的凭据。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
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
        <translation>改为更换密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>The heading of a column that says Pod or Endpoint.</extracomment>
        <translation>资源</translation>
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
        <translation>名称不匹配</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints won&apos;t be able to pull images with it. You can&apos;t undo this.</source>
        <extracomment>%1 is the ID of a credential, &quot;it&quot; the credential.</extracomment>
        <translation>ID：%1。删除后，新建的 Pod 和端点将无法用它拉取镜像。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>要删除 %n 个凭据吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints won&apos;t be able to pull images with them. You can&apos;t undo this.</source>
        <extracomment>&quot;them&quot; are credentials.</extracomment>
        <translation>删除后，新建的 Pod 和端点将无法用它们拉取镜像。此操作无法撤销。</translation>
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
        <source>In use</source>
        <extracomment>The title of a dialog: a credential is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”正在使用中</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>The name of a list of Pods and endpoints.</extracomment>
        <translation>使用此凭据的 Pod 和端点</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because these Pods and endpoints use it. Stop them, or switch them to another credential, then try again.</source>
        <translation>以下 Pod 和端点正在使用此凭据，因此未删除。请停止这些 Pod 和端点，或让它们改用其他凭据，然后重试。</translation>
    </message>
    <message>
        <source>This credential wasn&apos;t deleted because it&apos;s still in use. The service didn&apos;t say which Pods or endpoints use it.</source>
        <translation>此凭据仍在使用中，因此未删除。服务没有说明哪些 Pod 或端点正在使用它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Get the latest version of this credential</source>
        <translation>获取此凭据的最新版本</translation>
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
        <translation>在 Pod 或端点中使用</translation>
    </message>
    <message>
        <source>JSON snippet</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>JSON 片段</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Completes &quot;Copy %1&quot;: the name of a credential.</extracomment>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsReader</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This credential no longer exists and was removed from the list.</source>
        <translation>此凭据已不存在，已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Checks everything Purser needs to connect. The report contains no keys, passwords, or usernames.</source>
        <translation>检查 Purser 连接所需的各项条件。报告中不含密钥、密码或用户名。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The name of the list of what the diagnostics found.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the button, for a moment after the report was copied.</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsText</name>
    <message>
        <source>Keychain</source>
        <extracomment>What was checked.</extracomment>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Saving keys</source>
        <extracomment>What was checked: whether the keychain saves keys.</extracomment>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>What was checked.</extracomment>
        <translation>TLS</translation>
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
        <translation>已成功保存、读取并移除一个测试条目。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save a test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>无法保存测试条目。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>无法读取测试条目。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the test entry. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>无法移除测试条目。%1</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t respond in time.</source>
        <translation>密钥环未及时响应。</translation>
    </message>
    <message>
        <source>No TLS library found.</source>
        <translation>未找到 TLS 库。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation>
            <numerusform>%1，%n 个受信任的 CA 证书。</numerusform>
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
        <translation>此计算机访问该服务时不使用代理。</translation>
    </message>
    <message>
        <source>No proxy.</source>
        <translation>不使用代理。</translation>
    </message>
    <message>
        <source>System proxy: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>系统代理：%1。</translation>
    </message>
    <message>
        <source>Proxy from Preferences: %1.</source>
        <extracomment>%1 is the host and port of a proxy.</extracomment>
        <translation>首选项中的代理：%1。</translation>
    </message>
    <message>
        <source>Skipped: no account is open.</source>
        <translation>已跳过：没有打开的账户。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a host, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is responding, and the API key works.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>“%1”响应正常，API 密钥有效。</translation>
    </message>
    <message>
        <source>Unknown: the service didn&apos;t send its time.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>未知：服务没有返回时间。</translation>
    </message>
    <message>
        <source>In sync with the service.</source>
        <extracomment>About the clock of this computer.</extracomment>
        <translation>与服务的时间一致。</translation>
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
        <translation>有问题</translation>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied permission, grant it in your password manager.</source>
        <translation>Secret Service，已解锁。Purser 使用密钥前，系统会先征求您的许可。如果您曾拒绝，请在密码管理器中允许。</translation>
    </message>
    <message>
        <source>Secret Service, locked. You&apos;ll be asked for your password when a key is needed.</source>
        <translation>Secret Service，已锁定。需要密钥时，系统会要求您输入密码。</translation>
    </message>
    <message>
        <source>Secret Service has no default keyring. Create one in your password manager to save keys.</source>
        <translation>Secret Service 没有默认密钥环。要保存密钥，请在密码管理器中创建一个。</translation>
    </message>
    <message>
        <source>No Secret Service is running. You can use keys for one session only.</source>
        <translation>Secret Service 未运行。密钥只能用于单次会话。</translation>
    </message>
    <message>
        <source>Flatpak secret portal.</source>
        <translation>Flatpak 密钥门户。</translation>
    </message>
    <message>
        <source>This Flatpak can&apos;t reach a secret portal (org.freedesktop.portal.Secret) or a Secret Service. Install your desktop&apos;s portal to save keys. Until then, you can use keys for one session only.</source>
        <translation>此 Flatpak 无法访问密钥门户（org.freedesktop.portal.Secret）或 Secret Service。要保存密钥，请安装桌面环境的门户。在此之前，密钥只能用于单次会话。</translation>
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
        <translation>已跳过：没有密钥环，或密钥环可能会要求您输入密码或授权。</translation>
    </message>
    <message>
        <source>%1 behind the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>比服务的时间慢 %1。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>%1 ahead of the service. Check this computer&apos;s clock.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>比服务的时间快 %1。请检查此计算机的时钟。</translation>
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
        <translation>类型无法更改。如需使用其他类型，请新建凭据。</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a username, password or token.</extracomment>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a list of fields, e.g. &quot;Name and Username&quot;.</extracomment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>This credential no longer exists</source>
        <translation>此凭据已不存在</translation>
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
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Check the login before saving</source>
        <translation>保存前验证登录</translation>
    </message>
    <message>
        <source>Local notes</source>
        <extracomment>Stands in a list of fields: what is kept on this computer.</extracomment>
        <translation>本地备注</translation>
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
        <translation>服务返回的消息：“%1”</translation>
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
        <translation>此地址没有 Yotta API（HTTP %1）。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The server tried to redirect to another address (HTTP %1). To protect your API key, Purser didn&apos;t follow it. Check the base URL.</source>
        <extracomment>%1 is an HTTP status.</extracomment>
        <translation>服务器试图重定向到另一个地址（HTTP %1）。为保护您的 API 密钥，Purser 没有跟随重定向。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The credential was created anyway: it&apos;s in the refreshed list.</source>
        <translation>凭据其实已创建：刷新后的列表中已有此凭据。</translation>
    </message>
    <message>
        <source>The credential was deleted anyway: it&apos;s no longer in the refreshed list.</source>
        <translation>凭据其实已删除：刷新后的列表中已没有此凭据。</translation>
    </message>
    <message>
        <source>The change was saved anyway: the refreshed list shows it.</source>
        <translation>更改其实已保存：刷新后的列表中已显示此更改。</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the new credential yet. Your entries are still here.</source>
        <translation>刷新后的列表中尚未显示新凭据。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>The credential is still in the refreshed list.</source>
        <translation>刷新后的列表中仍有此凭据。</translation>
    </message>
    <message>
        <source>The refreshed list doesn&apos;t show the change yet. Your entries are still here.</source>
        <translation>刷新后的列表中尚未显示此更改。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>The list has a credential with this name, but it may be an older one. Check it before you try again.</source>
        <translation>列表中有一个同名凭据，但可能是以前创建的。请先检查，然后重试。</translation>
    </message>
    <message>
        <source>Purser can&apos;t tell whether the username or password was changed. You can safely save again.</source>
        <translation>Purser 无法确定用户名或密码是否已更改。您可以放心地再次保存。</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list, so Purser can&apos;t tell whether the request went through. Refresh before you try again.</source>
        <translation>无法刷新列表，因此 Purser 无法确定请求是否成功。请先刷新，然后重试。</translation>
    </message>
    <message>
        <source>You canceled after the request was sent.</source>
        <translation>请求发送后，您取消了操作。</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to respond.</source>
        <translation>请求已发送，但服务器响应超时。</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read.</source>
        <translation>请求已发送，但无法读取响应。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>请求发送后，连接中断。</translation>
    </message>
    <message>
        <source>The service reported an error (%1).</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>服务返回错误（%1）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server. Nothing was sent. Check your network and the base URL.</source>
        <translation>无法连接到服务器。未发送任何内容。请检查网络和基础 URL。</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Nothing was sent. Check the proxy in Preferences.</source>
        <translation>代理拦截了请求。未发送任何内容。请在首选项中检查代理。</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified, so nothing was sent.</source>
        <translation>无法验证服务器的身份，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation>在收到完整响应之前，连接中断。</translation>
    </message>
    <message>
        <source>The API key is missing, incorrect, or expired. Check it in the Yotta Console.</source>
        <translation>API 密钥缺失、不正确或已过期。请在 Yotta Console 中检查。</translation>
    </message>
    <message>
        <source>This API key doesn&apos;t have permission to do that.</source>
        <translation>此 API 密钥没有执行该操作的权限。</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>此凭据已不存在。</translation>
    </message>
    <message>
        <source>The credential is in use and wasn&apos;t deleted.</source>
        <translation>凭据正在使用中，未被删除。</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>请求过多。请稍候，然后重试。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Enter an API key</source>
        <translation>请输入 API 密钥</translation>
    </message>
    <message>
        <source>API keys can&apos;t contain spaces or special characters. Copy the key again from the Yotta Console.</source>
        <translation>API 密钥不能包含空格或特殊字符。请从 Yotta Console 重新复制密钥。</translation>
    </message>
    <message>
        <source>That&apos;s too long for an API key. Copy the key again from the Yotta Console.</source>
        <translation>内容过长，不是有效的 API 密钥。请从 Yotta Console 重新复制密钥。</translation>
    </message>
    <message>
        <source>Enter a base URL</source>
        <translation>请输入基础 URL</translation>
    </message>
    <message>
        <source>Enter a URL, such as https://api.yottalabs.ai</source>
        <translation>请输入 URL，例如 https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Add a host, such as https://api.yottalabs.ai</source>
        <translation>请补充主机，例如 https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>Start the base URL with https://</source>
        <translation>基础 URL 应以 https:// 开头</translation>
    </message>
    <message>
        <source>Use https://. Purser allows http:// only for this computer, because your API key is sent unencrypted.</source>
        <translation>请使用 https://。http:// 仅适用于此计算机；用于其他地址时，您的 API 密钥会以明文发送。</translation>
    </message>
    <message>
        <source>Remove the username and password from the base URL</source>
        <translation>请从基础 URL 中移除用户名和密码</translation>
    </message>
    <message>
        <source>Remove “?” and “#” from the base URL</source>
        <translation>请从基础 URL 中移除“?”和“#”</translation>
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
        <translation>此计算机没有密钥环。密钥只能用于本次会话。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t save the change. Try again.</source>
        <translation>密钥环未能保存此更改。请重试。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be the new credential, so check it before you try again.</source>
        <translation>刷新后的列表中有一行 Purser 无法读取，可能就是新建的凭据。请先检查，然后重试。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that Purser can&apos;t read. It may be this credential, so check it before you try again.</source>
        <translation>刷新后的列表中有一行 Purser 无法读取，可能就是此凭据。请先检查，然后重试。</translation>
    </message>
    <message>
        <source>The service reported an error.</source>
        <translation>服务返回错误。</translation>
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
        <translation>密钥环不允许 Purser 使用此密钥。请在密码管理器中允许后重试；也可以使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a day or longer, then try again.</source>
        <translation>请求过多。请等待一天或更长时间，然后重试。</translation>
    </message>
    <message>
        <source>Too many requests. Wait %1, then try again.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>请求过多。请等待 %1，然后重试。</translation>
    </message>
    <message>
        <source>Retrying in %1 (attempt %2 of %3).</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;, %2 the number of the next attempt, %3 how many there are at most.</extracomment>
        <translation>%1后重试（第 %2 次，共 %3 次）。</translation>
    </message>
    <message>
        <source>The host “%1” contains letters that can look like other letters. Its encoded name is “%2”. Make sure this is the server you want.</source>
        <extracomment>%1 is a host with international letters, e.g. &quot;bücher.example&quot;, %2 its encoded form, e.g. &quot;xn--bcher-kva.example&quot;.</extracomment>
        <translation>主机“%1”包含容易与其他字母混淆的字母。其编码名称为“%2”。请确认这是您要使用的服务器。</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read. Check that the base URL points to the Yotta API.</source>
        <translation>无法读取响应。请检查基础 URL 是否指向 Yotta API。</translation>
    </message>
    <message>
        <source>The refreshed list has a row that can&apos;t be read, so Purser can&apos;t tell whether the change was saved. You can safely save again.</source>
        <translation>刷新后的列表中有一行 Purser 无法读取，因此无法确定更改是否已保存。您可以放心地再次保存。</translation>
    </message>
    <message>
        <source>The response couldn&apos;t be read (%1). Check that the base URL points to the Yotta API.</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>无法读取响应（%1）。请检查基础 URL 是否指向 Yotta API。</translation>
    </message>
    <message>
        <source>The request was sent, but the response couldn&apos;t be read (%1).</source>
        <extracomment>%1 is a cause such as &quot;not an HTTP response&quot;.</extracomment>
        <translation>请求已发送，但无法读取响应（%1）。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>请求发送后，连接中断（%1）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to the server (%1). Nothing was sent. Check your network and the base URL.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>无法连接到服务器（%1）。未发送任何内容。请检查网络和基础 URL。</translation>
    </message>
    <message>
        <source>The proxy blocked the request (%1). Nothing was sent. Check the proxy in Preferences.</source>
        <extracomment>%1 is a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>代理拦截了请求（%1）。未发送任何内容。请在首选项中检查代理。</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (%1), so nothing was sent.</source>
        <extracomment>%1 is a cause such as &quot;TLS handshake failed&quot;.</extracomment>
        <translation>无法验证服务器的身份（%1），因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete (%1).</source>
        <extracomment>%1 is a cause such as &quot;the server closed the connection&quot;.</extracomment>
        <translation>在收到完整响应之前，连接中断（%1）。</translation>
    </message>
    <message>
        <source>The keychain reported an error (%1).</source>
        <extracomment>%1 is the keychain&apos;s own message.</extracomment>
        <translation>密钥环出错（%1）。</translation>
    </message>
</context>
<context>
    <name>Purser::ExpandableLabel</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>完整文本</translation>
    </message>
</context>
<context>
    <name>Purser::ExpiryText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file is damaged.</source>
        <translation>无法读取此计算机上的备注：备注文件已损坏。</translation>
    </message>
    <message>
        <source>The notes on this computer were saved by a newer version of Purser.</source>
        <translation>此计算机上的备注由较新版本的 Purser 保存。</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read.</source>
        <translation>无法读取此计算机上的备注。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer.</source>
        <translation>无法保存此计算机上的备注。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the notes on this computer because another program is using the file.</source>
        <translation>无法保存此计算机上的备注：另一个程序正在使用备注文件。</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”, and open the account again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>请检查“%1”的权限，然后重新打开此账户。</translation>
    </message>
    <message>
        <source>Purser moved the file to “%1” and started a new one. To get your old notes back, restore a backup.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser 已将该文件移至“%1”，并重新开始记录备注。要找回原来的备注，请恢复备份。</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>A login, in a table.
----------
A filter of the table: credentials with logins that have expired.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A login expires today, in a table.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A login expires on a day, in a table; %1 is a date.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <extracomment>A login; %1 is a date.</extracomment>
        <translation>%1（已过期）</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <extracomment>When a login expires; %1 is a date.</extracomment>
        <translation>%1（今天）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>When a login expires; %1 is a date, %2 is such as &quot;in 5 days&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What the last check of a login found: %1 is such as &quot;Accepted&quot;, %2 such as &quot;2 days ago&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Couldn&apos;t check</source>
        <translation>无法验证</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>How long ago a password was changed, before &quot;(change due after 90 days)&quot;.</extracomment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>When the user is reminded to change a password: &quot;change due after %2&quot;.
----------
A length of time: logins expire within it.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired.</source>
        <translation>
            <numerusform>%n 个凭据的登录信息已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins expire within %1.</source>
        <extracomment>%1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>%n 个凭据的登录信息将在 %1内过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 is such as &quot;1 login has expired&quot;, %2 such as &quot;2 expire within 14 days&quot;.</extracomment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired</source>
        <translation>
            <numerusform>%n 个凭据的登录信息已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire within %1</source>
        <extracomment>The second half of &quot;1 login has expired and 2 expire within 14 days.&quot; %1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>%n 个将在 %1内过期</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the table: all credentials.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expiring</source>
        <extracomment>A filter of the table: credentials with logins that expire soon.</extracomment>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Login refused</source>
        <extracomment>A filter of the table: credentials of which the registry refused the login.</extracomment>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>A filter of the table: credentials with logins that were never checked.</extracomment>
        <translation>从未验证</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The notes on this computer couldn&apos;t be read because the file doesn&apos;t contain notes.</source>
        <translation>无法读取此计算机上的备注：文件内容不是备注。</translation>
    </message>
    <message>
        <source>Check that the disk isn&apos;t full and that “%1” isn&apos;t read-only. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>请检查磁盘是否已满，以及“%1”是否为只读。您下次进行更改时，Purser 会重试。</translation>
    </message>
    <message>
        <source>Close the program that&apos;s using “%1”. Purser will try again the next time you change something.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>请关闭正在使用“%1”的程序。您下次进行更改时，Purser 会重试。</translation>
    </message>
    <message>
        <source>Purser moved them to “%1” and started with new ones. To use the old ones, update Purser.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Purser 已将其移至“%1”，并重新开始记录备注。要使用原来的备注，请更新 Purser。</translation>
    </message>
    <message>
        <source>%1 (change due after %2)</source>
        <extracomment>%1 is such as &quot;100 days ago&quot;, %2 such as &quot;90 days&quot;.</extracomment>
        <translation>%1，已超过您设置的提醒期限（%2）</translation>
    </message>
</context>
<context>
    <name>Purser::FieldsDialog</name>
    <message>
        <source>Saved to Yotta</source>
        <translation>保存在 Yotta 上的信息</translation>
    </message>
    <message>
        <source>Remember the username</source>
        <translation>记住用户名</translation>
    </message>
    <message>
        <source>Checking the login…</source>
        <translation>正在验证登录…</translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Confirm before deleting a credential</source>
        <translation>删除凭据前要求确认</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the language that the system asks for.</extracomment>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>The theme: light or dark, as the system has it.</extracomment>
        <translation>跟随系统</translation>
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
        <source>Purser always asks before deleting several credentials, or if the account requires you to type a name.</source>
        <translation>删除多个凭据时，或账户要求输入名称时，Purser 始终会要求确认。</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>The heading of check boxes for columns of the table.</extracomment>
        <translation>显示的列</translation>
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
        <translation>自动刷新</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Follows a number of days in a field.</extracomment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn before a login expires</source>
        <translation>登录信息过期前多久提醒</translation>
    </message>
    <message>
        <source>Remind me to change passwords after</source>
        <translation>多久后提醒更换密码</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>reminder</comment>
        <extracomment>After which time the user is reminded to change a password.</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Simultaneous changes per job</source>
        <extracomment>Followed by a number: how many credentials a job changes at the same time.</extracomment>
        <translation>每个任务同时进行的更改数</translation>
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
        <translation>帮助</translation>
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
        <translation>此字段的帮助</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>“%1”的帮助</translation>
    </message>
</context>
<context>
    <name>Purser::HelperOffers</name>
    <message>
        <source>The passwords for this file are stored in a credential helper. Run %1 to get them?</source>
        <extracomment>%1 is the path of a program.</extracomment>
        <translation>此文件的密码保存在凭据助手中。要运行 %1 来获取密码吗？</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>Purser::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入登录信息</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Import logins from other programs</source>
        <translation>从其他程序导入登录信息</translation>
    </message>
    <message>
        <source>From Docker, Podman, or a Kubernetes Secret, or from a CSV file with the columns name, username, and password. You can also drop a file here. Purser reads only the files you choose, and never changes them.</source>
        <translation>可以导入 Docker、Podman 或 Kubernetes Secret 中的登录信息，也可以导入包含 name（名称）、username（用户名）和 password（密码）列的 CSV 文件。您还可以将文件拖放到此处。Purser 只读取您选择的文件，且不会更改任何文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Loading the file…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Asking the credential helper…</source>
        <translation>正在查询凭据助手…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>请先选择文件</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>请先选择账户</translation>
    </message>
    <message>
        <source>Select a login first</source>
        <translation>请先勾选要导入的登录信息</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>保存前逐一验证登录</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>无法验证的登录信息也一并保存</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Run the credential helper, or deselect the logins that need it</source>
        <translation>请先运行凭据助手，或取消勾选密码在凭据助手中的登录信息</translation>
    </message>
    <message>
        <source>All of these already exist</source>
        <translation>勾选的登录信息均已存在</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>正在加载账户…</translation>
    </message>
    <message>
        <source>The credential helper has no logins.</source>
        <translation>凭据助手中没有登录信息。</translation>
    </message>
    <message>
        <source>Run the credential helper first</source>
        <translation>请先运行凭据助手</translation>
    </message>
    <message>
        <source>The credential helper changed some logins. Check them, then select Start again.</source>
        <translation>凭据助手更改了部分登录信息。请检查后再次选择“开始”。</translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n 个登录信息无法导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported. To import the others, select Start again.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n 个登录信息无法导入。要导入其他登录信息，请再次选择“开始”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportProfilesDialog</name>
    <message>
        <source>Import from Yotta CLI</source>
        <translation>从 Yotta CLI 导入</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>There are no usable profiles in %1.</source>
        <extracomment>%1 is a file of the Yotta CLI.</extracomment>
        <translation>%1 中没有可用的配置档案。</translation>
    </message>
    <message>
        <source>Found in %1. Purser doesn&apos;t change this file.</source>
        <extracomment>Profiles of the Yotta CLI; %1 is a file.</extracomment>
        <translation>来自 %1。Purser 不会更改此文件。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置档案</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is the name of a profile, %2 the host of its base URL.</extracomment>
        <translation>%1（%2）</translation>
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
    <name>Purser::ImportTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录信息</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: what there is to say about a login.</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>The heading of a column: how many characters a password has.</extracomment>
        <translation>密码长度</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>The type of a credential.</extracomment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Update its password</source>
        <translation>更换为此密码</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>另建一个</translation>
    </message>
    <message>
        <source>If it already exists</source>
        <translation>如果已存在</translation>
    </message>
</context>
<context>
    <name>Purser::ImportText</name>
    <message>
        <source>%1 See line %2.</source>
        <extracomment>%1 is a sentence about what is wrong in a file.</extracomment>
        <translation>%1请查看第 %2 行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a program, %2 the path of its file.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file contains no logins.</source>
        <translation>文件中没有登录信息。</translation>
    </message>
    <message>
        <source>The file is too large. Files up to 1 MiB can be imported.</source>
        <translation>文件过大。导入的文件不能超过 1 MiB。</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>文件的嵌套层级过深。</translation>
    </message>
    <message>
        <source>The CSV file is missing these columns: %1.</source>
        <extracomment>%1 is a list of names of columns.</extracomment>
        <translation>CSV 文件缺少以下列：%1。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>这是文件夹。请选择文件。</translation>
    </message>
    <message>
        <source>This isn&apos;t a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>条目已损坏</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>没有登录信息</translation>
    </message>
    <message>
        <source>No username</source>
        <translation>没有用户名</translation>
    </message>
    <message>
        <source>The username is too long</source>
        <translation>用户名过长</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>The password is too long: the service accepts up to 255 characters</source>
        <translation>密码过长：服务最多接受 255 个字符</translation>
    </message>
    <message>
        <source>An identity token, which only Docker can use</source>
        <translation>身份令牌，只有 Docker 能使用</translation>
    </message>
    <message>
        <source>A token without a username</source>
        <translation>令牌没有对应的用户名</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a registry</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>“%1”不是镜像仓库</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>“%1”不是有效的类型</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date (year-month-day)</source>
        <extracomment>%1 is a text from a file.</extracomment>
        <translation>“%1”不是有效的日期（年-月-日）</translation>
    </message>
    <message>
        <source>Unmatched quotation mark (line %1)</source>
        <translation>引号不成对（第 %1 行）</translation>
    </message>
    <message>
        <source>More cells than the header row (line %1)</source>
        <translation>列数多于标题行（第 %1 行）</translation>
    </message>
    <message>
        <source>The name of the credential helper is invalid</source>
        <translation>凭据助手的名称无效</translation>
    </message>
    <message>
        <source>%1 isn&apos;t installed</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>未安装 %1</translation>
    </message>
    <message>
        <source>The credential helper failed</source>
        <translation>凭据助手出错</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>名称已被使用</translation>
    </message>
    <message>
        <source>Listed twice in this file, with different passwords or paths</source>
        <translation>在此文件中重复出现，但密码或路径不同</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the credential helper: %1</source>
        <extracomment>%1 is the system&apos;s message.</extracomment>
        <translation>无法启动凭据助手：%1</translation>
    </message>
    <message>
        <source>The credential helper failed.</source>
        <translation>凭据助手出错。</translation>
    </message>
    <message>
        <source>The credential helper failed: %1</source>
        <translation>凭据助手出错：%1</translation>
    </message>
    <message>
        <source>The credential helper crashed.</source>
        <translation>凭据助手意外退出。</translation>
    </message>
    <message>
        <source>The credential helper didn&apos;t respond in time.</source>
        <translation>凭据助手未及时响应。</translation>
    </message>
    <message>
        <source>The credential helper returned an invalid response.</source>
        <translation>凭据助手返回了无效的响应。</translation>
    </message>
    <message>
        <source>The credential helper has no password for this registry.</source>
        <translation>凭据助手中没有此镜像仓库的密码。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Docker, Podman, or Kubernetes file, or a CSV file with the columns name, username, and password.</source>
        <translation>这不是 Docker、Podman 或 Kubernetes 的文件，也不是包含 name（名称）、username（用户名）和 password（密码）列的 CSV 文件。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n logins in the file are listed.</source>
        <translation>
            <numerusform>文件中的登录信息过多，仅列出前 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t valid Base64</source>
        <translation>已损坏：不是有效的 Base64 编码</translation>
    </message>
    <message>
        <source>Damaged: it isn&apos;t UTF-8 text</source>
        <translation>已损坏：不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <extracomment>%1 is a list of names of credentials.</extracomment>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>The password is in the credential helper</source>
        <translation>密码在凭据助手中</translation>
    </message>
    <message>
        <source>The credential helper can&apos;t be used for this registry.</source>
        <translation>无法向凭据助手查询此镜像仓库。</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobDialog</name>
    <message>
        <source>Not sent</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>已发送，结果未知</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted job</source>
        <translation>中断的任务</translation>
    </message>
    <message>
        <source>To resume, enter the passwords again: Purser doesn&apos;t save them.</source>
        <translation>要继续，请重新输入密码：Purser 不会保存这些密码。</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation>放弃此任务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>任务项</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>If you resume, the remaining credentials will be deleted. You can&apos;t undo this.</source>
        <translation>继续后将删除其余凭据。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>What became of an item of a job.</extracomment>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out when the rest of an interrupted job was resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>继续被中断的任务时，有 %n 项未包含在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job started on %3 and completed %1 of %2 items before it was interrupted.</source>
        <extracomment>%1 and %2 are numbers of items, %3 is a date and time.</extracomment>
        <translation>任务于 %3 开始，中断时已完成 %1 项，共 %2 项。</translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobs</name>
    <message numerus="yes">
        <source>Resume job: %n credentials</source>
        <extracomment>The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>继续任务：%n 个凭据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of an interrupted job haven&apos;t been resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>被中断的任务还有 %n 项未继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>A job was interrupted with %1 of %2 items completed.</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>有任务被中断：共 %2 项，已完成 %1 项。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>继续任务</translation>
    </message>
    <message>
        <source>The accounts of this job were removed from Purser.</source>
        <translation>此任务涉及的账户已从 Purser 中移除。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of the job, so it wasn&apos;t resumed. Check that the disk isn&apos;t full.</source>
        <translation>无法保存任务进度，因此未继续此任务。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Couldn&apos;t resume the job. Another Purser window may have resumed or removed it.</source>
        <translation>无法继续此任务。另一个 Purser 窗口可能已继续或放弃此任务。</translation>
    </message>
</context>
<context>
    <name>Purser::JobActions</name>
    <message numerus="yes">
        <source>Delete %n credentials</source>
        <extracomment>The title of a window; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>删除 %n 个凭据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create in %n accounts</source>
        <extracomment>The title of a window; %n is the number of accounts, 2 or more.</extracomment>
        <translation>
            <numerusform>在 %n 个账户中创建凭据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n logins</source>
        <extracomment>The title of a window; %n is the number of changes, 1 or more.</extracomment>
        <translation>
            <numerusform>导入 %n 条登录信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>The title of a window; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>轮换 %n 个凭据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobTableModel</name>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>The heading of a column: what an item of a job is doing.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>Purser::JobText</name>
    <message>
        <source>Created</source>
        <extracomment>How an item of a job ended: the credential was created.</extracomment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Rotated</source>
        <extracomment>How an item of a job ended: the credential has its new password.</extracomment>
        <translation>已轮换</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How an item of a job ended: the credential was deleted.</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Reported as done, but not confirmed by the list</source>
        <translation>服务返回成功，但列表中未显示</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not sent: no API key</source>
        <translation>未发送：没有 API 密钥</translation>
    </message>
    <message>
        <source>Not sent: no account</source>
        <translation>未发送：没有账户</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <extracomment>%1 is a list of names of Pods and endpoints.</extracomment>
        <translation>使用此凭据的 Pod 和端点：%1。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Opening account</source>
        <translation>正在打开账户</translation>
    </message>
    <message>
        <source>Checking login</source>
        <translation>正在验证登录</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>此前已删除</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The service reported success, but its list doesn&apos;t show the change. Refresh the list before you try again.</source>
        <translation>服务返回成功，但列表中未显示此更改。请先刷新列表，然后重试。</translation>
    </message>
    <message>
        <source>The account was removed or has no API key.</source>
        <translation>该账户已被移除，或没有 API 密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The number of items of a job that went well.</extracomment>
        <translation>
            <numerusform>完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>The number of items of a job that failed.</extracomment>
        <translation>
            <numerusform>失败 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>The number of items of a job whose outcome nobody knows.</extracomment>
        <translation>
            <numerusform>结果未知 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>The number of items of a job that were canceled.</extracomment>
        <translation>
            <numerusform>取消 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of “40 done, 2 failed”.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, login not checked</source>
        <extracomment>%1 is &quot;Created&quot; or &quot;Rotated&quot;.</extracomment>
        <translation>%1，登录信息未验证</translation>
    </message>
    <message>
        <source>Not saved: login refused</source>
        <translation>未保存：登录被拒绝</translation>
    </message>
    <message>
        <source>Not saved: couldn&apos;t check the login</source>
        <translation>未保存：无法验证登录</translation>
    </message>
    <message>
        <source>Not sent: API key rejected</source>
        <translation>未发送：API 密钥被拒绝</translation>
    </message>
    <message>
        <source>Not deleted: renamed</source>
        <translation>未删除：已重命名</translation>
    </message>
    <message>
        <source>The credential was renamed after the job began. Select it in the list if you still want to delete it.</source>
        <translation>任务开始后，该凭据被重命名。如果仍要删除，请在列表中选择它。</translation>
    </message>
</context>
<context>
    <name>Purser::JobWindow</name>
    <message>
        <source>Copy checklist</source>
        <translation>复制后续步骤</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>任务项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Canceling. Waiting for changes that were already sent.</source>
        <translation>正在取消，等待已发送的请求结束。</translation>
    </message>
    <message>
        <source>Refreshing the list to confirm…</source>
        <translation>正在刷新列表以确认结果…</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is such as “40 done, 2 failed”.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余各项</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>Show only the failed ones</source>
        <translation>仅显示失败项</translation>
    </message>
    <message>
        <source>Save unchecked logins anyway</source>
        <translation>仍然保存未验证的登录信息</translation>
    </message>
    <message>
        <source>This job is still running, with %1 of %2 items finished. Cancel the rest?</source>
        <extracomment>%1 and %2 are numbers of items.</extracomment>
        <translation>此任务仍在运行：共 %2 项，已结束 %1 项。要取消其余各项吗？</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>无法写入 %1。请检查磁盘是否已满，以及您是否有权在该位置写入。</translation>
    </message>
    <message>
        <source>A server asked Purser to slow down. Continuing in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 seconds&quot;.</extracomment>
        <translation>服务器要求放慢请求速度。%1后继续。</translation>
    </message>
    <message>
        <source>Run the canceled ones</source>
        <translation>执行已取消的项</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the progress of this job. If Purser is interrupted, it won&apos;t know which changes were made. Check that the disk isn&apos;t full.</source>
        <translation>无法保存此任务的进度。如果 Purser 被中断，将无法得知哪些更改已完成。请检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>Purser::ListMessages</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1</source>
        <extracomment>%1 is a sentence that says why, and when the next attempt is.</extracomment>
        <translation>无法刷新列表。%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: ends the attempts to refresh the list.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The list was last updated %1.</source>
        <extracomment>%1 is e.g. &quot;3 minutes ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>列表上次更新：%1。</translation>
    </message>
    <message>
        <source>The full list hasn&apos;t been loaded yet. There may be more credentials.</source>
        <translation>完整列表尚未加载，可能还有更多凭据。</translation>
    </message>
    <message>
        <source>Couldn&apos;t refresh the list. %1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one about the credentials that are shown.</extracomment>
        <translation>无法刷新列表。%1%2</translation>
    </message>
    <message>
        <source>Change API key…</source>
        <translation>更改 API 密钥…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the credentials that a message is about.</extracomment>
        <translation>显示</translation>
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
        <translation>正在通过 %1 验证登录…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>验证登录</translation>
    </message>
    <message>
        <source>Enter a registry, a username, and a password first</source>
        <translation>请先输入镜像仓库、用户名和密码</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止验证</translation>
    </message>
</context>
<context>
    <name>Purser::LoginHelpWords</name>
    <message>
        <source>Use a read-only access token from your Docker Hub account settings. If you use two-factor authentication, your password won&apos;t work.</source>
        <translation>请使用在 Docker Hub 账户设置中创建的只读访问令牌。如果启用了双重验证，则无法使用账户密码登录。</translation>
    </message>
    <message>
        <source>Docker Hub needs your Docker ID, not an email address</source>
        <translation>Docker Hub 需要 Docker ID，而不是电子邮件地址</translation>
    </message>
    <message>
        <source>The username for Amazon ECR is always AWS</source>
        <translation>Amazon ECR 的用户名始终是 AWS</translation>
    </message>
    <message>
        <source>The username for a JSON key file is always _json_key</source>
        <translation>JSON 密钥文件的用户名始终是 _json_key</translation>
    </message>
    <message>
        <source>Google access tokens expire after an hour.</source>
        <translation>Google 访问令牌会在一小时后过期。</translation>
    </message>
    <message>
        <source>The name of a token or the ID of a service principal</source>
        <translation>令牌的名称或服务主体的 ID</translation>
    </message>
    <message>
        <source>Use the token&apos;s password or the client secret. The token from “az acr login” is too long.</source>
        <translation>请使用令牌的密码或客户端机密。“az acr login”获取的令牌过长。</translation>
    </message>
    <message>
        <source>A robot account, such as team+puller</source>
        <translation>机器人账户，例如 team+puller</translation>
    </message>
    <message>
        <source>A robot account, such as robot$puller</source>
        <translation>机器人账户，例如 robot$puller</translation>
    </message>
    <message>
        <source>Use a token that can only pull, such as a Harbor or Quay robot token, a GitLab deploy token, or a classic GitHub token.</source>
        <translation>请使用仅有拉取权限的令牌，例如 Harbor 或 Quay 的机器人令牌、GitLab 部署令牌或 GHCR 经典令牌。</translation>
    </message>
    <message>
        <source>Another type fits this registry better</source>
        <translation>其他类型更适合此镜像仓库</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The one you use for “docker login”</source>
        <translation>“docker login”所用的用户名</translation>
    </message>
    <message>
        <source>The service accepts up to 255 characters. Use a shorter token.</source>
        <translation>服务最多接受 255 个字符。请使用较短的令牌。</translation>
    </message>
    <message>
        <source>Use a classic token with the read:packages scope. GitHub&apos;s registry rejects fine-grained tokens.</source>
        <translation>请使用具有 read:packages 权限范围的经典令牌。GitHub 的镜像仓库不接受细粒度令牌。</translation>
    </message>
    <message>
        <source>ECR tokens are too long: they&apos;re at least 1,800 characters, but the service accepts only 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>ECR 令牌过长：至少有 1,800 个字符，而服务最多接受 255 个。此外，它们会在 12 小时后过期。请使用令牌较短的镜像仓库，例如 Docker Hub、GHCR、Harbor 或 Quay。</translation>
    </message>
    <message>
        <source>JSON key files are too long: they&apos;re about 2,350 characters, but the service accepts only 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor, or Quay.</source>
        <translation>JSON 密钥文件过长：约有 2,350 个字符，而服务最多接受 255 个。请使用令牌较短的镜像仓库，例如 Docker Hub、GHCR、Harbor 或 Quay。</translation>
    </message>
    <message>
        <source>Use a deploy token with the read_registry scope.</source>
        <translation>请使用具有 read_registry 权限范围的部署令牌。</translation>
    </message>
    <message>
        <source>Harbor robot names contain a “$”, such as robot$puller. This one seems to be cut off.</source>
        <translation>Harbor 机器人账户的名称包含“$”，例如 robot$puller。此名称似乎不完整。</translation>
    </message>
</context>
<context>
    <name>Purser::LoginText</name>
    <message>
        <source>Enter a registry, such as ghcr.io.</source>
        <translation>请输入镜像仓库，例如 ghcr.io。</translation>
    </message>
    <message>
        <source>Registry usernames can&apos;t contain a colon.</source>
        <translation>镜像仓库的用户名不能包含冒号。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect to %1. Check the registry and your network.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>无法连接到 %1。请检查镜像仓库和网络。</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the proxy in Preferences.</source>
        <translation>代理拦截了请求。请在首选项中检查代理。</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>无法验证 %1 的身份，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 响应超时。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>与 %1 的连接中断。</translation>
    </message>
    <message>
        <source>Too many requests to %1. Try again later.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>对 %1 的请求过多。请稍后重试。</translation>
    </message>
    <message>
        <source>Something went wrong at %1 (HTTP %2). Try again later.</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 503.</extracomment>
        <translation>%1 出现问题（HTTP %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2 without encryption, so Purser didn&apos;t send it.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 要求以明文将登录信息发送到 %2，因此 Purser 没有发送。</translation>
    </message>
    <message>
        <source>You canceled the check.</source>
        <translation>您取消了验证。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Login accepted by %1.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 接受了登录信息。</translation>
    </message>
    <message>
        <source>Login refused by %1. Check the username and the password or token.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 拒绝了登录信息。请检查用户名以及密码或令牌。</translation>
    </message>
    <message>
        <source>Login refused by %1. Message from the registry: “%2”</source>
        <extracomment>%1 is the host of a registry, %2 what the registry said.</extracomment>
        <translation>%1 拒绝了登录信息。镜像仓库返回的消息：“%2”</translation>
    </message>
    <message>
        <source>No login needed: %1 lets everyone in, so this proves nothing about the login.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>无需登录：%1 允许任何人访问，因此无法证明登录信息有效。</translation>
    </message>
    <message>
        <source>Couldn&apos;t check the login.</source>
        <translation>无法验证登录。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What a registry said to a login.</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No login needed</source>
        <extracomment>A registry lets everyone in.</extracomment>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>%1 wants the login sent to %2. Allow this only if you trust %2.</source>
        <extracomment>%1 is the host of a registry, %2 that of another server.</extracomment>
        <translation>%1 要求将登录信息发送到 %2。请仅在您信任 %2 时允许。</translation>
    </message>
    <message>
        <source>The login can pull the image.</source>
        <translation>此登录信息可以拉取该镜像。</translation>
    </message>
    <message>
        <source>Too many requests to %1. Wait %2, then try again.</source>
        <extracomment>%1 is the host of a registry, %2 a length of time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>对 %1 的请求过多。请等待 %2，然后重试。</translation>
    </message>
    <message>
        <source>Enter the username, too.</source>
        <translation>请同时输入用户名。</translation>
    </message>
    <message>
        <source>The login isn&apos;t allowed to pull the image.</source>
        <translation>此登录信息无权拉取该镜像。</translation>
    </message>
    <message>
        <source>The image doesn&apos;t exist, or this user can&apos;t see it.</source>
        <translation>镜像不存在，或对此用户不可见。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a container registry. Check the name.</source>
        <extracomment>%1 is the host of a server.</extracomment>
        <translation>%1 不是容器镜像仓库。请检查其名称。</translation>
    </message>
    <message>
        <source>The response from %1 couldn&apos;t be read.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>无法读取 %1 的响应。</translation>
    </message>
    <message>
        <source>%1 has already refused this login. Purser didn&apos;t send it again, because registries lock accounts after a few failed attempts.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>%1 已拒绝过此登录信息，因此 Purser 没有再次发送：镜像仓库会在多次尝试失败后锁定账户。</translation>
    </message>
    <message>
        <source>No login needed: %1 also accepted a random login, so this proves nothing about yours.</source>
        <extracomment>%1 is the host of a registry.</extracomment>
        <translation>无需登录：%1 也接受了随机生成的登录信息，因此无法证明您的登录信息有效。</translation>
    </message>
    <message>
        <source>%1, or a firewall in front of it, blocked the request (HTTP %2).</source>
        <extracomment>%1 is the host of a registry, %2 a number such as 403.</extracomment>
        <translation>%1 或其前端的防火墙拦截了请求（HTTP %2）。</translation>
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
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Purser – Sandbox: nothing leaves this computer</source>
        <translation>Purser – 沙盒：数据不会离开此计算机</translation>
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
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Extra CA certificates</source>
        <translation>其他 CA 证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <extracomment>Which proxy is used.</extracomment>
        <translation>使用系统设置</translation>
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
        <translation>如果您的网络会检查 TLS 流量，请选择包含其 CA 证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080</source>
        <translation>主机和端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Leave empty if the proxy doesn&apos;t need one</source>
        <extracomment>The username.</extracomment>
        <translation>代理不需要时留空</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <extracomment>The password.</extracomment>
        <translation>会保存在密钥环中</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <extracomment>In an empty field for a password.</extracomment>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust, in addition to the system&apos;s. Certificate checks can&apos;t be turned off.</source>
        <translation>除系统证书外，还会信任此 PEM 文件中的证书。证书检查无法关闭。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Uses this computer&apos;s proxy settings (on Linux, https_proxy). Connections to this computer never use a proxy.</source>
        <translation>使用此计算机的代理设置（Linux 上为 https_proxy）。访问本机地址时不会使用代理。</translation>
    </message>
    <message>
        <source>Connections to this computer never use a proxy.</source>
        <translation>访问本机地址时不会使用代理。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Types of files. Keep what is in parentheses, and the ;; between them.</extracomment>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and username. A saved password is never sent to another proxy.</source>
        <translation>请输入此代理和用户名对应的密码。已保存的密码绝不会发送给其他代理。</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkText</name>
    <message>
        <source>it has expired</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>it isn&apos;t valid yet</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>it&apos;s for a different host name</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>与主机名不匹配</translation>
    </message>
    <message>
        <source>it&apos;s self-signed</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>是自签名证书</translation>
    </message>
    <message>
        <source>its issuer isn&apos;t trusted on this computer</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>此计算机不信任其颁发者</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <extracomment>About a certificate; part of a sentence.</extracomment>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>The certificate for “%1” was rejected: %2. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>“%1”的证书被拒绝：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.</source>
        <extracomment>%1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. &quot;it has expired&quot;.</extracomment>
        <translation>“%1”的证书（由“%2”颁发）被拒绝：%3。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 If your network uses its own CA certificate, add it in Preferences.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1如果您的网络使用自己的 CA 证书，请在首选项中添加。</translation>
    </message>
    <message>
        <source>Enter a host and port</source>
        <translation>请输入主机和端口</translation>
    </message>
    <message>
        <source>Enter a host and port, such as proxy.example.com:8080</source>
        <translation>请输入主机和端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Add a port, such as proxy.example.com:8080</source>
        <translation>请补充端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Enter the username and password in their own fields</source>
        <translation>请在相应的字段中输入用户名和密码</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the CA certificate file.</source>
        <translation>无法读取 CA 证书文件。</translation>
    </message>
    <message>
        <source>The CA certificate file contains no PEM certificates.</source>
        <translation>CA 证书文件中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1CA 证书文件“%2”中没有证书。请在首选项中选择其他文件。</translation>
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
        <translation>“%1”（在此计算机的系统设置中设置）</translation>
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
        <translation>代理%1拒绝了用户名或密码。未发送任何内容。请在设置该代理的位置进行检查。</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t reach the server. Nothing was sent. Check the base URL.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1无法连接到服务器。未发送任何内容。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the request. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1拦截了请求。未发送任何内容。请检查该代理。</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>仍在等待服务响应…</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then open Preferences and select “Save”.</source>
        <extracomment>%1 is a sentence, %2 the path of a file.</extracomment>
        <translation>%1无法读取 CA 证书文件“%2”。请检查该文件是否还在，然后打开首选项并点击“保存”。</translation>
    </message>
</context>
<context>
    <name>Purser::NotesExchange</name>
    <message>
        <source>%1 is from a newer version of Purser. Update Purser to import it. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 由较新版本的 Purser 导出。要导入该文件，请更新 Purser。您的备注未更改。</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for a new export. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 已损坏。请让对方重新导出。您的备注未更改。</translation>
    </message>
    <message>
        <source>The file contains no notes.</source>
        <translation>文件中没有备注。</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>The number of credentials that had no notes before an import.</extracomment>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>The number of credentials whose notes an import didn&apos;t change.</extracomment>
        <translation>
            <numerusform>未更改 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1, %2, %3.</source>
        <extracomment>%1 is such as “3 added”, %2 “2 filled in”, %3 “10 unchanged”; each counts credentials.</extracomment>
        <translation>已导入凭据的备注：%1，%2，%3。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出备注</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入备注</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>%n 个凭据的备注已导出到 %1。文件中包含用户名，但不含密码或 API 密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1. Check that the file exists and that you&apos;re allowed to read it.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>无法读取 %1。请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Purser notes file. Your notes weren&apos;t changed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 不是 Purser 的备注文件。您的备注未更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>The number of credentials whose notes had an empty field before an import.</extracomment>
        <translation>
            <numerusform>补充 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1. Check that the disk isn&apos;t full and that you&apos;re allowed to write there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>无法写入 %1。请检查磁盘是否已满，以及您是否有权在该位置写入。</translation>
    </message>
</context>
<context>
    <name>Purser::NotesFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
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
            <numerusform>%1，%n 个凭据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesForm</name>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在此计算机上的信息</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>用于验证的镜像</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Host name, such as ghcr.io</source>
        <translation>主机名，例如 ghcr.io</translation>
    </message>
    <message>
        <source>The registry that this login is for. Yotta doesn&apos;t store it; Purser remembers it on this computer to check the login.</source>
        <translation>此登录信息所属的镜像仓库。Yotta 不会存储此信息；Purser 将其记录在此计算机上，用于验证登录。</translation>
    </message>
    <message>
        <source>Enter a host name, such as ghcr.io</source>
        <translation>请输入主机名，例如 ghcr.io</translation>
    </message>
    <message>
        <source>Image that this login can pull, such as team/app:1.0</source>
        <translation>此登录信息可以拉取的镜像，例如 team/app:1.0</translation>
    </message>
    <message>
        <source>Person or team to ask about this login</source>
        <translation>负责此登录信息、可供咨询的人员或团队</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起字段</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Enter an image in this registry, such as team/app:1.0</source>
        <translation>请输入此镜像仓库中的镜像，例如 team/app:1.0</translation>
    </message>
</context>
<context>
    <name>Purser::NotesSection</name>
    <message>
        <source>No notes on this computer</source>
        <translation>此计算机上没有备注</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在此计算机上的信息</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Image to try</source>
        <translation>用于验证的镜像</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次验证</translation>
    </message>
    <message>
        <source>Password changed here</source>
        <translation>上次在此更改密码</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeText</name>
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
        <translation>“%1”尚未创建：刷新后的列表中没有此凭据。</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved yet: the refreshed list doesn&apos;t show them.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>您对“%1”的更改尚未保存：刷新后的列表中没有显示这些更改。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted yet: it&apos;s still in the refreshed list.</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”尚未删除：它仍在刷新后的列表中。</translation>
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
        <translation>服务响应之前，账户已关闭。请先检查列表，然后重试。</translation>
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
    <message>
        <source>Token servers</source>
        <extracomment>Servers that issue tokens for registries.</extracomment>
        <translation>令牌服务器</translation>
    </message>
</context>
<context>
    <name>Purser::RealmQuestions</name>
    <message>
        <source>Allow and try again</source>
        <translation>允许并重试</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
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
        <translation>请选择要添加的账户，并检查每个基础 URL：账户的 API 密钥会发送到该地址。双击名称或基础 URL 即可更改。</translation>
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
        <translation>密钥环已锁定。要查找仅保存在密钥环中的账户，请将其解锁，然后重新打开此对话框。</translation>
    </message>
    <message>
        <source>This keychain can&apos;t be searched. Only accounts from your previous settings file are shown.</source>
        <translation>无法搜索此密钥环。仅显示您以前的设置文件中的账户。</translation>
    </message>
    <message>
        <source>No accounts were found. Close this dialog and connect with an API key.</source>
        <translation>未找到账户。请关闭此对话框，然后使用 API 密钥连接。</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>移除密钥…</translation>
    </message>
    <message>
        <source>Remove the selected account&apos;s API key from the keychain</source>
        <translation>从密钥环中移除所选账户的 API 密钥</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <extracomment>In place of the name of an account, in quotation marks.</extracomment>
        <translation>未命名账户</translation>
    </message>
    <message>
        <source>Remove API key</source>
        <translation>移除 API 密钥</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key stays valid, but Purser won&apos;t be able to recover the account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>要从密钥环中移除“%1”的 API 密钥吗？

密钥仍然有效，但 Purser 将无法恢复此账户。</translation>
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
        <translation>其他私有镜像仓库</translation>
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
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>显示“%1”</translation>
    </message>
</context>
<context>
    <name>Purser::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>轮换凭据</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The same new password for all</source>
        <translation>所有凭据使用同一个新密码</translation>
    </message>
    <message>
        <source>New username (optional)</source>
        <translation>新用户名（可选）</translation>
    </message>
    <message>
        <source>New password or token</source>
        <translation>新密码或令牌</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>从表格粘贴</translation>
    </message>
    <message>
        <source>The new password expires on</source>
        <translation>新密码的到期日期</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>轮换 %n 个凭据</numerusform>
        </translation>
    </message>
    <message>
        <source>Running Pods and endpoints may keep using the old login until they restart. Don&apos;t revoke the old password at the registry before then.</source>
        <translation>正在运行的 Pod 和端点在重启之前，可能仍会使用旧的登录信息。请在它们重启之后，再到镜像仓库撤销旧密码。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
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
            <numerusform>另有 %n 个凭据的登录信息似乎与此相同。请勾选其中也要更换密码的凭据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>“%1” has no new password yet</source>
        <extracomment>%1 is the name of a credential.</extracomment>
        <translation>“%1”还没有新密码</translation>
    </message>
    <message>
        <source>Select a credential first</source>
        <translation>请先勾选凭据</translation>
    </message>
    <message>
        <source>1. Restart the Pods and endpoints that use these credentials.
2. Check that they pull their images.
3. Revoke the old passwords at the registry.</source>
        <translation>1. 重启使用这些凭据的 Pod 和端点。
2. 确认它们能正常拉取镜像。
3. 在镜像仓库撤销旧密码。</translation>
    </message>
    <message>
        <source>A different password for each</source>
        <translation>每个凭据使用各自的新密码</translation>
    </message>
    <message>
        <source>Load a CSV file…</source>
        <translation>读取 CSV 文件…</translation>
    </message>
    <message>
        <source>Check each login before saving it</source>
        <translation>保存前逐一验证登录</translation>
    </message>
    <message>
        <source>Also save logins that can&apos;t be checked</source>
        <translation>无法验证的登录信息也一并保存</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Leave empty to keep the current username</source>
        <translation>留空则用户名保持不变</translation>
    </message>
    <message numerus="yes">
        <source>The outcome for %n more credentials is unknown. Check the list before you select them here.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>另有 %n 项已发送，但结果未知。请先查看凭据列表，再决定是否勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard doesn&apos;t contain a table for these credentials. Copy a column of passwords, or a column of names and a column of passwords.</source>
        <translation>剪贴板中没有适用于这些凭据的表格。请复制密码列，或者名称和密码两列。</translation>
    </message>
    <message>
        <source>Load a CSV file</source>
        <translation>读取 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain passwords for these credentials. It needs a name column and a password column.</source>
        <translation>文件中没有这些凭据的密码。文件需要包含 name（名称）和 password（密码）列。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file. Check that it&apos;s a CSV file in UTF-8 and that you&apos;re allowed to read it.</source>
        <translation>无法读取文件。请检查它是否为 UTF-8 编码的 CSV 文件，以及您是否有权读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were loaded.</source>
        <extracomment>%n is the number of passwords, 1 or more.</extracomment>
        <translation>
            <numerusform>已读取 %n 个新密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The number of passwords in the table doesn&apos;t match the number of selected credentials.</source>
        <translation>表中的密码数量与所选凭据的数量不一致。</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxListener</name>
    <message>
        <source>The sandbox is already running.</source>
        <extracomment>The reason why the sandbox couldn&apos;t be started.</extracomment>
        <translation>沙盒已在运行。</translation>
    </message>
</context>
<context>
    <name>Purser::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search names, types, IDs, and notes</source>
        <translation>搜索名称、类型、ID 和备注</translation>
    </message>
</context>
<context>
    <name>Purser::SettingsText</name>
    <message>
        <source>Your settings file is empty.</source>
        <translation>您的设置文件为空。</translation>
    </message>
    <message>
        <source>Your settings file isn&apos;t encoded in UTF-8.</source>
        <translation>您的设置文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Your settings file has a merge conflict on line %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>您的设置文件第 %1 行存在合并冲突。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read line %1 of your settings file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>无法读取您的设置文件第 %1 行。</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>您的设置由较新版本的 Purser 保存。</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device where your settings file should be.</source>
        <translation>您的设置文件的路径指向一个文件夹、管道或设备，而不是文件。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your settings file.</source>
        <translation>无法打开您的设置文件。</translation>
    </message>
    <message>
        <source>Your settings file contains no settings.</source>
        <translation>您的设置文件中没有任何设置。</translation>
    </message>
    <message>
        <source>%1 Purser couldn&apos;t move it, so nothing you change is saved. Move or delete “%2”, and start Purser again.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is the path of the settings file.</extracomment>
        <translation>%1Purser 无法将其移走，因此您所做的更改都不会保存。请移动或删除“%2”，然后重新启动 Purser。</translation>
    </message>
    <message>
        <source>%1 Purser moved it to “%2” and started with new settings. Select “Recover accounts…” to look for your accounts.</source>
        <extracomment>%1 is a sentence that names the problem, %2 is a path. &quot;Recover accounts…&quot; is a button.</extracomment>
        <translation>%1Purser 已将其移至“%2”，并以全新的设置启动。点击“恢复账户…”可查找您的账户。</translation>
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
        <translation>%1Purser 已将其移至“%2”，并以全新的设置启动。</translation>
    </message>
    <message>
        <source>Your settings file is a link to a file that doesn&apos;t exist.</source>
        <translation>您的设置文件是一个链接，但其指向的文件不存在。</translation>
    </message>
    <message>
        <source>Your settings file is damaged: it contains null bytes.</source>
        <translation>您的设置文件已损坏：其中包含空字节（NUL）。</translation>
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
        <translation>PowerShell 命令</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>Also completes &quot;Copy %1&quot;.</extracomment>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>复制为 PowerShell</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
</context>
<context>
    <name>Purser::StartText</name>
    <message>
        <source>There&apos;s no account named “%1”.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>没有名为“%1”的账户。</translation>
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
        <translation>%1，API 密钥“%2”</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <extracomment>%1 is e.g. &quot;Production at api.yottalabs.ai&quot;.</extracomment>
        <translation>%1，密钥仅限本次会话</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>沙盒：数据不会离开此计算机</translation>
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
        <translation>如果保留，它将原样发送</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent unchanged</source>
        <translation>如果保留，它们将原样发送</translation>
    </message>
</context>
<context>
    <name>Purser::StrayText</name>
    <message>
        <source>a quotation mark</source>
        <extracomment>Part of &quot;Removed %1&quot;: quotation marks.</extracomment>
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
        <translation>开头有%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>%1 is a character, e.g. &quot;Zero-width space&quot;.</extracomment>
        <translation>第 %2 个字符是%1</translation>
    </message>
    <message>
        <source>%1 at the end (position %2)</source>
        <extracomment>%1 is a character, e.g. &quot;Line break&quot;.</extracomment>
        <translation>末尾有%1（第 %2 个字符）</translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>有 %n 个异常字符。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>已移除%1</translation>
    </message>
    <message>
        <source>Added https://</source>
        <translation>已添加 https://</translation>
    </message>
    <message>
        <source>Added https:// and removed %1</source>
        <extracomment>%1 is a list, e.g. &quot;quotation marks and a space&quot;.</extracomment>
        <translation>已添加 https:// 并移除%1</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>引号</translation>
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
    <name>Purser::TimeText</name>
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
    <name>Purser::TokenServersPage</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Allowed token servers</source>
        <translation>已允许的令牌服务器</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Token server</source>
        <translation>令牌服务器</translation>
    </message>
    <message>
        <source>Some registries have logins checked by another server. If Purser doesn&apos;t know that server, it asks you before it sends the login. The servers that you allow are listed here. If you remove one, Purser asks you again.</source>
        <translation>有些镜像仓库由另一台服务器验证登录信息。如果 Purser 不认识该服务器，会在发送登录信息前询问您。您允许的服务器会列在这里。移除某个服务器后，Purser 会再次询问您。</translation>
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
    <name>Purser::ValidationText</name>
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
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Enter a username</source>
        <translation>请输入用户名</translation>
    </message>
    <message>
        <source>Enter a password or token</source>
        <translation>请输入密码或令牌</translation>
    </message>
    <message>
        <source>Start with a letter (A–Z or a–z)</source>
        <translation>请以字母（A–Z 或 a–z）开头</translation>
    </message>
    <message>
        <source>%1 isn&apos;t allowed (position %2)</source>
        <extracomment>%1 is e.g. &quot;A space&quot; or &quot;“!”&quot;, %2 a number.</extracomment>
        <translation>不允许使用%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>The character at position %1 is invalid</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>第 %1 个字符无效</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Numbers of characters: those typed, and those allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1–20 letters, digits, or @ . _ - (start with a letter)</source>
        <translation>1–20 个字母、数字或 @ . _ -（以字母开头）</translation>
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
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>The name in your organization. You can change it later, because Pods and endpoints use the ID.</source>
        <translation>凭据在组织中的名称。以后可以更改，因为 Pod 和端点使用的是 ID。</translation>
    </message>
    <message>
        <source>The registry this credential is for. You can&apos;t change it later.</source>
        <translation>此凭据适用的镜像仓库。以后无法更改。</translation>
    </message>
    <message>
        <source>The username for signing in to the registry. It won&apos;t be shown again after you save.</source>
        <translation>登录镜像仓库所用的用户名。保存后不再显示。</translation>
    </message>
    <message>
        <source>The password or token for the registry. Use a pull-only token if you can. It won&apos;t be shown again after you save.</source>
        <translation>镜像仓库的密码或令牌，建议使用仅有拉取权限的令牌。保存后不再显示。</translation>
    </message>
    <message>
        <source>Too long: %1 characters (at most %2)</source>
        <extracomment>%1 is the length of a text, and %2 the greatest length that is allowed.</extracomment>
        <translation>过长：%1 个字符，上限为 %2 个字符</translation>
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
        <translation>将密钥保存在密钥环中</translation>
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
        <translation>导入配置档案…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>欢迎使用 Purser</translation>
    </message>
    <message>
        <source>Manage container registry credentials for your Yotta Labs organization</source>
        <translation>管理 Yotta Labs 组织的容器镜像仓库凭据</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>使用 API 密钥连接</translation>
    </message>
    <message>
        <source>Find your key in the Yotta Console under Settings &gt; Access Keys. Purser saves it only in your system keychain.</source>
        <translation>可在 Yotta Console 的“Settings &gt; Access Keys”中找到密钥。Purser 只会将其保存在您的系统密钥环中。</translation>
    </message>
    <message>
        <source>If this is off, Purser forgets the key when you quit</source>
        <translation>如果关闭此选项，Purser 会在您退出时清除密钥</translation>
    </message>
    <message>
        <source>Already using the Yotta CLI?</source>
        <translation>已在使用 Yotta CLI？</translation>
    </message>
    <message>
        <source>The CLI stores API keys in a plain text file. Import them to save a copy in your keychain. The file won&apos;t be changed.</source>
        <translation>CLI 将 API 密钥存储在明文文件中。导入后，密钥环中会保存一份副本，原文件保持不变。</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1”的 API 密钥</translation>
    </message>
    <message>
        <source>Don&apos;t have a key?</source>
        <translation>没有密钥？</translation>
    </message>
    <message>
        <source>Try Purser with sample credentials. The sandbox runs on your computer, and nothing is sent anywhere.</source>
        <translation>使用示例凭据体验 Purser。沙盒在您的计算机上运行，不会向外发送任何内容。</translation>
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
        <translation>新建凭据(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;load credential</source>
        <translation>重新加载凭据(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>停止刷新(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>编辑账户(&amp;E)…</translation>
    </message>
    <message>
        <source>Save API &amp;key in keychain</source>
        <translation>将 API 密钥保存在密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove API key from keychain…</source>
        <translation>从密钥环中移除 API 密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import from Yotta CLI…</source>
        <translation>从 Yotta CLI 导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open sandbox</source>
        <translation>打开沙盒(&amp;O)</translation>
    </message>
    <message>
        <source>Copy sandbox &amp;URL and key</source>
        <translation>复制沙盒 URL 和密钥(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help and keyboard shortcuts</source>
        <translation>帮助和键盘快捷键(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>关于 Purser(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change API key…</source>
        <translation>更改 API 密钥(&amp;C)…</translation>
    </message>
    <message>
        <source>Reco&amp;ver accounts…</source>
        <translation>恢复账户(&amp;V)…</translation>
    </message>
    <message>
        <source>Check lo&amp;gin…</source>
        <translation>验证登录(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>导出备注(&amp;X)…</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>导入备注(&amp;M)…</translation>
    </message>
    <message>
        <source>What &amp;needs attention</source>
        <translation>需要注意的事项(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>轮换凭据(&amp;O)…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>导入登录信息(&amp;T)…</translation>
    </message>
</context>
</TS>
