// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/filelock.h"
#include "models/jobs/jobrecord.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Purser {

/// The file that contains a job's journal. While a process holds the file's lock, the job is
/// running.
///
/// All functions block, so a running job calls them on another thread, one at a time.
class JobJournalFile
{
public:
    JobJournalFile(const QString &folder, const QUuid &job);

    /// Returns std::nullopt if the job is running, or if there is no valid journal.
    static std::optional<JobRecord> readInterrupted(const QString &file);
    /// Removes what processes left that were killed while they wrote a journal in this folder.
    static void removeUnfinished(const QString &folder);

    /// Locks an interrupted job's journal. Returns false if the job is running, or if the file no
    /// longer contains `interrupted` because another process has resumed the job.
    bool lockInterrupted(const JobRecord &interrupted);
    /// Replaces an interrupted job's journal with that of the job that resumes it: `started` is
    /// what it begins with, and `left` stays in the file even after it has ended. Even if the
    /// process is killed meanwhile, the file contains either all of the old journal or all of the
    /// new one. Call lockInterrupted() before. Returns false if the file couldn't be written.
    bool takeOver(const JobRecord &started, const JobRecord &left);

    /// Writes the record of a job that begins. Returns false if that failed.
    bool begin(const JobRecord &record);
    /// Appends lines. What can't be written now is written before the next lines.
    bool append(const QByteArray &lines);
    /// Call this when the job ends. Deletes the file, unless it has to keep what was left by
    /// takeOver().
    void end();

private:
    bool lock();
    QByteArray lineOf(JobRecord record) const;
    bool replace(const JobRecord &record);

    QUuid m_job;
    QFile m_file;
    FileLock m_lock;
    bool m_isLocked = false;
    QByteArray m_unwritten;
    QList<RecordedItem> m_begun; // by takeOver()
    JobRecord m_left; // not part of the running job
};

} // namespace Purser
