// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QByteArray>

#include <optional>

namespace Purser {

/// The version of the file format that this version of Purser writes, stored under the key
/// `version`. It must be increased if earlier versions of Purser would misread the file. A file
/// without the key has version 1. Since version 2, an account's keychain entry is no longer
/// identified by the account's ID.
constexpr int settingsVersion = 2;

/// Returns the problem with the content of a settings file, or std::nullopt if QSettings can read
/// all of it.
std::optional<SettingsProblem> validateSettings(const QByteArray &bytes);

/// Returns the text of a settings file in UTF-8, even if it is damaged or in another encoding.
QByteArray settingsText(const QByteArray &bytes);

} // namespace Purser
