// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// The faults that the sandbox's service simulates, to test how a client handles them. By default,
/// there are none.
struct SandboxFaults
{
    /// After `requests` requests have been answered, the next one starts a pause of length `pause`,
    /// during which all requests are refused. Then the count starts again from 0.
    struct RequestLimit
    {
        int requests = 1; ///< 1 to maxRequests
        std::chrono::seconds pause{ 5 }; ///< 1 second to maxPause

        friend bool operator==(const RequestLimit &, const RequestLimit &) = default;
    };

    static constexpr std::chrono::milliseconds maxLatency{ 60'000 };
    static constexpr int maxRequests = 1'000'000;
    static constexpr std::chrono::seconds maxPause{ 3600 };

    /// The time between a request's arrival and its response. A request that changes something
    /// takes effect when it arrives, before the delay. Other connections aren't delayed.
    std::chrono::milliseconds latency{ 0 };
    std::optional<RequestLimit> limit = {};
    /// Creating, updating or deleting a credential fails and changes nothing if its name contains
    /// this text, ignoring case. If this text is empty, nothing fails.
    QString failingName = {};

    bool failsFor(const QString &name) const;

    friend bool operator==(const SandboxFaults &, const SandboxFaults &) = default;
};

} // namespace Purser
