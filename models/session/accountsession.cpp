// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/accountsession.h"

#include "models/session/keyverifier.h"
#include "models/values/async.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Purser {

using Reason = KeyQuestion::Reason;

AccountSession::AccountSession(AccountManager &manager, const SessionFactory &factory,
                               std::chrono::milliseconds keychainTimeout)
    : m_manager(manager)
    , m_factory(factory)
    , m_keychainTimeout(keychainTimeout)
{ }

AccountSession::~AccountSession() = default;

void AccountSession::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

/// Ends what is on its way to the pending account.
void AccountSession::stop()
{
    m_reading.reset();
    m_verifier.reset();
    m_storedKey.reset();
    m_question.reset();
    m_questionBefore.reset();
    m_isKeychainSilent = false;
}

void AccountSession::closeSession()
{
    if (!m_session)
        return;
    std::shared_ptr<Session> left = std::move(m_session);
    m_state = State::None;
    Q_EMIT stateChanged(); // whoever shows the session lets go of it
    Session *session = left.get();
    if (!session->repository().isChanging())
        return;
    m_left.push_back(std::move(left));
    connect(&session->repository(), &CredentialRepository::changeEnded, this,
            [this, account = session->account()](const ChangeOutcome &outcome) {
                if (outcome.reporter == ChangeOutcome::Reporter::Window)
                    Q_EMIT leftChangeEnded(account, outcome);
            });
    connect(&session->repository(), &CredentialRepository::stateChanged, this, [this, session] {
        if (session->repository().isChanging())
            return;
        // Later: this is called by the repository itself, and others hear of it after this.
        QTimer::singleShot(0, this, [this, session] {
            std::erase_if(m_left, [session](const auto &kept) { return kept.get() == session; });
        });
    });
}

bool AccountSession::isChanging() const
{
    return (m_session && m_session->repository().isChanging()) || !m_left.empty();
}

void AccountSession::cancelChanges()
{
    if (m_session)
        m_session->repository().cancelChanges();
    for (const auto &left : m_left)
        left->repository().cancelChanges();
}

/// Another window may have changed the account meanwhile.
Account AccountSession::current(const Account &account) const
{
    return m_manager.accounts().find(account.id).value_or(account);
}

void AccountSession::close()
{
    stop();
    m_pending.reset();
    closeSession();
    setState(State::None);
}

void AccountSession::setSession(std::shared_ptr<Session> session)
{
    stop();
    m_pending.reset();
    closeSession();
    m_session = std::move(session);
    m_session->noteLists();
    setState(State::Open);
    if (!m_session->repository().lastRead().isValid())
        m_session->repository().refresh();
}

void AccountSession::openWith(const Account &account, const ApiKey &key)
{
    std::shared_ptr<Session> session = m_shared.find(account, key); // a job works in it
    if (!session)
        session = m_factory.make(account, key);
    m_shared.add(session, key);
    setSession(std::move(session));
}

void AccountSession::open(const Account &account)
{
    if (isPending(account.id))
        stop();
    else
        close();
    if (const AccountManager::Key key = m_manager.sessionKey(account.id)) {
        openWith(m_manager.inUse(account), *key);
    } else if (account.key == Account::Key::InKeychain) {
        askKeychain(account);
    } else {
        m_pending = account;
        ask({ .reason = Reason::NoStoredKey });
    }
}

void AccountSession::retryKeychain()
{
    if (!m_pending || !m_isKeychainSilent || m_verifier)
        return;
    if (m_isKeyTyped)
        readStored(current(*m_pending));
    else
        open(current(*m_pending));
}

KeyQuestion::Offer AccountSession::offer() const
{
    if (m_storedKey)
        return KeyQuestion::Offer::UseStoredKey;
    return m_isKeychainSilent ? KeyQuestion::Offer::TryAgain : KeyQuestion::Offer::None;
}

/// If the keychain does not answer, a typed key serves for this session only, unless the user wants
/// it stored.
bool AccountSession::proposesStoring(const Account &account) const
{
    return (account.key == Account::Key::InKeychain && !m_isKeychainSilent)
        || account.isKeyToBeSaved;
}

void AccountSession::ask(const KeyQuestion &question)
{
    m_question = question;
    m_question->offer = offer();
    if (m_pending) {
        m_question->accountName = m_pending->name;
        m_question->baseUrl = m_pending->baseUrl;
        m_question->proposesStoring = proposesStoring(*m_pending);
    }
    setState(question.reason == Reason::AskingKeychain ? State::AskingKeychain : State::AskingUser);
    Q_EMIT questionAsked();
}

void AccountSession::askKeychain(const Account &account)
{
    m_pending = account;
    ask({ .reason = Reason::AskingKeychain });
    readStored(account);
    QTimer::singleShot(m_keychainTimeout, m_reading.get(), [this] {
        if (!m_verifier)
            ask({ .reason = Reason::KeychainSlow });
    });
}

void AccountSession::readStored(const Account &account)
{
    m_reading = std::make_unique<QObject>();
    whenDone(m_manager.storedKey(account), m_reading.get(),
             [this, account](const SecretResult<Secret> &secret) { takeStored(account, secret); });
}

void AccountSession::takeStored(const Account &account, const SecretResult<Secret> &secret)
{
    const std::unique_ptr<QObject> done = std::move(m_reading);
    auto key = secret ? ApiKey::fromUtf8(secret->utf8()) : tl::unexpected(ApiKey::Problem::Empty);
    if (key && !m_verifier && !m_isKeyTyped) {
        openWith(account, *key);
        return;
    }
    const std::optional<ApiKey::Problem> problem = key ? std::nullopt : std::optional(key.error());
    if (key)
        m_storedKey = std::make_shared<const ApiKey>(*std::move(key));
    m_isKeychainSilent = !m_storedKey;
    if (m_verifier)
        return; // it is offered if the service does not accept the typed key
    if (m_storedKey)
        offerStoredKey();
    else if (!secret)
        ask({ .reason = Reason::KeychainFailed, .keychainError = secret.error() });
    else
        ask({ .reason = Reason::StoredKeyInvalid, .keyProblem = problem });
}

void AccountSession::offerStoredKey()
{
    ask({ .reason = Reason::StoredKeyFound });
}

void AccountSession::acceptOffer()
{
    if (!m_pending)
        return;
    const Account account = current(*m_pending);
    if (const AccountManager::Key key = std::exchange(m_storedKey, nullptr))
        openWith(account, *key);
    else
        open(account);
}

void AccountSession::verify(ApiKey key, const BaseUrl &baseUrl, bool isToBeStored)
{
    Account account = m_pending && m_pending->baseUrl == baseUrl
        ? *m_pending
        : Account{ .id = QUuid::createUuid(),
                   .name = m_manager.accounts().uniqueName(baseUrl.hostLabel()),
                   .baseUrl = baseUrl };
    account.key = isToBeStored ? Account::Key::InKeychain : Account::Key::ThisSessionOnly;
    account.isKeyToBeSaved = false;

    if (!isPending(account.id))
        stop(); // a late answer of the keychain would be for another account
    const auto shared = std::make_shared<const ApiKey>(std::move(key));
    m_verifier = std::make_unique<KeyVerifier>(m_factory.make(account, *shared));
    connect(m_verifier.get(), &KeyVerifier::succeeded, this,
            [this, account, shared] { verified(account, shared); });
    connect(m_verifier.get(), &KeyVerifier::failed, this,
            [this, account](const ApiError &error) { notVerified(account, error); });
    m_questionBefore = std::exchange(m_question, std::nullopt);
    setState(State::Verifying);
    m_verifier->start();
}

void AccountSession::cancelVerification()
{
    if (!m_verifier)
        return;
    m_verifier.reset();
    if (m_storedKey)
        offerStoredKey();
    else if (m_questionBefore)
        ask(*m_questionBefore);
    else
        setState(State::AskingUser);
}

void AccountSession::notVerified(const Account &account, const ApiError &error)
{
    m_verifier.release()->deleteLater();
    KeyQuestion question{ .reason = Reason::NotVerified,
                          .accountName = account.name,
                          .baseUrl = account.baseUrl,
                          .proposesStoring = account.key == Account::Key::InKeychain,
                          .apiError = error,
                          .isOffline = KeyVerifier::isOffline() };
    ask(question);
}

void AccountSession::verified(const Account &account, const AccountManager::Key &key)
{
    std::shared_ptr<Session> session = m_verifier->takeSession();
    m_verifier.release()->deleteLater();
    const bool isToBeStored = account.key == Account::Key::InKeychain;
    const std::optional<Account> before = m_manager.accounts().find(account.id);
    m_manager.setSessionKey(account.id, key); // until the keychain has it
    session->setAccount(m_manager.inUse(account));
    m_shared.add(session, *key);
    setSession(std::move(session));

    // Only for this session: what is stored stays as it is, and the wish to store a key ends.
    if (before && !isToBeStored) {
        if (!m_manager.cancelWaitingKey(account.id))
            Q_EMIT typedKeySaved({ .account = *before, .isSaved = false }, false);
        return;
    }
    saveVerified(account, key, isToBeStored);
}

void AccountSession::saveVerified(const Account &account, const AccountManager::Key &key,
                                  bool isToBeStored)
{
    const auto report = [this, isToBeStored](const AccountManager::Outcome &outcome) {
        if (outcome.isSaved)
            updateAccount(outcome.account);
        Q_EMIT typedKeySaved(outcome, isToBeStored);
    };
    const std::optional<Account> before = m_manager.accounts().find(account.id);
    if (before) {
        AccountEdit edit{ .before = before, .after = *before };
        edit.after.baseUrl = account.baseUrl;
        edit.after.key = account.key;
        whenDone(m_manager.save(edit, key, this), this, report);
        return;
    }
    // A new account is remembered at once, whenever the keychain may answer.
    Account remembered = account;
    remembered.key = Account::Key::ThisSessionOnly;
    remembered.isKeyToBeSaved = isToBeStored;
    whenDone(m_manager.save({ .after = remembered }, key, this), this,
             [this, report, isToBeStored](const AccountManager::Outcome &outcome) {
                 if (outcome.isSaved && isToBeStored)
                     whenDone(m_manager.storeSessionKey(outcome.account), this, report);
                 else
                     report(outcome);
             });
}

void AccountSession::updateAccount(const Account &account)
{
    if (!isOpen(account.id))
        return;
    Account used = m_manager.inUse(account);
    used.baseUrl = m_session->account().baseUrl; // the session stays with its server
    m_session->setAccount(used);
    Q_EMIT accountChanged();
}

} // namespace Purser
