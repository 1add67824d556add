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

/// When a read that failed is asked again. Only reads: a create, update or delete is never repeated
/// by the program.
struct RetryPolicy
{
    /// Before the second try, before the third, and so on; there are no more tries than these.
    std::vector<std::chrono::milliseconds> delays{ std::chrono::seconds(1),
                                                   std::chrono::seconds(4) };
    /// A service that asks for a longer pause (`Retry-After`) is left alone.
    std::chrono::seconds maxDelay = std::chrono::minutes(5);
    /// A try without an answer for longer than this is late, which is said. It goes on.
    std::chrono::milliseconds lateAfter = std::chrono::seconds(5);

    static RetryPolicy never() { return { .delays = {} }; }

    /// How long to wait after `error`; nothing when it is no use or enough. `retries` counts the
    /// repetitions so far.
    std::optional<std::chrono::milliseconds> delayAfter(const ApiError &error,
                                                        size_t retries) const;
};

/// The pause before a read is asked again.
struct RetryDelay
{
    ApiError error{}; ///< what the last try ended with
    QDeadlineTimer until{};
    int nextAttempt = 0; ///< 2 is the first repetition
    int tries = 0; ///< at most
};

/// Called with the pause when one begins, and with nothing when it is over.
using RetryReport = std::function<void(const std::optional<RetryDelay> &)>;

/// Called with true when a read becomes late, and with false when it no longer is.
using LatenessReport = std::function<void(bool isLate)>;

} // namespace Purser
