// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QByteArray>

#include <optional>

namespace Purser {

/// The file format version that this version of Purser writes, stored under the key `version`. It
/// must be increased when the format changes in a way that earlier versions of Purser would
/// misread. A file without the key has version 1. In version 1, an account's keychain entry has the
/// same ID as the account. Since version 2, the entry's ID is stored separately, under the key
/// `keyEntry`.
constexpr int settingsVersion = 2;

/// Returns the problem with a settings file's content, or std::nullopt if QSettings can read all of
/// it.
std::optional<SettingsProblem> validateSettings(const QByteArray &bytes);

/// Converts a settings file's content to UTF-8, even if it is damaged or in another encoding.
QByteArray settingsText(const QByteArray &bytes);

} // namespace Purser
