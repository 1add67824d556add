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

/// A connection to the sandbox: answers the requests that arrive, in their order, and deletes
/// itself after the client has closed it.
///
/// It shares the event loop with the program's windows. Therefore it works in turns of bounded
/// length, however much the client sends, and keeps a bounded amount of what the client has sent
/// and of the answers that the client does not read.
///
/// While a response is delayed, the next requests of its connection wait, and other connections
/// are served.
class SandboxConnection final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<SandboxResponse(const SandboxRequest &)>;

    static constexpr int maxRequestsPerTurn = 8;
    static constexpr qint64 maxUnread = SandboxRequestReader::maxHead; ///< bytes read per turn
    static constexpr qint64 maxUnsent = 256LL * 1024; ///< bytes, past which no request is answered

    /// Takes ownership of the socket, which is connected.
    SandboxConnection(QTcpSocket *socket, Handler handler, QObject *parent = nullptr);

Q_SIGNALS:
    /// After an answer was written.
    void requestServed(const QString &method, const QString &path, int status);

private:
    void scheduleTurn();
    void takeTurn();
    void serveRequests();
    bool canAnswer() const;
    void answer();
    void send(const SandboxResponse &response);
    void discardArrived();

    QTcpSocket *m_socket; // a child
    Handler m_handler;
    SandboxRequestReader m_reader;
    QByteArray m_unread; // has arrived, and was not taken by the reader
    qint64 m_discarded = 0; // bytes
    bool m_isTurnScheduled = false;
    bool m_isDelaying = false; // a response to the reader's request, which is kept until then
    bool m_isCutOff = false;
};

} // namespace Purser
