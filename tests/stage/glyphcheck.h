// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Purser {

/// The texts of the widgets that are shown in any window and that have a character for which no
/// installed font has a glyph, a line each. Such a character is drawn as an empty box.
QStringList missingGlyphs();

} // namespace Purser
