// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/imagereference.h"
#include "models/registries/realmtrust.h"
#include "models/registries/registryhost.h"
#include "models/secrets/secret.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// A request to check a login.
struct LoginRequest
{
    RegistryHost registry;
    QString username{};
    Secret password{};
    /// An image to look up if the registry accepts the login or requires none. Ignored if it
    /// belongs to another registry.
    std::optional<ImageReference> image{};
    bool isKnownToRefuseOthers = false; ///< see LoginAttempt::hasRefusedOthers()
    QList<RealmPair> allowedRealms{}; ///< realms allowed in addition to those that RealmTrust knows
};

/// The limits for one check.
struct LoginLimits
{
    std::chrono::milliseconds deadline{ 15'000 }; ///< the time limit for all of its requests
                                                  ///< together
    qint64 replyBytes = 64 * 1024; ///< the maximum size of each reply body
};

} // namespace Purser
