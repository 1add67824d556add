// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QHashFunctions>
#include <QString>

namespace Purser {

/// Identifies a change's target: an existing credential, or one that is to be created. Each target
/// has at most one change in progress.
struct ChangeTarget
{
    CredentialId id{}; ///< null for a credential that is to be created
    QString newName{}; ///< the name of a credential that is to be created; otherwise empty

    friend bool operator==(const ChangeTarget &, const ChangeTarget &) = default;
    friend size_t qHash(const ChangeTarget &target, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, target.id, target.newName);
    }
};

} // namespace Purser
