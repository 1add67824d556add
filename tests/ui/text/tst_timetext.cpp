// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"
#include "ui/text/timetext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        m_english.emplace();
        m_english->choose(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    }

    void relativeTimeTakesOneUnit_data()
    {
        constexpr qint64 minute = 60;
        constexpr qint64 hour = 60 * minute;
        constexpr qint64 day = 24 * hour;
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("future") << -5 * minute - 1 << u"in the future"_s;
        QTest::newRow("a clock that is ahead") << -5 * minute << u"just now"_s;
        QTest::newRow("a clock one minute ahead") << -minute << u"just now"_s;
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("59 s") << minute - 1 << u"just now"_s;
        QTest::newRow("1 min") << minute << u"1 minute ago"_s;
        QTest::newRow("just under 2 min") << 2 * minute - 1 << u"1 minute ago"_s;
        QTest::newRow("2 min") << 2 * minute << u"2 minutes ago"_s;
        QTest::newRow("just under 1 h") << hour - 1 << u"59 minutes ago"_s;
        QTest::newRow("1 h") << hour << u"1 hour ago"_s;
        QTest::newRow("just under 1 d") << day - 1 << u"23 hours ago"_s;
        QTest::newRow("1 d") << day << u"1 day ago"_s;
        QTest::newRow("just under 1 month") << 30 * day - 1 << u"29 days ago"_s;
        QTest::newRow("1 month") << 30 * day << u"1 month ago"_s;
        QTest::newRow("just under 1 year") << 365 * day - 1 << u"12 months ago"_s;
        QTest::newRow("1 year") << 365 * day << u"1 year ago"_s;
        QTest::newRow("50 years") << 50 * 365 * day << u"50 years ago"_s;
    }

    void relativeTimeTakesOneUnit()
    {
        QFETCH(const qint64, secondsAgo);
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
        QTEST(relativeTime(now.addSecs(-secondsAgo), now), "words");
    }

    void anUpdateNamesTheDayIfItIsAnother_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("words");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc());
        };
        QTest::newRow("now") << utc(3, 2, 9, 30) << u"Updated at 09:30"_s;
        QTest::newRow("first minute of the day") << utc(3, 2, 0, 0) << u"Updated at 00:00"_s;
        QTest::newRow("yesterday, ten hours ago")
            << utc(3, 1, 23, 30) << u"Updated yesterday at 23:30"_s;
        QTest::newRow("yesterday, nearly two days ago")
            << utc(3, 1, 0, 1) << u"Updated yesterday at 00:01"_s;
        QTest::newRow("before") << utc(2, 28, 23, 59) << u"Updated on 28.02.26 at 23:59"_s;
        QTest::newRow("the clock was set back")
            << utc(3, 4, 8, 0) << u"Updated on 04.03.26 at 08:00"_s;
        QTest::newRow("local time counts, not that of the service")
            << QDateTime(QDate(2026, 3, 1), QTime(22, 0), QTimeZone(-8 * 3600))
            << u"Updated at 06:00"_s;
    }

    void anUpdateNamesTheDayIfItIsAnother()
    {
        QFETCH(const QDateTime, time);
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
        QTEST(updatedText(time, now), "words");
    }

    void aLengthOfTimeIsRoundedUpInOneUnit_data()
    {
        constexpr int minute = 60;
        constexpr int hour = 60 * minute;
        constexpr int day = 24 * hour;
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0 s") << 0 << u"0 seconds"_s;
        QTest::newRow("1 s") << 1 << u"1 second"_s;
        QTest::newRow("just under 2 min") << 2 * minute - 1 << u"119 seconds"_s;
        QTest::newRow("2 min") << 2 * minute << u"2 minutes"_s;
        QTest::newRow("just over 2 min") << 2 * minute + 1 << u"3 minutes"_s;
        QTest::newRow("just under 2 h") << 2 * hour - 1 << u"120 minutes"_s;
        QTest::newRow("2 h") << 2 * hour << u"2 hours"_s;
        QTest::newRow("1 d") << day << u"24 hours"_s;
        QTest::newRow("2 d") << 2 * day << u"2 days"_s;
        QTest::newRow("just over 2 d") << 2 * day + 1 << u"3 days"_s;
    }

    void aLengthOfTimeIsRoundedUpInOneUnit()
    {
        QFETCH(const int, seconds);
        QTEST(timeSpanText(std::chrono::seconds(seconds)), "text");
    }

    void zonesDoNotMatterToAnAge()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
        const QDateTime elsewhere(QDate(2026, 3, 2), QTime(13, 30), QTimeZone(5 * 3600));
        QCOMPARE(relativeTime(elsewhere, now), u"1 hour ago"_s);
    }

    void anExactTimeIsLocalAndNamesItsZone()
    {
        const QDateTime elsewhere(QDate(2026, 3, 2), QTime(13, 30), QTimeZone(5 * 3600));
        QCOMPARE(exactTime(elsewhere), u"02.03.26 08:30 UTC"_s);
    }

    void aZoneHasAShortName_data()
    {
        QTest::addColumn<QString>("abbreviation");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("text");
        QTest::newRow("abbreviation") << u"CEST"_s << 7200 << u"CEST"_s;
        QTest::newRow("digits") << u"+03"_s << 10800 << u"+03"_s;
        QTest::newRow("name on Windows") << u"W. Europe Standard Time"_s << 3600 << u"UTC+01:00"_s;
        QTest::newRow("short name on Windows") << u"中国标准时间"_s << 28800 << u"UTC+08:00"_s;
        QTest::newRow("west") << u"Newfoundland Standard Time"_s << -12600 << u"UTC-03:30"_s;
        QTest::newRow("UTC on Windows") << u"Coordinated Universal Time"_s << 0 << u"UTC"_s;
        QTest::newRow("no name") << QString() << 19800 << u"UTC+05:30"_s;
    }

    void aZoneHasAShortName()
    {
        QFETCH(const QString, abbreviation);
        QFETCH(const int, offset);
        QTEST(timeZoneText(abbreviation, offset), "text");
    }

private:
    std::optional<Language> m_english;
};

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timetext.moc"
