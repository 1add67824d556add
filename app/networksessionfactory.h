// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/sessionfactory.h"

#include <memory>

namespace Purser {

class ActivityLog;
class LoginChecker;
class Network;
class NotesStore;

/// Creates sessions and records each of their requests in the activity log. Sessions use the
/// current network route. If the base URL doesn't use TLS, the service is on this computer, and the
/// session connects to it directly.
class NetworkSessionFactory final : public SessionFactory
{
public:
    /// The arguments must outlive this object and the sessions.
    NetworkSessionFactory(Network &network, ActivityLog &activity, NotesStore &notes);

    /// Returns the checker that all sessions share. Because it is shared, a login that a registry
    /// refused isn't sent again after the user switches to another account.
    LoginChecker &loginChecker() const { return *m_loginChecker; }

    std::unique_ptr<Session> make(const Account &account, const ApiKey &key) const override;

private:
    Network &m_network;
    ActivityLog &m_activity;
    NotesStore &m_notes;
    std::shared_ptr<LoginChecker> m_loginChecker;
};

} // namespace Purser
