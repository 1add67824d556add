// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "tests/models/jobs/jobbench.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Purser;
using namespace Qt::StringLiterals;
using End = JobRow::End;
using Kind = ApiError::Kind;
using Reason = JobRow::Reason;

namespace {

std::vector<JobItem> creates(const JobPlace &place, int count)
{
    std::vector<JobItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back(place.create(u"name%1"_s.arg(i)));
    return items;
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachItemIsSentOnceAndDone()
    {
        JobPlace place;
        Job job(creates(place, 40), sessionsOf({ &place }));
        runToEnd(job);

        QCOMPARE(job.rows().counts().done, 40);
        QCOMPARE(place.service->credentials.size(), 40);
        for (const JobRow &row : job.rows().all()) {
            QCOMPARE(row.end, End::Done);
            QCOMPARE(place.service->sent.value(row.name), 1);
            QCOMPARE(place.service->passwords.value(row.id.text()), u"secret-"_s + row.name);
        }
        QCOMPARE(place.session->credentials().rowCount(), 40);
    }

    void noMoreRunAtOnceThanTheOptionsSay_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 1, 4, 8 })
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void noMoreRunAtOnceThanTheOptionsSay()
    {
        QFETCH(const int, width);
        JobPlace place;
        Job job(creates(place, 40), sessionsOf({ &place }), { .concurrency = width });
        runToEnd(job);
        QCOMPARE(place.service->maxRunning, width);
    }

    void theTableFollowsOncePerFrame()
    {
        JobPlace place;
        place.session->repository().refresh();
        QTRY_VERIFY(place.session->repository().lastRead().isValid());
        Job job(creates(place, 400), sessionsOf({ &place }));
        QSignalSpy inserts(&place.session->credentials(), &QAbstractItemModel::rowsInserted);
        QSignalSpy frames(&job.rows(), &JobRows::changed);
        QElapsedTimer clock;
        clock.start();
        runToEnd(job);
        const qint64 possible = clock.elapsed() / 16 + 3; // the confirmation, and the last flush
        QVERIFY2(inserts.size() <= possible, qPrintable(QString::number(inserts.size())));
        QVERIFY2(frames.size() <= possible, qPrintable(QString::number(frames.size())));
        QCOMPARE(place.session->credentials().rowCount(), 400);
    }

    /// As it does when the program quits while it runs in accounts that no window shows.
    void aJobThatIsGoneHearsOfNoOutcome()
    {
        JobPlace one;
        JobPlace other;
        std::vector<JobItem> items;
        const std::array places{ &one, &other };
        for (JobPlace *place : places) {
            place->session->repository().refresh();
            QTRY_VERIFY(place->session->repository().lastRead().isValid());
            place->service->isHeld = true;
            items.push_back(place->create(u"new"_s));
        }
        auto job = std::make_unique<Job>(std::move(items), sessionsOf({ &one, &other }));
        job->start();
        for (JobPlace *place : places)
            QTRY_COMPARE(place->service->sent.value(u"new"_s), 1);
        std::array<std::weak_ptr<Session>, 2> sessions{ one.session, other.session };
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (JobPlace *place : places)
            place->session.reset();
        job.reset();
        for (const std::weak_ptr<Session> &session : sessions)
            QVERIFY(session.expired());
    }

    void aRateLimitClosesTheGateForAllAndIsWaitedFor()
    {
        JobPlace place;
        int refused = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call != u"create"_s || refused == 3)
                return std::nullopt;
            ++refused;
            return JobService::Fault{ .error = { .kind = Kind::RateLimited,
                                                 .retryAfter = std::chrono::seconds(1) } };
        };
        Job job(creates(place, 12), sessionsOf({ &place }));
        qint64 longestPause = 0; // milliseconds
        connect(&job, &Job::stateChanged, &job, [&] {
            if (const auto end = job.pausedUntil())
                longestPause = std::max(longestPause, end->remainingTime());
        });
        int sentInPauses = 0;
        place.service->arrived = [&](const QString &) {
            sentInPauses += job.pausedUntil() ? 1 : 0;
        };
        runToEnd(job);
        QVERIFY(longestPause > 0 && longestPause <= 1000);
        QCOMPARE(sentInPauses, 0);
        QCOMPARE(refused, 3);
        QCOMPARE(job.rows().counts().done, 12);
        for (const int done : std::as_const(place.service->done))
            QCOMPARE(done, 1);
    }

    void anEndlessRateLimitFailsTheItemInTheEnd()
    {
        JobPlace place;
        place.service->fault = [](const QString &call,
                                  const QString &) -> std::optional<JobService::Fault> {
            if (call != u"create"_s)
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = Kind::RateLimited,
                                                 .retryAfter = std::chrono::seconds(0) } };
        };
        Job job(creates(place, 2), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().counts().failed, 2);
        QCOMPARE(job.rows().at(0).cause.error->kind, Kind::RateLimited);
    }

    void aRefusedKeyStopsItsAccountAndNoOther_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("401") << Kind::Unauthorized;
        QTest::newRow("403") << Kind::Forbidden;
    }
    void aRefusedKeyStopsItsAccountAndNoOther()
    {
        QFETCH(const Kind, kind);
        JobPlace refusing;
        JobPlace other;
        refusing.service->fault = [kind](const QString &call,
                                         const QString &) -> std::optional<JobService::Fault> {
            if (call != u"create"_s)
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = kind } };
        };
        std::vector<JobItem> items = creates(refusing, 20);
        for (JobItem &item : creates(other, 5))
            items.push_back(std::move(item));
        Job job(std::move(items), sessionsOf({ &refusing, &other }), { .concurrency = 2 });
        runToEnd(job);

        QVERIFY(refusing.service->sent.size() <= 2); // those that were on their way
        QCOMPARE(other.service->credentials.size(), 5);
        QCOMPARE(job.rows().counts().done, 5);
        QCOMPARE(job.rows().at(19).end, End::Skipped);
        QCOMPARE(job.rows().at(19).cause.reason, Reason::KeyRefused);
    }

    void anAccountIsOpenedWhenItsFirstItemBegins()
    {
        JobPlace first;
        JobPlace second;
        int asked = 0;
        std::vector<JobItem> items = creates(first, 3);
        for (JobItem &item : creates(second, 3))
            items.push_back(std::move(item));
        Job job(std::move(items), sessionsOf({ &first, &second }, &asked), { .concurrency = 1 });
        QCOMPARE(asked, 0);
        job.start();
        QTRY_COMPARE(asked, 1);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(asked, 2);
        QCOMPARE(job.rows().counts().done, 6);
    }

    void anAccountThatCannotBeOpenedSkipsItsItems()
    {
        JobPlace place;
        JobPlace unknown;
        std::vector<JobItem> items = creates(unknown, 3);
        items.push_back(place.create(u"good"_s));
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).cause.reason, Reason::NoAccount);
        QCOMPARE(job.rows().counts().failed, 3);
        QCOMPARE(job.rows().at(3).end, End::Done);
        QVERIFY(unknown.service->sent.isEmpty());
    }

    void cancelDropsWhatWaitsAndLetsWhatWasSentEnd()
    {
        JobPlace place;
        Job job(creates(place, 40), sessionsOf({ &place }));
        place.service->fault = [&](const QString &,
                                   const QString &name) -> std::optional<JobService::Fault> {
            if (name == u"name5"_s)
                job.cancel();
            return std::nullopt;
        };
        runToEnd(job);
        const JobCounts counts = job.rows().counts();
        QVERIFY(counts.cancelled > 0);
        QCOMPARE(counts.done + counts.cancelled, 40);
        QCOMPARE(place.service->credentials.size(), counts.done);
        for (const JobRow &row : job.rows().all())
            QCOMPARE(place.service->sent.value(row.name), row.isDone() ? 1 : 0);
    }

    void retryRunsOnlyWhatDidNotEndWell()
    {
        JobPlace place;
        bool isFailing = true;
        place.service->fault = [&](const QString &call,
                                   const QString &name) -> std::optional<JobService::Fault> {
            if (!isFailing || call != u"create"_s || !name.endsWith(u'1'))
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = Kind::Server } };
        };
        Job job(creates(place, 20), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().counts().failed, 2);
        QVERIFY(job.canRetry());

        isFailing = false;
        job.retry();
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().done, 20);
        QVERIFY(!job.canRetry());
        for (const JobRow &row : job.rows().all())
            QCOMPARE(place.service->done.value(row.name), 1);
    }

    void whatTheListDoesNotShowHasFailed()
    {
        JobPlace place;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call == u"list"_s)
                place.service->credentials.remove(place.service->named(u"name1"_s).id.text());
            return std::nullopt;
        };
        Job job(creates(place, 3), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(1).end, End::Failed);
        QCOMPARE(job.rows().at(1).cause.reason, Reason::NotListed);
        QCOMPARE(job.rows().counts().done, 2);
        QCOMPARE(job.rows().counts().failed, 1);
    }

    void theListOfARemovedAccountIsNotReadToConfirm()
    {
        JobPlace place;
        Job job(creates(place, 40), sessionsOf({ &place }));
        int created = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call == u"create"_s && ++created == 6)
                job.dropAccount(place.account);
            return std::nullopt;
        };
        runToEnd(job);
        QVERIFY(job.rows().counts().done >= 6);
        QVERIFY(job.rows().counts().failed > 0);
        QCOMPARE(place.service->lists, 1); // when it was opened
    }

    void anAccountThatIsGoneStaysGone()
    {
        JobAccount account(QUuid::createUuid(), false);
        account.stop({ .reason = Reason::NoAccount });
        account.stop({ .reason = Reason::KeyRefused }); // the reply to an earlier request
        QVERIFY(account.isGone());
    }

    void whatAnEarlierJobMayHaveDoneIsUnknownIfItFails()
    {
        JobPlace place;
        place.service->fault = [](const QString &call,
                                  const QString &) -> std::optional<JobService::Fault> {
            if (call == u"create"_s)
                return JobService::Fault{ .error = { .kind = Kind::Server } };
            return std::nullopt;
        };
        std::vector<JobItem> items = creates(place, 2);
        items[1].mayBeDone = true;
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Failed);
        QCOMPARE(job.rows().at(1).end, End::Unknown);
    }

    void aListThatFailsLeavesTheNextOneToResolveLaterOutcomes()
    {
        JobPlace place;
        int lists = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call == u"create"_s)
                return JobService::Fault{ .error = { .kind = Kind::OutcomeUnknown },
                                          .isDone = true };
            if (call == u"list"_s && ++lists == 2) // after the one that opened the account
                return JobService::Fault{ .error = { .kind = Kind::ConnectionLost } };
            return std::nullopt;
        };
        Job job(creates(place, 3), sessionsOf({ &place }), { .concurrency = 3 });
        runToEnd(job);
        QCOMPARE(job.rows().counts().unknown, 1); // the one that asked for it
        QCOMPARE(job.rows().counts().done, 2);
    }

    void aListThatIsLimitedIsReadAgainAfterTheDelay()
    {
        JobPlace place;
        int refused = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call != u"list"_s || refused == 2)
                return std::nullopt;
            ++refused;
            return JobService::Fault{ .error = { .kind = Kind::RateLimited,
                                                 .retryAfter = std::chrono::seconds(0) } };
        };
        Job job(creates(place, 3), sessionsOf({ &place }));
        bool wasPaused = false;
        connect(&job, &Job::stateChanged, &job,
                [&] { wasPaused = wasPaused || job.pausedUntil().has_value(); });
        runToEnd(job);
        QVERIFY(wasPaused);
        QCOMPARE(refused, 2);
        QCOMPARE(job.rows().counts().done, 3);
    }

    void aListThatIsLimitedForGoodStopsItsAccount()
    {
        JobPlace place;
        place.service->fault = [](const QString &, const QString &) {
            return JobService::Fault{ .error = { .kind = Kind::RateLimited,
                                                 .retryAfter = std::chrono::seconds(0) } };
        };
        Job job(creates(place, 3), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(place.service->lists, 10);
        QCOMPARE(job.rows().counts().failed, 3);
        QCOMPARE(job.rows().at(0).cause.reason, Reason::Service);
    }

    void whileAListIsLimitedNothingIsSentToOtherAccounts()
    {
        JobPlace limited(RetryPolicy{ .delays = { std::chrono::hours(1) } });
        JobPlace other;
        limited.service->fault = [](const QString &call,
                                    const QString &) -> std::optional<JobService::Fault> {
            if (call == u"list"_s)
                return JobService::Fault{ .error = { .kind = Kind::RateLimited } };
            return std::nullopt;
        };
        std::vector<JobItem> items = creates(limited, 1);
        for (JobItem &item : creates(other, 20))
            items.push_back(std::move(item));
        Job job(std::move(items), sessionsOf({ &limited, &other }));
        job.start();
        QTRY_VERIFY(job.pausedUntil());
        const int sent = int(other.service->sent.size());
        QVERIFY(sent < 20);
        QCOMPARE(job.rows().counts().failed, 0);
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().ended(), 21);
    }

    void aListThatIsLimitedAfterTheJobIsNotTheJobs()
    {
        JobPlace place(RetryPolicy{ .delays = { std::chrono::hours(1) } });
        Job job(creates(place, 1), sessionsOf({ &place }));
        runToEnd(job);
        place.service->fault = [](const QString &, const QString &) {
            return JobService::Fault{ .error = { .kind = Kind::RateLimited } };
        };
        CredentialRepository &repository = place.session->repository();
        repository.refresh();
        QTRY_VERIFY(repository.refreshDelay());
        QVERIFY(!job.pausedUntil());
    }

    void theListIsNotReadDuringAPause()
    {
        JobPlace place;
        place.service->fault = [](const QString &call,
                                  const QString &name) -> std::optional<JobService::Fault> {
            if (call == u"create"_s && name == u"bad"_s)
                return JobService::Fault{ .error = { .kind = ApiError::Kind::Invalid,
                                                     .retryAfter = std::chrono::hours(1) } };
            return std::nullopt;
        };
        std::vector<JobItem> items;
        items.push_back(place.create(u"good"_s));
        items.push_back(place.create(u"bad"_s));
        Job job(std::move(items), sessionsOf({ &place }), { .concurrency = 1 });
        job.start();
        QTRY_COMPARE(job.rows().counts().ended(), 2);
        QCoreApplication::processEvents();
        QVERIFY(job.isRunning());
        QVERIFY(job.pausedUntil());
        QVERIFY(!job.isConfirming());
        QCOMPARE(place.service->lists, 1);
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().done, 1);
        QCOMPARE(place.service->lists, 2);
    }

    void aJobThatEndedIsNotPaused()
    {
        JobPlace place(RetryPolicy{ .delays = { std::chrono::hours(1) } });
        place.session->repository().refresh();
        QTRY_VERIFY(place.session->repository().lastRead().isValid());
        place.service->fault = [](const QString &call,
                                  const QString &) -> std::optional<JobService::Fault> {
            if (call == u"list"_s)
                return JobService::Fault{ .error = { .kind = Kind::RateLimited } };
            return std::nullopt;
        };
        Job job(creates(place, 1), sessionsOf({ &place }));
        job.start();
        QTRY_VERIFY(job.isConfirming() && job.pausedUntil());
        job.cancel();
        QVERIFY(!job.isRunning());
        QVERIFY(!job.pausedUntil());
    }

    void aDeletionThatIsInUseWasNotDoneByAnEarlierJob()
    {
        JobPlace place;
        const Credential used = place.service->add(u"used"_s);
        place.service->fault = [](const QString &call,
                                  const QString &) -> std::optional<JobService::Fault> {
            if (call == u"remove"_s)
                return JobService::Fault{ .error = { .kind = Kind::InUse } };
            return std::nullopt;
        };
        std::vector<JobItem> items;
        items.push_back(place.remove(used));
        items[0].mayBeDone = true;
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Failed);
        QCOMPARE(job.rows().at(0).cause.error->kind, Kind::InUse);
    }

    void aConfirmationCanBeCanceledAfterTheItems()
    {
        JobPlace place;
        Job job(creates(place, 40), sessionsOf({ &place }));
        int created = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call == u"create"_s && ++created == 6) {
                place.service->isHeld = true; // the list
                job.cancel();
            }
            return std::nullopt;
        };
        job.start();
        QTRY_VERIFY(job.isConfirming());
        QVERIFY(job.isCanceling());
        job.cancel();
        QVERIFY(!job.isRunning());
        QVERIFY(job.rows().counts().cancelled > 0);
    }

    void oneThatIsBeingChangedElsewhereIsWaitedFor()
    {
        JobPlace place;
        const Credential credential = place.service->add(u"busy"_s);
        place.session->repository().refresh();
        QTRY_VERIFY(place.session->repository().lastRead().isValid());
        int running = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            if (call == u"update"_s)
                ++running;
            return std::nullopt;
        };
        place.service->isHeld = true;
        place.session->repository().update(credential.id,
                                           { .password = Secret::fromText(u"typed"_s) });
        std::vector<JobItem> items;
        items.push_back(place.rotate(credential));
        Job job(std::move(items), sessionsOf({ &place }));
        job.start();
        QCOMPARE(job.rows().at(0).step, JobRow::Step::OpeningAccount);
        QTRY_COMPARE(job.rows().at(0).step, JobRow::Step::Waiting);
        place.service->release();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().at(0).end, End::Done);
        QCOMPARE(running, 2);
        QCOMPARE(place.service->passwords.value(credential.id.text()), u"new-busy"_s);
    }

    void oneThatWasDeletedAlreadyIsSaid()
    {
        JobPlace place;
        const Credential gone = place.service->add(u"gone"_s);
        const Credential there = place.service->add(u"there"_s);
        place.session->repository().refresh();
        QTRY_VERIFY(place.session->repository().lastRead().isValid());
        place.service->credentials.remove(gone.id.text());
        std::vector<JobItem> items;
        items.push_back(place.remove(gone));
        items.push_back(place.remove(there));
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::AlreadyDeleted);
        QCOMPARE(job.rows().at(1).end, End::Done);
        QCOMPARE(place.session->credentials().rowCount(), 0);
    }

    /// As when a job is resumed after a while.
    void aDeletionIsSkippedIfTheCredentialWasRenamed()
    {
        JobPlace place;
        const Credential gone = place.service->add(u"gone"_s);
        const Credential renamed = place.service->add(u"production"_s);
        const Credential there = place.service->add(u"there"_s);
        place.service->credentials.remove(gone.id.text());
        std::vector<JobItem> items;
        for (const Credential &credential : { gone, renamed, there }) {
            items.push_back(place.remove(credential));
            items.back().isKeptIfRenamed = true;
        }
        items[1].name = u"temporary"_s;
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::AlreadyDeleted);
        QCOMPARE(place.service->sent.value(u"gone"_s), 0);
        QCOMPARE(job.rows().at(1).end, End::Skipped);
        QCOMPARE(job.rows().at(1).cause.reason, Reason::Renamed);
        QCOMPARE(job.rows().at(2).end, End::Done);
        QCOMPARE(place.service->credentials.keys(), QStringList{ renamed.id.text() });
        QVERIFY(!job.canRetry()); // it would end the same way
    }

    /// The window may have read its list hours ago.
    void whatWasRenamedIsFoundInANewList()
    {
        JobPlace place;
        const Credential credential = place.service->add(u"temporary"_s);
        place.session->repository().refresh();
        QTRY_VERIFY(place.session->repository().lastRead().isValid());
        place.service->credentials[credential.id.text()].name = u"production"_s;
        std::vector<JobItem> items;
        items.push_back(place.remove(credential));
        items.back().isKeptIfRenamed = true;
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).cause.reason, Reason::Renamed);
        QCOMPARE(place.service->credentials.size(), 1);
    }

    /// Before its row shows it.
    void whatIsRenamedWhileTheJobRunsIsKept()
    {
        JobPlace place;
        const Credential first = place.service->add(u"first"_s);
        const Credential second = place.service->add(u"temporary"_s);
        place.service->fault = [&](const QString &call,
                                   const QString &name) -> std::optional<JobService::Fault> {
            if (call == u"remove"_s && name == first.name) {
                place.service->credentials[second.id.text()].name = u"production"_s;
                place.session->repository().update(second.id, { .name = u"production"_s });
            }
            return std::nullopt;
        };
        std::vector<JobItem> items;
        for (const Credential &credential : { first, second }) {
            items.push_back(place.remove(credential));
            items.back().isKeptIfRenamed = true;
        }
        Job job(std::move(items), sessionsOf({ &place }), { .concurrency = 1 });
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Done);
        QCOMPARE(job.rows().at(1).cause.reason, Reason::Renamed);
        QCOMPARE(place.service->credentials.keys(), QStringList{ second.id.text() });
    }

    void blockersOfADeletionAreKept()
    {
        JobPlace place;
        const Credential used = place.service->add(u"used"_s);
        place.service->fault = [](const QString &call,
                                  const QString &) -> std::optional<JobService::Fault> {
            if (call != u"remove"_s)
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = Kind::InUse,
                                                 .blockers = { { .name = u"pod-1"_s } } } };
        };
        std::vector<JobItem> items;
        items.push_back(place.remove(used));
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Failed);
        QCOMPARE(job.rows().at(0).cause.error->blockers.size(), 1);
    }

    void notesAreKeptOnceDone()
    {
        JobPlace place;
        const Credential credential = place.service->add(u"noted"_s);
        const Credential failing = place.service->add(u"failing"_s);
        place.service->fault = [](const QString &call,
                                  const QString &name) -> std::optional<JobService::Fault> {
            if (call != u"update"_s || name != u"failing"_s)
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = Kind::Server } };
        };
        std::vector<JobItem> items;
        items.push_back(place.rotate(credential));
        items.push_back(place.rotate(failing));
        for (JobItem &item : items)
            item.notes.expires = QDate(2027, 3, 3);
        Job job(std::move(items), sessionsOf({ &place }));
        runToEnd(job);
        const CredentialNotes notes = place.session->notes().notes(credential.id);
        QCOMPARE(notes.expires, QDate(2027, 3, 3));
        QVERIFY(notes.passwordChangedAt);
        QVERIFY(place.session->notes().notes(failing.id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJob)

#include "tst_job.moc"
