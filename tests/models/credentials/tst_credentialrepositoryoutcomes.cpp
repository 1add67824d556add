// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrepository.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/examples.h"
#include "tests/support/heldapi.h"
#include "tests/support/loopback.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Kind = ApiError::Kind;
using Verification = ApiError::Verification;

namespace {

enum class Change { Create, Rename, NewPassword, Remove };

const ApiError unknown{ .kind = Kind::OutcomeUnknown };

/// Starts a change of credential 1, or the creation of one named "new"; its error is all that
/// counts.
std::function<ApiError()> start(CredentialRepository &repository, Change change)
{
    const auto errorOf = [](auto future) {
        return [future] {
            const auto result = awaited(future);
            return result ? ApiError{} : result.error();
        };
    };
    switch (change) {
    case Change::Create:
        return errorOf(repository.create(Examples::draft(u"new"_s)));
    case Change::Rename:
        return errorOf(repository.update(Examples::id(u"1"), Examples::rename(u"new"_s)));
    case Change::NewPassword:
        return errorOf(repository.update(Examples::id(u"1"), Examples::newPassword(u"p")));
    case Change::Remove:
        return errorOf(repository.remove(Examples::id(u"1")));
    }
    Q_UNREACHABLE();
}

RawReply success(const QByteArray &data)
{
    return RawReply::json(200, R"({"message":"success","code":10000,"data":)" + data + "}");
}

/// Breaks every write, and answers each list from `lists` in turn; the last one repeats.
class Breaking
{
public:
    Breaking(RawServer &server, QList<RawReply> lists, const RawReply &writes)
    {
        server.setHandler([this, lists, writes](const RawRequest &request) mutable {
            if (request.method != "GET") {
                ++writeCount;
                return writes;
            }
            return lists.size() > 1 ? lists.takeFirst() : lists.constFirst();
        });
    }

    int writeCount = 0;
};

/// Ends the last write that was asked for.
void finish(HeldApi &api, const std::optional<ApiError> &error)
{
    const auto end = [&](auto &calls, const auto &value) {
        if (!calls.empty() && error)
            calls.back().finish(tl::unexpected(*error));
        else if (!calls.empty())
            calls.back().finish(value);
    };
    end(api.creates, Result<Credential>(credential(u"2", u"new"_s)));
    end(api.updates, Result<std::optional<Credential>>());
    end(api.removes, Result<void>());
}

void compareWith(const ChangeOutcome &outcome, Change change)
{
    using Action = ChangeOutcome::Action;
    QCOMPARE(outcome.action,
             change == Change::Create       ? Action::Create
                 : change == Change::Remove ? Action::Remove
                                            : Action::Update);
    QCOMPARE(outcome.name,
             change == Change::Create || change == Change::Rename ? u"new"_s : u"a"_s);
    if (change != Change::Create)
        QCOMPARE(outcome.id, Examples::id(u"1"));
    else
        QCOMPARE(outcome.id.isNull(), outcome.error.has_value());
}

void addChanges()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("create") << Change::Create;
    QTest::newRow("rename") << Change::Rename;
    QTest::newRow("new password") << Change::NewPassword;
    QTest::newRow("remove") << Change::Remove;
}

} // namespace

/// Changes whose outcome the network hid, and answers that come in an awkward order.
class TestCredentialRepositoryOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownOutcomeIsLookedUpInTheListAndNeverRepeated_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("after"); // the list; empty: it cannot be read
        QTest::addColumn<Verification>("found");
        QTest::newRow("created") << Change::Create
                                 << R"([{"id":1,"name":"a"},{"id":2,"name":"new"}])"_ba
                                 << Verification::Applied;
        QTest::newRow("not created")
            << Change::Create << R"([{"id":1,"name":"a"},{"id":3,"name":"New"}])"_ba
            << Verification::NotApplied;
        QTest::newRow("only one from before has the name")
            << Change::Create << R"([{"id":1,"name":"new"}])"_ba << Verification::NotApplied;
        QTest::newRow("created, unreadable") << Change::Create << ""_ba << Verification::NotChecked;

        QTest::newRow("renamed") << Change::Rename << R"([{"id":1,"name":"new"}])"_ba
                                 << Verification::Applied;
        QTest::newRow("not renamed")
            << Change::Rename << R"([{"id":1,"name":"a"}])"_ba << Verification::NotApplied;
        QTest::newRow("another one has the name")
            << Change::Rename << R"([{"id":1,"name":"a"},{"id":2,"name":"new"}])"_ba
            << Verification::NotApplied;
        QTest::newRow("gone") << Change::Rename << "[]"_ba << Verification::NotApplied;
        QTest::newRow("renamed, unreadable") << Change::Rename << ""_ba << Verification::NotChecked;

        QTest::newRow("password") << Change::NewPassword << R"([{"id":1,"name":"a"}])"_ba
                                  << Verification::Inconclusive;
        QTest::newRow("password, gone")
            << Change::NewPassword << "[]"_ba << Verification::NotApplied;
        QTest::newRow("password, unreadable")
            << Change::NewPassword << ""_ba << Verification::NotChecked;

        QTest::newRow("removed") << Change::Remove << R"([{"id":2,"name":"a"}])"_ba
                                 << Verification::Applied;
        QTest::newRow("not removed")
            << Change::Remove << R"([{"id":1,"name":"a"}])"_ba << Verification::NotApplied;
        QTest::newRow("removed, unreadable") << Change::Remove << ""_ba << Verification::NotChecked;
    }

    void anUnknownOutcomeIsLookedUpInTheListAndNeverRepeated()
    {
        QFETCH(const Change, change);
        QFETCH(const QByteArray, after);
        for (const RawReply &broken : { RawReply::closeBeforeReply(), RawReply::reset() }) {
            RawServer server;
            Breaking script(server,
                            { success(R"([{"id":1,"name":"a"}])"),
                              after.isEmpty() ? RawReply::http(500, {}, {}) : success(after) },
                            broken);
            RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
            CredentialTableModel model;
            CredentialRepository repository(api, model, RetryPolicy::never());
            repository.refresh();
            QTRY_COMPARE(model.rowCount(), 1);

            const ApiError error = start(repository, change)();

            QCOMPARE(error.kind, Kind::OutcomeUnknown);
            QTEST(error.verification, "found");
            QCOMPARE(script.writeCount, 1);
            QCOMPARE(server.requests().size(), 3); // list, change, list
            QVERIFY(!repository.isChanging());
            QVERIFY(!repository.isRefreshing());
        }
    }

    void aRowThatCannotBeReadMayBeTheOne_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<Verification>("found");
        const QByteArray a = R"({"id":1,"name":"a"})";
        const QByteArray odd = R"({"id":1.5,"name":"odd"})";
        const auto row = [](const char *name, Change change, const QByteArrayList &before,
                            const QByteArrayList &after, Verification verification) {
            QTest::newRow(name) << change << "[" + before.join(',') + "]"
                                << "[" + after.join(',') + "]" << verification;
        };
        row("created, perhaps", Change::Create, { a }, { a, R"({"name":"new"})" },
            Verification::Unreadable);
        row("created, perhaps nameless", Change::Create, { a }, { a, "null" },
            Verification::Unreadable);
        row("created, perhaps with a name that cannot be read", Change::Create, { a },
            { a, R"({"id":2,"name":{}})" }, Verification::Unreadable);
        row("created beside it", Change::Create, { a }, { a, odd, R"({"id":2,"name":"new"})" },
            Verification::Applied);
        row("created beside the one from before", Change::Create, { a, odd },
            { a, odd, R"({"id":2,"name":"new"})" }, Verification::Applied);
        row("not created, the same one as before", Change::Create, { a, odd }, { odd, a },
            Verification::NotApplied);
        row("one from before that can be read by now", Change::Create,
            { a, R"({"id":1.5,"name":"new"})" }, { a, R"({"id":2,"name":"new"})" },
            Verification::Inconclusive);
        row("renamed, perhaps", Change::Rename, { a }, { R"({"id":1.5,"name":"new"})" },
            Verification::Unreadable);
        row("renamed to what cannot be read", Change::Rename, { a }, { R"({"id":1,"name":{}})" },
            Verification::Unreadable);
        row("gone, the same one as before", Change::Rename, { a, odd }, { odd },
            Verification::NotApplied);
        row("password, perhaps gone", Change::NewPassword, { a }, { odd },
            Verification::Unreadable);
        row("removed, perhaps", Change::Remove, { a }, { R"({"id":1.5,"name":"a"})" },
            Verification::Unreadable);
        row("removed, the same one as before", Change::Remove, { a, odd }, { odd },
            Verification::Applied);
        row("not removed", Change::Remove, { a }, { a, odd }, Verification::NotApplied);
    }

    void aRowThatCannotBeReadMayBeTheOne()
    {
        QFETCH(const Change, change);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        RawServer server;
        Breaking script(server, { success(before), success(after) }, RawReply::reset());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        repository.refresh();
        QTRY_VERIFY(repository.lastRead().isValid());

        const ApiError error = start(repository, change)();

        QCOMPARE(error.kind, Kind::OutcomeUnknown);
        QTEST(error.verification, "found");
        QCOMPARE(script.writeCount, 1);
    }

    void anUnreadableRowInAListThatWasNeverReadBeforeProvesNothing()
    {
        RawServer server;
        Breaking script(server, { success(R"([{"id":1.5,"name":"odd"}])") }, RawReply::reset());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        QCOMPARE(start(repository, Change::Create)().verification, Verification::Unreadable);
    }

    void aNameInAListThatWasNeverReadBeforeProvesNothing()
    {
        RawServer server;
        Breaking script(server, { success(R"([{"id":1,"name":"new"}])") }, RawReply::reset());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        QCOMPARE(start(repository, Change::Create)().verification, Verification::Inconclusive);

        CredentialTableModel secondModel;
        CredentialRepository second(api, secondModel, RetryPolicy::never());
        server.setHandler([](const RawRequest &request) {
            return request.method == "GET" ? success("[]") : RawReply::reset();
        });
        QCOMPARE(start(second, Change::Create)().verification, Verification::NotApplied);
    }

    void aCreateThatWasNotFoundIsLookedForOnceMoreBeforeItIsSentAgain()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto answerList = [&](const QList<Credential> &list) {
            const size_t count = api.lists.size();
            QTRY_VERIFY(api.lists.size() >= count && !api.lists.back().future().isFinished());
            api.lists.back().finish(list);
        };
        repository.refresh();
        answerList({ credential(u"1", u"a"_s) });
        QTRY_VERIFY(!repository.isRefreshing());

        const auto first = start(repository, Change::Create);
        api.creates[0].finish(tl::unexpected(unknown));
        QTRY_COMPARE(api.lists.size(), 2U);
        answerList({ credential(u"1", u"a"_s) });
        QCOMPARE(first().verification, Verification::NotApplied);

        // By now the service has done it.
        const auto second = start(repository, Change::Create);
        QVERIFY(repository.isChanging());
        QTRY_COMPARE(api.lists.size(), 3U);
        answerList({ credential(u"1", u"a"_s), credential(u"2", u"new"_s) });
        QCOMPARE(second().verification, Verification::Applied);
        QCOMPARE(api.creates.size(), 1U);
        QVERIFY(!repository.isChanging());

        // Another one of that name is a new wish.
        start(repository, Change::Create);
        QCOMPARE(api.creates.size(), 2U);
    }

    void aRefusedSecondTryLeavesTheDoubtAboutTheFirst()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto answerList = [&](const QList<Credential> &list) {
            QTRY_VERIFY(!api.lists.empty() && !api.lists.back().future().isFinished());
            api.lists.back().finish(list);
            QTRY_VERIFY(!repository.isRefreshing());
        };
        repository.refresh();
        answerList({});
        const auto first = start(repository, Change::Create);
        api.creates[0].finish(tl::unexpected(unknown));
        QTRY_COMPARE(api.lists.size(), 2U);
        answerList({});
        QCOMPARE(first().verification, Verification::NotApplied);

        const auto second = start(repository, Change::Create);
        QTRY_COMPARE(api.lists.size(), 3U);
        answerList({});
        QTRY_COMPARE(api.creates.size(), 2U);
        api.creates[1].finish(tl::unexpected(ApiError{ .kind = Kind::RateLimited }));
        QCOMPARE(second().kind, Kind::RateLimited);

        // By now the service has done what it was asked first.
        const auto third = start(repository, Change::Create);
        QTRY_COMPARE(api.lists.size(), 4U);
        answerList({ credential(u"2", u"new"_s) });
        QCOMPARE(third().verification, Verification::Applied);
        QCOMPARE(api.creates.size(), 2U);
    }

    void manyRowsWithoutIdsAreComparedInAnyOrder()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        QList<Credential> list{ credential(u"1", u"a"_s) };
        for (int row = 0; row < 20'000; ++row) // quadratic steps would take minutes
            list.append(Credential{ .name = QString::number(row) });
        repository.refresh();
        api.lists[0].finish(list);
        QTRY_VERIFY(repository.lastRead().isValid());
        const auto error = start(repository, Change::Remove);
        api.removes[0].finish(tl::unexpected(unknown));
        QTRY_COMPARE(api.lists.size(), 2U);
        std::ranges::reverse(list);
        list.removeLast();
        api.lists[1].finish(list);
        QCOMPARE(error().verification, Verification::Applied);
    }

    void aCreateThatIsStillNotThereIsSentAgain()
    {
        RawServer server;
        Breaking script(server, { success("[]") }, RawReply::reset());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        QCOMPARE(start(repository, Change::Create)().verification, Verification::NotApplied);
        QCOMPARE(start(repository, Change::Create)().verification, Verification::NotApplied);
        QCOMPARE(script.writeCount, 2);
        QVERIFY(!repository.isChanging());
    }

    void aCreateIsNotSentAgainWhileTheListCannotBeRead()
    {
        RawServer server;
        Breaking script(server, { success("[]"), RawReply::http(500, {}, {}) }, RawReply::reset());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        QCOMPARE(start(repository, Change::Create)().verification, Verification::NotApplied);
        QCOMPARE(start(repository, Change::Create)().kind, Kind::Server);
        QCOMPARE(script.writeCount, 1);
        QVERIFY(!repository.isChanging());
    }

    void aCancelledChangeIsLookedUpToo_data() { addChanges(); }

    void aCancelledChangeIsLookedUpToo()
    {
        QFETCH(const Change, change);
        RawServer server;
        Breaking script(server, { success(R"([{"id":1,"name":"a"}])") }, RawReply::hang());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        repository.refresh();
        QTRY_COMPARE(model.rowCount(), 1);

        const auto error = start(repository, change);
        QTRY_COMPARE(script.writeCount, 1);
        repository.cancelChanges();
        QVERIFY(repository.isChanging());
        QCOMPARE(error().kind, Kind::OutcomeUnknown);
        QCOMPARE(error().cause, Kind::Cancelled);
        QCOMPARE(error().verification,
                 change == Change::NewPassword ? Verification::Inconclusive
                                               : Verification::NotApplied);
        QCOMPARE(script.writeCount, 1);
        QVERIFY(!repository.isChanging());
    }

    void lookingItUpCanBeCancelledAsWell()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto error = start(repository, Change::Remove);
        api.removes[0].finish(tl::unexpected(unknown));
        QTRY_COMPARE(api.lists.size(), 1U);
        QVERIFY(repository.isChanging());
        repository.cancelChanges();
        api.lists[0].finish(QList<Credential>{}); // too late
        QCOMPARE(error().kind, Kind::OutcomeUnknown);
        QCOMPARE(error().verification, Verification::NotChecked);
        QVERIFY(!repository.isChanging());
    }

    void eachChangeEndsWithOneOutcome_data() { addChanges(); }

    void eachChangeEndsWithOneOutcome()
    {
        QFETCH(const Change, change);
        const ApiError forbidden{ .kind = Kind::Forbidden };
        for (const std::optional<ApiError> &reply :
             { std::optional<ApiError>(), std::optional(forbidden), std::optional(unknown) }) {
            HeldApi api;
            CredentialTableModel model;
            model.merge({ credential(u"1", u"a"_s) });
            CredentialRepository repository(api, model, RetryPolicy::never());
            QList<ChangeOutcome> outcomes;
            connect(&repository, &CredentialRepository::changeEnded, this,
                    [&](const ChangeOutcome &outcome) {
                        QVERIFY(!repository.isChanging());
                        outcomes.append(outcome);
                    });
            const auto error = start(repository, change);
            finish(api, reply);
            if (reply == unknown) {
                QTRY_COMPARE(api.lists.size(), 1U);
                QVERIFY(outcomes.isEmpty()); // it is not settled yet
                api.lists[0].finish(tl::unexpected(ApiError{ .kind = Kind::Offline }));
            }
            error();
            QCOMPARE(outcomes.size(), 1);
            compareWith(outcomes.constFirst(), change);
            QCOMPARE(outcomes.constFirst().error.has_value(), reply.has_value());
            if (reply)
                QCOMPARE(outcomes.constFirst().error->kind, reply->kind);
            QVERIFY(!outcomes.constFirst().isAbandoned);
        }
    }

    void aChangeEndsWithItsRepository_data() { addChanges(); }

    void aChangeEndsWithItsRepository()
    {
        QFETCH(const Change, change);
        for (const bool isSettling : { false, true }) {
            HeldApi api;
            CredentialTableModel model;
            model.merge({ credential(u"1", u"a"_s) });
            auto repository =
                std::make_unique<CredentialRepository>(api, model, RetryPolicy::never());
            QList<ChangeOutcome> outcomes;
            connect(repository.get(), &CredentialRepository::changeEnded, this,
                    [&](const ChangeOutcome &outcome) { outcomes.append(outcome); });
            const auto error = start(*repository, change);
            if (isSettling) {
                finish(api, unknown);
                QTRY_COMPARE(api.lists.size(), 1U);
            }
            repository.reset();
            QCOMPARE(outcomes.size(), 1);
            compareWith(outcomes.constFirst(), change);
            QVERIFY(outcomes.constFirst().isAbandoned);
            QCOMPARE(outcomes.constFirst().error->kind, Kind::OutcomeUnknown);
            QCOMPARE(error().kind, Kind::Cancelled); // the future ends as well
            QCOMPARE(outcomes.size(), 1);
        }
    }

    void aRefusedChangeHasNoOutcome()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        QSignalSpy ended(&repository, &CredentialRepository::changeEnded);
        const auto first = start(repository, Change::Remove);
        QCOMPARE(start(repository, Change::Rename)().kind, Kind::Cancelled);
        QCOMPARE(ended.size(), 0);
        finish(api, {});
        first();
        QCOMPARE(ended.size(), 1);
    }

    void aCreateThatIsLookedForFirstHasOneOutcome()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto doubtful = start(repository, Change::Create);
        finish(api, unknown);
        QTRY_COMPARE(api.lists.size(), 1U);
        api.lists[0].finish(QList<Credential>{});
        doubtful();

        QSignalSpy ended(&repository, &CredentialRepository::changeEnded);
        const auto again = start(repository, Change::Create);
        QTRY_COMPARE(api.lists.size(), 2U);
        api.lists[1].finish(QList<Credential>{});
        QTRY_COMPARE(api.creates.size(), 2U);
        QCOMPARE(ended.size(), 0);
        finish(api, {});
        again();
        QCOMPARE(ended.size(), 1);
    }

    void cancellingWithoutAChangeDoesNothing()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const QSignalSpy states(&repository, &CredentialRepository::stateChanged);
        repository.cancelChanges();
        repository.cancelRefresh();
        QCOMPARE(states.size(), 0);
    }

    void whatWasNeverSentIsNotLookedUp_data() { addChanges(); }

    void whatWasNeverSentIsNotLookedUp()
    {
        QFETCH(const Change, change);
        RestCredentialApi api(baseUrlOf(refusedUrl()), Examples::key());
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const QSignalSpy refreshes(&repository, &CredentialRepository::refreshFailed);
        QCOMPARE(start(repository, change)().kind, Kind::Offline);
        QVERIFY(!repository.isRefreshing());
        QCOMPARE(refreshes.size(), 0);
    }

    void aListThatIsOlderThanAChangeDoesNotUndoIt_data() { addChanges(); }

    void aListThatIsOlderThanAChangeDoesNotUndoIt()
    {
        QFETCH(const Change, change);
        HeldApi api;
        CredentialTableModel model;
        model.merge({ credential(u"1", u"a"_s) });
        CredentialRepository repository(api, model, RetryPolicy::never());
        const QSignalSpy refreshed(&repository, &CredentialRepository::refreshed);
        QStringList shown; // every state of the table from the end of the change on
        const auto look = [&] {
            QStringList names;
            for (int row = 0; row < model.rowCount(); ++row)
                names.append(model.at(row).name);
            shown.append(names.join(u' '));
        };

        repository.refresh();
        const auto error = start(repository, change);
        QList<Credential> now{ credential(u"1", u"a"_s) };
        switch (change) {
        case Change::Create:
            now.append(credential(u"2", u"new"_s, u"ECR"_s));
            api.creates[0].finish(now[1]);
            break;
        case Change::Rename:
            now = { credential(u"1", u"new"_s) };
            api.updates[0].finish(std::optional(now[0]));
            break;
        case Change::NewPassword:
            api.updates[0].finish(std::optional<Credential>());
            break;
        case Change::Remove:
            now.clear();
            api.removes[0].finish({});
            break;
        }
        QCOMPARE(error(), ApiError{}); // done
        look();
        connect(&model, &QAbstractItemModel::dataChanged, this, look);
        connect(&model, &QAbstractItemModel::rowsInserted, this, look);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, look);

        api.lists[0].finish(QList<Credential>{ credential(u"1", u"a"_s) });
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(api.lists.size(), 1U); // it need not be read again
        QCOMPARE(shown.size(), 1); // nothing flickered
        QVERIFY(refreshed[0][0].value<ListChanges>().isEmpty());

        repository.refresh();
        api.lists[1].finish(now);
        QTRY_COMPARE(refreshed.size(), 2);
        QCOMPARE(shown.size(), 1);
    }

    void anUnknownOutcomeIsNotJudgedByAnOlderList()
    {
        HeldApi api;
        CredentialTableModel model;
        model.merge({ credential(u"1", u"a"_s) });
        CredentialRepository repository(api, model, RetryPolicy::never());
        repository.refresh();
        const auto error = start(repository, Change::Remove);
        api.removes[0].finish(tl::unexpected(unknown));
        QTRY_VERIFY(api.removes[0].future().isFinished());
        QCoreApplication::processEvents();
        api.lists[0].finish(QList<Credential>{ credential(u"1", u"a"_s) });
        QTRY_COMPARE(api.lists.size(), 2U);
        api.lists[1].finish(QList<Credential>{});
        QCOMPARE(error().verification, Verification::Applied);
        QVERIFY(!repository.isRefreshing());
    }

    void aReadThatIsOlderThanAChangeDoesNotUndoIt()
    {
        HeldApi api;
        CredentialTableModel model;
        model.merge({ credential(u"1", u"a"_s) });
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto read = repository.read(Examples::id(u"1"));
        const auto error = start(repository, Change::Remove);
        api.removes[0].finish({});
        QCOMPARE(error(), ApiError{});
        QCOMPARE(model.rowCount(), 0);
        api.gets[0].finish(credential(u"1", u"a"_s));
        QTRY_COMPARE(api.gets.size(), 2U); // asked again
        QCOMPARE(model.rowCount(), 0);
        api.gets[1].finish(tl::unexpected(ApiError{ .kind = Kind::NotFound }));
        QCOMPARE(awaited(read).error().kind, Kind::NotFound);
        QCOMPARE(model.rowCount(), 0);
    }

    void beingDestroyedWhileAnOutcomeIsLookedUpEndsTheChange()
    {
        HeldApi api;
        CredentialTableModel model;
        auto repository = std::make_unique<CredentialRepository>(api, model);
        const auto change = repository->remove(Examples::id(u"1"));
        api.removes[0].finish(tl::unexpected(unknown));
        QTRY_COMPARE(api.lists.size(), 1U);
        repository.reset();
        QVERIFY(change.isFinished());
        api.lists[0].finish(QList<Credential>{ credential(u"1", u"a"_s) });
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCredentialRepositoryOutcomes)
#include "tst_credentialrepositoryoutcomes.moc"
