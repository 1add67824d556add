// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace Purser {

/// Keeps track of the keychain entries that are being labeled. An entry must not be removed while
/// it is being labeled, because gnome-keyring 42.1 crashes if an item is deleted while one of its
/// properties is being set.
class DescriptionsUnderway
{
public:
    void begin(const QString &key) { ++m_counts[key]; }

    void end(const QString &key)
    {
        if (--m_counts[key] > 0)
            return;
        m_counts.remove(key);
        for (const auto &waiting : m_waiting.take(key))
            waiting();
    }

    /// Calls `action` once the entry is no longer being labeled, which may be immediately.
    void whenEnded(const QString &key, std::function<void()> action)
    {
        if (m_counts.contains(key))
            m_waiting[key].append(std::move(action));
        else
            action();
    }

private:
    QHash<QString, int> m_counts;
    QHash<QString, QList<std::function<void()>>> m_waiting;
};

} // namespace Purser
