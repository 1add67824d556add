// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountopener.h"

#include "app/accounts/keytrial.h"
#include "app/accounts/sessionmaker.h"
#include "models/async.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/words/accountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/plaintext.h"

#include <QTimer>

#include <utility>

namespace Purser {

namespace {

QString quoted(const Account &account)
{
    return shownText(account.name, AccountList::longestName);
}

} // namespace

AccountOpener::AccountOpener(AccountKeeper &keeper, SessionMaker &sessions, WelcomePage &welcome,
                             std::chrono::milliseconds patience)
    : m_keeper(keeper)
    , m_sessions(sessions)
    , m_welcome(welcome)
    , m_patience(patience)
{
    connect(&welcome, &WelcomePage::connectRequested, this, &AccountOpener::tryKey);
    connect(&welcome, &WelcomePage::cancelRequested, this, [this] {
        m_trial.reset();
        m_welcome.setConnecting(false);
        m_welcome.messages()->dismiss();
        if (m_savedKey)
            offerSavedKey();
    });
    connect(welcome.messages(), &MessageBar::actionRequested, this, [this] {
        if (!m_wanted)
            return;
        const Account account = *m_wanted;
        if (const AccountKeeper::Key key = std::exchange(m_savedKey, nullptr))
            make(account, *key);
        else
            open(account);
    });
}

AccountOpener::~AccountOpener() = default;

void AccountOpener::open(const Account &account)
{
    if (wants(account.id))
        stop();
    else
        cancel();
    if (const AccountKeeper::Key key = m_keeper.heldKey(account.id)) {
        make(m_keeper.inUse(account), *key);
    } else if (account.key == Account::Key::InKeychain) {
        askKeychain(account);
    } else {
        askForKey(account, Theme::Tone::Info,
                  tr("No API key is kept for “%1”. Type it to connect.").arg(quoted(account)),
                  false);
    }
}

void AccountOpener::keychainChanged()
{
    if (!m_wanted || !m_isKeychainSilent || m_trial)
        return;
    if (m_welcome.keyField()->text().isEmpty())
        open(Account(*m_wanted));
    else
        readStored(Account(*m_wanted));
}

void AccountOpener::cancel()
{
    abandon();
    m_welcome.clearKey();
}

void AccountOpener::abandon()
{
    stop();
    m_wanted.reset();
    m_welcome.setAccount({}, true);
}

void AccountOpener::stop()
{
    m_waiting.reset();
    m_trial.reset();
    m_session.reset();
    m_savedKey.reset();
    m_isKeychainSilent = false;
    m_welcome.setConnecting(false);
}

std::unique_ptr<Session> AccountOpener::takeSession()
{
    return std::move(m_session);
}

void AccountOpener::make(const Account &account, const ApiKey &key)
{
    m_session = m_sessions.make(account, key);
    Q_EMIT opened();
}

void AccountOpener::askForKey(const Account &account, Theme::Tone tone, const QString &why,
                              bool canTryAgain)
{
    // With a keychain that does not answer, the key serves for this session only, unless it is
    // wished.
    const bool isKept =
        (account.key == Account::Key::InKeychain && !canTryAgain) || account.isKeyToBeSaved;
    if (wants(account.id)) {
        m_welcome.proposeKeeping(isKept);
    } else {
        m_welcome.setBaseUrl(account.baseUrl.text());
        m_welcome.setAccount(account.name, isKept);
    }
    m_wanted = account;
    m_isKeychainSilent = canTryAgain;
    m_welcome.messages()->showMessage(tone, why, offeredAction());
}

QString AccountOpener::offeredAction() const
{
    if (m_savedKey)
        return tr("Use the saved key");
    return m_isKeychainSilent ? tr("Try again") : QString();
}

void AccountOpener::askKeychain(const Account &account)
{
    askForKey(account, Theme::Tone::Info,
              tr("Asking the keychain for the API key of “%1”…").arg(quoted(account)), false);
    readStored(account);
    QTimer::singleShot(m_patience, m_waiting.get(), [this, account] {
        if (m_trial)
            return; // a typed key is being tried meanwhile
        askForKey(
            account, Theme::Tone::Warning,
            tr("The keychain hasn't answered yet. If it's asking for your password or permission, "
               "answer it, or use a key for this session only."),
            false);
    });
}

void AccountOpener::readStored(const Account &account)
{
    m_waiting = std::make_unique<QObject>();
    whenDone(m_keeper.storedKey(account.id), m_waiting.get(),
             [this, account](const SecretResult<Secret> &secret) { takeKey(account, secret); });
}

void AccountOpener::takeKey(const Account &account, const SecretResult<Secret> &secret)
{
    const std::unique_ptr<QObject> done = std::move(m_waiting);
    auto key = secret ? ApiKey::fromUtf8(secret->utf8()) : tl::unexpected(ApiKey::Problem::Empty);
    if (key && !m_trial && m_welcome.keyField()->text().isEmpty()) {
        make(account, *key);
        return;
    }
    const QString problem = key ? QString() : apiKeyProblemSentence(key.error());
    if (key)
        m_savedKey = std::make_shared<const ApiKey>(*std::move(key));
    m_isKeychainSilent = !m_savedKey;
    if (m_trial)
        return; // it is said if the typed key does not work
    if (m_savedKey)
        offerSavedKey();
    else if (!secret)
        askForKey(account, Theme::Tone::Warning, secretStoreSentence(secret.error()), true);
    else
        askForKey(account, Theme::Tone::Danger,
                  tr("The saved entry for this account isn't an API key. %1").arg(problem), true);
}

void AccountOpener::offerSavedKey()
{
    m_welcome.messages()->showMessage(
        Theme::Tone::Info,
        tr("Found a saved API key for “%1”. Use it, or keep typing a different one.")
            .arg(quoted(*m_wanted)),
        offeredAction());
}

void AccountOpener::tryKey(const QString &keyText, const QString &baseUrlText, bool keep)
{
    auto key = ApiKey::fromText(keyText);
    const auto baseUrl = BaseUrl::fromText(baseUrlText);
    if (!key || !baseUrl)
        return; // the page does not offer Connect then
    Account account = m_wanted && m_wanted->baseUrl == *baseUrl
        ? *m_wanted
        : Account{ .id = QUuid::createUuid(),
                   .name = m_keeper.accounts().freeName(baseUrl->hostLabel()),
                   .baseUrl = *baseUrl };
    account.key = keep ? Account::Key::InKeychain : Account::Key::ThisSessionOnly;
    account.isKeyToBeSaved = false;

    if (!wants(account.id))
        stop(); // the keychain's late answer is for another account
    m_welcome.messages()->dismiss();
    m_welcome.setConnecting(true);
    const auto shared = std::make_shared<const ApiKey>(*std::move(key));
    m_trial = std::make_unique<KeyTrial>(m_sessions.make(account, *shared));
    connect(m_trial.get(), &KeyTrial::worked, this, [this, account, shared] {
        m_session = m_trial->takeSession();
        m_session->setAccount(account);
        m_trial.release()->deleteLater();
        Q_EMIT keyWorked(account, shared);
    });
    connect(m_trial.get(), &KeyTrial::failed, this, [this, account](const ApiError &error) {
        m_trial.release()->deleteLater();
        m_welcome.setConnecting(false);
        m_welcome.messages()->showMessage(
            Theme::Tone::Danger, connectSentence(error, account.baseUrl, KeyTrial::isOffline()),
            offeredAction());
    });
    m_trial->start();
}

} // namespace Purser
