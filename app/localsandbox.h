// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Purser {

class AccountSession;
class SandboxServer;

/// Runs the embedded sandbox server, with made-up credentials, for as long as its account is open.
class LocalSandbox : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this object.
    explicit LocalSandbox(AccountSession &session);
    ~LocalSandbox() override;

    /// Starts a new sandbox and opens its account. Emits failed() if the server can't be started.
    void open();

Q_SIGNALS:
    void failed(const QString &reason);

private:
    AccountSession &m_session;
    std::unique_ptr<SandboxServer> m_server;
};

} // namespace Purser
