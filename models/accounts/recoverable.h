// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/keychainentry.h"
#include "models/accounts/recoverableaccount.h"

#include <QSet>

namespace Purser {

/// Returns the recoverable accounts: first the accounts in `rescued`, which come from a settings
/// file that was renamed because it couldn't be used, and then the accounts that are only in the
/// keychain (`entries`). Each keychain entry is included once. Entries that an account in `known`
/// uses or that are in `unused` are left out. A number is appended to names that are already in
/// use.
QList<RecoverableAccount> recoverableAccounts(const QList<Account> &rescued,
                                              const QList<KeychainEntry> &entries,
                                              const AccountList &known,
                                              const QSet<QUuid> &unused = {});

} // namespace Purser
