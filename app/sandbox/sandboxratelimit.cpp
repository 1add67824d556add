// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxratelimit.h"

namespace Purser {

SandboxRateLimit::SandboxRateLimit(SandboxFaults::RequestLimit limit)
    : m_limit(limit)
{ }

std::optional<std::chrono::seconds> SandboxRateLimit::check(Clock::time_point now)
{
    if (m_pauseEnd && now >= *m_pauseEnd) {
        m_pauseEnd.reset();
        m_answered = 0;
    }
    if (m_answered < m_limit.requests) {
        ++m_answered;
        return {};
    }
    if (!m_pauseEnd)
        m_pauseEnd = now + m_limit.pause;
    return std::chrono::ceil<std::chrono::seconds>(*m_pauseEnd - now);
}

} // namespace Purser
