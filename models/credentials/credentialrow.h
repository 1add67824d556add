// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/rownotes.h"
#include "models/values/credential.h"

#include <QCollator>
#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QLocale>
#include <QSharedData>
#include <QString>

#include <memory>

namespace Purser {

/// What the rows of one type have in common.
struct CredentialRowType : QSharedData
{
    explicit CredentialRowType(const RegistryType &registryType);

    RegistryType type;
    QString label; ///< case-folded
    QString searchText; ///< case-folded: all that a search finds of it
};

using CredentialRowTypePointer = QExplicitlySharedDataPointer<const CredentialRowType>;

/// A credential together with what sorting and searching look at. It never changes: what changes is
/// replaced by another row, so that rows can be made and read on any thread. There may be a hundred
/// thousand of them, so nothing is kept twice.
struct CredentialRow : QSharedData
{
    CredentialRow(const Credential &source, const QCollatorSortKey &key);

    /// A text that is case-folded already is its own.
    struct Folded
    {
        QString name;
        QString id;
    };

    bool isIdNumber; ///< has nothing in it but ASCII digits
    Credential credential;
    QCollatorSortKey nameKey; ///< the name by the rules of the locale
    CredentialRowTypePointer type{};
    std::unique_ptr<const Folded> folded{}; ///< null where all of it is that already
    RowNotesPointer rowNotes{};

    const QString &foldedName() const { return folded ? folded->name : credential.name; }
    const QString &foldedId() const { return folded ? folded->id : credential.id.text(); }
    /// What this computer remembers of the credential; nullptr for nothing.
    const RowNotes *notes() const { return rowNotes.data(); }
};

/// Looks ahead of rows[index] in rows that are gone through one by one: they and their texts lie
/// anywhere in the memory, and waiting for each when it is its turn takes several times as long as
/// looking into it.
template<typename Rows>
void fetchAhead([[maybe_unused]] const Rows &rows, [[maybe_unused]] decltype(rows.size()) index)
{
#ifdef __GNUC__
    constexpr int distance = 8;
    if (index + 2 * distance >= rows.size())
        return;
    const CredentialRow &far = *rows[index + 2 * distance];
    __builtin_prefetch(&far.credential.name);
    __builtin_prefetch(&far.folded);
    __builtin_prefetch(rows[index + distance]->foldedName().constData());
#endif
}

using CredentialRowPointer = QExplicitlySharedDataPointer<const CredentialRow>;

/// The same credential with other notes.
CredentialRowPointer withNotes(const CredentialRow &row, const RowNotesPointer &notes);

/// Prepares rows by the rules of one language. For one thread at a time.
class CredentialRowMaker
{
public:
    explicit CredentialRowMaker(const QLocale &locale);

    CredentialRowPointer make(const Credential &credential, const RowNotesPointer &notes = {});

private:
    const CredentialRowTypePointer &prepared(const RegistryType &type);

    QCollator m_collator;
    QHash<QString, CredentialRowTypePointer> m_types; // each once, by their wire names
};

} // namespace Purser
