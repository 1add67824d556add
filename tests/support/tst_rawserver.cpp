// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <array>
#include <cerrno>
#include <memory>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QByteArray getRequest = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

class TestRawServer : public QObject
{
    Q_OBJECT

    void connectClient();
    std::unique_ptr<QNetworkReply> get(const QString &path);

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
    QNetworkAccessManager m_network;

private Q_SLOTS:
    void init();
    void cleanup();

    void recordsMethodTargetHeadersAndBody();
    void recordsARequestThatComesByteByByte();
    void recordsAChunkedBody();
    void readsTwoRequestsThatComeTogether();
    void takesTheStepsInTurnAndRepeatsTheLast();
    void takesAStepThatIsEnqueuedLater();
    void answers500WithoutAStep();
    void asksTheHandlerInPlaceOfTheQueue();
    void sendKeepsTheConnectionOpen();
    void sendAndCloseWritesAllAndCloses();
    void closesOrResetsAsAsked_data();
    void closesOrResetsAsAsked();
    void hangReadsOnAndSaysNothing();
    void dripSendsEverythingInSmallPieces();
    void dripStopsWhenTheClientLeaves();
    void buildsAReplyWithTheRightLength();
    void servesSeveralRequestsOfQtOnOneConnection();
    void servesAnUploadOfQtWithoutAKnownLength();
};

void TestRawServer::init()
{
    m_server = std::make_unique<RawServer>();
    m_client = std::make_unique<QTcpSocket>();
}

void TestRawServer::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_network.clearConnectionCache();
}

void TestRawServer::connectClient()
{
    const QUrl url(m_server->baseUrl());
    m_client->connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
}

std::unique_ptr<QNetworkReply> TestRawServer::get(const QString &path)
{
    return std::unique_ptr<QNetworkReply>(
        m_network.get(QNetworkRequest(QUrl(m_server->baseUrl() + path))));
}

void TestRawServer::recordsMethodTargetHeadersAndBody()
{
    connectClient();
    m_client->write("PATCH /x/%2F?y=1 HTTP/1.1\r\nHost: h\r\nX-Odd:  two words \r\n"
                    "content-length: 3\r\n\r\nab\n");
    QTRY_COMPARE(m_server->requests().size(), 1);
    const RawRequest &request = m_server->requests().constFirst();
    QCOMPARE(request.method, "PATCH"_ba);
    QCOMPARE(request.target, "/x/%2F?y=1"_ba);
    QCOMPARE(request.body, "ab\n"_ba);
    QCOMPARE(request.headers.size(), 3);
    QCOMPARE(request.headers.at(1).first, "X-Odd"_ba);
    QCOMPARE(request.header("x-oDD"), "two words"_ba);
    QVERIFY(request.header("Absent").isNull());
}

void TestRawServer::recordsARequestThatComesByteByByte()
{
    connectClient();
    const QByteArray raw = "POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody";
    for (const char byte : raw) {
        QVERIFY(m_server->requests().isEmpty());
        m_client->write(&byte, 1);
        QTRY_COMPARE(m_client->bytesToWrite(), 0);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().body, "body"_ba);
}

void TestRawServer::recordsAChunkedBody()
{
    connectClient();
    m_client->write("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "3\r\nabc\r\nA;extension=1\r\n\r\n23456789\r\n0\r\n\r\n"
                    + getRequest);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(0).body, "abc\r\n23456789"_ba);
    QCOMPARE(m_server->requests().at(1).method, "GET"_ba);
}

void TestRawServer::readsTwoRequestsThatComeTogether()
{
    m_server->enqueue(RawReply::send("1"));
    m_server->enqueue(RawReply::send("2"));
    connectClient();
    m_client->write(getRequest + getRequest);
    QTRY_COMPARE(m_client->peek(9), "12"_ba);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestRawServer::takesTheStepsInTurnAndRepeatsTheLast()
{
    m_server->enqueue(RawReply::send("a"));
    m_server->enqueue(RawReply::send("b"));
    connectClient();
    m_client->write(getRequest.repeated(4));
    QTRY_COMPARE(m_client->peek(9), "abbb"_ba);
}

void TestRawServer::takesAStepThatIsEnqueuedLater()
{
    m_server->enqueue(RawReply::send("a"));
    connectClient();
    m_client->write(getRequest);
    QTRY_COMPARE(m_client->peek(9), "a"_ba);
    m_server->enqueue(RawReply::send("b"));
    m_client->write(getRequest);
    QTRY_COMPARE(m_client->peek(9), "ab"_ba);
}

void TestRawServer::answers500WithoutAStep()
{
    connectClient();
    m_client->write(getRequest);
    QTRY_VERIFY(m_client->peek(99).startsWith("HTTP/1.1 500 "));
}

void TestRawServer::asksTheHandlerInPlaceOfTheQueue()
{
    m_server->enqueue(RawReply::send("queue"));
    m_server->setHandler([](const RawRequest &request) { return RawReply::send(request.target); });
    connectClient();
    m_client->write(getRequest);
    QTRY_COMPARE(m_client->peek(99), "/a"_ba);
    m_server->setHandler({});
    m_client->write(getRequest);
    QTRY_COMPARE(m_client->peek(99), "/aqueue"_ba);
}

void TestRawServer::sendKeepsTheConnectionOpen()
{
    m_server->enqueue(RawReply::send("x"));
    connectClient();
    for (int round = 1; round <= 3; ++round) {
        m_client->write(getRequest);
        QTRY_COMPARE(m_client->bytesAvailable(), round);
    }
    QCOMPARE(m_client->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->openConnectionCount(), 1);
}

void TestRawServer::sendAndCloseWritesAllAndCloses()
{
    const QByteArray large(3'000'000, 'x'); // more than a socket's buffers hold
    m_server->enqueue(RawReply::sendAndClose(large));
    connectClient();
    m_client->write(getRequest);
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_client->error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(m_client->readAll(), large);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestRawServer::closesOrResetsAsAsked_data()
{
    QTest::addColumn<RawReply>("step");
    QTest::addColumn<QByteArray>("arrived");
    QTest::addColumn<int>("error"); // errno; 0 is a clean end

    QTest::newRow("closeBeforeReply") << RawReply::closeBeforeReply() << ""_ba << 0;
    QTest::newRow("sendAndClose") << RawReply::sendAndClose("HTTP/1.1 2") << "HTTP/1.1 2"_ba << 0;
    QTest::newRow("reset") << RawReply::reset() << ""_ba << ECONNRESET;
    QTest::newRow("sendThenReset")
        << RawReply::sendThenReset("HTTP/1.1 2") << "HTTP/1.1 2"_ba << ECONNRESET;
}

void TestRawServer::closesOrResetsAsAsked()
{
#ifdef Q_OS_UNIX
    // QTcpSocket reports a reset just like a close; the system's own calls tell them apart.
    QFETCH(RawReply, step);
    m_server->enqueue(step);
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto close = qScopeGuard([client] { ::close(client); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(QUrl(m_server->baseUrl()).port()));
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
    QCOMPARE(::send(client, getRequest.constData(), size_t(getRequest.size()), 0),
             ssize_t(getRequest.size()));

    QByteArray arrived;
    int error = EAGAIN;
    const auto receive = [&] {
        std::array<char, 64> bytes;
        const ssize_t count = ::recv(client, bytes.data(), bytes.size(), MSG_DONTWAIT);
        error = count < 0 ? errno : 0;
        if (count > 0)
            arrived.append(bytes.data(), count);
        return count > 0 || error == EAGAIN;
    };
    bool ended = false;
    QTRY_VERIFY(ended = ended || !receive());
    QTEST(arrived, "arrived");
    QTEST(error, "error");
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->openConnectionCount(), 0);
#else
    QSKIP("Needs the socket calls of Unix");
#endif
}

void TestRawServer::hangReadsOnAndSaysNothing()
{
    m_server->enqueue(RawReply::hang());
    m_server->enqueue(RawReply::send("x"));
    connectClient();
    m_client->write(getRequest);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_client->bytesAvailable(), 0);
    m_client->write(getRequest);
    QTRY_COMPARE(m_client->peek(9), "x"_ba); // the answer to the second, and no other
    QCOMPARE(m_server->requests().size(), 2);
}

void TestRawServer::dripSendsEverythingInSmallPieces()
{
    m_server->enqueue(RawReply::drip("0123456789", 1));
    m_server->enqueue(RawReply::send("!"));
    connectClient();
    const QSignalSpy arrivals(m_client.get(), &QTcpSocket::readyRead);
    m_client->write(getRequest + getRequest); // the second waits for the end of the drip
    QTRY_COMPARE(m_client->peek(99), "0123456789!"_ba);
    QVERIFY2(arrivals.size() > 1, "it came all at once");
}

void TestRawServer::dripStopsWhenTheClientLeaves()
{
    QTest::failOnWarning(QRegularExpression(u"not open"_s)); // a write after the end
    m_server->enqueue(RawReply::drip(QByteArray(1'000'000, 'x'), 0));
    connectClient();
    m_client->write(getRequest);
    QTRY_VERIFY(m_client->bytesAvailable() > 1);
    QCOMPARE(m_server->openConnectionCount(), 1);
    m_client->abort();
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestRawServer::buildsAReplyWithTheRightLength()
{
    QCOMPARE(RawReply::http(404, "text/html", "<p>\xC3\xA9", { { "Retry-After", "7" } }).raw(),
             "HTTP/1.1 404 Test\r\nContent-Type: text/html\r\nContent-Length: 5\r\n"
             "Retry-After: 7\r\n\r\n<p>\xC3\xA9"_ba);
    QCOMPARE(
        RawReply::json(200, "{}").raw(),
        "HTTP/1.1 200 Test\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"_ba);
    QVERIFY(!RawReply::http(204, {}, {}).raw().contains("Content-Type"));
}

void TestRawServer::servesSeveralRequestsOfQtOnOneConnection()
{
    m_server->enqueue(RawReply::json(200, "[1]"));
    m_server->enqueue(RawReply::json(404, "[2]"));
    m_server->enqueue(RawReply::drip(RawReply::json(200, "[3]").raw(), 0));
    const QList<QByteArray> bodies{ "[1]", "[2]", "[3]" };
    for (const QByteArray &body : bodies) {
        const auto reply = get(u"/list"_s);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), body);
    }
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestRawServer::servesAnUploadOfQtWithoutAKnownLength()
{
    m_server->enqueue(RawReply::json(200, "{}"));
    QBuffer body;
    body.setData(QByteArray(200'000, 'u'));
    QVERIFY(body.open(QIODevice::ReadOnly));
    for (int round = 0; round < 2; ++round) {
        body.seek(0);
        QNetworkRequest request(QUrl(m_server->baseUrl() + u"/up"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, &body));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(m_server->requests().constLast().body, body.data());
    }
    QCOMPARE(m_server->connectionCount(), 1);
}

QTEST_GUILESS_MAIN(TestRawServer)
#include "tst_rawserver.moc"
