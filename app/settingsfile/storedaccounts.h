// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountstorage.h"

#include <QList>
#include <QVariantMap>

class QSettings;

namespace Purser {

/// The accounts in a settings file, together with entries and keys that this version doesn't
/// recognize, such as an entry with a typo or a key from a later version. These are written back,
/// so that they aren't lost when the accounts are saved.
struct StoredAccounts
{
    struct Entry
    {
        Account account{};
        QVariantMap others{}; ///< keys that this version doesn't recognize
    };

    QList<Entry> readable{}; ///< in the user's order, each ID once
    QList<QVariantMap> unreadable{}; ///< entries without a valid ID or base URL
    QVariantMap outside{}; ///< keys in the accounts group that belong to no entry
    QHash<QUuid, QUuid> unusedEntries{}; ///< as in AccountStorage::Content

    /// Returns the readable accounts and the unused entries.
    AccountStorage::Content content() const;

    /// Returns a copy that has `content` in place of the accounts and unused entries. Accounts that
    /// are already in this object keep their unrecognized keys.
    StoredAccounts with(const AccountStorage::Content &content) const;

    static StoredAccounts read(QSettings &file);
    /// Replaces the accounts and unused entries in `file`.
    void write(QSettings &file) const;
};

} // namespace Purser
