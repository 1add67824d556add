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

/// A main window, with everything that is needed to put it into any of its states. The credentials
/// are read over real HTTP, from the sandbox or from a server that fails.
class Stage
{
public:
    Stage();
    ~Stage();

    MainWindow &window() { return *m_window; }
    Session &session() { return *m_session; }
    AccountList &accounts() { return m_accounts; }
    /// Returns a registry that accepts the sandbox's login.
    SandboxRegistry &registry();
    /// Returns the host of a registry that never responds.
    QString silentHost();

    /// Resizes the window, limited to the size of the screen.
    void resize(QSize size);

    /// Adds two accounts with a color and one without.
    void addAccounts();

    /// Sets a function that prepares each session's notes before the session reads its list.
    void prepareNotes(const std::function<void(AccountNotes &)> &prepare)
    {
        m_prepareNotes = prepare;
    }

    // The following functions return whether the state was reached.
    bool openSandbox();
    bool openSandbox(SandboxStore store);
    /// Adds the accounts, and opens the first one with the sandbox's credentials.
    bool openProduction();
    /// Opens a session with a server that always responds with `reply`.
    bool openRaw(const RawReply &reply, const RetryPolicy &policy = RetryPolicy::never());
    void stopServer();
    /// Shows the Welcome page, which asks for the first account's key because the keychain is
    /// locked.
    bool openLocked();

    bool selectNamed(const QString &name);
    QAction *action(const QString &text);
    /// Triggers the action and returns the dialog that it opens, or nullptr if it opens none.
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

/// A state of the window, for screenshots and layout tests.
struct Scene
{
    QString name;
    std::function<bool(Stage &)> play; ///< returns whether the state was reached
};

/// Returns scenes with the main window in all its states.
QList<Scene> windowScenes();
/// Returns scenes with the notes on credentials.
QList<Scene> notesScenes();
/// Returns scenes with the dialogs that change credentials.
QList<Scene> dialogScenes();
/// Returns scenes with the login checks and the advice on logins.
QList<Scene> loginScenes();
/// Returns scenes with the dialogs and windows for jobs.
QList<Scene> jobScenes();
/// Returns scenes with the Welcome page, and with the dialogs and messages about accounts and their
/// API keys.
QList<Scene> accountScenes();
/// Returns scenes with the preferences, the activity, the diagnostics and the guide.
QList<Scene> panelScenes();
/// Returns the scenes from all of the functions above.
QList<Scene> allScenes();

} // namespace Purser
