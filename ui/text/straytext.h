// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"
#include "models/text/tidiedtext.h"

#include <QString>

namespace Purser {

/// Returns the name of a stray character, e.g. "Zero-width space".
QString strayName(const StrayCharacter &stray);

/// Returns the name and position of a stray character, e.g. "Zero-width space at position 7". For
/// several, returns their number and the first of them; for none, an empty string.
QString strayMessage(const QList<StrayCharacter> &strays);

/// Says what was removed, e.g. "Removed quotes and a space". Empty if `removed` is empty.
QString removedMessage(const QList<StrayCharacter> &removed);

/// Says what was changed, e.g. "Added https:// and removed quotes". Empty if nothing was changed.
QString tidiedMessage(const TidiedText &tidied);

} // namespace Purser
