// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountbook.h"
#include "models/apikey.h"
#include "models/secretstore.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

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
        std::optional<SecretStoreError> keychain{}; ///< what it did not do
    };

    /// Both outlive it.
    AccountKeeper(SecretStore &keychain, Settings &settings);

    AccountBook &book() { return m_book; }
    const AccountList &accounts() const { return m_book.list(); }

    /// The key that serves for this session; else null.
    Key heldKey(const QUuid &id) const;
    void holdKey(const QUuid &id, Key key);
    QFuture<SecretResult<Secret>> storedKey(const QUuid &id) { return m_keychain.read(id); }

    /// Adds an account, or changes the one with its id. A new key gets an entry of its own, and so
    /// the account a new id: the entry of the former one is removed only when all else is done. A
    /// keychain that does not keep it leaves the key for this session. When `whoWaits` is gone
    /// before the keychain has answered, nothing is saved.
    QFuture<Outcome> save(const Account &account, const Key &key, QObject *whoWaits);

    /// Takes a key out of the keychain. The account stays.
    QFuture<Outcome> forgetKey(const QUuid &id);

    /// The account and its key. The account stays where its key could not be removed.
    QFuture<Outcome> remove(const QUuid &id);

private:
    Outcome putDown(const QUuid &former, const Account &account, const Key &key);

    SecretStore &m_keychain;
    AccountBook m_book;
    std::map<QUuid, Key> m_held;
};

} // namespace Purser
