// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "tests/models/jobs/jobbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using End = JobRow::End;
using Kind = ApiError::Kind;
using Reason = JobRow::Reason;
using Fault = JobService::Fault;

namespace {

std::vector<JobItem> creates(const JobPlace &place, int count)
{
    std::vector<JobItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back(place.create(u"name%1"_s.arg(i)));
    return items;
}

std::vector<JobItem> one(JobItem item)
{
    std::vector<JobItem> items;
    items.push_back(std::move(item));
    return items;
}

void retryToEnd(Job &job)
{
    job.retry();
    QVERIFY(QTest::qWaitFor([&] { return !job.isRunning(); }, 30'000));
}

} // namespace

/// What a job does with what it did before, and with accounts that stop in the middle.
class TestJobRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemThatIsTurnedAwayDoesNotOpenAStoppedAccountAgain()
    {
        JobPlace place;
        place.service->fault = [](const QString &call,
                                  const QString &name) -> std::optional<Fault> {
            if (call != u"create"_s)
                return std::nullopt;
            if (name == u"name0"_s)
                return Fault{ .error = { .kind = Kind::Unauthorized } };
            return Fault{ .error = { .kind = Kind::RateLimited,
                                     .retryAfter = std::chrono::seconds(0) } };
        };
        int asked = 0;
        Job job(creates(place, 2), sessionsOf({ &place }, &asked), { .concurrency = 2 });
        runToEnd(job);
        QCOMPARE(asked, 1);
        QCOMPARE(place.service->sent.value(u"name1"_s), 1);
        QCOMPARE(job.rows().at(1).end, End::Skipped);
        QCOMPARE(job.rows().at(1).cause.reason, Reason::KeyRefused);
    }

    void whatWasReportedAsDoneIsNeverSentAgain()
    {
        JobPlace place;
        place.service->fault = [&](const QString &call, const QString &) -> std::optional<Fault> {
            if (call == u"list"_s)
                place.service->credentials.clear();
            return std::nullopt;
        };
        Job job(creates(place, 2), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).cause.reason, Reason::NotListed);
        QVERIFY(!job.canRetry());
        job.retry();
        QVERIFY(!job.isRunning());
        QCOMPARE(place.service->sent.value(u"name0"_s), 1);
    }

    void whatTheUserDeletesBetweenTwoRunsStaysDone()
    {
        JobPlace place;
        bool isFailing = true;
        place.service->fault = [&](const QString &call,
                                   const QString &name) -> std::optional<Fault> {
            if (call == u"create"_s && name == u"name1"_s && isFailing)
                return Fault{ .error = { .kind = Kind::Server } };
            return std::nullopt;
        };
        Job job(creates(place, 2), sessionsOf({ &place }));
        runToEnd(job);
        place.service->credentials.clear();
        isFailing = false;
        retryToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Done);
        QCOMPARE(job.rows().at(1).end, End::Done);
        QCOMPARE(place.service->sent.value(u"name0"_s), 1);
    }

    void anUnknownOutcomeStaysUnknownUntilItIsDone_data()
    {
        QTest::addColumn<bool>("isCanceled");
        QTest::newRow("canceled") << true;
        QTest::newRow("failed") << false;
    }
    void anUnknownOutcomeStaysUnknownUntilItIsDone()
    {
        QFETCH(const bool, isCanceled);
        JobPlace place;
        Kind kind = Kind::OutcomeUnknown;
        bool isFailing = true;
        const Credential credential = place.service->add(u"one"_s);
        place.service->fault = [&](const QString &call, const QString &) -> std::optional<Fault> {
            if (call != u"update"_s || !isFailing)
                return std::nullopt;
            return Fault{ .error = { .kind = kind } };
        };
        Job job(one(place.rotate(credential)), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Unknown);

        kind = Kind::Offline;
        job.retry();
        if (isCanceled)
            job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().at(0).end, End::Unknown);

        isFailing = false;
        retryToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Done);
        QVERIFY(!job.canRetry());
    }

    /// Who cancels a deletion and then tries what failed again doesn't want the rest deleted.
    void whatWasCanceledIsNoFailure()
    {
        JobPlace place;
        std::vector<JobItem> items;
        for (const QString &name : { u"blocked"_s, u"one"_s, u"two"_s })
            items.push_back(place.remove(place.service->add(name)));
        Job job(std::move(items), sessionsOf({ &place }), { .concurrency = 1 });
        place.service->fault = [&](const QString &call, const QString &) -> std::optional<Fault> {
            if (call != u"remove"_s)
                return std::nullopt;
            job.cancel();
            return Fault{ .error = { .kind = Kind::InUse } };
        };
        runToEnd(job);
        QCOMPARE(job.rows().counts(), (JobCounts{ .total = 3, .failed = 1, .cancelled = 2 }));
        place.service->fault = [](const QString &, const QString &) { return std::nullopt; };
        retryToEnd(job);
        QCOMPARE(job.rows().counts(), (JobCounts{ .total = 3, .done = 1, .cancelled = 2 }));
        QCOMPARE(place.service->credentials.size(), 2);
        QVERIFY(!job.canRetry());

        job.runCanceled();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().done, 3);
    }

    void aConfirmationCanBeCanceled()
    {
        JobPlace place;
        Job job(creates(place, 2), sessionsOf({ &place }));
        place.service->fault = [&](const QString &call, const QString &) -> std::optional<Fault> {
            if (call == u"create"_s)
                place.service->isHeld = true; // from now on
            return std::nullopt;
        };
        QSignalSpy ended(&job, &Job::ended);
        job.start();
        QTRY_VERIFY(job.isConfirming());
        job.cancel();
        QVERIFY(!job.isRunning());
        QVERIFY(!job.isConfirming());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(job.rows().counts().done, 2);
        place.service->release();
        QTRY_COMPARE(place.service->running, 0);
        QCOMPARE(ended.size(), 1);
    }

    void aRemovedAccountGetsNothingMore()
    {
        JobPlace place;
        Job job(creates(place, 40), sessionsOf({ &place }), { .concurrency = 1 });
        bool isDropped = false;
        place.service->fault = [&](const QString &, const QString &name) -> std::optional<Fault> {
            if (name == u"name5"_s && !std::exchange(isDropped, true))
                job.dropAccount(place.account);
            return std::nullopt;
        };
        runToEnd(job);
        QVERIFY(job.rows().counts().failed > 0);
        QCOMPARE(job.rows().at(39).end, End::Skipped);
        QCOMPARE(job.rows().at(39).cause.reason, Reason::NoAccount);
        QCOMPARE(place.service->credentials.size(), job.rows().counts().done);

        retryToEnd(job);
        QCOMPARE(job.rows().at(39).end, End::Done); // here, it can be opened again
    }

    void anAccountThatIsRemovedWhileItIsOpenedStaysClosed()
    {
        JobPlace place;
        std::vector<SharedPromise<SharedSession>> answers;
        Job job(creates(place, 3), [&](const QUuid &) { return answers.emplace_back().future(); });
        job.start();
        QTRY_COMPARE(job.rows().at(0).step, JobRow::Step::OpeningAccount);
        job.dropAccount(place.account);
        QTRY_VERIFY(!job.isRunning());
        answers[0].finish(place.session);
        QTest::qWait(50);
        QCOMPARE(job.rows().counts().failed, 3);

        // The session that came too late is not for the next run, which asks for another one.
        job.retry();
        QTRY_COMPARE(answers.size(), size_t(2));
        QVERIFY(place.service->sent.isEmpty());
    }

    void aLateAnswerOfTheKeychainIsNotForTheNextRun()
    {
        JobPlace place;
        std::vector<SharedPromise<SharedSession>> answers;
        Job job(creates(place, 3), [&](const QUuid &) { return answers.emplace_back().future(); });
        job.start();
        QTRY_COMPARE(answers.size(), size_t(1));
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().cancelled, 3);
        job.runCanceled();
        QTRY_COMPARE(answers.size(), size_t(2));
        answers[0].finish(place.session);
        QTest::qWait(50);
        QVERIFY(place.service->sent.isEmpty());
        answers[1].finish(place.session);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().done, 3);
        for (const int sent : std::as_const(place.service->sent))
            QCOMPARE(sent, 1);
    }

    void notesAreKeptOnceAMissingKeyIsThere()
    {
        JobPlace place;
        const Credential credential = place.service->add(u"one"_s);
        bool isThere = false;
        Job job(one(place.rotate(credential)), [&](const QUuid &) {
            return makeReadyFuture(isThere ? SharedSession(place.session)
                                           : SharedSession(tl::unexpected(SecretStoreError{
                                               .kind = SecretStoreError::Kind::NotFound })));
        });
        runToEnd(job);
        QCOMPARE(job.rows().at(0).cause.reason, Reason::NoAccount);
        isThere = true;
        retryToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Done);
        QVERIFY(place.session->notes().notes(credential.id).passwordChangedAt);
    }
};

QTEST_GUILESS_MAIN(TestJobRetry)

#include "tst_jobretry.moc"
