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

/// The accounts as they are remembered. Each change is applied to what is stored now, which another
/// process may have changed, and shown in the list only once it has been written.
class AccountRepository : public QObject
{
    Q_OBJECT

public:
    enum class Failure {
        NotSaved, ///< the storage could not be written; nothing has changed
        Gone, ///< the account was removed meanwhile
        ChangedElsewhere, ///< the key is not where the edit needs it to be
        EntryTaken, ///< another process removes the account's new keychain entry
    };
    struct Saved
    {
        Account account{}; ///< as it is stored now
        QUuid formerEntry{}; ///< the keychain entry that it no longer uses; null for none
    };
    using Result = tl::expected<Saved, Failure>;

    /// `storage` outlives it.
    explicit AccountRepository(AccountStorage &storage);

    AccountList &list() { return m_list; }
    const AccountList &list() const { return m_list; }

    /// Shows an account until the program ends, below the stored ones.
    void addForThisSession(const Account &account);

    /// Adds or changes an account. A name that is taken by now gets a number. The new keychain
    /// entry is no longer listed as unused, but the former one is, in the same step.
    Result save(const AccountEdit &edit);
    /// Adds accounts whose keys are in the keychain already, in one step, and returns the ids of
    /// those that were added: not the ones that are there by now, or whose entry is used or about
    /// to be removed. Nothing if they could not be saved.
    std::optional<QList<QUuid>> recover(const QList<Account> &accounts);
    /// The account's keychain entry is listed as unused in the same step.
    Result remove(const QUuid &id);
    /// By `by` rows down, or up for a negative number. False if it could not be saved.
    bool move(const QUuid &id, int by);

    /// Lists an entry that is about to be written or removed. False if that could not be saved, or
    /// if an account uses the entry; then it must not be touched.
    bool addUnusedEntry(const QUuid &entry);
    /// Entries that are no longer in the keychain. If it can't be saved, they are removed once more
    /// by a later start, which does no harm.
    void forgetUnusedEntries(const QList<QUuid> &entries);
    /// Unused entries of this process, and of those that no longer run, which it takes over.
    QList<QUuid> takeUnusedEntries();
    /// Those that any process has listed; read anew.
    QSet<QUuid> unusedEntries() const;

    /// Shows what another process has changed.
    void reload();

Q_SIGNALS:
    /// The accounts were changed by another process. `before` are the former ones.
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
