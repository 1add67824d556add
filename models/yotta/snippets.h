// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"
#include "models/values/baseurl.h"
#include "models/values/credential.h"

#include <QString>

namespace Purser {

/// Text snippets for the user to paste elsewhere. None of them contains a secret: the API key is
/// read from the environment variable YOTTA_API_KEY.
namespace Snippets {

/// The shell that a command is for.
enum class Shell {
    Posix, ///< with curl 7.55 or later
    PowerShell, ///< Windows PowerShell 5.1 or later
};

/// Returns this operating system's usual shell.
Shell systemShell();

/// Returns the line with which the JSON for a Pod or an endpoint refers to the credential. The ID
/// is written as a string, because many JSON readers round large numbers.
QString podJsonLine(const CredentialId &id);

/// Returns a command that gets the credential, on one line.
QString command(const BaseUrl &baseUrl, const CredentialId &id, Shell shell = systemShell());

/// Returns a command that repeats the request. Redacted values in the body have to be filled in.
/// For a login check, the command repeats the first request, without the login and the API key.
QString command(const Activity &activity, Shell shell = systemShell());

} // namespace Snippets

} // namespace Purser
