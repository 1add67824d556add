// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxregistry.h"
#include "app/sandbox/sandboxserver.h"
#include "models/activity/activitylog.h"
#include "models/session/session.h"
#include "tests/support/accountsessionbench.h"
#include "tests/support/rawserver.h"
#include "ui/mainwindow.h"

#include <QString>

#include <functional>
#include <memory>

namespace Purser {

/// A window, and what it needs to be brought into any of its states. The rows come over real HTTP:
/// from the sandbox, or from a server that fails.
class Stage
{
public:
    Stage();
    ~Stage();

    MainWindow &window() { return *m_window; }
    Session &session() { return *m_session; }
    AccountList &accounts() { return m_accounts; }
    /// Takes the sandbox's login.
    SandboxRegistry &registry();
    /// Of a registry that never answers.
    QString silentHost();

    /// As far as the screen has room for it.
    void resize(QSize size);

    /// Two accounts with a color and one without.
    void addAccounts();

    /// Gives notes to each session that is opened from now on, before its list is read.
    void prepareNotes(const std::function<void(AccountNotes &)> &prepare)
    {
        m_prepareNotes = prepare;
    }

    // Each is true when that state was reached.
    bool openSandbox();
    bool openSandbox(SandboxStore store);
    /// The first account, with the sandbox's rows.
    bool openProduction();
    /// A server that answers so, once.
    bool openRaw(const RawReply &reply, const RetryPolicy &policy = RetryPolicy::never());
    void stopServer();
    /// Welcome, which asks for the first account's key since the keychain is locked.
    bool openLocked();

    bool selectNamed(const QString &name);
    QAction *action(const QString &text);
    /// The dialog that the action opens; nullptr when none came.
    template<typename Dialog> Dialog *open(const QString &actionText)
    {
        QAction *found = action(actionText);
        if (!found)
            return nullptr;
        found->trigger();
        return findDialog<Dialog>();
    }
    template<typename Dialog> Dialog *findDialog()
    {
        Dialog *dialog = nullptr;
        waitFor([&] {
            dialog = m_window->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        });
        return dialog;
    }
    static bool waitFor(const std::function<bool()> &condition);

private:
    bool openServer(const QString &baseUrl, const QString &key,
                    const RetryPolicy &policy = RetryPolicy::never());

    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<RawServer> m_raw;
    std::unique_ptr<RawServer> m_silent;
    std::unique_ptr<SandboxRegistry> m_registry;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountSessionBench> m_bench;
    std::function<void(AccountNotes &)> m_prepareNotes = [](AccountNotes &) {};
    std::unique_ptr<MainWindow> m_window;
};

/// A state of the window that has a design.
struct Scene
{
    QString name;
    std::function<bool(Stage &)> play; ///< true when it was reached
};

/// The window itself in all its states.
QList<Scene> windowScenes();
/// What this computer remembers of the credentials.
QList<Scene> notesScenes();
/// The dialogs that change credentials.
QList<Scene> dialogScenes();
QList<Scene> loginScenes();
/// Several changes at once.
QList<Scene> jobScenes();
/// Accounts, their keys, and what they ask.
QList<Scene> accountScenes();
/// What stands beside the work: preferences, activity, diagnostics, guide.
QList<Scene> panelScenes();
/// All of them.
QList<Scene> allScenes();

} // namespace Purser
