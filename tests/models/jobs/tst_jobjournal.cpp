// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournal.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/support/fulldisk.h"
#include "tests/support/patience.h"

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
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Test::patience))
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

        journals.discard(interrupted[0]);
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
        QVERIFY(QDir(folder.filePath(u"jobs"_s)).isEmpty());
    }

    void aJobThatRunsIsNotDiscarded()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobJournals others(folder.path());
        const JobRecord record = example();
        waitedFor(journals.make(record.id)->begin(record));
        const JobJournals::Taken taken = waitedFor(journals.take(record, {}, record));
        QVERIFY(taken);
        others.discard(record);
        QVERIFY(waitedFor(others.interrupted()).isEmpty()); // once that is through
        QVERIFY(QFile::exists(journalIn(folder, record.id)));
    }

    void aJobThatAnotherWindowChangedIsNotDiscarded()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = example();
        waitedFor(journals.make(record.id)->begin(record));
        JobRecord other = record;
        other.items[0].state = State::Sent;
        journals.discard(other);
        QCOMPARE(waitedFor(journals.interrupted()), QList{ record });
    }

    void stepsAreWrittenTogetherAndTheLastOnesAtTheEnd()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s });
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
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s });
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
        const std::vector<JobItem> items = itemsOf(record);
        QVERIFY(!waitedFor(others.take(record, items, {}))); // it runs
        journal.reset();
        QVERIFY(waitedFor(journals.interrupted()).size() == 1);
        JobJournals::Taken taken = waitedFor(journals.take(record, items, {}));
        QVERIFY(taken);
        QVERIFY(!waitedFor(others.take(record, items, {})));
        QVERIFY(waitedFor(others.interrupted()).isEmpty());

        journal = journals.make(std::exchange(taken, {}));
        QVERIFY(waitedFor(journal->begin(record)));
        journal->end();
        QVERIFY(!waitedFor(others.take(record, items, {})));
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
        QVERIFY(QDir(folder.filePath(u"jobs"_s)).isEmpty());
    }

    void whatIsTakenIsStillThereIfItIsNeverBegun()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s, u"three"_s });
        waitedFor(journals.make(record.id)->begin(record));
        std::vector<JobItem> started = itemsOf(record);
        started.pop_back();
        started[1].mayBeDone = true;
        started[1].username = u"robot"_s; // entered anew
        QVERIFY(waitedFor(journals.take(record, started, record.without(started))));
        const QList<JobRecord> interrupted = waitedFor(journals.interrupted());
        QCOMPARE(interrupted.size(), 1);
        JobRecord expected = record;
        expected.begun = interrupted[0].begun;
        expected.items[1].state = State::Sent;
        expected.items[1].username = u"robot"_s;
        QCOMPARE(interrupted[0], expected);
        QVERIFY(!waitedFor(journals.take(record, started, {}))); // as another window saw it before
    }

    void whatIsLeftOutlivesTheJobThatTookTheRest()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s, u"three"_s });
        waitedFor(journals.make(record.id)->begin(record));
        std::vector<JobItem> started = itemsOf(record);
        started.pop_back();
        JobRecord left = record.without(started);
        left.items[0].state = State::Sent;
        auto journal = journals.make(waitedFor(journals.take(record, started, left)));
        JobRecord begun{ .begun = record.begun, .items = record.items.first(2) };
        QVERIFY(waitedFor(journal->begin(begun)));
        journal->note(1, State::Done);
        QVERIFY(waitedFor(journal->write()));
        const QString file = journalIn(folder, record.id);
        QCOMPARE(statesOf(file), QList({ State::NotSent, State::Done, State::Sent }));

        journal->note(0, State::Done);
        journal->end();
        QVERIFY(!waitedFor(journal->write())); // it has ended
        QCOMPARE(statesOf(file), QList({ State::Sent }));
        QVERIFY(waitedFor(journals.interrupted()).isEmpty()); // it may be run again

        begun.items.removeLast();
        QVERIFY(waitedFor(journal->begin(begun)));
        journal->note(0, State::NotDone);
        QVERIFY(waitedFor(journal->write()));
        QCOMPARE(statesOf(file), QList({ State::NotDone, State::Sent }));
        journal->end();
        journal.reset();
        const QList<JobRecord> interrupted = waitedFor(journals.interrupted());
        QCOMPARE(interrupted.size(), 1);
        QCOMPARE(interrupted[0].items, left.items);
    }

    void whatAKilledProcessLeftHalfWrittenIsRemoved()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord running = example();
        const auto journal = journals.make(running.id);
        QVERIFY(waitedFor(journal->begin(running)));
        const QString inUse = journalIn(folder, running.id) + u".aBcDeF"_s;
        const QString left = journalIn(folder, QUuid::createUuid()) + u".GhIjKl"_s;
        for (const QString &name : { inUse, left })
            QVERIFY(QFile(name).open(QIODevice::WriteOnly));
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
        QVERIFY(QFile::exists(inUse));
        QVERIFY(!QFile::exists(left));
        QCOMPARE(QDir(folder.filePath(u"jobs"_s)).entryList({ u"*.lock"_s }).size(), 1);
    }

    void aRetryDoesNotRecordTheStepsOfTheRunBefore()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = example();
        auto journal = journals.make(record.id);
        QVERIFY(waitedFor(journal->begin(record)));
        journal->note(0, State::NotDone);
        journal->end();
        QVERIFY(waitedFor(journal->begin(record)));
        QVERIFY(waitedFor(journal->write()));
        QCOMPARE(statesOf(journalIn(folder, record.id)), QList({ State::NotSent }));
    }

#ifdef Q_OS_UNIX
    void whatCannotBeTakenOverStaysAsItIs()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s });
        waitedFor(journals.make(record.id)->begin(record));
        std::vector<JobItem> started = itemsOf(record);
        started.pop_back();
        {
            const FullDisk full(5);
            QVERIFY(!waitedFor(journals.take(record, started, record.without(started))));
        }
        QCOMPARE(waitedFor(journals.interrupted()), QList{ record });
    }

    void aFullDiskDoesNotKeepAJobFromBeingDiscarded()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = example();
        waitedFor(journals.make(record.id)->begin(record));
        const FullDisk full(5);
        journals.discard(record);
        QVERIFY(waitedFor(journals.interrupted()).isEmpty());
        QVERIFY(!QFile::exists(journalIn(folder, record.id)));
    }

    void aJobThatBeginsOnAFullDiskIsRecordedLater()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s });
        auto journal = journals.make(record.id);
        {
            const FullDisk full(5);
            QVERIFY(!waitedFor(journal->begin(record)));
        }
        journal->note(1, State::Sent);
        QVERIFY(waitedFor(journal->write()));
        QCOMPARE(statesOf(journalIn(folder, record.id)), QList({ State::NotSent, State::Sent }));
    }

    /// Steps of the job would be taken for those of what is left.
    void aRetryThatCannotBeRecordedLeavesWhatIsLeft()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        const JobRecord record = exampleOf({ u"one"_s, u"two"_s });
        waitedFor(journals.make(record.id)->begin(record));
        std::vector<JobItem> started = itemsOf(record);
        started.pop_back();
        auto journal =
            journals.make(waitedFor(journals.take(record, started, record.without(started))));
        const JobRecord begun{ .begun = record.begun, .items = record.items.first(1) };
        QVERIFY(waitedFor(journal->begin(begun)));
        journal->end();
        QVERIFY(!waitedFor(journal->write())); // it has ended
        {
            const FullDisk full(5);
            QVERIFY(!waitedFor(journal->begin(begun)));
        }
        journal->note(0, State::Done);
        QVERIFY(!waitedFor(journal->write()));
        QCOMPARE(statesOf(journalIn(folder, record.id)), QList({ State::NotSent }));
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
        const QUuid id = QUuid::createUuid();
        Job job(std::move(items), sessionsOf({ &kept, &other }));
        job.setJournal(journals.make(id),
                       [&kept](const QUuid &account) { return account == kept.account; });
        QList<State> states;
        connect(&job, &Job::stateChanged, &job, [&] {
            if (job.isConfirming())
                states = statesOf(journalIn(folder, id));
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
        const QUuid id = QUuid::createUuid();
        job.setJournal(journals.make(id));
        job.start();
        QTRY_COMPARE(place.service->lists, 1);
        QCOMPARE(statesOf(journalIn(folder, id)), QList({ State::NotSent, State::Sent }));
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
        job.setJournal(journals.make(QUuid::createUuid()));
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

    /// The session, which would look for it before it is sent again, ends with the program.
    void aCreateThatTheListDoesNotShowYetIsRecordedAsSent()
    {
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        JobPlace place;
        const QUuid id = QUuid::createUuid();
        place.service->fault = [](const QString &call,
                                  const QString &name) -> std::optional<JobService::Fault> {
            if (call == u"create"_s && name == u"late"_s)
                return JobService::Fault{ .error = { .kind = ApiError::Kind::OutcomeUnknown } };
            return std::nullopt;
        };
        std::vector<JobItem> items;
        items.push_back(place.create(u"late"_s));
        items.push_back(place.create(u"next"_s));
        Job job(std::move(items), sessionsOf({ &place }), { .concurrency = 1 });
        job.setJournal(journals.make(id));
        QList<State> states;
        place.service->arrived = [&](const QString &name) {
            if (name == u"next"_s)
                states = statesOf(journalIn(folder, id));
        };
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, JobRow::End::Failed);
        QCOMPARE(states, QList({ State::Sent, State::Sent }));

        place.service->fault = [](const QString &, const QString &) { return std::nullopt; };
        place.service->arrived = [&](const QString &) { states = statesOf(journalIn(folder, id)); };
        job.retry();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().done, 2);
        QCOMPARE(place.service->sent.value(u"late"_s), 2);
        QCOMPARE(states, QList({ State::Sent, State::Done }));
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
        return exampleOf({ u"one"_s });
    }
    static JobRecord exampleOf(const QStringList &names)
    {
        JobRecord record{ .id = QUuid::createUuid(), .begun = QDateTime::currentDateTimeUtc() };
        for (const QUuid account = QUuid::createUuid(); const QString &name : names)
            record.items.append({ .account = account, .name = name });
        return record;
    }

    static std::vector<JobItem> itemsOf(const JobRecord &record)
    {
        std::vector<JobItem> items;
        for (const RecordedItem &item : record.items)
            items.push_back({ .action = item.action, .account = item.account, .name = item.name });
        return items;
    }
};

QTEST_GUILESS_MAIN(TestJobJournal)

#include "tst_jobjournal.moc"
