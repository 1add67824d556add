// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawreply.h"
#include "tests/support/rawrequest.h"

#include <QList>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <utility>

namespace Purser {

/// A server on loopback for tests that need control below the HTTP level. It records each request,
/// and responds with exact bytes, with nothing, or by breaking the connection.
///
/// With a TLS configuration, the server uses https. A client that rejects the certificate sends no
/// request.
///
/// The server listens until it is closed or destroyed. Each request takes the next reply from a
/// queue, and the last reply is repeated. If the queue is empty, the server responds with status
/// 500.
class RawServer
{
public:
    using Handler = std::function<RawReply(const RawRequest &)>;

    RawServer();
    explicit RawServer(const QSslConfiguration &tls);
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    QString baseUrl() const; ///< "http://127.0.0.1:PORT", or https

    /// Closes every connection and accepts no more, as if the server didn't exist.
    void close();

    void enqueue(const RawReply &step) { m_steps.append(step); }
    /// Sets a function that is used instead of the queue. An empty function restores the queue.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Returns the requests received so far, in the order in which they were completed.
    const QList<RawRequest> &requests() const { return m_requests; }
    /// Returns the number of connections so far. Each is counted after its TLS handshake, if any.
    int connectionCount() const { return m_connectionCount; }
    int openConnectionCount() const { return m_openConnectionCount; }

private:
    RawServer(std::unique_ptr<QTcpServer> server, const QString &scheme);
    void acceptConnections();
    RawReply answer(const RawRequest &request);

    QList<RawReply> m_steps;
    qsizetype m_nextStep = 0;
    Handler m_handler;
    QList<RawRequest> m_requests;
    int m_connectionCount = 0;
    int m_openConnectionCount = 0;
    QString m_scheme;
    std::unique_ptr<QTcpServer> m_server; // declared last: its sockets use the other members
};

} // namespace Purser
