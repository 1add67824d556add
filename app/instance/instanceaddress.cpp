// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instanceaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN

/// The session, since a user can be logged on several times.
QString display()
{
    DWORD session = 0;
    ::ProcessIdToSessionId(::GetCurrentProcessId(), &session);
    return u"session "_s + QString::number(session);
}

#else

QString display()
{
    QString platform = qEnvironmentVariable("QT_QPA_PLATFORM").section(u':', 0, 0);
    // Names of what has no display, or one of its own.
    if (!platform.isEmpty() && platform != "xcb"_L1 && !platform.startsWith("wayland"_L1))
        return platform;
    QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (!wayland.isEmpty())
        return wayland;
    const QString x = qEnvironmentVariable("DISPLAY");
    return x.endsWith(".0"_L1) ? x.chopped(2) : x; // ":0.0" is the first screen of ":0"
}

#endif

/// A name that is the same for all starts that are to meet.
QString name()
{
    const QString settings =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QByteArray both = (display() + u'\n' + settings).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
    return u"purser-"_s + QString::fromLatin1(hash.first(16));
}

#ifdef Q_OS_UNIX

bool isPrivate(const QString &folder)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

std::optional<QString> privateFolder()
{
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // Each start of a Flatpak has a runtime directory of its own, in which this one is shared.
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    if (!flatpak.isEmpty())
        runtime += u"/app/"_s + flatpak;
    if (QDir::isAbsolutePath(runtime) && isPrivate(runtime))
        return runtime;

    const QString cache =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/purser"_s;
    QDir().mkpath(cache);
    ::chmod(QFile::encodeName(cache).constData(), S_IRWXU); // of no use unless it is ours
    return isPrivate(cache) ? std::optional(cache) : std::nullopt;
}

#endif

} // namespace

#ifdef Q_OS_UNIX

std::optional<InstanceAddress> InstanceAddress::forCurrentUser()
{
    const auto folder = privateFolder();
    if (!folder)
        return std::nullopt;
    const QString path = *folder + u'/' + name();
    return InstanceAddress{ path + u".socket"_s, path + u".lock"_s };
}

bool isPeerCurrentUser(qintptr socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
#else
    uid_t user{};
    gid_t group{};
    return ::getpeereid(int(socket), &user, &group) == 0 && user == ::geteuid();
#endif
}

#else

std::optional<InstanceAddress> InstanceAddress::forCurrentUser()
{
    // All users share the names of pipes; each has a cache of their own.
    const QString user =
        qEnvironmentVariable("USERDOMAIN") + u'-' + qEnvironmentVariable("USERNAME");
    const QString cache =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/purser"_s;
    if (!QDir().mkpath(cache))
        return std::nullopt;
    return InstanceAddress{ name() + u'-' + user, cache + u'/' + name() + u".lock"_s };
}

bool isPeerCurrentUser(qintptr)
{
    return true;
}

#endif

} // namespace Purser
