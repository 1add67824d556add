// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Purser {

/// What is wrong with the places of the widgets that are shown in any window, a line each: a window
/// that lies outside its screen, a widget that lies outside its parent, or a text that has less
/// room than it needs. What is elided on purpose says the whole in its tooltip, and what can be
/// scrolled is not cut off.
QStringList layoutProblems();

} // namespace Purser
