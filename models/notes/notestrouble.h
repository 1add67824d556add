// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Purser {

/// What is wrong with a file of notes. The notes stay usable in memory.
struct NotesTrouble
{
    enum class Kind {
        Broken, ///< the file is not JSON, or not all of it
        Newer, ///< the file was written by a later Purser
        Foreign, ///< the file holds something else
        Unreadable, ///< no permission, not a regular file, larger than any file of notes
        NotSaved, ///< the file could not be written, e.g. on a full disk; it is as it was
        Locked, ///< another process held the file for too long; it is as it was
    };

    Kind kind = Kind::Broken;
    QString file{}; ///< its path
    QString setAsideAs{}; ///< its path now; empty if it was not moved

    friend bool operator==(const NotesTrouble &, const NotesTrouble &) = default;
};

} // namespace Purser

Q_DECLARE_METATYPE(Purser::NotesTrouble)
