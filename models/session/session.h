// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/credentials/credentialapi.h"
#include "models/credentials/credentialrepository.h"
#include "models/credentials/credentialtablemodel.h"

#include <memory>

namespace Purser {

/// One account at work: its connection, its rows and the repository between them. They end
/// together, so that a late reply can never reach another account's table.
class Session
{
public:
    Session(Account account, std::unique_ptr<CredentialApi> api, RetryPolicy policy = {})
        : m_account(std::move(account))
        , m_api(std::move(api))
        , m_repository(*m_api, m_credentials, std::move(policy))
    { }

    const Account &account() const { return m_account; }
    CredentialApi &api() { return *m_api; }
    CredentialTableModel &credentials() { return m_credentials; }
    CredentialRepository &repository() { return m_repository; }

    /// Other words about the same connection.
    void setAccount(const Account &account) { m_account = account; }

private:
    Account m_account;
    std::unique_ptr<CredentialApi> m_api;
    CredentialTableModel m_credentials;
    CredentialRepository m_repository;
};

} // namespace Purser
