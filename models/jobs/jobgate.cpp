// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobgate.h"

#include <algorithm>

namespace Purser {

namespace {

constexpr std::chrono::seconds firstDelay{ 2 };
constexpr int maxDoublings = 6;

} // namespace

JobGate::JobGate()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobGate::changed);
}

std::optional<QDeadlineTimer> JobGate::opensAt() const
{
    return isOpen() ? std::nullopt : std::optional(m_deadline);
}

void JobGate::close(std::optional<std::chrono::seconds> delay)
{
    if (isOpen()) // the replies of one burst count once
        ++m_closes;
    const int doublings = std::clamp(m_closes - 1, 0, maxDoublings);
    const std::chrono::milliseconds wanted = std::clamp<std::chrono::milliseconds>(
        delay.value_or(firstDelay * (1 << doublings)), std::chrono::milliseconds(0), maxDelay);
    const QDeadlineTimer deadline(wanted);
    if (!isOpen() && deadline <= m_deadline)
        return;
    m_deadline = deadline;
    m_timer.start(wanted);
    Q_EMIT changed();
}

void JobGate::open()
{
    if (isOpen())
        return;
    m_timer.stop();
    Q_EMIT changed();
}

} // namespace Purser
