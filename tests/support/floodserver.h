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

/// A server on loopback that responds to its first request with endless data, as fast as the client
/// reads it, and to later ones with an empty list. Each connection has its own thread, so that the
/// client always has more to read.
class FloodServer final : private QTcpServer
{
public:
    /// The flood consists of `head`, followed by endless repetitions of `piece`.
    FloodServer(QByteArray head, QByteArray piece);
    ~FloodServer() override;

    QString baseUrl() const; ///< "http://127.0.0.1:PORT"
    quint16 port() const { return serverPort(); }
    int requestCount() const { return m_requestCount; }
    bool isFlooding() const { return m_isFlooding; }
    /// Returns how many bytes of the flood have been sent, whether the client has read them or not.
    qint64 floodedBytes() const { return m_floodedBytes; }

private:
    void incomingConnection(qintptr descriptor) override;
    void serve(qintptr descriptor);

    const QByteArray m_head;
    const QByteArray m_piece;
    std::atomic<int> m_requestCount = 0;
    std::atomic<bool> m_isFlooding = false;
    std::atomic<qint64> m_floodedBytes = 0;
    std::atomic<bool> m_isEnding = false;
    std::list<std::thread> m_connections;
};

} // namespace Purser
