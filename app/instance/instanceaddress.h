// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Purser {

/// The socket and the lock file with which a launch finds the process that is already running. They
/// are shared only by processes with the same user, display and settings folder, because a launch
/// must not raise a window on a different display or with different accounts.
struct InstanceAddress
{
    QString socket; ///< a file path; on Windows, a pipe name
    QString lock; ///< a file path

    /// Returns an address in the user's runtime directory, or in the user's cache directory if the
    /// runtime directory can't be used. Except on Windows, a folder is used only if it belongs to
    /// the user and others have no access to it. Returns std::nullopt if neither folder can be
    /// used.
    static std::optional<InstanceAddress> ofThisUser();
};

/// Returns whether the process at the other end of a local socket belongs to the same user. Another
/// user's process can be at the other end only if that user is root or the folder's permissions are
/// insecure.
///
/// Always returns true on Windows, where the access list that QLocalServer sets protects Purser's
/// pipe. A process that creates a pipe with this name before Purser does can receive a
/// LaunchRequest, but that contains no secrets.
bool isPeerOfThisUser(qintptr socket);

} // namespace Purser
