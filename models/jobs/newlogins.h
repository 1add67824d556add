// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QByteArrayView>
#include <QFuture>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Purser {

/// The new login for one credential.
struct NewLogin
{
    std::optional<QString> username{}; ///< std::nullopt to keep the current one
    Secret password{};
};

/// A row in a table of new logins.
struct NewLoginRow
{
    QString name{}; ///< the credential's name; empty if the table contains only passwords
    NewLogin login{};
};

/// Parses a table of new logins in UTF-8. If its first line names the columns ("name", "password",
/// "username"), they can be in any order, and separated by tabs, commas or semicolons. Tables with
/// commas or semicolons are CSV as in RFC 4180. Without such a line, cells are separated by tabs,
/// as copied from a spreadsheet: a column of passwords, or names and passwords, or names, passwords
/// and usernames. Empty rows and rows without a name in the name column are skipped.
std::vector<NewLoginRow> readNewLogins(QByteArrayView table);

/// Reads such a table from a file on another thread. The result is null if the file can't be read,
/// isn't UTF-8, or is too large.
QFuture<std::unique_ptr<std::vector<NewLoginRow>>> readNewLoginsFile(const QString &file);

} // namespace Purser
