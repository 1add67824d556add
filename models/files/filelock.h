// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace Purser {

/// Of all processes that take it at the same time exactly one has it; it is free again when that
/// one ends, however that happens.
class FileLock
{
public:
    enum class State {
        Acquired,
        HeldElsewhere, ///< somebody else has it
        Unavailable, ///< the file cannot be locked: no such folder, no permission, a strange file
                     ///< system
    };

    FileLock();
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Tries to take the lock without waiting. release() leaves the file in place.
    State tryLock(const QString &file);
    /// Waits in short delays until the lock is free, so that it gets its turn against a process
    /// that takes it often. Returns false if that takes longer than `timeout`, or is impossible.
    bool takeWithin(const QString &file, std::chrono::milliseconds timeout);
    void release();
    /// Deletes the file and releases the lock. A process that opened the deleted file retries with
    /// a new one.
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
