// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connectionage.h"

#include <QTest>

using namespace Purser;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestConnectionAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAgeByIdlingAndByJumpsOfTheClock_data()
    {
        QTest::addColumn<milliseconds>("steady"); // what passes by each clock
        QTest::addColumn<milliseconds>("wall");
        QTest::addColumn<bool>("isStale");
        const auto row = [](const char *name, milliseconds steady, milliseconds wall,
                            bool isStale) { QTest::newRow(name) << steady << wall << isStale; };
        row("no time", 0ms, 0ms, false);
        row("a moment", 5s, 5s, false);
        row("the longest idle time", 60s, 60s, false);
        row("longer than that", 60'001ms, 60'001ms, true);
        row("a day", 24h, 24h, true);
        row("asleep for an hour", 5s, 1h + 5s, true);
        row("asleep for a few seconds", 1s, 4s, true);
        row("asleep, by a clock that counts it", 1h, 1h, true);
        row("a clock that is corrected a little", 30s, 31s, false);
        row("the largest correction", 30s, 32s, false);
        row("a larger correction", 30s, 32'001ms, true);
        row("a clock that is set back a little", 30s, 28s, false);
        row("a clock that is set back", 30s, 27'999ms, true);
        row("a clock that is set back by an hour", 5s, -1h, true);
    }

    void connectionsAgeByIdlingAndByJumpsOfTheClock()
    {
        QFETCH(const milliseconds, steady);
        QFETCH(const milliseconds, wall);
        const Moment start{ .steady = 100s, .wall = 1'700'000'000s };
        ConnectionAge age;
        age.noteTraffic(start);
        QTEST(age.isStale({ start.steady + steady, start.wall + wall }), "isStale");
    }

    void beforeTheFirstTrafficNothingIsOld() { QVERIFY(!ConnectionAge().isStale({ 24h, 24h })); }

    void trafficMakesThemYoungAgain()
    {
        ConnectionAge age;
        age.noteTraffic({ 0s, 0s });
        age.noteTraffic({ 50s, 50s });
        QVERIFY(!age.isStale({ 100s, 100s }));
        QVERIFY(age.isStale({ 111s, 111s }));
    }

    void theClocksRun()
    {
        const Moment before = Moment::now();
        QVERIFY(before.wall > before.steady);
        QTRY_VERIFY(Moment::now().steady > before.steady && Moment::now().wall > before.wall);
    }
};

QTEST_GUILESS_MAIN(TestConnectionAge)
#include "tst_connectionage.moc"
