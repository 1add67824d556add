// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/rownotes.h"
#include "models/text/naturalorder.h"
#include "models/values/credential.h"

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QLocale>
#include <QSharedData>
#include <QString>

#include <memory>

namespace Purser {

/// Data shared by all rows with the same registry type.
struct CredentialRowType : QSharedData
{
    explicit CredentialRowType(const RegistryType &registryType);

    RegistryType type;
    QString label; ///< case-folded
    QString searchText; ///< label and wire name, case-folded
};

using CredentialRowTypePointer = QExplicitlySharedDataPointer<const CredentialRowType>;

/// A credential with precomputed data for sorting and searching. It is immutable, so that rows can
/// be created and read on any thread; a changed row is replaced. Since there may be a hundred
/// thousand rows, nothing is stored twice.
struct CredentialRow : QSharedData
{
    CredentialRow(const Credential &source, const SortKey &key);

    /// The case-folded strings. Stored only if at least one of them differs from the original.
    struct Folded
    {
        QString name;
        QString id;
    };

    bool isIdNumber; ///< true if the ID consists of ASCII digits
    Credential credential;
    SortKey nameKey; ///< the locale's sort key for the name
    CredentialRowTypePointer type{};
    std::unique_ptr<const Folded> folded{}; ///< nullptr if the originals are already case-folded
    RowNotesPointer rowNotes{};

    const QString &foldedName() const { return folded ? folded->name : credential.name; }
    const QString &foldedId() const { return folded ? folded->id : credential.id.text(); }
    /// Returns the notes on the credential, which are stored on this computer, or nullptr.
    const RowNotes *notes() const { return rowNotes.data(); }
};

/// Prefetches the rows that follow rows[index]. Call it for each row when iterating over all rows:
/// the rows and their strings are scattered in memory, and waiting for a row takes several times as
/// long as reading it.
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

/// Returns a copy of `row` with different notes.
CredentialRowPointer withNotes(const CredentialRow &row, const RowNotesPointer &notes);

/// Creates rows for one locale. Must be used by only one thread at a time.
class CredentialRowMaker
{
public:
    explicit CredentialRowMaker(const QLocale &locale);

    CredentialRowPointer make(const Credential &credential, const RowNotesPointer &notes = {});

private:
    const CredentialRowTypePointer &prepared(const RegistryType &type);

    NaturalOrder m_order;
    QHash<QString, CredentialRowTypePointer> m_types; // the types by their wire names
};

} // namespace Purser
