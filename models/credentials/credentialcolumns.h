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
    // Don't change the numbers: the table layouts in the settings contain them.
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

/// Describes a column. To add a column, add a value to CredentialColumn and an entry to
/// credentialColumns().
struct CredentialColumnInfo
{
    CredentialColumn column{};
    /// The name in the settings file; empty if the column can't be hidden.
    QLatin1StringView settingsName;
    int width = 0; ///< initial width in device-independent pixels; 0 to take the remaining space
    bool isShownAtFirst = true;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QString (*title)() = nullptr;
    QString (*text)(const CredentialRow &) = nullptr; ///< returns a cell's text
    /// Returns a negative value, zero or a positive value. Rows that compare equal are ordered by
    /// name and then by ID.
    int (*compare)(const CredentialRow &, const CredentialRow &) = nullptr;

    /// Returns a number that approximates the order of compare(): if the numbers of two rows
    /// differ, the row with the smaller number comes first. This makes most calls to compare()
    /// unnecessary. nullptr if the column has no such number.
    quint64 (*leading)(const CredentialRow &) = nullptr;

    bool canBeHidden() const { return !settingsName.isEmpty(); }
};

/// Returns all columns in the order of CredentialColumn.
std::span<const CredentialColumnInfo> credentialColumns();

/// Returns the columns that are hidden by default.
QList<CredentialColumn> columnsHiddenAtFirst();

/// Returns true if `a` comes before `b` when sorted by `column`. No two rows are equal in this
/// order.
bool isLess(const CredentialRow &a, const CredentialRow &b, CredentialColumn column);

} // namespace Purser
