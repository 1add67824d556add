// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network.h"
#include "app/secondstart.h"
#include "app/startplan.h"
#include "models/activity/activitylog.h"
#include "models/secretstore.h"
#include "models/session.h"
#include "ui/mainwindow.h"

#include <QObject>

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

    /// Shows the window and does what a further start asks for; nothing that would cost what is
    /// being typed.
    void answer(const SecondStart &start);

    MainWindow &window() { return m_window; }

private:
    void carryOut(const StartPlan::Sandbox &);
    void carryOut(const StartPlan::KeyFromEnvironment &plan);
    void carryOut(const StartPlan::StoredAccount &plan);
    void carryOut(const StartPlan::Welcome &plan);

    std::unique_ptr<Session> makeSession(const Account &account, const ApiKey &key);
    void openSandbox();
    void openStored(const Account &account);
    void connectWith(const QString &keyText, const QString &baseUrlText, bool keep);
    void checkThenAdopt(const Account &account, const ApiKey &key, bool keep);
    void keepKey(const Account &account, const ApiKey &key);
    void adopt(std::unique_ptr<Session> session);
    void leaveSession();
    /// Where the page that is shown tells something.
    MessageBar *messages() const;
    void useOtherKey();
    void showPreferences();
    void askToForgetKey();
    void forgetKey();

    SecretStore &m_keychain;
    Settings &m_settings;
    std::chrono::milliseconds m_patience;
    bool m_createWhenOpen = false;

    ActivityLog m_activity;
    Network m_network;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Session> m_candidate; // being checked before it is adopted
    std::unique_ptr<QObject> m_waiting; // context of what Welcome waits for
    MainWindow m_window; // looks at the sessions: goes first
};

} // namespace Purser
