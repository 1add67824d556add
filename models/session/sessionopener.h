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

/// A session that several parts of the program work with, or why there is none. NotFound if the
/// account is gone or has no key.
using SharedSession = SecretResult<std::shared_ptr<Session>>;

/// Opens the session of an account, or gives the one that is open already. Its key is read only
/// then.
using OpenSession = std::function<QFuture<SharedSession>(const QUuid &account)>;

/// Opens sessions beside the one that the window shows, for jobs in several accounts.
class SessionOpener : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive this object.
    SessionOpener(AccountManager &manager, const SessionFactory &factory,
                  AccountSession &accountSession);

    /// See OpenSession. An unanswered prompt of the keychain may keep the future open.
    QFuture<SharedSession> open(const QUuid &account);

private:
    SharedSession make(const Account &account, const ApiKey &key);

    AccountManager &m_manager;
    const SessionFactory &m_factory;
    AccountSession &m_accountSession;
};

} // namespace Purser
