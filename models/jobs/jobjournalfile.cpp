// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournalfile.h"

#include "models/files/wholefile.h"

#include <QDir>
#include <QFileInfo>

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

JobJournalFile::JobJournalFile(const QString &folder, const QUuid &job)
    : m_job(job)
    , m_file(folder + u'/' + job.toString(QUuid::WithoutBraces) + u".journal"_s)
{ }

std::optional<JobRecord> JobJournalFile::readInterrupted(const QString &file)
{
    FileLock lock;
    if (lock.tryLock(lockOf(file)) == FileLock::State::HeldElsewhere)
        return std::nullopt;
    return readRecord(file);
}

void JobJournalFile::removeUnfinished(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({ u"*.journal.??????"_s }, QDir::Files)) {
        const QString file = folder + u'/' + name.section(u'.', 0, 1);
        FileLock lock;
        if (lock.tryLock(lockOf(file)) != FileLock::State::Acquired)
            continue; // it runs
        removeUnfinishedFiles(file);
        lock.remove();
    }
}

bool JobJournalFile::lockInterrupted(const JobRecord &interrupted)
{
    return m_file.exists() && lock() && readRecord(m_file.fileName()) == interrupted;
}

bool JobJournalFile::takeOver(const JobRecord &started, const JobRecord &left)
{
    m_left = left;
    m_begun = started.items;
    return replace(started);
}

bool JobJournalFile::begin(const JobRecord &record)
{
    if (m_file.isOpen() && record.items == m_begun) // by takeOver()
        return true;
    QDir().mkpath(QFileInfo(m_file.fileName()).path());
    if (!lock())
        return false;
    if (replace(record))
        return true;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_unwritten = lineOf(record);
    }
    return false;
}

bool JobJournalFile::append(const QByteArray &lines)
{
    if (!m_file.isOpen())
        return false;
    const qint64 end = m_file.pos();
    m_unwritten += lines;
    if (m_file.write(m_unwritten) != m_unwritten.size()) {
        m_file.seek(end); // before the part that fitted
        return false;
    }
    m_unwritten.clear();
    return true;
}

void JobJournalFile::end()
{
    m_unwritten.clear();
    m_begun.clear();
    if (!m_left.items.isEmpty()) {
        // If that fails, what stays is still true.
        replace({ .begun = m_left.begun, .isLeft = true });
        m_file.close();
        return;
    }
    if (m_isLocked)
        m_file.remove();
    m_lock.remove();
    m_isLocked = false;
}

bool JobJournalFile::lock()
{
    m_isLocked =
        m_isLocked || m_lock.tryLock(lockOf(m_file.fileName())) == FileLock::State::Acquired;
    return m_isLocked;
}

QByteArray JobJournalFile::lineOf(JobRecord record) const
{
    record.id = m_job;
    record.items += m_left.items;
    return JobRecords::firstLine(record);
}

/// Leaves the file open at its end, or closed if that failed: steps don't fit what it contains
/// then.
bool JobJournalFile::replace(const JobRecord &record)
{
    m_file.close(); // Windows doesn't replace an open file
    return replaceFile(m_file.fileName(), lineOf(record))
        && m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && m_file.seek(m_file.size());
}

} // namespace Purser
