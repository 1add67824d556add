// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "tests/models/jobs/jobbench.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using End = JobRow::End;
using Kind = ApiError::Kind;

/// Random faults and cancellations: what is reported has to be what the service has.
class TestJobFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportAgreesWithTheService_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 30; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void theReportAgreesWithTheService()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        JobPlace first;
        JobPlace second;
        const QTemporaryDir folder;
        JobJournals journals(folder.path());

        std::vector<JobItem> items;
        QHash<QString, QString> before; // the passwords, by id
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
            place->service->fault = [&random](const QString &, const QString &) {
                return randomFault(random);
            };
        }
        Job job(std::move(items), sessionsOf({ &first, &second }),
                { .concurrency = 1 + int(random.bounded(8)) });
        if (random.bounded(2))
            job.setJournal(journals.make(job.id()));
        const int cancelAfter = int(random.bounded(40));
        int frames = 0;
        connect(&job.rows(), &JobRows::changed, &job, [&] {
            if (++frames == cancelAfter)
                job.cancel();
        });
        runToEnd(job);
        check(job, { &first, &second });

        // Once nothing fails any more, all gets done, and only once.
        first.service->fault =
            second.service->fault = [](const QString &, const QString &) { return std::nullopt; };
        job.retry();
        QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), 30'000);
        job.runCanceled();
        QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), 30'000);
        check(job, { &first, &second });
        for (const JobRow &row : job.rows().all()) {
            const JobPlace &place = row.account == first.account ? first : second;
            QVERIFY(row.isDone());
            if (row.action == JobItem::Action::Create)
                QCOMPARE(place.service->done.value(row.name), 1);
        }
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

    static void check(const Job &job, const std::vector<const JobPlace *> &places)
    {
        JobCounts counts{ .total = job.rows().size() };
        for (const JobRow &row : job.rows().all()) {
            counts.add(row.end, 1);
            const JobPlace &place = **std::ranges::find(places, row.account, &JobPlace::account);
            const JobService &service = *place.service;
            const bool isThere = row.action == JobItem::Action::Create
                ? !service.named(row.name).id.isNull()
                : service.credentials.contains(row.id.text());
            const bool isNew = service.passwords.value(row.id.text()) == u"new-"_s + row.name;
            const bool isDone = row.action == JobItem::Action::Create ? isThere
                : row.action == JobItem::Action::Rotate               ? isNew
                                                                      : !isThere;
            QVERIFY(row.hasEnded());
            const char *name = qPrintable(row.name);
            if (row.isDone())
                QVERIFY2(isDone, name);
            else if (row.end != End::Unknown)
                QVERIFY2(!isDone, name);
            QVERIFY2(service.done.value(row.name) <= 1 || row.action == JobItem::Action::Rotate,
                     name);
            if (row.action == JobItem::Action::Rotate)
                QCOMPARE(place.session->notes().notes(row.id).passwordChangedAt.has_value(),
                         row.isDone());
        }
        QCOMPARE(job.rows().counts(), counts);
    }
};

QTEST_GUILESS_MAIN(TestJobFaults)

#include "tst_jobfaults.moc"
