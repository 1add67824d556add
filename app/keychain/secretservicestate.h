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
    /// locked. If true, entries aren't counted, because some services show a prompt when a locked
    /// collection is searched.
    bool isLocked = false;
    qsizetype unlockedEntries = 0; ///< number of unlocked entries that match
    qsizetype lockedEntries = 0; ///< number of locked entries in a locked collection
    qsizetype deniedEntries = 0; ///< number of locked entries in an unlocked collection
    QString program{}; ///< the service's process name; empty if unknown
    QString detail{}; ///< the D-Bus error message, never parsed; empty if Answering

    friend bool operator==(const SecretServiceState &, const SecretServiceState &) = default;
};

} // namespace Purser
