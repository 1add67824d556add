// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Purser {

/// A notes file's content.
struct NotesDocument
{
    NotesById notes{};
    QJsonObject unreadEntries{}; ///< entries that can't be read, by key; written back unchanged
    /// Top-level fields from a later version of Purser; written back unchanged.
    QJsonObject unreadFields{};

    friend bool operator==(const NotesDocument &, const NotesDocument &) = default;
};

/// The format of notes files, and of notes that one user exports for another:
///
///     { "format": "purser-notes", "version": 1, "credentials": { "<id>": { "registry": "ghcr.io",
///       "image": "…", "username": "…", "owner": "…", "expires": "2027-03-01", "text": "…",
///       "name": "vision-train",
///       "lastCheck": { "time": "2026-11-27T08:00:00.000Z", "verdict": "accepted" },
///       "passwordChanged": "2026-11-27T08:00:00.000Z", "missingSince": "2026-11-27" } } }
///
/// Empty fields are left out.
namespace NotesJson {

/// Incremented when the format changes in a way that earlier versions of Purser would misread.
constexpr int version = 1;

enum class Problem {
    Broken, ///< not JSON, truncated, or without entries
    Newer, ///< in a later version's format
    Foreign, ///< JSON, but not notes
};

/// Reads a notes file. An entry or a field that can't be read doesn't affect the others. It is
/// written back unchanged unless new notes or a new value replace it.
tl::expected<NotesDocument, Problem> read(QByteArrayView bytes);

/// Returns the file's content. Equal documents produce identical bytes. Empty notes are left out.
QByteArray write(const NotesDocument &document);

} // namespace NotesJson

} // namespace Purser
