// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// The options of a job.
struct JobOptions
{
    static constexpr int maxConcurrency = 8;

    int concurrency = 4; ///< number of items processed at the same time, at most maxConcurrency
    bool checksLogins = true; ///< a refused login is never sent
    bool sendsUnchecked = false; ///< whether to send logins that couldn't be checked
};

} // namespace Purser
