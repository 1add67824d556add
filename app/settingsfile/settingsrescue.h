// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Purser {

/// Returns a settings file's content, or std::nullopt if it isn't a regular file, can't be read, or
/// is larger than 1 MiB.
std::optional<QByteArray> readSettingsBytes(const QString &file);

/// Returns the accounts that can still be read from a damaged settings file's content, without
/// duplicates. If the content has conflict markers from a version control system, the accounts from
/// both sides of each conflict are returned.
QList<Account> rescueAccounts(const QByteArray &bytes);

} // namespace Purser
