// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxhttp.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

class QTcpSocket;

namespace Purser {

/// A connection to the sandbox. It answers requests in the order in which they arrive, and deletes
/// itself after the connection closes.
///
/// It shares the event loop with the program's windows. It therefore does a limited amount of
/// work per turn, however much the client sends, and limits the memory used for unprocessed data
/// and for responses that the client hasn't read yet.
///
/// While a response is delayed, later requests on the same connection wait. Other connections
/// aren't affected.
class SandboxConnection final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<SandboxResponse(const SandboxRequest &)>;

    static constexpr int maxRequestsPerTurn = 8;
    static constexpr qint64 maxUnread = SandboxRequestReader::maxHead; ///< bytes not yet parsed
    static constexpr qint64 maxUnsent = 256LL * 1024; ///< bytes; at this limit, requests wait

    /// Takes ownership of `socket`, which must be connected.
    SandboxConnection(QTcpSocket *socket, Handler handler, QObject *parent = nullptr);

Q_SIGNALS:
    /// Emitted after a response is written.
    void requestServed(const QString &method, const QString &path, int status);

private:
    void scheduleTurn();
    void takeTurn();
    void serveRequests();
    bool canAnswer() const;
    void answer();
    void send(const SandboxResponse &response);
    void discardArrived();

    QTcpSocket *m_socket; // a child of this object
    Handler m_handler;
    SandboxRequestReader m_reader;
    QByteArray m_unread; // received data that the reader hasn't consumed yet
    qint64 m_discarded = 0; // number of bytes discarded
    bool m_isTurnScheduled = false;
    bool m_isDelaying = false; // if true, the reader keeps the request until the response is sent
    bool m_isCutOff = false;
};

} // namespace Purser
