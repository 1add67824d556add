// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpServer>

#include <atomic>
#include <list>
#include <thread>

namespace Purser {

/// A server on loopback that answers its first request with a flood that never ends, as fast as the
/// client takes it, and every later one with an empty list. Each connection has a thread of its
/// own, so that there always is more to read.
class FloodServer final : private QTcpServer
{
public:
    /// Floods with `head`, and then `piece` over and over.
    FloodServer(QByteArray head, QByteArray piece);
    ~FloodServer() override;

    QString baseUrl() const; ///< "http://127.0.0.1:PORT"
    quint16 port() const { return serverPort(); }
    int requestCount() const { return m_requestCount; }
    bool isFlooding() const { return m_isFlooding; }

private:
    void incomingConnection(qintptr descriptor) override;
    void serve(qintptr descriptor);

    const QByteArray m_head;
    const QByteArray m_piece;
    std::atomic<int> m_requestCount = 0;
    std::atomic<bool> m_isFlooding = false;
    std::atomic<bool> m_isEnding = false;
    std::list<std::thread> m_connections;
};

} // namespace Purser
