// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Purser {

/// A change by the user. Only the fields that are set are changed, so that two windows can edit
/// different fields of the same notes without overwriting each other's changes.
struct NotesEdit
{
    std::optional<QString> registry{};
    std::optional<QString> image{};
    std::optional<QString> username{};
    std::optional<QString> owner{};
    std::optional<QDate> expires{}; ///< a null date removes it
    std::optional<QString> text{};

    /// Returns an edit that sets the fields in which `after` differs from `before`.
    static NotesEdit between(const CredentialNotes &before, const CredentialNotes &after);

    bool isEmpty() const { return *this == NotesEdit(); }

    /// Sets the fields in `notes`. Text is cleaned by notesLine() or notesText(). A date that can't
    /// be stored is ignored.
    void applyTo(CredentialNotes &notes) const;

    friend bool operator==(const NotesEdit &, const NotesEdit &) = default;
};

} // namespace Purser
