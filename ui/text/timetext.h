// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Purser {

/// How long ago `time` is, in one unit: "just now", "5 minutes ago", "2 years ago". The clocks of
/// two computers differ: up to five minutes ahead are "just now", too.
QString relativeTime(const QDateTime &time, const QDateTime &now);

/// When something was read from the service: "Updated at 11:20", with the day if that is another
/// one than that of `now`. Both are shown in local time.
QString updatedText(const QDateTime &time, const QDateTime &now);

/// A length of time in one unit, rounded up: "90 seconds", "5 minutes", "3 days". A unit is
/// used from two of it on.
QString timeSpanText(std::chrono::seconds span);

/// Date and time of day with the zone, in the user's locale.
QString exactTime(const QDateTime &time);

} // namespace Purser
