// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryadvice.h"

#include <QString>

namespace Purser {

/// What is worth knowing about a login, in words for the fields that it belongs to.
struct LoginHelp
{
    QString type{}; ///< only if another type fits better
    QString username{};
    QString password{};
    bool doesPasswordFit = true; ///< false: what the registry gives out is over the service's limit
};

LoginHelp loginHelp(const LoginDraft &draft);

/// Returns what is probably wrong with the username although the service takes it; else empty.
QString usernameWarning(const LoginDraft &draft);

/// Returns the username that a type always has; empty if there are many.
QString fixedUsername(const RegistryType &type);

} // namespace Purser
