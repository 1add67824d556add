// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networksessionfactory.h"

#include "app/network.h"
#include "models/activity/activitylog.h"
#include "models/yotta/restcredentialapi.h"

namespace Purser {

std::unique_ptr<Session> NetworkSessionFactory::make(const Account &account,
                                                     const ApiKey &key) const
{
    // A service without TLS is on this computer and needs neither proxy nor certificates, so the
    // sandbox does not wait for them.
    const bool usesRoute = account.baseUrl.isTls();
    auto api = std::make_unique<RestCredentialApi>(account.baseUrl, key.clone(),
                                                   usesRoute ? m_network.route() : Route());
    if (usesRoute)
        QObject::connect(&m_network, &Network::routeChanged, api.get(),
                         &RestCredentialApi::setRoute);
    QObject::connect(api.get(), &RestCredentialApi::exchanged, &m_activity, &ActivityLog::add);
    return std::make_unique<Session>(account, std::move(api));
}

} // namespace Purser
