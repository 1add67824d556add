// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountedit.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/accountstorage.h"

#include <QObject>
#include <QSet>

#include <tl/expected.hpp>

namespace Purser {

/// The stored accounts. Each change is applied to the storage's current content, which another
/// process may have changed. The list shows the change only after it has been written.
class AccountRepository : public QObject
{
    Q_OBJECT

public:
    enum class Failure {
        NotSaved, ///< the storage could not be written; nothing has changed
        Gone, ///< the account no longer exists
        ChangedElsewhere, ///< another process has moved or replaced the key
        EntryTaken, ///< another process is removing the account's new keychain entry
    };
    struct Saved
    {
        Account account{}; ///< the account as stored
        QUuid formerEntry{}; ///< the keychain entry that the account no longer uses; may be null
    };
    using Result = tl::expected<Saved, Failure>;

    /// `storage` must outlive this object.
    explicit AccountRepository(AccountStorage &storage);

    AccountList &list() { return m_list; }
    const AccountList &list() const { return m_list; }

    /// Adds an account to the list, below the stored ones, without storing it.
    void addForThisSession(const Account &account);

    /// Adds or updates an account. If its name is already in use, a number is appended. In the same
    /// step, the new keychain entry is removed from the list of unused entries, and the previous
    /// one is added to it.
    Result save(const AccountEdit &edit);
    /// Adds accounts that were found in the keychain or in a settings file that was set aside.
    /// Accounts that already exist, or whose entry is in use or about to be removed, are skipped.
    /// Returns the IDs of the added accounts, or std::nullopt if the storage couldn't be written.
    std::optional<QList<QUuid>> recover(const QList<Account> &accounts);
    /// Removes the account and lists its keychain entry as unused, in one step.
    Result remove(const QUuid &id);
    /// Moves the account `by` rows down, or up if negative. Returns false if it couldn't be saved.
    bool move(const QUuid &id, int by);

    /// Lists `entry` as unused. Call this before writing or removing the entry. Returns false if an
    /// account uses the entry or if the list couldn't be saved. In that case, the entry must not be
    /// written or removed.
    bool addUnusedEntry(const QUuid &entry);
    /// Removes entries that are no longer in the keychain from the list of unused entries. If that
    /// can't be saved, Purser tries to remove the entries from the keychain again the next time it
    /// runs, which is harmless.
    void forgetUnusedEntries(const QList<QUuid> &entries);
    /// Makes this process responsible for the unused entries of processes that have ended. Returns
    /// all unused entries for which this process is now responsible, or an empty list if the change
    /// couldn't be saved.
    QList<QUuid> takeUnusedEntries();
    /// Reads all processes' unused entries from the storage.
    QSet<QUuid> unusedEntries() const;

    /// Reads the storage again and updates the list.
    void reload();

Q_SIGNALS:
    /// Emitted when reload() finds changes made by another process. `before` contains the accounts
    /// that were stored before.
    void changedElsewhere(const QList<Purser::Account> &before);

private:
    bool change(const AccountStorage::Change &change);
    void show(const AccountStorage::Content &content);

    AccountStorage &m_storage;
    AccountStorage::Content m_content;
    QList<Account> m_forThisSession;
    AccountList m_list;
};

} // namespace Purser
