// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxfaults.h"

#include <chrono>
#include <optional>

namespace Purser {

/// Counts requests, and determines which of them a SandboxFaults::RequestLimit refuses.
///
/// A pause begins with the first refused request, not with the last answered one. A client that
/// sends more requests than the limit is therefore refused even if it sends them slowly.
class SandboxRateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    explicit SandboxRateLimit(SandboxFaults::RequestLimit limit);

    /// Counts a request that arrives at `now`, which must not be earlier than in previous calls.
    /// Returns std::nullopt if the request is to be answered, otherwise the remaining length of the
    /// pause in seconds, rounded up. A request sent after that time is answered.
    std::optional<std::chrono::seconds> refuse(Clock::time_point now);

private:
    SandboxFaults::RequestLimit m_limit;
    int m_answered = 0; // number of requests answered since the start or the last pause
    std::optional<Clock::time_point> m_pauseEnd;
};

} // namespace Purser
