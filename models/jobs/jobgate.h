// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Purser {

/// Closes for a while when the service asks for a delay. All items of a job share one, so that none
/// of them sends into a rate limit that another one has run into.
class JobGate : public QObject
{
    Q_OBJECT

public:
    /// Longer delays are cut: nobody waits for a day.
    static constexpr std::chrono::seconds maxDelay = std::chrono::minutes(15);

    JobGate();

    bool isOpen() const { return !m_timer.isActive(); }
    /// Returns when the gate opens again, or std::nullopt while it is open.
    std::optional<QDeadlineTimer> opensAt() const;

    /// Closes the gate for `delay`, or leaves it closed for longer. Without a delay it is one that
    /// doubles with each close() since the last passed().
    void close(std::optional<std::chrono::seconds> delay);
    /// Notes that the service took a request, so that it is no longer under a limit.
    void passed() { m_closes = 0; }
    void open();

Q_SIGNALS:
    void changed(); ///< isOpen() or opensAt()

private:
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    int m_closes = 0;
};

} // namespace Purser
