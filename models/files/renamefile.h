// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

namespace Purser {

/// Renames a file in one step and replaces another of that name. In contrast to QFile::rename(), it
/// renames a link that leads to no file, too.
bool renameFile(const QString &file, const QString &name);

/// Moves a file to a dated name beside it: `file`, `mark` and the time, such as
/// `Purser.ini.damaged-2026-11-26-143000`. An earlier one is never overwritten: a second one in the
/// same second gets a number. Returns the name, or an empty text if the file could not be moved.
QString moveAside(const QString &file, QLatin1StringView mark, const QDateTime &now);

} // namespace Purser
