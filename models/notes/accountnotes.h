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

/// The notes of one open account. A change is there at once, and in the file a moment later;
/// several in a row are written together. If they can't be written they stay in memory and are
/// written with the next change. What another process writes is read.
///
/// NotesStore makes these objects. Reading, writing and parsing happen on its thread.
class AccountNotes : public QObject
{
    Q_OBJECT

public:
    /// Keeps the notes in memory only, as for a sandbox.
    AccountNotes();
    /// Reads the file on `pool`, which must have one thread, so that writes keep their order, and
    /// must outlive this object.
    AccountNotes(const NotesFile &file, QThreadPool &pool);
    /// Hands over to the pool what isn't written yet.
    ~AccountNotes() override;
    Q_DISABLE_COPY_MOVE(AccountNotes)

    /// Returns false until the file has been read. Changes may be made before.
    bool isLoaded() const { return m_isLoaded; }

    /// Returns empty notes if there are none.
    CredentialNotes notes(const CredentialId &id) const { return m_notes.value(id); }
    /// Contains no empty notes.
    const NotesById &all() const { return m_notes; }

    void update(const CredentialId &id, const NotesEdit &edit);
    /// Keeps an earlier answer if `check` has none: a registry that cannot be reached proves
    /// nothing.
    void recordCheck(const CredentialId &id, const CheckRecord &check);
    /// Replaces the last check, which was about the former password, by that of the new one.
    void recordPasswordChange(const CredentialId &id, const QDateTime &time,
                              const std::optional<CheckRecord> &check = {});
    /// Forgets the last check, for a login that was changed since.
    void forgetCheck(const CredentialId &id);
    void remove(const CredentialId &id);
    /// Records which credentials the service has and how they are called, and drops notes of those
    /// that are gone for long; see NotesListing. Call it for each complete list. Compares on the
    /// pool.
    void credentialsListed(const QList<ListedCredential> &listed, const QDateTime &now);

    /// Adds another user's notes; see importNotes(). The result's `notes` are those of now.
    NotesImport import(const NotesById &theirs);

    /// Hands over to the pool what isn't written yet, without waiting for further changes.
    void writeNow();
    bool hasUnsavedChanges() const { return !m_unsaved.isEmpty(); }

Q_SIGNALS:
    void loaded();
    /// The notes of these credentials are different now: changed here or by another process.
    void changed(const QList<Purser::CredentialId> &ids);
    /// Emitted for each attempt that failed, and when a file was set aside.
    void failed(const Purser::NotesTrouble &trouble);

private:
    struct Result; // of reading or writing

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
    /// As it was read or written last. Shared with the pool, which compares: for many notes that
    /// takes longer than a window may be held.
    std::shared_ptr<const NotesDocument> m_stored;
    NotesById m_notes; // with the unsaved changes; not shared, so that no change copies them all
    QList<NotesFile::Change> m_unsaved;
    qsizetype m_handedOver = 0; // of the unsaved ones, to the latest write
    quint64 m_write = 0; // the number of the latest one
    bool m_isWriting = false;
    bool m_isLoaded = false;
};

} // namespace Purser
