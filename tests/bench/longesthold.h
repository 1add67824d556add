// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace Purser {

/// Measures the longest time that the event loop was blocked.
class LongestHold : public QObject
{
public:
    LongestHold()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(1);
        m_clock.start();
    }

    double milliseconds() const { return m_longest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6 - 1);
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace Purser
