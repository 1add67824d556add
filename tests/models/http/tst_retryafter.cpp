// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/retryafter.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndHttpDates_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // -1: nothing
        QTest::newRow("absent") << ""_ba << qint64(-1);
        QTest::newRow("blank") << " "_ba << qint64(-1);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("seconds") << "120"_ba << qint64(120);
        QTest::newRow("white space around") << " 120\t"_ba << qint64(120);
        QTest::newRow("a day") << "86400"_ba << qint64(86400);
        QTest::newRow("more than a day") << "86401"_ba << qint64(86400);
        QTest::newRow("most of all")
            << QByteArray::number(std::numeric_limits<qint64>::max()) << qint64(86400);
        QTest::newRow("one more than that") << "9223372036854775808"_ba << qint64(86400);
        QTest::newRow("more digits than any number has") << QByteArray(100, '9') << qint64(86400);
        QTest::newRow("many digits with a sign") << "+99999999999999999999"_ba << qint64(86400);
        QTest::newRow("many digits below zero") << "-99999999999999999999"_ba << qint64(0);
        QTest::newRow("many digits and a word") << "99999999999999999999s"_ba << qint64(-1);
        QTest::newRow("a sign alone") << "-"_ba << qint64(-1);
        QTest::newRow("negative") << "-5"_ba << qint64(0);
        QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
        QTest::newRow("words") << "soon"_ba << qint64(-1);
        QTest::newRow("date ahead") << "Sun, 18 Jan 2026 10:01:30 GMT"_ba << qint64(90);
        QTest::newRow("another weekday than that date has")
            << "Mon, 18 Jan 2026 10:01:30 GMT"_ba << qint64(-1);
        QTest::newRow("date past") << "Sat, 17 Jan 2026 10:00:00 GMT"_ba << qint64(0);
        QTest::newRow("date far ahead") << "Mon, 18 Jan 2027 10:00:00 GMT"_ba << qint64(86400);
        QTest::newRow("the last date of all")
            << "Fri, 31 Dec 9999 23:59:59 GMT"_ba << qint64(86400);
        QTest::newRow("no such date") << "Sun, 31 Feb 2026 10:00:00 GMT"_ba << qint64(-1);
    }

    void readsSecondsAndHttpDates()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, seconds);
        const QDateTime now({ 2026, 1, 18 }, { 10, 0 }, QTimeZone::utc());
        const auto wait = retryAfter(header, now);
        QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), seconds);
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
