// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QObject>

#include <deque>

namespace Purser {

/// A log of the requests sent since the program was started, oldest first. It is kept in memory
/// only. When the log is full, the oldest entry is removed.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 1000;

    using QObject::QObject;

    qsizetype size() const { return qsizetype(m_entries.size()); }
    const Activity &at(qsizetype index) const { return m_entries[size_t(index)]; }

    void add(const Activity &activity);
    void clear();

Q_SIGNALS:
    void aboutToAdd(); ///< emitted before an entry is appended
    void added();
    void aboutToForgetOldest();
    void forgotOldest();
    void aboutToClear();
    void cleared();

private:
    std::deque<Activity> m_entries;
};

} // namespace Purser
