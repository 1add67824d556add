// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Purser {

/// Looks at the file without QSettings. Nothing if it can be used, or if there is none. Only a
/// regular file is opened: to open a pipe or a device may never end.
std::optional<SettingsProblem> validateSettingsFile(const QString &file);

/// Moves a settings file that cannot be used to a dated name beside it, such as
/// `Purser.ini.damaged-2026-11-26-143000`. An earlier one is never overwritten.
std::optional<SettingsTrouble> setAsideUnusableSettings(
    const QString &file, const QDateTime &now = QDateTime::currentDateTime());

/// The one that was set aside last; empty if there is none.
QString lastSetAside(const QString &file);

} // namespace Purser
