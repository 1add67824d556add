// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogin.h"

#include <QStringList>

#include <vector>

namespace Purser {

/// Returns a proposed credential name for each login, in the same order; empty for a login with a
/// problem. Each name is valid for a new credential, and differs from existing names and the other
/// proposals by more than letter case.
///
/// If the file contains a name that is valid and not in use, that name is kept. Otherwise, the
/// proposal is derived from the name in the file, or from the registry and the username, e.g.
/// "ghcr-team-bot", with a number if necessary.
QStringList proposedNames(const std::vector<ImportedLogin> &logins, const QStringList &existing);

} // namespace Purser
