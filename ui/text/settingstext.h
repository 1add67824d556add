// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QString>

namespace Purser {

/// Says what is wrong with the settings file, where the file is now, and what the user can do.
/// `isRecoveryShown` says whether the page has the button to recover accounts.
QString settingsTroubleMessage(const SettingsTrouble &trouble, bool isRecoveryShown);

/// Says that the settings couldn't be saved.
QString settingsNotSavedMessage();

/// Says that the list of accounts couldn't be saved.
QString accountsNotSavedMessage();

} // namespace Purser
