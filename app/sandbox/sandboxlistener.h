// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxconnection.h"

#include <QObject>
#include <QString>

#include <memory>

class QTcpServer;

namespace Purser {

/// Listens on the loopback interface and lets a handler answer each request.
class SandboxListener final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxConnections = 64; ///< connections beyond this number are closed

    explicit SandboxListener(SandboxConnection::Handler handler, QObject *parent = nullptr);
    ~SandboxListener() override;

    /// Starts listening on `port`; 0 selects any free port. Returns false, with the reason in
    /// errorString(), if the port can't be used or the listener is already listening.
    bool listen(quint16 port);
    /// The same on a free port of `server`, for example of one that expects TLS.
    bool listen(std::unique_ptr<QTcpServer> server, quint16 port = 0);
    QString errorString() const { return m_errorString; }

    quint16 port() const { return m_port; } ///< 0 if it isn't listening

Q_SIGNALS:
    /// Emitted after a response is written. `path` is untrusted: it is what the client sent,
    /// percent-encoded and without the query. Slots must not delete the listener.
    void requestServed(const QString &method, const QString &path, int status);

private:
    void acceptConnections();

    SandboxConnection::Handler m_handler;
    QString m_errorString;
    quint16 m_port = 0;
    std::unique_ptr<QTcpServer> m_server; // the parent of all connections
};

} // namespace Purser
