// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace Purser {

/// So many days before a login expires it is pointed out, unless the preferences say otherwise.
constexpr int defaultExpiryWarningDays = 14;

/// What a day on which a login expires means on another day, both in the user's calendar. On the
/// day itself the login may still work.
struct Expiry
{
    enum class State {
        None, ///< no day is known
        Fine, ///< later than the days of the warning
        Soon, ///< within the days of the warning
        Today,
        Expired, ///< before today
    };

    State state = State::None;
    qint64 daysLeft = 0; ///< negative once it has expired; 0 with None

    /// Returns whether the user should look after it before it expires.
    bool isExpiring() const { return state == State::Soon || state == State::Today; }

    static Expiry of(const QDate &expires, const QDate &today,
                     int warningDays = defaultExpiryWarningDays);

    friend bool operator==(const Expiry &, const Expiry &) = default;
};

/// For sorting by the day on which a login expires: the earlier, the smaller; without a day, the
/// largest.
qint64 expirySortKey(const QDate &expires);

/// Returns the full days since the password was changed; 0 for a time in the future.
qint64 passwordAge(const QDateTime &changedAt, const QDateTime &now);

/// Returns whether a password is at least `reminderDays` old. With 0 days, or without a known time,
/// it never is.
bool isPasswordOld(const std::optional<QDateTime> &changedAt, const QDateTime &now,
                   int reminderDays);

} // namespace Purser
