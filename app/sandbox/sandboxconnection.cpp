// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxconnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace Purser {

namespace {

constexpr qint64 maxDiscarded = 64LL * 1024 * 1024; // bytes, after which a sender is put out

} // namespace

SandboxConnection::SandboxConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    // The system holds back a client that sends more than is read here.
    m_socket->setReadBufferSize(maxUnread);
    connect(m_socket, &QTcpSocket::readyRead, this, &SandboxConnection::scheduleTurn);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &SandboxConnection::scheduleTurn);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void SandboxConnection::scheduleTurn()
{
    if (std::exchange(m_isTurnScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &SandboxConnection::takeTurn, Qt::QueuedConnection);
}

void SandboxConnection::takeTurn()
{
    m_isTurnScheduled = false;
    // After the close that a client asked for, nothing that it sent behind it is done.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_isCutOff)
        discardArrived();
    else
        serveRequests();
}

void SandboxConnection::serveRequests()
{
    m_unread += m_socket->read(maxUnread - m_unread.size());
    qsizetype taken = 0;
    int served = 0;
    bool isWaiting = false; // for the rest of a request
    while (!isWaiting && canAnswer() && served < maxRequestsPerTurn) {
        taken += m_reader.read(QByteArrayView(m_unread).sliced(taken));
        isWaiting = m_reader.state() == SandboxRequestReader::State::Reading;
        if (!isWaiting) {
            answer();
            ++served;
        }
    }
    m_unread.remove(0, taken);
    m_socket->flush();
    // Otherwise the next turn comes with what arrives, or with what the client takes of the
    // answers.
    if (served == maxRequestsPerTurn || m_isCutOff || (isWaiting && m_socket->bytesAvailable() > 0))
        scheduleTurn();
}

bool SandboxConnection::canAnswer() const
{
    return !m_isCutOff && !m_isDelaying && m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->bytesToWrite() < maxUnsent;
}

void SandboxConnection::answer()
{
    const SandboxRequest &request = m_reader.request();
    m_isCutOff = m_reader.state() == SandboxRequestReader::State::Failed;
    const SandboxResponse response =
        m_isCutOff ? SandboxResponse::of(m_reader.failure()) : m_handler(request);
    if (response.delay.count() <= 0) {
        send(response);
        return;
    }
    m_isDelaying = true;
    QTimer::singleShot(response.delay, Qt::PreciseTimer, this, [this, response] {
        m_isDelaying = false;
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return; // the client has closed it and waits for nothing
        send(response); // and the next turn comes when it is written
    });
}

void SandboxConnection::send(const SandboxResponse &response)
{
    const SandboxRequest &request = m_reader.request();
    m_socket->write(toHttp(response, request));
    if (request.isLast && !m_isCutOff)
        m_socket->disconnectFromHost();
    Q_EMIT requestServed(QString::fromLatin1(request.method), request.path, response.status);
    if (!m_isCutOff)
        m_reader.startNext();
}

/// Closing while the client still sends would reset the connection, and the client might lose the
/// answer. Therefore the rest is discarded until the client closes, or has sent far too much.
void SandboxConnection::discardArrived()
{
    m_discarded += m_unread.size() + m_socket->skip(m_socket->bytesAvailable());
    m_unread.clear();
    if (m_discarded > maxDiscarded)
        m_socket->abort();
}

} // namespace Purser
