// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountstorage.h"

#include <QList>
#include <QVariantMap>

class QSettings;

namespace Purser {

/// The accounts and the unused keychain entries in a settings file. Accounts and settings keys that
/// this version doesn't recognize, such as an account with a typo or a key from a later version,
/// are kept and written back, so that they aren't lost when the accounts are saved.
struct StoredAccounts
{
    struct Entry
    {
        Account account{};
        QVariantMap others{}; ///< keys that this version doesn't recognize
    };

    QList<Entry> readable{}; ///< in the user's order, without duplicate IDs
    QList<QVariantMap> unreadable{}; ///< accounts without a valid ID or base URL
    QVariantMap outside{}; ///< keys in the accounts group that don't belong to an account
    QHash<QUuid, QUuid> unusedEntries{}; ///< unused keychain entries; see AccountStorage

    /// Returns the readable accounts and the unused keychain entries.
    AccountStorage::Content content() const;

    /// Returns a copy in which `content` replaces the readable accounts and the unused keychain
    /// entries. Accounts that are already in this object keep their unrecognized keys.
    StoredAccounts with(const AccountStorage::Content &content) const;

    static StoredAccounts read(QSettings &file);
    /// Replaces the accounts and the unused keychain entries in `file`. Also writes back the
    /// accounts and keys that weren't recognized.
    void write(QSettings &file) const;
};

} // namespace Purser
