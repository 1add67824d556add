// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Purser {

/// Persistent storage for the accounts, shared by all of the user's Purser processes.
class AccountStorage
{
public:
    struct Content
    {
        QList<Account> accounts{}; ///< in the user's order

        /// Keychain entries that no account uses, because they are being written or are to be
        /// removed. The value identifies the process that is responsible for the entry; see
        /// instanceId(). Entries are listed before they are written, so that those left behind by a
        /// crash can be found.
        QHash<QUuid, QUuid> unusedEntries{};

        friend bool operator==(const Content &, const Content &) = default;
    };
    using Change = std::function<void(Content &)>;

    AccountStorage() = default;
    AccountStorage(const AccountStorage &) = delete;
    AccountStorage &operator=(const AccountStorage &) = delete;
    virtual ~AccountStorage() = default;

    /// Returns std::nullopt if the content can't be read now, for example because another program
    /// is replacing the file.
    virtual std::optional<Content> content() const = 0;

    /// Locks the storage, reads it, applies `change` and writes the result. Returns the new
    /// content, or std::nullopt if it couldn't be written and is therefore unchanged.
    virtual std::optional<Content> change(const Change &change) = 0;

    /// Returns a random ID that identifies this process.
    virtual QUuid instanceId() = 0;
    /// Returns true if the process that `instance` identifies is still running.
    virtual bool isRunning(const QUuid &instance) const = 0;
};

} // namespace Purser
