// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxratelimit.h"

#include <QList>
#include <QTest>

#include <chrono>

using namespace Purser;
using namespace std::chrono_literals;

class TestSandboxRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAnsweredUpToTheLimitAndThenPaused_data();
    void requestsAreAnsweredUpToTheLimitAndThenPaused();
};

void TestSandboxRateLimit::requestsAreAnsweredUpToTheLimitAndThenPaused_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("pause"); // seconds
    QTest::addColumn<QList<int>>("times"); // of the requests, in milliseconds
    QTest::addColumn<QList<int>>("waits"); // seconds to wait; 0 is an answer

    QTest::newRow("fewer than the limit")
        << 3 << 5 << QList<int>{ 0, 1, 2 } << QList<int>{ 0, 0, 0 };
    QTest::newRow("more than the limit")
        << 2 << 5 << QList<int>{ 0, 0, 0, 0 } << QList<int>{ 0, 0, 5, 5 };
    QTest::newRow("a limit of one") << 1 << 1 << QList<int>{ 0, 0 } << QList<int>{ 0, 1 };
    QTest::newRow("the pause begins with the first refusal")
        << 1 << 5 << QList<int>{ 0, 60'000, 60'000 } << QList<int>{ 0, 5, 5 };
    QTest::newRow("the rest of the pause is rounded up")
        << 1 << 5 << QList<int>{ 0, 0, 1, 1000, 1001, 4999 } << QList<int>{ 0, 5, 5, 4, 4, 1 };
    QTest::newRow("refused requests don't make the pause longer")
        << 1 << 2 << QList<int>{ 0, 0, 1000, 1999, 2000 } << QList<int>{ 0, 2, 1, 1, 0 };
    QTest::newRow("who waits as long as told is answered")
        << 1 << 5 << QList<int>{ 0, 0, 1500, 5500 } << QList<int>{ 0, 5, 4, 0 };
    QTest::newRow("after the pause, as many are answered again")
        << 2 << 1 << QList<int>{ 0, 0, 0, 1000, 1000, 1000, 2000, 2000, 2000 }
        << QList<int>{ 0, 0, 1, 0, 0, 1, 0, 0, 1 };
}

void TestSandboxRateLimit::requestsAreAnsweredUpToTheLimitAndThenPaused()
{
    QFETCH(const int, requests);
    QFETCH(const int, pause);
    QFETCH(const QList<int>, times);
    SandboxRateLimit limit({ .requests = requests, .pause = std::chrono::seconds(pause) });
    QList<int> waits;
    for (const int time : times) {
        const SandboxRateLimit::Clock::time_point now(1h + std::chrono::milliseconds(time));
        waits.append(int(limit.check(now).value_or(0s).count()));
    }
    QTEST(waits, "waits");
}

QTEST_APPLESS_MAIN(TestSandboxRateLimit)
#include "tst_sandboxratelimit.moc"
