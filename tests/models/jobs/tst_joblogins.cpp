// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/support/canary.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;
using End = JobRow::End;
using Reason = JobRow::Reason;
using Verdict = LoginAnswer::Verdict;

/// A job that checks its logins at a real registry.
class TestJobLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry = std::make_unique<DockerRegistry>(); }

    void onlyAcceptedLoginsAreSent()
    {
        JobPlace place;
        Job job(items(place, { Canary::password(), u"wrong"_s }), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).end, End::Done);
        QCOMPARE(job.rows().at(0).login->verdict, Verdict::Accepted);
        QCOMPARE(job.rows().at(1).end, End::Skipped);
        QCOMPARE(job.rows().at(1).cause.reason, Reason::LoginRefused);
        QCOMPARE(place.service->credentials.size(), 1);
        const CredentialNotes notes = place.session->notes().notes(job.rows().at(0).id);
        QCOMPARE(notes.lastCheck->verdict, Verdict::Accepted);
    }

    void aLoginThatItemsShareIsCheckedOnce()
    {
        JobPlace place;
        QSignalSpy checks(&place.session->loginChecker(), &LoginChecker::checked);
        Job job(items(place,
                      { Canary::password(), Canary::password(), Canary::password(), u"wrong"_s,
                        u"wrong"_s }),
                sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().counts().done, 3);
        QCOMPARE(job.rows().counts().failed, 2);
        QCOMPARE(checks.size(), 2);
    }

    void aRefusedLoginIsNotAskedAboutAgainByARetry()
    {
        JobPlace place;
        QSignalSpy checks(&place.session->loginChecker(), &LoginChecker::checked);
        Job job(items(place, { u"wrong"_s }), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(checks.size(), 1);
        job.retry();
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().at(0).cause.reason, Reason::LoginRefused);
        QCOMPARE(checks.size(), 1);
        QVERIFY(place.service->sent.isEmpty());
    }

    void whatCannotBeCheckedIsSentOnlyIfTheUserSaysSo()
    {
        JobPlace place;
        std::vector<JobItem> planned = items(place, { Canary::password() });
        planned[0].login->registry = *RegistryHost::fromText(u"http://127.0.0.1:1"_s);
        Job job(std::move(planned), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).cause.reason, Reason::LoginNotChecked);
        QVERIFY(place.service->sent.isEmpty());

        JobOptions options = job.options();
        options.sendsUnchecked = true;
        job.setOptions(options);
        job.retry();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().at(0).end, End::Done);
    }

    void onlyWhatWasNotCheckedIsSentAnyway()
    {
        JobPlace place;
        std::vector<JobItem> planned = items(place, { Canary::password(), u"wrong"_s });
        planned[0].login->registry = *RegistryHost::fromText(u"http://127.0.0.1:1"_s);
        Job job(std::move(planned), sessionsOf({ &place }));
        runToEnd(job);
        job.sendUnchecked();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().at(0).end, End::Done);
        QCOMPARE(job.rows().at(1).cause.reason, Reason::LoginRefused);
        QCOMPARE(place.service->sent.size(), 1);
    }

    void aLoginThatNobodyCouldCheckIsSaid()
    {
        JobPlace place;
        std::vector<JobItem> planned = items(place, { Canary::password(), u"other"_s });
        planned[1].login.reset(); // nothing is known of its registry
        Job job(std::move(planned), sessionsOf({ &place }));
        runToEnd(job);
        QVERIFY(!job.rows().at(0).isUnchecked);
        QVERIFY(job.rows().at(1).isUnchecked);
        QCOMPARE(job.rows().counts().done, 2);
    }

    void aRegistryThatAsksForADelayIsWaitedFor()
    {
        RawServer server;
        server.enqueue(RawReply::json(429, "{}", { { "Retry-After", "1" } }));
        server.enqueue(
            RawReply::json(200, "{}", { { "Docker-Distribution-Api-Version", "registry/2.0" } }));
        JobPlace place;
        std::vector<JobItem> planned = items(place, { u"some token"_s, u"some token"_s });
        for (JobItem &item : planned)
            item.login->registry = *RegistryHost::fromText(server.baseUrl());
        Job job(std::move(planned), sessionsOf({ &place }));
        bool wasPaused = false;
        connect(&job, &Job::stateChanged, &job,
                [&] { wasPaused = wasPaused || job.pausedUntil().has_value(); });
        bool isAfterPause = true;
        place.service->arrived = [&](const QString &) {
            isAfterPause = isAfterPause && wasPaused && !job.pausedUntil();
        };
        runToEnd(job);
        QVERIFY(isAfterPause);
        QCOMPARE(job.rows().counts().done, 2);
        QCOMPARE(job.rows().at(0).login->verdict, Verdict::NotAsked);
    }

    void aRegistryThatAsksForDelaysWithoutEndIsNotAskedForEver()
    {
        RawServer server;
        server.enqueue(RawReply::json(429, "{}", { { "Retry-After", "0" } }));
        JobPlace place;
        std::vector<JobItem> planned = items(place, { u"one"_s, u"two"_s, u"three"_s });
        for (JobItem &item : planned)
            item.login->registry = *RegistryHost::fromText(server.baseUrl());
        Job job(std::move(planned), sessionsOf({ &place }), { .concurrency = 1 });
        runToEnd(job);
        for (const JobRow &row : job.rows().all())
            QCOMPARE(row.cause.reason, JobRow::Reason::LoginNotChecked);
        QCOMPARE(server.requests().size(), 6); // three delays, and each login once more
        job.sendUnchecked();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(server.requests().size(), 9);
        QCOMPARE(job.rows().counts().done, 3);
    }

    void aRegistryThatAsksForHoursIsNotWaitedFor()
    {
        RawServer server;
        server.enqueue(RawReply::json(429, "{}", { { "Retry-After", "7200" } }));
        JobPlace place;
        std::vector<JobItem> planned = items(place, { u"one"_s });
        planned[0].login->registry = *RegistryHost::fromText(server.baseUrl());
        Job job(std::move(planned), sessionsOf({ &place }));
        runToEnd(job);
        QCOMPARE(job.rows().at(0).cause.reason, JobRow::Reason::LoginNotChecked);
    }

    void withoutTheCheckNothingIsAsked()
    {
        JobPlace place;
        QSignalSpy checks(&place.session->loginChecker(), &LoginChecker::checked);
        Job job(items(place, { u"wrong"_s }), sessionsOf({ &place }), { .checksLogins = false });
        runToEnd(job);
        QCOMPARE(job.rows().counts().done, 1);
        QVERIFY(checks.isEmpty());
    }

    void cancelEndsTheChecks()
    {
        RawServer registry; // which never answers
        registry.enqueue(RawReply::hang());
        JobPlace place;
        std::vector<JobItem> planned = items(place, { Canary::password(), u"other"_s });
        for (JobItem &item : planned)
            item.login->registry = *RegistryHost::fromText(registry.baseUrl());
        Job job(std::move(planned), sessionsOf({ &place }), { .concurrency = 2 });
        job.start();
        QTRY_VERIFY(!registry.requests().isEmpty());
        QTRY_VERIFY(std::ranges::all_of(job.rows().all(), [](const JobRow &row) {
            return row.step == JobRow::Step::CheckingLogin;
        }));
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rows().counts().cancelled, 2);
        QVERIFY(place.service->sent.isEmpty());
    }

private:
    std::vector<JobItem> items(const JobPlace &place, const QStringList &passwords) const
    {
        std::vector<JobItem> items;
        for (const QString &password : passwords) {
            JobItem item = place.create(u"name%1"_s.arg(items.size()));
            item.password = Secret::fromText(password);
            item.login = JobLogin{ .registry = *RegistryHost::fromText(m_registry->url()),
                                   .username = u"robot"_s };
            items.push_back(std::move(item));
        }
        return items;
    }

    std::unique_ptr<DockerRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TestJobLogins)

#include "tst_joblogins.moc"
