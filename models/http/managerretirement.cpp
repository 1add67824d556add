// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/managerretirement.h"

#include "models/http/unreadsockets.h"

#include <QCoreApplication>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace Purser {

using namespace std::chrono_literals;

namespace {

/// A connection that is read has nothing unread at some of so many looks.
constexpr int looksUntilCut = 10;
/// Done after `quietLooks` looks in a row that find nothing unread, and after `maxChecks` looks in
/// any case.
constexpr int quietLooks = 3;
constexpr int maxChecks = 40;
constexpr auto pauseBetweenLooks = 50ms;
constexpr unsigned long shortPauseBetweenLooks = 5; // milliseconds

class RetiredManager final : public QObject
{
public:
    RetiredManager(std::unique_ptr<QNetworkAccessManager> manager, const QSet<quint16> &ports)
        : m_manager(std::move(manager))
        , m_connections(UnreadSockets::connectedTo(ports))
    { }

    void lookNow()
    {
        while (!look())
            QThread::msleep(shortPauseBetweenLooks);
    }

    /// It deletes itself.
    void lookLater()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (look())
                delete this;
        });
        connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
            lookNow();
            delete this;
        });
        m_timer.start(pauseBetweenLooks);
    }

private:
    /// Returns whether the manager can be destroyed.
    bool look()
    {
        QHash<quint64, int> looksUnread;
        for (const UnreadSockets::Socket &connection : m_connections) {
            if (!UnreadSockets::hasUnread(connection))
                continue;
            const int count = m_looksUnread.value(connection.inode) + 1;
            looksUnread.insert(connection.inode, count);
            if (count >= looksUntilCut)
                UnreadSockets::cut(connection);
        }
        m_looksUnread = looksUnread;
        m_quietLooks = looksUnread.isEmpty() ? m_quietLooks + 1 : 0;
        return m_quietLooks == quietLooks || ++m_looks == maxChecks;
    }

    std::unique_ptr<QNetworkAccessManager> m_manager;
    QList<UnreadSockets::Socket> m_connections; // those to come are not the manager's
    QHash<quint64, int> m_looksUnread; // one after the other, by inode
    int m_looks = 0;
    int m_quietLooks = 0;
    QTimer m_timer;
};

} // namespace

void retire(std::unique_ptr<QNetworkAccessManager> manager, const QSet<quint16> &ports)
{
    auto retired = std::make_unique<RetiredManager>(std::move(manager), ports);
    if (QThread::currentThread()->loopLevel() > 0)
        retired.release()->lookLater();
    else
        retired->lookNow(); // at the end of the program
}

} // namespace Purser
