// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startplan.h"

#include "models/accounts/accountlist.h"
#include "ui/text/errortext.h"
#include "ui/text/starttext.h"

#include <QtGlobal>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace StartPlan {

Environment Environment::forCurrentProcess()
{
    return { qgetenv("YOTTA_API_KEY"), qEnvironmentVariable("YOTTA_BASE_URL") };
}

Plan make(const CommandLine &command, const Environment &environment,
          const QList<Account> &accounts, const QUuid &last)
{
    const auto found = std::ranges::find(accounts, last, &Account::id);
    std::optional<Account> stored;
    if (!accounts.isEmpty())
        stored = found == accounts.end() ? accounts.constFirst() : *found;

    if (command.sandbox)
        return Sandbox{};
    if (command.account) { // what was asked for by name comes before the environment
        if (const auto named = AccountList(accounts).findByName(*command.account))
            return StoredAccount{ *named };
        return Welcome{ stored ? stored->baseUrl : BaseUrl::official(),
                        noSuchAccountMessage(*command.account) };
    }

    BaseUrl baseUrl = stored ? stored->baseUrl : BaseUrl::official();
    if (command.baseUrl) {
        baseUrl = *command.baseUrl;
    } else if (!environment.baseUrl.isEmpty()) {
        const auto url = BaseUrl::fromText(environment.baseUrl);
        if (!url)
            return Welcome{ baseUrl,
                            u"YOTTA_BASE_URL: %1"_s.arg(baseUrlProblemMessage(url.error())) };
        baseUrl = *url;
    } else if (!environment.apiKey.isEmpty()) {
        // A key from the environment does not belong to the stored account's server.
        baseUrl = BaseUrl::official();
    }

    if (!environment.apiKey.isEmpty()) {
        auto key = ApiKey::fromUtf8(environment.apiKey);
        if (!key)
            return Welcome{ baseUrl,
                            u"YOTTA_API_KEY: %1"_s.arg(apiKeyProblemMessage(key.error())) };
        return KeyFromEnvironment{ *std::move(key), baseUrl };
    }
    // A stored key goes to the server that it was stored for, and to no other.
    if (stored && stored->baseUrl == baseUrl)
        return StoredAccount{ *stored };
    const auto there = std::ranges::find(accounts, baseUrl, &Account::baseUrl);
    if (there != accounts.end())
        return StoredAccount{ *there };
    return Welcome{ baseUrl, {} };
}

} // namespace StartPlan

} // namespace Purser
