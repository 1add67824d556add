// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/expiry.h"

#include <QDate>
#include <QList>

namespace Purser {

/// Which credentials are shown, by their notes. More than one of them may hold.
enum class NotesFilter {
    All,
    Expiring, ///< within the days of the warning, today included
    Expired,
    LoginRefused, ///< at the last check
    NeverChecked, ///< or never with an answer
};

/// A credential without notes has empty ones.
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

/// Counts the credentials, those without notes included. Notes of others don't count.
NotesCounts countNotes(const QList<CredentialId> &credentials, const NotesById &notes,
                       const QDate &today, int warningDays = defaultExpiryWarningDays);

} // namespace Purser
