// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QByteArray>

#include <optional>

namespace Purser {

/// The format that this Purser writes, under the key `version`. It is raised when an earlier Purser
/// would misread a file; a file without the key is of version 1. Since version 2, an account's
/// keychain entry is no longer named by its id.
constexpr int settingsVersion = 2;

/// Judges the bytes of a settings file. Nothing means that QSettings reads all of them.
std::optional<SettingsProblem> validateSettings(const QByteArray &bytes);

/// The text of a settings file in UTF-8, also of a damaged one in another encoding.
QByteArray settingsText(const QByteArray &bytes);

} // namespace Purser
