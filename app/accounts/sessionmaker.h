// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <memory>

namespace Purser {

class ActivityLog;
class ApiKey;
class Network;

/// Makes sessions: each with a connection of its own, over the route in force, and recorded.
class SessionMaker
{
public:
    /// Both outlive it and the sessions.
    SessionMaker(Network &network, ActivityLog &activity)
        : m_network(network)
        , m_activity(activity)
    { }

    std::unique_ptr<Session> make(const Account &account, const ApiKey &key) const;

private:
    Network &m_network;
    ActivityLog &m_activity;
};

} // namespace Purser
