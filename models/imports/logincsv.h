// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QByteArrayView>

namespace Purser {

/// Reads tables of logins: CSV as in RFC 4180, with a header that names the columns in any order:
/// name, username and password, and perhaps type, registry, expires, owner and note. Others are
/// ignored. A header with semicolons makes them the separator.
namespace LoginCsv {

/// Whether the first line is a header with usernames and passwords.
bool hasHeader(QByteArrayView text);

/// Reads a table whose first line is a header. Rows with nothing in them don't count. A row with a
/// broken quote ends with its line, so that it takes none of the others along.
ImportedLogins read(QByteArrayView text);

} // namespace LoginCsv

} // namespace Purser
