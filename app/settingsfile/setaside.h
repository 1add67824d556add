// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Purser {

/// Returns the problem with a settings file, or std::nullopt if the file can be used or doesn't
/// exist. QSettings isn't used, and only a regular file is opened, since opening a pipe or a device
/// may block forever.
std::optional<SettingsProblem> validateSettingsFile(const QString &file);

/// Renames a settings file that can't be used. The date is appended to its name, for example
/// `Purser.ini.damaged-2026-11-26-143000`. Earlier files are never overwritten. Returns
/// std::nullopt if the file can be used or doesn't exist.
std::optional<SettingsTrouble> setAsideUnusableSettings(
    const QString &file, const QDateTime &now = QDateTime::currentDateTime());

/// Returns the path to which `file` was most recently moved, by this process or an earlier one, or
/// an empty string if there is no such file.
QString lastSetAside(const QString &file);

} // namespace Purser
