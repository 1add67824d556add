// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// The state of the Secret Service and of the requested entries, determined without a prompt.
struct SecretServiceState
{
    enum class Presence {
        Absent, ///< no service is running, and none can be started
        Silent, ///< there is a service, but it didn't respond in time
        Answering, ///< the service responds; the members below, except `detail`, are valid
    };

    Presence presence = Presence::Absent;
    bool hasDefaultCollection = false; ///< whether there is a default collection for new entries
    /// Whether the default collection is locked; if there is none, whether all collections are
    /// locked. If so, entries aren't counted, because some services show a prompt when a locked
    /// collection is searched.
    bool isLocked = false;
    qsizetype unlockedEntries = 0; ///< unlocked entries with the requested attributes
    qsizetype lockedEntries = 0; ///< locked entries in a locked collection
    qsizetype deniedEntries = 0; ///< locked entries in an unlocked collection
    QString program{}; ///< the name of the service's process; empty if unknown
    QString detail{}; ///< the D-Bus error message; empty if Answering; never parsed

    friend bool operator==(const SecretServiceState &, const SecretServiceState &) = default;
};

} // namespace Purser
