// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"
#include "models/text/tidiedtext.h"

#include <QString>

namespace Purser {

/// Returns the name of a stray character, e.g. "Zero-width space". A stray character is hard to
/// notice and was probably copied by accident; see StrayCharacter.
QString strayName(const StrayCharacter &stray);

/// Returns the name and position of a stray character, e.g. "Zero-width space at position 7". If
/// there are several stray characters, returns their number, followed by the name and position of
/// the first. Returns an empty string if there are none.
QString strayMessage(const QList<StrayCharacter> &strays);

/// Returns a message that lists the removed characters, e.g. "Removed quotation marks and a space".
/// Returns an empty string if `removed` is empty.
QString removedMessage(const QList<StrayCharacter> &removed);

/// Returns a message that lists the changes, e.g. "Added https:// and removed quotation marks".
/// Returns an empty string if nothing was changed.
QString tidiedMessage(const TidiedText &tidied);

} // namespace Purser
