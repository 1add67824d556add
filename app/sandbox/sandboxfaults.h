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
    /// After `requests` requests were answered, the next one starts a pause of length `pause`. All
    /// requests during the pause are refused. Then, as many requests are answered again.
    struct RequestLimit
    {
        int requests = 1; ///< 1 to maxRequests
        std::chrono::seconds pause{ 5 }; ///< 1 second to maxPause

        friend bool operator==(const RequestLimit &, const RequestLimit &) = default;
    };

    static constexpr std::chrono::milliseconds maxLatency{ 60'000 };
    static constexpr int maxRequests = 1'000'000;
    static constexpr std::chrono::seconds maxPause{ 3600 };

    /// The time between the arrival of a request and its response. A change takes effect when its
    /// request arrives. Other connections aren't delayed by it.
    std::chrono::milliseconds latency{ 0 };
    std::optional<RequestLimit> limit = {};
    /// Creates, updates, and deletes of credentials whose names contain this text, regardless of
    /// case, fail and change nothing. If it is empty, none fail.
    QString failingName = {};

    bool failsFor(const QString &name) const;

    friend bool operator==(const SandboxFaults &, const SandboxFaults &) = default;
};

} // namespace Purser
