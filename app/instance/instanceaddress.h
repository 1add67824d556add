// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Purser {

/// The socket and the lock file that processes share if they have the same user, display and
/// settings file: a launch must not raise a window on a display that the user can't see, or one
/// that has other accounts.
struct InstanceAddress
{
    QString socket; ///< the path of a file; on Windows, the name of a pipe
    QString lock; ///< the path of a file

    /// Returns an address in the user's runtime directory, or else in the user's cache. Except on
    /// Windows, a folder is only used if it belongs to the user and others have no access to it.
    /// Returns std::nullopt if there is no such folder.
    static std::optional<InstanceAddress> ofThisUser();
};

/// Returns whether the process at the other end of a local socket belongs to the same user. Another
/// user's process can only be there if it is root's, or if the permissions of the folder are wrong.
///
/// Always returns true on Windows, where the access list that QLocalServer sets protects our pipe.
/// A process that creates a pipe with that name first learns the name of an account, but no more.
bool isPeerOfThisUser(qintptr socket);

} // namespace Purser
