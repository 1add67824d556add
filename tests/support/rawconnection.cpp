// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawconnection.h"

#include <QSslSocket>

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Purser {

namespace {

/// With a linger time of zero, closing a socket sends RST in place of FIN.
void makeCloseAReset(qintptr descriptor)
{
#ifdef Q_OS_WIN
    const LINGER linger{ 1, 0 };
    setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&linger),
               sizeof(linger));
#else
    const struct linger linger
    {
        1, 0
    };
    setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
#endif
}

} // namespace

RawConnection::RawConnection(QTcpSocket *socket, Answer answer)
    : QObject(socket)
    , m_socket(*socket)
    , m_answer(std::move(answer))
{
    // Queued: a TLS socket does not stand being closed while it tells of what came.
    connect(socket, &QTcpSocket::readyRead, this, &RawConnection::read, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater); // and this with it
    connect(&m_dripTimer, &QTimer::timeout, this, &RawConnection::dripByte);
}

void RawConnection::read()
{
    m_arrived += m_socket.readAll();
    // A next request waits until a drip has ended, or the two answers would mix.
    while (m_socket.state() == QAbstractSocket::ConnectedState && !m_dripTimer.isActive()) {
        const auto request = RawRequest::takeFrom(m_arrived);
        if (!request)
            return;
        perform(m_answer(*request));
    }
}

void RawConnection::perform(const RawReply &reply)
{
    if (reply.intervalMs() >= 0) {
        m_toDrip = reply.raw();
        m_dripTimer.start(reply.intervalMs());
        return;
    }
    m_socket.write(reply.raw());
    switch (reply.ending()) {
    case RawReply::Ending::KeepOpen:
    case RawReply::Ending::Hang:
        break;
    case RawReply::Ending::Close:
        m_socket.disconnectFromHost(); // after what is still to be written
        break;
    case RawReply::Ending::Flood:
        whenWritten(&RawConnection::flood);
        break;
    case RawReply::Ending::Reset:
        whenWritten(&RawConnection::resetWhenWritten);
        break;
    }
}

void RawConnection::dripByte()
{
    if (m_toDrip.isEmpty()) {
        m_dripTimer.stop();
        read();
        return;
    }
    m_socket.write(m_toDrip.first(1));
    m_toDrip.remove(0, 1);
}

/// Calls `act` now and each time that more is on its way. Queued: a TLS socket does not stand being
/// closed while it tells of what it wrote.
void RawConnection::whenWritten(void (RawConnection::*act)())
{
    connect(&m_socket, &QTcpSocket::bytesWritten, this, act, Qt::QueuedConnection);
    if (auto *tls = qobject_cast<QSslSocket *>(&m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, act, Qt::QueuedConnection);
    (this->*act)();
}

qint64 RawConnection::bytesLeft() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    return m_socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void RawConnection::flood()
{
    // What waits to be sent is kept small: the client may be slow, or have left.
    constexpr qint64 piece = 64 * 1024;
    if (m_socket.state() == QAbstractSocket::ConnectedState && bytesLeft() < piece)
        m_socket.write(QByteArray(piece, ' '));
}

void RawConnection::resetWhenWritten()
{
    if (bytesLeft() == 0)
        resetNow();
}

void RawConnection::resetNow()
{
    makeCloseAReset(m_socket.socketDescriptor());
    m_socket.abort();
}

} // namespace Purser
