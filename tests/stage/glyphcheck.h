// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Purser {

/// Returns a line for each text in a visible widget that contains a character for which no
/// installed font has a glyph. Such a character is drawn as an empty box.
QStringList missingGlyphs();

} // namespace Purser
