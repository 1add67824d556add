// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Purser {

/// The socket and lock file that a newly started process uses to find the instance that is already
/// running. Only processes with the same user, display, and settings directory share them, so that
/// starting Purser never raises a window on another display or one that shows other accounts.
struct InstanceAddress
{
    QString socket; ///< a file path; on Windows, a pipe name
    QString lock; ///< a file path

    /// Returns an address in the user's runtime directory or, if that directory can't be used, in
    /// the user's cache directory. On Windows, the runtime directory isn't tried: the lock file is
    /// always in the cache directory. Except on Windows, a directory is used only if the user owns
    /// it and nobody else can access it. Returns std::nullopt if no directory can be used.
    static std::optional<InstanceAddress> forCurrentUser();
};

/// Returns whether the process at the other end of a local socket belongs to the same user. Another
/// user's process can be at the other end only if that user is root or the directory's permissions
/// are insecure.
///
/// Always returns true on Windows, where Purser's pipe is protected by the access control list that
/// QLocalServer sets. A process that creates a pipe with this name before Purser does can receive a
/// LaunchRequest, but that contains no secrets.
bool isPeerCurrentUser(qintptr socket);

} // namespace Purser
