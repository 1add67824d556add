// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// What the sandbox's service does wrong on purpose, to try how a client copes with it. A sandbox
/// does nothing of it unless it is told to.
struct SandboxFaults
{
    /// After `requests` answered requests, the next one begins a pause of the length `pause`. Every
    /// request in it is refused, and then as many requests are answered again.
    struct RequestLimit
    {
        int requests = 1; ///< 1 to maxRequests
        std::chrono::seconds pause{ 5 }; ///< 1 second to maxPause

        friend bool operator==(const RequestLimit &, const RequestLimit &) = default;
    };

    static constexpr std::chrono::milliseconds maxLatency{ 60'000 };
    static constexpr int maxRequests = 1'000'000;
    static constexpr std::chrono::seconds maxPause{ 3600 };

    /// The time between the arrival of a request and its answer. A change is made when its request
    /// arrives. The answers to other connections don't wait for it.
    std::chrono::milliseconds latency{ 0 };
    std::optional<RequestLimit> limit = {};
    /// Creates, updates, and deletes of credentials whose names contain this text fail and change
    /// nothing. Upper and lower case don't matter. If it is empty, none fail.
    QString failingName = {};

    bool failsFor(const QString &name) const;

    friend bool operator==(const SandboxFaults &, const SandboxFaults &) = default;
};

} // namespace Purser
