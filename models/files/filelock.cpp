// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filelock.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

#ifdef Q_OS_UNIX
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Purser {

FileLock::FileLock() = default;

FileLock::~FileLock()
{
    release();
}

bool FileLock::takeWithin(const QString &file, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (true) {
        const State state = tryLock(file);
        if (state == State::Acquired)
            return true;
        if (state == State::Unavailable || deadline.hasExpired())
            return false;
        constexpr int maxDelay = 10; // in milliseconds
        QThread::msleep(1 + QRandomGenerator::global()->bounded(maxDelay));
    }
}

#ifdef Q_OS_UNIX

namespace {

/// False if the file has been removed since it was opened.
bool isAt(int opened, const QByteArray &name)
{
    struct stat here;
    struct stat there;
    return ::fstat(opened, &here) == 0 && ::stat(name.constData(), &there) == 0
        && here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

} // namespace

// Not QLockFile, which looks for the process with the ID in the file to find out whether a lock is
// stale. A Flatpak has other process IDs at each start, and if a process is killed before it has
// written its ID, the lock stays valid for half a minute. The kernel releases this lock.
FileLock::State FileLock::tryLock(const QString &file)
{
    release();
    m_name = file;
    const QByteArray name = QFile::encodeName(file);
    // Some network file systems call an open file by another number each time: there it counts.
    constexpr int tries = 20;
    for (int i = 1;; ++i) {
        const int opened =
            ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (opened < 0)
            return State::Unavailable;
        if (::flock(opened, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(opened);
            return error == EWOULDBLOCK ? State::HeldElsewhere : State::Unavailable;
        }
        if (isAt(opened, name) || i == tries) {
            m_file = opened;
            return State::Acquired;
        }
        ::close(opened); // whoever had it has removed it
    }
}

void FileLock::remove()
{
    if (m_file < 0)
        return;
    ::unlink(QFile::encodeName(m_name).constData());
    release();
}

void FileLock::release()
{
    if (m_file < 0)
        return;
    ::close(m_file);
    m_file = -1;
}

#else

FileLock::State FileLock::tryLock(const QString &file)
{
    m_file = std::make_unique<QLockFile>(file);
    m_file->setStaleLockTime(0); // it may be held for hours
    if (m_file->tryLock())
        return State::Acquired;
    return m_file->error() == QLockFile::LockFailedError ? State::HeldElsewhere
                                                         : State::Unavailable;
}

void FileLock::release()
{
    m_file.reset();
}

void FileLock::remove()
{
    release(); // QLockFile removes its file
}

#endif

} // namespace Purser
