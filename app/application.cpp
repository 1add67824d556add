// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/bringforward.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "models/async.h"
#include "models/rest/restcredentialapi.h"
#include "ui/credentials/credentialspage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
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
    , m_window(m_activity)
{
    WelcomePage *welcome = m_window.welcome();
    connect(welcome, &WelcomePage::connectRequested, this, &Application::connectWith);
    connect(welcome, &WelcomePage::cancelRequested, this, [this] {
        leaveSession();
        m_window.welcome()->messages()->dismiss();
    });
    connect(welcome->messages(), &MessageBar::actionRequested, this, [this] {
        if (const std::optional<Account> account = m_settings.account())
            openStored(*account);
    });
    connect(&m_window, &MainWindow::sandboxRequested, this, &Application::openSandbox);
    connect(&m_window, &MainWindow::otherKeyRequested, this, &Application::useOtherKey);
    connect(&m_window, &MainWindow::forgetKeyRequested, this, &Application::askToForgetKey);
    connect(&m_window, &MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(&m_network, &Network::passwordNotKept, this, [this](const SecretStoreError &error) {
        messages()->say(Theme::Tone::Warning,
                        tr("The proxy's password serves until Purser is closed. %1")
                            .arg(secretStoreSentence(error)));
    });
    connect(&m_window, &MainWindow::closing, this,
            [this] { m_settings.setWindowLayout(m_window.windowLayout()); });
}

Application::~Application()
{
    m_window.setSession(nullptr);
}

void Application::start(StartPlan::Plan plan)
{
    m_window.setWindowLayout(m_settings.windowLayout());
    m_window.show();
    const auto shared = std::make_shared<StartPlan::Plan>(std::move(plan));
    QTimer::singleShot(0, this, [this, shared] {
        std::visit([this](const auto &chosen) { carryOut(chosen); }, *shared);
    });
}

void Application::carryOut(const StartPlan::Sandbox &)
{
    openSandbox();
}

void Application::carryOut(const StartPlan::KeyFromEnvironment &plan)
{
    adopt(makeSession({ .id = QUuid::createUuid(),
                        .name = u"YOTTA_API_KEY"_s,
                        .baseUrl = plan.baseUrl,
                        .key = Account::Key::ThisSessionOnly },
                      plan.key));
}

void Application::carryOut(const StartPlan::StoredAccount &plan)
{
    openStored(plan.account);
}

void Application::carryOut(const StartPlan::Welcome &plan)
{
    m_window.welcome()->setBaseUrl(plan.baseUrl.text());
    if (!plan.trouble.isEmpty())
        m_window.welcome()->messages()->say(Theme::Tone::Danger, plan.trouble);
}

std::unique_ptr<Session> Application::makeSession(const Account &account, const ApiKey &key)
{
    auto api = std::make_unique<RestCredentialApi>(
        account.baseUrl, key.clone(), account.baseUrl.isLocal() ? Route() : m_network.route());
    if (!account.baseUrl.isLocal())
        connect(&m_network, &Network::routeChanged, api.get(), &RestCredentialApi::setRoute);
    connect(api.get(), &RestCredentialApi::exchanged, &m_activity, &ActivityLog::add);
    return std::make_unique<Session>(account, std::move(api));
}

void Application::openSandbox()
{
    leaveSession();
    auto sandbox = std::make_unique<SandboxServer>();
    const auto key = ApiKey::fromText(sandbox->apiKey());
    if (!sandbox->listen()) {
        m_window.welcome()->messages()->say(
            Theme::Tone::Danger,
            tr("The sandbox could not be started: %1").arg(sandbox->errorString()));
        return;
    }
    m_sandbox = std::move(sandbox);
    adopt(makeSession({ .id = QUuid::createUuid(),
                        .name = tr("Sandbox"),
                        .baseUrl = *BaseUrl::fromText(m_sandbox->baseUrl()),
                        .key = Account::Key::Sandbox,
                        .demonstrationKey = m_sandbox->apiKey() },
                      *key));
}

void Application::openStored(const Account &account)
{
    leaveSession();
    WelcomePage *welcome = m_window.welcome();
    welcome->setBaseUrl(account.baseUrl.text());
    welcome->messages()->say(Theme::Tone::Info, tr("Asking the keychain for the API key…"));
    m_waiting = std::make_unique<QObject>();
    QTimer::singleShot(m_patience, m_waiting.get(), [welcome] {
        welcome->messages()->say(
            Theme::Tone::Warning,
            tr("The keychain has not answered yet. If it asks for a password somewhere, answer it. "
               "Or use a key for this session only."));
    });
    whenDone(m_keychain.read(account.id), m_waiting.get(),
             [this, account](const SecretResult<Secret> &secret) {
                 const std::unique_ptr<QObject> done = std::move(m_waiting);
                 MessageBar *messages = m_window.welcome()->messages();
                 if (!secret) {
                     messages->say(Theme::Tone::Warning, secretStoreSentence(secret.error()),
                                   tr("Try again"));
                     return;
                 }
                 const auto key = ApiKey::fromUtf8(secret->utf8());
                 if (!key) {
                     messages->say(Theme::Tone::Danger,
                                   tr("What the keychain has for this account is no API key. %1")
                                       .arg(apiKeyProblemSentence(key.error())));
                     return;
                 }
                 messages->dismiss();
                 adopt(makeSession(account, *key));
             });
}

void Application::connectWith(const QString &keyText, const QString &baseUrlText, bool keep)
{
    const auto key = ApiKey::fromText(keyText);
    const auto baseUrl = BaseUrl::fromText(baseUrlText);
    if (!key || !baseUrl)
        return; // the page does not offer Connect then
    // An entry of its own for each key: one that is stored for a server never gets another's key.
    checkThenAdopt({ .id = QUuid::createUuid(),
                     .name = baseUrl->hostLabel(),
                     .baseUrl = *baseUrl,
                     .key = Account::Key::ThisSessionOnly },
                   *key, keep);
}

void Application::checkThenAdopt(const Account &account, const ApiKey &key, bool keep)
{
    leaveSession();
    WelcomePage *welcome = m_window.welcome();
    welcome->messages()->dismiss();
    welcome->setConnecting(true);
    m_candidate = makeSession(account, key);
    m_waiting = std::make_unique<QObject>();
    const CredentialController *controller = &m_candidate->controller();
    const auto shared = std::make_shared<ApiKey>(key.clone());

    // Queued: the controller that speaks may be destroyed by what follows.
    connect(
        controller, &CredentialController::refreshed, m_waiting.get(),
        [this, account, shared, keep] {
            m_waiting.reset();
            m_window.welcome()->setConnecting(false);
            m_window.welcome()->clearKey();
            adopt(std::move(m_candidate));
            if (keep)
                keepKey(account, *shared);
        },
        Qt::QueuedConnection);
    connect(
        controller, &CredentialController::refreshFailed, m_waiting.get(),
        [this](const ApiError &error) {
            m_waiting.reset();
            m_candidate.reset();
            m_window.welcome()->setConnecting(false);
            m_window.welcome()->messages()->say(Theme::Tone::Danger,
                                                errorSentence(error, Intent::List));
        },
        Qt::QueuedConnection);
    m_candidate->controller().refreshOnce();
}

void Application::keepKey(const Account &account, const ApiKey &key)
{
    whenDone(m_keychain.write(account.id, key.secret().clone()), this,
             [this, account](const SecretResult<void> &written) {
                 const bool isStillOpen = m_session && m_session->account().id == account.id;
                 if (written) {
                     const std::optional<Account> former = m_settings.account();
                     m_settings.setAccount(account);
                     if (former)
                         m_keychain.remove(former->id);
                 }
                 if (!isStillOpen)
                     return;
                 if (written) {
                     m_session->setKeyPlace(Account::Key::InKeychain);
                     m_window.updateSession();
                     return;
                 }
                 m_window.credentials()->messages()->say(
                     Theme::Tone::Warning,
                     tr("Connected, but the key is kept for this session only. %1")
                         .arg(secretStoreSentence(written.error())));
             });
}

void Application::adopt(std::unique_ptr<Session> session)
{
    m_window.setSession(session.get());
    m_session = std::move(session);
    if (!m_session->controller().lastRead().isValid())
        m_session->controller().refresh();
    if (std::exchange(m_createWhenOpen, false))
        m_window.createCredential();
}

void Application::leaveSession()
{
    m_waiting.reset();
    m_candidate.reset();
    m_window.welcome()->setConnecting(false);
    m_window.setSession(nullptr);
    m_session.reset();
    m_sandbox.reset();
}

void Application::useOtherKey()
{
    const BaseUrl baseUrl = m_session->account().key == Account::Key::Sandbox
        ? BaseUrl::official()
        : m_session->account().baseUrl;
    leaveSession();
    m_window.welcome()->setBaseUrl(baseUrl.text());
    if (m_settings.account())
        m_window.welcome()->messages()->say(
            Theme::Tone::Info,
            tr("The stored API key stays in the keychain until another one is connected and kept."),
            tr("Use the stored key"));
    else
        m_window.welcome()->messages()->dismiss();
}

MessageBar *Application::messages() const
{
    return m_session ? m_window.credentials()->messages() : m_window.welcome()->messages();
}

void Application::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_network.settings(), &Network::checkCaFile, &m_window);
    connect(dialog, &PreferencesDialog::saved, this, [this, dialog] {
        m_network.change(dialog->networkPage()->settings(), dialog->networkPage()->password());
    });
    dialog->open();
}

void Application::answer(const SecondStart &start)
{
    bringForward(m_window, start.activationToken);
    if (QApplication::activeModalWidget())
        return; // that dialog is the answer: opening something else would close it
    if (start.account) {
        const auto plan = StartPlan::make({ .account = start.account }, {}, m_settings.account());
        const auto *stored = std::get_if<StartPlan::StoredAccount>(&plan);
        if (!stored) {
            // No dialog either: it would create in another account than the named one.
            messages()->say(Theme::Tone::Danger, std::get<StartPlan::Welcome>(plan).trouble);
            return;
        }
        if (!m_session || m_session->account().id != stored->account.id)
            openStored(stored->account);
    }
    if (start.create && m_session)
        m_window.createCredential();
    else
        m_createWhenOpen = m_createWhenOpen || start.create;
}

void Application::askToForgetKey()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Forget the API key"),
        tr("Remove the API key from the keychain?\n\nThe key itself stays valid. To connect again "
           "you will need it from the console."),
        QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, &Application::forgetKey);
    box->open();
}

void Application::forgetKey()
{
    const std::optional<Account> stored = m_settings.account();
    if (!stored)
        return;
    const QUuid id = stored->id;
    whenDone(m_keychain.remove(id), this, [this, id](const SecretResult<void> &removed) {
        // A prompt may have kept it waiting: another session may be open by now, and stays so.
        const bool isStillOpen = m_session && m_session->account().id == id;
        if (removed && m_settings.account() && m_settings.account()->id == id)
            m_settings.removeAccount();
        if (removed && isStillOpen)
            leaveSession();
        if (removed)
            messages()->say(Theme::Tone::Success, tr("The API key was removed from the keychain."));
        else
            messages()->say(
                Theme::Tone::Danger,
                tr("The API key was not removed. %1").arg(secretStoreSentence(removed.error())));
    });
}

} // namespace Purser
