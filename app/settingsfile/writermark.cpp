// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/writermark.h"

#include <QDir>
#include <QFileInfo>

namespace Purser {

using namespace Qt::StringLiterals;

WriterMark::WriterMark(const QString &settingsFile)
    : m_settingsFile(settingsFile)
{ }

WriterMark::~WriterMark()
{
    if (!m_hasMark)
        return;
    m_lock.remove();
}

QString WriterMark::fileOf(const QUuid &writer) const
{
    return u"%1.%2.running"_s.arg(m_settingsFile, writer.toString(QUuid::WithoutBraces));
}

QUuid WriterMark::writer()
{
    if (!m_writer.isNull())
        return m_writer;
    constexpr int tries = 3;
    for (int i = 0; i < tries && !m_hasMark; ++i) {
        m_writer = QUuid::createUuid();
        // Another process that looks for stale marks may have it for a moment.
        m_hasMark = QFileInfo(m_settingsFile).dir().mkpath(u"."_s)
            && m_lock.tryLock(fileOf(m_writer)) == FileLock::State::Acquired;
    }
    if (m_hasMark)
        removeStaleMarks();
    return m_writer;
}

/// Processes that were killed leave theirs.
void WriterMark::removeStaleMarks() const
{
    const QFileInfo settings(m_settingsFile);
    const QString start = settings.fileName() + u'.';
    for (const QString &name : settings.dir().entryList({ start + u"*.running"_s }, QDir::Files))
        isRunning(QUuid::fromString(name.sliced(start.size()).chopped(u".running"_s.size())));
}

bool WriterMark::isRunning(const QUuid &writer) const
{
    if (writer.isNull())
        return false;
    if (writer == m_writer)
        return true;
    const QString file = fileOf(writer);
    if (!QFileInfo::exists(file))
        return false;
    FileLock lock;
    if (lock.tryLock(file) != FileLock::State::Acquired)
        return true;
    lock.remove();
    return false;
}

} // namespace Purser
