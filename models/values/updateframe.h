// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Purser {

/// While many rows change in succession, tables and what depends on them are updated once per
/// frame. It's longer than that of a screen: painting takes time from the work that is shown.
inline constexpr std::chrono::milliseconds updateFrame{ 100 };

} // namespace Purser
