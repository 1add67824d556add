// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/async.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Lets everything that is posted so far arrive, deferred deletions too.
void deliverPosted()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnceWithTheValueAndFromTheEventLoop()
    {
        QObject context;
        QList<int> values;
        const SharedPromise<int> promise;
        whenDone(promise.future(), &context, [&](int value) { values.append(value); });
        promise.finish(7);
        QCOMPARE(values, QList<int>());
        QTRY_COMPARE(values, QList<int>{ 7 });
        deliverPosted();
        QCOMPARE(values, QList<int>{ 7 });
        QVERIFY(context.children().isEmpty()); // the watcher is gone
    }

    void callsFromTheEventLoopAlsoWhenTheFutureIsDoneAlready()
    {
        QObject context;
        int calls = 0;
        whenDone(makeReadyFuture(7), &context, [&](int) { ++calls; });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
    }

    void doesNotCallForAContextThatDiedBeforeTheEnd()
    {
        int calls = 0;
        const SharedPromise<int> promise;
        {
            QObject context;
            whenDone(promise.future(), &context, [&](int) { ++calls; });
        }
        promise.finish(7);
        deliverPosted();
        QCOMPARE(calls, 0);
        QVERIFY(promise.future().isFinished());
    }

    void doesNotCallForAContextThatDiesWhileTheCallIsOnItsWay()
    {
        int calls = 0;
        const SharedPromise<int> promise;
        {
            QObject context;
            whenDone(promise.future(), &context, [&](int) { ++calls; });
            promise.finish(7);
        }
        deliverPosted();
        QCOMPARE(calls, 0);
    }

    void aHandlerMayDestroyItsContext()
    {
        auto context = std::make_unique<QObject>();
        int calls = 0;
        whenDone(makeReadyFuture(7), context.get(), [&](int) {
            context.reset();
            ++calls;
        });
        QTRY_COMPARE(calls, 1);
        deliverPosted();
        QVERIFY(!context);
    }

    void aCancelledResultIsAnErrorOfKindCancelled()
    {
        QObject context;
        QList<Result<int>> results;
        const SharedPromise<Result<int>> promise;
        whenDone(promise.future(), &context,
                 [&](const Result<int> &result) { results.append(result); });
        promise.future().cancel();
        promise.finish(7); // too late: nobody waits for it any more
        QTRY_COMPARE(results.size(), 1);
        QVERIFY(!results.constFirst());
        QCOMPARE(results.constFirst().error().kind, ApiError::Kind::Cancelled);
    }

    void aCancelCountsWhileTheValueIsOnItsWay()
    {
        QObject context;
        QList<Result<int>> results;
        const SharedPromise<Result<int>> promise;
        whenDone(promise.future(), &context,
                 [&](const Result<int> &result) { results.append(result); });
        promise.finish(7);
        promise.future().cancel();
        QTRY_COMPARE(results.size(), 1);
        QVERIFY(!results.constFirst());
        QCOMPARE(results.constFirst().error().kind, ApiError::Kind::Cancelled);
    }

    void aPromiseThatIsGivenUpCancels()
    {
        QObject context;
        QList<Result<void>> results;
        {
            const SharedPromise<Result<void>> promise;
            whenDone(promise.future(), &context,
                     [&](const Result<void> &result) { results.append(result); });
        }
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results.constFirst().error().kind, ApiError::Kind::Cancelled);
    }

    void aCancelledValueOfAnotherTypeCallsNothing()
    {
        QObject context;
        int calls = 0;
        const SharedPromise<int> promise;
        whenDone(promise.future(), &context, [&](int) { ++calls; });
        promise.future().cancel();
        promise.finish(7);
        QTRY_VERIFY(context.children().isEmpty()); // the watcher has seen the end
        QCOMPARE(calls, 0);
    }

    void handsOverAValueThatCannotBeCopied()
    {
        QObject context;
        std::unique_ptr<int> got;
        whenDone(makeReadyFuture(std::make_unique<int>(7)), &context,
                 [&](std::unique_ptr<int> value) { got = std::move(value); });
        QTRY_VERIFY(got);
        QCOMPARE(*got, 7);
    }

    void takesAHandlerThatCannotBeCopied()
    {
        QObject context;
        int got = 0;
        whenDone(makeReadyFuture(7), &context,
                 [&got, factor = std::make_unique<int>(6)](int value) { got = value * *factor; });
        QTRY_COMPARE(got, 42);
    }

    void theFirstValueOfAPromiseCounts()
    {
        const SharedPromise<int> promise;
        QVERIFY(!promise.future().isFinished());
        const auto finishACopy = [promise](int value) { promise.finish(value); };
        finishACopy(1);
        promise.finish(2);
        QVERIFY(promise.future().isFinished());
        QCOMPARE(promise.future().results(), QList<int>{ 1 });
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
