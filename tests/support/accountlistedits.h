// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"

namespace Purser {

/// Replaces the account that has the same ID as `account`, or appends `account` if there is none.
inline void put(AccountList &list, const Account &account)
{
    QList<Account> accounts = list.accounts();
    if (const int row = list.rowOf(account.id); row >= 0)
        accounts[row] = account;
    else
        accounts.append(account);
    list.setAccounts(accounts);
}

inline void removeFrom(AccountList &list, const QUuid &id)
{
    QList<Account> accounts = list.accounts();
    accounts.removeIf([&](const Account &account) { return account.id == id; });
    list.setAccounts(accounts);
}

inline void moveIn(AccountList &list, int from, int to)
{
    QList<Account> accounts = list.accounts();
    accounts.move(from, to);
    list.setAccounts(accounts);
}

} // namespace Purser
