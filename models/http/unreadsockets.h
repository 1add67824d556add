// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QtGlobal>

namespace Purser {

/// The TCP connections of this process, including those that Qt has opened. By sending without end,
/// a server can keep a Qt thread too busy to notice an abort. None are found on Windows.
namespace UnreadSockets {

/// Identifies a connection as long as it is open.
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

/// Shuts down the connection and discards unread data. Its owner sees that it was closed.
void cut(const Socket &socket);

} // namespace UnreadSockets

} // namespace Purser
