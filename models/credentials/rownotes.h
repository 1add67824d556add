// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/notesquery.h"

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QSharedData>

namespace Purser {

/// A credential's notes, with data prepared for searching. An instance is immutable: when the notes
/// change, it is replaced.
struct RowNotes : QSharedData
{
    explicit RowNotes(const CredentialNotes &of)
        : notes(of)
        , searchable(of)
    { }

    CredentialNotes notes;
    SearchableNotes searchable;
};

/// A pointer to a credential's notes. Null if there are none, which is the usual case.
using RowNotesPointer = QExplicitlySharedDataPointer<const RowNotes>;

using RowNotesById = QHash<CredentialId, RowNotesPointer>;

} // namespace Purser
