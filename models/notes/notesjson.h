// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Purser {

/// The content of a notes file.
struct NotesDocument
{
    NotesById notes{};
    QJsonObject unreadEntries{}; ///< entries that can't be read, by key; written back unchanged
    /// Top-level fields from a later version of Purser; written back unchanged.
    QJsonObject unreadFields{};

    friend bool operator==(const NotesDocument &, const NotesDocument &) = default;
};

/// The format of notes files and of the notes that one user exports for another:
///
///     { "format": "purser-notes", "version": 1, "credentials": { "<id>": { "registry": "ghcr.io",
///       "image": "…", "username": "…", "owner": "…", "expires": "2027-03-01", "text": "…",
///       "name": "vision-train",
///       "lastCheck": { "time": "2026-11-27T08:00:00.000Z", "verdict": "accepted" },
///       "passwordChanged": "2026-11-27T08:00:00.000Z", "lastSeen": "2026-11-27" } } }
///
/// Empty fields are left out.
namespace NotesJson {

/// Incremented when the format changes so that earlier versions of Purser would misread it.
constexpr int version = 1;

enum class Problem {
    Broken, ///< not JSON, truncated, or without entries
    Newer, ///< in the format of a later version
    Foreign, ///< JSON, but not notes
};

/// Reads a notes file. An entry or a field that can't be read doesn't affect the others: it is
/// kept, and written back unchanged until its field is set.
tl::expected<NotesDocument, Problem> read(QByteArrayView bytes);

/// Returns the content of the file. Equal documents result in equal bytes. Empty notes are left
/// out.
QByteArray write(const NotesDocument &document);

} // namespace NotesJson

} // namespace Purser
