// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/instancelock.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// Tells the processes that share a settings file which of them are still running: each holds a
/// lock on a file of its own beside the settings, which the system releases however the process
/// ends.
class WriterMark
{
public:
    explicit WriterMark(const QString &settingsFile);
    /// Removes this process's file.
    ~WriterMark();
    Q_DISABLE_COPY_MOVE(WriterMark)

    /// Names this process. The first call takes the lock. Where that is not possible, other
    /// processes take this one for dead, and what it was about to do fails if they act on it.
    QUuid writer();

    /// False for a null name. Removes the file that a dead process left.
    bool isRunning(const QUuid &writer) const;

private:
    void removeStaleMarks() const;
    QString fileOf(const QUuid &writer) const;

    QString m_settingsFile;
    QUuid m_writer;
    bool m_hasMark = false;
    InstanceLock m_lock;
};

} // namespace Purser
