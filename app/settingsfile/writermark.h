// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/filelock.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// Shows other processes that this one is running. Each process that shares a settings file locks a
/// file of its own next to it; the system releases the lock however the process ends.
class WriterMark
{
public:
    explicit WriterMark(const QString &settingsFile);
    /// Removes this process's file.
    ~WriterMark();
    Q_DISABLE_COPY_MOVE(WriterMark)

    /// Identifies this process. The first call takes the lock. If that fails, other processes
    /// assume that this one has ended and may take over its entries.
    QUuid writer();

    /// Returns false for a null id. Removes the file of a process that has ended.
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
