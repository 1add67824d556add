// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/accountnotes.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QUuid>

#include <chrono>
#include <memory>
#include <vector>

namespace Purser {

/// The notes of every account, a file for each, which only this user can read. It must outlive what
/// it opens.
class NotesStore
{
public:
    /// What was read of one account.
    struct Read
    {
        QUuid account{};
        NotesById notes{}; ///< empty if there is no file, or with `trouble`
        std::optional<NotesTrouble> trouble{}; ///< the file is as it was
    };

    /// The files are in `folder`/notes, which is made when it is needed.
    explicit NotesStore(const QString &folder);

    /// `account` is the stable id. Two objects of one account agree as two processes do.
    std::unique_ptr<AccountNotes> open(const QUuid &account);

    /// Reads the notes of accounts that need not be open, in this order. What open ones have not
    /// written yet is written before.
    QFuture<QList<Read>> readAll(const QList<QUuid> &accounts);

    /// Removes the file of an account that isn't open. Returns false if it is still there.
    QFuture<bool> remove(const QUuid &account);

    /// Writes what isn't written yet, and waits for it. Returns false if that takes longer than
    /// `timeout`: then the process has to end without the destructor, which waits for ever. For
    /// the end of the program only.
    bool flush(std::chrono::milliseconds timeout);

    QString fileOf(const QUuid &account) const;

private:
    void writeAllNow();

    QString m_folder;
    QThreadPool m_pool; // one thread: what is asked for is done in its order
    std::vector<QPointer<AccountNotes>> m_open;
};

} // namespace Purser
