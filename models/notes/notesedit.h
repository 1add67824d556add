// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Purser {

/// A change by the user: only what is set is changed, so that two windows which change different
/// fields of the same notes lose nothing.
struct NotesEdit
{
    std::optional<QString> registry{};
    std::optional<QString> image{};
    std::optional<QString> username{};
    std::optional<QString> owner{};
    std::optional<QDate> expires{}; ///< a null date removes it
    std::optional<QString> text{};

    /// Returns what the user changed in a form that showed `before`.
    static NotesEdit between(const CredentialNotes &before, const CredentialNotes &after);

    bool isEmpty() const { return *this == NotesEdit(); }

    /// Sets the fields. Texts are cleaned as in notesLine() and notesText(), and a day that can't
    /// be written is left out.
    void applyTo(CredentialNotes &notes) const;

    friend bool operator==(const NotesEdit &, const NotesEdit &) = default;
};

} // namespace Purser
