// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxlistener.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace Purser {

SandboxListener::SandboxListener(SandboxConnection::Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{ }

SandboxListener::~SandboxListener() = default;

bool SandboxListener::listen(quint16 port)
{
    return listen(std::make_unique<QTcpServer>(), port);
}

bool SandboxListener::listen(std::unique_ptr<QTcpServer> server, quint16 port)
{
    if (m_server) {
        //: The reason why the sandbox couldn't be started.
        m_errorString = tr("The sandbox is already running.");
        return false;
    }
    if (!server->listen(QHostAddress::LocalHost, port)) {
        m_errorString = server->errorString();
        return false;
    }
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &SandboxListener::acceptConnections);
    m_errorString.clear();
    m_port = server->serverPort();
    m_server = std::move(server);
    return true;
}

void SandboxListener::acceptConnections()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        const auto connections =
            m_server->findChildren<SandboxConnection *>(Qt::FindDirectChildrenOnly);
        if (connections.size() >= maxConnections) {
            socket->abort();
            socket->deleteLater(); // it may be the sender
            continue;
        }
        const auto *connection = new SandboxConnection(socket, m_handler, m_server.get());
        connect(connection, &SandboxConnection::requestServed, this,
                &SandboxListener::requestServed);
    }
}

} // namespace Purser
