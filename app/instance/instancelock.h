// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace Purser {

/// Of all processes that take it at the same time exactly one has it; it is free again when that
/// one ends, however that happens.
class InstanceLock
{
public:
    enum class State {
        Mine,
        Others, ///< somebody else has it
        Impossible, ///< the file cannot be locked: no such folder, no permission, a strange file
                    ///< system
    };

    InstanceLock();
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// Does not wait. The file stays there afterwards, unless it is removed by remove().
    State take(const QString &file);
    void release();
    /// Removes the file and releases it. Whoever opened it before takes a new one.
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
