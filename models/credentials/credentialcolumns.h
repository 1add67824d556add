// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrow.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QtCore/qnamespace.h>

#include <span>

namespace Purser {

struct CredentialColumns
{
    // The numbers are in the layouts of tables that the settings have.
    enum Column {
        NameColumn,
        TypeColumn,
        CreatedColumn,
        IdColumn,
        RegistryColumn,
        ExpiresColumn,
        CheckedColumn,
        PasswordColumn,
        ColumnCount
    };
};
using CredentialColumn = CredentialColumns::Column;

/// All that is to be known of a column. A new one is a value of CredentialColumn and an entry in
/// credentialColumns().
struct CredentialColumnInfo
{
    CredentialColumn column{};
    QLatin1StringView settingsName; ///< in the settings file; empty for a column that always shows
    int width = 0; ///< device-independent pixels, for a start; 0 for what is left
    bool isShownAtFirst = true;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QString (*title)() = nullptr;
    QString (*text)(const CredentialRow &) = nullptr; ///< of a cell
    /// Negative, zero or positive. Where it is zero, the names decide, and then the ids.
    int (*compare)(const CredentialRow &, const CredentialRow &) = nullptr;

    /// Smaller or equal where compare() is smaller, so that sorting seldom has to look closer; null
    /// where there is no such number.
    quint64 (*leading)(const CredentialRow &) = nullptr;

    bool canBeHidden() const { return !settingsName.isEmpty(); }
};

/// In the order of CredentialColumn.
std::span<const CredentialColumnInfo> credentialColumns();

/// Those that don't show at first.
QList<CredentialColumn> columnsHiddenAtFirst();

/// Whether `a` comes first when `column` is sorted. Any two rows have one order.
bool isLess(const CredentialRow &a, const CredentialRow &b, CredentialColumn column);

} // namespace Purser
