// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountstorage.h"

namespace Purser {

/// The account with a keychain entry, which is named by its id as in Purser 0.1.
inline Account withKeyEntry(Account account)
{
    account.key = Account::Key::InKeychain;
    account.keyEntry = account.id;
    return account;
}

/// Makes these the stored accounts. False if they could not be written.
inline bool storeAccounts(AccountStorage &storage, const QList<Account> &accounts)
{
    return storage.change([&](AccountStorage::Content &content) { content.accounts = accounts; })
        .has_value();
}
inline bool storeAccounts(AccountStorage &&storage, const QList<Account> &accounts)
{
    return storeAccounts(storage, accounts);
}

} // namespace Purser
