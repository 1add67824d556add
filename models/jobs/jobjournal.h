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
#include <utility>

namespace Purser {

/// A running job's journal: a file with the planned changes and their progress. After a crash,
/// Purser uses it at the next start to find out what is left to do. It contains no secrets.
///
/// All file operations run on another thread, which is woken as seldom as possible: it costs a job
/// more time than the writing.
class JobJournal
{
public:
    JobJournal(const QString &file, QThreadPool &pool);
    ~JobJournal();
    Q_DISABLE_COPY_MOVE(JobJournal)

    /// The future's value is false if the file couldn't be written.
    QFuture<bool> begin(const JobRecord &record);
    /// Remembers the step until the next call of write().
    void note(int item, RecordedItem::State state);
    /// Writes the steps noted so far. When the future finishes, they are in the file, or its value
    /// is false.
    QFuture<bool> write();
    bool hasUnwritten() const { return !m_unwritten.isEmpty(); }

    /// Deletes the file. Call this when the job ends.
    void remove();

private:
    using Steps = QList<std::pair<int, RecordedItem::State>>;
    struct File;

    std::shared_ptr<File> m_file;
    QThreadPool &m_pool;
    Steps m_unwritten;
};

/// The folder that contains all jobs' journals.
class JobJournals
{
public:
    /// The files are stored in `folder`/jobs, which is created when it is needed.
    explicit JobJournals(const QString &folder);

    std::unique_ptr<JobJournal> make(const QUuid &job);

    /// Reads the jobs that were interrupted because their process ended, oldest first.
    QFuture<QList<JobRecord>> interrupted();
    /// Call this before an interrupted job is resumed, with the record that interrupted() returned.
    /// Leaves `left` in the job's journal, to be resumed later, or deletes the journal if nothing
    /// is left. The future's value is false if that failed, or if the journal has changed because
    /// another process has resumed the job.
    QFuture<bool> take(const JobRecord &record, const JobRecord &left);
    /// Deletes an interrupted job's journal.
    void remove(const QUuid &job);

private:
    QString fileOf(const QUuid &job) const;

    QString m_folder;
    QThreadPool m_pool; // one thread, so that tasks run in order
};

} // namespace Purser
