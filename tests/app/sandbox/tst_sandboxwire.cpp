// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxfixture.h"

#include <QBuffer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestSandboxWire : public QObject
{
    Q_OBJECT

    std::optional<SandboxFixture> m_sandbox; // a new one for each test

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }
    void cleanup() { m_sandbox.reset(); }

    void findsTheKeyUnderAnyCaseOfItsHeader();
    void answersHeadWithoutABody();
    void takesABodyOfOneMebibyteAndNoMore_data();
    void takesABodyOfOneMebibyteAndNoMore();
    void stopsReadingARequestThatDoesNotEnd_data();
    void stopsReadingARequestThatDoesNotEnd();
    void answersARequestThatIsTooLongOnce();
    void takesABoundedNumberOfConnections();
    void servesOthersWhileOneFloods();
    void countsEachRequestOfAConnectionByItself();
    void survivesGarbage_data();
    void survivesGarbage();
    void servesSeveralRequestsOnOneConnection();
    void servesRequestsThatComeTogether();
    void servesABodyThatComesInChunks();
    void closesWhenAskedTo();
    void doesNothingThatComesAfterTheCloseAskedFor();
    void answersAWebSocketUpgradeOnce();
    void logsNothingOfWhatIsSent();
    void listensOnLoopbackOnly();
    void saysWhyItCannotListen();
};

void TestSandboxWire::findsTheKeyUnderAnyCaseOfItsHeader()
{
    for (const QByteArray &name : { "x-api-key"_ba, "X-API-KEY"_ba, "X-Api-Key"_ba })
        QCOMPARE(
            m_sandbox
                ->send("GET", SandboxFixture::collection(), {}, { { name, "sandbox-demo-key" } })
                .status,
            200);
}

void TestSandboxWire::answersHeadWithoutABody()
{
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(SandboxFixture::raw("HEAD /v2/container-registry-auths"));
    m_sandbox->client().write(SandboxFixture::raw("GET /v2/container-registry-auths"));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 405, 200 }));
    QVERIFY(!m_sandbox->received().contains("\"code\":10001"));
}

void TestSandboxWire::takesABodyOfOneMebibyteAndNoMore_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("status");

    const qsizetype mebibyte = 1024LL * 1024;
    QTest::newRow("1 MiB") << mebibyte << 200;
    QTest::newRow("1 byte more") << mebibyte + 1 << 413;
    QTest::newRow("2 MiB") << 2 * mebibyte << 413;
    QTest::newRow("20 MiB") << 20 * mebibyte << 413;
}

void TestSandboxWire::takesABodyOfOneMebibyteAndNoMore()
{
    QFETCH(const qsizetype, size);
    const SandboxReply answer = m_sandbox->send(
        "POST", SandboxFixture::collection(),
        SandboxFixture::goodBody() + QByteArray(size - SandboxFixture::goodBody().size(), ' '));
    QTEST(answer.status, "status");
    QCOMPARE(answer.code(), answer.status == 200 ? 10000 : 10001);
    QVERIFY(m_sandbox->stillServes());
}

void TestSandboxWire::stopsReadingARequestThatDoesNotEnd_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");

    const QByteArray post = "POST /v2/container-registry-auths HTTP/1.1\r\n";
    const QByteArray chunk = "400\r\n" + QByteArray(1024, 'x') + "\r\n";
    QTest::newRow("body") << post + "Content-Length: 9999999999\r\n\r\n" << chunk << 413;
    QTest::newRow("chunks") << post + "Transfer-Encoding: chunked\r\n\r\n" << chunk << 413;
    QTest::newRow("header") << post + "X: " << QByteArray(1024, 'x') << 413;
    QTest::newRow("headers") << post << QByteArray("X: y\r\n").repeated(200) << 413;
    QTest::newRow("first line") << "POST /"_ba << QByteArray(1024, 'x') << 414;
    QTest::newRow("empty lines") << "\r\n"_ba << QByteArray(1024, '\n') << 413;
}

void TestSandboxWire::stopsReadingARequestThatDoesNotEnd()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, more);
    QFETCH(const int, status);
    QSignalSpy served(&m_sandbox->server(), &SandboxServer::requestServed);
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(start);
    m_sandbox->client().write(more.repeated(2000));
    QTRY_COMPARE(m_sandbox->statuses(), QList<int>{ status });
    QTRY_COMPARE(served.size(), 1);
    QCOMPARE(served.at(0).at(2).toInt(), status);
    QVERIFY(served.at(0).at(1).toString().size() < 3000);

    m_sandbox->client().write(more.repeated(100'000)); // and who never stops is put out
    QTRY_COMPARE(m_sandbox->client().state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_sandbox->stillServes());
}

void TestSandboxWire::answersARequestThatIsTooLongOnce()
{
    QSignalSpy served(&m_sandbox->server(), &SandboxServer::requestServed);
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write("POST /v2/container-registry-auths HTTP/1.1\r\n"
                              "Transfer-Encoding: chunked\r\n\r\n");
    for (int megabyte = 0; megabyte < 8; ++megabyte)
        m_sandbox->client().write("100000\r\n" + QByteArray(0x100000, 'x') + "\r\n");
    QTRY_COMPARE(m_sandbox->client().bytesToWrite(), 0);
    QTRY_COMPARE(m_sandbox->statuses(), QList<int>{ 413 });
    QVERIFY(m_sandbox->stillServes());
    QCOMPARE(m_sandbox->statuses(), QList<int>{ 413 });
    QCOMPARE(served.size(), 2);
}

void TestSandboxWire::takesABoundedNumberOfConnections()
{
    const QUrl url(m_sandbox->server().baseUrl());
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int number = 0; number < SandboxListener::maxConnections; ++number) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(url.host(), quint16(url.port()));
        clients.back()->write(SandboxFixture::raw("GET /v2/container-registry-auths/1"));
        QTRY_VERIFY(clients.back()->bytesAvailable() > 0);
    }
    QTcpSocket oneMore;
    QSignalSpy closed(&oneMore, &QTcpSocket::disconnected);
    oneMore.connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE(closed.size(), 1);

    clients.clear();
    QTRY_VERIFY(m_sandbox->stillServes());
}

void TestSandboxWire::servesOthersWhileOneFloods()
{
    const int sent = 10'000;
    QSignalSpy served(&m_sandbox->server(), &SandboxServer::requestServed);
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(
        SandboxFixture::raw("GET /v2/container-registry-auths/1").repeated(sent));
    QTRY_VERIFY(!served.isEmpty());
    QVERIFY(m_sandbox->stillServes());
    QVERIFY(served.size() < sent);
}

void TestSandboxWire::countsEachRequestOfAConnectionByItself()
{
    const QByteArray body = SandboxFixture::goodBody() + QByteArray(600'000, ' ');
    QVERIFY(m_sandbox->connect());
    for (int round = 0; round < 4; ++round)
        m_sandbox->client().write(
            SandboxFixture::raw("PATCH /v2/container-registry-auths/384410568058921807", body));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 200, 200, 200, 200 }));
}

void TestSandboxWire::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\n\n";
    QTest::newRow("zero bytes") << QByteArray(5000, '\0') + "\n\n";
    QTest::newRow("no version") << "GET /\r\n\r\n"_ba;
    QTest::newRow("only spaces") << "   \r\n  \r\n"_ba;
    QTest::newRow("only a method") << "GET\r\n\r\n"_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
    QTest::newRow("HTTP/2 preface") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba;
    QTest::newRow("odd version") << "GET / HTTP/\xFF.\xFF\r\n\r\n"_ba;
    QTest::newRow("header without colon") << "GET / HTTP/1.1\r\nnonsense\r\n\r\n"_ba;
    QTest::newRow("broken host") << "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n"_ba;
    QTest::newRow("odd host") << "GET / HTTP/1.1\r\nHost: a@b:c@99999/\xFF\r\n\r\n"_ba;
    QTest::newRow("negative length") << "POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nxxxxx\n"_ba;
    QTest::newRow("wrong length") << "POST / HTTP/1.1\r\nContent-Length: five\r\n\r\nxxxxx\n"_ba;
    QTest::newRow("length past 2^63")
        << "POST / HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\nxxxxx\n"_ba;
    QTest::newRow("negative chunk")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nxxxxx\r\n0\r\n\r\n"_ba;
    QTest::newRow("chunk without a size")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxxxxx\r\n0\r\n\r\n"_ba;
    QTest::newRow("chunk past 2^63")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nx"_ba;
    QTest::newRow("half a request") << "POST /v2 HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc"_ba;
}

void TestSandboxWire::survivesGarbage()
{
    QFETCH(const QByteArray, bytes);
    const SandboxStore before = m_sandbox->server().store();
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(bytes);
    QTRY_COMPARE(m_sandbox->client().bytesToWrite(), 0);
    QVERIFY(m_sandbox->stillServes()); // while the other connection is there
    for (const int status : m_sandbox->statuses())
        QVERIFY(status >= 400);
    m_sandbox->client().abort();
    QVERIFY(m_sandbox->stillServes());
    QCOMPARE(m_sandbox->server().store().list().data, before.list().data);
}

void TestSandboxWire::servesSeveralRequestsOnOneConnection()
{
    QVERIFY(m_sandbox->connect());
    const QByteArray path = " /v2/container-registry-auths";
    m_sandbox->client().write(SandboxFixture::raw("GET" + path));
    QTRY_COMPARE(m_sandbox->statuses(), QList<int>{ 200 });
    m_sandbox->client().write(SandboxFixture::raw("POST" + path, "{"));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 200, 400 }));
    m_sandbox->client().write(SandboxFixture::raw("DELETE" + path + "/384410568058921807"));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 200, 400, 200 }));
    QCOMPARE(m_sandbox->client().state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_sandbox->server().store().credentials().size(), 11);
}

void TestSandboxWire::servesRequestsThatComeTogether()
{
    QVERIFY(m_sandbox->connect());
    const QByteArray path = " /v2/container-registry-auths";
    m_sandbox->client().write(SandboxFixture::raw("POST" + path, SandboxFixture::goodBody())
                              + SandboxFixture::raw("POST" + path, SandboxFixture::goodBody())
                              + SandboxFixture::raw("GET" + path + "/1")
                              + SandboxFixture::raw("GET" + path));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 200, 400, 404, 200 }));
    QCOMPARE(m_sandbox->server().store().credentials().size(), 13);
}

void TestSandboxWire::servesABodyThatComesInChunks()
{
    QBuffer body;
    QVERIFY(body.open(QIODevice::ReadWrite));
    body.write(SandboxFixture::goodBody() + QByteArray(300'000, ' '));
    body.seek(0);
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(
        "POST /v2/container-registry-auths HTTP/1.1\r\nX-Api-Key: sandbox-demo-key\r\n"
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    while (!body.atEnd()) {
        const QByteArray chunk = body.read(70'000);
        m_sandbox->client().write(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    }
    m_sandbox->client().write("0\r\n\r\n"
                              + SandboxFixture::raw("GET /v2/container-registry-auths/1"));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 200, 404 }));
    QCOMPARE(m_sandbox->server().store().credentials().constLast().name, u"fresh"_s);
}

void TestSandboxWire::closesWhenAskedTo()
{
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(SandboxFixture::raw("GET /v2/container-registry-auths", {},
                                                  "Connection: keep-alive, Close\r\n"));
    QTRY_COMPARE(m_sandbox->client().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_sandbox->statuses(), QList<int>{ 200 });
    QVERIFY(m_sandbox->received().endsWith("\"message\":\"success\"}"));
    QVERIFY(m_sandbox->stillServes());
}

void TestSandboxWire::doesNothingThatComesAfterTheCloseAskedFor()
{
    QVERIFY(m_sandbox->connect());
    const QByteArray path = " /v2/container-registry-auths/384410568058921807";
    m_sandbox->client().write(SandboxFixture::raw("GET" + path, {}, "Connection: close\r\n")
                              + SandboxFixture::raw("DELETE" + path));
    QTRY_COMPARE(m_sandbox->client().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_sandbox->statuses(), QList<int>{ 200 });
    QVERIFY(m_sandbox->stillServes());
    QCOMPARE(m_sandbox->server().store().credentials().size(), 12);
}

void TestSandboxWire::answersAWebSocketUpgradeOnce()
{
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(
        SandboxFixture::raw("GET /v2/container-registry-auths/1", {},
                            "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n"));
    QTRY_COMPARE(m_sandbox->client().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_sandbox->statuses(), QList<int>{ 404 });
    QVERIFY(m_sandbox->stillServes());
}

void TestSandboxWire::logsNothingOfWhatIsSent()
{
    static QStringList logged;
    logged.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
    const auto restore = qScopeGuard([previous] { qInstallMessageHandler(previous); });
    const QByteArray secret = R"({"name":"n","username":"SECRET","password":"SECRET","type":"x"})";
    const int status = m_sandbox->send("POST", SandboxFixture::collection(), secret).status;
    const int wrongKey =
        m_sandbox->send("POST", SandboxFixture::collection(), secret, { { "X-Api-Key", "SECRET" } })
            .status;
    qInstallMessageHandler(previous);
    QCOMPARE(status, 400);
    QCOMPARE(wrongKey, 401);
    QCOMPARE(logged, QStringList());
}

void TestSandboxWire::listensOnLoopbackOnly()
{
    const QUrl url(m_sandbox->server().baseUrl());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);
    // The same port is free on every other address only if the server is on loopback alone.
    QTcpServer other;
    bool tried = false;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        tried = true;
        QVERIFY2(other.listen(address, quint16(url.port())), qPrintable(other.errorString()));
        other.close();
    }
    if (!tried)
        QSKIP("There is no address besides loopback here");
}

void TestSandboxWire::saysWhyItCannotListen()
{
    SandboxServer second;
    QVERIFY(second.baseUrl().isEmpty());
    QVERIFY(!second.listen(quint16(QUrl(m_sandbox->server().baseUrl()).port())));
    QVERIFY(!second.errorString().isEmpty());
    QVERIFY(second.baseUrl().isEmpty());

    QVERIFY(second.listen()); // another port will do
    QVERIFY(second.errorString().isEmpty());
    QVERIFY(second.baseUrl() != m_sandbox->server().baseUrl());
    const QString url = second.baseUrl();
    QVERIFY(!second.listen());
    QVERIFY(!second.errorString().isEmpty());
    QCOMPARE(second.baseUrl(), url);
}

QTEST_GUILESS_MAIN(TestSandboxWire)
#include "tst_sandboxwire.moc"
