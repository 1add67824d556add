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
/// Each change is a transaction that spans the keychain and the settings: the new key is written to
/// a new entry, the account is saved with that entry, and then the previous entry is removed. An
/// entry is listed in the settings from before it is written until it is removed, so that entries
/// left behind by a crash can be removed at the next start.
class AccountManager : public QObject
{
    Q_OBJECT

public:
    using Key = std::shared_ptr<const ApiKey>;

    struct Outcome
    {
        Account account{}; ///< the current account
        bool isSaved = true; ///< false if the change wasn't saved
        bool isGone = false; ///< not saved, since the account no longer exists
        bool isChangedElsewhere = false; ///< not saved, since another process moved the key
        std::optional<SecretStoreError> keychainError{}; ///< why the key was not stored or read
        /// The removal of the previous keychain entry, or std::nullopt if there was none. If the
        /// removal fails, it is attempted again later.
        std::optional<QFuture<SecretResult<void>>> formerKey{};
    };

    /// The arguments must outlive this object.
    AccountManager(SecretStore &keychain, AccountRepository &repository);

    AccountRepository &repository() { return m_repository; }
    const AccountList &accounts() const { return m_repository.list(); }

    /// Returns the key that is kept in memory for this session, or nullptr.
    Key sessionKey(const QUuid &id) const;
    void setSessionKey(const QUuid &id, Key key);
    /// Returns a copy of `account` whose `key` says where the key that is in use comes from. A
    /// session key takes precedence over the key in the keychain.
    Account inUse(const Account &account) const;
    /// Reads the account's key from the keychain.
    QFuture<SecretResult<Secret>> storedKey(const Account &account);

    /// Adds or updates an account. `key` is its new key, or nullptr to keep the current one. If the
    /// keychain can't store the new key, the key is used for this session and stored later. Nothing
    /// changes, however, if the keychain already holds a key for the account. If `context` is
    /// destroyed before the keychain replies, nothing is saved.
    QFuture<Outcome> save(const AccountEdit &edit, const Key &key, QObject *context);

    /// Stores the session key in the keychain. If that fails, nothing changes, and another attempt
    /// is made later.
    QFuture<Outcome> storeSessionKey(const Account &account);

    /// Retries storing the session keys that the keychain couldn't store before.
    void storeWaitingKeys();

    /// Stops trying to store the account's session key. Returns false if this couldn't be saved.
    bool cancelWaitingKey(const QUuid &id);

    /// Saves the edit and moves the key from the keychain to this session. If `context` is
    /// destroyed before the keychain replies, nothing is changed.
    QFuture<Outcome> moveKeyToSession(const AccountEdit &edit, QObject *context);

    /// Removes the account's key from the settings immediately, and then from the keychain.
    Outcome removeKey(const QUuid &id);
    /// Removes the account from the settings immediately, and then its key from the keychain.
    Outcome remove(const QUuid &id);

    /// Removes a keychain entry that belongs to no account. Returns std::nullopt if an account has
    /// started to use it, or if the settings can't be written.
    std::optional<QFuture<SecretResult<void>>> removeOrphan(const QUuid &entry);
    /// Removes the keychain entries that are listed as unused. Does nothing if the keychain would
    /// prompt the user.
    void removeUnusedEntries();

Q_SIGNALS:
    /// Emitted when a key that the keychain couldn't store before is stored.
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
    std::set<QUuid> m_busyEntries; ///< entries that are being written or removed
};

} // namespace Purser
