// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Purser {

/// The content of a settings file; nothing if it is no regular file or cannot be read. The rest of
/// a very large file is left out.
std::optional<QByteArray> readSettingsBytes(const QString &file);

/// The accounts that a damaged settings file still names, each once. Of a merge conflict, those of
/// every side.
QList<Account> rescueAccounts(const QByteArray &bytes);

} // namespace Purser
