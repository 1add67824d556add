// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Purser {

/// Returns the age of `time` in a single unit, such as "just now", "5 minutes ago" or "2 years
/// ago". Since the clocks of two computers may differ, a time up to five minutes ahead is also
/// "just now". Later times are "in the future".
QString relativeTime(const QDateTime &time, const QDateTime &now);

/// Returns when something was read from the service, such as "Updated at 11:20". The day is
/// included if it differs from the day of `now`. Times are shown in local time.
QString updatedText(const QDateTime &time, const QDateTime &now);

/// Returns a duration in a single unit, rounded up, such as "90 seconds", "5 minutes" or "3 days".
/// A larger unit is used if the duration is at least two of that unit.
QString timeSpanText(std::chrono::seconds span);

/// Returns the local date and time with the time zone, in the user's locale.
QString exactTime(const QDateTime &time);

/// Returns the short name of a time zone, such as "CET" or "UTC+01:00". This is `abbreviation`, or
/// the offset from UTC if `abbreviation` is a long name, as on Windows.
QString timeZoneText(const QString &abbreviation, int secondsFromUtc);

} // namespace Purser
