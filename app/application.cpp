// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/doctor.h"
#include "app/instance/bringforward.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "models/async.h"
#include "ui/credentials/credentialspage.h"
#include "ui/doctor/doctordialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/words/errorwords.h"
#include "ui/words/plaintext.h"
#include "ui/words/settingswords.h"
#include "ui/words/startwords.h"

#include <QApplication>
#include <QSessionManager>
#include <QTimer>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

Application::Application(SecretStore &keychain, Settings &settings,
                         std::chrono::milliseconds patience)
    : m_keychain(keychain)
    , m_settings(settings)
    , m_patience(patience)
    , m_network(keychain, settings, patience)
    , m_sessions(m_network, m_activity)
    , m_keeper(keychain, settings)
    , m_recovery(
          m_keeper, settings, [] { return listKeychainEntries(); }, patience)
{
    connect(&m_network, &Network::passwordNotKept, this, [this](const SecretStoreError &error) {
        messages()->showMessage(Theme::Tone::Warning,
                                tr("The proxy's password serves until Purser is closed. %1")
                                    .arg(secretStoreSentence(error)));
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (m_session && !QApplication::activeModalWidget())
            m_session->controller().refresh();
    });
    connect(&m_network, &Network::settingsNotSaved, this, [this] { tellIfNotSaved(false); });
    connectKeeper();
    // The user logs out. The manager waits for an answer, and the question needs the event loop:
    // the logout is stopped, and the user begins it again after the answer.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            if (!m_window->hasSomethingToLose() || !manager.allowsInteraction())
                return;
            manager.cancel();
            manager.release();
            bringForward(*m_window, {});
            m_window->close(); // which asks
        },
        Qt::DirectConnection);
    connectFlows();
    makeWindow();
    applyPreferences();
}

Application::~Application()
{
    m_window->setSession(nullptr);
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_activity, m_keeper.accounts());
    m_opener =
        std::make_unique<AccountOpener>(m_keeper, m_sessions, *m_window->welcome(), m_patience);
    m_flows.setWindow(*m_window);
    connectAccounts();
    const MainWindow *window = m_window.get();
    connect(window, &MainWindow::sandboxRequested, this, &Application::openSandbox);
    connect(window, &MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(window, &MainWindow::doctorRequested, this, &Application::showDoctor);
    connect(window, &MainWindow::closing, this, [this] {
        // The window is about to go, so the message goes to the terminal.
        if (!m_settings.setWindowLayout(m_window->windowLayout()))
            qWarning("Purser couldn't save the window layout.");
    });
}

void Application::renewWindow()
{
    const WindowLayout layout = m_window->windowLayout();
    const std::optional<Account> wanted = m_opener->wanted();
    const QString typedKey = m_window->welcome()->keyField()->text();
    const QString typedBaseUrl = m_window->welcome()->baseUrlField()->text();
    m_window->setSession(nullptr);
    // They go last: with no window at all, the program would end.
    const std::unique_ptr<MainWindow> formerWindow = std::move(m_window);
    const std::unique_ptr<AccountOpener> formerOpener = std::move(m_opener);

    makeWindow();
    applyPreferences();
    m_window->setWindowLayout(layout);
    offerWaysIn();
    m_window->welcome()->setBaseUrl(typedBaseUrl);
    m_window->show();
    if (m_session)
        m_window->setSession(m_session.get());
    else if (wanted)
        m_opener->open(*wanted);
    m_window->welcome()->keyField()->setText(typedKey);
}

void Application::connectKeeper()
{
    connect(&m_keeper, &AccountKeeper::formerKeyStays, this, [this](const SecretStoreError &error) {
        messages()->showMessage(
            Theme::Tone::Warning,
            tr("The former API key is still in the keychain. %1").arg(secretStoreSentence(error)));
    });
    connect(&m_keeper, &AccountKeeper::waitingKeySaved, this, [this](const Account &account) {
        updateAccount(account);
        messages()->showMessage(Theme::Tone::Success,
                                tr("The API key of “%1” is now saved in the keychain.")
                                    .arg(shownText(account.name, AccountList::longestName)));
    });
}

void Application::keychainChanged()
{
    m_keeper.saveWaitingKeys();
    m_opener->keychainChanged();
}

void Application::offerWaysIn()
{
    m_window->welcome()->setCanTakeOver(AccountFlows::hasCliFile());
    m_window->welcome()->setCanRecover(m_recovery.isOffered());
}

void Application::tellSettingsTrouble()
{
    if (const auto &trouble = m_settings.trouble())
        messages()->showMessage(Theme::Tone::Warning,
                                settingsTroubleSentence(*trouble, !m_session));
}

/// Not by every change of a read-only file.
void Application::tellIfNotSaved(bool isSaved)
{
    if (!isSaved && !std::exchange(m_isNotSavedTold, true))
        messages()->showMessage(Theme::Tone::Warning, settingsNotSavedSentence());
}

void Application::connectAccounts()
{
    connect(m_opener.get(), &AccountOpener::opened, this,
            [this] { adopt(m_opener->takeSession()); });
    connect(m_opener.get(), &AccountOpener::keyWorked, this, &Application::adoptTried);
    connect(m_window.get(), &MainWindow::accountChosen, this, &Application::openAccount);
    connect(m_window.get(), &MainWindow::addAccountRequested, &m_flows, &AccountFlows::add);
    connect(m_window.get(), &MainWindow::manageAccountsRequested, &m_flows, &AccountFlows::manage);
    connect(m_window.get(), &MainWindow::takeOverRequested, &m_flows, &AccountFlows::takeOver);
    connect(m_window->welcome(), &WelcomePage::recoverRequested, this,
            [this] { m_recovery.begin(m_window.get()); });
    connect(m_window.get(), &MainWindow::editAccountRequested, this,
            [this] { m_flows.edit(m_session->account().id); });
    connect(m_window.get(), &MainWindow::forgetKeyRequested, this,
            [this] { m_flows.askToForgetKey(m_session->account()); });
    connect(m_window.get(), &MainWindow::keepKeyRequested, this, &Application::keepKey);
    connect(m_window.get(), &MainWindow::otherKeyRequested, this, &Application::useOtherKey);
}

void Application::connectFlows()
{
    connect(&m_flows, &AccountFlows::saved, this, &Application::accountSaved);
    connect(&m_flows, &AccountFlows::removed, this, [this](const QUuid &id) {
        // A prompt may have kept it waiting: another session may be open by now, and stays so.
        if (isOpen(id) || m_opener->wants(id))
            showWelcome(BaseUrl::official());
    });
    connect(&m_flows, &AccountFlows::keyForgotten, this, [this](const Account &account) {
        if (isOpen(account.id))
            showWelcome(account.baseUrl);
    });
    connect(&m_flows, &AccountFlows::told, this, [this](Theme::Tone tone, const QString &words) {
        messages()->showMessage(tone, words);
    });
    connect(&m_recovery, &AccountRecovery::recovered, this, &Application::openAccount);
}

void Application::start(StartPlan::Plan plan)
{
    m_window->setWindowLayout(m_settings.windowLayout());
    m_window->show();
    const auto shared = std::make_shared<StartPlan::Plan>(std::move(plan));
    QTimer::singleShot(0, this, [this, shared] {
        std::visit([this](const auto &chosen) { carryOut(chosen); }, *shared);
        tellSettingsTrouble();
    });
}

void Application::carryOut(const StartPlan::Sandbox &)
{
    openSandbox();
}

void Application::carryOut(const StartPlan::KeyFromEnvironment &plan)
{
    const Account account{ .id = QUuid::createUuid(),
                           .name = m_keeper.accounts().freeName(u"YOTTA_API_KEY"_s),
                           .baseUrl = plan.baseUrl,
                           .key = Account::Key::Environment };
    m_keeper.holdKey(account.id, std::make_shared<const ApiKey>(plan.key.clone()));
    m_keeper.book().put({}, account);
    openAccount(account.id);
}

void Application::carryOut(const StartPlan::StoredAccount &plan)
{
    openAccount(plan.account.id);
}

void Application::carryOut(const StartPlan::Welcome &plan)
{
    m_window->welcome()->setBaseUrl(plan.baseUrl.text());
    offerWaysIn();
    if (!plan.trouble.isEmpty())
        m_window->welcome()->messages()->showMessage(Theme::Tone::Danger, plan.trouble);
}

void Application::openSandbox()
{
    if (m_opener->wanted())
        m_createWhenOpen = false; // it was wished for that one
    leaveSession();
    auto sandbox = std::make_unique<SandboxServer>();
    const auto key = ApiKey::fromText(sandbox->apiKey());
    if (!sandbox->listen()) {
        m_window->welcome()->messages()->showMessage(
            Theme::Tone::Danger,
            tr("The sandbox could not be started: %1").arg(sandbox->errorString()));
        return;
    }
    m_sandbox = std::move(sandbox);
    adopt(m_sessions.make({ .id = QUuid::createUuid(),
                            .name = tr("Sandbox"),
                            .baseUrl = *BaseUrl::fromText(m_sandbox->baseUrl()),
                            .key = Account::Key::Sandbox,
                            .demonstrationKey = m_sandbox->apiKey() },
                          *key));
}

void Application::openAccount(const QUuid &id)
{
    const std::optional<Account> account = m_keeper.accounts().find(id);
    if (!account)
        return;
    if (m_opener->wanted() && !m_opener->wants(id))
        m_createWhenOpen = false; // it was wished for that one
    if (!m_opener->wants(id))
        leaveSession(); // and with it, perhaps, what the id is a part of
    m_opener->open(*account);
}

void Application::adoptTried(const Account &account, const AccountKeeper::Key &key)
{
    std::unique_ptr<Session> session = m_opener->takeSession();
    const bool isToBeKept = account.key == Account::Key::InKeychain;
    const std::optional<Account> before = m_keeper.accounts().find(account.id);
    // Until the keychain has it.
    m_keeper.holdKey(account.id, key);
    session->setAccount(m_keeper.inUse(account));
    leaveSession();
    adopt(std::move(session));

    // Only for this session: what is stored stays as it is, and the wish to save a key ends.
    if (before && !isToBeKept) {
        if (before->isKeyToBeSaved)
            tellIfNotSaved(m_keeper.forgetWish(account.id));
        return;
    }
    whenDone(m_keeper.save(account, key, this), this,
             [this, isToBeKept](const AccountKeeper::Outcome &outcome) {
                 if (outcome.isRemembered)
                     updateAccount(outcome.account);
                 if (outcome.keychain && isToBeKept)
                     messages()->showMessage(
                         Theme::Tone::Warning,
                         tr("Connected, but the key is kept for this session only. %1")
                             .arg(secretStoreSentence(*outcome.keychain)));
                 else if (!outcome.isRemembered && !outcome.isGone)
                     messages()->showMessage(
                         Theme::Tone::Warning,
                         tr("Connected for this session only: the settings could not be "
                            "written."));
             });
}

void Application::adopt(std::unique_ptr<Session> session)
{
    m_opener->cancel();
    m_window->welcome()->messages()->dismiss();
    m_window->setSession(session.get());
    m_session = std::move(session);
    updateAccount(m_session->account());
    if (!m_session->controller().lastRead().isValid())
        m_session->controller().refresh();
    if (std::exchange(m_createWhenOpen, false))
        m_window->createCredential();
}

void Application::leaveSession()
{
    m_opener->cancel();
    offerWaysIn();
    m_window->setSession(nullptr);
    m_session.reset();
    m_sandbox.reset();
}

void Application::showWelcome(const BaseUrl &baseUrl)
{
    leaveSession();
    m_window->welcome()->setBaseUrl(baseUrl.text());
    m_window->welcome()->messages()->dismiss();
}

void Application::useOtherKey()
{
    showWelcome(m_session->account().key == Account::Key::Sandbox ? BaseUrl::official()
                                                                  : m_session->account().baseUrl);
}

void Application::keepKey()
{
    const bool isFromEnvironment = m_session->account().key == Account::Key::Environment;
    whenDone(m_keeper.keepKey(m_session->account()), this,
             [this, isFromEnvironment](const AccountKeeper::Outcome &outcome) {
                 if (outcome.keychain || !outcome.isRemembered) {
                     messages()->showMessage(Theme::Tone::Warning,
                                             outcome.keychain
                                                 ? secretStoreSentence(*outcome.keychain)
                                                 : tr("The settings could not be written."));
                     return;
                 }
                 updateAccount(outcome.account);
                 const QString done = tr("The API key is in the keychain now.");
                 messages()->showMessage(
                     Theme::Tone::Success,
                     isFromEnvironment
                         ? tr("%1 It is still readable in the environment variable YOTTA_API_KEY; "
                              "look for it in the files that your shell reads at its start.")
                               .arg(done)
                         : done);
             });
}

void Application::accountSaved(const QUuid &former, const Account &account, bool isOtherKey)
{
    const bool isWanted =
        m_opener->wanted() && m_keeper.idNow(m_opener->wanted()->id) == account.id;
    if (isOpen(account.id) && !isOtherKey)
        updateAccount(account);
    else if (former.isNull() || isOpen(account.id) || isWanted)
        openAccount(account.id);
}

/// Also by a former id: there is one account with it.
bool Application::isOpen(const QUuid &id) const
{
    return m_session && m_keeper.idNow(m_session->account().id) == m_keeper.idNow(id);
}

/// What is known of the account of the session, where it is that one.
void Application::updateAccount(const Account &account)
{
    if (!isOpen(account.id))
        return;
    m_session->setAccount(m_keeper.inUse(account));
    m_window->updateSession();
    const std::optional<Account> known = m_keeper.accounts().find(account.id);
    if (known && known->key != Account::Key::Environment)
        tellIfNotSaved(m_settings.setLastAccount(account.id));
}

MessageBar *Application::messages() const
{
    return m_session ? m_window->credentials()->messages() : m_window->welcome()->messages();
}

void Application::showPreferences()
{
    const auto *shown = m_window->findChild<PreferencesDialog *>();
    if (shown && shown->isVisible())
        return; // asked for twice before it was seen
    auto *dialog = new PreferencesDialog(m_settings.preferences(), m_network.settings(),
                                         &Network::checkCaFile, m_window.get());
    connect(dialog, &PreferencesDialog::saved, this, [this, dialog] {
        m_isNotSavedTold = false; // it was asked for, so the answer is given each time
        m_network.change(dialog->networkPage()->settings(), dialog->networkPage()->password());
        change(dialog->generalPage()->preferences());
    });
    dialog->open();
}

void Application::change(const Preferences &preferences)
{
    const Preferences former = m_settings.preferences();
    if (preferences == former)
        return;
    const bool isSaved = m_settings.setPreferences(preferences);
    Q_EMIT preferencesChanged(preferences);
    applyPreferences();
    // Later: the dialog that is about to close belongs to the window.
    const bool isOtherLanguage = preferences.language != former.language;
    QTimer::singleShot(0, this, [this, isOtherLanguage, isSaved] {
        if (isOtherLanguage)
            renewWindow();
        tellIfNotSaved(isSaved);
    });
}

void Application::applyPreferences()
{
    const Preferences preferences = m_settings.preferences();
    m_window->setPreferences(preferences);
    if (preferences.refreshEvery.count() > 0)
        m_refreshTimer.start(preferences.refreshEvery);
    else
        m_refreshTimer.stop();
}

void Application::showDoctor()
{
    auto *dialog = new DoctorDialog(m_window.get());
    auto *doctor = new Doctor(m_keychain, m_network, m_activity, m_patience, dialog);
    connect(doctor, &Doctor::found, dialog, &DoctorDialog::add);
    connect(doctor, &Doctor::finished, dialog, &DoctorDialog::end);
    connect(dialog, &DoctorDialog::runRequested, this, [this, dialog, doctor] {
        dialog->begin();
        doctor->examine(m_session.get());
    });
    dialog->open();
    doctor->examine(m_session.get());
}

void Application::answer(const SecondStart &start)
{
    bringForward(*m_window, start.activationToken);
    if (QApplication::activeModalWidget())
        return; // that dialog is the answer: opening something else would close it
    if (start.account) {
        const std::optional<Account> account = m_keeper.accounts().findByName(*start.account);
        if (!account) {
            // No dialog either: it would create in another account than the named one.
            messages()->showMessage(Theme::Tone::Danger, noSuchAccountSentence(*start.account));
            return;
        }
        if (!isOpen(account->id))
            openAccount(account->id);
    }
    if (start.create && m_session)
        m_window->createCredential();
    else
        m_createWhenOpen = m_createWhenOpen || start.create;
}

} // namespace Purser
