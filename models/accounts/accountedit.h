// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <optional>

namespace Purser {

/// A change to one account: its state when editing began and its new state.
struct AccountEdit
{
    std::optional<Account> before{}; ///< std::nullopt for a new account
    Account after{};
    /// Refuses the edit if another process has moved or replaced the key since `before`.
    bool needsSameKey = false;

    /// Applies the differences between `before` and `after` to an account that another process may
    /// have changed. The base URL and the key are applied together, so that a key is never sent to
    /// the wrong server.
    Account appliedTo(const Account &current) const;
};

} // namespace Purser
