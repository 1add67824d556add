// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Purser {

/// Returns how long ago `time` is, in one unit: "just now", "5 minutes ago", "2 years ago". Since
/// the clocks of two computers may differ, a time up to five minutes ahead is "just now", too.
/// Later times are "in the future".
QString relativeTime(const QDateTime &time, const QDateTime &now);

/// Returns when something was read from the service: "Updated at 11:20", with the day if that isn't
/// the day of `now`. Both are shown in local time.
QString updatedText(const QDateTime &time, const QDateTime &now);

/// Returns a duration in one unit, rounded up: "90 seconds", "5 minutes", "3 days". A larger unit
/// is used from two of it on.
QString timeSpanText(std::chrono::seconds span);

/// Returns the local date and time with the time zone, in the user's locale.
QString exactTime(const QDateTime &time);

/// Returns the short name of a time zone: its abbreviation, or the offset if the system only has a
/// long name for it, as Windows does: "CET", "UTC+01:00".
QString timeZoneText(const QString &abbreviation, int secondsFromUtc);

} // namespace Purser
