// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cstdlib>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 clockDifference = 5 * minute;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::TimeText)
};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < -clockDifference)
        //: When a credential was created or the list was refreshed.
        return TimeText::tr("in the future");
    if (seconds < minute)
        //: When a credential was created or the list was refreshed.
        return TimeText::tr("just now");
    if (seconds < hour)
        //: When a credential was created or the list was refreshed.
        return TimeText::tr("%n minutes ago", nullptr, int(seconds / minute));
    if (seconds < day)
        //: When a credential was created or the list was refreshed.
        return TimeText::tr("%n hours ago", nullptr, int(seconds / hour));
    if (seconds < month)
        //: When a credential was created or the list was refreshed.
        return TimeText::tr("%n days ago", nullptr, int(seconds / day));
    if (seconds < year)
        //: When a credential was created or the list was refreshed.
        return TimeText::tr("%n months ago", nullptr, int(seconds / month));
    //: When a credential was created or the list was refreshed.
    return TimeText::tr("%n years ago", nullptr, int(seconds / year));
}

QString updatedText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        //: The list of credentials, or one of them; %1 is a time of day.
        return TimeText::tr("Updated at %1").arg(clock);
    if (days == 1)
        //: %1 is a time of day.
        return TimeText::tr("Updated yesterday at %1").arg(clock);
    //: %1 is a date, %2 a time of day.
    return TimeText::tr("Updated on %1 at %2")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString timeSpanText(std::chrono::seconds span)
{
    const auto roundedUp = [&span](qint64 unit) { return int((span.count() + unit - 1) / unit); };
    if (span.count() < 2 * minute)
        //: A length of time, part of a sentence such as "You can try again in %1"
        return TimeText::tr("%n seconds", nullptr, int(span.count()));
    if (span.count() < 2 * hour)
        //: A length of time, part of a sentence such as "You can try again in %1"
        return TimeText::tr("%n minutes", nullptr, roundedUp(minute));
    if (span.count() < 2 * day)
        //: A length of time, part of a sentence such as "You can try again in %1"
        return TimeText::tr("%n hours", nullptr, roundedUp(hour));
    //: A length of time, part of a sentence such as "You can try again in %1"
    return TimeText::tr("%n days", nullptr, roundedUp(day));
}

QString exactTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + u' '
        + timeZoneText(local.timeZoneAbbreviation(), local.offsetFromUtc());
}

QString timeZoneText(const QString &abbreviation, int secondsFromUtc)
{
    constexpr qsizetype maxLength = 6;
    const bool isAscii = std::ranges::all_of(abbreviation, [](QChar c) { return c < u'\x80'; });
    if (!abbreviation.isEmpty() && abbreviation.size() <= maxLength && isAscii)
        return abbreviation;
    const QTime offset = QTime(0, 0).addSecs(std::abs(secondsFromUtc));
    if (secondsFromUtc == 0)
        return u"UTC"_s;
    return (secondsFromUtc < 0 ? u"UTC-"_s : u"UTC+"_s) + offset.toString(u"HH:mm"_s);
}

} // namespace Purser
