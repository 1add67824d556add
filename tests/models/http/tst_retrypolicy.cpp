// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/retrypolicy.h"

#include <QTest>

using namespace Purser;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Pause = std::optional<std::chrono::milliseconds>;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMayPassIsWaitedFor_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isWaitedFor");
        QTest::newRow("offline") << Kind::Offline << 0 << true;
        QTest::newRow("timed out") << Kind::TimedOut << 0 << true;
        QTest::newRow("connection lost") << Kind::ConnectionLost << 200 << true;
        QTest::newRow("rate limited") << Kind::RateLimited << 429 << true;
        QTest::newRow("500") << Kind::Server << 500 << true;
        QTest::newRow("503") << Kind::Server << 503 << true;
        QTest::newRow("a failure under 200") << Kind::Server << 200 << false;
        QTest::newRow("TLS") << Kind::Tls << 0 << false;
        QTest::newRow("unauthorized") << Kind::Unauthorized << 401 << false;
        QTest::newRow("forbidden") << Kind::Forbidden << 403 << false;
        QTest::newRow("not found") << Kind::NotFound << 404 << false;
        QTest::newRow("in use") << Kind::InUse << 409 << false;
        QTest::newRow("invalid") << Kind::Invalid << 400 << false;
        QTest::newRow("bad reply") << Kind::BadReply << 200 << false;
        QTest::newRow("cancelled") << Kind::Cancelled << 0 << false;
        QTest::newRow("outcome unknown") << Kind::OutcomeUnknown << 0 << false;
    }

    void onlyWhatMayPassIsWaitedFor()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, status);
        QTEST(RetryPolicy().delayAfter({ .kind = kind, .httpStatus = status }, 0).has_value(),
              "isWaitedFor");
    }

    void aProxyIsWaitedForOnlyWhereItMayComeBack_data()
    {
        QTest::addColumn<ProxyProblem::Reason>("reason");
        QTest::addColumn<bool>("isWaitedFor");
        using Reason = ProxyProblem::Reason;
        QTest::newRow("not found") << Reason::NotFound << true;
        QTest::newRow("closed") << Reason::Closed << true;
        QTest::newRow("unreachable") << Reason::Unreachable << true;
        QTest::newRow("refused") << Reason::Refused << false;
        QTest::newRow("timed out") << Reason::TimedOut << false;
        QTest::newRow("needs a login") << Reason::NeedsLogin << false;
        QTest::newRow("login rejected") << Reason::LoginRejected << false;
        QTest::newRow("other") << Reason::Other << false;
    }

    void aProxyIsWaitedForOnlyWhereItMayComeBack()
    {
        QFETCH(const ProxyProblem::Reason, reason);
        const ApiError error{ .kind = Kind::Proxy, .proxy = ProxyProblem{ .reason = reason } };
        QTEST(RetryPolicy().delayAfter(error, 0).has_value(), "isWaitedFor");
    }

    void thePausesGrowAndEndAfterTwo()
    {
        const RetryPolicy policy;
        const ApiError error{ .kind = Kind::TimedOut };
        const Pause first = policy.delayAfter(error, 0);
        const Pause second = policy.delayAfter(error, 1);
        QVERIFY(first && *first > 0ms);
        QVERIFY(second && *second > *first);
        QVERIFY(!policy.delayAfter(error, 2));
    }

    void theServicesOwnPauseCountsWithinReason_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("pauseMs"); // -1: not waited for
        QTest::newRow("shorter than ours") << 0 << 1000;
        QTest::newRow("longer than ours") << 30 << 30'000;
        QTest::newRow("the longest") << 300 << 300'000;
        QTest::newRow("too long") << 301 << -1;
    }

    void theServicesOwnPauseCountsWithinReason()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, pauseMs);
        const Pause pause = RetryPolicy().delayAfter(
            { .kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(seconds) }, 0);
        QCOMPARE(pause, pauseMs < 0 ? Pause() : Pause(std::chrono::milliseconds(pauseMs)));
    }

    void neverIsNever()
    {
        QVERIFY(!RetryPolicy::never().delayAfter({ .kind = Kind::TimedOut }, 0));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
