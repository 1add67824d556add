// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include "tests/support/rawconnection.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpSocket>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

RawServer::RawServer()
    : RawServer(std::make_unique<QTcpServer>(), u"http"_s)
{ }

RawServer::RawServer(const QSslConfiguration &tls)
    : RawServer(tlsServer(tls), u"https"_s)
{ }

RawServer::RawServer(std::unique_ptr<QTcpServer> server, const QString &scheme)
    : m_scheme(scheme)
    , m_server(std::move(server))
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { acceptConnections(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("RawServer cannot listen on loopback");
}

QString RawServer::baseUrl() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_scheme, QString::number(m_server->serverPort()));
}

void RawServer::close()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->abort();
    // No server in another test may get the port.
    auto *holder = new QTcpSocket(m_server.get());
    if (!holder->bind(QHostAddress::LocalHost, port, QAbstractSocket::ReuseAddressHint))
        qFatal("RawServer cannot keep its port");
}

void RawServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        ++m_openConnectionCount;
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(),
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
