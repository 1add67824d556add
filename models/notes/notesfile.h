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

/// The file with the notes of one account. Several processes may use it at once. Every call may
/// take long and is for another thread than the window's.
class NotesFile
{
public:
    /// Applied to what the file holds now, and called once more when a write failed, so it must
    /// come to the same when it is applied twice.
    using Change = std::function<void(NotesById &)>;

    struct Outcome
    {
        /// What the file holds; nothing if there is no file that can be used, or if it could not be
        /// written.
        std::optional<NotesDocument> document{};
        std::optional<NotesTrouble> trouble{};
    };

    explicit NotesFile(QString path)
        : m_path(std::move(path))
    { }

    const QString &path() const { return m_path; }

    /// Reads the file and leaves it as it is. No file is no trouble.
    Outcome read() const;

    /// Reads the file. One that can't be used is set aside under a dated name, such as
    /// `….json.damaged-2026-11-26-143000`.
    Outcome open() const;

    /// Applies the changes to the current content, in one step and under a lock. Nothing is written
    /// when nothing changes. If the file is missing or can't be used, `known` takes its place; the
    /// outcome then has both the document and the trouble.
    Outcome change(const QList<Change> &changes, const NotesDocument &known = {}) const;

private:
    QString m_path;
};

} // namespace Purser
