// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/instanceaddress.h"
#include "app/instance/launchrequest.h"
#include "models/files/filelock.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

class QDeadlineTimer;
class QLocalSocket;

namespace Purser {

/// One window for all starts of a user: the first one listens, each further one hands over what it
/// was asked for and ends.
///
/// Whatever else comes through the socket is ignored: each caller has a limited time for one line
/// of limited length, and there is room for a few callers.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Primary, ///< the window is this process's, requested() tells of further starts
        Forwarded, ///< the first one has taken over: this process has nothing left to do
        Standalone, ///< the window is this process's, and nobody finds it: no place, or no answer
                    ///< there
    };

    /// A first one that has not answered by then hangs.
    static constexpr std::chrono::seconds handoverTimeout{ 3 };
    /// A caller that has not asked for anything by then is sent away.
    static constexpr std::chrono::seconds defaultClientTimeout{ 2 };
    static constexpr size_t maxClients = 16;

    /// Nothing where starts cannot meet.
    explicit SingleInstance(std::optional<InstanceAddress> place,
                            std::chrono::milliseconds clientTimeout = defaultClientTimeout);
    ~SingleInstance() override;

    /// Determines the role of this process. Blocks for up to `timeout`, since there is nothing to
    /// show before; call it once, before the window and without an event loop.
    Role begin(const LaunchRequest &start, std::chrono::milliseconds timeout = handoverTimeout);

    /// Lets the next start be the first one, while this process may take its time to end.
    void stop();

Q_SIGNALS:
    /// A further start wants the window. It is told so when all slots have returned.
    void requested(const Purser::LaunchRequest &start);

private:
    enum class Answer { Shown, Refused, None };

    Answer handOver(const QByteArray &line, const QDeadlineTimer &deadline) const;
    bool listen();
    void acceptClient();
    void readRequest(QLocalSocket *caller);
    void closeClient(QLocalSocket *caller);

    std::optional<InstanceAddress> m_place;
    std::chrono::milliseconds m_clientTimeout;
    FileLock m_lock;
    QLocalServer m_server;
    std::vector<QLocalSocket *> m_callers; // the server's children, oldest first
};

} // namespace Purser
