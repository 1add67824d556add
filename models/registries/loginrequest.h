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

/// A login to be checked.
struct LoginRequest
{
    RegistryHost registry;
    QString username{};
    Secret password{};
    /// To be tried as well, if the login was not refused; ignored if it is of another registry.
    std::optional<ImageReference> image{};
    QList<RealmPair> allowedRealms{}; ///< beside those that are known
};

/// Bounds of one check.
struct LoginLimits
{
    std::chrono::milliseconds deadline{ 15'000 }; ///< of all its requests together
    qint64 replyBytes = 64 * 1024; ///< of each body
};

} // namespace Purser
