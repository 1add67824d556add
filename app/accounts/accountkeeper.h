// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountbook.h"
#include "models/apikey.h"
#include "models/secretstore.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace Purser {

/// The accounts and their API keys: the list is in the settings, a key in the keychain or, for this
/// session, in memory. Whatever fails on the way, what was there before is still there.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    using Key = std::shared_ptr<const ApiKey>;

    /// What came of it.
    struct Outcome
    {
        Account account{}; ///< as it is now
        bool isRemembered =
            true; ///< else the settings could not be written, and nothing has changed
        bool isGone = false; ///< not remembered, since it was removed meanwhile
        std::optional<SecretStoreError> keychain{}; ///< what it did not do
    };

    /// Both outlive it.
    AccountKeeper(SecretStore &keychain, Settings &settings);

    AccountBook &book() { return m_book; }
    const AccountList &accounts() const { return m_book.list(); }

    /// The account's id changes with its key: who asks by the former one means the same account.
    QUuid idNow(const QUuid &id) const;

    /// The key that serves for this session; else null.
    Key heldKey(const QUuid &id) const;
    void holdKey(const QUuid &id, Key key);
    /// As the account is used: for this session, while a held key goes before a stored one.
    Account inUse(const Account &account) const;
    /// Read, the entry is described again: one of Purser 0.1 has no description.
    QFuture<SecretResult<Secret>> storedKey(const QUuid &id);

    /// Adds an account, or changes the one with its id. A new key gets an entry of its own, and so
    /// the account a new id: the entry of the former one is removed only when all else is done. A
    /// keychain that does not keep it leaves the key for this session, and the wish to save it
    /// stays; where another one is stored, nothing changes then. When `whoWaits` is gone before the
    /// keychain has answered, nothing is saved.
    QFuture<Outcome> save(const Account &account, const Key &key, QObject *whoWaits);

    /// Puts the key that is held into the keychain, and so gives the account a new id. Where that
    /// fails, the wish stays, and nothing else changes.
    QFuture<Outcome> keepKey(const Account &account);

    /// Tries once more to save the keys that the keychain could not store although that was wished.
    /// Those that it cannot store now either are tried again by the next call.
    void saveWaitingKeys();

    /// The held key of the account is not to be saved any more. False if the settings could not be
    /// written.
    bool forgetWish(const QUuid &id);

    /// Takes a key out of the keychain and holds it for this session. When `whoWaits` is gone
    /// before it was read, nothing is changed.
    QFuture<Outcome> takeOutKey(const QUuid &id, QObject *whoWaits);

    /// Takes a key out of the keychain. The account stays.
    QFuture<Outcome> forgetKey(const QUuid &id);

    /// The account and its key. The account stays where its key could not be removed.
    QFuture<Outcome> remove(const QUuid &id);

Q_SIGNALS:
    /// An account has another key by now, and the keychain did not remove the former one.
    void formerKeyStays(const Purser::SecretStoreError &error);
    /// The keychain has stored a key after all.
    void waitingKeySaved(const Purser::Account &account);

private:
    enum class IfNotKept { ServesForThisSession, NothingChanges };

    QFuture<Outcome> write(const Account &account, const Key &key, QObject *whoWaits,
                           IfNotKept ifNotKept);
    void describe(const Account &account);
    /// The keychain did not store the key that the account holds.
    void keepWish(const QUuid &id);
    Outcome putDown(const QUuid &former, const Account &account, const Key &key);

    SecretStore &m_keychain;
    AccountBook m_book;
    std::map<QUuid, Key> m_held;
    std::set<QUuid> m_waiting; // accounts whose held key is to be saved
    std::map<QUuid, QUuid> m_laterIds; // from a former id to the next; to a null one when removed
};

} // namespace Purser
