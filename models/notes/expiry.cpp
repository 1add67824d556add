// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/expiry.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace Purser {

Expiry Expiry::of(const QDate &expires, const QDate &today, int warningDays)
{
    if (!expires.isValid() || !today.isValid())
        return {};
    const qint64 daysLeft = today.daysTo(expires);
    const State state = daysLeft < 0 ? State::Expired
        : daysLeft == 0              ? State::Today
        : daysLeft <= warningDays    ? State::Soon
                                     : State::Fine;
    return { .state = state, .daysLeft = daysLeft };
}

qint64 expirySortKey(const QDate &expires)
{
    return expires.isValid() ? expires.toJulianDay() : std::numeric_limits<qint64>::max();
}

qint64 passwordAge(const QDateTime &changedAt, const QDateTime &now)
{
    constexpr qint64 day = std::chrono::seconds(std::chrono::hours(24)).count();
    return std::max<qint64>(changedAt.secsTo(now), 0) / day;
}

bool isPasswordOld(const std::optional<QDateTime> &changedAt, const QDateTime &now,
                   int reminderDays)
{
    return changedAt && reminderDays > 0 && passwordAge(*changedAt, now) >= reminderDays;
}

} // namespace Purser
