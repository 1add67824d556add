// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connectionage.h"

namespace Purser {

using namespace std::chrono;

Moment Moment::now()
{
    return { duration_cast<milliseconds>(steady_clock::now().time_since_epoch()),
             duration_cast<milliseconds>(system_clock::now().time_since_epoch()) };
}

bool ConnectionAge::isStale(const Moment &now) const
{
    if (!m_lastTraffic)
        return false;
    const milliseconds idle = now.steady - m_lastTraffic->steady;
    const milliseconds drift = (now.wall - m_lastTraffic->wall) - idle;
    return idle > m_maxIdle || abs(drift) > maxClockDrift;
}

} // namespace Purser
