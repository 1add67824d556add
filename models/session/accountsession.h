// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountmanager.h"
#include "models/session/keyquestion.h"
#include "models/session/sessionfactory.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Purser {

class KeyVerifier;

/// Which account is open, and the way there: with the key of this session, with the one in the
/// keychain, or with one that the user types and the service accepts. One account at a time.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None, ///< no account is chosen
        AskingKeychain, ///< a typed key is accepted all the same
        AskingUser, ///< question() says why, if there is a reason to tell; a late answer of the
                    ///< keychain is still offered
        Verifying, ///< a typed key is being tried
        Open, ///< session() is there
    };

    /// All outlive it. After `keychainTimeout`, the user is asked.
    AccountSession(AccountManager &manager, const SessionFactory &factory,
                   std::chrono::milliseconds keychainTimeout);
    ~AccountSession() override;

    State state() const { return m_state; }
    /// Null unless the state is Open.
    Session *session() const { return m_session.get(); }
    /// The account whose key is being looked for.
    const std::optional<Account> &pendingAccount() const { return m_pending; }
    bool isPending(const QUuid &id) const { return m_pending && m_pending->id == id; }
    /// Whether a change is on its way in the account that is open, or in one that was left.
    bool isChanging() const;
    /// Stops waiting for these changes. Their outcome is reported, and may be unknown.
    void cancelChanges();
    bool isOpen(const QUuid &id) const { return m_session && m_session->account().id == id; }
    /// What the user is told while the key is looked for; nothing if there is nothing to tell.
    const std::optional<KeyQuestion> &question() const { return m_question; }

    /// Leaves the account that is open. Does nothing more than ask again for one that is pending.
    void open(const Account &account);
    /// With this key, which is not stored anywhere.
    void openWith(const Account &account, const ApiKey &key);
    void close();

    /// Tries a key that the user typed, and then opens the pending account with it, or a new one if
    /// the base URL is another. The account is saved once the service has accepted the key.
    void verify(ApiKey key, const BaseUrl &baseUrl, bool isToBeStored);
    void cancelVerification();
    /// Does what the question offers.
    void acceptOffer();
    /// Whether the user has typed something that a late answer of the keychain must not replace.
    void setKeyTyped(bool isTyped) { m_isKeyTyped = isTyped; }

    /// The keychain may answer now where it did not before.
    void retryKeychain();

    /// The account was changed; the session goes on with the same key.
    void updateAccount(const Account &account);

Q_SIGNALS:
    void stateChanged();
    /// The question is another one, or is asked again.
    void questionAsked();
    /// The account of the open session has another name, color, place of its key, and so on.
    void accountChanged();
    /// What came of saving an account whose typed key is in use.
    void typedKeySaved(const Purser::AccountManager::Outcome &outcome, bool isToBeStored);

private:
    void setState(State state);
    Account current(const Account &account) const;
    void saveVerified(const Account &account, const AccountManager::Key &key, bool isToBeStored);
    void stop();
    void setSession(std::unique_ptr<Session> session);
    void leaveSession();
    void askKeychain(const Account &account);
    void readStored(const Account &account);
    void takeStored(const Account &account, const SecretResult<Secret> &secret);
    void ask(const KeyQuestion &question);
    KeyQuestion::Offer offer() const;
    bool proposesStoring(const Account &account) const;
    void offerStoredKey();
    void verified(const Account &account, const AccountManager::Key &key);
    void notVerified(const Account &account, const ApiError &error);

    AccountManager &m_manager;
    const SessionFactory &m_factory;
    std::chrono::milliseconds m_keychainTimeout;

    State m_state = State::None;
    std::optional<Account> m_pending;
    std::optional<KeyQuestion> m_question;
    std::unique_ptr<Session> m_session;
    std::vector<std::unique_ptr<Session>> m_left; ///< each lives until its change has ended
    std::unique_ptr<KeyVerifier> m_verifier;
    std::unique_ptr<QObject> m_reading; ///< context of a read from the keychain
    AccountManager::Key m_storedKey; ///< from the keychain, while another one is being typed
    std::optional<KeyQuestion> m_questionBefore; ///< the one that a verification answers
    bool m_isKeychainSilent = false; ///< it was asked for the pending account, in vain
    bool m_isKeyTyped = false;
};

} // namespace Purser
