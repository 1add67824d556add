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

/// Provides one window for all launches by a user: the first process listens, and each later one
/// passes its request on and exits.
///
/// Anything else that arrives at the socket is ignored: each client has a limited time for one line
/// of limited length, and the number of clients is limited.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Primary, ///< this process shows the window, and emits requested() for later launches
        Forwarded, ///< the first process has accepted the request, so this one must exit
        Standalone, ///< this process shows a window that later launches can't find: there is no
        ///< address, or no valid reply from it
    };

    /// A first process that hasn't responded by then is considered to hang.
    static constexpr std::chrono::seconds handoverTimeout{ 3 };
    /// A client that hasn't sent a request by then is disconnected.
    static constexpr std::chrono::seconds defaultClientTimeout{ 2 };
    static constexpr size_t maxClients = 16;

    /// `place` is std::nullopt if processes can't communicate.
    explicit SingleInstance(std::optional<InstanceAddress> place,
                            std::chrono::milliseconds clientTimeout = defaultClientTimeout);
    ~SingleInstance() override;

    /// Determines the role of this process. Blocks for up to `timeout`, which is acceptable because
    /// no window exists yet. Call this once, before creating the window and without an event loop.
    Role begin(const LaunchRequest &start, std::chrono::milliseconds timeout = handoverTimeout);

    /// Lets the next launch become the first process, even if this one still takes time to end.
    void stop();

Q_SIGNALS:
    /// Emitted when a later launch requests the window. It gets its reply when all slots have
    /// returned.
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
