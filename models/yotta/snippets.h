// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"
#include "models/values/baseurl.h"
#include "models/values/credential.h"

#include <QString>

namespace Purser {

/// Texts to paste elsewhere. None holds a secret: the key is the shell's `$YOTTA_API_KEY`.
namespace Snippets {

/// The line for a Pod's or endpoint's JSON. The id is a string there, too: as a number it would
/// lose digits in many JSON readers.
QString podJsonLine(const CredentialId &id);

/// getCredential with curl 7.55 or later, in one line for a POSIX shell.
QString curlCommand(const BaseUrl &baseUrl, const CredentialId &id);

/// The same request again, with curl; what was redacted of its body has to be filled in. Of a check
/// of a login it is the first request, without the login and without the service's key.
QString curlCommand(const Activity &activity);

} // namespace Snippets

} // namespace Purser
