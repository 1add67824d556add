// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Purser {

/// Returns a line for each text of a visible widget that has a character without a glyph in any
/// installed font. Such a character is drawn as an empty box.
QStringList missingGlyphs();

} // namespace Purser
