// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QtGlobal>

namespace Purser {

/// The TCP connections of this process, whoever opened them, by which a server can keep a thread
/// of Qt busy that has no time to hear of an abort. On Windows none are found.
namespace UnreadSockets {

/// The same for as long as the connection is open.
struct Socket
{
    int descriptor = -1;
    quint64 inode = 0;

    friend bool operator==(const Socket &, const Socket &) = default;
};

/// Returns those that lead to one of the ports, of whatever host.
QList<Socket> connectedTo(const QSet<quint16> &ports);

/// Returns whether bytes have arrived that are not read yet. False once the connection is closed.
bool hasUnread(const Socket &socket);

/// Ends the connection and drops what is not read yet; its owner sees that it was closed.
void cut(const Socket &socket);

} // namespace UnreadSockets

} // namespace Purser
