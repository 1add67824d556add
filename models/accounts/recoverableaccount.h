// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

namespace Purser {

/// An account that was found outside of the settings, for the user to look at.
struct RecoverableAccount
{
    Account account{}; ///< its name may be empty
    bool hasBaseUrl = true; ///< false: the one of `account` is no more than a default

    friend bool operator==(const RecoverableAccount &, const RecoverableAccount &) = default;
};

} // namespace Purser
