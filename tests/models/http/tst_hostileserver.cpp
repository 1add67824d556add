// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/residentmemory.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/floodserver.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";

/// The most memory that the process had while it lived.
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(5ms);
    }

    qint64 growth()
    {
        look();
        return m_peak - m_before;
    }

private:
    void look() { m_peak = std::max(m_peak, residentMemory().value_or(0)); }

    const qint64 m_before = residentMemory().value_or(0);
    qint64 m_peak = m_before;
    QTimer m_timer;
};

void addAttacks()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    const auto row = [](const char *name, const QByteArray &begin, const QByteArray &piece) {
        QTest::newRow(name) << begin << piece;
    };
    row("body", head + "\r\n", " ");
    row("body under 401", "HTTP/1.1 401 No\r\n\r\n", " ");
    row("body under 401 that asks for a password",
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"r\"\r\n\r\n", " ");
    row("body under 407", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"r\"\r\n\r\n", " ");
    // "{}" as gzip has it.
    const QByteArray member = QByteArray::fromHex("1f8b08000000000000ffabae050043bfa6a302000000");
    row("zeros after the end of gzip", head + "Content-Encoding: gzip\r\n\r\n" + member,
        QByteArray(1, '\0'));
    row("one gzip stream after the other", head + "Content-Encoding: gzip\r\n\r\n", member);
    row("chunks of one byte", chunked, "1\r\n \r\n");
    row("chunk size", chunked, "0");
    row("chunk extension", chunked + "1;", "x");
    row("trailers", chunked + "0\r\n", "X-A: b\r\n");
    row("header", head + "X-A: ", "x");
    row("headers", head, "X-A: b\r\n");
    row("status line", "HTTP/1.1 200 ", "x");
    row("100 Continue", "", "HTTP/1.1 100 Continue\r\n\r\n");
    row("103 Early Hints", "", "HTTP/1.1 103 Early Hints\r\n\r\n");
}

} // namespace

/// What a server can do that means harm and never stops talking.
class TestHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!residentMemory())
            QSKIP("only Linux says how much memory there is");
    }

    void theRequestEndsMemoryIsBoundedAndTheNextOneIsAnswered_data() { addAttacks(); }

    void theRequestEndsMemoryIsBoundedAndTheNextOneIsAnswered()
    {
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, piece);
        FloodServer server(begin, piece);
        MemoryPeak memory;
        // This long the flood goes on, at most: some seconds, as the requests also have to arrive
        // on a busy machine.
        const auto api = apiOf(server.baseUrl(), { .deadline = 5s });
        const auto list = awaited(api->list());
        QVERIFY(!list);
        QVERIFY(list.error().detail != "the future did not end"_L1);
        QVERIFY(awaited(api->list()));
        QCOMPARE(server.requestCount(), 2);
        QTRY_VERIFY(!server.isFlooding()); // nothing reads on behind the scenes
        QVERIFY2(memory.growth() < bound, qPrintable(inMebibytes(memory.growth())));
    }

    void nothingReadsOnWhileTheProgramRuns_data() { addAttacks(); }

    /// With an event loop, as the program has, a connection is cut while that runs.
    void nothingReadsOnWhileTheProgramRuns()
    {
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, piece);
        FloodServer server(begin, piece);
        const auto api = apiOf(server.baseUrl(), { .deadline = farDeadline });
        const auto list = api->list();
        QVERIFY(runsUntil([&] { return list.isFinished() || server.floodedBytes() > mebibyte; }));
        expireExchanges(*api);
        QVERIFY(runsUntil([&] { return list.isFinished() && !server.isFlooding(); }));
        QCOMPARE(server.requestCount(), 1);
    }

    void nothingReadsOnAfterTheEndOfTheProgram_data() { addAttacks(); }

    void nothingReadsOnAfterTheEndOfTheProgram()
    {
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, piece);
        FloodServer server(begin, piece);
        auto api = apiOf(server.baseUrl(), {});
        auto list = api->list();
        QTRY_VERIFY(server.isFlooding() || list.isFinished());
        list.cancel();
        api.reset();
        QTRY_VERIFY(!server.isFlooding());
        QCOMPARE(server.requestCount(), 1);
    }

    void aBodyThatQtCollectsEndsBeforeTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("401") << "401"_ba;
        QTest::newRow("407") << "407"_ba;
    }

    void aBodyThatQtCollectsEndsBeforeTheDeadline()
    {
        QFETCH(const QByteArray, status);
        FloodServer server("HTTP/1.1 " + status + " No\r\n\r\n", " ");
        MemoryPeak memory;
        const auto api = apiOf(server.baseUrl(), { .deadline = 1h });
        const ApiError error = awaited(api->remove(Examples::id(u"1"))).error();
        QCOMPARE(error.kind, Kind::OutcomeUnknown);
        QCOMPARE(error.cause, Kind::BadReply);
        QTRY_VERIFY(!server.isFlooding());
        QVERIFY2(memory.growth() < bound, qPrintable(inMebibytes(memory.growth())));
    }

    void aLargeHeaderIsAnsweredOrRefused()
    {
        const QByteArray body = R"({"code":10000,"data":[]})";
        RawServer server;
        server.enqueue(RawReply::json(200, body, { { "X-A", QByteArray(100'000, 'x') } }));
        server.enqueue(RawReply::json(200, body));
        const auto api = apiOf(server.baseUrl(), { .deadline = 5s });
        const auto list = awaited(api->list());
        QVERIFY(list || list.error().detail != "the future did not end"_L1);
        QVERIFY(awaited(api->list()));
    }

private:
    static constexpr qint64 bound = 192 * mebibyte;

    /// Runs one event loop until the condition is true; returns false if it doesn't become true in
    /// time.
    static bool runsUntil(const std::function<bool()> &condition)
    {
        QEventLoop loop;
        QTimer watch;
        connect(&watch, &QTimer::timeout, &loop, [&] {
            if (condition())
                loop.quit();
        });
        watch.start(10ms);
        QTimer::singleShot(Test::patience, &loop, [&loop] { loop.exit(1); });
        return loop.exec() == 0;
    }

    static QString inMebibytes(qint64 bytes) { return u"%1 MiB"_s.arg(bytes / mebibyte); }

    static std::unique_ptr<RestCredentialApi> apiOf(const QString &url, HttpLimits limits)
    {
        limits.memoryGrowth = 64 * mebibyte;
        limits.replyBytes = 16 * mebibyte;
        return std::make_unique<RestCredentialApi>(baseUrlOf(url), Examples::key(), Route(),
                                                   limits);
    }
};

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
