// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/httpexchange.h"
#include "models/http/requestpolicy.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/rawserver.h"

#include <QNetworkAccessManager>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <chrono>
#include <memory>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Failure = HttpReply::Failure;

namespace {

/// For tests of how long the deadline is. It leaves time for a busy machine to connect.
constexpr std::chrono::seconds realDeadline{ 5 };

} // namespace

class TestHttpExchange : public QObject
{
    Q_OBJECT

private:
    /// One exchange and all that it reports.
    struct Run
    {
        std::unique_ptr<HttpExchange> exchange;
        QList<HttpReply> replies = {};
    };

    std::unique_ptr<Run> begin(const QString &url, const QByteArray &verb = "GET",
                               HttpLimits limits = {}, QStringView body = {})
    {
        auto run = std::make_unique<Run>();
        run->exchange = std::make_unique<HttpExchange>(RequestPolicy::request(QUrl(url)), verb,
                                                       Secret::fromText(body), limits);
        connect(run->exchange.get(), &HttpExchange::finished, this,
                [run = run.get()](const HttpReply &reply) { run->replies.append(reply); });
        run->exchange->start(m_manager);
        return run;
    }

    /// What the exchange ended with; a failure of the test when it does not end.
    HttpReply end(Run &run)
    {
        if (!QTest::qWaitFor([&] { return !run.replies.isEmpty(); }, Test::patience))
            qFatal("the exchange did not end");
        return run.replies.constFirst();
    }

    HttpReply exchange(const QString &url, const QByteArray &verb = "GET", HttpLimits limits = {},
                       QStringView body = {})
    {
        return end(*begin(url, verb, limits, body));
    }

    static void addVerbs()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : { "GET", "POST", "PATCH", "DELETE" })
            QTest::newRow(verb) << QByteArray(verb);
    }

    std::shared_ptr<QNetworkAccessManager> m_manager;

private Q_SLOTS:
    void init()
    {
        m_manager = std::make_shared<QNetworkAccessManager>();
        RequestPolicy::apply(*m_manager);
    }

    void cleanup() { m_manager.reset(); }

    void aReplyThatCameWholeHasNoFailure_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("verb");
        for (const int status : { 200, 201, 204, 301, 304, 400, 401, 403, 404, 405,
                                  407, 409, 410, 418, 429, 500, 501, 502, 503, 504 }) {
            for (const char *verb : { "GET", "POST", "PATCH", "DELETE" })
                QTest::addRow("%d to %s", status, verb) << status << QByteArray(verb);
        }
    }

    void aReplyThatCameWholeHasNoFailure()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, verb);
        const bool hasBody = status != 204 && status != 304;
        RawServer server;
        server.enqueue(
            RawReply::json(status, hasBody ? "{\"a\":1}" : "", { { "Retry-After", "7" } }));
        const HttpReply reply = exchange(server.baseUrl(), verb);
        QCOMPARE(reply.failure, Failure::None);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.body, hasBody ? "{\"a\":1}"_ba : ""_ba);
        QCOMPARE(reply.header("retry-AFTER"), "7"_ba);
        QCOMPARE(reply.header("Retry"), QByteArray());
        QCOMPARE(reply.detail, QString());
        QCOMPARE(server.requests().size(), 1);
    }

    void aChallengeForAPasswordIsAReplyLikeAnyOther_data() { addVerbs(); }

    void aChallengeForAPasswordIsAReplyLikeAnyOther()
    {
        QFETCH(const QByteArray, verb);
        for (const char *scheme :
             { "Basic realm=\"r\"", "Digest realm=\"r\", nonce=\"n\"", "Bearer" }) {
            RawServer server;
            server.enqueue(RawReply::json(401, "{\"a\":1}", { { "WWW-Authenticate", scheme } }));
            const HttpReply reply =
                exchange(server.baseUrl(), verb, {}, verb == "POST" ? u"{}" : u"");
            QCOMPARE(reply.failure, Failure::None);
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.body, "{\"a\":1}"_ba);
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void noBodyIsWaitedForAfterAHead()
    {
        RawServer server;
        server.enqueue(RawReply::send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
        const HttpReply reply = exchange(server.baseUrl(), "HEAD");
        QCOMPARE(reply.failure, Failure::None);
        QCOMPARE(reply.status, 200);
        QCOMPARE(server.requests().value(0).method, QByteArray("HEAD"));
    }

    void sendsABodyAsItIsWithOneLength_data() { addVerbs(); }

    void sendsABodyAsItIsWithOneLength()
    {
        QFETCH(const QByteArray, verb);
        const QString body =
            verb == "POST" || verb == "PATCH" ? u"{\"password\":\"ä😀\"}"_s : QString();
        RawServer server;
        server.enqueue(RawReply::json(200, "{}"));
        exchange(server.baseUrl(), verb, {}, body);
        QCOMPARE(server.requests().size(), 1);
        const RawRequest &request = server.requests().constFirst();
        QCOMPARE(request.method, verb);
        QCOMPARE(request.body, body.toUtf8());
        QByteArrayList lengths;
        for (const auto &[name, value] : request.headers) {
            if (name.compare("Content-Length", Qt::CaseInsensitive) == 0)
                lengths.append(value);
        }
        const QByteArrayList expected{ QByteArray::number(body.toUtf8().size()) };
        QCOMPARE(lengths, expected);
        QVERIFY(request.header("Transfer-Encoding").isNull());
    }

    void aRefusedConnectionSentNothing_data() { addVerbs(); }

    void aRefusedConnectionSentNothing()
    {
        QFETCH(const QByteArray, verb);
        const HttpReply reply = exchange(refusedUrl(), verb);
        QCOMPARE(reply.failure, Failure::NotConnected);
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.detail, u"ConnectionRefusedError"_s);
    }

    void aNameThatIsNotFoundSentNothing()
    {
        const HttpReply reply = exchange(u"http://no-such-host.invalid"_s, "POST");
        QCOMPARE(reply.failure, Failure::NotConnected);
    }

    void aNetworkThatCannotBeReachedSentNothing()
    {
        // No TCP connection leads to the broadcast address, whatever the network.
        const HttpReply reply = exchange(u"http://255.255.255.255"_s, "POST", {}, u"{}");
        QCOMPARE(reply.failure, Failure::NotConnected);
        QCOMPARE(reply.detail, u"UnknownNetworkError"_s);
    }

    void aBrokenHandshakeSentNothing_data() { addVerbs(); }

    void aBrokenHandshakeSentNothing()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS backend here");
        QFETCH(const QByteArray, verb);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            server.nextPendingConnection()->write("HTTP/1.1 400 This is no TLS\r\n\r\n");
        });
        const HttpReply reply = exchange(u"https://127.0.0.1:%1"_s.arg(server.serverPort()), verb);
        QCOMPARE(reply.failure, Failure::Tls);
    }

    void theDeadlineEndsWhatDoesNotEndByItself_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<Deadline>("deadline");
        const QByteArray reply = RawReply::json(200, QByteArray(100'000, ' ')).raw();
        QTest::newRow("silence") << ""_ba << Deadline::AfterRequest;
        QTest::newRow("half a head")
            << "HTTP/1.1 200 OK\r\nContent-Le"_ba << Deadline::AfterRequest;
        QTest::newRow("half a body") << reply.first(1000) << Deadline::AfterHead;
    }

    void theDeadlineEndsWhatDoesNotEndByItself()
    {
        QFETCH(const QByteArray, raw);
        QFETCH(const Deadline, deadline);
        for (const char *verb : { "GET", "POST" }) {
            RawServer server;
            server.enqueue(RawReply::send(raw));
            const auto run = begin(server.baseUrl(), verb, { .deadline = farDeadline });
            QTRY_COMPARE(server.requests().size(), 1);
            QTRY_VERIFY(deadline == Deadline::AfterRequest || hasReplyHead(*run->exchange));
            run->exchange->expire();
            QVERIFY(run->replies.isEmpty()); // not from within expire()
            const HttpReply reply = end(*run);
            QCOMPARE(reply.failure, Failure::TimedOut);
            QCOMPARE(reply.body, ""_ba);
            QCOMPARE(server.requests().size(), 1);
            QTRY_COMPARE(server.openConnectionCount(), 0);
        }
    }

    void aDripDoesNotKeepTheDeadlineAway()
    {
        RawServer head;
        head.enqueue(RawReply::drip("HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(100'000, 'x'), 1));
        RawServer body;
        body.enqueue(RawReply::drip(RawReply::json(200, QByteArray(100'000, ' ')).raw(), 1));
        const std::array servers{ &head, &body };
        std::vector<std::unique_ptr<Run>> runs; // at the same time, as each takes some seconds
        for (const RawServer *server : servers) {
            for (const char *verb : { "GET", "POST" })
                runs.push_back(begin(server->baseUrl(), verb, { .deadline = realDeadline }));
        }
        for (const auto &run : runs) {
            const HttpReply reply = end(*run);
            QCOMPARE(reply.failure, Failure::TimedOut);
            QVERIFY(reply.duration >= realDeadline);
            QCOMPARE(reply.body, ""_ba);
        }
        for (const RawServer *server : servers) {
            QCOMPARE(server->requests().size(), 2);
            QTRY_COMPARE(server->openConnectionCount(), 0);
        }
    }

    void aSlowLineIsWaitedForAsLongAsItGoesOn()
    {
        // Longer than the deadline, and much faster than the slowest that is allowed.
        const QByteArray body(700, ' ');
        RawServer server;
        server.enqueue(RawReply::drip(RawReply::json(200, body).raw(), 10));
        const HttpReply reply = exchange(server.baseUrl(), "GET",
                                         { .deadline = realDeadline, .slowestBytesPerSecond = 1 });
        QCOMPARE(reply.failure, Failure::None);
        QCOMPARE(reply.body, body);
        QVERIFY(reply.duration > realDeadline);
    }

    void whatCameFastEarnsNoTimeForASilence()
    {
        RawServer server;
        server.enqueue(
            RawReply::send(RawReply::json(200, QByteArray(50'000, ' ')).raw().chopped(1)));
        const HttpReply reply = exchange(server.baseUrl(), "GET",
                                         { .deadline = realDeadline, .slowestBytesPerSecond = 1 });
        QCOMPARE(reply.failure, Failure::TimedOut);
        QCOMPARE(reply.received, 49'999);
    }

    void aDeadlineBeforeTheRequestWasSentSentNothing()
    {
        QTcpServer server; // which says nothing to a handshake
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString url = u"https://127.0.0.1:%1/"_s.arg(server.serverPort());
        const auto run = begin(url, "POST", { .deadline = farDeadline }, u"{}");
        QTRY_VERIFY(server.hasPendingConnections());
        run->exchange->expire();
        QCOMPARE(end(*run).failure, Failure::NotConnected);
    }

    void aReplyThatBreaksOffIsLost_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("shorter than announced")
            << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}"_ba << Failure::Lost;
        QTest::newRow("no last chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n"_ba
            << Failure::Lost;
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << Failure::Lost; // to Qt
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << Failure::Lost;
        QTest::newRow("half a status line") << "HTTP/1."_ba << Failure::Lost;
    }

    void aReplyThatBreaksOffIsLost()
    {
        QFETCH(const QByteArray, raw);
        QFETCH(const Failure, failure);
        RawServer server;
        server.enqueue(RawReply::sendAndClose(raw));
        const HttpReply reply = exchange(server.baseUrl(), "POST", {}, u"{}");
        QCOMPARE(reply.failure, failure);
        QCOMPARE(reply.body, ""_ba);
        QVERIFY(!reply.detail.isEmpty());
        QVERIFY2(!reply.detail.contains("127.0.0.1"_L1), qPrintable(reply.detail));
        QCOMPARE(server.requests().size(), 1);
    }

    void aReplyPastTheCapIsStopped_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("at the cap") << QByteArray(100'000, 'a') << Failure::None;
        QTest::newRow("one byte over") << QByteArray(100'001, 'a') << Failure::TooLarge;
        QTest::newRow("much more") << QByteArray(8'000'000, 'a') << Failure::TooLarge;
    }

    void aReplyPastTheCapIsStopped()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Failure, failure);
        RawServer server;
        server.enqueue(RawReply::json(200, body));
        const HttpReply reply = exchange(server.baseUrl(), "GET", { .replyBytes = 100'000 });
        QCOMPARE(reply.failure, failure);
        QCOMPARE(reply.body.size(), failure == Failure::None ? body.size() : 0);
    }

    void aStreamWithoutEndOrLengthIsStoppedAtTheCap()
    {
        RawServer server;
        server.enqueue(RawReply::send("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, ' ')));
        QCOMPARE(exchange(server.baseUrl(), "GET", { .replyBytes = 100'000 }).failure,
                 Failure::TooLarge);
    }

    void anHonestLongListComesWhole()
    {
        const QByteArray body =
            QByteArray(R"({"id":"384410568058921807","name":"a"},)").repeated(300'000);
        QVERIFY(body.size() > 10 * 1024 * 1024);
        RawServer server;
        server.enqueue(RawReply::json(200, body));
        const HttpReply reply = exchange(server.baseUrl());
        QCOMPARE(reply.failure, Failure::None);
        QVERIFY(reply.body == body);
    }

    void aReplyThatIsCompressedUnaskedIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("deflate") << "deflate"_ba << Failure::Garbled;
        QTest::newRow("gzip") << "GZIP"_ba << Failure::Garbled;
        QTest::newRow("none") << "identity"_ba << Failure::None;
    }

    void aReplyThatIsCompressedUnaskedIsNotRead()
    {
        QFETCH(const QByteArray, encoding);
        QFETCH(const Failure, failure);
        RawServer server;
        server.enqueue(RawReply::json(200, qCompress("{}", 9).sliced(4),
                                      { { "Content-Encoding", encoding } }));
        const HttpReply reply = exchange(server.baseUrl());
        QCOMPARE(server.requests().constFirst().header("Accept-Encoding"), "identity"_ba);
        QCOMPARE(reply.failure, failure);
        QCOMPARE(reply.detail,
                 failure == Failure::None ? QString() : u"unwanted Content-Encoding"_s);
        QCOMPARE(reply.status, 200);
    }

    void finishesOnceAfterAnAbort_data() { addVerbs(); }

    void finishesOnceAfterAnAbort()
    {
        QFETCH(const QByteArray, verb);
        RawServer server;
        server.enqueue(RawReply::hang());
        const auto run = begin(server.baseUrl(), verb);
        QTRY_COMPARE(server.requests().size(), 1);
        run->exchange->abort();
        run->exchange->abort();
        QVERIFY(run->replies.isEmpty()); // not from within abort()
        QCOMPARE(end(*run).failure, Failure::Aborted);
        run->exchange->abort();
        QTRY_COMPARE(server.openConnectionCount(), 0);
        QCOMPARE(run->replies.size(), 1);
    }

    void anAbortRightAfterTheStartEndsItToo()
    {
        RawServer server;
        const auto run = begin(server.baseUrl(), "POST");
        run->exchange->abort();
        QCOMPARE(end(*run).failure, Failure::Aborted);
    }

    void saysNothingWhenItIsDestroyedInTheMiddle_data() { addVerbs(); }

    void saysNothingWhenItIsDestroyedInTheMiddle()
    {
        QFETCH(const QByteArray, verb);
        RawServer server;
        server.enqueue(RawReply::drip(RawReply::json(200, QByteArray(1000, ' ')).raw(), 1));
        const auto run = begin(server.baseUrl(), verb, {}, u"{}");
        QTRY_COMPARE(server.requests().size(), 1);
        run->exchange.reset();
        QTRY_COMPARE(server.openConnectionCount(), 0);
        QVERIFY(run->replies.isEmpty());
    }

    void theManagerServesOthersAfterAnExchangeThatWasDestroyed()
    {
        RawServer server;
        server.enqueue(RawReply::hang());
        auto run = begin(server.baseUrl(), "POST", {}, u"{}");
        QTRY_COMPARE(server.requests().size(), 1);
        run.reset();
        server.setHandler([](const RawRequest &) { return RawReply::json(200, "{}"); });
        QCOMPARE(exchange(server.baseUrl()).failure, Failure::None);
    }
};

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
