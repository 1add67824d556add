// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/notesquery.h"

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QSharedData>

namespace Purser {

/// The notes of a credential with the data prepared for searching. They are immutable; changed
/// notes are replaced.
struct RowNotes : QSharedData
{
    explicit RowNotes(const CredentialNotes &of)
        : notes(of)
        , searchable(of)
    { }

    CredentialNotes notes;
    SearchableNotes searchable;
};

/// Null for a credential without notes, which most are.
using RowNotesPointer = QExplicitlySharedDataPointer<const RowNotes>;

using RowNotesById = QHash<CredentialId, RowNotesPointer>;

} // namespace Purser
