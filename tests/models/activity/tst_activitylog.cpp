// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;

class TestActivityLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestWhenItIsFull()
    {
        ActivityLog log;
        for (int i = 0; i < int(ActivityLog::capacity) + 2; ++i)
            log.add({ .httpStatus = i });
        QCOMPARE(log.size(), ActivityLog::capacity);
        QCOMPARE(log.at(0).httpStatus, 2);
        QCOMPARE(log.at(log.size() - 1).httpStatus, int(ActivityLog::capacity) + 1);
    }

    void tellsOfEveryChangeBeforeAndAfter()
    {
        ActivityLog log;
        QList<qsizetype> sizes;
        const auto note = [&] { sizes.append(log.size()); };
        connect(&log, &ActivityLog::aboutToAdd, this, note);
        connect(&log, &ActivityLog::added, this, note);
        connect(&log, &ActivityLog::aboutToClear, this, note);
        connect(&log, &ActivityLog::cleared, this, note);
        log.add({});
        log.clear();
        QCOMPARE(sizes, QList<qsizetype>({ 0, 1, 1, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
