// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "ui/text/plaintext.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace Purser {

using namespace Qt::StringLiterals;

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

bool answers(const QByteArray &path, bool isAbstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const size_t offset = isAbstract ? 1 : 0; // an abstract name begins with a zero byte
    const size_t length = std::min(size_t(path.size()), sizeof(address.sun_path) - offset - 1);
    std::copy_n(path.begin(), length, address.sun_path + offset);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + offset + length);
    // The socket interface knows no other way to pass an address.
    const bool connected =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), size) == 0;
    ::close(socket);
    return connected;
}

/// Whether an X server listens there. A display on another machine is left to Qt.
bool isXServerThere(const QString &display)
{
    static const QRegularExpression any(u":\\d+(?:\\.\\d+)?$"_s);
    static const QRegularExpression local(u"^(?:unix)?:(\\d+)(?:\\.\\d+)?$"_s);
    if (!any.match(display).hasMatch())
        return false;
    const auto match = local.match(display);
    if (!match.hasMatch())
        return true;
    const QByteArray path = "/tmp/.X11-unix/X" + match.captured(1).toLatin1();
    return answers(path, true) || answers(path, false);
}

/// As in the portable archive. Qt follows it only once there is an application object.
bool isConfBesideTheProgram()
{
    const QFileInfo program(QFile::symLinkTarget(u"/proc/self/exe"_s));
    return QFile::exists(program.dir().filePath(u"qt.conf"_s));
}

/// The plugins in the order in which Qt tries them: "wayland;xcb:option" names two.
QStringList namesOf(const QString &platforms)
{
    QStringList names;
    for (const QString &platform : platforms.split(u';', Qt::SkipEmptyParts))
        names += platform.section(u':', 0, 0);
    return names;
}

bool isX11(const QString &name)
{
    return name == "xcb"_L1;
}

bool isWayland(const QString &name)
{
    return name.startsWith("wayland"_L1);
}

bool isPlatformThere(const QStringList &names)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH")
        || qEnvironmentVariableIsSet("QT_PLUGIN_PATH") || isConfBesideTheProgram())
        return true; // somewhere else: Qt will see
    const QString folder = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms/libq"_s;
    return std::ranges::any_of(names, [&](const QString &name) {
        return QFile::exists(folder + name + u".so"_s)
            // Some plugins bear two names, as wayland does.
            || QFile::exists(folder + name + u"-generic.so"_s);
    });
}

bool isWaylandThere(const QString &display)
{
    const QString path = display.startsWith(u'/')
        ? display
        : qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + display;
    return answers(QFile::encodeName(path), false);
}

} // namespace

QString displayErrorMessage()
{
    const QString platforms = qEnvironmentVariable("QT_QPA_PLATFORM");
    const QString x11 = qEnvironmentVariable("DISPLAY");
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    const QStringList names = namesOf(platforms);
    if (!names.isEmpty() && !isPlatformThere(names))
        return u"The platform plugin “%1” isn't installed. Check QT_QPA_PLATFORM and the option "
               "-platform.\n"_s.arg(displayText(platforms));
    const auto needsNoDisplay = [](const QString &name) {
        return !isX11(name) && !isWayland(name);
    };
    if (std::ranges::any_of(names, needsNoDisplay))
        return {};
    const bool mayUseWayland = names.isEmpty() || std::ranges::any_of(names, isWayland);
    const bool mayUseX11 = names.isEmpty() || std::ranges::any_of(names, isX11);
    if (mayUseWayland && !wayland.isEmpty() && isWaylandThere(wayland))
        return {};
    if (mayUseX11 && isXServerThere(x11))
        return {};

    const QString way =
        u"Start it in a desktop session, or with a virtual display: xvfb-run -a purser"_s;
    const QString tried = mayUseX11 && !x11.isEmpty() ? x11 : mayUseWayland ? wayland : QString();
    if (tried.isEmpty())
        return u"Purser needs a display to show its window, and there is none.\n"_s + way;
    return u"Purser needs a display to show its window, but %1 isn't responding.\n"_s.arg(
               displayText(tried))
        + way;
}

#else

QString displayErrorMessage()
{
    return {};
}

#endif

} // namespace Purser
