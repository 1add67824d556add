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

/// Zero when it is closed.
quint64 inodeOf(int descriptor)
{
    struct stat status
    {
    };
    return fstat(descriptor, &status) == 0 ? quint64(status.st_ino) : 0;
}

} // namespace

QList<Socket> connectedTo(const QSet<quint16> &ports)
{
    constexpr long maxDescriptors = 4096;
    const long limit = sysconf(_SC_OPEN_MAX); // negative without one
    const int end = int(limit < 0 ? maxDescriptors : std::min(limit, maxDescriptors));
    QList<Socket> found;
    for (int descriptor = 0; descriptor < end; ++descriptor) {
        if (const quint16 port = peerPort(descriptor); port != 0 && ports.contains(port))
            found.append({ descriptor, inodeOf(descriptor) });
    }
    return found;
}

bool hasUnread(const Socket &socket)
{
    int unread = 0;
    return inodeOf(socket.descriptor) == socket.inode
        && ioctl(socket.descriptor, FIONREAD, &unread) == 0 && unread > 0;
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

QList<Socket> connectedTo(const QSet<quint16> &)
{
    return {};
}

bool hasUnread(const Socket &)
{
    return false;
}

void cut(const Socket &)
{ }

#endif

} // namespace UnreadSockets

} // namespace Purser
