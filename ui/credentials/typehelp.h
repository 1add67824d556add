// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/registrytype.h"

#include <QString>

namespace Purser {

/// What a registry wants as user name and password.
struct TypeHelp
{
    QString username{};
    QString fixedUsername{}; ///< the one that it always is; empty where there are many
    QString password{};
    bool doesPasswordFit = true; ///< false: what the registry gives out is over the service's limit
};

TypeHelp typeHelp(const RegistryType &type);

/// A user name that this registry will surely refuse although the service takes it; else empty.
QString usernameDoubt(const RegistryType &type, const QString &username);

} // namespace Purser
