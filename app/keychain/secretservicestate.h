// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// What the Secret Service says about itself and about one entry, asked without any prompt.
struct SecretServiceState
{
    bool answering = false; ///< it runs, or was started by asking; the rest counts only then
    bool hasDefaultCollection = false; ///< the collection that new entries go to
    bool defaultLocked = false;
    qsizetype unlockedEntries = 0; ///< entries with the service and key asked for
    qsizetype lockedEntries = 0;
    QString detail{}; ///< the bus's words when it is not answering; never parsed

    friend bool operator==(const SecretServiceState &, const SecretServiceState &) = default;
};

} // namespace Purser
