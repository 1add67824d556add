// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "models/jobs/resumption.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using End = JobRow::End;
using Kind = ApiError::Kind;
using State = RecordedItem::State;

namespace {

constexpr quint32 seeds = 200;

/// The user may cancel in the middle of a job, or the program may be killed.
enum class Interruption { None, Cancel, Kill };

/// A new session with a service that an earlier one has used.
class SameService : public CredentialApi
{
public:
    explicit SameService(JobService &service)
        : m_service(service)
    { }

    QFuture<Result<QList<Credential>>> list() override { return m_service.list(); }
    QFuture<Result<Credential>> get(const CredentialId &id) override { return m_service.get(id); }
    QFuture<Result<Credential>> create(const CredentialDraft &draft) override
    {
        return m_service.create(draft);
    }
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                      const CredentialPatch &patch) override
    {
        return m_service.update(id, patch);
    }
    QFuture<Result<void>> remove(const CredentialId &id) override { return m_service.remove(id); }

private:
    JobService &m_service;
};

template<typename T> T waitedFor(QFuture<T> future)
{
    if (!future.isFinished()
        && !QTest::qWaitFor([&] { return future.isFinished(); }, Test::patience))
        qFatal("the future did not end");
    return future.result();
}

} // namespace

/// Random faults and interruptions: what is reported, and what the journal says, has to be what the
/// service has.
class TestJobFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportAgreesWithTheService_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < seeds; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void theReportAgreesWithTheService()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        JobPlace first;
        JobPlace second;
        const std::vector<const JobPlace *> places{ &first, &second };
        const QTemporaryDir folder;
        JobJournals journals(folder.path());

        std::vector<JobItem> items;
        for (JobPlace *place : { &first, &second }) {
            for (int i = 0; i < 12; ++i) {
                switch (random.bounded(3)) {
                case 0:
                    items.push_back(place->create(u"new%1"_s.arg(i)));
                    break;
                case 1:
                    items.push_back(place->rotate(place->service->add(u"old%1"_s.arg(i))));
                    break;
                case 2:
                    items.push_back(place->remove(place->service->add(u"gone%1"_s.arg(i))));
                    break;
                }
            }
        }
        auto job = std::make_unique<Job>(std::move(items), sessionsOf(places),
                                         JobOptions{ .concurrency = 1 + int(random.bounded(8)) });
        const QUuid id = QUuid::createUuid();
        const auto interruption = Interruption(random.bounded(3));
        if (interruption == Interruption::Kill || random.bounded(2))
            job->setJournal(journals.make(id));
        const int runs = 1 + int(random.bounded(2));
        // Each item alone takes one answer in the first run, and each account two more.
        const int interruptedAnswer = 1 + int(random.bounded(28 + (runs - 1) * 12));
        int answers = 0;
        bool isInterrupted = false;
        QList<QHash<QString, int>> sentBefore; // when it was canceled, by place
        QByteArray left; // what a killed program leaves behind
        QHash<QUuid, QHash<QString, int>> turnedAway;
        for (JobPlace *place : { &first, &second }) {
            place->service->fault = [&, place](const QString &, const QString &name) {
                if (++answers == interruptedAnswer && job->isRunning()) {
                    isInterrupted = interruption != Interruption::None;
                    if (interruption == Interruption::Cancel) {
                        job->cancel();
                        for (const JobPlace *each : places)
                            sentBefore.append(each->service->sent);
                    } else if (interruption == Interruption::Kill) {
                        left = contentOf(journalIn(folder, id));
                        job.reset();
                    }
                }
                const std::optional<JobService::Fault> fault = randomFault(random);
                if (fault && fault->error.kind == Kind::RateLimited)
                    ++turnedAway[place->account][name];
                return fault;
            };
        }
        for (int run = 1; job && run <= runs; ++run) {
            if (run > 1)
                job->retry();
            else
                job->start();
            waitForEnd(*job);
            // Without the job, the service does what it got all the same.
            for (const JobPlace *place : places) {
                const JobService &service = *place->service;
                QTRY_VERIFY(!place->session->repository().isChanging());
                for (auto sent = service.sent.cbegin(); sent != service.sent.cend(); ++sent) {
                    const int turned = turnedAway[place->account].value(sent.key());
                    QVERIFY2(*sent <= run + turned || sent.key().isEmpty(), // it is gone
                             qPrintable(sent.key()));
                }
            }
            if (job)
                check(*job, places);
            // In a second run, some that were begun first look for what the first may have done.
            for (qsizetype i = 0; run == 1 && i < sentBefore.size(); ++i)
                QCOMPARE(places[size_t(i)]->service->sent, sentBefore[i]);
        }
        for (const JobPlace *place : places)
            place->service->fault = [](const QString &, const QString &) { return std::nullopt; };
        if (isInterrupted)
            ++m_interrupted[interruption];
        if (!job) {
            const std::optional<JobRecord> record = JobRecords::read(left);
            QVERIFY(record);
            checkRecord(*record, id, places);
            const QList<JobRecord> records = waitedFor(journals.interrupted());
            QCOMPARE(records.size(), 1);
            checkRecord(records[0], id, places);
            resume(records[0], { &first, &second }, journals, random);
            return;
        }
        // Once nothing fails any more, all gets done, and only once.
        job->retry();
        waitForEnd(*job);
        job->runCanceled();
        waitForEnd(*job);
        checkAllDone(*job, places);
    }

    /// Otherwise, the seeds above would no longer test it.
    void someOfThemWereInterrupted()
    {
        if (m_interrupted.isEmpty())
            QSKIP("only this test was to be run");
        QVERIFY(m_interrupted.value(Interruption::Cancel) > 0);
        QVERIFY(m_interrupted.value(Interruption::Kill) > 0);
        qInfo("%d of %u jobs were canceled, and %d killed",
              m_interrupted.value(Interruption::Cancel), seeds,
              m_interrupted.value(Interruption::Kill));
    }

private:
    static std::optional<JobService::Fault> randomFault(QRandomGenerator &random)
    {
        const auto fault = [](Kind kind, bool isDone = false) {
            return JobService::Fault{ .error = { .kind = kind }, .isDone = isDone };
        };
        switch (random.bounded(40)) {
        case 0:
            return fault(Kind::Offline);
        case 1:
            return fault(Kind::Server);
        case 2:
            return fault(Kind::OutcomeUnknown);
        case 3:
        case 4:
            return fault(Kind::OutcomeUnknown, true);
        case 5:
            return JobService::Fault{ .error = { .kind = Kind::RateLimited,
                                                 .retryAfter = std::chrono::seconds(0) } };
        case 6:
            return random.bounded(4) ? std::nullopt : std::optional(fault(Kind::Unauthorized));
        case 7:
            return fault(Kind::InUse);
        default:
            return std::nullopt;
        }
    }

    static QString journalIn(const QTemporaryDir &folder, const QUuid &id)
    {
        return folder.filePath(u"jobs/%1.journal"_s.arg(id.toString(QUuid::WithoutBraces)));
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static const JobPlace &placeOf(const QUuid &account,
                                   const std::vector<const JobPlace *> &places)
    {
        return **std::ranges::find(places, account, &JobPlace::account);
    }

    /// A journal may be less sure than one could be, but is never too sure.
    static void checkRecord(const JobRecord &record, const QUuid &id,
                            const std::vector<const JobPlace *> &places)
    {
        QCOMPARE(record.id, id);
        QCOMPARE(record.items.size(), 24);
        for (const RecordedItem &item : record.items) {
            const JobService &service = *placeOf(item.account, places).service;
            const bool isDone = service.hasDone(item.action, item.id, item.name);
            const char *name = qPrintable(item.name);
            if (item.state == State::Done)
                QVERIFY2(isDone, name);
            else if (item.state != State::Sent)
                QVERIFY2(!isDone, name);
        }
    }

    /// As the program does at its next starts, some of which are killed before the job begins; the
    /// user has looked which credentials are there, and resumes a part of the others each time.
    static void resume(const JobRecord &record, const std::vector<JobPlace *> &places,
                       JobJournals &journals, QRandomGenerator &random)
    {
        std::vector<std::shared_ptr<Session>> former; // they own the services
        QList<JobRecord> open{ record };
        while (!open.isEmpty()) {
            QCOMPARE(open.size(), 1);
            for (JobPlace *place : places) {
                former.push_back(place->session);
                place->session = std::make_shared<Session>(
                    former.back()->account(), std::make_unique<SameService>(*place->service),
                    RetryPolicy::never());
            }
            resumePart(open[0], { places.begin(), places.end() }, journals, random);
            if (QTest::currentTestFailed())
                return;
            open = waitedFor(journals.interrupted());
        }
        for (const RecordedItem &item : record.items) {
            const JobService &service =
                *placeOf(item.account, { places.begin(), places.end() }).service;
            QVERIFY2(service.hasDone(item.action, item.id, item.name), qPrintable(item.name));
            if (item.action != JobItem::Action::Rotate)
                QCOMPARE(service.done.value(item.name), 1);
        }
    }

    static void resumePart(const JobRecord &record, const std::vector<const JobPlace *> &places,
                           JobJournals &journals, QRandomGenerator &random)
    {
        std::vector<JobItem> items;
        JobRecord left{ .begun = record.begun };
        for (const RecordedItem &item : record.rest()) {
            const JobService &service = *placeOf(item.account, places).service;
            const bool isThere = !service.named(item.name).id.isNull();
            if (item.action == JobItem::Action::Create && isThere)
                QCOMPARE(item.state, State::Sent); // the user discards it
            else if (random.bounded(4))
                items.push_back(resumedItem(item));
            else
                left.items.append(item);
        }
        const JobJournals::Taken taken = waitedFor(journals.take(record, items, left));
        QVERIFY(taken);
        if (random.bounded(4) == 0)
            return;
        Job job(std::move(items), sessionsOf(places));
        job.setJournal(journals.make(taken));
        runToEnd(job);
        checkAllDone(job, places);
    }

    static JobItem resumedItem(const RecordedItem &item)
    {
        if (item.action == JobItem::Action::Delete)
            return resumedDeletion(item);
        return rotationItem(resumedTarget(item),
                            { .password = Secret::fromText(u"new-"_s + item.name) }, {});
    }

    static void checkAllDone(const Job &job, const std::vector<const JobPlace *> &places)
    {
        check(job, places);
        for (const JobRow &row : job.rows().all()) {
            QVERIFY(row.isDone());
            if (row.action == JobItem::Action::Create)
                QCOMPARE(placeOf(row.account, places).service->done.value(row.name), 1);
        }
    }

    static void check(const Job &job, const std::vector<const JobPlace *> &places)
    {
        JobCounts counts{ .total = job.rows().size() };
        for (const JobRow &row : job.rows().all()) {
            counts.add(row.end, 1);
            const JobPlace &place = placeOf(row.account, places);
            const bool isDone = place.service->hasDone(row.action, row.id, row.name);
            QVERIFY(row.hasEnded());
            const char *name = qPrintable(row.name);
            if (row.isDone())
                QVERIFY2(isDone, name);
            else if (row.end != End::Unknown)
                QVERIFY2(!isDone, name);
            QVERIFY2(place.service->done.value(row.name) <= 1
                         || row.action == JobItem::Action::Rotate,
                     name);
            if (row.action == JobItem::Action::Rotate)
                QCOMPARE(place.session->notes().notes(row.id).passwordChangedAt.has_value(),
                         row.isDone());
        }
        QCOMPARE(job.rows().counts(), counts);
    }

    QHash<Interruption, int> m_interrupted;
};

QTEST_GUILESS_MAIN(TestJobFaults)

#include "tst_jobfaults.moc"
