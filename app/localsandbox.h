// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Purser {

class AccountSession;
class SandboxServer;

/// The sandbox inside of the program: a server on this computer with made-up credentials, and the
/// account for it. It runs as long as its account is open.
class LocalSandbox : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit LocalSandbox(AccountSession &session);
    ~LocalSandbox() override;

    /// Opens the account of a new sandbox, and leaves the one that is open.
    void open();

Q_SIGNALS:
    void failed(const QString &reason);

private:
    AccountSession &m_session;
    std::unique_ptr<SandboxServer> m_server;
};

} // namespace Purser
