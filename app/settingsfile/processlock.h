// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/filelock.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// Lets other processes check whether this one is running. Each process locks its own file next to
/// the shared settings file; the system releases the lock when the process ends, even if it
/// crashes.
class ProcessLock
{
public:
    explicit ProcessLock(const QString &settingsFile);
    /// Removes this process's lock file.
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    /// Returns a random ID that identifies this process. The first call acquires the lock. If that
    /// fails, other processes assume that this one has ended and may take over its keychain
    /// entries.
    QUuid instanceId();

    /// Returns whether the process with the ID `instance` is running; false if the ID is null. If
    /// the process has ended, its lock file is removed.
    bool isRunning(const QUuid &instance) const;

private:
    void removeStaleLocks() const;
    QString fileOf(const QUuid &instance) const;

    QString m_settingsFile;
    QUuid m_instanceId;
    bool m_isLocked = false;
    FileLock m_lock;
};

} // namespace Purser
