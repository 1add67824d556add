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

QString tr(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("Purser::TimeWords", text, nullptr, int(count));
}

/// The source language's plural, for when no translation is loaded.
QString counted(qint64 count, const char *one, const char *many)
{
    return count == 1 ? tr(one) : tr(many, count);
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 0)
        return tr("in the future");
    if (seconds < minute)
        return tr("just now");
    if (seconds < hour)
        return counted(seconds / minute, "1 minute ago", "%n minutes ago");
    if (seconds < day)
        return counted(seconds / hour, "1 hour ago", "%n hours ago");
    if (seconds < month)
        return counted(seconds / day, "1 day ago", "%n days ago");
    if (seconds < year)
        return counted(seconds / month, "1 month ago", "%n months ago");
    return counted(seconds / year, "1 year ago", "%n years ago");
}

QString exactTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + u' ' + local.timeZoneAbbreviation();
}

} // namespace Purser
