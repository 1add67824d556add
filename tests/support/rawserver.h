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

/// A server on loopback for what lies below HTTP: it records each request and answers with exact
/// bytes, or none, or by breaking the connection.
///
/// With a TLS configuration it speaks https; a client that does not like the certificate never gets
/// as far as a request.
///
/// It listens from its construction to its destruction. Each request takes the next step of the
/// queue; the last step repeats. Without any step it answers 500.
class RawServer
{
public:
    using Handler = std::function<RawReply(const RawRequest &)>;

    RawServer();
    explicit RawServer(const QSslConfiguration &tls);
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    QString baseUrl() const; ///< "http://127.0.0.1:PORT", or https

    /// Closes every connection and takes no more: to a client it is not there.
    void close();

    void enqueue(const RawReply &step) { m_steps.append(step); }
    /// Decides in place of the queue; an empty function gives the queue back its place.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// The complete requests so far, in the order in which they became complete.
    const QList<RawRequest> &requests() const { return m_requests; }
    int connectionCount() const { return m_connectionCount; } ///< accepted so far, handshake done
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
    std::unique_ptr<QTcpServer> m_server; // last: its sockets, which use the others, end with it
};

} // namespace Purser
