// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QByteArray>

namespace Purser {

/// The result of merging another user's notes into the user's own.
struct NotesImport
{
    NotesById notes{};
    int added = 0; ///< number of credentials that had no notes before
    int filled = 0; ///< number of credentials whose notes had an empty field that was filled
    /// The number of credentials that have notes in both and whose notes in `own` didn't change.
    int kept = 0;

    friend bool operator==(const NotesImport &, const NotesImport &) = default;
};

/// Fills empty fields of `own` with the values in `theirs`. Fields that have a value don't change.
///
/// The last check and the last password change belong together, since a check from before the
/// change applies to the previous password. Either both are copied or, if `own` has one of them,
/// neither. `missingSince` is never copied, since the next list shows what is missing. A
/// credential's name is copied only if `own` had no notes on it, since the next list contains the
/// name anyway.
NotesImport importNotes(const NotesById &own, const NotesById &theirs);

/// Returns the notes in the format of NotesJson, for another user. `missingSince` is left out.
QByteArray exportNotes(NotesById notes);

} // namespace Purser
