// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxconnection.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>

using namespace Purser;
using namespace Qt::StringLiterals;

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

private:
    std::unique_ptr<QTcpServer> m_listener;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_socket = nullptr; // of the connection
    QPointer<SandboxConnection> m_connection; // the listener is its parent
    std::function<SandboxResult()> m_handler;
};

void TestSandboxConnection::init()
{
    m_handler = [] { return SandboxResult(); };
    m_listener = std::make_unique<QTcpServer>();
    QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    m_client = std::make_unique<QTcpSocket>();
    m_client->connectToHost(m_listener->serverAddress(), m_listener->serverPort());
    QTRY_VERIFY(m_listener->hasPendingConnections());
    m_socket = m_listener->nextPendingConnection();
    m_connection = new SandboxConnection(
        m_socket, [this](const SandboxRequest &) { return SandboxResponse::of(m_handler()); },
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

QTEST_GUILESS_MAIN(TestSandboxConnection)
#include "tst_sandboxconnection.moc"
