// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace Purser {

/// Returns the platform's standard shortcut for quitting a program, or Ctrl+Q on platforms without
/// one, such as Windows.
QKeySequence quitKey();

} // namespace Purser
