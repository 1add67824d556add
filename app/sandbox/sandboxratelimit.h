// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxfaults.h"

#include <chrono>
#include <optional>

namespace Purser {

/// Counts requests and decides which ones to refuse under a SandboxFaults::RequestLimit.
///
/// When the limit is exceeded, a pause begins, during which all requests are refused. It starts at
/// the first refused request, not at the last answered one. The limit isn't tied to a time window,
/// so even a slow client is refused once it exceeds the limit. After the pause, the count starts
/// again from 0.
class SandboxRateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    explicit SandboxRateLimit(SandboxFaults::RequestLimit limit);

    /// Counts a request that arrives at `now`, which must not be earlier than in previous calls.
    /// Returns std::nullopt if the request is to be answered, otherwise the remaining length of the
    /// pause in seconds, rounded up. A request sent after that time is answered.
    std::optional<std::chrono::seconds> check(Clock::time_point now);

private:
    SandboxFaults::RequestLimit m_limit;
    int m_answered = 0; // number of requests answered since the start or the last pause
    std::optional<Clock::time_point> m_pauseEnd;
};

} // namespace Purser
