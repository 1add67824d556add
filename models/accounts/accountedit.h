// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <optional>

namespace Purser {

/// A change of one account: what it was when the change was begun, and what it is to be.
struct AccountEdit
{
    std::optional<Account> before{}; ///< nothing for a new account
    Account after{};
    /// Changes nothing if the key is no longer where `before` says, since another window moved it.
    bool needsSameKey = false;

    /// Applies what differs between `before` and `after` to an account that may have been changed
    /// elsewhere meanwhile. Base URL and key change together, so that no key goes to a server that
    /// it was not given for.
    Account appliedTo(const Account &current) const;
};

} // namespace Purser
