// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountstorage.h"

namespace Purser {

/// Returns a copy of `account` with its key in the keychain entry that has the account's own ID, as
/// in Purser 0.1.
inline Account withKeyEntry(Account account)
{
    account.key = Account::Key::InKeychain;
    account.keyEntry = account.id;
    return account;
}

/// Replaces the stored accounts. Returns false if they couldn't be written.
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
