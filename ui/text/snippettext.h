// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns what the commands of Snippets are called on this system: "curl", "PowerShell".
QString commandHeading();

/// Returns the name of such a command, which also completes "Copy %1".
QString commandName();

/// Returns the text of a button that copies such a command.
QString copyCommandText();

} // namespace Purser
