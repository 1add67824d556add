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

/// Decides what Purser opens at launch, based on the command line, the environment and the saved
/// accounts.
namespace StartPlan {

struct Sandbox
{
};

/// A session that uses the API key from the environment variable `YOTTA_API_KEY`. Neither
/// the key nor its account is saved.
struct KeyFromEnvironment
{
    ApiKey key;
    BaseUrl baseUrl;
};

struct StoredAccount
{
    Account account;
};

/// The Welcome page, where the user enters an API key.
struct Welcome
{
    BaseUrl baseUrl; ///< the initial text in the Base URL field
    /// An error message about the command-line options or the environment; may be empty.
    QString trouble;
};

using Plan = std::variant<Sandbox, KeyFromEnvironment, StoredAccount, Welcome>;

/// The values of `YOTTA_API_KEY` and `YOTTA_BASE_URL`; empty if not set.
struct Environment
{
    QByteArray apiKey;
    QString baseUrl;

    static Environment forCurrentProcess();
};

/// Returns what to open. `last` is the ID of the account that was last open. If no account in
/// `accounts` has this ID, the first account takes its place. This account is opened unless
/// `command` or `environment` asks for something else. If they specify a different base URL but no
/// API key, the first account with that base URL is opened instead.
///
/// Returns Welcome if there is no account to open, if `command` names an account that doesn't
/// exist, or if a value needed from `environment` is invalid.
Plan make(const CommandLine &command, const Environment &environment,
          const QList<Account> &accounts, const QUuid &last);

} // namespace StartPlan

} // namespace Purser
