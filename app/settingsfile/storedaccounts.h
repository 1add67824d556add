// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountstorage.h"

#include <QList>
#include <QVariantMap>

class QSettings;

namespace Purser {

/// The accounts of a settings file, with everything beside them that this version doesn't know: an
/// entry that somebody mistyped, or a key that a later version wrote, isn't ours to drop.
struct StoredAccounts
{
    struct Entry
    {
        Account account{};
        QVariantMap others{}; ///< the keys that this version doesn't know
    };

    QList<Entry> readable{}; ///< in the user's order, each id once
    QList<QVariantMap> unreadable{};
    QVariantMap outside{}; ///< in the group of the accounts, but of no entry
    QHash<QUuid, QUuid> unusedEntries{};

    AccountStorage::Content content() const;

    /// This content instead, with the unknown keys of the accounts that stay.
    StoredAccounts with(const AccountStorage::Content &content) const;

    static StoredAccounts read(QSettings &file);
    void write(QSettings &file) const;
};

} // namespace Purser
