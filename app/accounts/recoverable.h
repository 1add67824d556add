// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentries.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/recoverableaccount.h"

namespace Purser {

/// The accounts that can be recovered: those of a former settings file, then those that only the
/// keychain knows. Each id once, without the ids in `known`, and with names that are free there.
QList<RecoverableAccount> recoverableAccounts(const QList<Account> &rescued,
                                              const QList<KeychainEntry> &entries,
                                              const AccountList &known);

} // namespace Purser
