// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/retrypolicy.h"

#include <algorithm>

namespace Purser {

namespace {

/// One that has just started, or a network that is just coming up. A timeout has tried for long
/// enough.
bool isPassing(const ProxyProblem &problem)
{
    return problem.reason == ProxyProblem::Reason::NotFound
        || problem.reason == ProxyProblem::Reason::Closed
        || problem.reason == ProxyProblem::Reason::Unreachable;
}

/// What a second try may not meet again.
bool isPassing(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::RateLimited:
        return true;
    case ApiError::Kind::Proxy:
        return error.proxy && isPassing(*error.proxy);
    case ApiError::Kind::Server:
        return error.httpStatus >= 500; // under 200 it is the service's considered answer
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(const ApiError &error,
                                                                 size_t retries) const
{
    if (!isPassing(error) || retries >= delays.size())
        return std::nullopt;
    if (!error.retryAfter)
        return delays[retries];
    if (*error.retryAfter > maxDelay)
        return std::nullopt;
    return std::max<std::chrono::milliseconds>(delays[retries], *error.retryAfter);
}

} // namespace Purser
