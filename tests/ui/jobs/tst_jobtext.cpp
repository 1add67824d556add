// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobtext.h"

#include <QLocale>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Action = JobItem::Action;
using End = JobRow::End;
using Kind = ApiError::Kind;
using Reason = JobRow::Reason;
using Step = JobRow::Step;
using Tone = Theme::Tone;

class TestJobText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); } // which has words in its lists

    void eachStepHasItsWord()
    {
        const QList<std::pair<Step, QString>> words{ { Step::Waiting, u"Waiting"_s },
                                                     { Step::OpeningAccount, u"Opening account"_s },
                                                     { Step::CheckingLogin, u"Checking login"_s },
                                                     { Step::Sending, u"Sending"_s },
                                                     { Step::Ended, u"Finished"_s } };
        for (const auto &[step, word] : words)
            QCOMPARE(jobStepText({ .step = step }), word);
    }

    void eachResultHasItsWords_data()
    {
        QTest::addColumn<JobRow>("row");
        QTest::addColumn<QString>("result");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("runs") << JobRow{ .step = Step::Sending } << QString() << Tone::Neutral;
        const auto add = [](const char *name, JobRow row, const QString &result, Tone tone) {
            row.step = Step::Ended;
            QTest::newRow(name) << row << result << tone;
        };
        add("created", { .end = End::Done }, u"Created"_s, Tone::Success);
        add("rotated", { .action = Action::Rotate, .end = End::Done }, u"Rotated"_s, Tone::Success);
        add("deleted", { .action = Action::Delete, .end = End::Done }, u"Deleted"_s, Tone::Success);
        add("gone", { .action = Action::Delete, .end = End::AlreadyDeleted }, u"Already deleted"_s,
            Tone::Info);
        add("failed", { .end = End::Failed, .cause = { .reason = Reason::Service } }, u"Failed"_s,
            Tone::Danger);
        add("in use",
            { .action = Action::Delete,
              .end = End::Failed,
              .cause = { .reason = Reason::Service, .error = ApiError{ .kind = Kind::InUse } } },
            u"In use"_s, Tone::Danger);
        add("not listed", { .end = End::Failed, .cause = { .reason = Reason::NotListed } },
            u"Reported as done, but not confirmed by the list"_s, Tone::Danger);
        add("unknown", { .end = End::Unknown }, u"Outcome unknown"_s, Tone::Warning);
        add("canceled", { .end = End::Cancelled }, u"Canceled"_s, Tone::Neutral);
        add("refused login", { .end = End::Skipped, .cause = { .reason = Reason::LoginRefused } },
            u"Not saved: login refused"_s, Tone::Danger);
        add("unchecked login",
            { .end = End::Skipped, .cause = { .reason = Reason::LoginNotChecked } },
            u"Not saved: couldn't check the login"_s, Tone::Danger);
        add("refused key", { .end = End::Skipped, .cause = { .reason = Reason::KeyRefused } },
            u"Not sent: API key rejected"_s, Tone::Danger);
        add("no key", { .end = End::Skipped, .cause = { .reason = Reason::NoKey } },
            u"Not sent: no API key"_s, Tone::Danger);
        add("no account", { .end = End::Skipped, .cause = { .reason = Reason::NoAccount } },
            u"Not sent: no account"_s, Tone::Danger);
        add("renamed",
            { .action = Action::Delete,
              .end = End::Skipped,
              .cause = { .reason = Reason::Renamed } },
            u"Not deleted: renamed"_s, Tone::Danger);
        add("no list", { .end = End::Skipped, .cause = { .reason = Reason::Service } },
            u"Not sent"_s, Tone::Danger);
    }
    void eachResultHasItsWords()
    {
        QFETCH(const JobRow, row);
        QTEST(jobResultText(row), "result");
        QTEST(jobTone(row), "tone");
    }

    void whatWentWellNeedsNoDetails()
    {
        for (const End end : { End::Done, End::AlreadyDeleted })
            QVERIFY(jobResultDetails({ .step = Step::Ended, .end = end }).isEmpty());
        QVERIFY(jobResultDetails({ .cause = { .error = ApiError{ .kind = Kind::Server } } })
                    .isEmpty()); // yet
    }

    void theDetailsSayWhy_data()
    {
        QTest::addColumn<JobRow>("row");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, JobRow row, const QString &words) {
            row.step = Step::Ended;
            row.end = End::Failed;
            QTest::newRow(name) << row << words;
        };
        add("service",
            { .cause = { .reason = Reason::Service,
                         .error = ApiError{ .kind = Kind::Invalid,
                                            .message = u"the name is taken"_s } } },
            u"the name is taken"_s);
        add("login",
            { .cause = { .reason = Reason::LoginRefused },
              .login =
                  LoginAnswer{ .verdict = LoginAnswer::Verdict::Refused, .host = u"ghcr.io"_s } },
            u"ghcr.io"_s);
        add("keychain",
            { .cause = { .reason = Reason::NoKey,
                         .keychain = SecretStoreError{ SecretStoreError::Kind::Locked } } },
            u"locked"_s);
        add("account", { .cause = { .reason = Reason::NoAccount } },
            u"was removed or has no API key"_s);
        add("renamed", { .cause = { .reason = Reason::Renamed } },
            u"was renamed after the job began"_s);
        add("list", { .cause = { .reason = Reason::NotListed } },
            u"its list doesn't show the change"_s);
        add("key",
            { .cause = { .reason = Reason::KeyRefused,
                         .error = ApiError{ .kind = Kind::Unauthorized } } },
            u"key"_s);
    }
    void theDetailsSayWhy()
    {
        QFETCH(const JobRow, row);
        QFETCH(const QString, words);
        const QString details = jobResultDetails(row);
        QVERIFY2(details.contains(words), qPrintable(details));
    }

    void aCheckThatProvedNothingIsSaid()
    {
        JobRow row{ .step = Step::Ended,
                    .end = End::Done,
                    .login = LoginAnswer{ .verdict = LoginAnswer::Verdict::Accepted } };
        QCOMPARE(jobResultDetails(row), QString());
        row.login->verdict = LoginAnswer::Verdict::NotAsked;
        QVERIFY(jobResultDetails(row).startsWith(u"No login needed"_s));
    }

    void theDetailsNameWhatUsesACredential()
    {
        const auto withBlockers = [](int count) {
            QList<Blocker> blockers;
            for (int i = 0; i < count; ++i)
                blockers.append(
                    { .id = u"id%1"_s.arg(i), .name = i == 1 ? u""_s : u"pod%1"_s.arg(i) });
            return jobResultDetails(
                { .action = Action::Delete,
                  .step = Step::Ended,
                  .end = End::Failed,
                  .cause = { .reason = Reason::Service,
                             .error = ApiError{ .kind = Kind::InUse, .blockers = blockers } } });
        };
        QVERIFY2(withBlockers(1).endsWith(u" Used by pod0."_s), qPrintable(withBlockers(1)));
        QVERIFY2(withBlockers(2).contains(u"Used by pod0 and id1."_s), qPrintable(withBlockers(2)));
        const QString many = withBlockers(9);
        QVERIFY2(many.contains(u"pod4"_s) && !many.contains(u"pod5"_s)
                     && many.contains(u"4 more"_s),
                 qPrintable(many));
    }

    void theCountsLeaveOutWhatIsNotThere_data()
    {
        QTest::addColumn<JobCounts>("counts");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing yet") << JobCounts{ .total = 3 } << u"0 done"_s;
        QTest::newRow("all done") << JobCounts{ .total = 3, .done = 3 } << u"3 done"_s;
        QTest::newRow("none done") << JobCounts{ .total = 3, .failed = 3 } << u"3 failed"_s;
        QTest::newRow("all kinds")
            << JobCounts{ .total = 10, .done = 4, .failed = 3, .unknown = 2, .cancelled = 1 }
            << u"4 done, 3 failed, 2 unknown, 1 canceled"_s;
    }
    void theCountsLeaveOutWhatIsNotThere()
    {
        QFETCH(const JobCounts, counts);
        QTEST(jobCountsText(counts), "text");
    }
};

QTEST_MAIN(TestJobText)
#include "tst_jobtext.moc"
