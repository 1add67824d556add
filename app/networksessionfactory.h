// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/sessionfactory.h"

namespace Purser {

class ActivityLog;
class Network;

/// Makes sessions over the route in force; each request is recorded in the activity log.
class NetworkSessionFactory final : public SessionFactory
{
public:
    /// Both outlive it and the sessions.
    NetworkSessionFactory(Network &network, ActivityLog &activity)
        : m_network(network)
        , m_activity(activity)
    { }

    std::unique_ptr<Session> make(const Account &account, const ApiKey &key) const override;

private:
    Network &m_network;
    ActivityLog &m_activity;
};

} // namespace Purser
