// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/floodserver.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 50; // milliseconds, after which it is looked whether all is over
constexpr qsizetype leastWritten = 64 * 1024;

const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n"
                          R"({"code":10000,"data":[]})"
                          "\n";

} // namespace

FloodServer::FloodServer(QByteArray head, QByteArray piece)
    : m_head(std::move(head))
    , m_piece(piece.repeated(std::max<qsizetype>(1, leastWritten / piece.size())))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("FloodServer cannot listen on loopback");
}

FloodServer::~FloodServer()
{
    m_isEnding = true;
    for (std::thread &connection : m_connections)
        connection.join();
}

QString FloodServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

void FloodServer::incomingConnection(qintptr descriptor)
{
    m_connections.emplace_back([this, descriptor] { serve(descriptor); });
}

void FloodServer::serve(qintptr descriptor)
{
    QTcpSocket socket;
    socket.setSocketDescriptor(descriptor);
    bool isFirst = false;
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&](qint64 bytes) {
        if (isFirst)
            m_floodedBytes += bytes;
    });
    const auto goesOn = [&] {
        return !m_isEnding && socket.state() == QAbstractSocket::ConnectedState;
    };
    QByteArray arrived;
    while (goesOn()) {
        socket.waitForReadyRead(pause);
        arrived += socket.readAll();
        if (!arrived.contains("\r\n\r\n"))
            continue;
        arrived.clear();
        isFirst = m_requestCount++ == 0;
        socket.write(isFirst ? m_head : answer);
        socket.waitForBytesWritten(pause);
        m_isFlooding = m_isFlooding || isFirst;
        while (isFirst && goesOn()) {
            if (socket.bytesToWrite() < m_piece.size())
                socket.write(m_piece);
            socket.waitForBytesWritten(pause);
        }
        if (isFirst)
            m_isFlooding = false;
    }
}

} // namespace Purser
