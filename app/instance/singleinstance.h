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

/// Lets all launches by a user share one window. The first process listens on a socket, and later
/// processes send their requests to it and exit.
///
/// Other clients of the socket can't do harm: each client has a limited time to send one line of
/// limited length, and the number of clients is limited.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Primary, ///< this process shows the window, and emits requested() for later launches
        Forwarded, ///< the first process has accepted the request, so this one must exit
        Standalone, ///< this process shows a window that later launches can't find, because the
        ///< first process can't be reached or doesn't accept the request
    };

    /// How long to wait for a response from the first process before treating it as unresponsive.
    static constexpr std::chrono::seconds handoverTimeout{ 3 };
    /// A client that doesn't send a request within this time is disconnected.
    static constexpr std::chrono::seconds defaultClientTimeout{ 2 };
    static constexpr size_t maxClients = 16;

    /// If `place` is std::nullopt, processes can't communicate, and begin() returns Standalone.
    explicit SingleInstance(std::optional<InstanceAddress> place,
                            std::chrono::milliseconds clientTimeout = defaultClientTimeout);
    ~SingleInstance() override;

    /// Determines the role of this process. Blocks for up to `timeout`, which is acceptable because
    /// no window exists yet. Call this once, before the window is created and the event loop is
    /// started.
    Role begin(const LaunchRequest &start, std::chrono::milliseconds timeout = handoverTimeout);

    /// Stops listening, so that the next launch becomes the first process even if this one takes
    /// time to exit.
    void stop();

Q_SIGNALS:
    /// Emitted when a later launch sends its request. The reply is sent after all slots have
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
    std::vector<QLocalSocket *> m_callers; // connected clients, oldest first; children of m_server
};

} // namespace Purser
