// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QByteArray>

namespace Purser {

/// What another user's notes make of one's own.
struct NotesImport
{
    NotesById notes{};
    int added = 0; ///< credentials that had no notes
    int filled = 0; ///< credentials of whose notes at least one field was empty
    int kept = 0; ///< credentials whose notes stay as they are

    friend bool operator==(const NotesImport &, const NotesImport &) = default;
};

/// Adds what `theirs` has to what is empty in `own`: nothing that is there changes.
///
/// The last check and the last change of the password are one: an answer that is older than the
/// change would be about another password, so both are taken where there is neither. `lastSeen` is
/// never taken, since it is about the other computer. The name of a credential is taken with new
/// notes only: the next list has it anyway.
NotesImport importNotes(const NotesById &own, const NotesById &theirs);

/// Returns the notes in the form of NotesJson, for another user.
QByteArray exportNotes(NotesById notes);

} // namespace Purser
