// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/apikey.h"
#include "models/session/session.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Purser {

/// The sessions that are in use, by the window or by a job. Whoever opens an account again finds
/// the one that a job still works in, so that no two repositories change the same credentials.
class SharedSessions
{
public:
    SharedSessions();

    void add(const std::shared_ptr<Session> &session, const ApiKey &key);
    /// Returns the session of this account with this key, or nullptr.
    std::shared_ptr<Session> find(const Account &account, const ApiKey &key) const;
    /// The same for the key of its entry in the keychain, which need not be read for that.
    std::shared_ptr<Session> find(const Account &account) const;

private:
    struct Shared
    {
        std::weak_ptr<Session> session;
        QByteArray key; ///< what the API key is known by here; worth nothing anywhere else
    };

    QByteArray fingerprint(const ApiKey &key) const;

    QByteArray m_salt;
    std::vector<Shared> m_sessions;
};

} // namespace Purser
