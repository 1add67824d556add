// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxconnection.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray request = "GET / HTTP/1.1\r\n\r\n"; // NOLINT(cert-err58-cpp)

/// Counts the turns of the event loop, by an event that is posted again in each of them.
class TurnCounter : public QObject
{
public:
    TurnCounter() { next(); }
    int turns() const { return m_turns; }

private:
    void next()
    {
        ++m_turns;
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    int m_turns = 0;
};

} // namespace

class TestSandboxConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void servesABoundedNumberOfRequestsPerTurn();
    void keepsABoundedAmountOfAnswersThatAreNotRead();
    void keepsABoundedAmountOfWhatWasSent();
    void letsGoOfWhatItCutOff();
    void putsOutWhoNeverStops();
    void isGoneAfterTheClientHasClosed();
    void delaysAResponse();
    void answersInOrderWhenTheFirstIsDelayed();
    void isGoneAfterTheClientHasClosedDuringADelay();
    void sendsNothingAfterTheClientHasClosedDuringADelay();

private:
    std::unique_ptr<QTcpServer> m_listener;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_socket = nullptr; // of the connection
    QPointer<SandboxConnection> m_connection; // the listener is its parent
    std::function<SandboxResult()> m_handler;
    std::chrono::milliseconds m_delay{ 0 }; // of each response
};

void TestSandboxConnection::init()
{
    m_handler = [] { return SandboxResult(); };
    m_delay = 0ms;
    m_listener = std::make_unique<QTcpServer>();
    QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    m_client = std::make_unique<QTcpSocket>();
    m_client->connectToHost(m_listener->serverAddress(), m_listener->serverPort());
    QTRY_VERIFY(m_listener->hasPendingConnections());
    m_socket = m_listener->nextPendingConnection();
    m_connection = new SandboxConnection(
        m_socket,
        [this](const SandboxRequest &) {
            SandboxResponse response = SandboxResponse::of(m_handler());
            response.delay = m_delay;
            return response;
        },
        m_listener.get());
    QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
}

void TestSandboxConnection::cleanup()
{
    m_client.reset();
    m_listener.reset();
}

void TestSandboxConnection::servesABoundedNumberOfRequestsPerTurn()
{
    const int sent = 2000;
    const TurnCounter counter;
    QHash<int, int> servedInTurn;
    m_handler = [&] {
        ++servedInTurn[counter.turns()];
        return SandboxResult();
    };
    QSignalSpy served(m_connection, &SandboxConnection::requestServed);
    m_client->write(request.repeated(sent));
    QTRY_COMPARE(served.size(), sent);
    for (const int count : std::as_const(servedInTurn))
        QVERIFY2(count <= SandboxConnection::maxRequestsPerTurn,
                 qPrintable(QString::number(count)));
    const qsizetype expected = sent * toHttp(SandboxResponse::of({}), {}).size();
    QTRY_COMPARE(m_client->bytesAvailable(), expected);
}

void TestSandboxConnection::keepsABoundedAmountOfAnswersThatAreNotRead()
{
    const int sent = 500;
    const SandboxResult large{ .message = QString(100'000, u'x') };
    const qsizetype size = toHttp(SandboxResponse::of(large), {}).size();
    qint64 maxUnsent = 0;
    m_handler = [&] {
        maxUnsent = qMax(maxUnsent, m_socket->bytesToWrite());
        return large;
    };
    QSignalSpy served(m_connection, &SandboxConnection::requestServed);
    m_client->setReadBufferSize(1); // reads nothing for now
    m_client->write(request.repeated(sent));
    QTRY_VERIFY(m_socket->bytesToWrite() >= SandboxConnection::maxUnsent);
    m_client->setReadBufferSize(0);
    qsizetype read = 0;
    connect(m_client.get(), &QTcpSocket::readyRead, this,
            [&] { read += m_client->readAll().size(); });
    read += m_client->readAll().size();
    QTRY_COMPARE(read, sent * size);
    QCOMPARE(served.size(), sent);
    QVERIFY2(maxUnsent < SandboxConnection::maxUnsent, qPrintable(QString::number(maxUnsent)));
}

void TestSandboxConnection::keepsABoundedAmountOfWhatWasSent()
{
    const int sent = 50'000;
    qint64 maxUnread = 0;
    m_handler = [&] {
        maxUnread = qMax(maxUnread, m_socket->bytesAvailable());
        return SandboxResult();
    };
    QSignalSpy served(m_connection, &SandboxConnection::requestServed);
    m_client->write(request.repeated(sent));
    QTRY_COMPARE_WITH_TIMEOUT(served.size(), sent, 60'000);
    QVERIFY(maxUnread > 0);
    QVERIFY2(maxUnread <= SandboxConnection::maxUnread, qPrintable(QString::number(maxUnread)));
}

void TestSandboxConnection::letsGoOfWhatItCutOff()
{
    QSignalSpy served(m_connection, &SandboxConnection::requestServed);
    m_client->write("POST / HTTP/1.1\r\nContent-Length: 9999999999\r\n\r\n");
    m_client->write(request.repeated(1000) + QByteArray(4 * 1024 * 1024, 'x'));
    QTRY_COMPARE(m_client->bytesToWrite(), 0);
    QTRY_VERIFY(m_client->bytesAvailable() > 0);
    m_client->write("x");
    QTRY_COMPARE(m_client->bytesToWrite(), 0);
    QTRY_COMPARE(m_socket->bytesAvailable(), 0);
    // Answered once, and nothing of it is taken for another request.
    QCOMPARE(served.size(), 1);
    QCOMPARE(served.constFirst().at(2).toInt(), 413);
    QCOMPARE(m_client->readAll().count("HTTP/1.1 "), 1);
    QCOMPARE(m_client->state(), QAbstractSocket::ConnectedState);
}

void TestSandboxConnection::putsOutWhoNeverStops()
{
    m_client->write("POST / HTTP/1.1\r\nContent-Length: 9999999999\r\n\r\n");
    const QByteArray more(1024 * 1024, 'x');
    connect(m_client.get(), &QTcpSocket::bytesWritten, this, [&] {
        if (m_client->bytesToWrite() < more.size())
            m_client->write(more);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), QAbstractSocket::UnconnectedState, 60'000);
    QTRY_VERIFY(!m_connection);
}

void TestSandboxConnection::isGoneAfterTheClientHasClosed()
{
    m_client->write(request.repeated(100) + "POST /");
    m_client->disconnectFromHost();
    QTRY_VERIFY(!m_connection);
}

void TestSandboxConnection::delaysAResponse()
{
    m_delay = 50ms;
    QElapsedTimer sinceRequest;
    m_handler = [&] {
        sinceRequest.start();
        return SandboxResult();
    };
    qint64 elapsed = -1; // milliseconds
    connect(m_connection, &SandboxConnection::requestServed, this,
            [&] { elapsed = sinceRequest.elapsed(); });
    m_client->write(request);
    QTRY_VERIFY(m_client->bytesAvailable() > 0);
    QVERIFY2(elapsed >= m_delay.count() - 1, qPrintable(QString::number(elapsed)));
}

void TestSandboxConnection::answersInOrderWhenTheFirstIsDelayed()
{
    QSignalSpy served(m_connection, &SandboxConnection::requestServed);
    QList<qsizetype> servedBefore;
    m_handler = [&] {
        m_delay = servedBefore.isEmpty() ? 50ms : 0ms;
        servedBefore.append(served.size());
        return SandboxResult{ .status = servedBefore.size() == 1 ? 409 : 200 };
    };
    m_client->write(request.repeated(3));
    QTRY_COMPARE(served.size(), 3);
    QCOMPARE(servedBefore, (QList<qsizetype>{ 0, 1, 2 }));
    QTRY_COMPARE(m_client->peek(m_client->bytesAvailable()).count("HTTP/1.1 "), 3);
    QVERIFY(m_client->readAll().startsWith("HTTP/1.1 409 "));
}

void TestSandboxConnection::isGoneAfterTheClientHasClosedDuringADelay()
{
    m_delay = 1h;
    bool isHandled = false;
    m_handler = [&] {
        isHandled = true;
        return SandboxResult();
    };
    m_client->write(request);
    QTRY_VERIFY(isHandled);
    m_client->disconnectFromHost();
    QTRY_VERIFY(!m_connection);
}

void TestSandboxConnection::sendsNothingAfterTheClientHasClosedDuringADelay()
{
    m_delay = 4s; // in which the client has to close on a busy machine, too
    bool isHandled = false;
    bool isDelayOver = false;
    m_handler = [&] {
        isHandled = true;
        QTimer::singleShot(m_delay + 1s, Qt::PreciseTimer, this, [&] { isDelayOver = true; });
        return SandboxResult();
    };
    QSignalSpy served(m_connection, &SandboxConnection::requestServed);
    // QTRY_VERIFY() would delete the connection, and this is about the time before.
    const auto processEventsUntil = [](const bool &condition) {
        QTimer tick;
        tick.start(10ms); // an event to process, in any case
        const QDeadlineTimer deadline(Test::patience);
        while (!condition && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return condition;
    };
    m_client->write(request);
    QVERIFY(processEventsUntil(isHandled));
    m_client->abort();
    QVERIFY(m_socket->state() == QAbstractSocket::UnconnectedState
            || m_socket->waitForDisconnected());
    QVERIFY(processEventsUntil(isDelayOver));
    QVERIFY(m_connection);
    QCOMPARE(served.size(), 0);
    QTRY_VERIFY(!m_connection);
}

QTEST_GUILESS_MAIN(TestSandboxConnection)
#include "tst_sandboxconnection.moc"
