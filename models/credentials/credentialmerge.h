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

/// A row that came, went or was replaced; null for no row.
struct CredentialRowChange
{
    CredentialRowPointer before{};
    CredentialRowPointer after{};
};

/// What a list that was read makes of the rows of a CredentialTableModel.
struct CredentialMerge
{
    QList<Credential> list{};
    quint64 revision = 0; ///< of the rows that it is about
    QList<int> gone{}; ///< rows, ascending
    QList<std::pair<int, CredentialRowPointer>> changed{}; ///< by row, ascending
    QList<CredentialRowPointer> added{};
    QList<CredentialRowChange> rowChanges{}; ///< all of these, sorted by the names of what came
    QHash<CredentialId, int> rowOfId{}; ///< when that is done
    QList<Credential> unreadable{};
    ListChanges changes{};
};

/// Shared, so that no copy of so much is made or kept.
using PreparedMerge = std::shared_ptr<CredentialMerge>;

/// By the names of what came, of which each has to have something.
void sortByName(QList<CredentialRowChange> &changes);

/// Compares a list with the rows of a model and prepares what is new, on any thread: for a hundred
/// thousand rows that takes longer than a window may be held. The model then only takes over what
/// is different; if its rows have changed meanwhile, it compares again by itself.
class CredentialMerger
{
public:
    /// Works on so many threads at a time.
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
    RowNotesById m_notes; // of credentials that have a row or may get one
    quint64 m_revision;
    QLocale m_locale;
    int m_threads;
};

} // namespace Purser
