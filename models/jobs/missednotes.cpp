// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/missednotes.h"

#include "models/notes/accountnotes.h"

#include <algorithm>

namespace Purser {

namespace {

/// Whether the item's notes are worth a look.
bool isChanged(const RecordedItem &item)
{
    return item.state == RecordedItem::State::Done && item.action != JobItem::Action::Delete
        && !item.id.isNull();
}

/// The change of the password and the notes that come with it are recorded together.
bool isRecorded(const CredentialNotes &notes, const QDateTime &begun)
{
    return notes.passwordChangedAt
        && notes.passwordChangedAt->toSecsSinceEpoch() >= begun.toSecsSinceEpoch();
}

void completeNotes(AccountNotes &notes, const QUuid &account, const JobRecord &record)
{
    for (const RecordedItem &item : record.items) {
        if (item.account != account || !isChanged(item)
            || isRecorded(notes.notes(item.id), record.begun))
            continue;
        notes.update(item.id, item.notes);
        notes.recordPasswordChange(item.id, record.begun);
    }
}

} // namespace

MissedNotes::MissedNotes(NotesStore &store)
    : m_store(store)
{ }

void MissedNotes::complete(const QList<JobRecord> &interrupted, const QList<QUuid> &accounts)
{
    for (const QUuid &account : accounts) {
        const bool isAffected = std::ranges::any_of(interrupted, [&](const JobRecord &record) {
            return std::ranges::any_of(record.items, [&](const RecordedItem &item) {
                return item.account == account && isChanged(item);
            });
        });
        if (isAffected)
            complete(account, interrupted);
    }
}

void MissedNotes::complete(const QUuid &account, const QList<JobRecord> &interrupted)
{
    AccountNotes *notes = m_store.open(account).release();
    notes->setParent(this);
    connect(notes, &AccountNotes::loaded, this, [notes, account, interrupted] {
        for (const JobRecord &record : interrupted)
            completeNotes(*notes, account, record);
        notes->deleteLater(); // it writes the changes
    });
}

} // namespace Purser
