// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrecord.h"
#include "tests/support/canary.h"

#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;
using State = RecordedItem::State;

namespace {

JobRecord example()
{
    const QUuid account = QUuid::createUuid();
    return { .id = QUuid::createUuid(),
             .begun = QDateTime(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::utc()),
             .items = { { .action = JobItem::Action::Create,
                          .account = account,
                          .name = u"new"_s,
                          .type = RegistryType(u"DOCKER_HUB"_s),
                          .registry = u"ghcr.io"_s,
                          .username = u"bot"_s,
                          .image = u"team/llm:1"_s,
                          .notes = { .registry = u"ghcr.io/team"_s,
                                     .username = u""_s,
                                     .owner = u"mlops"_s,
                                     .expires = QDate(2027, 3, 1),
                                     .text = u"two\nlines"_s } },
                        { .action = JobItem::Action::Rotate,
                          .account = account,
                          .id = CredentialId::fromInteger(7),
                          .name = u"a \"name\"\nof two lines"_s,
                          .username = u"robot"_s,
                          .isNewUsername = true,
                          .notes = { .expires = QDate() } },
                        { .action = JobItem::Action::Delete,
                          .account = account,
                          .id = CredentialId::fromInteger(8) } } };
}

} // namespace

class TestJobRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        JobRecord record = example();
        QByteArray bytes = JobRecords::firstLine(record);
        QCOMPARE(bytes.count('\n'), 1);
        QCOMPARE(JobRecords::read(bytes), record);

        bytes += JobRecords::stepLine({ .item = 0, .state = State::Sent })
            + JobRecords::stepLine({ .item = 2, .state = State::Sent })
            + JobRecords::stepLine({ .item = 0, .state = State::Done });
        record.items[0].state = State::Done;
        record.items[2].state = State::Sent;
        QCOMPARE(JobRecords::read(bytes), record);
        QCOMPARE(record.count(State::Done), 1);
        QCOMPARE(record.count(State::NotSent), 1);
    }

    void whatWasCanceledIsNotOfferedAgain()
    {
        JobRecord record = example();
        QByteArray bytes = JobRecords::firstLine(record);
        bytes += JobRecords::stepLine({ .item = 0, .state = State::Canceled });
        record = *JobRecords::read(bytes);
        QCOMPARE(record.items[0].state, State::Canceled);
        QCOMPARE(record.rest().size(), record.items.size() - 1);
    }

    void whatWasStartedIsLeftOut()
    {
        const JobRecord record = example();
        std::vector<JobItem> started(1);
        started[0].action = record.items[1].action;
        started[0].account = record.items[1].account;
        started[0].id = record.items[1].id;
        started[0].name = record.items[1].name;
        const JobRecord left = record.without(started);
        QCOMPARE(left.items, QList({ record.items[0], record.items[2] }));
        QCOMPARE(left.begun, record.begun);
        QCOMPARE(left.id, record.id);
        started[0].account = QUuid::createUuid();
        QCOMPARE(record.without(started).items, record.items);
    }

    void theRestIsWhatIsNotDone()
    {
        JobRecord record = example();
        QCOMPARE(record.rest().size(), 3);
        QVERIFY(!record.isDeletion()); // there are others
        record.items[0].state = State::Done;
        record.items[1].state = State::Done;
        record.items[2].state = State::NotDone;
        QCOMPARE(record.rest(), QList{ record.items[2] });
        QVERIFY(record.isDeletion());
        record.items[2].state = State::Done;
        QVERIFY(record.rest().isEmpty());
        QVERIFY(!record.isDeletion());
    }

    /// What an earlier run of the job has done.
    void theFirstLineKnowsStates()
    {
        JobRecord record = example();
        record.items[0].state = State::Done;
        record.items[1].state = State::Sent;
        const QByteArray first = JobRecords::firstLine(record);
        QCOMPARE(JobRecords::read(first), record);
        record.items[1].state = State::NotSent;
        QCOMPARE(
            JobRecords::read(first + JobRecords::stepLine({ .item = 1, .state = State::NotSent })),
            record);
    }

    /// A killed program may have written a part of its last line.
    void aCutIsTheStateBeforeIt()
    {
        const JobRecord record = example();
        const QByteArray first = JobRecords::firstLine(record);
        const QByteArray sent = JobRecords::stepLine({ .item = 1, .state = State::Sent });
        for (qsizetype length = 0; length < first.size(); ++length)
            QVERIFY(!JobRecords::read(first.first(length)));
        for (qsizetype length = 0; length < sent.size(); ++length) {
            const auto read = JobRecords::read(first + sent.first(length));
            QVERIFY(read);
            QCOMPARE(*read, record);
        }
        QCOMPARE(JobRecords::read(first + sent)->items[1].state, State::Sent);
    }

    void whatIsNoJournalIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a line") << QByteArray("hello\n");
        QTest::newRow("later version")
            << JobRecords::firstLine(example()).replace("\"version\":1", "\"version\":2");
        QTest::newRow("no account")
            << QByteArray(JobRecords::firstLine(example())).replace("\"account\"", "\"other\"");
        QTest::newRow("an update without id")
            << QByteArray(JobRecords::firstLine(example())).replace("\"id\":\"7\"", "\"id\":\"\"");
    }
    void whatIsNoJournalIsNotTaken()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!JobRecords::read(bytes));
    }

    void strangeStepsCountForNothing()
    {
        const JobRecord record = example();
        const QByteArray bytes = JobRecords::firstLine(record)
            + "{\"item\":99,\"state\":\"done\"}\n"
            + "{\"item\":-1,\"state\":\"done\"}\n{\"item\":0,\"state\":\"else\"}\n[]\n\n";
        QCOMPARE(JobRecords::read(bytes), record);
    }

    void aUsernameThatIsSentIsRecordedAsSuch()
    {
        JobItem item{ .action = JobItem::Action::Rotate, .id = CredentialId::fromInteger(1) };
        QVERIFY(!JobRecords::recordOf(item).isNewUsername);
        item.username = u"robot"_s;
        QVERIFY(JobRecords::recordOf(item).isNewUsername);
        QCOMPARE(JobRecords::recordOf(item).username, u"robot"_s);
    }

    void theNotesAreRecordedAsTheyWereEntered()
    {
        const RegistryHost registry = RegistryHost::fromText(u"ghcr.io/team"_s).value();
        const JobItem item{ .login = JobLogin{ .registry = registry, .username = u"bot"_s },
                            .notes = { .registry = u"ghcr.io/team"_s,
                                       .username = u""_s, // the user doesn't want it remembered
                                       .owner = u"mlops"_s } };
        QCOMPARE(JobRecords::recordOf(item).notes, item.notes);
        QCOMPARE(JobRecords::recordOf(item).username, u"bot"_s);
    }

    void whatHasEndedIsDoneOnlyIfItIs_data()
    {
        using End = JobRow::End;
        QTest::addColumn<End>("end");
        QTest::addColumn<JobRow::Reason>("reason");
        QTest::addColumn<bool>("mayBeDone");
        QTest::addColumn<State>("state");
        const auto none = JobRow::Reason::None;
        QTest::newRow("waiting") << End::None << none << false << State::NotSent;
        QTest::newRow("waiting again") << End::None << none << true << State::Sent;
        QTest::newRow("done") << End::Done << none << false << State::Done;
        QTest::newRow("gone already") << End::AlreadyDeleted << none << false << State::Done;
        QTest::newRow("not in the list")
            << End::Failed << JobRow::Reason::NotListed << false << State::Done;
        QTest::newRow("failed") << End::Failed << JobRow::Reason::Service << false
                                << State::NotDone;
        QTest::newRow("unknown") << End::Unknown << none << false << State::Sent;
        QTest::newRow("skipped") << End::Skipped << JobRow::Reason::LoginRefused << false
                                 << State::NotSent;
        QTest::newRow("canceled") << End::Cancelled << none << false << State::Canceled;
        QTest::newRow("canceled again") << End::Cancelled << none << true << State::Sent;
    }
    void whatHasEndedIsDoneOnlyIfItIs()
    {
        QFETCH(const JobRow::End, end);
        QFETCH(const JobRow::Reason, reason);
        QFETCH(const bool, mayBeDone);
        JobRow row;
        row.end = end;
        row.cause.reason = reason;
        QTEST(JobRecords::stateOf(row, mayBeDone), "state");
    }

    void whatWasCreatedHasItsId()
    {
        const QUuid account = QUuid::createUuid();
        const JobRecord record{ .id = QUuid::createUuid(),
                                .begun = QDateTime::currentDateTimeUtc(),
                                .items = { { .account = account, .name = u"new"_s },
                                           { .action = JobItem::Action::Rotate,
                                             .account = account,
                                             .id = CredentialId::fromInteger(1) } } };
        const auto read = JobRecords::read(
            JobRecords::firstLine(record)
            + JobRecords::stepLine(
                { .item = 0, .state = State::Done, .created = CredentialId::fromInteger(7) })
            + JobRecords::stepLine(
                { .item = 1, .state = State::Done, .created = CredentialId::fromInteger(8) }));
        QVERIFY(read);
        QCOMPARE(read->items[0].id, CredentialId::fromInteger(7));
        QCOMPARE(read->items[1].id, CredentialId::fromInteger(1));
    }

    void aCreateThatTheListDoesNotShowYetMayStillBeDone()
    {
        JobRow row{ .action = JobItem::Action::Create };
        row.end = JobRow::End::Failed;
        row.cause = { .reason = JobRow::Reason::Service,
                      .error = ApiError{ .kind = ApiError::Kind::OutcomeUnknown,
                                         .verification = ApiError::Verification::NotApplied } };
        QCOMPARE(JobRecords::stateOf(row, false), State::Sent);
        row.action = JobItem::Action::Rotate; // once more does no harm
        QCOMPARE(JobRecords::stateOf(row, false), State::NotDone);
        row.action = JobItem::Action::Create;
        row.cause.error->kind = ApiError::Kind::Invalid;
        QCOMPARE(JobRecords::stateOf(row, false), State::NotDone);
    }

    void noSecretIsInIt()
    {
        JobRecord record{ .id = QUuid::createUuid() };
        for (const auto action :
             { JobItem::Action::Create, JobItem::Action::Rotate, JobItem::Action::Delete }) {
            const RegistryHost registry = *RegistryHost::fromText(u"ghcr.io"_s);
            const JobItem item{ .action = action,
                                .account = QUuid::createUuid(),
                                .id = CredentialId::fromInteger(1),
                                .name = u"name"_s,
                                .username = u"bot"_s,
                                .password = Secret::fromText(Canary::password()),
                                .login = JobLogin{ .registry = registry,
                                                   .username = u"bot"_s,
                                                   .image = ImageReference::fromText(
                                                       u"ghcr.io/team/llm:1"_s, registry) },
                                .notes = { .username = u"bot"_s, .expires = QDate(2027, 3, 1) } };
            record.items.append(JobRecords::recordOf(item));
        }
        const QByteArray line = JobRecords::firstLine(record);
        QCOMPARE(line.count("llm:1"), 3);
        QVERIFY(!line.contains(Canary::password().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestJobRecord)

#include "tst_jobrecord.moc"
