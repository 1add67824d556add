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

/// Stores the notes for all accounts. Each account has its own file, which only this user can read.
/// Must outlive the objects that it returns.
class NotesStore
{
public:
    /// The notes read for one account.
    struct Read
    {
        QUuid account{};
        NotesById notes{}; ///< empty if there is no file, or if `trouble` is set
        std::optional<NotesTrouble> trouble{}; ///< why the file can't be used; it isn't renamed
    };

    /// Keeps the files in `folder`/notes, which is created when it is needed.
    explicit NotesStore(const QString &folder);

    /// Opens the notes for the account with this ID. Two objects for the same account synchronize
    /// through the file, just like objects in two processes.
    std::unique_ptr<AccountNotes> open(const QUuid &account);

    /// Reads the notes for these accounts, in this order. The accounts need not be open. Unsaved
    /// changes in open accounts are written first.
    QFuture<QList<Read>> readAll(const QList<QUuid> &accounts);

    /// Removes an account's notes, including files that were set aside. Objects that are open for
    /// the account keep their notes in memory only from then on. The result is false if the file
    /// still exists.
    QFuture<bool> remove(const QUuid &account);

    /// Writes unsaved changes and waits until they are written. Returns false if this takes longer
    /// than `timeout`: the process must then exit without calling the destructor, which would wait
    /// indefinitely. Call this only when the program is about to exit.
    bool flush(std::chrono::milliseconds timeout);

    QString fileOf(const QUuid &account) const;

private:
    void writeAllNow();

    QString m_folder;
    QThreadPool m_pool; // has one thread, so that tasks run in order
    struct Open
    {
        QUuid account{};
        QPointer<AccountNotes> notes{};
    };
    std::vector<Open> m_open;
};

} // namespace Purser
