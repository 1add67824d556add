// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

namespace Purser {

/// An account that was found outside of the settings, for the user to review.
struct RecoverableAccount
{
    Account account{}; ///< its name may be empty
    bool hasBaseUrl = true; ///< false if the base URL of `account` is only the default

    friend bool operator==(const RecoverableAccount &, const RecoverableAccount &) = default;
};

} // namespace Purser
