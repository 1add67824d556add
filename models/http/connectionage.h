// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace Purser {

/// A point in time on two clocks. On Linux and macOS, the steady clock stops while the computer
/// sleeps. The wall clock can be set by the user or the network.
struct Moment
{
    std::chrono::milliseconds steady{ 0 };
    std::chrono::milliseconds wall{ 0 }; ///< time since the epoch

    static Moment now();
};

/// Determines whether open connections can still be used. Services and routers drop idle
/// connections, often without notice, and a computer that is asleep misses any notice. A request
/// sent over such a connection would time out.
class ConnectionAge
{
public:
    /// Common services keep idle connections open for 60 seconds or longer.
    static constexpr std::chrono::milliseconds defaultMaxIdle{ 60'000 };
    /// Greater than typical clock corrections.
    static constexpr std::chrono::milliseconds maxClockDrift{ 2'000 };

    explicit ConnectionAge(std::chrono::milliseconds maxIdle = defaultMaxIdle)
        : m_maxIdle(maxIdle)
    { }

    /// Records that data was sent or received.
    void noteTraffic(const Moment &now) { m_lastTraffic = now; }

    /// Returns true if the connections were idle for too long, or if the two clocks have diverged
    /// since the last traffic because the computer slept or its clock was set. Returns false before
    /// the first traffic.
    bool isStale(const Moment &now) const;

private:
    std::chrono::milliseconds m_maxIdle;
    std::optional<Moment> m_lastTraffic;
};

} // namespace Purser
