// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/accountnotes.h"

#include "models/files/filewatch.h"
#include "models/values/async.h"

#include <QThreadPool>

#include <chrono>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

// As long as it takes to notice several changes of a job or of a dialog as one.
constexpr std::chrono::milliseconds pauseBeforeWriting{ 50 };

QList<CredentialId> difference(const NotesById &before, const NotesById &after)
{
    QList<CredentialId> ids;
    for (auto each = after.begin(); each != after.end(); ++each) {
        const auto former = before.constFind(each.key());
        if (former == before.cend() || *former != *each)
            ids.append(each.key());
    }
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (!after.contains(each.key()))
            ids.append(each.key());
    }
    return ids;
}

void removeIfEmpty(NotesById &notes, const CredentialId &id)
{
    const auto found = notes.constFind(id);
    if (found != notes.cend() && found->isEmpty())
        notes.erase(found);
}

/// Applies the changes as NotesFile does.
void applyAll(const QList<NotesFile::Change> &changes, NotesById &notes)
{
    if (changes.isEmpty())
        return;
    for (const NotesFile::Change &change : changes)
        change(notes);
    notes.removeIf([](const auto &each) { return each.value().isEmpty(); });
}

bool hasAnswer(const CheckRecord &check)
{
    return check.verdict != LoginAnswer::Verdict::NotChecked;
}

} // namespace

/// Prepared on the pool.
struct AccountNotes::Result
{
    std::shared_ptr<const NotesDocument> known{}; ///< what it was compared with
    std::shared_ptr<const NotesDocument> document{}; ///< null if there is none
    NotesById notes{}; ///< those of the document, not shared with it
    QList<CredentialId> changed{}; ///< not by the changes of this object
    std::optional<NotesTrouble> trouble{};

    static std::shared_ptr<Result> of(NotesFile::Outcome outcome,
                                      std::shared_ptr<const NotesDocument> known,
                                      const QList<NotesFile::Change> &changes = {})
    {
        auto result = std::make_shared<Result>();
        result->trouble = outcome.trouble;
        if (outcome.document == *known && changes.isEmpty()) {
            result->document = known;
        } else if (outcome.document) {
            NotesById expected = known->notes;
            applyAll(changes, expected);
            result->changed = difference(expected, outcome.document->notes);
            result->notes = outcome.document->notes;
            result->notes.detach();
            result->document =
                std::make_shared<const NotesDocument>(*std::exchange(outcome.document, {}));
        }
        result->known = std::move(known);
        return result;
    }
};

AccountNotes::AccountNotes()
    : m_stored(std::make_shared<const NotesDocument>())
    , m_isLoaded(true)
{ }

AccountNotes::AccountNotes(const NotesFile &file, QThreadPool &pool)
    : m_file(file)
    , m_pool(&pool)
    , m_stored(std::make_shared<const NotesDocument>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWriting);
    connect(&m_pause, &QTimer::timeout, this, &AccountNotes::write);
    load();
}

AccountNotes::~AccountNotes()
{
    writeNow();
}

void AccountNotes::load()
{
    const auto read = [file = *m_file, known = m_stored] { return Result::of(file.open(), known); };
    whenDone(onPool(read, *m_pool), this, [this](const std::shared_ptr<Result> &result) {
        if (!m_file) // it was abandoned
            return;
        m_watch = std::make_unique<FileWatch>(m_file->path());
        connect(m_watch.get(), &FileWatch::changed, this, &AccountNotes::reload);
        show(*result);
        m_isLoaded = true;
        if (hasUnsavedChanges() && !m_isWriting)
            m_pause.start();
        Q_EMIT loaded();
        if (result->trouble)
            Q_EMIT failed(*result->trouble);
    });
}

/// A file that is gone or damaged for the moment hides nothing: the next write sees to it.
void AccountNotes::reload()
{
    const auto read = [file = *m_file, known = m_stored] { return Result::of(file.read(), known); };
    whenDone(onPool(read, *m_pool), this, [this](const std::shared_ptr<Result> &result) {
        if (m_file)
            show(*result);
    });
}

void AccountNotes::show(Result &result)
{
    if (!result.document || result.document == m_stored)
        return;
    const bool isCompared = result.known == m_stored;
    if (result.document == result.known) // the file is again as it was before the last write
        result.notes = result.document->notes;
    applyAll(m_unsaved, result.notes);
    const QList<CredentialId> ids = isCompared ? result.changed : difference(m_notes, result.notes);
    m_notes.swap(result.notes);
    m_stored.swap(result.document);
    // To free so many takes its time, too.
    onPool([notes = std::exchange(result.notes, {}), document = std::exchange(result.document, {}),
            known = std::exchange(result.known, {})] { return true; },
           *m_pool);
    if (!ids.isEmpty())
        Q_EMIT changed(ids);
}

void AccountNotes::change(const QList<CredentialId> &ids, const NotesFile::Change &change)
{
    change(m_notes);
    for (const CredentialId &id : ids)
        removeIfEmpty(m_notes, id);
    addUnsaved(change);
    if (!ids.isEmpty())
        Q_EMIT changed(ids);
}

void AccountNotes::addUnsaved(const NotesFile::Change &change)
{
    if (!m_file)
        return;
    m_unsaved.append(change);
    if (m_isLoaded && !m_isWriting && !m_pause.isActive())
        m_pause.start();
}

void AccountNotes::update(const CredentialId &id, const NotesEdit &edit)
{
    if (!edit.isEmpty())
        change({ id }, [id, edit](NotesById &notes) { edit.applyTo(notes[id]); });
}

void AccountNotes::recordCheck(const CredentialId &id, const CheckRecord &check)
{
    change({ id }, [id, check](NotesById &notes) {
        std::optional<CheckRecord> &last = notes[id].lastCheck;
        if (!last || hasAnswer(check) || !hasAnswer(*last))
            last = check;
    });
}

void AccountNotes::recordPasswordChange(const CredentialId &id, const QDateTime &time,
                                        const std::optional<CheckRecord> &check)
{
    change({ id }, [id, time, check](NotesById &notes) {
        CredentialNotes &changed = notes[id];
        changed.passwordChangedAt = time;
        changed.lastCheck = check;
        changed.unread.remove("lastCheck"_L1); // of a later Purser, about the password before
    });
}

void AccountNotes::forgetCheck(const CredentialId &id)
{
    const CredentialNotes before = notes(id);
    if (!before.lastCheck && !before.unread.contains("lastCheck"_L1))
        return;
    change({ id }, [id](NotesById &notes) {
        const auto found = notes.find(id);
        if (found == notes.end())
            return;
        found->lastCheck.reset();
        found->unread.remove("lastCheck"_L1);
    });
}

void AccountNotes::remove(const CredentialId &id)
{
    change({ id }, [id](NotesById &notes) { notes.remove(id); });
}

void AccountNotes::credentialsListed(const QList<ListedCredential> &listed, const QDateTime &now)
{
    const QDate day = now.toUTC().date();
    if (!m_pool) {
        apply(NotesListing::of(m_notes, listed, day));
        return;
    }
    // On the same thread as the first reading, so that it is compared with what was read.
    whenDone(onPool([] { return true; }, *m_pool), this, [this, listed, day](bool) {
        whenDone(
            onPool([notes = m_notes, listed, day] { return NotesListing::of(notes, listed, day); },
                   *m_pool),
            this, [this](const NotesListing &listing) { apply(listing); });
    });
}

void AccountNotes::apply(const NotesListing &listing)
{
    if (!listing.isEmpty()) // the names and days in the notes are not shown
        change(listing.outdated, [listing](NotesById &notes) { listing.applyTo(notes); });
}

NotesImport AccountNotes::import(const NotesById &theirs)
{
    NotesImport result = importNotes(m_notes, theirs);
    const QList<CredentialId> ids = difference(m_notes, result.notes);
    if (ids.isEmpty())
        return result;
    m_notes = result.notes;
    addUnsaved([theirs](NotesById &notes) { notes = importNotes(notes, theirs).notes; });
    Q_EMIT changed(ids);
    return result;
}

void AccountNotes::writeNow()
{
    if (m_file && hasUnsavedChanges())
        write();
}

void AccountNotes::abandonFile()
{
    m_pause.stop();
    m_watch.reset();
    m_unsaved.clear();
    m_file.reset();
    m_isLoaded = true;
    ++m_write; // the outcome of one that is under way no longer matters
}

/// A write that is still under way may fail, so this one repeats its changes before the new ones.
void AccountNotes::write()
{
    m_pause.stop();
    m_isWriting = true;
    m_handedOver = m_unsaved.size();
    const auto change = [file = *m_file, changes = m_unsaved, known = m_stored] {
        return Result::of(file.change(changes, *known), known, changes);
    };
    whenDone(onPool(change, *m_pool), this,
             [this, number = ++m_write](const std::shared_ptr<Result> &result) {
                 if (number == m_write)
                     concludeWrite(*result);
             });
}

void AccountNotes::concludeWrite(Result &result)
{
    m_isWriting = false;
    const bool isMore = m_unsaved.size() > m_handedOver;
    if (result.document) {
        m_unsaved.remove(0, m_handedOver);
        show(result);
    }
    m_handedOver = 0;
    if (isMore)
        m_pause.start();
    if (result.trouble)
        Q_EMIT failed(*result.trouble);
}

} // namespace Purser
