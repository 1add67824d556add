// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace Purser {

/// By default, the user is warned this many days before a login expires.
constexpr int defaultExpiryWarningDays = 14;

/// A login's expiry state on a given day. The login may still work on its expiry date.
struct Expiry
{
    enum class State {
        None, ///< no expiry date is set
        Fine, ///< more than `warningDays` days are left
        Soon, ///< at most `warningDays` days are left
        Today,
        Expired, ///< the expiry date is before today
    };

    State state = State::None;
    qint64 daysLeft = 0; ///< negative once it has expired; 0 if the state is None

    /// Returns whether the login expires today or soon.
    bool isExpiring() const { return state == State::Soon || state == State::Today; }

    /// Returns the state on the day `today`, which is the user's local date. The state is None if
    /// either date is invalid.
    static Expiry of(const QDate &expires, const QDate &today,
                     int warningDays = defaultExpiryWarningDays);

    friend bool operator==(const Expiry &, const Expiry &) = default;
};

/// Returns a key for sorting by expiry date, in ascending order. Logins without a date come last.
qint64 expirySortKey(const QDate &expires);

/// Returns the number of full days since the password was changed, or 0 for a time in the future.
qint64 passwordAge(const QDateTime &changedAt, const QDateTime &now);

/// Returns whether a password is at least `reminderDays` old. Returns false if `reminderDays` is 0
/// or the time of the change is unknown.
bool isPasswordOld(const std::optional<QDateTime> &changedAt, const QDateTime &now,
                   int reminderDays);

} // namespace Purser
