// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// What the Secret Service says about itself and about one entry, asked without any prompt.
struct SecretServiceState
{
    enum class Presence {
        Absent, ///< no service is running, and none can be started
        Silent, ///< there is one, and it gave no answer in time
        Answering, ///< only then does the rest count
    };

    Presence presence = Presence::Absent;
    bool hasDefaultCollection = false; ///< the collection that new entries go to
    /// The default collection is; without a default, every collection is. Entries are not counted
    /// then, because some services show a prompt when they are asked for entries while locked.
    bool isLocked = false;
    qsizetype unlockedEntries = 0; ///< entries with the service and key asked for
    qsizetype lockedEntries = 0; ///< those in a locked collection
    qsizetype deniedEntries = 0; ///< those locked one by one in an open collection
    QString program{}; ///< the name of the service's process; empty where it is not known
    QString detail{}; ///< the bus's words when it is not answering; never parsed

    friend bool operator==(const SecretServiceState &, const SecretServiceState &) = default;
};

} // namespace Purser
