// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

namespace Purser {

/// An account that isn't in the current settings and that the user can add again, as returned by
/// recoverableAccounts(). It was found in a settings file that was renamed because it couldn't be
/// used, or only in the keychain, which doesn't store all of its details.
struct RecoverableAccount
{
    Account account{}; ///< its name may be empty
    bool hasBaseUrl = true; ///< false if the base URL of `account` is only the default

    friend bool operator==(const RecoverableAccount &, const RecoverableAccount &) = default;
};

} // namespace Purser
