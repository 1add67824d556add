// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/singleinstance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <thread>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Purser {

using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView shown = "shown\n";
constexpr QByteArrayView refused = "refused\n";

int remaining(const QDeadlineTimer &deadline)
{
    return int(deadline.remainingTime());
}

/// Lets the process at the other end come to the front. Windows allows that only if the process
/// that the user has just started passes its permission on.
void allowToActivate([[maybe_unused]] const QLocalSocket &socket)
{
#ifdef Q_OS_WIN
    ULONG process = 0;
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    if (::GetNamedPipeServerProcessId(pipe, &process) != 0)
        ::AllowSetForegroundWindow(process);
#endif
}

} // namespace

SingleInstance::SingleInstance(std::optional<InstanceAddress> place,
                               std::chrono::milliseconds clientTimeout)
    : m_place(std::move(place))
    , m_clientTimeout(clientTimeout)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::acceptClient);
}

SingleInstance::~SingleInstance()
{
    stop();
}

SingleInstance::Role SingleInstance::begin(const LaunchRequest &start,
                                           std::chrono::milliseconds timeout)
{
    const std::optional<QByteArray> line = start.line();
    if (!m_place || !line)
        return Role::Standalone;
    const QDeadlineTimer deadline(timeout);
    while (true) {
        switch (m_lock.tryLock(m_place->lock)) {
        case FileLock::State::Acquired:
            return listen() ? Role::Primary : Role::Standalone;
        case FileLock::State::Unavailable:
            return Role::Standalone;
        case FileLock::State::HeldElsewhere:
            break;
        }
        switch (handOver(*line, deadline)) {
        case Answer::Shown:
            return Role::Forwarded;
        case Answer::Refused:
            return Role::Standalone;
        case Answer::None:
            break;
        }
        if (deadline.hasExpired())
            return Role::Standalone;
        // The first one is about to listen or about to end: either is a matter of moments.
        std::this_thread::sleep_for(10ms);
    }
}

SingleInstance::Answer SingleInstance::handOver(const QByteArray &line,
                                                const QDeadlineTimer &deadline) const
{
    QLocalSocket first;
    first.connectToServer(m_place->socket);
    if (!first.waitForConnected(remaining(deadline)))
        return Answer::None;
    if (!isPeerCurrentUser(first.socketDescriptor()))
        return Answer::Refused; // nothing was said to it
    allowToActivate(first);
    first.write(line);
    while (!first.canReadLine()) {
        if (first.bytesAvailable() > refused.size())
            return Answer::Refused;
        if (!first.waitForReadyRead(remaining(deadline)))
            return Answer::None;
    }
    return first.readLine() == shown ? Answer::Shown : Answer::Refused;
}

bool SingleInstance::listen()
{
    // Who has the lock owns the socket; what is there was left behind by one that was killed. Not
    // every Qt replaces it by itself.
    QLocalServer::removeServer(m_place->socket);
    if (m_server.listen(m_place->socket))
        return true;
    m_lock.release();
    return false;
}

void SingleInstance::stop()
{
    while (!m_callers.empty())
        closeClient(m_callers.front());
    m_server.close();
    m_lock.release();
}

void SingleInstance::acceptClient()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        if (!isPeerCurrentUser(caller->socketDescriptor())) {
            delete caller;
            continue;
        }
        // A start speaks at once: the one that waited longest is the least likely to be one.
        if (m_callers.size() == maxClients)
            closeClient(m_callers.front());
        m_callers.push_back(caller);
        caller->setReadBufferSize(LaunchRequest::maxLineLength);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { readRequest(caller); });
        connect(caller, &QLocalSocket::disconnected, this, [this, caller] { closeClient(caller); });
        QTimer::singleShot(m_clientTimeout, caller, [this, caller] { closeClient(caller); });
    }
}

void SingleInstance::readRequest(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= LaunchRequest::maxLineLength)
            closeClient(caller);
        return;
    }
    const auto start = LaunchRequest::fromLine(caller->readLine(LaunchRequest::maxLineLength + 1));
    if (start)
        Q_EMIT requested(*start);
    caller->write(start ? shown.toByteArray() : refused.toByteArray());
    caller->disconnectFromServer(); // one line is all that is heard of a caller
}

void SingleInstance::closeClient(QLocalSocket *caller)
{
    if (std::erase(m_callers, caller) == 0)
        return;
    caller->disconnect(this);
    caller->abort();
    caller->deleteLater();
}

} // namespace Purser
