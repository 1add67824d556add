// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QDate>
#include <QList>

namespace Purser {

/// For so long the notes of a credential that is gone are kept.
constexpr int notesRetentionDays = 90;

/// What a list of the service means for the notes. Days are in UTC.
struct NotesListing
{
    QDate day{};
    QList<CredentialId> seen{}; ///< their `lastSeen` becomes `day`
    QList<CredentialId> outdated{}; ///< dropped: gone for more than notesRetentionDays
    QList<ListedCredential> named{}; ///< those whose name is another one than in the notes

    bool isEmpty() const { return seen.isEmpty() && outdated.isEmpty() && named.isEmpty(); }

    /// Compares the notes with the credentials that the service listed on `day`. A credential is
    /// `seen` once a day at most, so that not every refresh changes the file. For one that was
    /// never listed the time runs from now on. One that the service lists is never outdated.
    static NotesListing of(const NotesById &notes, const QList<ListedCredential> &listed,
                           const QDate &day);

    /// Leaves out what another process has seen meanwhile.
    void applyTo(NotesById &notes) const;
};

} // namespace Purser
