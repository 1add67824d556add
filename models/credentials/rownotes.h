// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/notesquery.h"

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QSharedData>

namespace Purser {

/// The notes of a credential together with what a search looks at. They never change: what changes
/// is replaced.
struct RowNotes : QSharedData
{
    explicit RowNotes(const CredentialNotes &of)
        : notes(of)
        , searchable(of)
    { }

    CredentialNotes notes;
    SearchableNotes searchable;
};

/// Null for a credential without notes, as most are.
using RowNotesPointer = QExplicitlySharedDataPointer<const RowNotes>;

using RowNotesById = QHash<CredentialId, RowNotesPointer>;

} // namespace Purser
