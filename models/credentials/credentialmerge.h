// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrow.h"
#include "models/credentials/listchanges.h"

#include <QHash>
#include <QList>
#include <QLocale>

#include <memory>
#include <utility>
#include <vector>

namespace Purser {

/// A row that was added, removed or replaced. `before` is null for an added row, and `after` for a
/// removed one.
struct CredentialRowChange
{
    CredentialRowPointer before{};
    CredentialRowPointer after{};
};

/// The changes that turn a CredentialTableModel's rows into those for a newly read list.
struct CredentialMerge
{
    QList<Credential> list{};
    quint64 revision = 0; ///< the model's revision when its rows were compared
    QList<int> gone{}; ///< removed rows, ascending
    QList<std::pair<int, CredentialRowPointer>> changed{}; ///< sorted by row, ascending
    QList<CredentialRowPointer> added{};
    QList<CredentialRowChange> rowChanges{}; ///< all of the above, sorted by the rows' new names
    QHash<CredentialId, int> rowOfId{}; ///< the row numbers after these changes
    QList<Credential> unreadable{};
    ListChanges changes{};
};

/// Shared, to avoid copying a long list.
using PreparedMerge = std::shared_ptr<CredentialMerge>;

/// Sorts the changes by the new rows' names. None of the new rows (`after`) may be null.
void sortByName(QList<CredentialRowChange> &changes);

/// Compares a list with a model's rows and prepares the new rows. Can run on any thread: comparing
/// a hundred thousand rows on the GUI thread would block the user interface for too long. The model
/// then only has to apply the differences. If its rows have changed in the meantime, the model
/// repeats the comparison.
class CredentialMerger
{
public:
    /// `threads` is the number of threads to use in parallel.
    CredentialMerger(QList<CredentialRowPointer> rows, RowNotesById notes, quint64 revision,
                     const QLocale &locale, int threads = 1)
        : m_rows(std::move(rows))
        , m_notes(std::move(notes))
        , m_revision(revision)
        , m_locale(locale)
        , m_threads(threads)
    { }

    CredentialMerge operator()(const QList<Credential> &list) const;

private:
    void makeRows(CredentialMerge &merge, const std::vector<const Credential *> &added,
                  const std::vector<std::pair<int, const Credential *>> &changed) const;
    QHash<CredentialId, int> indexAfter(const CredentialMerge &merge,
                                        QHash<CredentialId, int> rowOf) const;

    QList<CredentialRowPointer> m_rows;
    RowNotesById m_notes; // notes on credentials that have a row or may get one
    quint64 m_revision;
    QLocale m_locale;
    int m_threads;
};

} // namespace Purser
