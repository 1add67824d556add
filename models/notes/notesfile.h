// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notesjson.h"
#include "models/notes/notestrouble.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Purser {

/// The file that contains one account's notes. Several processes may use it at the same time. All
/// operations may block for a long time and must not be called on the GUI thread.
class NotesFile
{
public:
    /// Modifies the file's current content. It is applied again after a failed write, so applying
    /// it twice must have the same result as applying it once.
    using Change = std::function<void(NotesById &)>;

    struct Outcome
    {
        /// The file's content; std::nullopt if there is no usable file, or if it couldn't be
        /// written.
        std::optional<NotesDocument> document{};
        std::optional<NotesTrouble> trouble{};
    };

    explicit NotesFile(QString path)
        : m_path(std::move(path))
    { }

    const QString &path() const { return m_path; }

    /// Reads the file without modifying it. A missing file isn't reported as trouble.
    Outcome read() const;

    /// Reads the file. A file that can't be used is set aside: it is renamed with a time stamp, for
    /// example to `….json.damaged-2026-11-26-143000`.
    Outcome open() const;

    /// Applies the changes to the current content atomically, under a lock. The file is written
    /// only if its content changes. If the file is missing or can't be used, the changes are
    /// applied to `known`. A file that can't be used is set aside first, and the outcome contains
    /// both the document and the trouble. If it can't be set aside, it isn't overwritten.
    Outcome change(const QList<Change> &changes, const NotesDocument &known = {}) const;

    /// Removes the file, and those that were set aside. Returns false if the file still exists.
    bool remove() const;

private:
    QString m_path;
};

} // namespace Purser
