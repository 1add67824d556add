// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountrepository.h"
#include "models/secrets/apikey.h"
#include "models/secrets/secretstore.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace Purser {

/// Adds, changes and removes accounts together with their API keys. A key is saved in the keychain
/// or kept in memory for this session.
///
/// Each change is a transaction over keychain and settings: write the new key to an entry of its
/// own, save the account with that entry, then remove the previous entry. The settings list an
/// entry before it is written and until it is removed, so that the next start can remove what a
/// crash left behind.
class AccountManager : public QObject
{
    Q_OBJECT

public:
    using Key = std::shared_ptr<const ApiKey>;

    struct Outcome
    {
        Account account{}; ///< as it is now
        bool isSaved = true; ///< if false, the change wasn't saved
        bool isGone = false; ///< not saved, since the account was removed meanwhile
        bool isChangedElsewhere = false; ///< not saved, since another window moved the key
        std::optional<SecretStoreError> keychainError{}; ///< why the key was not stored or read
        /// The removal of the previous keychain entry, or std::nullopt if there was none. If it
        /// fails, a later start of Purser tries again.
        std::optional<QFuture<SecretResult<void>>> formerKey{};
    };

    /// The arguments must outlive this object.
    AccountManager(SecretStore &keychain, AccountRepository &repository);

    AccountRepository &repository() { return m_repository; }
    const AccountList &accounts() const { return m_repository.list(); }

    /// Returns the key that is kept in memory for this session, or nullptr.
    Key sessionKey(const QUuid &id) const;
    void setSessionKey(const QUuid &id, Key key);
    /// Returns the account with `key` set to where the key in use comes from: a session key takes
    /// precedence over a stored one.
    Account inUse(const Account &account) const;
    /// Reads the account's key from the keychain.
    QFuture<SecretResult<Secret>> storedKey(const Account &account);

    /// Adds or updates an account. `key` is its new key, or nullptr to keep the current one. If the
    /// keychain can't store the new key, it is used for this session and stored later; if another
    /// key is stored already, nothing changes. If `context` is destroyed before the keychain
    /// replies, nothing is saved.
    QFuture<Outcome> save(const AccountEdit &edit, const Key &key, QObject *context);

    /// Stores the session key in the keychain. If that fails, it is tried again later; nothing else
    /// changes.
    QFuture<Outcome> storeSessionKey(const Account &account);

    /// Tries again to store the session keys that the keychain couldn't store before.
    void storeWaitingKeys();

    /// Stops trying to store the session key of the account. Returns false if that decision
    /// couldn't be saved.
    bool cancelWaitingKey(const QUuid &id);

    /// Saves the edit and moves the key from the keychain to this session. If `context` is
    /// destroyed before the keychain replies, nothing is changed.
    QFuture<Outcome> moveKeyToSession(const AccountEdit &edit, QObject *context);

    /// Removes the key of the account from the settings at once, and then from the keychain.
    Outcome removeKey(const QUuid &id);
    /// Removes the account from the settings at once, and then its key from the keychain.
    Outcome remove(const QUuid &id);

    /// Removes a keychain entry that belongs to no account. Returns std::nullopt if an account uses
    /// it by now, or if the settings can't be written.
    std::optional<QFuture<SecretResult<void>>> removeOrphan(const QUuid &entry);
    /// Removes the keychain entries that are listed as unused. Does nothing if the keychain would
    /// prompt the user.
    void removeUnusedEntries();

Q_SIGNALS:
    /// Emitted when a key was stored that the keychain couldn't store before.
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
