// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/expiry.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

using State = Expiry::State;

namespace {

const QDate today(2026, 11, 27);

} // namespace

class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayMeans_data()
    {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<int>("warningDays");
        QTest::addColumn<State>("state");
        QTest::addColumn<qint64>("daysLeft");
        const auto row = [](const char *name, int days, int warningDays, State state) {
            QTest::newRow(name) << today.addDays(days) << warningDays << state << qint64(days);
        };
        QTest::newRow("none") << QDate() << 14 << State::None << qint64(0);
        row("long ago", -400, 14, State::Expired);
        row("yesterday", -1, 14, State::Expired);
        row("today", 0, 14, State::Today);
        row("tomorrow", 1, 14, State::Soon);
        row("the last day of the warning", 14, 14, State::Soon);
        row("the day before the warning", 15, 14, State::Fine);
        row("in years", 4000, 14, State::Fine);
        row("tomorrow, without a warning", 1, 0, State::Fine);
        row("today, without a warning", 0, 0, State::Today);
        row("yesterday, without a warning", -1, 0, State::Expired);
    }

    void aDayMeans()
    {
        QFETCH(const QDate, expires);
        QFETCH(const int, warningDays);
        QFETCH(const State, state);
        QFETCH(const qint64, daysLeft);
        QCOMPARE(Expiry::of(expires, today, warningDays),
                 (Expiry{ .state = state, .daysLeft = daysLeft }));
        QCOMPARE(Expiry::of(expires, today, warningDays).isExpiring(),
                 state == State::Soon || state == State::Today);
    }

    void theWarningIsTwoWeeksUnlessSaid()
    {
        QCOMPARE(Expiry::of(today.addDays(14), today).state, State::Soon);
        QCOMPARE(Expiry::of(today.addDays(15), today).state, State::Fine);
    }

    void withoutADayComesLast()
    {
        QList<QDate> days{ today.addDays(3),   QDate(), today.addDays(-2), today, today.addDays(-9),
                           QDate(9999, 12, 31) };
        std::ranges::stable_sort(days, {}, expirySortKey);
        QCOMPARE(days,
                 (QList<QDate>{ today.addDays(-9), today.addDays(-2), today, today.addDays(3),
                                QDate(9999, 12, 31), QDate() }));
    }

    void aPasswordGrowsOld_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<bool>("isOld"); // by a reminder after 90 days
        constexpr qint64 day = 86'400;
        QTest::newRow("now") << qint64(0) << qint64(0) << false;
        QTest::newRow("almost a day") << day - 1 << qint64(0) << false;
        QTest::newRow("a day") << day << qint64(1) << false;
        QTest::newRow("89 days") << 90 * day - 1 << qint64(89) << false;
        QTest::newRow("90 days") << 90 * day << qint64(90) << true;
        QTest::newRow("in the future") << -10 * day << qint64(0) << false;
    }

    void aPasswordGrowsOld()
    {
        QFETCH(const qint64, secondsAgo);
        const QDateTime now(today, QTime(12, 0), QTimeZone::utc());
        const QDateTime changed = now.addSecs(-secondsAgo);
        QTEST(passwordAge(changed, now), "age");
        QTEST(isPasswordOld(changed, now, 90), "isOld");
        QVERIFY(!isPasswordOld(changed, now, 0));
        QVERIFY(!isPasswordOld(std::nullopt, now, 90));
    }
};

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
