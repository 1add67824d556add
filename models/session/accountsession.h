// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountmanager.h"
#include "models/session/keyquestion.h"
#include "models/session/sessionfactory.h"
#include "models/session/sharedsessions.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Purser {

class KeyVerifier;

/// A state machine that opens one account at a time. Uses the first API key available: the
/// session key, the key in the keychain, or a key that the user types and the service accepts.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None, ///< no account is selected
        AskingKeychain, ///< the key is being read; in the meantime, the user may type one
        AskingUser, ///< question() contains the reason, if there is one; a key that the keychain
        ///< returns late is still used
        Verifying, ///< a typed key is being verified
        Open, ///< session() returns the session
    };

    /// The arguments must outlive this object. If the keychain doesn't reply within
    /// `keychainTimeout`, the user is asked for a key, but a later reply is still used.
    AccountSession(AccountManager &manager, const SessionFactory &factory,
                   std::chrono::milliseconds keychainTimeout);
    ~AccountSession() override;

    State state() const { return m_state; }
    /// Returns nullptr unless the state is Open.
    Session *session() const { return m_session.get(); }
    /// Returns the same session, for a job that may still need it after the account has been
    /// closed.
    const std::shared_ptr<Session> &sharedSession() const { return m_session; }
    /// Returns the sessions that are in use, including session().
    SharedSessions &shared() { return m_shared; }
    /// Returns the account that is being opened, or std::nullopt.
    const std::optional<Account> &pendingAccount() const { return m_pending; }
    bool isPending(const QUuid &id) const { return m_pending && m_pending->id == id; }
    /// Returns true while a change is in progress in the open account, or in one that has since
    /// been closed.
    bool isChanging() const;
    /// Cancels the changes that isChanging() refers to. Their outcome is still reported; it may be
    /// unknown.
    void cancelChanges();
    bool isOpen(const QUuid &id) const { return m_session && m_session->account().id == id; }
    /// Returns the question to show while the account is being opened, or std::nullopt.
    const std::optional<KeyQuestion> &question() const { return m_question; }

    /// Closes the open account and opens `account`. If `account` is already being opened, starts
    /// again.
    void open(const Account &account);
    /// Opens the account with this key, without storing it.
    void openWith(const Account &account, const ApiKey &key);
    void close();

    /// Verifies a key that the user typed. If the service accepts it, the pending account, or a new
    /// account if the base URL differs, is opened with it. A new account is saved, and the key is
    /// stored if `isToBeStored` is true.
    void verify(ApiKey key, const BaseUrl &baseUrl, bool isToBeStored);
    void cancelVerification();
    /// Runs the action that question() offers.
    void acceptOffer();
    /// Sets whether the key field contains text. While it does, a late reply from the keychain
    /// doesn't replace that text.
    void setKeyTyped(bool isTyped) { m_isKeyTyped = isTyped; }

    /// Asks the keychain again if the last request failed. Call this when the keychain is unlocked.
    void retryKeychain();

    /// Applies changes to the open account's details. The session keeps its key and its server.
    void updateAccount(const Account &account);

Q_SIGNALS:
    void stateChanged();
    /// Emitted each time question() is to be shown, even if it is the same as before.
    void questionAsked();
    /// Emitted when the name, color, key storage or another detail of the open account changes.
    void accountChanged();
    /// Emitted when a change ends in an account that has since been closed.
    void leftChangeEnded(const Purser::Account &account, const Purser::ChangeOutcome &outcome);
    /// Emitted when the attempt to save the account for a verified key ends, whether it succeeded
    /// or not.
    void typedKeySaved(const Purser::AccountManager::Outcome &outcome, bool isToBeStored);

private:
    void setState(State state);
    Account current(const Account &account) const;
    void saveVerified(const Account &account, const AccountManager::Key &key, bool isToBeStored);
    void stop();
    void setSession(std::shared_ptr<Session> session);
    void closeSession();
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
    std::shared_ptr<Session> m_session;
    SharedSessions m_shared;
    std::vector<std::shared_ptr<Session>> m_left; ///< closed sessions, kept until their changes end
    std::unique_ptr<KeyVerifier> m_verifier;
    std::unique_ptr<QObject> m_reading; ///< the context object for a keychain read
    /// A key from the keychain, kept while another one is being typed.
    AccountManager::Key m_storedKey;
    std::optional<KeyQuestion> m_questionBefore; ///< shown again if the verification is canceled
    /// True if the keychain has returned no usable key for the pending account.
    bool m_isKeychainSilent = false;
    bool m_isKeyTyped = false;
};

} // namespace Purser
