// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/apikey.h"
#include "models/session/session.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Purser {

/// The sessions that the window and the jobs use. If an account is opened again while a job still
/// uses its session, the account gets the same session. With another API key, which may belong to
/// another organization, it gets another session. Since both may see the same credentials, neither
/// changes one while the other does.
class SharedSessions
{
public:
    SharedSessions();

    void add(const std::shared_ptr<Session> &session, const ApiKey &key);
    /// Returns this account's session that uses this key, or nullptr.
    std::shared_ptr<Session> find(const Account &account, const ApiKey &key) const;
    /// Returns this account's session that uses the key in the account's keychain entry, or
    /// nullptr. Doesn't read the keychain.
    std::shared_ptr<Session> find(const Account &account) const;

private:
    struct Shared
    {
        std::weak_ptr<Session> session;
        QByteArray key; ///< a keyed hash of the API key, meaningless outside this object
    };

    QByteArray fingerprint(const ApiKey &key) const;

    QByteArray m_salt;
    std::vector<Shared> m_sessions;
};

} // namespace Purser
