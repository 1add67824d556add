// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics/finding.h"
#include "models/values/credential.h"
#include "models/values/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QUuid>

#include <chrono>
#include <functional>
#include <optional>

namespace Purser {

class ActivityLog;
class Network;
class SecretStore;
class Session;

/// Checks the keychain, TLS, the proxy, the service and the clock, one after another. Each check
/// has a time limit, and a failed check doesn't prevent the others. Stored keys aren't accessed,
/// and no prompt is shown.
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    /// `keychain`, `network` and `activity` must outlive this object. `timeout` limits each step
    /// except for the request to the service, which has its own deadline.
    Diagnostics(SecretStore &keychain, Network &network, const ActivityLog &activity,
                std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~Diagnostics() override;

    /// Starts the checks. `session` is the open session, or nullptr. Must not be called again until
    /// finished() is emitted.
    void run(Session *session);

Q_SIGNALS:
    void findingReady(const Purser::Finding::Any &finding);
    void finished();

private:
    void queryKeychainState();
    void probeKeychain();
    void readProbe(const QUuid &entry, const QByteArray &value);
    void removeProbe(const QUuid &entry);
    void removeLeftProbe();
    void probed(Finding::KeychainProbe::Step step, const std::optional<SecretStoreError> &error);
    void checkTls();
    void checkProxy();
    void checkService();
    void checkClock();

    template<typename T, typename Handler>
    void ask(const QFuture<T> &future, Handler handler, std::function<void()> unanswered);

    SecretStore &m_keychain;
    Network &m_network;
    const ActivityLog &m_activity;
    std::chrono::milliseconds m_timeout;
    std::optional<BaseUrl> m_baseUrl;
    QFuture<Result<QList<Credential>>> m_list;
    bool m_hasSession = false;
    std::optional<QUuid> m_probe; // the test entry that is in the keychain or being written to it
};

} // namespace Purser
