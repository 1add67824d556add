// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"
#include "models/session/session.h"

#include <QFuture>
#include <QObject>
#include <QUuid>

#include <functional>
#include <memory>

namespace Purser {

class AccountManager;
class ApiKey;
class AccountSession;
class SessionFactory;

/// A session that several parts of the program use, or the reason why there is none. The error is
/// NotFound if the account doesn't exist or has no valid key.
using SharedSession = SecretResult<std::shared_ptr<Session>>;

/// Returns an account's session. Opens it, and reads the account's key, only if necessary.
using OpenSession = std::function<QFuture<SharedSession>(const QUuid &account)>;

/// Opens the sessions that jobs need in addition to the one that the window shows, since a job can
/// change several accounts.
class SessionOpener : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive this object.
    SessionOpener(AccountManager &manager, const SessionFactory &factory,
                  AccountSession &accountSession);

    /// See OpenSession. An unanswered keychain prompt may keep the future from finishing.
    QFuture<SharedSession> open(const QUuid &account);

private:
    SharedSession make(const Account &account, const ApiKey &key);

    AccountManager &m_manager;
    const SessionFactory &m_factory;
    AccountSession &m_accountSession;
};

} // namespace Purser
