// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace Purser {

/// A lock on a file, which only one process can hold at a time. The lock is released when that
/// process ends, even if it crashes.
class FileLock
{
public:
    enum class State {
        Acquired,
        HeldElsewhere, ///< held by another process
        Unavailable, ///< the file can't be locked: no such folder, no permission, or an unusual
                     ///< file system
    };

    FileLock();
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Tries to take the lock without waiting. Creates the file if necessary; on Unix, release()
    /// leaves it in place.
    State tryLock(const QString &file);
    /// Retries at short, random intervals until the lock is acquired, so that a process that takes
    /// it frequently can't starve this one. Returns false if `timeout` expires or if the file can't
    /// be locked.
    bool takeWithin(const QString &file, std::chrono::milliseconds timeout);
    void release();
    /// Deletes the file and releases the lock. A process that has already opened the file in
    /// tryLock() notices the deletion and creates a new file.
    void remove();

private:
    QString m_name;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace Purser
