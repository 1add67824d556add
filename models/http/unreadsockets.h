// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QtGlobal>

namespace Purser {

/// Finds and shuts down this process's TCP connections, including those that Qt has opened. This is
/// needed because a server that never stops sending can keep a Qt thread too busy to notice an
/// abort. On Windows, no connections are found.
namespace UnreadSockets {

/// Identifies a connection while it is open.
struct Socket
{
    int descriptor = -1;
    quint64 inode = 0;

    friend bool operator==(const Socket &, const Socket &) = default;
};

/// Returns the connections to one of the ports, on any host.
QList<Socket> connectedTo(const QSet<quint16> &ports);

/// Returns true if unread data has arrived. Returns false once the connection is closed.
bool hasUnread(const Socket &socket);

/// Shuts down the connection and discards unread data. To its owner, the connection appears closed.
void cut(const Socket &socket);

} // namespace UnreadSockets

} // namespace Purser
