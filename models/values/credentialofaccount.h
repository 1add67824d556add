// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QUuid>

namespace Purser {

/// Identifies a credential in any of the accounts.
struct CredentialOfAccount
{
    QUuid account{};
    CredentialId id{};

    friend bool operator==(const CredentialOfAccount &, const CredentialOfAccount &) = default;
};

} // namespace Purser
