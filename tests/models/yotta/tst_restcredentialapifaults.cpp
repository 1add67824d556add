// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/loopback.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <functional>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr HttpLimits limits{ .deadline = farDeadline, .replyBytes = 100'000 };

/// The five operations, each by its name; the error is all that the tests here look at.
enum class Call { List, Get, Create, Update, Remove };
constexpr Call calls[] = { Call::List, Call::Get, Call::Create, Call::Update, Call::Remove };

const char *nameOf(Call call)
{
    constexpr const char *names[] = { "list", "get", "create", "update", "remove" };
    return names[int(call)];
}

template<typename T> std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::optional<ApiError>() : result.error();
}

/// A call that runs, whatever it will give.
struct Running
{
    std::function<bool()> isFinished;
    std::function<std::optional<ApiError>()> error;
    std::function<void()> cancel;
    std::function<bool()> isCanceled;
    std::function<int()> resultCount;
};

template<typename T> Running running(QFuture<Result<T>> future)
{
    return { [future] { return future.isFinished(); },
             [future] { return errorOf(awaited(future)); }, [future]() mutable { future.cancel(); },
             [future] { return future.isCanceled(); },
             [future] { return int(future.resultCount()); } };
}

Running start(RestCredentialApi &api, Call call)
{
    switch (call) {
    case Call::List:
        return running(api.list());
    case Call::Get:
        return running(api.get(Examples::id(u"42")));
    case Call::Create:
        return running(api.create(Examples::draft(u"a"_s)));
    case Call::Update:
        return running(api.update(Examples::id(u"42"), Examples::rename(u"b"_s)));
    case Call::Remove:
        return running(api.remove(Examples::id(u"42")));
    }
    Q_UNREACHABLE();
}

void addCalls()
{
    QTest::addColumn<Call>("call");
    for (const Call call : calls)
        QTest::newRow(nameOf(call)) << call;
}

const QByteArray emptySuccess = R"({"message":"success","code":10000,"data":null})";

} // namespace

/// What happens when the network or the server does not behave.
class TestRestCredentialApiFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RestCredentialApi> m_api;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_api = std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key(),
                                                    Route(), limits);
    }

    void cleanup()
    {
        m_api.reset();
        m_server.reset();
    }

    void aRedirectNeverTakesTheKeyElsewhere_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<int>("status");
        for (const Call call : calls) {
            for (const int status : { 301, 302, 303, 307, 308 })
                QTest::addRow("%s, %d", nameOf(call), status) << call << status;
        }
    }

    void aRedirectNeverTakesTheKeyElsewhere()
    {
        QFETCH(const Call, call);
        QFETCH(const int, status);
        RawServer elsewhere;
        elsewhere.enqueue(RawReply::json(200, emptySuccess));
        m_server->enqueue(RawReply::json(
            status, emptySuccess, { { "Location", elsewhere.baseUrl().toUtf8() + "/v2/x" } }));
        const auto error = start(*m_api, call).error();
        QVERIFY(error);
        // A write may have taken effect before the service pointed elsewhere.
        const bool isRead = call == Call::List || call == Call::Get;
        QCOMPARE(error->kind, isRead ? Kind::BadReply : Kind::OutcomeUnknown);
        QCOMPARE(error->cause, isRead ? std::nullopt : std::optional(Kind::BadReply));
        QCOMPARE(error->httpStatus, status);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void aWriteThatBreaksIsOnTheWireOnceAndItsOutcomeUnknown_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<Deadline>("deadline");
        const QByteArray whole = RawReply::json(200, emptySuccess).raw();
        const QByteArray slow = RawReply::json(200, QByteArray(100'000, ' ') + emptySuccess).raw();
        const struct
        {
            const char *name;
            RawReply reply;
            Deadline deadline = Deadline::Never;
        } replies[] = {
            { "closed before the status line", RawReply::closeBeforeReply() },
            { "reset", RawReply::reset() },
            { "silent until the deadline", RawReply::hang(), Deadline::AfterRequest },
            { "closed in the status line", RawReply::sendAndClose(whole.first(8)) },
            { "closed in the head", RawReply::sendAndClose(whole.first(30)) },
            { "closed in the body", RawReply::sendAndClose(whole.chopped(5)) },
            { "reset in the body", RawReply::sendThenReset(whole.chopped(5)) },
            { "silent in the body", RawReply::send(whole.chopped(5)), Deadline::AfterHead },
            { "dripping head",
              RawReply::drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x'), 1),
              Deadline::AfterRequest },
            { "dripping body", RawReply::drip(slow, 1), Deadline::AfterHead },
            { "too large", RawReply::json(200, QByteArray(100'001, ' ')) },
            { "no HTTP", RawReply::sendAndClose("220 mail.example ESMTP\r\n") },
            { "compressed, but is not",
              RawReply::json(200, emptySuccess, { { "Content-Encoding", "gzip" } }) },
            { "cut off without a length",
              RawReply::sendAndClose("HTTP/1.1 200 OK\r\n\r\n{\"code\":100") },
            { "a page", RawReply::http(200, "text/html", "<html>") },
            { "a gateway that gave up", RawReply::http(504, "text/html", "<html>") },
        };
        for (const Call call : { Call::Create, Call::Update, Call::Remove }) {
            for (const auto &[name, reply, deadline] : replies)
                QTest::addRow("%s, %s", nameOf(call), name) << call << reply << deadline;
        }
    }

    void aWriteThatBreaksIsOnTheWireOnceAndItsOutcomeUnknown()
    {
        QFETCH(const Call, call);
        QFETCH(const RawReply, reply);
        QFETCH(const Deadline, deadline);
        m_server->enqueue(reply);
        m_server->enqueue(RawReply::json(200, emptySuccess)); // what a second try would get
        const Running run = start(*m_api, call);
        QVERIFY(passDeadline(deadline, *m_api, [&] { return m_server->requests().size() == 1; }));
        const auto error = run.error();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::OutcomeUnknown);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY2(!error->detail.contains("127.0.0.1"_L1), qPrintable(error->detail));
    }

    void aReadThatBreaksHasAKindOfItsOwn_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Deadline>("deadline");
        const auto row = [](const char *name, const RawReply &reply, Kind kind,
                            Deadline deadline = Deadline::Never) {
            QTest::newRow(name) << reply << kind << deadline;
        };
        const QByteArray list =
            RawReply::json(200, R"({"code":10000,"data":[{"id":1,"name":"a"}]})").raw();
        row("silent", RawReply::hang(), Kind::TimedOut, Deadline::AfterRequest);
        row("dripping head", RawReply::drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x'), 1),
            Kind::TimedOut, Deadline::AfterRequest);
        row("dripping body", RawReply::drip(RawReply::json(200, QByteArray(100'000, ' ')).raw(), 1),
            Kind::TimedOut, Deadline::AfterHead);
        row("shorter than announced", RawReply::sendAndClose(list.chopped(5)),
            Kind::ConnectionLost);
        row("cut off without a length",
            RawReply::sendAndClose("HTTP/1.1 200 OK\r\n\r\n{\"code\":10000,\"data\":["),
            Kind::BadReply);
        row("too large", RawReply::json(200, QByteArray(100'001, ' ')), Kind::BadReply);
        row("compressed, but is not",
            RawReply::json(200, emptySuccess, { { "Content-Encoding", "gzip" } }), Kind::BadReply);
        row("no HTTP", RawReply::sendAndClose("220 mail.example ESMTP\r\n"), Kind::ConnectionLost);
        row("a page", RawReply::http(200, "text/html", "<html>"), Kind::BadReply);
        row("a gateway's page", RawReply::http(502, "text/html", "<html>"), Kind::Server);
    }

    void aReadThatBreaksHasAKindOfItsOwn()
    {
        QFETCH(const RawReply, reply);
        QFETCH(const Kind, kind);
        QFETCH(const Deadline, deadline);
        for (const Call call : { Call::List, Call::Get }) {
            m_server->enqueue(reply);
            const qsizetype before = m_server->requests().size();
            const Running run = start(*m_api, call);
            QVERIFY(passDeadline(deadline, *m_api,
                                 [&] { return m_server->requests().size() > before; }));
            const auto error = run.error();
            QVERIFY(error);
            QCOMPARE(error->kind, kind);
        }
    }

    void withoutAConnectionNothingWasSent_data() { addCalls(); }

    void withoutAConnectionNothingWasSent()
    {
        QFETCH(const Call, call);
        RestCredentialApi api(baseUrlOf(refusedUrl()), Examples::key());
        const auto error = start(api, call).error();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Offline);
    }

    void aWriteAfterTheServerClosedAnIdleConnectionArrives_data() { addCalls(); }

    void aWriteAfterTheServerClosedAnIdleConnectionArrives()
    {
        QFETCH(const Call, call);
        m_server->enqueue(RawReply::sendAndClose(RawReply::json(200, emptySuccess).raw()));
        QVERIFY(!start(*m_api, Call::List).error());
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        start(*m_api, call).error();
        QCOMPARE(m_server->requests().size(), 2);
    }

    void cancellingStopsTheRequestAndEndsTheFutureOnce_data() { addCalls(); }

    void cancellingStopsTheRequestAndEndsTheFutureOnce()
    {
        QFETCH(const Call, call);
        m_api =
            std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key());
        m_server->enqueue(RawReply::hang());
        Running run = start(*m_api, call);
        QTRY_COMPARE(m_server->requests().size(), 1);
        QVERIFY(!run.isFinished());
        run.cancel();
        QTRY_VERIFY(run.isFinished());
        QVERIFY(run.isCanceled());
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        QCOMPARE(run.resultCount(), 0);
        QCOMPARE(m_server->requests().size(), 1);
        QTRY_VERIFY(m_api->findChildren<HttpExchange *>().isEmpty());
    }

    void cancellingACreateWhileItsRestIsReadStopsTheReading()
    {
        m_api =
            std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key());
        m_server->enqueue(RawReply::json(200, R"({"code":10000,"data":42})"));
        m_server->enqueue(RawReply::hang());
        Running run = start(*m_api, Call::Create);
        QTRY_COMPARE(m_server->requests().size(), 2);
        run.cancel();
        QTRY_VERIFY(run.isFinished());
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
    }

    void cancellingAfterTheEndIsHarmless()
    {
        m_server->enqueue(RawReply::json(200, emptySuccess));
        auto list = m_api->list();
        QVERIFY(awaited(list));
        list.cancel();
        QVERIFY(awaited(m_api->list()));
    }

    void destroyingItEndsWhatRuns_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::newRow("silent") << RawReply::hang();
        QTest::newRow("in the body")
            << RawReply::drip(RawReply::json(200, QByteArray(5000, ' ')).raw(), 1);
    }

    void destroyingItEndsWhatRuns()
    {
        QFETCH(const RawReply, reply);
        m_server->enqueue(reply);
        std::vector<Running> runs;
        for (const Call call : calls)
            runs.push_back(start(*m_api, call));
        QTRY_COMPARE(m_server->requests().size(), 5);
        m_api.reset();
        for (const Running &run : runs) {
            QVERIFY(run.isFinished());
            QVERIFY(run.isCanceled());
        }
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
    }

    void destroyingItBeforeAnythingWasSentIsHarmless()
    {
        std::vector<Running> runs;
        for (const Call call : calls)
            runs.push_back(start(*m_api, call));
        m_api.reset();
        for (const Running &run : runs)
            QVERIFY(run.isFinished());
    }

    void callsDoNotWaitForEachOther()
    {
        m_server->enqueue(RawReply::hang());
        m_server->enqueue(RawReply::json(200, emptySuccess));
        m_api =
            std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key());
        const Running first = start(*m_api, Call::Remove);
        QTRY_COMPARE(m_server->requests().size(), 1);
        QVERIFY(!start(*m_api, Call::List).error());
        QVERIFY(!first.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestRestCredentialApiFaults)
#include "tst_restcredentialapifaults.moc"
