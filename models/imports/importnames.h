// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogin.h"

#include <QStringList>

#include <vector>

namespace Purser {

/// Returns a proposed name for the credential of each login, in the same order; empty for a login
/// with a problem. Each name is valid for a new credential, and differs from existing names and the
/// other proposals by more than the case of letters.
///
/// A name in the file is kept if it is valid and free. The others are made from that name, or from
/// the registry and the username, e.g. "ghcr-team-bot", with a number if necessary.
QStringList proposedNames(const std::vector<ImportedLogin> &logins, const QStringList &existing);

} // namespace Purser
