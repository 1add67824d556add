// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/diagnostics.h"
#include "app/instance/raiseandactivate.h"
#include "app/keychain/keychainentries.h"
#include "app/settings.h"
#include "ui/accounts/accountmenu.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/settingstext.h"
#include "ui/text/starttext.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

Application::Application(SecretStore &keychain, Settings &settings,
                         std::chrono::milliseconds timeout)
    : m_keychain(keychain)
    , m_settings(settings)
    , m_keychainTimeout(timeout)
    , m_network(keychain, settings, timeout)
    , m_notes(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
    , m_repository(settings)
    , m_manager(keychain, m_repository)
    , m_session(m_manager, m_factory, timeout)
    , m_settingsWatch(settings.file())
    , m_recovery(m_manager,
                 { [&settings] { return settings.rescuableAccounts(); },
                   [] { return listKeychainEntries(); } },
                 timeout)
    , m_preferences(settings, m_network, m_factory.loginChecker())
    , m_jobs(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), m_notes,
             m_sessionOpener, m_session, m_manager.accounts())
{
    connectNetwork();
    connectSession();
    connectLogins();
    connectAccounts();
    connectPreferences();
    connectAttention();
    connectSessionManager();
    makeWindow();
    applyPreferences();
}

Application::~Application()
{
    m_window->setSession(nullptr);
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_activity, accounts());
    m_accountActions.setWindow(*m_window);
    m_jobs.setWindow(*m_window);
    connectWindow();
    offerWaysIn();
}

void Application::recreateWindow()
{
    const WindowLayout layout = m_window->windowLayout();
    const QString typedKey = m_window->welcome()->keyField()->text();
    const QString typedBaseUrl = m_window->welcome()->baseUrlField()->text();
    m_window->setSession(nullptr);
    // It goes last: with no window at all, the program would end.
    const std::unique_ptr<MainWindow> formerWindow = std::move(m_window);

    makeWindow();
    applyPreferences();
    m_window->setWindowLayout(layout);
    m_window->welcome()->setBaseUrl(typedBaseUrl);
    m_window->welcome()->keyField()->setText(typedKey);
    m_window->show();
}

void Application::connectNetwork()
{
    connect(&m_network, &Network::passwordNotSaved, this, [this](const SecretStoreError &error) {
        messages()->showMessage(
            Theme::Tone::Warning,
            //: %1 is a sentence that says why.
            tr("Couldn't save the proxy password, so Purser will forget it when you quit. %1")
                .arg(secretStoreMessage(error)));
    });
    connect(&m_network, &Network::settingsNotSaved, this, [this] { tellIfNotSaved(false); });
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (session() && !QApplication::activeModalWidget())
            session()->repository().refresh();
    });
}

void Application::connectSession()
{
    connect(&m_session, &AccountSession::stateChanged, this, &Application::sessionStateChanged,
            Qt::QueuedConnection); // after the window shows it
    connect(&m_session, &AccountSession::accountChanged, this, &Application::rememberLastAccount);
    connect(&m_sandbox, &LocalSandbox::failed, this, [this](const QString &reason) {
        messages()->showMessage(Theme::Tone::Danger,
                                //: %1 is the system's reason.
                                tr("Couldn't start the sandbox: %1").arg(reason));
    });
}

void Application::connectLogins()
{
    LoginChecker &checker = m_factory.loginChecker();
    checker.setAllowedRealms(m_settings.allowedRealms());
    connect(&checker, &LoginChecker::realmAllowed, this, [this](const RealmPair &allowed) {
        tellIfNotSaved(m_settings.setRealmAllowed(allowed, true));
    });
    connect(&checker, &LoginChecker::realmWithdrawn, this, [this](const RealmPair &withdrawn) {
        tellIfNotSaved(m_settings.setRealmAllowed(withdrawn, false));
    });
    connect(&m_jobs, &JobActions::realmAllowed, &checker, &LoginChecker::allowRealm);
}

void Application::sessionStateChanged()
{
    rememberLastAccount();
    // Not over a dialog that is being filled in.
    if (session() && std::exchange(m_createWhenOpen, false) && !QApplication::activeModalWidget())
        m_window->createCredential();
    if (!session())
        offerWaysIn();
}

void Application::connectAccounts()
{
    connect(&m_accountActions, &AccountActions::messageRequested, this,
            [this](Theme::Tone tone, const QString &text) {
                // The question of Welcome stays, with its button.
                MessageBar *bar = m_session.question() ? m_window->accountMessages() : messages();
                bar->showMessage(tone, text);
            });
    connect(&m_accountActions, &AccountActions::accountRemoved, this, [this](const QUuid &id) {
        m_jobs.dropAccount(id);
        m_notes.remove(id);
    });
    connect(&m_recovery, &AccountRecovery::recovered, this, &Application::openAccount);
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&accounts(), signal, this, &Application::offerWaysIn);
    connect(&m_settingsWatch, &FileWatch::changed, &m_repository, &AccountRepository::reload);
}

void Application::connectPreferences()
{
    // What the user asks for is answered each time.
    connect(&m_preferences, &PreferencesActions::submitted, this,
            [this] { m_isNotSavedTold = false; });
    connect(&m_preferences, &PreferencesActions::changed, this,
            [this](const Preferences &preferences, const Preferences &former, bool isSaved) {
                Q_EMIT preferencesChanged(preferences);
                applyPreferences();
                // Later: the dialog that is about to close belongs to the window.
                QTimer::singleShot(
                    0, this, [this, isOther = preferences.language != former.language, isSaved] {
                        if (isOther)
                            recreateWindow();
                        tellIfNotSaved(isSaved);
                    });
            });
}

void Application::connectAttention()
{
    connect(&m_attention, &AttentionActions::openRequested, &m_credentialOpener,
            &CredentialOpener::open);
    connect(&m_attention, &AttentionActions::rotateRequested, &m_jobs,
            &JobActions::rotateFromNotes);
    connect(&m_credentialOpener, &CredentialOpener::accountRequested, this,
            &Application::openAccount);
    connect(&m_credentialOpener, &CredentialOpener::found, this,
            [this](const CredentialId &id) { m_window->selectCredential(id); });
    connect(&m_credentialOpener, &CredentialOpener::notFound, this, [this] {
        messages()->showMessage(Theme::Tone::Info,
                                tr("This credential is no longer in the account."));
    });
}

void Application::connectWindow()
{
    m_window->observe(m_session);
    const WindowActions &actions = m_window->actions();
    const auto on = [](const QAction *action, auto *receiver, auto &&slot) {
        connect(action, &QAction::triggered, receiver, slot);
    };
    on(actions.editAccount, &m_accountActions, &AccountActions::editOpen);
    on(actions.newKey, &m_accountActions, &AccountActions::replaceKey);
    on(actions.keepKey, &m_accountActions, &AccountActions::storeKey);
    on(actions.forgetKey, &m_accountActions, &AccountActions::confirmRemoveKey);
    on(actions.importProfiles, &m_accountActions, &AccountActions::importProfiles);
    on(actions.recover, this, [this] { m_recovery.begin(m_window.get()); });
    on(actions.sandbox, this, [this] {
        m_createWhenOpen = m_createWhenOpen && !m_session.pendingAccount();
        m_sandbox.open();
    });
    on(actions.preferences, this, [this] { m_preferences.show(m_window.get()); });
    on(actions.attention, this, [this] { m_attention.show(m_window.get()); });
    on(actions.diagnostics, this, &Application::showDoctor);

    const AccountMenu *menu = m_window->accountMenu();
    connect(menu, &AccountMenu::chosen, this, &Application::openAccount);
    connect(menu, &AccountMenu::addRequested, &m_accountActions, &AccountActions::add);
    connect(menu, &AccountMenu::manageRequested, &m_accountActions, &AccountActions::manage);
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        // The window is about to go, so the message goes to the terminal.
        if (!m_settings.setWindowLayout(m_window->windowLayout()))
            qWarning("Purser couldn't save the window layout.");
    });
}

/// When the user logs out, the session manager waits for an answer, and asking the user needs the
/// event loop. So the logout is stopped, and the user begins it again after the answer.
void Application::connectSessionManager()
{
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            if (!m_window->hasUnsavedInput() || !manager.allowsInteraction())
                return;
            manager.cancel();
            manager.release();
            raiseAndActivate(*m_window, {});
            m_window->close(); // which asks
        },
        Qt::DirectConnection);
}

void Application::keychainChanged()
{
    m_manager.storeWaitingKeys();
    m_manager.removeUnusedEntries();
    m_session.retryKeychain();
}

void Application::offerWaysIn()
{
    const bool hasStored = std::ranges::any_of(accounts().accounts(), [](const Account &account) {
        return account.key != Account::Key::Environment;
    });
    const bool isFileLeft = m_settings.trouble() || !m_settings.setAsideFile().isEmpty();
    m_window->welcome()->setCanImportProfiles(AccountActions::hasCliFile());
    m_window->welcome()->setCanRecover(isFileLeft && !hasStored);
}

void Application::tellSettingsTrouble()
{
    if (const auto &trouble = m_settings.trouble())
        messages()->showMessage(Theme::Tone::Warning, settingsTroubleMessage(*trouble, !session()));
}

/// Not for every change of a read-only file.
void Application::tellIfNotSaved(bool isSaved)
{
    if (!isSaved && !std::exchange(m_isNotSavedTold, true))
        messages()->showMessage(Theme::Tone::Warning, settingsNotSavedMessage());
}

void Application::start(StartPlan::Plan plan)
{
    m_window->setWindowLayout(m_settings.windowLayout());
    m_window->show();
    const auto shared = std::make_shared<StartPlan::Plan>(std::move(plan));
    QTimer::singleShot(0, this, [this, shared] {
        std::visit([this](const auto &chosen) { execute(chosen); }, *shared);
        tellSettingsTrouble();
        m_manager.removeUnusedEntries();
        m_jobs.reportInterrupted();
    });
}

void Application::execute(const StartPlan::Sandbox &)
{
    m_sandbox.open();
}

void Application::execute(const StartPlan::KeyFromEnvironment &plan)
{
    const Account account{ .id = QUuid::createUuid(),
                           .name = accounts().uniqueName(u"YOTTA_API_KEY"_s),
                           .baseUrl = plan.baseUrl,
                           .key = Account::Key::Environment };
    m_manager.setSessionKey(account.id, std::make_shared<const ApiKey>(plan.key.clone()));
    m_repository.addForThisSession(account);
    openAccount(account.id);
}

void Application::execute(const StartPlan::StoredAccount &plan)
{
    openAccount(plan.account.id);
}

void Application::execute(const StartPlan::Welcome &plan)
{
    m_window->welcome()->setBaseUrl(plan.baseUrl.text());
    offerWaysIn();
    if (!plan.trouble.isEmpty())
        messages()->showMessage(Theme::Tone::Danger, plan.trouble);
}

void Application::openAccount(const QUuid &id)
{
    // The wish for a new credential was for the account that was pending.
    if (m_session.pendingAccount() && !m_session.isPending(id))
        m_createWhenOpen = false;
    m_accountActions.open(id);
}

/// Opened again by the next start.
void Application::rememberLastAccount()
{
    const std::optional<Account> open =
        session() ? accounts().find(session()->account().id) : std::nullopt;
    if (open && open->key != Account::Key::Environment)
        tellIfNotSaved(m_settings.setLastAccount(open->id));
}

void Application::applyPreferences()
{
    const Preferences preferences = m_settings.preferences();
    m_window->setPreferences(preferences);
    m_jobs.setConcurrency(preferences.changesAtOnce);
    m_attention.setRules({ .expiryWarningDays = preferences.expiryWarningDays,
                           .passwordReminderDays = preferences.passwordReminderDays });
    if (preferences.refreshEvery.count() > 0)
        m_refreshTimer.start(preferences.refreshEvery);
    else
        m_refreshTimer.stop();
}

void Application::showDoctor()
{
    auto *dialog = new DiagnosticsDialog(m_window.get());
    auto *diagnostics =
        new Diagnostics(m_keychain, m_network, m_activity, m_keychainTimeout, dialog);
    connect(diagnostics, &Diagnostics::findingReady, dialog, &DiagnosticsDialog::add);
    connect(diagnostics, &Diagnostics::finished, dialog, &DiagnosticsDialog::end);
    connect(dialog, &DiagnosticsDialog::runRequested, this, [this, dialog, diagnostics] {
        dialog->begin();
        diagnostics->run(session());
    });
    dialog->open();
    diagnostics->run(session());
}

void Application::handleLaunchRequest(const LaunchRequest &start)
{
    raiseAndActivate(*m_window, start.activationToken);
    if (QApplication::activeModalWidget())
        return; // a modal dialog is open; don't replace it
    if (start.account) {
        const std::optional<Account> account = accounts().findByName(*start.account);
        if (!account) {
            // No dialog either: it would create in another account than the named one.
            messages()->showMessage(Theme::Tone::Danger, noSuchAccountMessage(*start.account));
            return;
        }
        if (!m_session.isOpen(account->id))
            openAccount(account->id);
    }
    if (start.create && session())
        m_window->createCredential();
    else
        m_createWhenOpen = m_createWhenOpen || start.create;
}

} // namespace Purser
