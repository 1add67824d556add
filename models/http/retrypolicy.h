// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"

#include <QDeadlineTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Purser {

/// Determines when a failed read is retried. A create, update or delete is never repeated
/// automatically.
struct RetryPolicy
{
    /// The delays before the second attempt, the third, and so on. A failed read is
    /// retried at most `delays.size()` times.
    std::vector<std::chrono::milliseconds> delays{ std::chrono::seconds(1),
                                                   std::chrono::seconds(4) };
    /// A read isn't retried if the service asks for a longer delay than this (`Retry-After`).
    std::chrono::seconds maxDelay = std::chrono::minutes(5);
    /// An attempt that takes longer is reported as late, but continues.
    std::chrono::milliseconds lateAfter = std::chrono::seconds(5);

    static RetryPolicy never() { return { .delays = {} }; }

    /// Returns the delay before the next attempt, or std::nullopt if a retry wouldn't help or none
    /// is left. `retries` is the number of retries so far.
    std::optional<std::chrono::milliseconds> delayAfter(const ApiError &error,
                                                        size_t retries) const;
};

/// The delay before a read is attempted again.
struct RetryDelay
{
    ApiError error{}; ///< the error from the last attempt
    QDeadlineTimer until{};
    int nextAttempt = 0; ///< 2 for the first retry
    int maxAttempts = 0;
};

/// Called with the delay when one begins, and with std::nullopt when it is over.
using RetryReport = std::function<void(const std::optional<RetryDelay> &)>;

/// Called with true when a read becomes late, and with false when it no longer is.
using LatenessReport = std::function<void(bool isLate)>;

} // namespace Purser
