// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrecord.h"
#include "models/notes/notesstore.h"

#include <QList>
#include <QObject>
#include <QUuid>

namespace Purser {

/// Completes the notes after jobs were interrupted. A job records at once that an item is done, but
/// the notes on the credential are written a little later; if the process ends in between, they are
/// only in the journal.
class MissedNotes : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this object.
    explicit MissedNotes(NotesStore &store);

    /// Adds what the notes of these accounts lack. Notes that are newer than the job stay as they
    /// are.
    void complete(const QList<JobRecord> &interrupted, const QList<QUuid> &accounts);

private:
    void complete(const QUuid &account, const QList<JobRecord> &interrupted);

    NotesStore &m_store;
};

} // namespace Purser
