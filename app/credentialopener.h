// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QObject>
#include <QUuid>

#include <memory>
#include <optional>

namespace Purser {

class AccountSession;

/// Finds a credential in a given account, which need not be the open one, and waits until the
/// account's credentials have been read. If the account can't be opened, or another one is opened
/// first, neither found() nor notFound() is emitted.
class CredentialOpener : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this object.
    explicit CredentialOpener(AccountSession &session);

    void open(const QUuid &account, const CredentialId &id);

Q_SIGNALS:
    /// Emitted if the account isn't open. The receiver must start to open the account before it
    /// returns; otherwise, the search ends.
    void accountRequested(const QUuid &account);
    /// Emitted when the account is open and the credential is in its list.
    void found(const Purser::CredentialId &id);
    /// Emitted when the account is open and the credential isn't in its list.
    void notFound();

private:
    struct Wanted
    {
        QUuid account;
        CredentialId id;
    };

    void proceed();

    AccountSession &m_session;
    std::optional<Wanted> m_wanted;
    std::unique_ptr<QObject> m_waiting; // context object for the connection that waits for the list
};

} // namespace Purser
