// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingstrouble.h"

#include <QString>

namespace Purser {

/// The problem of the settings file, its place now, and the next step.
/// `isRecoveryShown`: the page has the button to recover accounts.
QString settingsTroubleMessage(const SettingsTrouble &trouble, bool isRecoveryShown);

/// A preference, or something else that Purser remembers, could not be saved.
QString settingsNotSavedMessage();

/// The list of accounts could not be saved.
QString accountsNotSavedMessage();

} // namespace Purser
