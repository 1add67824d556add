// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/notesedit.h"
#include "models/notes/notesfile.h"
#include "models/notes/notesimport.h"
#include "models/notes/notesretention.h"
#include "models/notes/notestrouble.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThreadPool;

namespace Purser {

class FileWatch;

/// The notes on the credentials in one open account. A change takes effect in memory immediately
/// and is written to the file shortly afterwards, together with any changes made in the meantime.
/// Changes that can't be written stay in memory and are written with the next change. Changes made
/// by other processes are read from the file.
///
/// Created by NotesStore. The file is read, parsed and written on that store's thread pool.
class AccountNotes : public QObject
{
    Q_OBJECT

public:
    /// Keeps the notes in memory only. Used for accounts that aren't saved, such as the sandbox.
    AccountNotes();
    /// Reads the file on `pool`, which must outlive this object. The pool must have exactly one
    /// thread, so that writes keep their order.
    AccountNotes(const NotesFile &file, QThreadPool &pool);
    /// Starts writing unsaved changes on the pool.
    ~AccountNotes() override;
    Q_DISABLE_COPY_MOVE(AccountNotes)

    /// Returns false until the file has been read. Changes may be made before that.
    bool isLoaded() const { return m_isLoaded; }

    /// Returns empty notes if there are none.
    CredentialNotes notes(const CredentialId &id) const { return m_notes.value(id); }
    /// Returns the notes on all credentials. Contains no empty notes.
    const NotesById &all() const { return m_notes; }

    void update(const CredentialId &id, const NotesEdit &edit);
    /// Records the result of a check. If `check` contains no answer, an earlier answer is kept,
    /// since a registry that can't be reached proves nothing.
    void recordCheck(const CredentialId &id, const CheckRecord &check);
    /// Records that the password was changed. The last check, which applied to the previous
    /// password, is replaced with `check`.
    void recordPasswordChange(const CredentialId &id, const QDateTime &time,
                              const std::optional<CheckRecord> &check = {});
    /// Discards the last check. Call this when the login changes.
    void forgetCheck(const CredentialId &id);
    void remove(const CredentialId &id);
    /// Records which credentials the service has, together with their names, and drops the notes on
    /// credentials that disappeared long ago; see NotesListing. Call this for each complete list.
    /// The comparison runs on the pool.
    void credentialsListed(const QList<ListedCredential> &listed, const QDateTime &now);

    /// Merges another user's notes; see importNotes(). The result contains the merged notes.
    NotesImport import(const NotesById &theirs);

    /// Starts writing unsaved changes on the pool, without waiting for further changes.
    void writeNow();
    bool hasUnsavedChanges() const { return !m_unsaved.isEmpty(); }
    /// From now on, keeps the notes in memory only. Call this before the file is removed.
    void abandonFile();

Q_SIGNALS:
    void loaded();
    /// Emitted when the notes on these credentials change, here or in another process.
    void changed(const QList<Purser::CredentialId> &ids);
    /// Emitted when opening or writing the file fails, or when a file that can't be used is
    /// renamed.
    void failed(const Purser::NotesTrouble &trouble);

private:
    struct Result; // the result of reading or writing the file

    void change(const QList<CredentialId> &ids, const NotesFile::Change &change);
    void addUnsaved(const NotesFile::Change &change);
    void apply(const NotesListing &listing);
    void load();
    void reload();
    void write();
    void concludeWrite(Result &result);
    void show(Result &result);

    std::optional<NotesFile> m_file;
    QThreadPool *m_pool = nullptr;
    std::unique_ptr<FileWatch> m_watch;
    QTimer m_pause;
    /// The document as last read or written. Shared with the pool, which compares documents:
    /// comparing many notes on the GUI thread would block the user interface for too long.
    std::shared_ptr<const NotesDocument> m_stored;
    NotesById m_notes; // includes unsaved changes; not shared, so that a change doesn't copy it
    QList<NotesFile::Change> m_unsaved;
    qsizetype m_handedOver = 0; // the number of unsaved changes that the latest write includes
    quint64 m_write = 0; // the serial number of the latest write
    bool m_isWriting = false;
    bool m_isLoaded = false;
};

} // namespace Purser
