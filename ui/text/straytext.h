// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"
#include "models/text/tidiedtext.h"

#include <QString>

namespace Purser {

/// What a stray character is called, e.g. "Zero-width space".
QString strayName(const StrayCharacter &stray);

/// Points them out by name and position, e.g. "Zero-width space at position 7"; of several, says
/// how many there are and which is the first. Empty when there are none.
QString strayMessage(const QList<StrayCharacter> &strays);

/// Says what was removed, e.g. "Removed quotes and a space"; empty for nothing.
QString removedMessage(const QList<StrayCharacter> &removed);

/// Says what was changed, e.g. "Added https:// and removed quotes"; empty for nothing.
QString tidiedMessage(const TidiedText &tidied);

} // namespace Purser
