// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/managerretirement.h"
#include "models/http/unreadsockets.h"
#include "tests/support/patience.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Purser;

namespace {

/// A connection that its client never reads from.
class UnreadConnection
{
public:
    explicit UnreadConnection(QTcpServer &server)
    {
        m_client.setReadBufferSize(1);
        m_client.connectToHost(server.serverAddress(), server.serverPort());
        if (!QTest::qWaitFor([&] { return server.hasPendingConnections(); }, Test::patience))
            qFatal("no connection");
        m_peer.reset(server.nextPendingConnection());
        m_peer->write(QByteArray(1000, 'x'));
        if (!QTest::qWaitFor([&] { return m_client.bytesAvailable() > 0; }, Test::patience))
            qFatal("nothing arrived");
    }

    bool isOpen() const { return m_peer->state() == QAbstractSocket::ConnectedState; }

private:
    QTcpSocket m_client;
    std::unique_ptr<QTcpSocket> m_peer;
};

} // namespace

class TestManagerRetirement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionThatStaysUnreadIsCut();
    void aLaterConnectionToTheSamePortIsLeftAlone();
};

void TestManagerRetirement::aConnectionThatStaysUnreadIsCut()
{
#ifndef Q_OS_UNIX
    QSKIP("No connections are found here");
#endif
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const UnreadConnection before(server);
    const QSet<quint16> ports{ server.serverPort() };
    const QList<UnreadSockets::Socket> connections = UnreadSockets::connectedTo(ports);
    QVERIFY(std::ranges::any_of(connections, UnreadSockets::hasUnread));

    retire(std::make_unique<QNetworkAccessManager>(), ports);
    QTRY_VERIFY(!std::ranges::any_of(connections, UnreadSockets::hasUnread));
}

void TestManagerRetirement::aLaterConnectionToTheSamePortIsLeftAlone()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto manager = std::make_unique<QNetworkAccessManager>();
    const QPointer<QNetworkAccessManager> retired = manager.get();

    QEventLoop loop; // within one, it ends later
    QTimer::singleShot(0, &loop, [&] {
        retire(std::move(manager), { server.serverPort() });
        loop.quit();
    });
    loop.exec();
    QVERIFY(retired);
    const UnreadConnection later(server);
    QTRY_VERIFY(!retired);
    QVERIFY(later.isOpen());
}

QTEST_GUILESS_MAIN(TestManagerRetirement)
#include "tst_managerretirement.moc"
