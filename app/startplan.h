// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/accounts/account.h"
#include "models/secrets/apikey.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Purser {

/// What Purser opens with: decided from the command line, the environment and what is remembered.
namespace StartPlan {

struct Sandbox
{
};

/// `YOTTA_API_KEY`, for this session only.
struct KeyFromEnvironment
{
    ApiKey key;
    BaseUrl baseUrl;
};

struct StoredAccount
{
    Account account;
};

struct Welcome
{
    BaseUrl baseUrl; ///< fills the field
    QString trouble; ///< what was wrong with the options or the environment; may be empty
};

using Plan = std::variant<Sandbox, KeyFromEnvironment, StoredAccount, Welcome>;

/// `YOTTA_API_KEY` and `YOTTA_BASE_URL`, empty where not set.
struct Environment
{
    QByteArray apiKey;
    QString baseUrl;

    static Environment ofThisProcess();
};

/// `last` is the account that was open last; without it the first one counts.
Plan make(const CommandLine &command, const Environment &environment,
          const QList<Account> &accounts, const QUuid &last);

} // namespace StartPlan

} // namespace Purser
