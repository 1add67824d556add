// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/processlock.h"

#include <QDir>
#include <QFileInfo>

namespace Purser {

using namespace Qt::StringLiterals;

ProcessLock::ProcessLock(const QString &settingsFile)
    : m_settingsFile(settingsFile)
{ }

ProcessLock::~ProcessLock()
{
    if (!m_isLocked)
        return;
    m_lock.remove();
}

QString ProcessLock::fileOf(const QUuid &instance) const
{
    return u"%1.%2.running"_s.arg(m_settingsFile, instance.toString(QUuid::WithoutBraces));
}

QUuid ProcessLock::instanceId()
{
    if (!m_instanceId.isNull())
        return m_instanceId;
    constexpr int tries = 3;
    for (int i = 0; i < tries && !m_isLocked; ++i) {
        m_instanceId = QUuid::createUuid();
        // Another process that looks for stale locks may have it for a moment.
        m_isLocked = QFileInfo(m_settingsFile).dir().mkpath(u"."_s)
            && m_lock.tryLock(fileOf(m_instanceId)) == FileLock::State::Acquired;
    }
    if (m_isLocked)
        removeStaleLocks();
    return m_instanceId;
}

/// Processes that were killed leave theirs.
void ProcessLock::removeStaleLocks() const
{
    const QFileInfo settings(m_settingsFile);
    const QString start = settings.fileName() + u'.';
    for (const QString &name : settings.dir().entryList({ start + u"*.running"_s }, QDir::Files))
        isRunning(QUuid::fromString(name.sliced(start.size()).chopped(u".running"_s.size())));
}

bool ProcessLock::isRunning(const QUuid &instance) const
{
    if (instance.isNull())
        return false;
    if (instance == m_instanceId)
        return true;
    const QString file = fileOf(instance);
    if (!QFileInfo::exists(file))
        return false;
    FileLock lock;
    if (lock.tryLock(file) != FileLock::State::Acquired)
        return true;
    lock.remove();
    return false;
}

} // namespace Purser
