// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournal.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RecordedItem::State;

namespace {

template<typename T> T waitedFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("the future did not end");
    return future.result();
}

} // namespace

class TestJobJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobThatRunsIsNoInterruptedOne()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = example();
        auto journal = journals.make(record.id);
        QVERIFY(waitedFor(journal->begin(record)));
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());

        journal->note(0, State::Sent);
        QVERIFY(waitedFor(journal->write()));
        journal.reset(); // as the end of the program does
        const QList<JobRecord> interrupted = waitedFor(journals.interrupted());
        QCOMPARE(interrupted.size(), 1);
        QCOMPARE(interrupted[0].id, record.id);
        QCOMPARE(interrupted[0].items[0].state, State::Sent);

        journals.remove(record.id);
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
        QVERIFY(QDir(folder.filePath(u"jobs"_s)).isEmpty());
    }

    void stepsAreWrittenTogetherAndTheLastOnesAtTheEnd()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobRecord record = example();
        record.items.append({ .account = record.items[0].account, .name = u"two"_s });
        auto journal = journals.make(record.id);
        QVERIFY(waitedFor(journal->begin(record)));
        journal->note(0, State::Sent);
        journal->note(0, State::Done);
        journal->note(1, State::Sent);
        QVERIFY(journal->hasUnwritten());
        QVERIFY(waitedFor(journal->write()));
        QVERIFY(!journal->hasUnwritten());

        journal->note(1, State::NotDone);
        journal.reset();
        const QList<JobRecord> interrupted = waitedFor(journals.interrupted());
        QCOMPARE(interrupted.size(), 1);
        QCOMPARE(interrupted[0].items[0].state, State::Done);
        QCOMPARE(interrupted[0].items[1].state, State::NotDone);
    }

#ifdef Q_OS_UNIX
    void whatDidNotFitIsWrittenLater()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobRecord record = example();
        record.items.append({ .account = record.items[0].account, .name = u"two"_s });
        auto journal = journals.make(record.id);
        QVERIFY(waitedFor(journal->begin(record)));
        {
            const FullDisk full(rlim_t(QFileInfo(journalIn(folder, record.id)).size() + 5));
            journal->note(0, State::Sent);
            QVERIFY(!waitedFor(journal->write()));
        }
        journal->note(1, State::Sent);
        QVERIFY(waitedFor(journal->write()));
        QCOMPARE(statesOf(journalIn(folder, record.id)), QList({ State::Sent, State::Sent }));
    }
#endif

    void ofTwoThatTakeItUpOneGetsIt()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobJournals others(folder.path());
        const JobRecord record = example();
        auto journal = journals.make(record.id);
        QVERIFY(waitedFor(journal->begin(record)));
        const JobRecord nothing{ .id = record.id };
        QVERIFY(!waitedFor(others.take(record, nothing))); // it runs
        journal.reset();
        QVERIFY(waitedFor(journals.interrupted()).size() == 1);
        QVERIFY(waitedFor(journals.take(record, nothing)));
        QVERIFY(!waitedFor(others.take(record, nothing)));
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
    }

    void whatIsLeftStaysForTheNextOne()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobRecord record = example();
        record.items.append({ .account = record.items[0].account, .name = u"two"_s });
        QVERIFY(waitedFor(journals.make(record.id)->begin(record)));
        JobRecord left = record;
        left.items.removeFirst();
        left.items[0].state = State::Sent;
        QVERIFY(waitedFor(journals.take(record, left)));
        QCOMPARE(waitedFor(journals.interrupted()), QList{ left });
        QVERIFY(!waitedFor(journals.take(record, left))); // as another window saw it before
        QCOMPARE(waitedFor(journals.interrupted()), QList{ left });
    }

#ifdef Q_OS_UNIX
    void whatCannotBeLeftIsNotTaken()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobRecord record = example();
        record.items.append({ .account = record.items[0].account, .name = u"two"_s });
        QVERIFY(waitedFor(journals.make(record.id)->begin(record)));
        JobRecord left = record;
        left.items.removeFirst();
        {
            const FullDisk full(5);
            QVERIFY(!waitedFor(journals.take(record, left)));
        }
        QCOMPARE(waitedFor(journals.interrupted()), QList{ record });
    }
#endif

    void onlyWhatTheNextStartKnowsIsRecorded()
    {
        const QTemporaryDir folder;
        JobPlace kept;
        JobPlace other;
        other.service->fault = [](const QString &call,
                                  const QString &) -> std::optional<JobService::Fault> {
            if (call == u"create"_s)
                return JobService::Fault{ .error = { .kind = ApiError::Kind::Server } };
            return std::nullopt;
        };
        std::vector<JobItem> items;
        for (const QString &name : { u"one"_s, u"two"_s }) {
            items.push_back(other.create(u"other"_s + name));
            items.push_back(kept.create(name));
        }
        JobJournals journals(folder.path());
        Job job(std::move(items), sessionsOf({ &kept, &other }));
        job.setJournal(journals.make(job.id()),
                       [&kept](const QUuid &account) { return account == kept.account; });
        QList<State> states;
        connect(&job, &Job::stateChanged, &job, [&] {
            if (job.isConfirming())
                states = statesOf(journalIn(folder, job.id()));
        });
        runToEnd(job);
        QCOMPARE(job.rows().counts().done, 2);
        QCOMPARE(job.rows().counts().failed, 2);
        QCOMPARE(states.size(), 2);
        for (const State state : states)
            QVERIFY(state == State::Done || state == State::Sent); // of others, nothing
    }

    void whatAnEarlierJobMayHaveDoneIsRecordedSo()
    {
        const QTemporaryDir folder;
        JobPlace place;
        place.service->isHeld = true;
        std::vector<JobItem> items;
        items.push_back(place.create(u"one"_s));
        items.push_back(place.create(u"two"_s));
        items[1].mayBeDone = true;
        JobJournals journals(folder.path());
        Job job(std::move(items), sessionsOf({ &place }));
        job.setJournal(journals.make(job.id()));
        job.start();
        QTRY_COMPARE(place.service->lists, 1);
        QCOMPARE(statesOf(journalIn(folder, job.id())), QList({ State::NotSent, State::Sent }));
        place.service->release();
        QTRY_VERIFY(!job.isRunning());
    }

    void onlyTheUserCanReadIt()
    {
#ifdef Q_OS_WIN
        QSKIP("the user's profile is private there, and Qt doesn't report its access list");
#endif
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = example();
        const auto journal = journals.make(record.id);
        QVERIFY(waitedFor(journal->begin(record)));
        const QFileInfoList files =
            QDir(folder.filePath(u"jobs"_s)).entryInfoList({ u"*.journal"_s });
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files[0].permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        JobJournals journals(u"/proc/nowhere"_s);
        const JobRecord record = example();
        const auto journal = journals.make(record.id);
        QVERIFY(!waitedFor(journal->begin(record)));
        journal->note(0, State::Sent);
        QVERIFY(!waitedFor(journal->write()));
    }

    void aJobThatEndedLeavesNoJournal()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobPlace place;
        std::vector<JobItem> items;
        for (int i = 0; i < 10; ++i)
            items.push_back(place.create(u"name%1"_s.arg(i)));
        Job job(std::move(items), sessionsOf({ &place }));
        job.setJournal(journals.make(job.id()));
        runToEnd(job);
        QCOMPARE(job.rows().counts().done, 10);
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
        QVERIFY(QDir(folder.filePath(u"jobs"_s)).isEmpty());
    }

    /// What is sent stands in the journal before.
    void nothingIsSentBeforeItStandsInTheJournal()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobPlace place;
        const QUuid id = QUuid::createUuid();
        bool isOk = true;
        place.service->arrived = [&](const QString &name) {
            const int item = name.sliced(4).toInt();
            isOk = isOk && statesOf(journalIn(folder, id)).value(item) == State::Sent;
        };
        std::vector<JobItem> items;
        for (int i = 0; i < 20; ++i)
            items.push_back(place.create(u"name%1"_s.arg(i)));
        Job job(std::move(items), sessionsOf({ &place }));
        job.setJournal(journals.make(id));
        runToEnd(job);
        QCOMPARE(job.rows().counts().done, 20);
        QVERIFY(isOk);
    }

    void aRetryKnowsWhatIsDoneAndWhatMayBe()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobPlace place;
        int run = 1;
        QList<State> states; // when the second run sends
        const QUuid id = QUuid::createUuid();
        place.service->fault = [&](const QString &call,
                                   const QString &name) -> std::optional<JobService::Fault> {
            if (call == u"list"_s && run == 1 && place.service->lists > 1)
                return JobService::Fault{ .error = { .kind = ApiError::Kind::Offline } };
            if (call != u"create"_s || name == u"good"_s)
                return std::nullopt;
            if (run == 2 && states.isEmpty())
                states = statesOf(journalIn(folder, id));
            return JobService::Fault{ .error = { .kind = name == u"maybe"_s
                                                     ? ApiError::Kind::OutcomeUnknown
                                                     : ApiError::Kind::Invalid } };
        };
        std::vector<JobItem> items;
        for (const QString &name : { u"good"_s, u"bad"_s, u"maybe"_s })
            items.push_back(place.create(name));
        Job job(std::move(items), sessionsOf({ &place }), { .concurrency = 1 });
        job.setJournal(journals.make(id));
        runToEnd(job);
        QCOMPARE(job.rows().counts(),
                 (JobCounts{ .total = 3, .done = 1, .failed = 1, .unknown = 1 }));
        run = 2;
        job.retry();
        QTRY_VERIFY(!states.isEmpty());
        // The first of those that run again is on its way.
        QCOMPARE(states, QList({ State::Done, State::Sent, State::Sent }));
        QTRY_VERIFY(!job.isRunning());
    }

    void aRetryThatWasTurnedAwayMayStillBeDone()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobPlace place;
        int creates = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &) -> std::optional<JobService::Fault> {
            using Kind = ApiError::Kind;
            if (call == u"list"_s && place.service->lists > 1)
                return JobService::Fault{ .error = { .kind = Kind::Offline } };
            if (call != u"create"_s)
                return std::nullopt;
            ++creates;
            if (creates == 1)
                return JobService::Fault{ .error = { .kind = Kind::OutcomeUnknown } };
            return JobService::Fault{ .error = { .kind = Kind::RateLimited, .retryAfter = 1h } };
        };
        std::vector<JobItem> items;
        items.push_back(place.create(u"maybe"_s));
        Job job(std::move(items), sessionsOf({ &place }));
        const QUuid id = QUuid::createUuid();
        job.setJournal(journals.make(id));
        runToEnd(job);
        QCOMPARE(job.rows().counts().unknown, 1);
        place.service->fault = [fault = place.service->fault](const QString &call,
                                                              const QString &name) {
            return call == u"list"_s ? std::nullopt : fault(call, name);
        };
        job.retry();
        QTRY_VERIFY(job.pausedUntil());
        QVERIFY(waitedFor(journals.interrupted()).isEmpty()); // what was noted is written
        QCOMPARE(statesOf(journalIn(folder, id)), QList{ State::Sent });
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
    }

private:
    static QString journalIn(const QTemporaryDir &folder, const QUuid &id)
    {
        return folder.filePath(u"jobs/%1.journal"_s.arg(id.toString(QUuid::WithoutBraces)));
    }

    static QList<State> statesOf(const QString &journal)
    {
        QList<State> states;
        QFile file(journal);
        if (!file.open(QIODevice::ReadOnly))
            return states;
        const auto record = JobRecords::read(file.readAll());
        for (const RecordedItem &item : record ? record->items : QList<RecordedItem>())
            states += item.state;
        return states;
    }

    static JobRecord example()
    {
        return { .id = QUuid::createUuid(),
                 .begun = QDateTime::currentDateTimeUtc(),
                 .items = { { .account = QUuid::createUuid(), .name = u"one"_s } } };
    }
};

QTEST_GUILESS_MAIN(TestJobJournal)

#include "tst_jobjournal.moc"
