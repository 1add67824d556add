// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountflows.h"
#include "app/accounts/accountkeeper.h"
#include "app/accounts/accountopener.h"
#include "app/accounts/accountrecovery.h"
#include "app/accounts/sessionmaker.h"
#include "app/instance/secondstart.h"
#include "app/network.h"
#include "app/startplan.h"
#include "models/activity/activitylog.h"
#include "models/secretstore.h"
#include "models/session.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Purser {

class MessageBar;
class SandboxServer;
class Settings;

/// The wiring: which account is open, where its key comes from, and what the window shows.
class Application : public QObject
{
    Q_OBJECT

public:
    /// The keychain may never answer; after this time the window says so and goes on without.
    static constexpr std::chrono::seconds keychainPatience{ 8 };

    /// All outlive the application.
    Application(SecretStore &keychain, Settings &settings,
                std::chrono::milliseconds patience = keychainPatience);
    ~Application() override;

    /// Shows the window at once, and only then touches keychain and network.
    void start(StartPlan::Plan plan);

    /// Opens the dialog for a new credential over the first session that there is.
    void createWhenOpen() { m_createWhenOpen = true; }

    /// What runs in the account that is open is cancelled; nothing of it reaches the next one.
    void openAccount(const QUuid &id);

    /// The keychain may answer now where it did not before: what waits for it asks again.
    void keychainChanged();

    /// Shows the window and does what a further start asks for; nothing that would cost what is
    /// being typed.
    void answer(const SecondStart &start);

    MainWindow &window() { return *m_window; }
    Session *session() const { return m_session.get(); } ///< nullptr on Welcome
    const AccountList &accounts() const { return m_keeper.accounts(); }

Q_SIGNALS:
    /// The language and the theme are to be put in force; the window follows by itself.
    void preferencesChanged(const Purser::Preferences &preferences);

private:
    void carryOut(const StartPlan::Sandbox &);
    void carryOut(const StartPlan::KeyFromEnvironment &plan);
    void carryOut(const StartPlan::StoredAccount &plan);
    void carryOut(const StartPlan::Welcome &plan);

    void makeWindow();
    void renewWindow();
    void connectFlows();
    void connectAccounts();
    void connectKeeper();
    void offerWaysIn();
    void tellSettingsTrouble();
    void tellIfNotSaved(bool isSaved);
    void openSandbox();
    void adoptTried(const Account &account, const AccountKeeper::Key &key);
    void adopt(std::unique_ptr<Session> session);
    void leaveSession();
    void showWelcome(const BaseUrl &baseUrl);
    bool isOpen(const QUuid &id) const;
    void updateAccount(const Account &account);
    /// Where the page that is shown tells something.
    MessageBar *messages() const;
    void useOtherKey();
    void keepKey();
    void accountSaved(const QUuid &former, const Account &account, bool isOtherKey);
    void showPreferences();
    void change(const Preferences &preferences);
    void applyPreferences();
    void showDoctor();

    SecretStore &m_keychain;
    Settings &m_settings;
    std::chrono::milliseconds m_patience;
    bool m_createWhenOpen = false;
    bool m_isNotSavedTold = false; ///< that the settings could not be saved

    ActivityLog m_activity;
    Network m_network;
    SessionMaker m_sessions;
    AccountKeeper m_keeper;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<Session> m_session;
    QTimer m_refreshTimer{ this };
    AccountFlows m_flows{ m_keeper, m_sessions };
    AccountRecovery m_recovery;
    // They look at the sessions and go first. Made anew where the language changes.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountOpener> m_opener;
};

} // namespace Purser
