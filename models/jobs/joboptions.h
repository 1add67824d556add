// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Controls how a job processes its items.
struct JobOptions
{
    static constexpr int maxConcurrency = 8;

    int concurrency = 4; ///< number of items processed at the same time, at most maxConcurrency
    /// Whether to check each login with its registry first, and to skip the item if the registry
    /// refuses the login.
    bool checksLogins = true;
    bool sendsUnchecked = false; ///< whether to send items whose login couldn't be checked
};

} // namespace Purser
