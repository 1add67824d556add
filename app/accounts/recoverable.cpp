// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/recoverable.h"

#include <utility>

namespace Purser {

namespace {

RecoverableAccount fromEntry(const KeychainEntry &entry)
{
    const auto baseUrl = BaseUrl::fromText(entry.baseUrl);
    Account account{ .id = entry.id,
                     .name = entry.name.simplified().left(AccountList::longestName),
                     .key = Account::Key::InKeychain };
    if (baseUrl) {
        account.baseUrl = *baseUrl;
        if (account.name.isEmpty())
            account.name = baseUrl->hostLabel();
    }
    return { account, baseUrl.has_value() };
}

} // namespace

QList<RecoverableAccount> recoverableAccounts(const QList<Account> &rescued,
                                              const QList<KeychainEntry> &entries,
                                              const AccountList &known)
{
    QList<RecoverableAccount> found;
    AccountList taken(known.accounts());
    const auto add = [&](RecoverableAccount candidate) {
        if (candidate.account.id.isNull() || taken.find(candidate.account.id))
            return;
        if (!candidate.account.name.isEmpty())
            candidate.account.name = taken.freeName(candidate.account.name);
        taken.put({}, candidate.account);
        found.append(std::move(candidate));
    };
    for (const Account &account : rescued)
        add({ account, true });
    for (const KeychainEntry &entry : entries)
        add(fromEntry(entry));
    return found;
}

} // namespace Purser
