// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/retryingread.h"
#include "tests/support/awaiting.h"
#include "tests/support/printing.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Purser;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// Each try is a promise that the test keeps.
class TestPatientRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QObject>();
        m_tries.clear();
        m_pauses.clear();
        m_applied.clear();
        m_lateness.clear();
        m_latenessAtPauses.clear();
        m_version = 0;
    }

    void aFirstSuccessIsAllThereIs()
    {
        const auto future = start();
        QCOMPARE(m_tries.size(), 1U);
        m_tries[0].finish(7);
        QCOMPARE(awaited(future).value(), 7);
        QCOMPARE(m_applied.size(), 1U);
        QCOMPARE(m_applied[0].value(), 7);
        QVERIFY(m_pauses.empty());
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    void aPassingFailureIsAskedAgainAfterAPauseThatIsReported()
    {
        const auto future = start();
        m_tries[0].finish(failure(Kind::TimedOut));
        QTRY_COMPARE(m_tries.size(), 2U);
        QCOMPARE(m_pauses.size(), 2U);
        QCOMPARE(m_pauses[0]->error.kind, Kind::TimedOut);
        QCOMPARE(m_pauses[0]->nextAttempt, 2);
        QCOMPARE(m_pauses[0]->maxAttempts, 3);
        QVERIFY(!m_pauses[1]);
        m_tries[1].finish(7);
        QCOMPARE(awaited(future).value(), 7);
    }

    void theLastFailureIsTheOutcome()
    {
        const auto future = start();
        m_tries[0].finish(failure(Kind::TimedOut));
        QTRY_COMPARE(m_tries.size(), 2U);
        m_tries[1].finish(failure(Kind::Offline));
        QTRY_COMPARE(m_tries.size(), 3U);
        QCOMPARE(m_pauses[2]->nextAttempt, 3);
        m_tries[2].finish(failure(Kind::ConnectionLost));
        QCOMPARE(awaited(future).error().kind, Kind::ConnectionLost);
        QCOMPARE(m_tries.size(), 3U);
        QCOMPARE(m_applied.size(), 1U);
    }

    void aFailureThatStaysIsNotAskedAgain()
    {
        const auto future = start();
        m_tries[0].finish(failure(Kind::Unauthorized));
        QCOMPARE(awaited(future).error().kind, Kind::Unauthorized);
        QCOMPARE(m_tries.size(), 1U);
    }

    void anAnswerFromBeforeAChangeIsAskedForAgainAtOnce()
    {
        const auto future = start();
        ++m_version;
        m_tries[0].finish(1);
        QTRY_COMPARE(m_tries.size(), 2U);
        QVERIFY(m_applied.empty());
        QVERIFY(m_pauses.empty());
        m_tries[1].finish(2);
        QCOMPARE(awaited(future).value(), 2);
    }

    void cancellingEndsTheRequest()
    {
        auto future = start();
        future.cancel();
        QTRY_VERIFY(m_tries[0].future().isCanceled());
        QCOMPARE(awaited(future).error().kind, Kind::Cancelled);
        QTRY_COMPARE(m_applied.size(), 1U);
        QCOMPARE(m_applied[0].error().kind, Kind::Cancelled);
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    void cancellingEndsThePause()
    {
        auto future = start({ .delays = { 1h } });
        m_tries[0].finish(failure(Kind::TimedOut));
        QTRY_COMPARE(m_pauses.size(), 1U);
        future.cancel();
        QTRY_COMPARE(m_pauses.size(), 2U);
        QVERIFY(!m_pauses[1]);
        QTRY_COMPARE(m_applied.size(), 1U);
        QCOMPARE(m_applied[0].error().kind, Kind::Cancelled);
        QCOMPARE(m_tries.size(), 1U);
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    void theEndOfItsParentEndsTheRequestAndTheFuture()
    {
        const auto future = start();
        m_parent.reset();
        QVERIFY(m_tries[0].future().isCanceled());
        QVERIFY(future.isFinished());
        QVERIFY(m_applied.empty());
    }

    void anAnswerThatTakesLongIsLateUntilItIsThere()
    {
        const auto future = start({ .delays = {}, .lateAfter = 1ms });
        QTRY_COMPARE(m_lateness, std::vector<bool>{ true });
        m_tries[0].finish(7);
        QCOMPARE(awaited(future).value(), 7);
        QCOMPARE(m_lateness, (std::vector<bool>{ true, false }));
    }

    void anAnswerInTimeIsNeverLate()
    {
        const auto future = start({ .delays = {}, .lateAfter = 1h });
        m_tries[0].finish(7);
        QCOMPARE(awaited(future).value(), 7);
        QVERIFY(m_lateness.empty());
    }

    void aPauseIsNotLateButTheNextTryMayBe()
    {
        const auto future = start({ .delays = { 50ms }, .lateAfter = 1ms });
        QTRY_COMPARE(m_lateness.size(), 1U);
        m_tries[0].finish(failure(Kind::TimedOut));
        QTRY_COMPARE(m_lateness, (std::vector<bool>{ true, false, true }));
        // When the pause began, and when it was over.
        QCOMPARE(m_latenessAtPauses, (std::vector<size_t>{ 2, 2 }));
        m_tries[1].finish(7);
        QCOMPARE(awaited(future).value(), 7);
    }

    void askingAgainAfterAChangeDoesNotMakeTheWaitingYounger()
    {
        const auto future = start({ .delays = {}, .lateAfter = 1ms });
        QTRY_COMPARE(m_lateness.size(), 1U);
        ++m_version;
        m_tries[0].finish(1);
        QTRY_COMPARE(m_tries.size(), 2U);
        QCOMPARE(m_lateness, std::vector<bool>{ true });
        m_tries[1].finish(2);
        QCOMPARE(awaited(future).value(), 2);
        QCOMPARE(m_lateness.back(), false);
    }

    void cancellingEndsTheLateness()
    {
        auto future = start({ .delays = {}, .lateAfter = 1ms });
        QTRY_COMPARE(m_lateness.size(), 1U);
        future.cancel();
        QTRY_COMPARE(m_lateness, (std::vector<bool>{ true, false }));
    }

    void itsParentMayEndWhileTheOutcomeIsApplied()
    {
        const auto future = start({}, [this] { m_parent.reset(); });
        m_tries[0].finish(7);
        QCOMPARE(awaited(future).value(), 7);
    }

private:
    using Try = SharedPromise<Result<int>>;

    static Result<int> failure(Kind kind) { return tl::unexpected(ApiError{ .kind = kind }); }

    QFuture<Result<int>> start(
        const RetryPolicy &policy = { .delays = { 1ms, 2ms } },
        const std::function<void()> &whenApplied = [] {})
    {
        return RetryingRead<int>::start(
            { .policy = policy,
              .ask = [this] { return m_tries.emplace_back().future(); },
              .version = [this] { return m_version; },
              .report =
                  [this](const auto &pause) {
                      m_pauses.push_back(pause);
                      m_latenessAtPauses.push_back(m_lateness.size());
                  },
              .late = [this](bool isLate) { m_lateness.push_back(isLate); },
              .apply =
                  [this, whenApplied](const Result<int> &result) {
                      m_applied.push_back(result);
                      whenApplied();
                  } },
            m_parent.get());
    }

    std::unique_ptr<QObject> m_parent;
    std::vector<Try> m_tries;
    std::vector<std::optional<RetryDelay>> m_pauses;
    std::vector<Result<int>> m_applied;
    std::vector<bool> m_lateness;
    std::vector<size_t> m_latenessAtPauses;
    int m_version = 0;
};

QTEST_GUILESS_MAIN(TestPatientRead)
#include "tst_retryingread.moc"
