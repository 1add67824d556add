// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::TimeWords)
};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 0)
        return TimeWords::tr("in the future");
    if (seconds < minute)
        return TimeWords::tr("just now");
    if (seconds < hour)
        return TimeWords::tr("%n minutes ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return TimeWords::tr("%n hours ago", nullptr, int(seconds / hour));
    if (seconds < month)
        return TimeWords::tr("%n days ago", nullptr, int(seconds / day));
    if (seconds < year)
        return TimeWords::tr("%n months ago", nullptr, int(seconds / month));
    return TimeWords::tr("%n years ago", nullptr, int(seconds / year));
}

QString exactTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + u' ' + local.timeZoneAbbreviation();
}

} // namespace Purser
