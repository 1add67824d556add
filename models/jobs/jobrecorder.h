// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobjournal.h"

#include <QFuture>
#include <QList>
#include <QUuid>

#include <functional>
#include <memory>

namespace Purser {

/// Writes a job's progress to its journal, if the job has one. Leaves out the items that can't be
/// resumed because the next start won't know their accounts.
class JobRecorder
{
public:
    using IsKept = std::function<bool(const QUuid &account)>;

    void setJournal(std::unique_ptr<JobJournal> journal, IsKept isKept);
    /// Returns true if the job has a journal. If it has none, begin() and write() must not be
    /// called, and the other functions do nothing.
    bool isRecording() const { return bool(m_journal); }

    /// `record` contains all items of the job.
    QFuture<bool> begin(JobRecord record);
    /// Remembers what happened to the job's item with this index, until the next write.
    void note(int item, RecordedItem::State state, const CredentialId &id = {});
    QFuture<bool> write() { return m_journal->write(); }
    void writeUnwritten();
    /// Call this when the job ends.
    void end();

private:
    std::unique_ptr<JobJournal> m_journal;
    IsKept m_isKept;
    QList<int> m_lines; // for each item, its index in the journal, or -1
};

} // namespace Purser
