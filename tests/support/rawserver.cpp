// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include "tests/support/rawconnection.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

RawServer::RawServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                     [this] { acceptConnections(); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("RawServer cannot listen on loopback");
}

QString RawServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void RawServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        ++m_openConnectionCount;
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server,
                         [this] { --m_openConnectionCount; });
        new RawConnection(socket, [this](const RawRequest &request) { return answer(request); });
    }
}

RawReply RawServer::answer(const RawRequest &request)
{
    m_requests.append(request);
    if (m_handler)
        return m_handler(request);
    if (m_steps.isEmpty())
        return RawReply::http(500, "text/plain", "RawServer was given no step");
    const qsizetype step = qMin(m_nextStep, m_steps.size() - 1);
    m_nextStep = step + 1; // a step enqueued later comes next, not the repeated one again
    return m_steps.at(step);
}

} // namespace Purser
