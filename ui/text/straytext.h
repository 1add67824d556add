// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"
#include "models/text/tidiedtext.h"

#include <QString>

namespace Purser {

/// Returns the name of a stray character, e.g. "Zero-width space". See StrayCharacter: such a
/// character was probably copied along by accident, and is hard to notice in a text.
QString strayName(const StrayCharacter &stray);

/// Returns the name and position of a stray character, e.g. "Zero-width space at position 7". If
/// there are several, returns their number, followed by the name and position of the first. Returns
/// an empty string if there are none.
QString strayMessage(const QList<StrayCharacter> &strays);

/// Says what was removed, e.g. "Removed quotes and a space". Returns an empty string if `removed`
/// is empty.
QString removedMessage(const QList<StrayCharacter> &removed);

/// Says what was changed, e.g. "Added https:// and removed quotes". Returns an empty string if
/// nothing was changed.
QString tidiedMessage(const TidiedText &tidied);

} // namespace Purser
