// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace Purser {

/// Returns the key that quits a program on this platform, or Ctrl+Q where there is no standard one,
/// as on Windows.
QKeySequence quitKey();

} // namespace Purser
