// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Purser {

/// Holds back a job's items while a server asks for a delay. All items share one gate, so that
/// none of them is sent during a delay that another item has caused.
class JobGate : public QObject
{
    Q_OBJECT

public:
    /// Longer delays are reduced to this maximum, since users wouldn't wait any longer.
    static constexpr std::chrono::seconds maxDelay = std::chrono::minutes(15);

    JobGate();

    bool isOpen() const { return !m_timer.isActive(); }
    /// Returns when the gate opens again, or std::nullopt while it is open.
    std::optional<QDeadlineTimer> opensAt() const;

    /// Closes the gate for `delay`, unless it is already closed for longer. If `delay` is
    /// std::nullopt, uses a delay that doubles each time the gate closes before passed() is called.
    void close(std::optional<std::chrono::seconds> delay);
    /// Records that the service accepted a request, which means that the rate limit no longer
    /// applies.
    void passed() { m_closes = 0; }
    void open();

Q_SIGNALS:
    void changed(); ///< emitted when isOpen() or opensAt() changes

private:
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    int m_closes = 0;
};

} // namespace Purser
