// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QDate>
#include <QList>

namespace Purser {

/// The number of days for which notes are kept after their credential was found to be gone.
constexpr int notesRetentionDays = 90;

/// Returns whether the credential was missing on `day`, in UTC. Days after that are ignored,
/// because they come from a clock that was wrong.
bool isMissing(const CredentialNotes &notes, const QDate &day);

/// The changes to the notes that result from a list read from the service. Days are in UTC.
struct NotesListing
{
    QDate day{};
    QList<CredentialId> present{}; ///< credentials that were missing and are there again
    QList<CredentialId> missing{}; ///< credentials whose `missingSince` becomes `day`
    /// Credentials missing for over notesRetentionDays, whose notes are dropped.
    QList<CredentialId> outdated{};
    QList<ListedCredential> named{}; ///< credentials whose names differ from those in the notes

    bool isEmpty() const
    {
        return present.isEmpty() && missing.isEmpty() && outdated.isEmpty() && named.isEmpty();
    }

    /// Compares the notes with the credentials that the service listed on `day`. The days of
    /// retention start with the first list without the credential, however long ago the last list
    /// with it was.
    static NotesListing of(const NotesById &notes, const QList<ListedCredential> &listed,
                           const QDate &day);

    /// Applies the changes. Outdated notes are kept if another process has listed their credential
    /// in the meantime.
    void applyTo(NotesById &notes) const;
};

} // namespace Purser
