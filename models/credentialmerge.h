// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentialrow.h"
#include "models/listchanges.h"

#include <QList>
#include <QLocale>

#include <utility>

namespace Purser {

/// What a list that was read makes of the rows of a CredentialTableModel.
struct CredentialMerge
{
    QList<Credential> list{};
    quint64 revision = 0; ///< of the rows that it is about
    QList<int> gone{}; ///< rows, ascending
    QList<std::pair<int, CredentialRowPointer>> changed{}; ///< by row, ascending
    QList<CredentialRowPointer> added{};
    QList<CredentialRowPointer> inOrder{}; ///< those that changed and were added, by name
    QList<Credential> unreadable{};
    ListChanges changes{};
};

/// Compares a list with the rows of a model and prepares what is new, on any thread: for a hundred
/// thousand rows that takes longer than a window may be held. The model then only takes over what
/// is different; if its rows have changed meanwhile, it compares again by itself.
class CredentialMerger
{
public:
    CredentialMerger(QList<CredentialRowPointer> rows, quint64 revision, const QLocale &locale)
        : m_rows(std::move(rows))
        , m_revision(revision)
        , m_locale(locale)
    { }

    CredentialMerge operator()(const QList<Credential> &list) const;

private:
    QList<CredentialRowPointer> m_rows;
    quint64 m_revision;
    QLocale m_locale;
};

} // namespace Purser
