// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournal.h"

#include "models/jobs/jobjournalfile.h"
#include "models/values/async.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

bool appendSteps(JobJournalFile &file, const QList<RecordedStep> &steps)
{
    QByteArray lines;
    for (const RecordedStep &step : steps)
        lines += JobRecords::stepLine(step);
    return file.append(lines);
}

} // namespace

JobJournal::JobJournal(std::shared_ptr<JobJournalFile> file, QThreadPool &pool)
    : m_file(std::move(file))
    , m_pool(pool)
{ }

JobJournal::~JobJournal()
{
    // Closed by the thread that writes it, after what it still has to write.
    m_pool.start([file = std::move(m_file), steps = std::move(m_unwritten)]() mutable {
        appendSteps(*file, steps);
        file.reset();
    });
}

QFuture<bool> JobJournal::begin(const JobRecord &record)
{
    return onPool([file = m_file, record] { return file->begin(record); }, m_pool);
}

void JobJournal::note(int item, RecordedItem::State state, const CredentialId &id)
{
    m_unwritten.append({ .item = item, .state = state, .created = id });
}

QFuture<bool> JobJournal::write()
{
    return onPool([file = m_file,
                   steps = std::exchange(m_unwritten, {})] { return appendSteps(*file, steps); },
                  m_pool);
}

void JobJournal::end()
{
    m_unwritten.clear();
    m_pool.start([file = m_file] { file->end(); });
}

JobJournals::JobJournals(const QString &folder)
    : m_folder(folder + u"/jobs"_s)
{
    m_pool.setMaxThreadCount(1);
}

std::unique_ptr<JobJournal> JobJournals::make(const QUuid &job)
{
    return std::make_unique<JobJournal>(std::make_shared<JobJournalFile>(m_folder, job), m_pool);
}

std::unique_ptr<JobJournal> JobJournals::make(const Taken &taken)
{
    return std::make_unique<JobJournal>(taken.file, m_pool);
}

QFuture<QList<JobRecord>> JobJournals::interrupted()
{
    return onPool(
        [folder = QDir(m_folder)] {
            JobJournalFile::removeUnfinished(folder.path());
            QList<JobRecord> records;
            for (const QString &name : folder.entryList({ u"*.journal"_s }, QDir::Files)) {
                if (const auto record = JobJournalFile::readInterrupted(folder.filePath(name)))
                    records.append(*record);
            }
            std::ranges::sort(records, {}, &JobRecord::begun);
            return records;
        },
        m_pool);
}

QFuture<JobJournals::Taken> JobJournals::take(const JobRecord &interrupted,
                                              const std::vector<JobItem> &started,
                                              const JobRecord &left)
{
    JobRecord begun{ .begun = QDateTime::currentDateTimeUtc() };
    for (const JobItem &item : started)
        begun.items.append(JobRecords::recordOf(item));
    return onPool(
        [folder = m_folder, interrupted, begun, left] {
            auto file = std::make_shared<JobJournalFile>(folder, interrupted.id);
            if (!file->lockInterrupted(interrupted))
                return Taken{ .result = Taken::Result::Changed };
            if (!file->takeOver(begun, left))
                return Taken{ .result = Taken::Result::NotWritten };
            return Taken{ .result = Taken::Result::Taken, .file = std::move(file) };
        },
        m_pool);
}

void JobJournals::discard(const JobRecord &interrupted)
{
    m_pool.start([folder = m_folder, interrupted] {
        JobJournalFile file(folder, interrupted.id);
        if (file.lockInterrupted(interrupted))
            file.end();
    });
}

} // namespace Purser
