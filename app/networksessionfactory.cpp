// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networksessionfactory.h"

#include "app/network.h"
#include "models/activity/activitylog.h"
#include "models/notes/notesstore.h"
#include "models/registries/loginchecker.h"
#include "models/yotta/restcredentialapi.h"

namespace Purser {

namespace {

/// Whether the account is there again at the next start, under the same id.
bool isRemembered(const Account &account)
{
    return account.key == Account::Key::InKeychain || account.key == Account::Key::ThisSessionOnly;
}

} // namespace

NetworkSessionFactory::NetworkSessionFactory(Network &network, ActivityLog &activity,
                                             NotesStore &notes)
    : m_network(network)
    , m_activity(activity)
    , m_notes(notes)
    , m_loginChecker(std::make_shared<LoginChecker>([&network] { return network.route(); }))
{
    QObject::connect(m_loginChecker.get(), &LoginChecker::checked, &activity, &ActivityLog::add);
}

std::unique_ptr<Session> NetworkSessionFactory::make(const Account &account,
                                                     const ApiKey &key) const
{
    // A service without TLS is on this computer and needs neither proxy nor certificates, so the
    // sandbox does not wait for them.
    const bool usesRoute = account.baseUrl.usesTls();
    auto api = std::make_unique<RestCredentialApi>(account.baseUrl, key.clone(),
                                                   usesRoute ? m_network.route() : Route());
    if (usesRoute)
        QObject::connect(&m_network, &Network::routeChanged, api.get(),
                         &RestCredentialApi::setRoute);
    QObject::connect(api.get(), &RestCredentialApi::exchanged, &m_activity, &ActivityLog::add);
    return std::make_unique<Session>(account, std::move(api), RetryPolicy(),
                                     isRemembered(account) ? m_notes.open(account.id)
                                                           : std::make_unique<AccountNotes>(),
                                     m_loginChecker);
}

} // namespace Purser
