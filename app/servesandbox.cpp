// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servesandbox.h"

#include "app/sandbox/sandboxregistry.h"
#include "app/sandbox/sandboxserver.h"
#include "app/terminal.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>
#else
#include <csignal>
#endif

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX

// A signal handler may do no more than write to a file descriptor that it finds in a global.
int signalPipe[2] = { -1, -1 };

void tellEventLoop(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// Ends the event loop in order, so that every destructor runs.
void quitOnInterrupt(QCoreApplication &application)
{
    if (::pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGINT, tellEventLoop);
    std::signal(SIGTERM, tellEventLoop);
}

#else

void quitOnInterrupt(QCoreApplication &)
{ } // Ctrl+C ends the process

#endif

} // namespace

int serveSandbox(quint16 port, const SandboxFaults &faults)
{
    quitOnInterrupt(*QCoreApplication::instance());
    SandboxServer server;
    server.setFaults(faults);
    if (!server.listen(port)) {
        print(stderr,
              u"Couldn't start the sandbox on port %1: %2\n"_s.arg(port).arg(server.errorString()));
        return 1;
    }
    SandboxRegistry registry;
    if (!registry.listen()) {
        print(stderr, u"Couldn't start the sandbox registry: %1\n"_s.arg(registry.errorString()));
        return 1;
    }
    const auto log = [](const QString &method, const QString &path, int status) {
        print(stdout, u"%1 %2 %3\n"_s.arg(method, path, QString::number(status)));
    };
    QObject::connect(&server, &SandboxServer::requestServed, &server, log);
    QObject::connect(&registry, &SandboxRegistry::requestServed, &registry, log);
    print(stdout,
          u"Purser sandbox, available on this computer only. Press Ctrl+C to stop.\n"
          "export YOTTA_BASE_URL=%1\n"
          "export YOTTA_API_KEY=%2\n"
          "Registry: %3, username: %4, password: %5\n"_s.arg(
              server.baseUrl(), server.apiKey(), registry.host(), SandboxRegistry::username(),
              SandboxRegistry::password()));
    return QCoreApplication::exec();
}

} // namespace Purser
