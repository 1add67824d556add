// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryadvice.h"

#include <QString>

namespace Purser {

/// Translated advice about a login: one string for each field, empty if there is no advice for that
/// field.
struct LoginHelp
{
    QString type{}; ///< set only if another type fits the registry better
    QString username{};
    QString password{};
    bool doesPasswordFit = true; ///< false if `password` should be shown as a warning
};

LoginHelp loginHelp(const LoginDraft &draft);

/// Returns a warning about a username that the service accepts but the registry probably doesn't,
/// or an empty string if there is nothing to warn about.
QString usernameWarning(const LoginDraft &draft);

/// Returns the username to fill in for `type`, or an empty string if the username for that type
/// differs from user to user.
QString fixedUsername(const RegistryType &type);

} // namespace Purser
