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
Registry credential manager for Yotta Labs organizations

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with:
%2</source>
        <translation>Purser %1
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
        <translation>“%1”的 API 密钥现已保存到密钥环中。</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” in %2 is used.</source>
        <translation>正在使用 %2 中配置“%1”的 API 密钥。</translation>
    </message>
    <message>
        <source>The key is still readable in the file %1 as well, in the section “%2”. Remove it there when the Yotta CLI no longer needs it.</source>
        <translation>密钥仍可在文件 %1 的“%2”一节中读到。当 Yotta CLI 不再需要它时，请在那里将其移除。</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>正在试用密钥…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>该账户在此期间已被移除。</translation>
    </message>
    <message>
        <source>“%1” was saved, but its key serves for this session only. %2</source>
        <translation>“%1”已保存，但其密钥仅用于本次会话。%2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>It is still readable in the environment variable YOTTA_API_KEY; look for it in the files that your shell reads at its start.</source>
        <translation>它仍可在环境变量 YOTTA_API_KEY 中读到；请在 shell 启动时读取的文件中查找。</translation>
    </message>
    <message>
        <source>The API key is in the keychain now.</source>
        <translation>API 密钥现已存入密钥环。</translation>
    </message>
    <message>
        <source>Connected, but the key is kept for this session only. %1</source>
        <translation>已连接，但密钥仅用于本次会话。%1</translation>
    </message>
    <message>
        <source>Connected for this session only: the settings could not be written.</source>
        <translation>仅在本次会话中连接：无法写入设置。</translation>
    </message>
    <message>
        <source>“%1” was removed in another window. It stays open here until you leave it.</source>
        <translation>“%1”已在另一个窗口中移除。在您离开之前，它在这里仍保持打开。</translation>
    </message>
    <message>
        <source>“%1” was given a new API key in another window. To use it, open the account again.</source>
        <translation>“%1”已在另一个窗口中更换了 API 密钥。要使用新密钥，请重新打开此账户。</translation>
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
        <source>Remove the account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove “%1” from Purser, and its API key from the keychain?

Nothing is deleted at the service, and the key itself stays valid.</source>
        <translation>要从 Purser 中移除“%1”，并从密钥环中移除其 API 密钥吗？

服务端不会删除任何内容，密钥本身仍然有效。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>忘记 API 密钥</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid. To connect again you will need it from the console.</source>
        <translation>要从密钥环中移除“%1”的 API 密钥吗？

密钥本身仍然有效。再次连接时需要从控制台取得它。</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed.</source>
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
        <source>The account&apos;s key was changed in another window. Close this dialog and open it again.</source>
        <translation>此账户的密钥已在另一个窗口中更改。请关闭此对话框后重新打开。</translation>
    </message>
    <message>
        <source>“%1” was given another base URL in another window. To use it, open the account again.</source>
        <translation>“%1”已在另一个窗口中更换了基础 URL。要使用它，请重新打开此账户。</translation>
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
        <source>Keep the key in the keychain</source>
        <translation>将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Ask me to type a credential&apos;s name before deleting it</source>
        <translation>删除凭据前要求我输入其名称</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>It is tried before it is stored. In the Yotta Console you find it under Settings, Access Keys.</source>
        <translation>保存之前会先试用。可在 Yotta Console 的 Settings, Access Keys 中找到。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>我的密钥在哪里？</translation>
    </message>
    <message>
        <source>The stored key is for another server. Type the one for this.</source>
        <translation>已保存的密钥属于另一台服务器。请输入此服务器的密钥。</translation>
    </message>
    <message>
        <source>New API key for “%1”</source>
        <translation>“%1”的新 API 密钥</translation>
    </message>
</context>
<context>
    <name>Purser::AccountMenu</name>
    <message>
        <source>Switch account</source>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>管理账户…</translation>
    </message>
</context>
<context>
    <name>Purser::AccountRecovery</name>
    <message>
        <source>These accounts are no longer there to be recovered. Close this dialog and open it again.</source>
        <translation>这些账户已无法恢复。请关闭此对话框后重新打开。</translation>
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
        <translation>账户 %1</translation>
    </message>
</context>
<context>
    <name>Purser::AccountWords</name>
    <message>
        <source>It opens the organization to Purser, with the rights that it was given. In the Yotta Console it stands under Settings, Access Keys.</source>
        <translation>它以所授予的权限向 Purser 开放组织。可在 Yotta Console 的 Settings, Access Keys 中找到。</translation>
    </message>
    <message>
        <source>The address of the service. It is the official one, unless your organization was given another.</source>
        <translation>服务的地址。除非您的组织另有地址，否则使用官方地址。</translation>
    </message>
    <message>
        <source>None</source>
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
        <source>A name is needed.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>另一个账户已使用此名称。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network. Nothing was sent.</source>
        <translation>此计算机未连接任何网络。未发送任何内容。</translation>
    </message>
    <message>
        <source>There is no server called “%1”. Nothing was sent. Check the base URL.</source>
        <translation>没有名为“%1”的服务器。未发送任何内容。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The API key is in the system&apos;s keychain, in the entry “%1”, and in the memory of Purser while the account is open. It is in no file of Purser&apos;s, in no log and in no address.</source>
        <translation>API 密钥位于系统密钥环的条目“%1”中，账户打开期间也位于 Purser 的内存中。它不在 Purser 的任何文件、日志或地址中。</translation>
    </message>
    <message>
        <source>The API key is in the memory of Purser until it is closed, if it was typed since the start. It is neither in the keychain nor in any file.</source>
        <translation>如果启动后输入过 API 密钥，则它在 Purser 关闭前位于 Purser 的内存中。它既不在密钥环中，也不在任何文件中。</translation>
    </message>
    <message>
        <source>The API key is in the environment variable YOTTA_API_KEY of the shell that started Purser, and in the memory of Purser. It is not in the keychain.</source>
        <translation>API 密钥位于启动 Purser 的 shell 的环境变量 YOTTA_API_KEY 中，以及 Purser 的内存中。它不在密钥环中。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s key is no secret: it is shown in the status bar.</source>
        <translation>沙盒的密钥不是秘密：它显示在状态栏中。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not understood and was left out.</source>
        <translation>无法理解 %2 的第 %1 行，已略过。</translation>
    </message>
    <message>
        <source>The profile “%1” has no API key.</source>
        <translation>配置“%1”没有 API 密钥。</translation>
    </message>
    <message>
        <source>The API key of the profile “%1” has characters that no key has.</source>
        <translation>配置“%1”的 API 密钥含有密钥中不会出现的字符。</translation>
    </message>
    <message>
        <source>The base URL of the profile “%1” cannot be used.</source>
        <translation>配置“%1”的基础 URL 无法使用。</translation>
    </message>
    <message>
        <source>There are more profiles in %1; the rest was left out.</source>
        <translation>%1 中还有更多配置；其余已略过。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding. Nothing was sent. Check the base URL and your network.</source>
        <translation>“%1”没有响应。未发送任何内容。请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t responding (%2). Nothing was sent. Check the base URL and your network.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;connection refused&quot;.</extracomment>
        <translation>“%1”没有响应（%2）。未发送任何内容。请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server. Check the base URL.</source>
        <translation>“%1”不是 Yotta API 服务器。请检查基础 URL。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Yotta API server (%2). Check the base URL.</source>
        <extracomment>%1 is a host, %2 a cause such as &quot;HTTP 404&quot;.</extracomment>
        <translation>“%1”不是 Yotta API 服务器（%2）。请检查基础 URL。</translation>
    </message>
    <message>
        <source>API key of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Removed quotes and a space&quot;.</extracomment>
        <translation>配置“%1”的 API 密钥：%2。</translation>
    </message>
    <message>
        <source>Base URL of the profile “%1”: %2.</source>
        <extracomment>%1 is the name of a profile, %2 e.g. &quot;Added https:// and removed /v2&quot;.</extracomment>
        <translation>配置“%1”的基础 URL：%2。</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key of “%1”…</source>
        <translation>正在向密钥环请求“%1”的 API 密钥…</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. If it&apos;s asking for your password or permission, answer it, or use a key for this session only.</source>
        <translation>密钥环尚未响应。如果它正在要求您输入密码或授权，请予以答复；也可以使用仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>The saved entry for this account isn&apos;t an API key. %1</source>
        <translation>密钥环中为此账户保存的内容不是 API 密钥。%1</translation>
    </message>
    <message>
        <source>Found a saved API key for “%1”. Use it, or keep typing a different one.</source>
        <translation>“%1”的 API 密钥在密钥环中。您可以使用它，也可以继续输入其他密钥。</translation>
    </message>
    <message>
        <source>No API key is kept for “%1”. Type it to connect.</source>
        <translation>没有为“%1”保存 API 密钥。请输入密钥以连接。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>使用已保存的密钥</translation>
    </message>
    <message>
        <source>The former API key is still in the keychain. %1 Purser will remove it when the keychain is available again.</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>以前的 API 密钥仍在密钥环中。%1 密钥环恢复可用后，Purser 会将其移除。</translation>
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
        <source>Filter the activity</source>
        <translation>筛选活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The activity was written to %1.</source>
        <translation>活动已写入 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
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
        <translation>列出</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>被代理阻止</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>证书未被接受</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>服务故障</translation>
    </message>
    <message>
        <source>Unreadable reply</source>
        <translation>应答无法读取</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Check login</source>
        <translation>检查登录</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>登录被拒绝</translation>
    </message>
</context>
<context>
    <name>Purser::Application</name>
    <message>
        <source>The proxy&apos;s password serves until Purser is closed. %1</source>
        <translation>代理密码在 Purser 关闭前有效。%1</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>无法启动沙盒：%1</translation>
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
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>Purser::CauseWords</name>
    <message>
        <source>connection refused</source>
        <extracomment>A cause in parentheses behind a sentence, as are all of this context.</extracomment>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>network unavailable</source>
        <translation>网络不可用</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>not an HTTP response</source>
        <translation>不是 HTTP 响应</translation>
    </message>
    <message>
        <source>username and password required</source>
        <translation>需要用户名和密码</translation>
    </message>
</context>
<context>
    <name>Purser::ChangeDialog</name>
    <message>
        <source>Stopping and reading the list again…</source>
        <translation>正在停止并重新读取列表…</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>%1后可以重试。</translation>
    </message>
    <message>
        <source>Another change is still in progress.</source>
        <translation>另一项更改仍在进行中。</translation>
    </message>
</context>
<context>
    <name>Purser::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有这样的名称。</translation>
    </message>
    <message>
        <source>Action or credential</source>
        <translation>操作或凭据</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
</context>
<context>
    <name>Purser::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Copied</source>
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
        <translation>未指定</translation>
    </message>
    <message>
        <source>The list already has a credential with this name.</source>
        <translation>列表中已有同名凭据。</translation>
    </message>
    <message>
        <source>It was created already.</source>
        <translation>它已经创建。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Purser::CredentialCommands</name>
    <message>
        <source>“%1” was created.</source>
        <translation>“%1”已创建。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个凭据。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere already.</source>
        <translation>“%1”已在别处被删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
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
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 个改名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 个消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere: %1.</source>
        <extracomment>%1 is a list such as &quot;2 new, 1 renamed and 1 gone&quot;, of credentials.</extracomment>
        <translation>在别处更改：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. They&apos;re shown as unreadable, and you can&apos;t change or delete them here.</source>
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
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No name, type or ID contains “%1”.</source>
        <translation>没有名称、类型或 ID 包含“%1”。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Reading the credentials…</source>
        <translation>正在读取凭据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Could not read the credentials</source>
        <translation>无法读取凭据</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>还没有凭据</translation>
    </message>
    <message>
        <source>A credential lets Pods and endpoints pull private images from a container registry.</source>
        <translation>凭据使 Pod 和端点能够从容器镜像仓库拉取私有镜像。</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新建凭据</translation>
    </message>
    <message>
        <source>Could not refresh. %1</source>
        <translation>无法刷新。%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The rows are those read %1.</source>
        <translation>各行读取于%1。</translation>
    </message>
    <message>
        <source>The list was never read: there may be more credentials.</source>
        <translation>列表从未读取过：可能还有更多凭据。</translation>
    </message>
    <message>
        <source>Could not refresh. %1 %2</source>
        <translation>无法刷新。%1 %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The credential no longer exists. Its row was removed.</source>
        <translation>该凭据已不存在，其所在行已移除。</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>新的 API 密钥…</translation>
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
        <source>Replace password instead</source>
        <translation>改为更换密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>This is another name.</source>
        <translation>这是另一个名称。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>ID %1. New Pods and endpoints can no longer pull images with it. This cannot be undone.</source>
        <translation>ID %1。新的 Pod 和端点将无法再用它拉取镜像。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <translation>
            <numerusform>删除 %n 个凭据？</numerusform>
        </translation>
    </message>
    <message>
        <source>New Pods and endpoints can no longer pull images with them. This cannot be undone.</source>
        <translation>新的 Pod 和端点将无法再用它们拉取镜像。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Credentials to delete</source>
        <translation>要删除的凭据</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>正在删除“%1”…</translation>
    </message>
    <message>
        <source>Stopped. The rest was not deleted.</source>
        <translation>已停止。其余未删除。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>“%1”正在使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials are in use</source>
        <translation>
            <numerusform>%n 个凭据正在使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>It was not deleted. These Pods and endpoints pull images with it. Stop them or give them another credential first.</source>
        <translation>它未被删除。这些 Pod 和端点用它拉取镜像。请先停止它们，或为它们换用其他凭据。</translation>
    </message>
    <message>
        <source>It was not deleted. The service does not say which Pods or endpoints pull images with it.</source>
        <translation>它未被删除。服务没有说明哪些 Pod 或端点用它拉取镜像。</translation>
    </message>
    <message>
        <source>They were not deleted. These Pods and endpoints pull images with them. Stop them or give them other credentials first.</source>
        <translation>它们未被删除。这些 Pod 和端点用它们拉取镜像。请先停止它们，或为它们换用其他凭据。</translation>
    </message>
    <message>
        <source>They were not deleted. The service does not say which Pods or endpoints pull images with them.</source>
        <translation>它们未被删除。服务没有说明哪些 Pod 或端点用它们拉取镜像。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1，使用“%2”</translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Asks the service for this credential by its ID</source>
        <translation>按 ID 向服务请求此凭据</translation>
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
        <source>For a Pod or endpoint</source>
        <translation>用于 Pod 或端点</translation>
    </message>
    <message>
        <source>JSON line</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>使用 curl</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>Select a credential to see its details</source>
        <translation>选择一个凭据以查看其详情</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <translation>
            <numerusform>已选择 %n 个凭据</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>服务未说明</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
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
        <source>Doctor</source>
        <translation>诊断</translation>
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
        <source>What Purser depends on. No key, password or user name is in the report.</source>
        <translation>Purser 所依赖的事物。报告中没有密钥、密码或用户名。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Purser::DoctorWords</name>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Keeping a key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>KWallet.</source>
        <translation>KWallet。</translation>
    </message>
    <message>
        <source>An entry made for this was written, read and removed.</source>
        <translation>已写入、读取并移除了一个测试条目。</translation>
    </message>
    <message>
        <source>Writing an entry failed. %1</source>
        <translation>写入条目失败。%1</translation>
    </message>
    <message>
        <source>Reading back what was written failed. %1</source>
        <translation>读回写入内容失败。%1</translation>
    </message>
    <message>
        <source>Removing what was written failed. %1</source>
        <translation>移除写入内容失败。%1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥环未及时应答。</translation>
    </message>
    <message>
        <source>There is no TLS library that Qt can use.</source>
        <translation>没有 Qt 可以使用的 TLS 库。</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n trusted authorities.</source>
        <translation>
            <numerusform>%1，有 %n 个受信任的证书颁发机构。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: the system has none for the service.</source>
        <translation>无：系统没有为该服务设置代理。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>The system&apos;s, %1.</source>
        <translation>系统的，%1。</translation>
    </message>
    <message>
        <source>The one of the preferences, %1.</source>
        <translation>首选项中的，%1。</translation>
    </message>
    <message>
        <source>Not tried: no account is open.</source>
        <translation>未尝试：没有打开的账户。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” answers, and the API key works.</source>
        <translation>“%1”有应答，API 密钥有效。</translation>
    </message>
    <message>
        <source>Not known: the service has not told its time.</source>
        <translation>未知：服务没有告知其时间。</translation>
    </message>
    <message>
        <source>The same as the service&apos;s.</source>
        <translation>与服务的时钟相同。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Not checked</source>
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
        <source>Secret Service, unlocked. It asks for your permission before Purser can use a key. If you denied it, allow it there.</source>
        <translation>Secret Service，已解锁。Purser 使用密钥前，它会征求您的许可。如果您曾拒绝，请在那里允许。</translation>
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
        <source>Skipped, because there&apos;s no keychain or it might prompt you.</source>
        <translation>已跳过：没有密钥环，或它可能会向您询问。</translation>
    </message>
    <message>
        <source>%1 behind the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>比服务慢 %1。</translation>
    </message>
    <message>
        <source>%1 ahead of the service&apos;s.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>比服务快 %1。</translation>
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
        <translation>未指定</translation>
    </message>
    <message>
        <source>The service cannot change the type. For another one, create a new credential.</source>
        <translation>服务无法更改类型。如需其他类型，请新建凭据。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>Will be changed: %1</source>
        <translation>将更改：%1</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>此凭据已不存在。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
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
        <translation>服务说：“%1”</translation>
    </message>
    <message>
        <source>HTTP %1, code %2</source>
        <translation>HTTP %1，代码 %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>There is no Yotta API at this address (HTTP %1). Check the base URL.</source>
        <translation>此地址没有 Yotta API（HTTP %1）。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1). Purser does not follow it, so that the API key goes nowhere else. Check the base URL.</source>
        <translation>服务器指向另一个地址（HTTP %1）。Purser 不会跟随，以免 API 密钥流向别处。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The reply cannot be read. Is the base URL that of the Yotta API?</source>
        <translation>应答无法读取。基础 URL 是 Yotta API 的吗？</translation>
    </message>
    <message>
        <source>It was created all the same: the list, read again, now has a credential of this name.</source>
        <translation>它仍被创建：重新读取的列表中现有同名凭据。</translation>
    </message>
    <message>
        <source>It was deleted all the same: the list, read again, does not have it.</source>
        <translation>它仍被删除：重新读取的列表中已没有它。</translation>
    </message>
    <message>
        <source>The change was made all the same: the list, read again, shows it.</source>
        <translation>更改仍已生效：重新读取的列表显示了它。</translation>
    </message>
    <message>
        <source>The list was read again: it was not created so far. Your entries are still here.</source>
        <translation>已重新读取列表：目前它未被创建。您的输入仍在这里。</translation>
    </message>
    <message>
        <source>The list was read again: the credential is still there.</source>
        <translation>已重新读取列表：该凭据仍在。</translation>
    </message>
    <message>
        <source>The list was read again: the change was not made so far. Your entries are still here.</source>
        <translation>已重新读取列表：目前更改未生效。您的输入仍在这里。</translation>
    </message>
    <message>
        <source>The list has a credential of this name, but it had not been read before, so it may be an older one. Look at it before you create again.</source>
        <translation>列表中有同名凭据，但此前未读取过列表，因此它可能是较早的凭据。再次创建前请先查看。</translation>
    </message>
    <message>
        <source>A user name or password cannot be read back, so it is not known whether the change was made. Saving again is safe: it sets the same values.</source>
        <translation>用户名和密码无法读回，因此不知道更改是否生效。再次保存是安全的：会设置相同的值。</translation>
    </message>
    <message>
        <source>The list could not be read again, so it is not known whether the request took effect. Refresh before you try again.</source>
        <translation>无法重新读取列表，因此不知道请求是否生效。重试前请先刷新。</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>请求发送后您停止了等待。</translation>
    </message>
    <message>
        <source>The request was sent, but the server took too long to answer.</source>
        <translation>请求已发送，但服务器应答时间过长。</translation>
    </message>
    <message>
        <source>The request was sent, but the reply cannot be read.</source>
        <translation>请求已发送，但应答无法读取。</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent.</source>
        <translation>请求发送后连接中断。</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>服务出现问题（%1）。</translation>
    </message>
    <message>
        <source>No connection to the server. Nothing was sent. Check the network and the base URL.</source>
        <translation>无法连接服务器。未发送任何内容。请检查网络和基础 URL。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Nothing was sent. Check the proxy in the preferences.</source>
        <translation>代理未放行请求。未发送任何内容。请在首选项中检查代理。</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>服务器无法证明其身份，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>服务器应答时间过长。</translation>
    </message>
    <message>
        <source>The connection broke before the whole reply was there.</source>
        <translation>应答完整到达之前连接中断。</translation>
    </message>
    <message>
        <source>The API key is missing, wrong or expired.</source>
        <translation>API 密钥缺失、错误或已过期。</translation>
    </message>
    <message>
        <source>The API key does not have the right to do this.</source>
        <translation>API 密钥没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>This credential no longer exists.</source>
        <translation>此凭据已不存在。</translation>
    </message>
    <message>
        <source>The credential is in use and was not deleted.</source>
        <translation>该凭据正在使用中，未被删除。</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>服务未接受此内容。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>An API key is needed.</source>
        <translation>需要 API 密钥。</translation>
    </message>
    <message>
        <source>An API key has no spaces, line breaks or special characters inside. Copy it again from the console.</source>
        <translation>API 密钥中没有空格、换行或特殊字符。请从控制台重新复制。</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy it again from the console.</source>
        <translation>这对 API 密钥来说太长了。请从控制台重新复制。</translation>
    </message>
    <message>
        <source>A base URL is needed.</source>
        <translation>需要基础 URL。</translation>
    </message>
    <message>
        <source>This is not a URL.</source>
        <translation>这不是 URL。</translation>
    </message>
    <message>
        <source>The base URL needs a host, as in https://api.yottalabs.ai</source>
        <translation>基础 URL 需要主机，例如 https://api.yottalabs.ai</translation>
    </message>
    <message>
        <source>The base URL must start with https://</source>
        <translation>基础 URL 必须以 https:// 开头</translation>
    </message>
    <message>
        <source>http:// is for this computer only: elsewhere the API key would travel unprotected. Use https://</source>
        <translation>http:// 仅用于此计算机：对其他地址，API 密钥会在无保护下传输。请使用 https://</translation>
    </message>
    <message>
        <source>The base URL must not contain a user name or password.</source>
        <translation>基础 URL 不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>The base URL must not contain “?” or “#”.</source>
        <translation>基础 URL 不得包含“?”或“#”。</translation>
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
        <source>No keychain is available on this computer. A key can be used for this session only.</source>
        <translation>此计算机上没有可用的密钥环。密钥只能用于本次会话。</translation>
    </message>
    <message>
        <source>The keychain did not keep the change.</source>
        <translation>密钥环未保留更改。</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>密钥环报告了问题。</translation>
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
        <source>The service had a problem.</source>
        <extracomment>%1 is &quot;HTTP 500, code 10002&quot;, or a part of it.</extracomment>
        <translation>服务出现问题。</translation>
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
        <source>Too many requests. The service asks you to wait for a day or longer.</source>
        <translation>请求过多。服务要求等待一天或更久。</translation>
    </message>
    <message>
        <source>Too many requests. The service asks you to wait %1.</source>
        <extracomment>%1 is a length of time, e.g. &quot;30 seconds&quot; or &quot;5 minutes&quot;.</extracomment>
        <translation>请求过多。服务要求等待 %1。</translation>
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
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message>
        <source>Ask before a credential is deleted</source>
        <translation>删除凭据前询问</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Never</source>
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
        <source>Several at once are always asked about, and so is every one in an account that wants its name typed.</source>
        <translation>一次删除多个时总会询问；在要求输入名称的账户中，每个都会询问。</translation>
    </message>
    <message>
        <source>Columns beside the name</source>
        <translation>名称以外的列</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>刷新列表</translation>
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
        <extracomment>The language code of this translation, as in &quot;de&quot;: it names the file of the guide.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Purser::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Purser::HelpButton</name>
    <message>
        <source>What is this field?</source>
        <translation>这个字段是什么？</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”是什么？</translation>
    </message>
</context>
<context>
    <name>Purser::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
</context>
<context>
    <name>Purser::LongLabel</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>完整文本</translation>
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
        <translation>Purser – %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
</context>
<context>
    <name>Purser::MessageBar</name>
    <message>
        <source>Dismiss</source>
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
        <source>Proxy user name</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>附加证书颁发机构</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>None</source>
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
        <source>For networks whose proxy signs with an authority of its own: a file in PEM format, trusted beside the system&apos;s authorities.</source>
        <translation>适用于代理以自有颁发机构签名的网络：PEM 格式的文件，在系统的颁发机构之外受信任。</translation>
    </message>
    <message>
        <source>Host and port, as in proxy.example.com:8080</source>
        <translation>主机和端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Empty where the proxy wants none</source>
        <translation>代理不需要时留空</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>它保存在密钥环中。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s authorities. Nothing switches the check of certificates off.</source>
        <translation>除系统的颁发机构外还信任的 PEM 文件。没有任何选项可以关闭证书检查。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>What is set for this computer, on Linux in the variable https_proxy. Addresses of this computer never go through a proxy.</source>
        <translation>为此计算机设置的代理，在 Linux 上位于变量 https_proxy 中。此计算机的地址从不经过代理。</translation>
    </message>
    <message>
        <source>Addresses of this computer never go through a proxy.</source>
        <translation>此计算机的地址从不经过代理。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>正在检查文件。</translation>
    </message>
    <message>
        <source>Enter the password for this proxy and user name. A stored password is never sent to another proxy.</source>
        <translation>请输入此代理和用户名对应的密码。已保存的密码绝不会发送给其他代理。</translation>
    </message>
</context>
<context>
    <name>Purser::NetworkWords</name>
    <message>
        <source>it has expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>属于另一个名称</translation>
    </message>
    <message>
        <source>nobody but its owner has signed it</source>
        <translation>除其所有者外无人签名</translation>
    </message>
    <message>
        <source>its issuer is not trusted on this computer</source>
        <translation>此计算机不信任其颁发者</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted: %2. Nothing was sent.</source>
        <translation>“%1”的证书未被接受：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, was not accepted: %3. Nothing was sent.</source>
        <translation>“%1”的证书（由“%2”颁发）未被接受：%3。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 If your network has an authority of its own, add its file in the preferences.</source>
        <translation>%1 如果您的网络有自己的颁发机构，请在首选项中添加其文件。</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>代理需要主机和端口。</translation>
    </message>
    <message>
        <source>This is no host and port, as in proxy.example.com:8080</source>
        <translation>这不是主机和端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>The port is missing, as in proxy.example.com:8080</source>
        <translation>缺少端口，例如 proxy.example.com:8080</translation>
    </message>
    <message>
        <source>User name and password have their own fields.</source>
        <translation>用户名和密码有各自的字段。</translation>
    </message>
    <message>
        <source>The file with additional authorities cannot be read.</source>
        <translation>无法读取附加颁发机构的文件。</translation>
    </message>
    <message>
        <source>The file with additional authorities has no PEM certificate in it.</source>
        <translation>附加颁发机构的文件中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” contains no certificates. Choose another file in Preferences.</source>
        <translation>%1 CA 证书文件“%2”中没有证书。请在首选项中选择其他文件。</translation>
    </message>
    <message>
        <source>%1 The CA certificate file “%2” couldn&apos;t be read. Check that it&apos;s still there, then confirm it in Preferences.</source>
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
        <source>The proxy %1 didn&apos;t let the request through. Nothing was sent. Check the proxy.</source>
        <extracomment>%1 is a proxy and where it is set.</extracomment>
        <translation>代理%1未放行请求。未发送任何内容。请检查代理。</translation>
    </message>
    <message>
        <source>Still waiting for the service…</source>
        <translation>仍在等待服务响应…</translation>
    </message>
</context>
<context>
    <name>Purser::OutcomeWords</name>
    <message>
        <source>“%1” wasn&apos;t created.</source>
        <translation>“%1”未创建。</translation>
    </message>
    <message>
        <source>Your changes to “%1” weren&apos;t saved.</source>
        <translation>您对“%1”的更改未保存。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t deleted.</source>
        <translation>“%1”未删除。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been created so far: it isn&apos;t in the refreshed list.</source>
        <translation>“%1”目前尚未创建：刷新后的列表中没有它。</translation>
    </message>
    <message>
        <source>Your changes to “%1” haven&apos;t been saved so far: the refreshed list doesn&apos;t show them.</source>
        <translation>您对“%1”的更改目前尚未保存：刷新后的列表中没有体现。</translation>
    </message>
    <message>
        <source>“%1” hasn&apos;t been deleted so far: it&apos;s still in the refreshed list.</source>
        <translation>“%1”目前尚未删除：它仍在刷新后的列表中。</translation>
    </message>
    <message>
        <source>“%1” may have been created.</source>
        <translation>“%1”可能已创建。</translation>
    </message>
    <message>
        <source>Your changes to “%1” may have been saved.</source>
        <translation>您对“%1”的更改可能已保存。</translation>
    </message>
    <message>
        <source>“%1” may have been deleted.</source>
        <translation>“%1”可能已删除。</translation>
    </message>
    <message>
        <source>“%1” is in use and wasn&apos;t deleted.</source>
        <translation>“%1”正在使用中，未删除。</translation>
    </message>
    <message>
        <source>The account was closed before the service replied. Check the list before you try again.</source>
        <translation>在服务响应之前，账户已关闭。请先检查列表再重试。</translation>
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
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>Not saved</source>
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
        <source>The keychain is locked. Unlock it and open this dialog again to find accounts that only the keychain knows.</source>
        <translation>密钥环已锁定。请将其解锁并重新打开此对话框，以查找仅保存在密钥环中的账户。</translation>
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
        <source>Remove the key…</source>
        <translation>移除密钥…</translation>
    </message>
    <message>
        <source>Removes the API key of the selected account from the keychain</source>
        <translation>从密钥环中移除所选账户的 API 密钥</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>未命名账户</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>移除 API 密钥</translation>
    </message>
    <message>
        <source>Remove the API key of “%1” from the keychain?

The key itself stays valid, but Purser can&apos;t recover the account afterwards.</source>
        <translation>要从密钥环中移除“%1”的 API 密钥吗？

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
        <translation>其他 / 私有</translation>
    </message>
</context>
<context>
    <name>Purser::RevealButton</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>Purser::SandboxServer</name>
    <message>
        <source>The sandbox is running already.</source>
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
        <source>Search name, type or ID</source>
        <translation>搜索名称、类型或 ID</translation>
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
        <source>Your settings file has a merge conflict in line %1.</source>
        <translation>您的设置文件第 %1 行存在合并冲突。</translation>
    </message>
    <message>
        <source>Line %1 of your settings file can&apos;t be read.</source>
        <translation>无法读取您的设置文件的第 %1 行。</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Purser.</source>
        <translation>您的设置由更新版本的 Purser 保存。</translation>
    </message>
    <message>
        <source>There&apos;s a folder, pipe, or device in the place of your settings file.</source>
        <translation>设置文件所在的位置是一个文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>Your settings file can&apos;t be opened.</source>
        <translation>无法打开您的设置文件。</translation>
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
        <source>There is no account named “%1”.</source>
        <translation>没有名为“%1”的账户。</translation>
    </message>
</context>
<context>
    <name>Purser::StatusLine</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, API key “%2”</source>
        <translation>%1，API 密钥“%2”</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <translation>%1，密钥仅限本次会话</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <translation>沙盒：任何内容都不会离开此计算机</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
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
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove it from “%1”</source>
        <extracomment>%1 is the label of a field, e.g. &quot;Password or token&quot;.</extracomment>
        <translation>从“%1”中移除</translation>
    </message>
    <message>
        <source>Remove them from “%1”</source>
        <translation>从“%1”中全部移除</translation>
    </message>
    <message>
        <source>If you keep it, it will be sent as it is.</source>
        <translation>如果保留，它会原样发送。</translation>
    </message>
    <message>
        <source>If you keep them, they will be sent as they are.</source>
        <translation>如果保留，它们会原样发送。</translation>
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
        <translation>引号</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>换行符</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <extracomment>Part of &quot;Removed %1&quot;.</extracomment>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>invisible characters</source>
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
        <source>Profiles of the Yotta CLI</source>
        <translation>Yotta CLI 的配置</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>There is no profile in %1 that can be used.</source>
        <translation>%1 中没有可用的配置。</translation>
    </message>
    <message>
        <source>These profiles are in %1. Purser reads the file and never changes it.</source>
        <translation>这些配置位于 %1。Purser 只读取该文件，从不更改。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 at %2</source>
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
        <translation>将来</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
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
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TypeHelpWords</name>
    <message>
        <source>Your Docker ID, not your e-mail address.</source>
        <translation>您的 Docker ID，不是电子邮件地址。</translation>
    </message>
    <message>
        <source>For Amazon ECR this is always AWS.</source>
        <translation>对 Amazon ECR，这始终是 AWS。</translation>
    </message>
    <message>
        <source>With a JSON key file this is always _json_key.</source>
        <translation>使用 JSON 密钥文件时，这始终是 _json_key。</translation>
    </message>
    <message>
        <source>The name of a token, or the ID of a service principal.</source>
        <translation>令牌的名称，或服务主体的 ID。</translation>
    </message>
    <message>
        <source>As you would give it to “docker login”.</source>
        <translation>与提供给“docker login”的相同。</translation>
    </message>
    <message>
        <source>Docker Hub wants the Docker ID, not an e-mail address.</source>
        <translation>Docker Hub 需要 Docker ID，而不是电子邮件地址。</translation>
    </message>
    <message>
        <source>For Amazon ECR the user name is AWS.</source>
        <translation>对 Amazon ECR，用户名是 AWS。</translation>
    </message>
    <message>
        <source>A read-only access token from Docker Hub&apos;s account settings. With two-factor login, the password doesn&apos;t work.</source>
        <translation>来自 Docker Hub 账户设置的只读访问令牌。启用双重验证后，密码无法使用。</translation>
    </message>
    <message>
        <source>ECR tokens don&apos;t fit: they have 1,800 characters or more, and the service takes 255. They also expire after 12 hours. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>ECR 令牌放不下：它们有 1,800 个或更多字符，而服务最多接受 255 个。它们还会在 12 小时后过期。请使用令牌较短的镜像仓库，例如 Docker Hub、GHCR、Harbor 或 Quay。</translation>
    </message>
    <message>
        <source>JSON key files don&apos;t fit: they have about 2,350 characters, and the service takes 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, Harbor or Quay.</source>
        <translation>JSON 密钥文件放不下：它们约有 2,350 个字符，而服务最多接受 255 个。请使用令牌较短的镜像仓库，例如 Docker Hub、GHCR、Harbor 或 Quay。</translation>
    </message>
    <message>
        <source>The token&apos;s password, or the client secret. The long token from “az acr login” doesn&apos;t fit.</source>
        <translation>令牌的密码，或客户端密码。“az acr login”的长令牌放不下。</translation>
    </message>
    <message>
        <source>A token that can only pull is safest: a Harbor or Quay robot, a GitLab deploy token, or a classic GHCR token.</source>
        <translation>只能拉取的令牌最安全：Harbor 或 Quay 机器人账户、GitLab 部署令牌，或 GHCR 经典令牌。</translation>
    </message>
    <message>
        <source>With a JSON key file, the username is _json_key, not an email address.</source>
        <translation>使用 JSON 密钥文件时，用户名是 _json_key，而不是电子邮件地址。</translation>
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
        <translation>空格</translation>
    </message>
    <message>
        <source>A line break</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <source>A user name is needed</source>
        <translation>需要用户名</translation>
    </message>
    <message>
        <source>A password or token is needed</source>
        <translation>需要密码或令牌</translation>
    </message>
    <message>
        <source>Must start with a letter, A to Z or a to z</source>
        <translation>必须以字母开头，A 到 Z 或 a 到 z</translation>
    </message>
    <message>
        <source>%1 is not allowed (position %2)</source>
        <translation>不允许%1（位置 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 / %2 个字符：多出 %3 个</translation>
    </message>
    <message>
        <source>The character at position %1 is damaged and cannot be sent</source>
        <translation>位置 %1 的字符已损坏，无法发送</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 to 20 letters, digits and @ . _ - with a letter first.</source>
        <translation>1 到 20 个字母、数字和 @ . _ -，以字母开头。</translation>
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
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>What the credential is called in this organization. Pods and endpoints refer to its ID, so that the name can be changed.</source>
        <translation>凭据在此组织中的名称。Pod 和端点引用其 ID，因此名称可以更改。</translation>
    </message>
    <message>
        <source>The registry it is for. It cannot be changed later.</source>
        <translation>它所属的镜像仓库。以后无法更改。</translation>
    </message>
    <message>
        <source>With this name the registry is asked for images. It is sent and never shown again.</source>
        <translation>用此名称向镜像仓库请求镜像。发送后不再显示。</translation>
    </message>
    <message>
        <source>With this the registry is asked for images: best a token that may only pull. It is sent and never shown again.</source>
        <translation>用它向镜像仓库请求镜像：最好是只能拉取的令牌。发送后不再显示。</translation>
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
        <source>Keep the key in the keychain</source>
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
        <source>Take over a profile…</source>
        <translation>导入配置…</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>欢迎使用 Purser</translation>
    </message>
    <message>
        <source>The container-registry credentials of your Yotta Labs organization</source>
        <translation>您的 Yotta Labs 组织的容器镜像仓库凭据</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>使用 API 密钥连接</translation>
    </message>
    <message>
        <source>In the Yotta Console you find it under Settings, Access Keys. Purser keeps it in the system&apos;s keychain and nowhere else.</source>
        <translation>可在 Yotta Console 的 Settings, Access Keys 中找到。Purser 将其保存在系统密钥环中，不存放于别处。</translation>
    </message>
    <message>
        <source>Otherwise it is used until Purser is closed</source>
        <translation>否则使用到 Purser 关闭为止</translation>
    </message>
    <message>
        <source>You use the Yotta CLI?</source>
        <translation>您使用 Yotta CLI 吗？</translation>
    </message>
    <message>
        <source>Its API keys stand in a plain file. Purser reads them from there and keeps them in the keychain; it never changes the file.</source>
        <translation>它的 API 密钥存放在明文文件中。Purser 从那里读取并保存到密钥环中；从不更改该文件。</translation>
    </message>
    <message>
        <source>API key of “%1”</source>
        <translation>“%1”的 API 密钥</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>手边没有密钥？</translation>
    </message>
    <message>
        <source>The sandbox is a small server inside this program with made-up credentials. Nothing leaves this computer.</source>
        <translation>沙盒是此程序内的一台小型服务器，带有虚构的凭据。任何内容都不会离开此计算机。</translation>
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
        <source>New credential</source>
        <translation>新建凭据</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>停止刷新</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation>编辑此账户…</translation>
    </message>
    <message>
        <source>Keep the API key in the keychain</source>
        <translation>将 API 密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Forget the API key…</source>
        <translation>忘记 API 密钥…</translation>
    </message>
    <message>
        <source>Take over from the Yotta CLI…</source>
        <translation>从 Yotta CLI 导入…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>打开沙盒</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s address and key</source>
        <translation>复制沙盒的地址和密钥</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>前往…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>指南与键盘快捷键</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>关于 Purser</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>新的 API 密钥…</translation>
    </message>
    <message>
        <source>Recover accounts…</source>
        <translation>恢复账户…</translation>
    </message>
</context>
</TS>
