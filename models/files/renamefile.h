// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

namespace Purser {

/// Renames a file in one step, replacing any file with the new name. Returns false on failure.
/// Unlike QFile::rename(), it also renames a broken symbolic link.
bool renameFile(const QString &file, const QString &name);

/// Moves a file to a dated name in the same folder, composed of `file`, `mark` and the time, such
/// as `Purser.ini.damaged-2026-11-26-143000`. If the name is taken, a number is added. Returns the
/// new name, or an empty string if the file couldn't be moved.
QString moveAside(const QString &file, QLatin1StringView mark, const QDateTime &now);

} // namespace Purser
