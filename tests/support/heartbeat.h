// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Purser {

/// Measures the longest time that the current thread's event loop was blocked, using a timer that
/// fires every few milliseconds.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(std::chrono::milliseconds(2));
        m_clock.start();
    }

    std::chrono::milliseconds longest() const
    {
        return std::chrono::milliseconds(std::max(m_longest, m_clock.elapsed()));
    }

private:
    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace Purser
