// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/recoverable.h"

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

RecoverableAccount fromEntry(const KeychainEntry &entry)
{
    const auto baseUrl = BaseUrl::fromText(entry.baseUrl);
    Account account{ .id = entry.id,
                     .keyEntry = entry.id,
                     .name = entry.name.simplified().left(AccountList::maxNameLength),
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
                                              const AccountList &known, const QSet<QUuid> &unused)
{
    QList<RecoverableAccount> found;
    QList<Account> taken = known.accounts();
    const auto isTaken = [&](const Account &account) {
        return std::ranges::any_of(taken, [&](const Account &other) {
            return account.keyEntry.isNull() ? other.id == account.id
                                             : other.keyEntry == account.keyEntry;
        });
    };
    const auto add = [&](RecoverableAccount candidate) {
        const Account &account = candidate.account;
        if (account.id.isNull() || isTaken(account) || unused.contains(account.keyEntry))
            return;
        const bool isIdTaken = std::ranges::find(taken, account.id, &Account::id) != taken.end();
        if (isIdTaken)
            candidate.account.id = QUuid::createUuid();
        if (!candidate.account.name.isEmpty())
            candidate.account.name = AccountList(taken).uniqueName(candidate.account.name);
        taken.append(candidate.account);
        found.append(std::move(candidate));
    };
    for (const Account &account : rescued)
        add({ account, true });
    for (const KeychainEntry &entry : entries)
        add(fromEntry(entry));
    return found;
}

} // namespace Purser
