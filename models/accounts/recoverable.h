// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/keychainentry.h"
#include "models/accounts/recoverableaccount.h"

#include <QSet>

namespace Purser {

/// The accounts that can be recovered: those of a former settings file, then those that only the
/// keychain knows. Each keychain entry once, without those that an account in `known` uses or that
/// are `unused`, and with names that are free there.
QList<RecoverableAccount> recoverableAccounts(const QList<Account> &rescued,
                                              const QList<KeychainEntry> &entries,
                                              const AccountList &known,
                                              const QSet<QUuid> &unused = {});

} // namespace Purser
