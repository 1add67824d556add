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

/// Makes sessions over the route in force; each request is recorded in the activity log.
class NetworkSessionFactory final : public SessionFactory
{
public:
    /// All must outlive it and the sessions.
    NetworkSessionFactory(Network &network, ActivityLog &activity, NotesStore &notes);

    /// Shared by all sessions, so that a login which one registry refused is not sent again after a
    /// switch of the account.
    LoginChecker &loginChecker() const { return *m_loginChecker; }

    std::unique_ptr<Session> make(const Account &account, const ApiKey &key) const override;

private:
    Network &m_network;
    ActivityLog &m_activity;
    NotesStore &m_notes;
    std::shared_ptr<LoginChecker> m_loginChecker;
};

} // namespace Purser
