// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/expiry.h"

#include <QDate>
#include <QList>

namespace Purser {

/// Determines which credentials are shown, based on their notes. A credential may match several
/// filters.
enum class NotesFilter {
    All,
    Expiring, ///< expires today or within `warningDays` days
    Expired,
    LoginRefused, ///< when last checked
    NeverChecked, ///< includes logins whose checks were inconclusive
};

/// Returns whether a credential with these notes is shown. Pass empty notes if the credential has
/// none.
bool isShown(NotesFilter filter, const CredentialNotes &notes, const QDate &today,
             int warningDays = defaultExpiryWarningDays);

/// The number of credentials that each filter shows.
struct NotesCounts
{
    qsizetype all = 0;
    qsizetype expiring = 0;
    qsizetype expired = 0;
    qsizetype loginRefused = 0;
    qsizetype neverChecked = 0;

    qsizetype of(NotesFilter filter) const;

    friend bool operator==(const NotesCounts &, const NotesCounts &) = default;
};

/// Counts the credentials, including those without notes. Notes on other credentials are ignored.
NotesCounts countNotes(const QList<CredentialId> &credentials, const NotesById &notes,
                       const QDate &today, int warningDays = defaultExpiryWarningDays);

} // namespace Purser
