// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace Purser {

/// A moment by two clocks. On Linux and macOS the steady one stands still while the computer
/// sleeps; the other one is also set by people and by the network.
struct Moment
{
    std::chrono::milliseconds steady{ 0 };
    std::chrono::milliseconds wall{ 0 }; ///< since the epoch

    static Moment now();
};

/// Whether connections that were kept open can still be relied on. Services and routers drop idle
/// ones, often without a word, and a computer that slept does not hear of it: the next request
/// would be sent into nothing, and wait there for its deadline.
class ConnectionAge
{
public:
    /// Common services keep idle connections for 60 seconds or longer.
    static constexpr std::chrono::milliseconds defaultMaxIdle{ 60'000 };
    /// More than the corrections that keep a clock right.
    static constexpr std::chrono::milliseconds maxClockDrift{ 2'000 };

    explicit ConnectionAge(std::chrono::milliseconds maxIdle = defaultMaxIdle)
        : m_maxIdle(maxIdle)
    { }

    /// Something was sent or received.
    void noteTraffic(const Moment &now) { m_lastTraffic = now; }

    /// Idle for too long, or since the last traffic one clock ran further than the other: the
    /// computer slept, or its clock was set. Never before the first traffic.
    bool isStale(const Moment &now) const;

private:
    std::chrono::milliseconds m_maxIdle;
    std::optional<Moment> m_lastTraffic;
};

} // namespace Purser
