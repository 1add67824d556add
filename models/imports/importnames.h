// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogin.h"

#include <QStringList>

#include <vector>

namespace Purser {

/// Proposes a name for the credential of each login, in their order; an empty one where the login
/// has a problem. Each can be sent to create a credential, and differs from the existing ones and
/// from the others by more than the case of letters.
///
/// A name that the file gives is kept if it can be sent and is free. The others consist of the
/// registry and the username, e.g. "ghcr-team-bot", and a number if necessary.
QStringList proposedNames(const std::vector<ImportedLogin> &logins, const QStringList &existing);

} // namespace Purser
