// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localsandbox.h"

#include "app/sandbox/sandboxregistry.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandboxnotes.h"
#include "models/session/accountsession.h"

namespace Purser {

LocalSandbox::LocalSandbox(AccountSession &session)
    : m_session(session)
{
    connect(&session, &AccountSession::stateChanged, this, [this] {
        const Session *open = m_session.session();
        if (!open || open->account().key != Account::Key::Sandbox)
            close();
    });
}

LocalSandbox::~LocalSandbox() = default;

void LocalSandbox::open()
{
    auto server = std::make_unique<SandboxServer>();
    server->setFaults(m_faults);
    const auto key = ApiKey::fromText(server->apiKey());
    if (!server->listen()) {
        Q_EMIT failed(server->errorString());
        return;
    }
    auto registry = std::make_unique<SandboxRegistry>();
    if (!registry->listen()) {
        Q_EMIT failed(registry->errorString());
        return;
    }
    const Account account{ .id = QUuid::createUuid(),
                           //: The name of an account with sample credentials.
                           .name = tr("Sandbox"),
                           .baseUrl = *BaseUrl::fromText(server->baseUrl()),
                           .key = Account::Key::Sandbox,
                           .sandboxKey = server->apiKey() };
    m_session.openWith(account, *key);
    m_server = std::move(server);
    m_registry = std::move(registry);
    addSandboxNotes(m_session.session()->notes(), m_registry->host(),
                    QDateTime::currentDateTimeUtc());
}

void LocalSandbox::close()
{
    m_server.reset();
    m_registry.reset();
}

} // namespace Purser
