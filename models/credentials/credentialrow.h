// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QCollator>
#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QLocale>
#include <QSharedData>
#include <QString>
#include <QStringView>

namespace Purser {

/// A credential together with what sorting and searching look at. It never changes: what changes is
/// replaced by another row, so that rows can be made and read on any thread.
struct CredentialRow : QSharedData
{
    explicit CredentialRow(const QCollatorSortKey &key)
        : nameKey(key)
    { }

    Credential credential{};
    QCollatorSortKey nameKey; ///< the name by the rules of the locale
    QString typeLabel{}; ///< case-folded
    QString searchText{}; ///< case-folded: name, type and id
    qsizetype nameLength = 0; ///< of the name at the beginning of searchText

    QStringView foldedName() const { return QStringView(searchText).first(nameLength); }
};

using CredentialRowPointer = QExplicitlySharedDataPointer<const CredentialRow>;

/// Prepares rows by the rules of one language. For one thread at a time.
class CredentialRowMaker
{
public:
    explicit CredentialRowMaker(const QLocale &locale);

    CredentialRowPointer make(const Credential &credential);

private:
    /// Each type is kept once, however many rows have it.
    struct Type
    {
        RegistryType type;
        QString foldedLabel;
        QString searchText;
    };

    const Type &prepared(const RegistryType &type);

    QCollator m_collator;
    QHash<QString, Type> m_types; // by their wire names
};

} // namespace Purser
