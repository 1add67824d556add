// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpServer>

namespace Purser {

/// An HTTP proxy on loopback that opens tunnels (CONNECT) and keeps what clients ask of it. All
/// names are names of this computer to it: a tunnel goes to the port that was asked for, here.
class ConnectProxy
{
public:
    /// With `credentials` ("user:password") it wants them; empty lets everybody through.
    explicit ConnectProxy(const QByteArray &credentials = {});

    QString address() const; ///< "127.0.0.1:PORT"
    /// The heads of all requests so far, tunnels' contents not among them.
    const QList<QByteArray> &heads() const { return m_heads; }
    int tunnelCount() const { return m_tunnelCount; }

private:
    void accept();
    void answer(QTcpSocket *client, const QByteArray &head);

    QByteArray m_credentials;
    QList<QByteArray> m_heads;
    int m_tunnelCount = 0;
    QTcpServer m_server;
};

} // namespace Purser
