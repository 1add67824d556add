// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// The other side of tst_singleinstance: a process of its own, of another user where it is told to.
///
///     otherprocess USER start SOCKET LOCK PATIENCE [ACCOUNT]
///         begins like Purser and says what it is; the first one stays and says what is requested
///     otherprocess USER plant SOCKET LOCK
///         takes the place without being Purser, says what it is told, and agrees to everything
///     otherprocess USER call SOCKET
///         connects without a look at who is there, asks for the window and says what is answered
///
/// USER is a number, or "same".
#include "app/instance/singleinstance.h"
#include "models/files/filelock.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTextStream>

#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30'000;

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int start(const QStringList &arguments)
{
    // A client that a busy machine keeps from its turn isn't sent away, or it would come again.
    SingleInstance instance(InstanceAddress{ arguments[0], arguments[1] }, std::chrono::hours(1));
    QObject::connect(
        &instance, &SingleInstance::requested, &instance,
        [](const LaunchRequest &start) { say(u"requested "_s + start.account.value_or(u"-"_s)); });
    LaunchRequest request;
    if (arguments.size() > 3)
        request.account = arguments[3];
    switch (instance.begin(request, std::chrono::milliseconds(arguments[2].toInt()))) {
    case SingleInstance::Role::Primary:
        say(u"first"_s);
        return QCoreApplication::exec();
    case SingleInstance::Role::Forwarded:
        say(u"handed over"_s);
        break;
    case SingleInstance::Role::Standalone:
        say(u"alone"_s);
        break;
    }
    return 0;
}

int plant(const QStringList &arguments)
{
    FileLock lock;
    QLocalServer server;
    if (lock.tryLock(arguments[1]) != FileLock::State::Acquired || !server.listen(arguments[0]))
        return 1;
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&server] {
        QLocalSocket *caller = server.nextPendingConnection();
        say(u"called"_s);
        QObject::connect(caller, &QLocalSocket::readyRead, caller, [caller] {
            say(u"told "_s + QString::fromUtf8(caller->readAll().trimmed()));
            caller->write("shown\n");
        });
    });
    say(u"planted"_s);
    return QCoreApplication::exec();
}

int call(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(arguments[0]);
    if (!socket.waitForConnected(timeout))
        return 1;
    say(u"connected"_s);
    socket.write(*LaunchRequest{}.line());
    socket.waitForReadyRead(timeout);
    say(u"answered "_s + QString::fromUtf8(socket.readAll().trimmed()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments[1] != "same"_L1) {
        const auto user = uid_t(arguments[1].toUInt());
        if (::setgid(user) != 0 || ::setuid(user) != 0)
            return 1;
    }
    const QStringList rest = arguments.mid(3);
    if (arguments[2] == "start"_L1)
        return start(rest);
    return arguments[2] == "plant"_L1 ? plant(rest) : call(rest);
}
