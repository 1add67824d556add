// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournal.h"

#include "models/files/filelock.h"
#include "models/files/wholefile.h"
#include "models/values/async.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 64 * 1024 * 1024;

QString lockOf(const QString &file)
{
    return file + u".lock"_s;
}

std::optional<JobRecord> readRecord(const QString &file)
{
    const std::optional<QByteArray> bytes = readWholeFile(file, maxFileSize);
    return bytes ? JobRecords::read(*bytes) : std::nullopt;
}

} // namespace

struct JobJournal::File
{
    explicit File(const QString &name)
        : file(name)
    { }

    bool begin(const QByteArray &line)
    {
        QDir().mkpath(QFileInfo(file.fileName()).path());
        // Its lock says that the job still runs.
        return lock.tryLock(lockOf(file.fileName())) == FileLock::State::Acquired
            && file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && write(line);
    }

    /// What can't be written now is written before what comes next.
    bool write(const QByteArray &lines)
    {
        if (!file.isOpen())
            return false;
        const qint64 end = file.pos();
        unwritten += lines;
        if (file.write(unwritten) != unwritten.size()) {
            file.seek(end); // before the part that fitted
            return false;
        }
        unwritten.clear();
        return true;
    }

    bool write(const Steps &steps)
    {
        QByteArray lines;
        for (const auto &[item, state] : steps)
            lines += JobRecords::stepLine(item, state);
        return write(lines);
    }

    void remove()
    {
        unwritten.clear();
        if (file.isOpen())
            file.remove();
        lock.remove();
    }

    QFile file;
    QByteArray unwritten;
    FileLock lock;
};

JobJournal::JobJournal(const QString &file, QThreadPool &pool)
    : m_file(std::make_shared<File>(file))
    , m_pool(pool)
{ }

JobJournal::~JobJournal()
{
    // Closed by the thread that writes it, after what it still has to write.
    m_pool.start([file = std::move(m_file), steps = std::move(m_unwritten)]() mutable {
        file->write(steps);
        file.reset();
    });
}

QFuture<bool> JobJournal::begin(const JobRecord &record)
{
    return onPool(
        [file = m_file, line = JobRecords::firstLine(record)] { return file->begin(line); },
        m_pool);
}

void JobJournal::note(int item, RecordedItem::State state)
{
    m_unwritten.append({ item, state });
}

QFuture<bool> JobJournal::write()
{
    return onPool(
        [file = m_file, steps = std::exchange(m_unwritten, {})] { return file->write(steps); },
        m_pool);
}

void JobJournal::remove()
{
    m_pool.start([file = m_file] { file->remove(); });
}

JobJournals::JobJournals(const QString &folder)
    : m_folder(folder + u"/jobs"_s)
{
    m_pool.setMaxThreadCount(1);
}

QString JobJournals::fileOf(const QUuid &job) const
{
    return m_folder + u'/' + job.toString(QUuid::WithoutBraces) + u".journal"_s;
}

std::unique_ptr<JobJournal> JobJournals::make(const QUuid &job)
{
    return std::make_unique<JobJournal>(fileOf(job), m_pool);
}

QFuture<QList<JobRecord>> JobJournals::interrupted()
{
    return onPool(
        [folder = QDir(m_folder)] {
            QList<JobRecord> records;
            for (const QString &name : folder.entryList({ u"*.journal"_s }, QDir::Files)) {
                const QString file = folder.filePath(name);
                FileLock lock;
                if (lock.tryLock(lockOf(file)) == FileLock::State::HeldElsewhere)
                    continue; // it runs
                if (const std::optional<JobRecord> record = readRecord(file))
                    records.append(*record);
            }
            std::ranges::sort(records, {}, &JobRecord::begun);
            return records;
        },
        m_pool);
}

QFuture<bool> JobJournals::take(const JobRecord &record, const JobRecord &left)
{
    return onPool(
        [file = fileOf(record.id), record, left] {
            FileLock lock;
            if (lock.tryLock(lockOf(file)) != FileLock::State::Acquired
                || readRecord(file) != record)
                return false;
            if (!left.items.isEmpty())
                return replaceFile(file, JobRecords::firstLine(left));
            const bool isTaken = QFile::remove(file);
            if (isTaken)
                lock.remove();
            return isTaken;
        },
        m_pool);
}

void JobJournals::remove(const QUuid &job)
{
    m_pool.start([file = fileOf(job)] {
        QFile::remove(file);
        QFile::remove(lockOf(file));
    });
}

} // namespace Purser
