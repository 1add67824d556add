// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns the heading for a command created by Snippets: "curl" or "PowerShell", depending on the
/// system.
QString commandHeading();

/// Returns the name of a command created by Snippets, for use alone and in "Copy %1".
QString commandName();

/// Returns the text for a button that copies a command created by Snippets.
QString copyCommandText();

} // namespace Purser
