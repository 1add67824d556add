// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialtablemodel.h"
#include "models/jobs/joboptions.h"
#include "models/notes/expiry.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Purser {

/// The user's preferences.
struct Preferences
{
    enum class Theme { System, Light, Dark };

    static constexpr std::chrono::minutes maxRefreshInterval{ 24 * 60 };
    static constexpr int maxExpiryWarningDays = 365;
    static constexpr int maxPasswordReminderDays = 3650;

    QString language{}; ///< one of Language::codes(); empty for the system's language
    Theme theme = Theme::System;
    std::chrono::minutes refreshEvery{ 0 }; ///< zero for never
    bool asksBeforeDelete = true;
    /// Never contains NameColumn.
    QList<CredentialTableModel::Column> hiddenColumns = columnsHiddenAtFirst();
    int expiryWarningDays = defaultExpiryWarningDays; ///< at least 1
    int changesAtOnce = JobOptions().concurrency; ///< see JobOptions::concurrency
    int passwordReminderDays = 0; ///< age in days at which a password needs attention; 0 for never

    bool operator==(const Preferences &) const = default;
};

} // namespace Purser
