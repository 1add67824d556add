// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Purser {

/// The update interval for tables and everything derived from them while many rows change in
/// succession. It is longer than a display's frame interval, because each repaint delays the
/// changes themselves.
inline constexpr std::chrono::milliseconds updateFrame{ 100 };

} // namespace Purser
