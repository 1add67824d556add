// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobgate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace std::chrono_literals;

class TestJobGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOpenAtFirst()
    {
        const JobGate gate;
        QVERIFY(gate.isOpen());
        QVERIFY(!gate.opensAt());
    }

    void itOpensAfterTheDelay()
    {
        JobGate gate;
        QSignalSpy changed(&gate, &JobGate::changed);
        gate.close(1s);
        QVERIFY(!gate.isOpen());
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(gate.isOpen());
        QCOMPARE(changed.size(), 2);
    }

    void aShorterDelayDoesNotOpenItEarlier()
    {
        JobGate gate;
        gate.close(60s);
        const qint64 before = gate.opensAt()->deadline();
        gate.close(1s);
        QCOMPARE(gate.opensAt()->deadline(), before);
        gate.close(120s);
        QVERIFY(gate.opensAt()->deadline() > before);
    }

    void withoutADelayEachCloseIsLonger()
    {
        JobGate gate;
        qint64 former = 0;
        for (int i = 0; i < 4; ++i) {
            gate.close(std::nullopt);
            const qint64 left = gate.opensAt()->remainingTime();
            QVERIFY(left > former);
            former = left;
            gate.open();
        }
        gate.passed();
        gate.close(std::nullopt);
        QVERIFY(gate.opensAt()->remainingTime() < former);
    }

    void theRepliesOfOneBurstCountOnce()
    {
        JobGate gate;
        for (int i = 0; i < 8; ++i)
            gate.close(std::nullopt);
        QVERIFY(gate.opensAt()->remainingTime() <= 2000);
    }

    void anEndlessDelayIsCut()
    {
        JobGate gate;
        gate.close(std::chrono::hours(48));
        QVERIFY(gate.opensAt()->remainingTime()
                <= std::chrono::milliseconds(JobGate::maxDelay).count());
        gate.open();
        gate.close(std::chrono::seconds(-5));
        QTRY_VERIFY(gate.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestJobGate)

#include "tst_jobgate.moc"
