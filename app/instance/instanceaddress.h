// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Purser {

/// The socket and the lock file that all processes of one user share, on one display and with one
/// settings file: a launch must not raise a window on a display that the user doesn't see, or one
/// that has other accounts.
struct InstanceAddress
{
    QString socket; ///< a file's path; on Windows a pipe's name
    QString lock; ///< a file's path

    /// In the user's runtime directory, or else in the user's cache; either is taken only if it is
    /// the user's own and closed to everybody else. Nothing where there is no such folder.
    static std::optional<InstanceAddress> ofThisUser();
};

/// Whether the process at the other end of a local socket is the same user's. Who can put a socket
/// where ours is expected, or reach ours, is root or has been let in by a folder's wrong
/// permissions.
///
/// On Windows always true: there the pipe's access list, set by QLocalServer, keeps others from
/// ours; whoever makes a pipe of that name first learns the name of an account, and no more.
bool isPeerOfThisUser(qintptr socket);

} // namespace Purser
