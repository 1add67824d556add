// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QByteArrayView>

namespace Purser {

/// Reads tables of logins: CSV as in RFC 4180, with a header that names the columns in any order:
/// name, username and password, and optionally type, registry, expires, owner and note. Other
/// columns are ignored. The separator is a comma, or a semicolon if the header uses it.
namespace LoginCsv {

/// Returns true if the first line is a header with username and password columns.
bool hasHeader(QByteArrayView text);

/// Reads a table whose first line is a header. Empty rows are skipped. A row with a broken quote
/// ends at the end of its first line, so that the other rows can still be read.
ImportedLogins read(QByteArrayView text);

} // namespace LoginCsv

} // namespace Purser
