// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxconnection.h"

#include "app/sandbox/sandboxanswer.h"

#include <memory>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestStart = 2048; // bytes kept of a first line, for the signal
constexpr qint64 longestFirstLine = 8192;
constexpr qint64 longestTail = 64LL * 1024 * 1024; // bytes thrown away before giving up on a sender

} // namespace

SandboxConnection::SandboxConnection(QObject *parent)
    : QTcpSocket(parent)
{
    // Connected before the HTTP server connects its own reader, thus called before it.
    connect(this, &QTcpSocket::readyRead, this, &SandboxConnection::countArrived);
    // Queued, thus called after it: what arrived may well be the end of this request and the
    // beginning of the next.
    connect(this, &QTcpSocket::readyRead, this, &SandboxConnection::checkLimit,
            Qt::QueuedConnection);
}

void SandboxConnection::startNextRequest()
{
    m_arrived = 0;
    m_isFirstLineThere = false;
}

void SandboxConnection::countArrived()
{
    if (m_arrived == 0)
        m_start = peek(longestStart).trimmed();
    // The HTTP server's reader takes all there is each time, so what is available is new.
    m_isFirstLineThere = m_isFirstLineThere || peek(bytesAvailable()).contains('\n');
    m_arrived += bytesAvailable();
    // Before the reader sees it: it takes seconds over such a line.
    if (!m_isFirstLineThere && m_arrived > longestFirstLine)
        cutOff("414 URI Too Long", SandboxAnswer::invalid(u"path: is longer than 8 KiB"_s, 414));
}

void SandboxConnection::checkLimit()
{
    if (m_arrived > longestRequest)
        cutOff("413 Request Entity Too Large",
               SandboxAnswer::invalid(u"body: is longer than 1 MiB"_s, 413));
}

void SandboxConnection::cutOff(const QByteArray &status, const SandboxAnswer &answer)
{
    disconnect(this, &QTcpSocket::readyRead, nullptr, nullptr);
    if (isTransactionStarted())
        commitTransaction();

    const QByteArray body = answer.toJson();
    write("HTTP/1.1 " + status
          + "\r\nContent-Type: application/json\r\n"
            "Connection: close\r\nContent-Length: "
          + QByteArray::number(body.size()) + "\r\n\r\n" + body);

    // Closing while the client still sends would reset the connection, and the client might lose
    // the answer. So the rest is thrown away until the client closes.
    const auto throwAway = [this] {
        m_arrived += skip(bytesAvailable());
        if (m_arrived > longestTail)
            abort();
    };
    connect(this, &QTcpSocket::readyRead, this, throwAway);
    throwAway();

    const QList<QByteArray> words = m_start.split('\n').value(0).split(' ');
    Q_EMIT requestCutOff(QString::fromLatin1(words.value(0)),
                         QString::fromLatin1(words.value(1).split('?').value(0)), answer.status);
}

void SandboxListener::incomingConnection(qintptr descriptor)
{
    auto connection = std::make_unique<SandboxConnection>(this);
    if (!connection->setSocketDescriptor(descriptor))
        return;
    connect(connection.get(), &SandboxConnection::requestCutOff, this,
            &SandboxListener::requestCutOff);
    addPendingConnection(connection.release()); // the listener is its parent
}

} // namespace Purser
