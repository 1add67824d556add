// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"
#include "models/credentials/credentialrepository.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/examples.h"
#include "tests/support/heldapi.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Examples::credential;
using Kind = ApiError::Kind;

namespace {

RawReply success(const QByteArray &data)
{
    return RawReply::json(200, R"({"message":"success","code":10000,"data":)" + data + "}");
}

RawReply failure(int status, int code)
{
    return RawReply::json(status, R"({"message":"no","code":)" + QByteArray::number(code) + "}");
}

const QByteArray twoCredentials = R"([{"id":1,"name":"a","type":"ECR"},{"id":2,"name":"b"}])";

/// A repository with all that it works on.
struct Bench
{
    explicit Bench(const QString &url, const QString &key = u"key"_s)
        : api(baseUrlOf(url), ApiKey::fromText(key).value())
    { }

    bool hasRefreshed()
    {
        QSignalSpy refreshed(&repository, &CredentialRepository::refreshed);
        QSignalSpy failed(&repository, &CredentialRepository::refreshFailed);
        repository.refresh();
        return QTest::qWaitFor([&] { return refreshed.size() + failed.size() == 1; },
                               Test::patience)
            && refreshed.size() == 1;
    }

    std::optional<Credential> find(QStringView id) const
    {
        const int row = model.rowOf(Examples::id(id));
        return row < 0 ? std::optional<Credential>() : model.at(row);
    }

    RestCredentialApi api;
    CredentialTableModel model;
    CredentialRepository repository{ api, model, RetryPolicy::never() };
};

} // namespace

/// Refresh, changes and busy states, against real servers.
class TestCredentialRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshFillsTheTable()
    {
        SandboxServer sandbox;
        QVERIFY(sandbox.listen());
        Bench bench(sandbox.baseUrl(), sandbox.apiKey());
        QVERIFY(!bench.repository.lastRead().isValid());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QVERIFY(bench.hasRefreshed());
        QCOMPARE(bench.model.rowCount(), int(sandbox.store().credentials().size()));
        QCOMPARE(bench.find(u"384410568058921807")->name, u"vision-train"_s);
        QVERIFY(bench.repository.lastRead() >= before);
        QVERIFY(!bench.repository.refreshError());
    }

    void aRefreshThatIsWaitedForIsLateUntilItEnds()
    {
        HeldApi api;
        CredentialTableModel model;
        RetryPolicy policy = RetryPolicy::never();
        policy.lateAfter = 1ms;
        CredentialRepository repository(api, model, policy);
        QVERIFY(!repository.isRefreshLate());
        QSignalSpy changed(&repository, &CredentialRepository::stateChanged);
        repository.refresh();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!repository.isRefreshLate());
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(repository.isRefreshLate());
        api.lists[0].finish(QList<Credential>{});
        QTRY_VERIFY(!repository.isRefreshing());
        QVERIFY(!repository.isRefreshLate());
    }

    void readingOneThatTakesLongIsReported()
    {
        HeldApi api;
        CredentialTableModel model;
        RetryPolicy policy = RetryPolicy::never();
        policy.lateAfter = 1ms;
        CredentialRepository repository(api, model, policy);
        QList<bool> lateness;
        const auto reading =
            repository.read(Examples::id(u"1"), {}, [&](bool isLate) { lateness.append(isLate); });
        QTRY_COMPARE(lateness, QList<bool>{ true });
        api.gets[0].finish(Examples::credential(u"1", u"a"_s));
        QVERIFY(awaited(reading));
        QCOMPARE(lateness, QList<bool>({ true, false }));
    }

    void isRefreshingFromTheCallToTheEnd()
    {
        RawServer server;
        server.enqueue(success(twoCredentials));
        Bench bench(server.baseUrl());
        QList<bool> states;
        connect(&bench.repository, &CredentialRepository::stateChanged, this,
                [&] { states.append(bench.repository.isRefreshing()); });
        QVERIFY(!bench.repository.isRefreshing());
        bench.repository.refresh();
        QVERIFY(bench.repository.isRefreshing());
        bench.repository.refresh(); // one at a time
        QTRY_VERIFY(!bench.repository.isRefreshing());
        QCOMPARE(states, QList<bool>({ true, false }));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!bench.repository.isChanging());
    }

    void aFailedRefreshKeepsTheRowsAndItsErrorUntilOneSucceeds()
    {
        RawServer server;
        server.enqueue(success(twoCredentials));
        server.enqueue(failure(500, 10002));
        server.enqueue(success("[]"));
        Bench bench(server.baseUrl());
        QVERIFY(bench.hasRefreshed());
        const QDateTime read = bench.repository.lastRead();

        QSignalSpy failures(&bench.repository, &CredentialRepository::refreshFailed);
        QVERIFY(!bench.hasRefreshed());
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0][0].value<ApiError>().kind, Kind::Server);
        QCOMPARE(bench.repository.refreshError().value().kind, Kind::Server);
        QCOMPARE(bench.repository.lastRead(), read);
        QCOMPARE(bench.model.rowCount(), 2);

        QVERIFY(bench.hasRefreshed());
        QVERIFY(!bench.repository.refreshError());
        QCOMPARE(bench.model.rowCount(), 0);
    }

    void anUnreadableListDoesNotEmptyTheTable()
    {
        RawServer server;
        server.enqueue(success(twoCredentials));
        server.enqueue(success("{}"));
        Bench bench(server.baseUrl());
        QVERIFY(bench.hasRefreshed());
        QVERIFY(!bench.hasRefreshed());
        QCOMPARE(bench.repository.refreshError().value().kind, Kind::BadReply);
        QCOMPARE(bench.model.rowCount(), 2);
    }

    void aCancelledRefreshEndsAsSuch()
    {
        RawServer server;
        server.enqueue(RawReply::hang());
        Bench bench(server.baseUrl());
        bench.repository.refresh();
        QTRY_COMPARE(server.requests().size(), 1);
        QSignalSpy failures(&bench.repository, &CredentialRepository::refreshFailed);
        bench.repository.cancelRefresh();
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures[0][0].value<ApiError>().kind, Kind::Cancelled);
        QVERIFY(!bench.repository.isRefreshing());
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }

    void changesShowInTheTableWithoutReadingTheListAgain()
    {
        SandboxServer sandbox{ SandboxStore() };
        QVERIFY(sandbox.listen());
        QSignalSpy served(&sandbox, &SandboxServer::requestServed);
        Bench bench(sandbox.baseUrl(), sandbox.apiKey());
        QVERIFY(bench.hasRefreshed());
        served.clear();

        const auto created = awaited(bench.repository.create(Examples::draft(u"first"_s)));
        QVERIFY(created);
        QCOMPARE(bench.model.rowCount(), 1);
        QCOMPARE(bench.model.at(0), *created);
        QCOMPARE(created->type, RegistryType::dockerHub());

        const auto updated =
            awaited(bench.repository.update(created->id, Examples::rename(u"second"_s)));
        QVERIFY(updated);
        QCOMPARE(bench.model.at(0).name, u"second"_s);
        QCOMPARE(*updated, bench.model.at(0));

        QCOMPARE(awaited(bench.repository.read(created->id)).value(), bench.model.at(0));
        QCOMPARE(awaited(bench.repository.remove(created->id)).value(),
                 CredentialRepository::Removal::Removed);
        QCOMPARE(bench.model.rowCount(), 0);

        QStringList methods;
        for (const auto &arguments : served)
            methods.append(arguments[0].toString());
        QCOMPARE(methods, QStringList({ u"POST"_s, u"PATCH"_s, u"GET"_s, u"DELETE"_s }));
    }

    void aCreateIntoAListThatWasNeverReadReadsIt()
    {
        RawServer server;
        server.setHandler([](const RawRequest &request) {
            return success(request.method == "POST" ? R"({"id":3,"name":"a"})" : twoCredentials);
        });
        Bench bench(server.baseUrl());
        QVERIFY(awaited(bench.repository.create(Examples::draft(u"a"_s))));
        QTRY_COMPARE(bench.model.rowCount(), 2);
        QVERIFY(bench.repository.lastRead().isValid());
    }

    void isChangingFromTheCallToTheEnd()
    {
        RawServer server;
        server.enqueue(success("null"));
        Bench bench(server.baseUrl());
        QList<bool> states;
        connect(&bench.repository, &CredentialRepository::stateChanged, this,
                [&] { states.append(bench.repository.isChanging()); });
        const auto removal = bench.repository.remove(Examples::id(u"1"));
        QVERIFY(bench.repository.isChanging());
        QVERIFY(awaited(removal));
        QVERIFY(!bench.repository.isChanging());
        QCOMPARE(states, QList<bool>({ true, false }));
        QVERIFY(!bench.repository.isRefreshing());
    }

    void aSecondChangeOfTheSameCredentialIsRefused()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model);
        const auto removal = repository.remove(Examples::id(u"1"));
        const auto creation = repository.create(Examples::draft(u"a"_s));
        const auto isRefused = [](const auto &future) {
            return awaited(future).error().kind == Kind::Cancelled;
        };
        QVERIFY(isRefused(repository.update(Examples::id(u"1"), Examples::rename(u"b"_s))));
        QVERIFY(isRefused(repository.remove(Examples::id(u"1"))));
        QVERIFY(isRefused(repository.create(Examples::draft(u"a"_s))));
        QVERIFY(!removal.isFinished() && !creation.isFinished());
        QVERIFY(repository.isChanging({ .id = Examples::id(u"1") }));
        QVERIFY(repository.isChanging({ .newName = u"a"_s }));
        QVERIFY(!repository.isChanging({ .id = Examples::id(u"2") }));
        QCOMPARE(api.removes.size() + api.updates.size() + api.creates.size(), 2U);
    }

    void changesOfDifferentCredentialsGoOnTogether()
    {
        HeldApi api;
        CredentialTableModel model;
        model.merge({ credential(u"1", u"a"_s), credential(u"2", u"b"_s) });
        CredentialRepository repository(api, model);
        const auto update = repository.update(Examples::id(u"1"), Examples::rename(u"c"_s));
        const auto removal = repository.remove(Examples::id(u"2"));
        const auto creation = repository.create(Examples::draft(u"d"_s));
        api.creates[0].finish(credential(u"3", u"d"_s));
        QVERIFY(awaited(creation));
        api.removes[0].finish({});
        QVERIFY(awaited(removal));
        QVERIFY(repository.isChanging());
        api.updates[0].finish(std::optional<Credential>());
        QVERIFY(awaited(update));
        QVERIFY(!repository.isChanging());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.nameOf(Examples::id(u"1")), u"c"_s);
        QCOMPARE(model.nameOf(Examples::id(u"3")), u"d"_s);
    }

    void aCreatedOneHasWhatWasSentWhereTheAnswerDoesNotSayIt_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("no type") << R"({"id":7,"name":"a"})"_ba;
        QTest::newRow("no name either") << R"({"id":7})"_ba;
        QTest::newRow("all") << R"({"id":7,"name":"a","type":"DOCKER_HUB"})"_ba;
    }

    void aCreatedOneHasWhatWasSentWhereTheAnswerDoesNotSayIt()
    {
        QFETCH(const QByteArray, data);
        RawServer server;
        server.enqueue(success(data));
        Bench bench(server.baseUrl());
        const auto created = awaited(bench.repository.create(Examples::draft(u"a"_s)));
        QCOMPARE(created.value(), credential(u"7", u"a"_s, u"DOCKER_HUB"_s));
        QCOMPARE(bench.find(u"7").value(), *created);
    }

    void anUpdateKeepsWhatTheAnswerDoesNotSay_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("nothing") << "null"_ba;
        QTest::newRow("the id") << R"({"id":1})"_ba;
    }

    void anUpdateKeepsWhatTheAnswerDoesNotSay()
    {
        QFETCH(const QByteArray, data);
        RawServer server;
        server.enqueue(success(twoCredentials));
        server.enqueue(success(data));
        Bench bench(server.baseUrl());
        QVERIFY(bench.hasRefreshed());
        const auto same =
            awaited(bench.repository.update(Examples::id(u"1"), Examples::newPassword(u"p")));
        QCOMPARE(same.value(), credential(u"1", u"a"_s, u"ECR"_s));
        const auto renamed =
            awaited(bench.repository.update(Examples::id(u"1"), Examples::rename(u"c"_s)));
        QCOMPARE(renamed.value(), credential(u"1", u"c"_s, u"ECR"_s));
        QCOMPARE(bench.find(u"1").value(), *renamed);
    }

    void theAnswerToAnUpdateCountsMoreThanWhatWasSent()
    {
        RawServer server;
        server.enqueue(success(R"({"id":1,"name":"trimmed"})"));
        Bench bench(server.baseUrl());
        const auto updated =
            awaited(bench.repository.update(Examples::id(u"1"), Examples::rename(u"c"_s)));
        QCOMPARE(updated.value().name, u"trimmed"_s);
    }

    void aRefusedChangeLeavesTheTableAndIsNotLookedInto_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("400") << failure(400, 10001) << Kind::Invalid;
        QTest::newRow("401") << failure(401, 40101) << Kind::Unauthorized;
        QTest::newRow("429") << failure(429, 42900) << Kind::RateLimited;
        QTest::newRow("an unknown code") << failure(200, 31415) << Kind::Server;
    }

    void aRefusedChangeLeavesTheTableAndIsNotLookedInto()
    {
        QFETCH(const RawReply, reply);
        QFETCH(const Kind, kind);
        RawServer server;
        server.enqueue(success(twoCredentials));
        server.enqueue(reply);
        Bench bench(server.baseUrl());
        QVERIFY(bench.hasRefreshed());
        QCOMPARE(awaited(bench.repository.create(Examples::draft(u"c"_s))).error().kind, kind);
        QCOMPARE(awaited(bench.repository.update(Examples::id(u"1"), Examples::rename(u"c"_s)))
                     .error()
                     .kind,
                 kind);
        QCOMPARE(awaited(bench.repository.remove(Examples::id(u"1"))).error().kind, kind);
        QCOMPARE(bench.model.rowCount(), 2);
        QCOMPARE(bench.find(u"1").value(), credential(u"1", u"a"_s, u"ECR"_s));
        QCOMPARE(server.requests().size(), 4);
    }

    void oneThatIsGoneLosesItsRow_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("10007 under 200") << 200;
    }

    void oneThatIsGoneLosesItsRow()
    {
        QFETCH(const int, status);
        RawServer server;
        server.enqueue(success(R"([{"id":1,"name":"a"},{"id":2,"name":"b"},{"id":3,"name":"c"}])"));
        server.enqueue(failure(status, 10007));
        Bench bench(server.baseUrl());
        QVERIFY(bench.hasRefreshed());
        QCOMPARE(awaited(bench.repository.remove(Examples::id(u"1"))).value(),
                 CredentialRepository::Removal::AlreadyDeleted);
        QVERIFY(!bench.find(u"1"));
        QCOMPARE(awaited(bench.repository.update(Examples::id(u"2"), Examples::rename(u"x"_s)))
                     .error()
                     .kind,
                 Kind::NotFound);
        QVERIFY(!bench.find(u"2"));
        QCOMPARE(awaited(bench.repository.read(Examples::id(u"3"))).error().kind, Kind::NotFound);
        QVERIFY(!bench.find(u"3"));
    }

    void oneInUseStaysAndSaysWhatUsesIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("409") << u"371904466120093701"_s;
        QTest::newRow("25002 under 200") << u"380015729946330113"_s;
    }

    void oneInUseStaysAndSaysWhatUsesIt()
    {
        QFETCH(const QString, id);
        SandboxServer sandbox;
        QVERIFY(sandbox.listen());
        Bench bench(sandbox.baseUrl(), sandbox.apiKey());
        QVERIFY(bench.hasRefreshed());
        const auto removal = awaited(bench.repository.remove(Examples::id(id)));
        QCOMPARE(removal.error().kind, Kind::InUse);
        QVERIFY(!removal.error().blockers.isEmpty());
        QVERIFY(bench.find(id));
    }

    void readingOneAgainUpdatesItsRow()
    {
        RawServer server;
        server.enqueue(success(twoCredentials));
        server.enqueue(success(R"({"id":2,"name":"b2"})"));
        server.enqueue(failure(500, 10002));
        Bench bench(server.baseUrl());
        QVERIFY(bench.hasRefreshed());
        QCOMPARE(awaited(bench.repository.read(Examples::id(u"2"))).value().name, u"b2"_s);
        QCOMPARE(bench.find(u"2")->name, u"b2"_s);
        QCOMPARE(awaited(bench.repository.read(Examples::id(u"2"))).error().kind, Kind::Server);
        QCOMPARE(bench.find(u"2")->name, u"b2"_s);
    }

    void beingDestroyedInTheMiddleEndsWhatRuns()
    {
        RawServer server;
        server.enqueue(RawReply::hang());
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key());
        CredentialTableModel model;
        auto repository = std::make_unique<CredentialRepository>(api, model);
        repository->refresh();
        const auto change = repository->create(Examples::draft(u"a"_s));
        const auto read = repository->read(Examples::id(u"1"));
        QTRY_COMPARE(server.requests().size(), 3);
        repository.reset();
        QVERIFY(change.isFinished());
        QVERIFY(read.isFinished());
        QCOMPARE(awaited(change).error().kind, Kind::Cancelled);
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCredentialRepository)
#include "tst_credentialrepository.moc"
