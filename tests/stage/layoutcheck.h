// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Purser {

/// Returns a line for each layout problem with a visible widget: a window that isn't entirely on
/// its screen, a widget outside its parent, or text that is cut off. Labels that are elided on
/// purpose and scrollable content aren't reported.
QStringList layoutProblems();

} // namespace Purser
