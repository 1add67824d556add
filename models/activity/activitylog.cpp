// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"

namespace Purser {

void ActivityLog::add(const Activity &activity)
{
    if (size() == capacity) {
        Q_EMIT aboutToForgetOldest();
        m_entries.pop_front();
        Q_EMIT forgotOldest();
    }
    Q_EMIT aboutToAdd();
    m_entries.push_back(activity);
    Q_EMIT added();
}

void ActivityLog::clear()
{
    Q_EMIT aboutToClear();
    m_entries.clear();
    Q_EMIT cleared();
}

} // namespace Purser
