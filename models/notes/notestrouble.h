// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Purser {

/// A problem with a notes file. The notes stay usable in memory.
struct NotesTrouble
{
    enum class Kind {
        Broken, ///< the file isn't JSON, is truncated, or has no entries
        Newer, ///< the file was written by a later version of Purser
        Foreign, ///< the file is JSON, but doesn't contain notes
        Unreadable, ///< no permission, not a regular file, or larger than any notes file
        NotSaved, ///< the file couldn't be written, e.g. on a full disk; it is unchanged
        Locked, ///< another process held the lock for too long; the file is unchanged
    };

    Kind kind = Kind::Broken;
    QString file{}; ///< the file's path
    QString setAsideAs{}; ///< the file's new path; empty if it wasn't moved

    friend bool operator==(const NotesTrouble &, const NotesTrouble &) = default;
};

} // namespace Purser

Q_DECLARE_METATYPE(Purser::NotesTrouble)
