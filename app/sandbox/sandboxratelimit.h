// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxfaults.h"

#include <chrono>
#include <optional>

namespace Purser {

/// Counts requests and tells which of them SandboxFaults::RequestLimit refuses.
///
/// A pause begins with a refusal and not with the last answer. Therefore a client that sends more
/// requests than the limit meets it however slowly it sends them.
class SandboxRateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    explicit SandboxRateLimit(SandboxFaults::RequestLimit limit);

    /// Counts a request that arrives at `now`, which is never earlier than in the call before.
    /// Returns std::nullopt if the request is answered, otherwise the rest of the pause in whole
    /// seconds, rounded up: a client that waits for so long is answered.
    std::optional<std::chrono::seconds> refuse(Clock::time_point now);

private:
    SandboxFaults::RequestLimit m_limit;
    int m_answered = 0; // since the start or the last pause
    std::optional<Clock::time_point> m_pauseEnd;
};

} // namespace Purser
