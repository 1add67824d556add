// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountrepository.h"
#include "models/apikey.h"
#include "models/secretstore.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace Purser {

/// The accounts together with their API keys, which are in the keychain or, for this session, in
/// memory.
///
/// A change is a transaction over the keychain and the settings. A new key is written under an
/// entry of its own, then the account is saved with it, and only then is the former entry removed.
/// An entry is listed in the settings before it is written and until it is removed, so that
/// whatever happens in between, a later start finds it and removes it.
class AccountManager : public QObject
{
    Q_OBJECT

public:
    using Key = std::shared_ptr<const ApiKey>;

    struct Outcome
    {
        Account account{}; ///< as it is now
        bool isSaved = true; ///< if false, nothing has changed
        bool isGone = false; ///< not saved, since the account was removed meanwhile
        bool isChangedElsewhere = false; ///< not saved, since another window moved the key
        std::optional<SecretStoreError> keychainError{}; ///< why the key was not stored or read
        /// How the removal of the former keychain entry ends; nothing if there was none. It is
        /// tried again by a later start if it fails.
        std::optional<QFuture<SecretResult<void>>> formerKey{};
    };

    /// Both outlive it.
    AccountManager(SecretStore &keychain, AccountRepository &repository);

    AccountRepository &repository() { return m_repository; }
    const AccountList &accounts() const { return m_repository.list(); }

    /// The key that serves for this session; else null.
    Key sessionKey(const QUuid &id) const;
    void setSessionKey(const QUuid &id, Key key);
    /// The account as it is used: while it has a session key, that one comes before a stored one.
    Account inUse(const Account &account) const;
    /// Reads the account's key from the keychain.
    QFuture<SecretResult<Secret>> storedKey(const Account &account);

    /// Adds or changes an account. `key` is its new key, or null if the key stays. If the keychain
    /// does not store a new key, it serves for this session, and the wish to store it stays; but
    /// where another key is stored, nothing changes then. If `context` is destroyed before the
    /// keychain has answered, nothing is saved.
    QFuture<Outcome> save(const AccountEdit &edit, const Key &key, QObject *context);

    /// Puts the session key into the keychain. If that fails, the wish stays, and nothing else
    /// changes.
    QFuture<Outcome> storeSessionKey(const Account &account);

    /// Tries again to store the keys that the keychain could not store although the user wanted it.
    /// Those that it still can't store are tried by the next call.
    void storeWaitingKeys();

    /// The session key of the account is not to be stored any more. False if that could not be
    /// saved.
    bool cancelWaitingKey(const QUuid &id);

    /// Saves the edit of an account whose key is to leave the keychain and to serve for this
    /// session. If `context` is destroyed before the key was read, nothing is changed.
    QFuture<Outcome> moveKeyToSession(const AccountEdit &edit, QObject *context);

    /// The account stays, without its key.
    Outcome removeKey(const QUuid &id);
    /// The account goes, and its key.
    Outcome remove(const QUuid &id);

    /// Removes an entry of the keychain that belongs to no account. Nothing if an account uses it
    /// by now, or if the settings can't be written.
    std::optional<QFuture<SecretResult<void>>> removeOrphan(const QUuid &entry);
    /// Removes the keychain entries that are listed as unused, if the keychain can do that without
    /// asking the user for anything.
    void removeUnusedEntries();

Q_SIGNALS:
    /// The keychain has stored a key after all.
    void waitingKeyStored(const Purser::Account &account);

private:
    enum class IfNotStored { UseForThisSession, ChangeNothing };

    QFuture<Outcome> write(const AccountEdit &edit, const Key &key, QObject *context,
                           IfNotStored ifNotStored);
    Outcome written(AccountEdit edit, const Key &key, const QUuid &entry);
    Outcome notWritten(AccountEdit edit, const Key &key, const SecretStoreError &error,
                       bool canServe);
    Outcome persist(const AccountEdit &edit, const Key &key);
    QFuture<SecretResult<void>> removeEntry(const QUuid &entry);
    void describe(const Account &account);
    void setWaiting(const QUuid &id);

    SecretStore &m_keychain;
    AccountRepository &m_repository;
    std::map<QUuid, Key> m_sessionKeys;
    std::set<QUuid> m_waiting; ///< accounts whose session key is to be stored
    std::set<QUuid> m_busyEntries; ///< being written or removed
};

} // namespace Purser
