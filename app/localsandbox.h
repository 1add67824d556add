// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxfaults.h"

#include <QObject>

#include <memory>

namespace Purser {

class AccountSession;
class SandboxRegistry;
class SandboxServer;

/// Runs the sandbox while its account is open: a server that behaves like the service, with sample
/// credentials, and a container registry where their logins can be checked.
class LocalSandbox : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this object.
    explicit LocalSandbox(AccountSession &session);
    ~LocalSandbox() override;

    /// Sets the faults to simulate. A sandbox that is already open isn't affected.
    void setFaults(const SandboxFaults &faults) { m_faults = faults; }

    /// Starts a new sandbox and opens its account. Emits failed() if the service or the registry
    /// can't be started.
    void open();

    /// Returns nullptr while no sandbox is open.
    const SandboxRegistry *registry() const { return m_registry.get(); }

Q_SIGNALS:
    void failed(const QString &reason);

private:
    void close();

    AccountSession &m_session;
    SandboxFaults m_faults;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<SandboxRegistry> m_registry;
};

} // namespace Purser
