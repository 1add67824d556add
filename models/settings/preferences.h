// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialtablemodel.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Purser {

/// How a person wants Purser to be.
struct Preferences
{
    enum class Theme { System, Light, Dark };

    static constexpr std::chrono::minutes longestRefresh{ 24 * 60 };

    QString language{}; ///< as in Language::codes(); empty for the system's
    Theme theme = Theme::System;
    std::chrono::minutes refreshEvery{ 0 }; ///< zero for never
    bool asksBeforeDelete = true;
    QList<CredentialTableModel::Column> hiddenColumns{}; ///< never the name

    bool operator==(const Preferences &) const = default;
};

} // namespace Purser
