// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attentionactions.h"
#include "app/credentialopener.h"
#include "app/instance/launchrequest.h"
#include "app/jobactions.h"
#include "app/localsandbox.h"
#include "app/network.h"
#include "app/networksessionfactory.h"
#include "app/preferencesactions.h"
#include "app/startplan.h"
#include "models/accounts/accountmanager.h"
#include "models/activity/activitylog.h"
#include "models/files/filewatch.h"
#include "models/notes/notesstore.h"
#include "models/secrets/secretstore.h"
#include "models/session/accountsession.h"
#include "models/session/sessionopener.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountrecovery.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Purser {

class MessageBar;
class Settings;

/// Creates the parts of the program and connects them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// How long to wait for the keychain, which may never respond. After this time, the program
    /// reports the problem and continues without the keychain.
    static constexpr std::chrono::seconds keychainTimeout{ 8 };

    /// `keychain` and `settings` must outlive this object.
    Application(SecretStore &keychain, Settings &settings,
                std::chrono::milliseconds timeout = keychainTimeout);
    ~Application() override;

    /// Shows the window and then carries out `plan`. Neither the keychain nor the network is
    /// accessed before the window is shown.
    void start(StartPlan::Plan plan);

    /// Opens the dialog for creating a credential as soon as an account is open.
    void createWhenOpen() { m_createWhenOpen = true; }

    /// Sets the faults to simulate. A sandbox that is already open isn't affected.
    void setSandboxFaults(const SandboxFaults &faults) { m_sandbox.setFaults(faults); }

    /// Opens this account instead of the current one.
    void openAccount(const QUuid &id);

    /// Retries everything that is waiting for the keychain. Call this when the keychain may have
    /// become available.
    void keychainChanged();

    /// Activates the window and carries out the request from a later launch. If a modal dialog is
    /// open, activates the dialog and ignores the rest of the request, so that no input is lost.
    void handleLaunchRequest(const LaunchRequest &start);

    /// Writes unsaved notes. Returns false if that takes longer than `timeout`.
    bool finish(std::chrono::milliseconds timeout) { return m_notes.flush(timeout); }

    MainWindow &window() { return *m_window; }
    AccountSession &accountSession() { return m_session; }
    Session *session() const { return m_session.session(); } ///< nullptr if none is open
    const AccountList &accounts() const { return m_manager.accounts(); }

Q_SIGNALS:
    /// Emitted when the preferences change. The receiver must apply the language and the theme;
    /// this class updates the window.
    void preferencesChanged(const Purser::Preferences &preferences);

private:
    void execute(const StartPlan::Sandbox &);
    void execute(const StartPlan::KeyFromEnvironment &plan);
    void execute(const StartPlan::StoredAccount &plan);
    void execute(const StartPlan::Welcome &plan);

    void makeWindow();
    void recreateWindow();
    void connectNetwork();
    void connectSession();
    void connectLogins();
    void connectAccounts();
    void connectPreferences();
    void connectAttention();
    void connectWindow();
    void connectSessionManager();
    void sessionStateChanged();
    void rememberLastAccount();
    void offerWaysIn();
    void tellSettingsTrouble();
    void tellIfNotSaved(bool isSaved);
    void applyPreferences();
    void showDoctor();
    /// Returns the message bar of the current page.
    MessageBar *messages() const { return m_window->messages(); }

    SecretStore &m_keychain;
    Settings &m_settings;
    std::chrono::milliseconds m_keychainTimeout;
    bool m_createWhenOpen = false;
    bool m_isNotSavedTold = false; ///< whether a message about unsaved settings was shown

    ActivityLog m_activity;
    Network m_network;
    NotesStore m_notes; // must outlive the notes it opens
    NetworkSessionFactory m_factory{ m_network, m_activity, m_notes };
    AccountRepository m_repository;
    AccountManager m_manager;
    AccountSession m_session;
    FileWatch m_settingsWatch;
    LocalSandbox m_sandbox{ m_session };
    QTimer m_refreshTimer{ this };
    AccountActions m_accountActions{ m_manager, m_session, m_factory };
    AccountRecovery m_recovery;
    PreferencesActions m_preferences;
    AttentionActions m_attention{ m_notes, m_session, m_manager.accounts() };
    CredentialOpener m_credentialOpener{ m_session };
    SessionOpener m_sessionOpener{ m_manager, m_factory, m_session };
    JobActions m_jobs;
    // Destroyed before the sessions it observes. Recreated when the language changes.
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Purser
