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
class WriterMark
{
public:
    explicit WriterMark(const QString &settingsFile);
    /// Removes this process's lock file.
    ~WriterMark();
    Q_DISABLE_COPY_MOVE(WriterMark)

    /// Returns a random ID that identifies this process. The first call acquires the lock. If that
    /// fails, other processes assume that this one has ended and may take over its keychain
    /// entries.
    QUuid writer();

    /// Returns whether the process with the ID `writer` is running; false if the ID is null. If the
    /// process has ended, its lock file is removed.
    bool isRunning(const QUuid &writer) const;

private:
    void removeStaleMarks() const;
    QString fileOf(const QUuid &writer) const;

    QString m_settingsFile;
    QUuid m_writer;
    bool m_hasMark = false;
    FileLock m_lock;
};

} // namespace Purser
