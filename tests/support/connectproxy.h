// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpServer>

namespace Purser {

/// An HTTP proxy on loopback that opens tunnels (CONNECT) and records its clients' requests. It
/// resolves every host name to this computer.
class ConnectProxy
{
public:
    /// Clients must send `credentials` ("user:password"), unless these are empty.
    explicit ConnectProxy(const QByteArray &credentials = {});

    QString address() const; ///< "127.0.0.1:PORT"
    /// Returns the request line and headers of each request so far. Tunneled data isn't included.
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
