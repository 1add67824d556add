// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QByteArrayView>
#include <QFuture>
#include <QString>
#include <QStringList>

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

/// Parses CSV in UTF-8, as in RFC 4180, with commas or semicolons as separators. The first row must
/// name the columns, in any order: "name", "password" (or "token"), and optionally "username" (or
/// "user"). Other columns are ignored. Rows without a name, with broken quotes, or with too few or
/// too many cells are skipped. Returns an empty list for any other text.
std::vector<NewLoginRow> readNewLoginsCsv(QByteArrayView table);

/// Parses CSV, or a table that was copied from a spreadsheet and has tabs between its cells. If the
/// first row doesn't name the columns, the table must consist of a column of passwords, or of a
/// column of names and a column of passwords. In a table of passwords only, an empty line stands
/// for a missing password. Returns an empty list for any other text.
std::vector<NewLoginRow> readPastedLogins(QByteArrayView table);

/// Returns whether the table has only passwords, for credentials in a known order.
bool isInOrder(const std::vector<NewLoginRow> &table);

/// Returns the logins in a table for the credentials with these names, in the order of `names`. The
/// password is empty for a credential that isn't in the table, or is there twice, as either row
/// could be the right one. Returns an empty list if the table has only passwords, and more or fewer
/// of them than there are names.
std::vector<NewLogin> loginsFor(const QStringList &names, const std::vector<NewLoginRow> &table);

/// Reads a CSV file on another thread. The result is nullptr if the file can't be read, isn't
/// UTF-8, or is too large.
QFuture<std::unique_ptr<std::vector<NewLoginRow>>> readNewLoginsFile(const QString &file);

} // namespace Purser
