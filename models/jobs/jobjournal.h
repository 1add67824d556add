// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrecord.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QThreadPool>
#include <QUuid>

#include <memory>
#include <vector>

namespace Purser {

class JobJournalFile;

/// A running job's journal: a file with the planned changes and their progress. After a crash,
/// Purser uses it at the next start to find out what is left to do. It contains no secrets.
///
/// All file operations run on another thread. Waking that thread takes longer than writing, so it
/// is woken as rarely as possible.
class JobJournal
{
public:
    JobJournal(std::shared_ptr<JobJournalFile> file, QThreadPool &pool);
    ~JobJournal();
    Q_DISABLE_COPY_MOVE(JobJournal)

    /// The future's value is false if the file couldn't be written.
    QFuture<bool> begin(const JobRecord &record);
    /// Remembers the step until the next call of write(). `id` is the ID of the credential that it
    /// has created, if any.
    void note(int item, RecordedItem::State state, const CredentialId &id = {});
    /// Writes the steps noted so far. When the future finishes, they are in the file, or its value
    /// is false.
    QFuture<bool> write();
    bool hasUnwritten() const { return !m_unwritten.isEmpty(); }

    /// Call this when the job ends. The job is no longer offered to be resumed.
    void end();

private:
    std::shared_ptr<JobJournalFile> m_file;
    QThreadPool &m_pool;
    QList<RecordedStep> m_unwritten;
};

/// The folder that contains all jobs' journals.
class JobJournals
{
public:
    /// The result of take().
    struct Taken
    {
        enum class Result {
            Taken,
            Changed, ///< another process has resumed or discarded the job
            NotWritten, ///< e.g. because the disk is full; the job can still be resumed
        };
        Result result = Result::Changed;
        std::shared_ptr<JobJournalFile> file{}; ///< nullptr unless the journal was taken over

        explicit operator bool() const { return bool(file); }
    };

    /// The files are stored in `folder`/jobs, which is created when it is needed.
    explicit JobJournals(const QString &folder);

    std::unique_ptr<JobJournal> make(const QUuid &job);
    std::unique_ptr<JobJournal> make(const Taken &taken);

    /// Reads the jobs that were interrupted because their process ended, oldest first.
    QFuture<QList<JobRecord>> interrupted();
    /// Call this before an interrupted job is resumed, with the record that interrupted() returned.
    /// From then on, its journal is that of the job that resumes it with the items `started`;
    /// whatever happens to that job, `left` remains to be resumed later.
    QFuture<Taken> take(const JobRecord &interrupted, const std::vector<JobItem> &started,
                        const JobRecord &left);
    /// Deletes an interrupted job's journal, unless another process has resumed the job.
    void discard(const JobRecord &interrupted);

private:
    QString m_folder;
    QThreadPool m_pool; // one thread, so that tasks run in order
};

} // namespace Purser
