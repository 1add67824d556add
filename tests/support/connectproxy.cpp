// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/connectproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <memory>

namespace Purser {

using namespace Qt::StringLiterals;

ConnectProxy::ConnectProxy(const QByteArray &credentials)
    : m_credentials(credentials)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("ConnectProxy cannot listen on loopback");
}

QString ConnectProxy::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void ConnectProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        const auto arrived = std::make_shared<QByteArray>();
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, arrived] {
            *arrived += client->readAll();
            const qsizetype end = arrived->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = arrived->first(end + 2);
            arrived->remove(0, end + 4);
            m_heads.append(head);
            answer(client, head);
        });
    }
}

void ConnectProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    const QByteArray wanted = "Proxy-Authorization: Basic " + m_credentials.toBase64() + "\r\n";
    if (!m_credentials.isEmpty() && !head.contains(wanted)) {
        client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    const QList<QByteArray> target = head.split(' ').value(1).split(':');
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    QObject::disconnect(client, &QTcpSocket::readyRead, client, nullptr);
    QObject::connect(server, &QTcpSocket::connected, client, [this, client] {
        ++m_tunnelCount;
        client->write("HTTP/1.1 200 Tunnel\r\n\r\n");
    });
    QObject::connect(server, &QTcpSocket::readyRead, client,
                     [client, server] { client->write(server->readAll()); });
    QObject::connect(client, &QTcpSocket::readyRead, server,
                     [client, server] { server->write(client->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client,
                     [client] { client->disconnectFromHost(); });
    server->connectToHost(QHostAddress::LocalHost, target.value(1).toUShort());
}

} // namespace Purser
