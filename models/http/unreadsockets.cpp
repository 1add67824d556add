// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/unreadsockets.h"

#ifdef Q_OS_UNIX
#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Purser {

namespace UnreadSockets {

#ifdef Q_OS_UNIX

namespace {

/// Zero for what is no connection by TCP.
quint16 peerPort(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    auto *const peer = reinterpret_cast<sockaddr *>(&address);
    if (getpeername(descriptor, peer, &size) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return 0;
}

bool hasUnread(int descriptor)
{
    int unread = 0;
    return ioctl(descriptor, FIONREAD, &unread) == 0 && unread > 0;
}

/// Zero when it is closed.
quint64 inodeOf(int descriptor)
{
    struct stat status
    {
    };
    return fstat(descriptor, &status) == 0 ? quint64(status.st_ino) : 0;
}

} // namespace

QList<Socket> find(const QSet<quint16> &ports)
{
    constexpr long mostLookedAt = 4096;
    QList<Socket> found;
    const int end = int(std::min(sysconf(_SC_OPEN_MAX), mostLookedAt));
    for (int descriptor = 0; descriptor < end; ++descriptor) {
        if (const quint16 port = peerPort(descriptor);
            port != 0 && ports.contains(port) && hasUnread(descriptor))
            found.append({ descriptor, inodeOf(descriptor) });
    }
    return found;
}

void cut(const Socket &socket)
{
    if (inodeOf(socket.descriptor) != socket.inode)
        return;
    shutdown(socket.descriptor, SHUT_RDWR);
    std::array<char, 64 * 1024> dropped{};
    while (recv(socket.descriptor, dropped.data(), dropped.size(), MSG_DONTWAIT) > 0) { }
}

#else

QList<Socket> find(const QSet<quint16> &)
{
    return {};
}

void cut(const Socket &)
{ }

#endif

} // namespace UnreadSockets

} // namespace Purser
