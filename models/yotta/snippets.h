// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"
#include "models/values/baseurl.h"
#include "models/values/credential.h"

#include <QString>

namespace Purser {

/// Texts to paste elsewhere. They contain no secret: the key is the shell variable
/// `$YOTTA_API_KEY`.
namespace Snippets {

/// Returns the line for the JSON of a Pod or an endpoint. The ID is a string: as a number, it would
/// lose digits in many JSON parsers.
QString podJsonLine(const CredentialId &id);

/// Returns a POSIX shell command that calls getCredential with curl 7.55 or later, in one line.
QString curlCommand(const BaseUrl &baseUrl, const CredentialId &id);

/// Returns a command that repeats the request of `activity` with curl. Redacted parts of its body
/// have to be filled in. For a check of a login, it is the first request, without the login and
/// without the service's key.
QString curlCommand(const Activity &activity);

} // namespace Snippets

} // namespace Purser
