// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Purser {

/// The content of a file of notes.
struct NotesDocument
{
    NotesById notes{};
    QJsonObject unreadEntries{}; ///< those that are no notes, by their keys; written as they came
    QJsonObject unreadFields{}; ///< beside the entries, of a later Purser; written as they came

    friend bool operator==(const NotesDocument &, const NotesDocument &) = default;
};

/// The file of notes, and what one user exports for another:
///
///     { "format": "purser-notes", "version": 1, "credentials": { "<id>": { "registry": "ghcr.io",
///       "image": "…", "username": "…", "owner": "…", "expires": "2027-03-01", "text": "…",
///       "name": "vision-train",
///       "lastCheck": { "time": "2026-11-27T08:00:00.000Z", "verdict": "accepted" },
///       "passwordChanged": "2026-11-27T08:00:00.000Z", "lastSeen": "2026-11-27" } } }
///
/// What is empty is left out.
namespace NotesJson {

/// Raised when an earlier Purser would misread a file.
constexpr int version = 1;

enum class Problem {
    Broken, ///< not JSON, or not all of it
    Newer, ///< of a later version
    Foreign, ///< JSON, but no notes
};

/// An entry or a field that can't be read doesn't hide the others: it is kept as it is, and written
/// again until its field is set.
tl::expected<NotesDocument, Problem> read(QByteArrayView bytes);

/// The same document always makes the same bytes. Empty notes are left out.
QByteArray write(const NotesDocument &document);

} // namespace NotesJson

} // namespace Purser
