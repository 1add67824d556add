// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QByteArray>

namespace Purser {

/// The result of importing another user's notes; see importNotes().
struct NotesImport
{
    NotesById notes{}; ///< the merged notes
    int added = 0; ///< number of credentials that had no notes before
    int filled = 0; ///< number of credentials whose existing notes gained a value
    /// Number of credentials with notes in both sets whose own notes didn't change.
    int kept = 0;

    friend bool operator==(const NotesImport &, const NotesImport &) = default;
};

/// Merges `theirs` into `own`. Empty fields in `own` are filled with the values from `theirs`;
/// fields that already have a value aren't changed.
///
/// The last check and the last password change are copied only together, and only if `own` contains
/// neither: a check from before a password change says nothing about the new password.
/// `missingSince` is never copied, because it describes the other computer. A credential's name is
/// copied only if `own` has no notes on the credential; the next list from the service contains the
/// name anyway.
NotesImport importNotes(const NotesById &own, const NotesById &theirs);

/// Returns the content of a file that another user can import, in the format of NotesJson.
/// `missingSince` is left out, because it describes this computer.
QByteArray exportNotes(NotesById notes);

} // namespace Purser
