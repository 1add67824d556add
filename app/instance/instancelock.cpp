// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instancelock.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Purser {

InstanceLock::InstanceLock() = default;

InstanceLock::~InstanceLock()
{
    release();
}

#ifdef Q_OS_UNIX

// Not QLockFile, which finds the dead by their process id: between two starts of a Flatpak these
// mean nothing. This one the kernel releases.
InstanceLock::State InstanceLock::take(const QString &file)
{
    release();
    const int opened = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                              S_IRUSR | S_IWUSR);
    if (opened < 0)
        return State::Impossible;
    if (::flock(opened, LOCK_EX | LOCK_NB) == 0) {
        m_file = opened;
        return State::Mine;
    }
    const int error = errno;
    ::close(opened);
    return error == EWOULDBLOCK ? State::Others : State::Impossible;
}

void InstanceLock::release()
{
    if (m_file < 0)
        return;
    ::close(m_file);
    m_file = -1;
}

#else

InstanceLock::State InstanceLock::take(const QString &file)
{
    m_file = std::make_unique<QLockFile>(file);
    m_file->setStaleLockTime(0); // it is held for hours; only the dead are robbed of it
    if (m_file->tryLock())
        return State::Mine;
    return m_file->error() == QLockFile::LockFailedError ? State::Others : State::Impossible;
}

void InstanceLock::release()
{
    m_file.reset();
}

#endif

} // namespace Purser
