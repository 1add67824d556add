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

namespace Purser {

/// The journal of a job that runs: a file that says what was to be done and what is done, so that
/// the next start knows what a killed program left behind. It holds no secret.
///
/// A step is in the file before its future ends. All work with the file is done on another thread.
class JobJournal
{
public:
    JobJournal(const QString &file, QThreadPool &pool);
    ~JobJournal();
    Q_DISABLE_COPY_MOVE(JobJournal)

    /// Each ends with false if the file couldn't be written.
    QFuture<bool> begin(const JobRecord &record);
    QFuture<bool> note(int item, RecordedItem::State state);

    /// Deletes the file: there is nothing left to be told.
    void remove();

private:
    struct File;

    std::shared_ptr<File> m_file;
    QThreadPool &m_pool;
};

/// The folder with the journals of all jobs.
class JobJournals
{
public:
    /// The files are in `folder`/jobs, which is made when it is needed.
    explicit JobJournals(const QString &folder);

    std::unique_ptr<JobJournal> make(const QUuid &job);

    /// Reads the jobs whose program has ended before them, the oldest first.
    QFuture<QList<JobRecord>> interrupted();
    /// Deletes the journal of such a job for whoever goes on with it. Ends with false if another
    /// process has done that.
    QFuture<bool> take(const QUuid &job);
    /// Deletes the journal of such a job.
    void remove(const QUuid &job);

private:
    QString fileOf(const QUuid &job) const;

    QString m_folder;
    QThreadPool m_pool; // one thread: what is asked for is done in its order
};

} // namespace Purser
