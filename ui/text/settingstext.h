// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QString>

namespace Purser {

/// Returns a message about the problem with the settings file, the file's current path, and what
/// the user can do. `isRecoveryShown` is true if the button for recovering accounts is shown.
QString settingsTroubleMessage(const SettingsTrouble &trouble, bool isRecoveryShown);

/// Returns the message shown when the settings couldn't be saved.
QString settingsNotSavedMessage();

/// Returns the message shown when the list of accounts couldn't be saved.
QString accountsNotSavedMessage();

} // namespace Purser
