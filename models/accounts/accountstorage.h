// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Purser {

/// Where the list of accounts is remembered, by all processes of the user together.
class AccountStorage
{
public:
    struct Content
    {
        QList<Account> accounts{}; ///< in the user's order

        /// Keychain entries that no account uses: those that are being written, and those that are
        /// to be removed. The value is the writer that takes care of the entry. An entry is listed
        /// before it is written, so that one that is left behind by a crash can be found.
        QHash<QUuid, QUuid> unusedEntries{};

        friend bool operator==(const Content &, const Content &) = default;
    };
    using Change = std::function<void(Content &)>;

    AccountStorage() = default;
    AccountStorage(const AccountStorage &) = delete;
    AccountStorage &operator=(const AccountStorage &) = delete;
    virtual ~AccountStorage() = default;

    /// Nothing if it can't be read at the moment, for example while another program replaces it.
    virtual std::optional<Content> content() const = 0;

    /// Reads again, applies `change` and writes the result in one step, while no other process can
    /// do the same. Returns the new content, or nothing if it could not be written; then everything
    /// is as it was.
    virtual std::optional<Content> change(const Change &change) = 0;

    /// Names this process among the writers.
    virtual QUuid writer() = 0;
    /// Whether the process with this name is still running.
    virtual bool isRunning(const QUuid &writer) const = 0;
};

} // namespace Purser
